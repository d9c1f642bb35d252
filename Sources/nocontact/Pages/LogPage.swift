import NoContactCore

/// Entries under their days, oldest first, each with the beginning of its id that is enough.
func logPage(_ entries: [(entry: Entry, journey: Journey)], shortIDs: [String: String]) -> Page {
  var page = Page()
  var previous: (day: Day, journey: String)?
  for (entry, journey) in entries {
    if previous?.day != entry.day || previous?.journey != journey.id {
      if previous != nil { page.blank() }
      let weekday = capitalized(entry.day.weekday.rawValue)
      let start = Runs(journey, today: entry.day).starts.last { $0 <= entry.day }
      let count = start.map { ", day \(entry.day - $0 + 1)" } ?? ""
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
