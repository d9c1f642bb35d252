/// Where a journey stands on a day: everything there is to say about it, computed and never stored.
public struct Progress: Sendable {
  /// The journey.
  public let journey: Journey
  /// The day it is looked at.
  public let today: Day
  /// What its entries add up to.
  public let practice: Practice
  /// The state of each step, and the one to work on.
  public let path: Path

  /// What a journey can be doing.
  public enum State: String, CaseIterable, Sendable {
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
    practice = Practice(journey, today: today)
    path = Path(journey, practice, on: today)
  }

  /// The unbroken stretches; of an ended journey, up to its end.
  public var runs: Runs { practice.runs }

  /// Counting, complete, reaching out or ended.
  public var state: State {
    if practice.end != nil { return .ended }
    if runs.reachedOut != nil { return .reachingOut }
    return isComplete ? .complete : .counting
  }

  /// Whether what belongs to a step may be recorded: it is not closed, or the two are in touch already,
  /// and what happens may be recorded in any order.
  public func isOpen(_ step: Step) -> Bool {
    guard path.steps.contains(step) else { return false }
    return state == .reachingOut || path.state(of: step) != .closed
  }

  /// How many days lie between the current run's first day and today, or the first text.
  public var clean: Int { runs.until - runs.current }

  /// Which day of the run it is; its first day is day 1.
  public var day: Int { clean + 1 }

  /// How many days are left, today included; 0 once the countdown is complete.
  public var left: Int { isComplete ? 0 : journey.days - clean }

  /// The first day on which the countdown is complete, if the run goes on; whoever has reached out was
  /// past it by then, whatever is changed later.
  public var ends: Day {
    let ends = runs.current.advanced(by: journey.days)
    return runs.reachedOut.map { min($0, ends) } ?? ends
  }

  /// The last day there is something to say of: today, or that of the end.
  public var lastDay: Day {
    max(runs.until, practice.end.map { min($0.day, today) } ?? today)
  }

  /// Whether the days are reached; whoever has reached out is past them, whatever is changed later.
  public var isComplete: Bool { runs.isComplete(of: journey.days) }
}

extension Runs {
  /// Whether a countdown of so many days is complete: the one meaning of the word.
  func isComplete(of days: Int) -> Bool {
    reachedOut != nil || until - current >= days
  }
}
