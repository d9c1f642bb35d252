import NoContactCore

/// What was recorded.
struct LogAnswer: Answer {
  /// The entries that were asked for, journey by journey, each in order.
  let entries: [(entry: Entry, journey: Journey)]
  /// Whether each journey gets a heading of its own.
  var namesJourneys = false
  /// The shortest way to name each.
  let shortIDs: [String: String]

  var page: Page {
    entries.isEmpty
      ? emptyPage() : logPage(entries, shortIDs: shortIDs, namesJourneys: namesJourneys)
  }

  static var members: [Member<LogAnswer>] {
    [
      Member("entries", "The entries, oldest first.") { answer in
        answer.entries.map { DatedEntry($0.entry, in: $0.journey) }
      }
    ]
  }
}

private func emptyPage() -> Page {
  var page = Page()
  page.text("Nothing is saved here.")
  page.next([("note", "write something down"), ("status", "where you are")])
  return page
}

/// Which journey it is: when it was, and with whom.
private func heading(_ journey: Journey) -> String {
  let end = journey.end.map { "to \(DateWords.full($0.day))" } ?? "on"
  let with = journey.name == nil ? "" : ", with \(journey.ex)"
  return "From \(DateWords.full(journey.from)) \(end)\(with)"
}

/// Entries under their days, oldest first, each with the beginning of its id that is enough.
private func logPage(
  _ entries: [(entry: Entry, journey: Journey)], shortIDs: [String: String], namesJourneys: Bool
) -> Page {
  var page = Page()
  var previous: (day: Day, journey: String)?
  var runs: Runs?
  for (entry, journey) in entries {
    if previous?.journey != journey.id {
      // Seen from the latest day of all, so that no run is still to come.
      let latest = max(entry.day, journey.entries.last?.day ?? entry.day)
      runs = Progress(journey, today: latest).runs
      if namesJourneys {
        if previous != nil { page.blank() }
        page.heading(heading(journey))
        page.blank()
        previous = nil
      }
    }
    if previous?.day != entry.day || previous?.journey != journey.id {
      if previous != nil { page.blank() }
      let weekday = capitalized(entry.day.weekday.rawValue)
      let count = runs?.number(of: entry.day).map { ", day \($0)" } ?? ""
      page.heading("\("\(weekday), \(DateWords.full(entry.day))", .strong)\(count, .faint)")
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
