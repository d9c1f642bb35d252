/// What the entries of a journey say of its steps.
struct Evidence {
  private var marks: [String: (at: Int, done: Bool)] = [:]
  private var answered: Set<String> = []
  private var sent: Set<DraftKind> = []
  private var isReady = false
  private var isUnsafe = false
  private var hasMet = false
  private var hasTalked = false
  /// Whether the answer to the question of trying again was a no.
  private(set) var isOver = false
  private let boundaries: Boundaries
  private let hasReachedOut: Bool

  init(_ journey: Journey, _ runs: Runs) {
    boundaries = Boundaries(journey)
    hasReachedOut = runs.reachedOut != nil
    for entry in journey.entries {
      switch entry.kind {
      case .step(let id, let done):
        if entry.at.instant >= marks[id]?.at ?? Int.min { marks[id] = (entry.at.instant, done) }
      case .answer(let question): answered.insert(question)
      case .draft(let kind): sent.insert(kind)
      // Only what was found after completion opens what follows, and the last result counts; that
      // it is not safe counts at any time.
      case .readiness(let readiness):
        isUnsafe = !readiness.isSafe
        if entry.day - runs.current >= journey.days { isReady = readiness.isReady }
      // What happened while reaching out belongs to that time; the next one begins anew.
      case .restart:
        (sent, hasMet, hasTalked, isOver) = ([], false, false, false)
        for step in Step.all where step.stage == .reachOut { marks[step.id] = nil }
      case .meeting(.held): hasMet = true
      case .talk(let outcome):
        hasTalked = hasTalked || outcome != .notYet
        isOver = outcome == .no
      default: break
      }
    }
  }

  func isDone(_ step: Step, countdownComplete: Bool) -> Bool {
    let isMarked = marks[step.id]?.done ?? false
    switch step.completion {
    case .countdown: return countdownComplete
    case .mark: return isMarked
    case .answers(let questions): return isMarked || answered.isSuperset(of: questions)
    case .readiness: return countdownComplete && !isUnsafe && (isReady || hasReachedOut)
    case .texts: return isMarked || sent.count == DraftKind.allCases.count
    case .boundaries: return boundaries.areComplete
    case .meeting: return hasMet
    case .talk: return hasTalked
    }
  }
}
