import NoContactCore

/// The answer of a command that took an entry down.
protocol RecordedAnswer: BriefAnswer {
  /// What was taken down.
  var recording: Recording { get }
}

extension RecordedAnswer {
  /// The recording; some have more.
  static var members: [Member<Self>] { Recording.members(of: \.recording) }

  /// Where it counts for another day than the one it is, or the clock is wrong.
  var warnings: [String] {
    let after = recording.after
    if let warning = after.clockWarning { return [warning] }
    let (today, from) = (after.today, after.journey.from)
    guard today < from, recording.entry.day == from else { return [] }
    return ["it is \(today) here, before the first day: it counts for \(from)"]
  }

  var words: [String] { recording.entry.ownWords }

  /// What the words tell of.
  ///
  /// A text that goes out is no story of the user's; and while a hazard stands, what there is to say of
  /// that is on every page.
  var concern: Concern? { recordedConcern }

  var recordedConcern: Concern? {
    if case .draft = recording.entry.kind { return nil }
    let concern = words.lazy.compactMap { Concern(in: $0) }.first
    guard recording.after.practice.isUnsafe else { return concern }
    return concern.flatMap { [.theirLife, .death].contains($0) ? $0 : nil }
  }

  var pageBelowCare: Page {
    var page = Page()
    page.text(recording.receipt)
    return page
  }

  var brief: String { recording.place.plain }
  var progress: Progress? { recording.after }
}

extension Recording: ObjectShaped {
  static var members: [Member<Recording>] {
    [
      Member("entry", "The entry as it was saved.") {
        DatedEntry($0.entry, in: $0.after.journey)
      },
      Member("status", "Where the count stands with it.") { StatusAnswer($0.after) },
    ]
  }

  /// The line that says what was taken down, and how to mend it.
  var receipt: Text {
    "\(place). '\("nocontact undo", .command)' takes it back."
  }

  /// What was taken down, and under which id.
  var place: Text {
    let when = EntryWords.when(entry, in: after.journey, today: after.today)
    return
      "Saved as \(shortID, .strong): \(EntryWords.title(entry, in: after.journey)), \(when)"
  }
}
