import NoContactCore

extension World {
  /// The journal on disk.
  var store: Store {
    get throws {
      if let folder = Store.folder(by: variable) {
        // What was no text was repaired on its way here, and names another folder now.
        if folder.unicodeScalars.contains("\u{FFFD}") {
          throw Failure.failed(
            "the path of the journal's folder is not valid UTF-8: \(folder); set NOCONTACT_DIR to one "
              + "that is")
        }
        return Store(folder: folder)
      }
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

  /// The day and the moment that `--on` and `--at` mean in a journey, and whether the time is known.
  ///
  /// What happens now can always be recorded: it counts for the day it is, and where the clock shows one
  /// before the journey (after a flight, say), for the first day. What is typed is checked.
  /// - Throws: `DateError` or `Failure` where they lie ahead, or before the journey.
  func when(
    _ journey: Journey, on words: String?, at time: TimeOfDay?
  ) throws -> (moment: Moment, day: Day, isTimed: Bool) {
    let civil = today(journey)
    let today = max(civil, journey.from)
    let typed = try words.map { words in
      try named("--on") { try DateWords.dayAndTime(words, today: today) }
    }
    if let other = typed?.time, time != nil {
      throw Failure.usage("--on has a time already, \(other): leave out --at")
    }
    let day = typed?.day ?? today
    if day < journey.from {
      try named("--on") { throw DateError.beforeJourney(day, from: journey.from) }
    }
    guard let time = time ?? typed?.time else { return (now, day, typed == nil) }
    // A time alone is one of the day on the wall, whichever day it counts for.
    let wall = typed?.day ?? civil
    // Before the turn of the day, a time is a calendar day on.
    let isPastMidnight = time.minutes < journey.dayStarts * 60
    guard
      let moment = clock.moment(on: isPastMidnight ? wall.advanced(by: 1) : wall, at: time),
      moment.instant <= now.instant
    else {
      let before =
        civil > journey.from ? "; if it was the day before: --on yesterday --at \(time)" : ""
      throw Failure.usage(
        """
        \(typed?.time == nil ? "--at" : "--on"): \(time) on \(wall) lies in the future\
        \(typed == nil ? before : "")
        """)
    }
    return (moment, day, true)
  }
}
