@testable import NoContactCore

/// Journeys as they may have gone.
extension SplitMix64 {
  /// A journey up to that day, with entries of every kind, some of them from before its first day,
  /// recorded in any order and in any zone; some of the journeys have ended.
  mutating func lived(upTo today: Day) -> Journey {
    let from = today.advanced(by: -int(0...160))
    var journey = Journey(
      id: "j", changed: Moment(midnightOf: from), breakup: from, from: from, days: int(30...45),
      goal: chance(70) ? .reconnect : .heal)
    let last = today.number - (chance(50) ? 0 : int(0...(today - from)))
    for index in 0..<int(0...40) {
      let day = day((from.number - 3)...max(from.number, last))
      journey.put(
        Entry(
          id: "e\(index)", at: chance(70) ? moment(around: day) : moment(), day: day,
          changed: moment(), kind: happening(),
          note: chance(30) ? text() : nil))
    }
    if chance(15) {
      let day = day(max(from.number, last)...today.number)
      journey.put(
        Entry(
          id: "end", at: moment(around: day), day: day, changed: moment(),
          kind: .ended(pick(Outcome.allCases))))
    }
    return journey
  }

  /// A moment on that day, somewhere on earth, often one of few.
  private mutating func moment(around day: Day) -> Moment {
    let second = chance(50) ? int(0...3) * 21_600 : int(0...86_399)
    return Moment(day: day, second: second, offset: int(-12...14) * 60) ?? Moment(midnightOf: day)
  }

  /// What happens on the way: what comes late or seldom more often than by chance.
  private mutating func happening() -> Entry.Kind {
    switch int(0...9) {
    case 0: return .readiness(Readiness(signs: Vocabulary.signs, isSafe: chance(80)))
    case 1: return .draft(pick(DraftKind.allCases))
    case 2:
      let few = some(of: ["fitness", "sleep", "date", "pottery", "chess"])
      return .did(Did(chance(70) ? few : Vocabulary.activities.filter { $0 != "date" }))
    case 3:
      let ids = Vocabulary.boundaries + (0..<30).map { "e\($0)" }
      return .boundary(
        pick([.agree(some(of: Vocabulary.boundaries)), .add, .remove(pick(ids))]))
    case 4: return .step(StepMark(pick([.accept, .text, .walkAway]), isDone: chance(50)))
    default:
      let kind = kind()
      if case .ended = kind { return .note(Note()) }
      return kind
    }
  }
}
