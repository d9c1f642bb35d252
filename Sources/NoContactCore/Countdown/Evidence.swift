/// What the entries of a journey say of its steps.
struct Evidence {
  private var marks: [String: (at: Int, done: Bool)] = [:]
  private var answered: Set<String> = []
  private var sent: Set<DraftKind> = []
  private var isReady = false
  private var hasMet = false
  private var hasTalked = false
  private let boundaries: Boundaries

  init(_ journey: Journey, _ runs: Runs) {
    boundaries = Boundaries(journey)
    for entry in journey.entries {
      switch entry.kind {
      case .step(let id, let done):
        if entry.at.instant >= marks[id]?.at ?? Int.min { marks[id] = (entry.at.instant, done) }
      case .answer(let question): answered.insert(question)
      case .draft(let kind): sent.insert(kind)
      // Only what was found after completion opens what follows, and the last result counts.
      case .readiness(let readiness) where entry.day - runs.current >= journey.days:
        isReady = readiness.isReady
      case .meeting(.held): hasMet = true
      case .talk(let outcome): hasTalked = hasTalked || outcome != .notYet
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
    case .readiness: return countdownComplete && isReady
    case .texts: return isMarked || sent.count == DraftKind.allCases.count
    case .boundaries: return boundaries.areComplete
    case .meeting: return hasMet
    case .talk: return hasTalked
    }
  }
}
