import NoContactCore

/// What was recorded.
struct LogAnswer: Answer {
  /// What was asked for.
  let parts: [Part]
  /// Whether each journey gets a heading of its own.
  var namesJourneys = false
  /// The shortest way to name each entry.
  let shortIDs: [String: String]

  /// A journey, and those of its entries that were asked for, in order; at least one.
  struct Part {
    let journey: Journey
    var entries: [Entry]
  }

  /// Whether there is more than was asked for.
  var isChosen = false

  var page: Page { parts.isEmpty ? emptyPage(isChosen: isChosen) : logPage(self) }

  static var members: [Member<LogAnswer>] {
    [
      Member("entries", "The entries, oldest first.") { answer in
        answer.parts.flatMap { part in part.entries.map { DatedEntry($0, in: part.journey) } }
      }
    ]
  }
}

private func emptyPage(isChosen: Bool) -> Page {
  var page = Page()
  page.text(
    isChosen
      ? "Nothing you've saved fits that. Everything is still there." : "Nothing is saved yet.")
  page.next(
    isChosen
      ? [("log", "all of it"), ("status", "where you are")]
      : [("note", "write something down"), ("status", "where you are")])
  return page
}

/// Which journey it is: when it was, and with whom.
func timeWords(_ journey: Journey) -> String {
  let end = journey.end.map { "to \(DateWords.full($0.day))" } ?? "on"
  let with = journey.name == nil ? "" : ", with \(journey.ex)"
  return "From \(DateWords.full(journey.from)) \(end)\(with)"
}

/// Entries under their days, oldest first, each with the beginning of its id that is enough.
private func logPage(_ answer: LogAnswer) -> Page {
  var page = Page()
  for part in answer.parts {
    let journey = part.journey
    // Seen from the latest day of all, so that no run is still to come.
    let runs = Progress(journey, today: journey.entries.last?.day ?? journey.from).runs
    if answer.namesJourneys {
      if !page.blocks.isEmpty { page.blank() }
      page.heading(timeWords(journey))
      page.blank()
    }
    var previous: Day?
    for entry in part.entries {
      if previous != entry.day {
        if previous != nil { page.blank() }
        previous = entry.day
        let count = runs.number(of: entry.day).map { ", day \($0)" } ?? ""
        let day = "\(entry.day.weekday.title), \(DateWords.full(entry.day))"
        page.heading("\(day, .strong)\(count, .faint)")
      }
      let time = entry.time(dayStarts: journey.dayStarts)?.description ?? "     "
      let id = answer.shortIDs[entry.id] ?? entry.id
      let title = EntryWords.title(entry, in: journey)
      page.text("\(time)  \(id, .command)  \(title)", indent: 2, hanging: 4)
      if let note = entry.note { page.text(Text(note), indent: 9) }
    }
  }
  return page
}
