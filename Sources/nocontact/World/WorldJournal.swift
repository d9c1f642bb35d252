import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension World {
  /// The journal on disk.
  var store: Store {
    get throws {
      func folder(_ name: String) -> String? {
        variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      }
      if let own = folder("NOCONTACT_DIR") { return Store(folder: own) }
      if let data = folder("XDG_DATA_HOME") { return Store(folder: "\(data)/nocontact") }
      if let home = folder("HOME") { return Store(folder: "\(home)/.local/share/nocontact") }
      throw Failure.failed("no folder for the journal is known; set HOME or NOCONTACT_DIR")
    }
  }

  /// The journal on disk where there is one: for the want of it nothing is to be made.
  ///
  /// - Throws: `Failure.noJourney` where there is none.
  var existingStore: Store {
    get throws {
      let store = try store
      if access(store.path, F_OK) == -1, errno == ENOENT { throw Failure.noJourney }
      return store
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
    try existingStore.load() ?? Journal()
  }

  /// Changes the journal, where there is one, at the moment the command was called.
  ///
  /// - Throws: what the change throws, or why the journal cannot be changed; it is then as it was.
  func change<Result>(
    _ command: String, _ change: (inout Journal) throws -> Result
  ) throws -> Result {
    try existingStore.change(command, at: now, change)
  }

  /// Takes back the last changes, or the last undos; fewer than asked for where there are no more.
  func step(
    _ direction: History.Direction, _ count: Int
  ) throws -> (before: Journal, after: Journal, steps: Int) {
    let store = try existingStore
    var (before, after) = try store.step(direction, at: now)
    var steps = 1
    while steps < count {
      do {
        after = try store.step(direction, at: now).after
        steps += 1
      } catch StoreError.nothingTo {
        break
      }
    }
    return (before, after, steps)
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
