import NoContactCore

/// The journal in Markdown, to be read as a diary: a heading a time of no contact, one a day.
///
/// Takes time in proportion to the journal.
func diary(_ journal: Journal) -> String {
  var text = ""
  let journeys = journal.journeys.filter { !$0.isDeleted }
  for journey in journeys.sorted(by: { $0.from < $1.from }) {
    if !text.isEmpty { text += "\n" }
    text += "# \(Markdown.escaped(timeHeading(journey)))\n"
    // Seen from the latest day of all, so that no run is still to come.
    let runs = Progress(journey, today: journey.entries.last?.day ?? journey.from).runs
    var previous: Day?
    for entry in journey.entries {
      if previous != entry.day {
        previous = entry.day
        text += "\n## \(dayHeading(entry.day, in: runs))\n"
      }
      let time = entry.time(dayStarts: journey.dayStarts).map { "**\($0)** " } ?? ""
      let title = Markdown.escaped(capitalized(EntryWords.title(entry, in: journey)))
      text += "\n\(time)\(title)\n"
      if let note = entry.note { text += "\n\(Markdown.quoted(note))\n" }
    }
  }
  return text
}

/// Which time of no contact it is: when it was, and with whom.
func timeHeading(_ journey: Journey) -> String {
  let end = journey.end.map { " to \(DateWords.full($0.day))" } ?? ""
  let with = journey.name == nil ? "" : " with \(journey.ex)"
  let since = end.isEmpty ? "since" : "from"
  return "No contact\(with) \(since) \(DateWords.full(journey.from))\(end)"
}

/// A day with its weekday, and which day of its run it was.
func dayHeading(_ day: Day, in runs: Runs) -> String {
  let count = runs.number(of: day).map { ", day \($0)" } ?? ""
  return "\(capitalized(day.weekday.rawValue)), \(DateWords.full(day))\(count)"
}
