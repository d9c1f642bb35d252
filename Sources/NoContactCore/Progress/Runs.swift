/// The unbroken stretches of a journey, from its first day to today.
public struct Runs: Hashable, Sendable {
  /// The first days of all runs, in order; the first of them is the countdown's first day.
  public private(set) var starts: [Day]
  /// How long each run was, in days: to the next one's first day, to the first text that was sent, or
  /// to today.
  public private(set) var lengths: [Int] = []
  /// The day up to which is counted: today, or the day on which the first text was sent.
  public private(set) var today: Day
  /// The day on which the first text was sent, while reaching out; contact starts no run from then on.
  public private(set) var reachedOut: Day?

  /// The runs of a journey as they stand on a day.
  ///
  /// A run starts on the countdown's first day, on the day of each contact that breaks the countdown
  /// and on the day of each restart, wherever it was inserted; nothing else matters, least of all the
  /// order of typing. From the first text that was sent to the next restart, contact breaks nothing,
  /// and the days are not counted. Takes time in proportion to the entries.
  public init(_ journey: Journey, today: Day) {
    starts = [journey.from]
    self.today = max(today, journey.from)
    for entry in journey.entries where entry.day >= journey.from {
      switch entry.kind {
      case .draft(.first): reachedOut = reachedOut ?? entry.day
      case .restart: start(on: entry.day)
      case _ where entry.startsRun && reachedOut == nil: start(on: entry.day)
      default: break
      }
    }
    self.today = max(current, min(self.today, reachedOut ?? self.today))
    lengths.append(self.today - current)
  }

  private mutating func start(on day: Day) {
    defer { reachedOut = nil }
    if day == current { return }
    lengths.append((reachedOut ?? day) - current)
    starts.append(day)
  }

  /// The first day of the current run.
  public var current: Day {
    starts.last ?? today
  }

  /// The length of the longest run, in days.
  public var best: Int {
    lengths.max() ?? 0
  }
}

extension Entry {
  /// Whether a new run starts on the day of this entry, unless the journey is reaching out.
  public var startsRun: Bool {
    switch kind {
    case .slip(let kind, let necessary): kind.breaksCountdown && !necessary
    case .restart: true
    default: false
    }
  }
}
