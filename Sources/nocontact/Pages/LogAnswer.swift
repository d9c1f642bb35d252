import NoContactCore

/// What was recorded.
struct LogAnswer: Answer {
  /// The entries that were asked for, in order, each with its journey.
  let entries: [(entry: Entry, journey: Journey)]
  /// The shortest way to name each.
  let shortIDs: [String: String]

  var page: Page { entries.isEmpty ? emptyPage() : logPage(entries, shortIDs: shortIDs) }

  static var members: [Member<LogAnswer>] {
    [Member("entries", "The entries, oldest first.") { $0.entries.map(\.entry) }]
  }
}

private func emptyPage() -> Page {
  var page = Page()
  page.text("Nothing is recorded here.")
  page.next([("note", "write something down"), ("status", "where you are")])
  return page
}

/// Entries under their days, oldest first, each with the beginning of its id that is enough.
private func logPage(
  _ entries: [(entry: Entry, journey: Journey)], shortIDs: [String: String]
) -> Page {
  var page = Page()
  var previous: (day: Day, journey: String)?
  var runs: Runs?
  for (entry, journey) in entries {
    if previous?.journey != journey.id { runs = Progress(journey, today: entry.day).runs }
    if previous?.day != entry.day || previous?.journey != journey.id {
      if previous != nil { page.blank() }
      let weekday = capitalized(entry.day.weekday.rawValue)
      let count = runs?.number(of: entry.day).map { ", day \($0)" } ?? ""
      page.text("\("\(weekday), \(DateWords.full(entry.day))", .strong)\(count, .faint)")
      previous = (entry.day, journey.id)
    }
    let time = entry.time(dayStarts: journey.dayStarts)?.description ?? "     "
    let title = EntryWords.title(entry, in: journey)
    page.text(
      "\(time)  \(shortIDs[entry.id] ?? entry.id, .command)  \(title)", indent: 2, hanging: 4)
    if let note = entry.note { page.text(Text(note), indent: 9) }
  }
  return page
}
