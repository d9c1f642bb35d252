import Testing

@testable import NoContactCore

/// Which of several journeys counts.
@Suite struct CurrentJourneyTests {
  /// A journey from one day on, ended on another; its fields changed at the midnight of a third.
  private func journey(
    _ id: String, _ from: String, end: String? = nil, changed: String = "2026-11-01"
  ) throws -> Journey {
    let from = try day(from)
    var journey = Journey(
      id: id, changed: Moment(midnightOf: try day(changed)), breakup: from, from: from)
    if let end {
      let at = Moment(midnightOf: try day(end))
      journey.put(
        Entry(id: "end-\(id)", at: at, day: at.day, changed: at, kind: .ended(.stopped)))
    }
    return journey
  }

  /// Expects one to be current, in whatever order they stand.
  private func expectCurrent(_ id: String?, isRunning: Bool, _ journeys: [Journey]) {
    var journal = Journal()
    for shift in 0..<max(1, journeys.count) {
      let turned = Array(journeys[shift...] + journeys[..<shift])
      for order in [turned, turned.reversed()] {
        journal.journeys = order
        #expect(journal.current?.id == id)
        #expect(journal.running?.id == (isRunning ? id : nil))
      }
    }
  }

  @Test func isNoneWhereAllAreDeleted() throws {
    expectCurrent(nil, isRunning: false, [])
    let gone = Journey(deleted: "gone", at: try moment("2027-01-01T00:00:00Z"))
    expectCurrent(nil, isRunning: false, [gone])
    expectCurrent("a", isRunning: true, [gone, try journey("a", "2026-11-01")])
    expectCurrent(
      "a", isRunning: false, [gone, try journey("a", "2026-11-01", end: "2026-11-02")])
  }

  @Test func isTheOneThatRuns() throws {
    expectCurrent(
      "runs", isRunning: true,
      [
        try journey("runs", "2026-01-01"), try journey("late", "2026-11-01", end: "2026-12-01"),
        try journey("early", "2025-11-01", end: "2025-12-01"),
      ])
  }

  @Test func isOfTwoThatRunTheOneThatBeganLater() throws {
    expectCurrent(
      "later", isRunning: true,
      [
        try journey("earlier", "2026-11-01", changed: "2026-12-31"),
        try journey("later", "2026-11-02"),
      ])
  }

  @Test func isOfTwoThatEndedTheOneThatEndedLater() throws {
    // Neither the one that began later, nor the one changed later.
    expectCurrent(
      "long", isRunning: false,
      [
        try journey("long", "2026-01-01", end: "2026-11-20"),
        try journey("short", "2026-11-01", end: "2026-11-19", changed: "2026-12-31"),
        try journey("first", "2025-01-01", end: "2025-11-20"),
      ])
  }

  @Test func isOfSeveralOnOneDayAlwaysTheSame() throws {
    for end in [nil, "2026-11-20"] {
      expectCurrent(
        "b", isRunning: end == nil,
        [
          try journey("a", "2026-11-01", end: end), try journey("b", "2026-11-01", end: end),
          try journey("B", "2026-11-01", end: end),
        ])
    }
  }

  @Test func changesWithTheEnd() throws {
    var journal = Journal()
    journal.journeys = [
      try journey("old", "2026-01-01", end: "2026-03-01"), try journey("new", "2026-11-01"),
    ]
    #expect(journal.running?.id == "new")
    let now = try moment("2026-11-20T08:00:00Z")
    journal.update("new") { journey in
      journey.put(
        Entry(id: "e", at: now, day: now.day, changed: now, kind: .ended(.movedOn)))
    }
    #expect(journal.running == nil && journal.current?.id == "new")
    #expect(journal.current?.outcome == .movedOn)
    // An end that is deleted was none.
    journal.update("old") { $0.delete(["end-old"], at: now) }
    #expect(journal.running?.id == "old")
  }
}
