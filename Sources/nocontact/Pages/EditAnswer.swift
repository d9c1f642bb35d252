import NoContactCore

/// An entry that was corrected.
struct EditAnswer: BriefAnswer {
  /// The entry as it is now.
  let entry: Entry
  /// Where its journey stands with it.
  let after: Progress
  /// The words that are new.
  var words: [String] = []

  var progress: Progress? { after }
  var brief: String { "Corrected: \(what)" }

  private var what: String {
    let place = EntryWords.when(entry, in: after.journey, today: after.today)
    return "\(EntryWords.title(entry, in: after.journey)), \(place)"
  }

  var page: Page {
    var page = Page()
    page.text("\("Corrected: \(what).", .strong)")
    if let note = entry.note { page.text("\u{201C}\(note)\u{201D}", indent: 2) }
    page.standing(after)
    page.next([("undo", "as it was before"), ("status", "where you are")])
    return page
  }

  static var members: [Member<EditAnswer>] {
    [
      Member("entry", "The entry as it is now.") {
        DatedEntry($0.entry, in: $0.after.journey)
      },
      Member("status", "Where its journey stands with it.") { StatusAnswer($0.after) },
    ]
  }
}
