import Testing

@testable import NoContactCore

@Suite struct PathTests {
  /// The days of a 30-day countdown from which the first eight steps are suggested.
  private static let paces = [1, 1, 3, 7, 10, 14, 18, 22]

  private func journey(
    days: Int = 30, goal: Goal = .reconnect, done: [Int] = []
  ) throws -> Journey {
    let from = try day("2026-11-01")
    var journey = Journey(
      id: "j", changed: Moment(midnightOf: from), breakup: from, from: from, days: days, goal: goal)
    for number in done { try finish(number, &journey) }
    return journey
  }

  /// Records what makes a step done: a mark, or on the first complete day what its rule asks for.
  private func finish(_ number: Int, _ journey: inout Journey) throws {
    let kind: Entry.Kind
    switch number {
    case 9: kind = .readiness(Readiness(signs: Vocabulary.signs, isSafe: true))
    case 11: kind = .boundary(.agree(Vocabulary.boundaries))
    case 12: kind = .meeting(.held(signs: []))
    case 14: kind = .talk(.yes)
    default:
      return try mark(number, done: true, at: Moment(midnightOf: journey.from), &journey)
    }
    let at = Moment(midnightOf: journey.from.advanced(by: journey.days))
    journey.put(Entry(id: "e\(number)", at: at, day: at.day, changed: at, kind: kind))
  }

  private func mark(
    _ number: Int, done: Bool, at moment: Moment, _ journey: inout Journey
  ) throws {
    let step = try #require(Step.named("\(number)"))
    journey.put(
      Entry(
        id: "e\(number)-\(moment.instant)-\(done)", at: moment, day: moment.day, changed: moment,
        kind: .step(StepMark(step, isDone: done))))
  }

  /// The path on the day of that number, from 1.
  private func path(_ journey: Journey, _ number: Int) -> Path {
    Progress(journey, today: journey.from.advanced(by: number - 1)).path
  }

  @Test(arguments: [
    (1, 1), (2, 2), (3, 3), (6, 3), (7, 4), (9, 4), (10, 5), (13, 5), (14, 6), (17, 6), (18, 7),
    (21, 7), (22, 8), (30, 8), (31, 9), (90, 9),
  ])
  func suggestsTheStepWhosePaceWasReachedLast(_ number: Int, _ step: Int) throws {
    #expect(path(try journey(), number).current?.number == step)
  }

  @Test(arguments: [
    (1, 1), (2, 2), (3, 1), (6, 2), (7, 3), (18, 3), (19, 4), (28, 5), (40, 6), (52, 7), (64, 8),
    (90, 8), (91, 9),
  ])
  func stretchesThePaceOfALongerCountdown(_ number: Int, _ step: Int) throws {
    #expect(path(try journey(days: 90), number).current?.number == step)
  }

  /// The rule of `Path`, told once more, the slow way.
  private func expected(_ number: Int, days: Int, done: Set<Int>) -> Int {
    let reached = (1...8).filter { 1 + (PathTests.paces[$0 - 1] - 1) * days / 30 <= number }
    let latest = PathTests.paces[(reached.last ?? 1) - 1]
    let together = reached.filter { PathTests.paces[$0 - 1] == latest }
    let first = 1 + (latest - 1) * days / 30
    let turn = together[(number - first) % together.count]
    if !done.contains(turn) { return turn }
    return reached.first { $0 > 1 && !done.contains($0) } ?? 1
  }

  @Test(arguments: 0..<60)
  func followsItsRuleWhateverIsDone(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let days = random.pick([30, 30, 31, 45, 90, 365])
    let done = Set((2...8).filter { _ in random.chance(40) })
    let journey = try journey(days: days, done: done.sorted())
    for number in 1...days {
      let path = path(journey, number)
      #expect(path.current?.number == expected(number, days: days, done: done), "day \(number)")
      #expect(path.done == done.sorted())
    }
    #expect(path(journey, days + 1).done == done.union([1]).sorted())
  }

  /// On two days in a row with one step there are two different pieces.
  @Test(arguments: 0..<60)
  func changesThePieceDayByDay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let days = random.pick([30, 30, 90, 365])
    let done = (2...14).filter { _ in random.chance(30) }
    let journey = try journey(days: days, done: done)
    let paths = (1...(days + 40)).map { path(journey, $0) }
    let stuck = (1..<paths.count).filter { index in
      let (one, other) = (paths[index - 1], paths[index])
      return other.current != nil && one.current == other.current && one.piece == other.piece
    }
    #expect(stuck.map { $0 + 1 } == [], "days of \(days) with the piece of before; done \(done)")
  }

  @Test(arguments: [30, 90])
  func goesThroughThePiecesInTheirOrder(days: Int) throws {
    let journey = try journey(days: days)
    var shown: [Int: [String?]] = [:]
    for number in 1...(days + 40) {
      let path = path(journey, number)
      shown[try #require(path.current).number, default: []].append(path.piece)
    }
    for (number, pieces) in shown {
      let step = try #require(Step.named("\(number)"))
      let expected = pieces.indices.map { step.daily[$0 % step.daily.count] }
      #expect(pieces == expected, "step \(number)")
    }
  }

  @Test func goesThroughAllPiecesWhereStepsTakeTurns() throws {
    let journey = try journey(days: 90)
    for (offset, id) in ["no-contact", "emotions"].enumerated() {
      let step = try #require(Step.named(id))
      let pieces = [1, 3, 5].map { path(journey, $0 + offset).piece }
      #expect(pieces == step.daily.prefix(3).map { $0 })
    }
  }

  @Test func staysTheSameAllDay() throws {
    let journey = try journey()
    let one = Progress(journey, today: try day("2026-11-05")).path
    let other = Progress(journey, today: try day("2026-11-05")).path
    #expect(one.piece == other.piece && one.current == other.current)
    // What is taken down in the course of the day does not move it, unless it marks a step.
    var busy = journey
    let at = try moment("2026-11-05T12:00:00+01:00")
    busy.put(
      Entry(id: "a", at: at, day: at.day, changed: at, kind: .checkin(Checkin(mood: 3, urge: 1))))
    busy.put(
      Entry(id: "b", at: at, day: at.day, changed: at, kind: .slip(Slip(.text))))
    #expect(Progress(busy, today: at.day).path.piece == one.piece)
  }

  @Test func takesTheLatestMarkOfAStep() throws {
    var journey = try journey()
    let (morning, evening) = (
      try moment("2026-11-03T08:00:00+01:00"), try moment("2026-11-03T20:00:00+01:00")
    )
    try mark(3, done: false, at: evening, &journey)
    #expect(!path(journey, 5).done.contains(3))
    try mark(3, done: true, at: morning, &journey)
    #expect(!path(journey, 5).done.contains(3))
    try mark(4, done: false, at: morning, &journey)
    try mark(4, done: true, at: evening, &journey)
    #expect(path(journey, 5).done == [4])
  }

  @Test func countsFromTheCurrentRun() throws {
    var journey = try journey(done: [2])
    let at = try moment("2026-11-20T08:00:00+01:00")
    journey.put(Entry(id: "a", at: at, day: at.day, changed: at, kind: .restart))
    #expect(Progress(journey, today: at.day).path.current?.number == 1)
    #expect(Progress(journey, today: at.day.advanced(by: 2)).path.current?.number == 3)
    // What was done stays done.
    #expect(Progress(journey, today: at.day).path.done == [2])
  }

  private func states(_ path: Path) -> [Path.State] {
    path.steps.map { path.state(of: $0) }
  }

  @Test func closesWhatCannotBeWorkedOnYet() throws {
    let early = states(path(try journey(), 1))
    #expect(
      early == [.now] + Array(repeating: .open, count: 7) + Array(repeating: .closed, count: 6))
    let complete = states(path(try journey(), 31))
    let beforeNine: [Path.State] = [.done] + Array(repeating: .open, count: 7)
    #expect(complete == beforeNine + [.now] + Array(repeating: .closed, count: 5))
    let ready = states(path(try journey(done: [9]), 31))
    #expect(ready == beforeNine + [.done, .now, .open, .open, .open, .closed])
    let met = states(path(try journey(done: [9, 10, 11, 12]), 31))
    #expect(met == beforeNine + [.done, .done, .done, .done, .now, .open])
    #expect(path(try journey(done: [9, 10, 11, 12, 13]), 31).current?.number == 14)
    #expect(path(try journey(done: Array(2...14)), 31).current == nil)
  }

  @Test func endsWithStepNineWhereTheGoalIsToHeal() throws {
    let journey = try journey(goal: .heal)
    #expect(path(journey, 1).steps.map(\.number) == Array(1...9))
    #expect(path(journey, 31).current?.number == 9)
    let done = path(try self.journey(goal: .heal, done: Array(2...9)), 31)
    #expect(done.current == nil && done.piece == nil)
    #expect(done.done == Array(1...9))
  }

  @Test func showsAllStepsBeforeTheStart() {
    #expect(Path.beforeStart.steps.map(\.number) == Array(1...14))
    #expect(Path.beforeStart.current == nil && Path.beforeStart.done.isEmpty)
    #expect(Path.beforeStart.piece == nil)
  }
}
