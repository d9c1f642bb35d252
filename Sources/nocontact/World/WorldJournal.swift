import NoContactCore

extension World {
  /// The journal on disk.
  var store: Store {
    get throws {
      if let folder = Store.folder(by: variable) { return Store(folder: folder) }
      throw Failure.failed("no folder for the journal is known; set HOME or NOCONTACT_DIR")
    }
  }

  /// The journal as it stands, an empty one where there is none yet.
  func journal() throws -> Journal {
    try store.load() ?? Journal()
  }

  /// The same where there must be one.
  ///
  /// - Throws: `Failure.noJourney` where there is none.
  func existingJournal() throws -> Journal {
    guard let journal = try store.load() else { throw Failure.noJourney }
    return journal
  }

  /// Changes the journal, where there is one, at the moment the command was called.
  ///
  /// - Throws: what the change throws, or why the journal cannot be changed; it is then as it was.
  func change<Result>(
    _ command: String, _ change: (inout Journal) throws -> Result
  ) throws -> Result {
    try store.change(command, at: now, change)
  }

  /// Today, by the turn of the day that a journey has, or midnight where there is none.
  func today(_ journey: Journey?) -> Day {
    now.day(startingAt: journey?.dayStarts ?? 0)
  }

  /// Where a journey stands today.
  func progress(_ journey: Journey) -> Progress {
    Progress(journey, today: today(journey))
  }

  /// Where the journey that runs stands, as the file has it now.
  ///
  /// - Throws: `Failure.noJourney` where none runs.
  func running() throws -> Progress {
    guard let journey = try journal().running else { throw Failure.noJourney }
    return progress(journey)
  }

  /// The day and the moment that `--on` and `--at` mean in a journey.
  ///
  /// - Throws: `DateError` or `Failure` where they lie ahead, or before the journey.
  func when(
    _ journey: Journey, on words: String?, at time: TimeOfDay?
  ) throws -> (moment: Moment, day: Day) {
    let today = today(journey)
    let day = try words.map { try DateWords.day($0, today: today) } ?? today
    if day < journey.from { throw DateError.beforeJourney(day, from: journey.from) }
    guard let time else { return (now, day) }
    // Before the turn of the day, a time is a calendar day on.
    let isPastMidnight = time.minutes < journey.dayStarts * 60
    guard
      let moment = clock.moment(on: isPastMidnight ? day.advanced(by: 1) : day, at: time),
      moment.instant <= now.instant
    else { throw Failure.usage("\(time) on \(day) lies in the future") }
    return (moment, day)
  }
}
