import NoContactCore

/// The answer of a command that took an entry down.
protocol RecordedAnswer: Answer {
  /// What was taken down.
  var recording: Recording { get }
}

extension RecordedAnswer {
  /// The recording; some have more.
  static var members: [Member<Self>] { Recording.members(of: \.recording) }
}

extension Recording: ObjectShaped {
  static var members: [Member<Recording>] {
    [
      Member("entry", "The entry as it was taken down.", \.entry),
      Member("status", "Where the journey stands with it.") { StatusAnswer($0.after) },
    ]
  }

  /// The line that says what was taken down, and how to mend it.
  var receipt: Text {
    let place = EntryWords.when(entry, in: after.journey, today: after.today)
    return """
      Taken down as \(shortID, .strong): \(EntryWords.title(entry, in: after.journey)), \(place). \
      \("nocontact undo", .command) takes it back.
      """
  }
}
