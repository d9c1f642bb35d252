/// The unbroken stretches of a journey, from its first day to today.
public struct Runs: Hashable, Sendable {
  /// The first days of all runs, in order; the first of them is the countdown's first day.
  public let starts: [Day]
  /// The day up to which is counted.
  public let today: Day

  /// The runs of a journey as they stand on a day.
  ///
  /// A run starts on the countdown's first day, on the day of each contact that breaks the countdown
  /// and on the day of each restart, wherever it was inserted; nothing else matters, least of all the
  /// order of typing. Takes time in proportion to the entries.
  public init(_ journey: Journey, today: Day) {
    var starts: Set<Day> = [journey.from]
    for entry in journey.entries where entry.startsRun && entry.day > journey.from {
      starts.insert(entry.day)
    }
    self.starts = starts.sorted()
    self.today = max(today, self.starts.last ?? journey.from)
  }

  /// The first day of the current run.
  public var current: Day {
    starts.last ?? today
  }

  /// The length of each run in days: to the next one's first day, the last one to today.
  public var lengths: [Int] {
    zip(starts, starts.dropFirst() + [max(today, current)]).map { $1 - $0 }
  }

  /// The length of the longest run, in days.
  public var best: Int {
    lengths.max() ?? 0
  }
}

extension Entry {
  /// Whether a new run starts on the day of this entry.
  public var startsRun: Bool {
    switch kind {
    case .slip(let kind, let necessary): kind.breaksCountdown && !necessary
    case .restart: true
    default: false
    }
  }
}
