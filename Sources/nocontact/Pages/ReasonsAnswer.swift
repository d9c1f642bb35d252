import NoContactCore

/// The user's own reasons for no contact.
struct ReasonsAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress

  private var reasons: [Entry] { progress.practice.reasons }

  var page: Page {
    var page = Page()
    page.lead(
      reasons.isEmpty
        ? "Write down one reason, for the moment when you can't think of any."
        : "Read these slowly. They're your own words.")
    if !reasons.isEmpty {
      page.blank()
      page.rows(
        reasons.map { ("\($0.id.prefix(6), .command)", Text($0.note ?? "")) }, indent: 2)
    }
    page.next([("reasons add '...'", "in your own words"), ("status", "where you are")])
    return page
  }

  static var members: [Member<ReasonsAnswer>] {
    [Member("reasons", "All of them, oldest first.") { $0.reasons.map(OwnWords.init) }]
  }
}

/// A sentence of the user's own, to be taken away by its id.
struct OwnWords: ObjectShaped {
  /// The entry that keeps it.
  let entry: Entry

  static var members: [Member<OwnWords>] {
    [
      Member("id", "The id of its entry.", \.entry.id),
      Member("text", "What it says.", \.entry.note),
    ]
  }
}

/// A reason that was added.
struct ReasonAnswer: RecordedAnswer {
  let recording: Recording

  var page: Page {
    var page = Page()
    page.lead("It's there for the next hard moment: 'nocontact urge' will show it to you.")
    page.blank()
    page.text(recording.receipt)
    page.next([("reasons", "all of them"), ("status", "where you are")])
    return page
  }
}

/// A reason that was taken away.
struct RemovedReasonAnswer: BriefAnswer {
  /// The entry that went.
  let entry: Entry
  /// Where the user is now.
  let standing: StatusAnswer

  var progress: Progress? { standing.progress }
  var brief: String { "Removed: \u{201C}\(entry.note ?? "")\u{201D}" }

  var page: Page {
    var page = Page()
    page.text("\("Removed.", .strong) \("nocontact undo", .command) brings it back.")
    page.text("\u{201C}\(entry.note ?? "")\u{201D}", indent: 2)
    page.next([("reasons", "what is left"), ("status", "where you are")])
    return page
  }

  static var members: [Member<RemovedReasonAnswer>] {
    [
      Member("removed", "The entry that went.", \.entry),
      Member("status", "Where the journey stands now.", \.standing),
    ]
  }
}
