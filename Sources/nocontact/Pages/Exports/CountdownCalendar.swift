import NoContactCore

/// The days of a journal's countdowns as a calendar: the first one, the milestones and the end.
///
/// An event has the same name on every export, so that it is moved and never doubled.
func countdownCalendar(_ journal: Journal, today: (Journey) -> Day) -> CalendarFile {
  var file = CalendarFile()
  let journeys = journal.journeys.filter { !$0.isDeleted }
  for journey in journeys.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
    let progress = Progress(journey, today: today(journey))
    let stamp = lastChange(journey)
    // What an end, or a first text, has cut off is no day to come.
    let isOpen = journey.end == nil && progress.runs.reachedOut == nil
    let last = isOpen ? Day.latest : progress.runs.until
    for number in milestones(upTo: journey.days) {
      let day = progress.runs.current.advanced(by: number - 1)
      guard day <= last else { break }
      file.add("Day \(number)", on: day, uid: "\(journey.id)-\(number)", stamp: stamp)
    }
    // While a hazard stands, there is no day to look forward to as one that opens something.
    if progress.ends <= last, !progress.practice.isUnsafe {
      let summary = "All \(journey.days) days"
      file.add(summary, on: progress.ends, uid: "\(journey.id)-end", stamp: stamp)
    }
  }
  return file
}

/// The days of a countdown that stand out: the first one, 3, 7, 14, 21, and every thirtieth.
func milestones(upTo days: Int) -> [Int] {
  let first = [1, 3, 7, 14, 21]
  return first.filter { $0 <= days } + stride(from: 30, through: max(days, 29), by: 30)
}

/// When anything of a journey was changed last: contact moves its days as well.
private func lastChange(_ journey: Journey) -> Moment {
  var last = journey.changed
  for entry in journey.entries where entry.changed.instant > last.instant { last = entry.changed }
  return last
}
