import NoContactCore

/// An entry that was corrected.
struct EditAnswer: Answer {
  /// The entry as it is now.
  let entry: Entry
  /// Where its journey stands with it.
  let progress: Progress

  var page: Page {
    var page = Page()
    let journey = progress.journey
    let title = EntryWords.title(entry, in: journey)
    let place = EntryWords.when(entry, in: journey, today: progress.today)
    page.text("\("Corrected: \(title), \(place).", .strong)")
    if let note = entry.note { page.text("\u{201C}\(note)\u{201D}", indent: 2) }
    page.next([("undo", "as it was before"), ("status", "where you are")])
    return page
  }

  static var members: [Member<EditAnswer>] {
    [
      Member("entry", "The entry as it is now.", \.entry),
      Member("status", "Where its journey stands with it.") { StatusAnswer($0.progress) },
    ]
  }
}
