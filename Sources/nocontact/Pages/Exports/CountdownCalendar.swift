import NoContactCore

/// The days of a journal's countdowns as a calendar: the first one, the milestones and the end.
///
/// An event has the same name on every export, so that it is moved and never doubled.
func countdownCalendar(_ journal: Journal, today: (Journey) -> Day) -> CalendarFile {
  var file = CalendarFile()
  let journeys = journal.journeys.filter { !$0.isDeleted }
  for journey in journeys.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
    let progress = Progress(journey, today: today(journey))
    let (start, days) = (progress.runs.current, journey.days)
    let stamp = lastChange(journey)
    // While a hazard stands, there is no day to look forward to as one that opens something.
    let isUnsafe = progress.practice.isUnsafe
    for milestone in Milestone.all(upTo: lastShown(progress), of: days) {
      if isUnsafe, milestone.offset >= days { break }
      let isSaid = !isUnsafe && !progress.beginsAgain(at: milestone)
      file.add(
        milestone.title, isSaid ? milestone.sentence : nil,
        on: start.advanced(by: milestone.offset), uid: "\(journey.id)-\(name(milestone, of: days))",
        stamp: stamp)
    }
  }
  return file
}

/// How many days come before the last one that is shown: the end of the countdown, then those that were
/// and the next one; what an end, or a first text, has cut off is no day to come.
private func lastShown(_ progress: Progress) -> Int {
  if progress.journey.end != nil || progress.runs.reachedOut != nil { return progress.clean }
  return progress.isComplete ? progress.clean + 30 : progress.journey.days
}

/// What another import knows a milestone by.
private func name(_ milestone: Milestone, of days: Int) -> String {
  if milestone.offset == days { return "end" }
  return milestone.offset < days ? "\(milestone.offset + 1)" : "\(milestone.offset)-days"
}

/// When anything of a journey was changed last: contact moves its days as well, and so does taking it
/// back.
private func lastChange(_ journey: Journey) -> Moment {
  var last = journey.changed
  for entry in journey.entries where entry.changed.instant > last.instant { last = entry.changed }
  for tombstone in journey.tombstones.values where tombstone.changed.instant > last.instant {
    last = tombstone.changed
  }
  return last
}
