/// Where a journey stands on a day: everything there is to say about it, computed and never stored.
public struct Progress: Sendable {
  /// The journey.
  public let journey: Journey
  /// The day it is looked at.
  public let today: Day
  /// Its unbroken stretches; of an ended journey, up to its end.
  public let runs: Runs
  /// Its slips, counted.
  public let slips: Slips
  /// The state of each step, and the one to work on.
  public let path: Path
  /// Whether the user said last that it is not safe to be in touch.
  public private(set) var isUnsafe = false
  /// What came of the talk about trying again, since the last restart; nil where there was none.
  public private(set) var talk: TalkOutcome?

  /// What a journey can be doing.
  public enum State: String, Sendable {
    /// The countdown runs.
    case counting
    /// The days are reached.
    case complete
    /// The first text is sent; contact restarts nothing.
    case reachingOut = "reaching-out"
    /// The journey is over.
    case ended
  }

  /// The progress of a journey, seen on a day.
  ///
  /// Takes time in proportion to the entries.
  public init(_ journey: Journey, today: Day) {
    self.journey = journey
    self.today = today
    runs = Runs(journey, today: min(today, journey.end?.day ?? today))
    slips = Slips(journey.entries)
    path = Path(journey, runs, today: today)
    for entry in journey.entries {
      switch entry.kind {
      case .readiness(let readiness): isUnsafe = !readiness.isSafe
      case .talk(let outcome): talk = outcome
      case .restart: talk = nil
      default: break
      }
    }
  }

  /// Counting, complete, reaching out or ended.
  public var state: State {
    if journey.end != nil { return .ended }
    if runs.reachedOut != nil { return .reachingOut }
    return isComplete ? .complete : .counting
  }

  /// Whether what belongs to the step of that id may be recorded: it is not closed, or the two are in
  /// touch already, and what happens may be taken down in any order.
  public func isOpen(_ id: String) -> Bool {
    guard let step = path.steps.first(where: { $0.id == id }) else { return false }
    return state == .reachingOut || path.state(of: step) != .closed
  }

  /// How many days lie between the current run's first day and today, or the first text.
  public var clean: Int { runs.today - runs.current }

  /// Which day of the run today is; its first day is day 1.
  public var day: Int { clean + 1 }

  /// How many days are left, today included; 0 once the countdown is complete.
  public var left: Int { max(0, journey.days - clean) }

  /// The first day on which the countdown is complete, if the run goes on.
  public var ends: Day { runs.current.advanced(by: journey.days) }

  /// Whether the days are reached.
  public var isComplete: Bool { clean >= journey.days }

  /// How many days without contact there were in all, over all runs.
  public var daysInAll: Int { runs.lengths.reduce(0, +) }
}

/// How many slips there were, by whose they were.
public struct Slips: Hashable, Sendable {
  /// All of them.
  public private(set) var total = 0
  /// The other person's, or chance's.
  public private(set) var theirs = 0
  /// The user's own, the necessary ones and looks at a profile included.
  public private(set) var yours = 0
  /// Those of the user's own that had to be.
  public private(set) var necessary = 0
  /// The latest one.
  public private(set) var last: Entry?

  init(_ entries: [Entry]) {
    for entry in entries {
      guard case .slip(let kind, let isNecessary) = entry.kind else { continue }
      total += 1
      if kind.isYours { yours += 1 } else { theirs += 1 }
      if kind.isYours && isNecessary { necessary += 1 }
      last = entry
    }
  }
}
