import NoContactCore

/// How many changes are told one by one: an import may bring a hundred thousand.
private let told = 20

/// What is different after an undo, a redo or a restore: a row for each of the first changes.
func changesPage(_ headline: String, _ changes: [Difference], today: Day) -> Page {
  var page = Page()
  page.text("\(headline, .strong)")
  page.rows(
    changes.prefix(told).map { ("\($0.word):", Text($0.words(today: today))) }, indent: 2)
  if changes.count > told { page.text("and \(changes.count - told) more", indent: 2) }
  return page
}

extension Page {
  /// What came from elsewhere: the first twenty changes, and how many more there are.
  mutating func news(_ changes: [Difference], today: Day) {
    rows(
      changes.prefix(told).map { change in
        ("\(change.news):", Text(change.words(today: today)))
      }, indent: 2)
    if changes.count > told { text("and \(changes.count - told) more", indent: 2) }
  }
}

/// The same in a line.
func changesLine(_ changes: [Difference], today: Day) -> String {
  let words = changes.prefix(told).map { "\($0.word): \($0.words(today: today))" }
  let more = changes.count > told ? ["and \(changes.count - told) more"] : []
  return (words + more).joined(separator: "; ")
}

extension Difference {
  /// What happened to it, in a word or two.
  var word: String {
    switch self {
    case .added, .begun: "put back"
    case .removed, .takenBack: "removed"
    case .changed, .journeyChanged: "changed"
    }
  }

  /// The same where it came from elsewhere.
  var news: String {
    switch self {
    case .added, .begun: "new"
    case .removed, .takenBack, .changed, .journeyChanged: word
    }
  }

  func words(today: Day) -> String {
    let note =
      switch self {
      case .added(let entry, _), .removed(let entry, _), .changed(_, let entry, _): entry.note
      case .begun, .takenBack, .journeyChanged: nil as String?
      }
    return title(today: today) + (note.map { ": \u{201C}\($0)\u{201D}" } ?? "")
  }

  /// What it is about, without the user's words.
  func title(today: Day) -> String {
    switch self {
    case .added(let entry, let journey), .removed(let entry, let journey),
      .changed(_, let entry, let journey):
      return "\(EntryWords.title(entry, in: journey)), "
        + EntryWords.when(entry, in: journey, today: today)
    case .begun(let journey), .takenBack(let journey):
      return "no contact from \(DateWords.full(journey.from)) on"
    case .journeyChanged(let journey):
      let settings = Setting.all.map { "\($0.key) \($0.shown(journey))" }
      return "the settings, now: \(settings.joined(separator: ", "))"
    }
  }
}

extension Difference {
  /// The user's own words that came with it.
  var addedWords: [String] {
    switch self {
    case .added(let entry, _), .changed(_, let entry, _): entry.ownWords
    case .removed, .begun, .takenBack, .journeyChanged: []
    }
  }
}

/// As scripts read it: what changed is either an entry or a journey.
extension Difference: ObjectShaped {
  static var members: [Member<Difference>] {
    [
      Member("change", "added, removed or changed.", \.name)
        .among(["added", "removed", "changed"]),
      Member(optional: "entry", "The entry, as it is now where it is still there.", \.entry),
      Member(optional: "before", "The entry before it was changed.", \.before),
      Member(optional: "journey", "The id of the journey, where it is not an entry.", \.journey),
    ]
  }

  private var name: String {
    switch self {
    case .added, .begun: "added"
    case .removed, .takenBack: "removed"
    case .changed, .journeyChanged: "changed"
    }
  }

  private var entry: DatedEntry? {
    switch self {
    case .added(let entry, let journey), .removed(let entry, let journey),
      .changed(_, let entry, let journey):
      DatedEntry(entry, in: journey)
    case .begun, .takenBack, .journeyChanged: nil
    }
  }

  private var before: DatedEntry? {
    guard case .changed(let entry, _, let journey) = self else { return nil }
    return DatedEntry(entry, in: journey)
  }

  private var journey: String? {
    switch self {
    case .begun(let journey), .takenBack(let journey), .journeyChanged(let journey): journey.id
    case .added, .removed, .changed: nil
    }
  }
}
