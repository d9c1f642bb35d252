/// The steps of a journey on a day: which are done, open or closed, and which one to work on.
///
/// The rule for the one to work on, while the countdown runs: the step whose pace was reached last,
/// if it is not done; else the first of the steps reached so far that is not done; else step 1,
/// which goes on to the end. Steps reached on the same day take turns, a day each. From completion
/// on, it is the first open step from step 9 on that is not done. Longer countdowns stretch the pace.
public struct Path: Sendable {
  /// The steps of this journey in order: those of its goal, fourteen or nine.
  public let steps: [Step]
  /// The numbers of the steps that are done, in order.
  public let done: [Int]
  /// The step to work on; nil where there is none left.
  public let current: Step?
  /// The piece of the current step's guidance that belongs to this day.
  public let piece: String?
  private let isComplete: Bool
  private let isUnsafe: Bool

  /// What a step can be.
  public enum State: String, CaseIterable, Sendable {
    /// It is done.
    case done
    /// It is the one to work on.
    case now
    /// It can be worked on.
    case open
    /// It cannot be worked on yet.
    case closed
  }

  /// The path of a journey, by what its entries add up to, on a day.
  init(_ journey: Journey, _ practice: Practice, on day: Day) {
    let steps = journey.goal.steps
    let runs = practice.runs
    let isComplete = runs.isComplete(of: journey.days)
    var done: [Int] = []
    for step in steps where practice.isDone(step, isComplete: isComplete) {
      done.append(step.number)
    }
    let past = max(0, day - runs.current - journey.days)
    // While a hazard stands, nothing leads to where the two would be in touch.
    let choice =
      practice.isOver || practice.isUnsafe && isComplete
      ? nil
      : isComplete
        ? Path.afterCompletion(steps, done: done, days: past)
        : Path.byPace(steps, done: done, day: runs.until - runs.current + 1, days: journey.days)
    self.init(
      steps: steps, done: done, choice: choice, isComplete: isComplete,
      texts: practice.textPieces, isUnsafe: practice.isUnsafe)
  }

  /// The path before any journey: all fourteen, none of them done, none to work on yet.
  package static let beforeStart = Path(
    steps: Step.all, done: [], choice: nil, isComplete: false, texts: Step.text.daily,
    isUnsafe: false)

  private init(
    steps: [Step], done: [Int], choice: Choice?, isComplete: Bool, texts: [String],
    isUnsafe: Bool
  ) {
    self.steps = steps
    self.done = done
    self.isComplete = isComplete
    self.isUnsafe = isUnsafe
    current = choice?.step
    piece = choice.map { step, index in
      let pieces = step == .text ? texts : step.daily
      return pieces[index % pieces.count]
    }
  }

  private typealias Choice = (step: Step, index: Int)

  private static func byPace(_ steps: [Step], done: [Int], day: Int, days: Int) -> Choice? {
    func from(_ index: Int) -> Int? {
      guard case .pace(let pace) = steps[index].opening else { return nil }
      return 1 + (pace - 1) * days / 30
    }
    func isDone(_ index: Int) -> Bool { done.contains(steps[index].number) }
    // By their places in the path: steps are heavy to carry around.
    let reached = steps.indices.filter { index in from(index).map { $0 <= day } ?? false }
    guard let latest = reached.last, let first = reached.first else { return nil }
    let together = reached.filter { from($0) == from(latest) && !isDone($0) }
    let turn =
      together.isEmpty ? latest : together[(day - (from(latest) ?? day)) % together.count]
    let choice =
      !isDone(turn) ? turn : reached.dropFirst().first { !isDone($0) } ?? first
    // Those that take turns move on to their next piece when it is their turn again.
    let isTakingTurns = from(choice) == from(latest)
    let past = day - (from(choice) ?? day)
    return (steps[choice], past / (isTakingTurns ? max(1, together.count) : 1))
  }

  private static func afterCompletion(_ steps: [Step], done: [Int], days: Int) -> Choice? {
    let next = steps.first {
      $0.number >= 9 && !done.contains($0.number) && isOpen($0, done: done, complete: true)
    }
    return next.map { ($0, days) }
  }

  private static func isOpen(_ step: Step, done: [Int], complete: Bool) -> Bool {
    switch step.opening {
    case .pace: true
    case .countdownComplete: complete
    case .stepDone(let number): done.contains(number)
    }
  }

  /// The state of a step of this path.
  public func state(of step: Step) -> State {
    if done.contains(step.number) { return .done }
    if step.number == current?.number { return .now }
    if isUnsafe && step.stage == .reachOut { return .closed }
    return Path.isOpen(step, done: done, complete: isComplete) ? .open : .closed
  }
}
