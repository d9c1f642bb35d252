import NoContactCore

/// What is different after an undo, a redo or a restore: a row for each change.
func changesPage(_ headline: String, _ changes: [Difference], today: Day) -> Page {
  var page = Page()
  page.text("\(headline, .strong)")
  page.rows(changes.map { ("\($0.word)", Text($0.words(today: today))) }, indent: 2)
  return page
}

extension Difference {
  /// What happened to it, in a word or two.
  var word: String {
    switch self {
    case .added, .begun: "back"
    case .removed, .takenBack: "gone"
    case .changed, .journeyChanged: "changed"
    }
  }

  fileprivate func words(today: Day) -> String {
    switch self {
    case .added(let entry, let journey), .removed(let entry, let journey),
      .changed(_, let entry, let journey):
      let place = EntryWords.when(entry, in: journey, today: today)
      let note = entry.note.map { ": \u{201C}\($0)\u{201D}" } ?? ""
      return "\(EntryWords.title(entry, in: journey)), \(place)\(note)"
    case .begun(let journey), .takenBack(let journey):
      return "the journey that began on \(DateWords.full(journey.from))"
    case .journeyChanged(let journey):
      return "the settings, now: "
        + settings(of: journey).map { "\($0.key) \($0.value)" }
        .joined(separator: ", ")
    }
  }

  /// The change as scripts read it.
  var json: JSON {
    switch self {
    case .added(let entry, _): .object(of: ["change": .string("added"), "entry": entry.json])
    case .removed(let entry, _): .object(of: ["change": .string("removed"), "entry": entry.json])
    case .changed(let old, let new, _):
      .object(of: ["change": .string("changed"), "before": old.json, "entry": new.json])
    case .begun(let journey):
      .object(of: ["change": .string("added"), "journey": .string(journey.id)])
    case .takenBack(let journey):
      .object(of: ["change": .string("removed"), "journey": .string(journey.id)])
    case .journeyChanged(let journey):
      .object(of: ["change": .string("changed"), "journey": .string(journey.id)])
    }
  }
}

/// The settings of a journey, as `settings` shows and takes them.
func settings(of journey: Journey) -> [(key: String, value: String)] {
  [
    ("name", journey.name ?? "not given"), ("goal", journey.goal.rawValue),
    ("days", "\(journey.days)"), ("breakup", "\(journey.breakup)"), ("from", "\(journey.from)"),
    ("day-starts", "\(journey.dayStarts)"),
  ]
}
