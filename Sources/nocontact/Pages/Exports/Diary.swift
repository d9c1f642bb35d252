import NoContactCore

/// The journal in Markdown, to be read as a diary: a heading a time of no contact, one a day.
///
/// Takes time in proportion to the journal and its days.
func diary(_ journal: Journal, today: (Journey) -> Day) -> String {
  var text = ""
  let journeys = journal.journeys.filter { !$0.isDeleted }
  for journey in journeys.sorted(by: { $0.from < $1.from }) {
    if !text.isEmpty { text += "\n" }
    text += "# \(Markdown.escaped(timeHeading(journey)))\n"
    let progress = Progress(journey, today: today(journey))
    var milestones = progress.milestones[...]
    var previous: Day?
    /// A heading, and what there is to say of such a day.
    func begin(_ day: Day, _ sentence: String?) {
      text += "\n## \(dayHeading(day, in: progress.runs))\n"
      if let sentence { text += "\n*\(Markdown.escaped(sentence))*\n" }
    }
    for entry in journey.entries {
      while let milestone = milestones.first, milestone.day <= entry.day {
        begin(milestone.day, milestone.sentence)
        previous = milestone.day
        milestones.removeFirst()
      }
      if previous != entry.day {
        begin(entry.day, nil)
        previous = entry.day
      }
      let time = entry.time(dayStarts: journey.dayStarts).map { "**\($0)** " } ?? ""
      let title = Markdown.escaped(capitalized(EntryWords.title(entry, in: journey)))
      text += "\n\(time)\(title)\n"
      if let note = entry.note { text += "\n\(Markdown.quoted(note))\n" }
    }
    for milestone in milestones { begin(milestone.day, milestone.sentence) }
  }
  return text
}

extension Progress {
  /// The milestones that were reached, of all streaks, in order; none while a hazard stands.
  fileprivate var milestones: [(day: Day, sentence: String)] {
    if practice.isUnsafe { return [] }
    return runs.starts.indices.flatMap { index in
      let isLast = index + 1 == runs.starts.count
      // The day up to which is counted is the last one's too.
      let milestones = Milestone.all(
        upTo: runs.lengths[index] - (isLast ? 0 : 1), of: journey.days)
      return milestones.filter { index == 0 || $0.offset > 0 }.map {
        (runs.starts[index].advanced(by: $0.offset), $0.sentence)
      }
    }
  }
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
  return "\(day.weekday.title), \(DateWords.full(day))\(count)"
}
