import Foundation
import Testing

@testable import NoContactCore

/// What may not stand in a journal: each is refused by its name, and the file stays as it is.
@Suite struct StoreProblemTests {
  /// Expects that an attempt is refused for that reason, in a store with one entry, `a`.
  private func expectRefused(
    _ problem: JournalProblem, _ attempt: (Store) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1))
      var before = try snapshot(folder)
      let status = try FileStatus(store.path)
      #expect(throws: StoreError.wrong(problem)) { try attempt(store) }
      // The number of the process in the lock aside.
      before["journal.lock"] = try contents("\(folder)/journal.lock")
      #expect(try snapshot(folder) == before)
      #expect(try FileStatus(store.path) == status)
      #expect("\(StoreError.wrong(problem))" == problem.description)
      // The next one goes through.
      try store.add("b", at: minute(9))
    }
  }

  private func expectRefused(
    _ problem: JournalProblem, changing change: (inout Journey) throws -> Void
  ) throws {
    try expectRefused(problem) { store in
      try store.change("edit", at: minute(5)) { try change(&$0.journeys[0]) }
    }
  }

  @Test(arguments: [
    (Entry.Kind.checkin(Checkin(mood: 0)), "a mood is 1 to 5, not 0"),
    (.checkin(Checkin(mood: 6)), "a mood is 1 to 5, not 6"),
    (.checkin(Checkin(mood: 3, urge: 11)), "the level of an urge is 0 to 10, not 11"),
    (.checkin(Checkin(urge: -1)), "the level of an urge is 0 to 10, not -1"),
    (.urge(Urge(level: 11)), "the level of an urge is 0 to 10, not 11"),
    (.urge(Urge(level: -1)), "the level of an urge is 0 to 10, not -1"),
    (.urge(Urge(waited: 1441)), "a wait is 0 to 1440 minutes"),
    (.urge(Urge(level: 4, waited: -1)), "a wait is 0 to 1440 minutes"),
    (.answer(Answered("9.9")), "there is no question '9.9'"),
    (.answer(Answered("")), "there is no question ''"),
  ])
  func refusesAValueOfAnEntry(_ kind: Entry.Kind, _ problem: String) throws {
    try expectRefused(.value(id: "a", problem)) { journey in
      journey.revise("a", at: try minute(5)) { $0.kind = kind }
    }
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let error = #expect(throws: StoreError.self) { try store.record(kind, at: minute(1)) }
      guard case .wrong(.value(_, let said)) = error else {
        Issue.record("not refused by its name: \(String(describing: error))")
        return
      }
      #expect(said == problem)
      #expect(try store.entryIDs() == [])
    }
  }

  /// What stands right at the edge is no problem.
  @Test(arguments: [
    Entry.Kind.checkin(Checkin(mood: 1, urge: 0)), .checkin(Checkin(mood: 5, urge: 10)),
    .urge(Urge(level: 0, waited: 0)), .urge(Urge(level: 10, waited: 1440)), .checkin(Checkin()),
    .answer(Answered("5.1")),
  ])
  func takesAValueAtTheEdge(_ kind: Entry.Kind) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let entry = try store.record(kind, at: minute(1))
      #expect(try store.load()?.journeys[0].entries == [entry])
    }
  }

  @Test(arguments: [0, -1, Int.min])
  func refusesARevisionBelowOne(revision: Int) throws {
    try expectRefused(.value(id: "a", "a revision is 1 or more, not \(revision)")) { journey in
      journey.revise("a", at: try minute(5)) { $0.note = "x" }
      var entry = try #require(journey["a"])
      entry.revision = revision
      journey.put(entry)
    }
  }

  @Test(arguments: [29, 0, -1, 3651, Int.max, Int.min])
  func refusesALengthOutOfBounds(days: Int) throws {
    try expectRefused(.days(days)) { $0.days = days }
  }

  @Test(arguments: [-1, 24, Int.max, Int.min])
  func refusesAnHourOutOfBounds(hour: Int) throws {
    try expectRefused(.dayStarts(hour)) { $0.dayStarts = hour }
  }

  @Test func takesLengthsAndHoursAtTheirEdges() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      for (days, hour) in [(30, 0), (3650, 23)] {
        try store.change("settings", at: minute(1)) { journal in
          (journal.journeys[0].days, journal.journeys[0].dayStarts) = (days, hour)
        }
        #expect(try store.load()?.running?.days == days)
        #expect(try store.load()?.running?.dayStarts == hour)
      }
    }
  }

  @Test func refusesABreakupAfterTheFirstDay() throws {
    let from = try minute(0).day
    let problem = JournalProblem.breakup(from.advanced(by: 1), from: from)
    try expectRefused(problem) { $0.breakup = from.advanced(by: 1) }
    let earlier = JournalProblem.breakup(from, from: from.advanced(by: -1))
    try expectRefused(earlier) { $0.from = from.advanced(by: -1) }
  }

  @Test func refusesAnEmptyID() throws {
    let now = try minute(5)
    try expectRefused(.emptyID) { journey in
      journey.put(Entry(id: "", at: now, day: now.day, changed: now, kind: .restart))
    }
    try expectRefused(.emptyID) { store in
      try store.change("start", at: now) { journal in
        journal.journeys.append(Journey(id: "", changed: now, breakup: now.day, from: now.day))
      }
    }
  }

  /// An id stands once in all of the journal: among journeys, entries and what is left of deleted ones.
  @Test(arguments: ["j1", "j2", "a", "gone", "photo"])
  func refusesADoubledID(_ id: String) throws {
    let now = try minute(5)
    try expectRefused(.doubledID(id)) { store in
      try store.change("import", at: now) { journal -> Void in
        journal.journeys[0].put(
          Entry(id: "gone", at: now, day: now.day, changed: now, kind: .restart))
        journal.journeys[0].delete(["gone"], at: now)
        journal.journeys[0].unknownEntries["photo"] = .object([
          JSON.Member("id", .string("photo")), JSON.Member("kind", .string("photo")),
        ])
        var other = Journey(id: "j2", changed: now, breakup: now.day, from: now.day)
        other.put(Entry(id: id, at: now, day: now.day, changed: now, kind: .restart))
        journal.journeys.append(other)
      }
    }
  }

  @Test func refusesADayBeforeTheJourney() throws {
    let from = try minute(0).day
    let problem = JournalProblem.beforeJourney(from.advanced(by: -1), from: from)
    try expectRefused(problem) { store in
      try store.record(.note(Note()), at: minute(5), on: from.advanced(by: -1))
    }
  }

  @Test func refusesTheNightBeforeTheFirstDay() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.change("edit", at: minute(1)) { $0.journeys[0].dayStarts = 4 }
      let (from, night) = (try minute(0).day, try moment("2026-11-03T03:59:59+01:00"))
      let problem = JournalProblem.beforeJourney(from.advanced(by: -1), from: from)
      #expect(throws: StoreError.wrong(problem)) { try store.record(.restart, at: night) }
      // It counts for the first day where that is said.
      try store.record(.restart, at: night, on: from)
      try store.record(.restart, at: moment("2026-11-03T04:00:00+01:00"))
      #expect(try store.entryIDs().count == 2)
    }
  }

  @Test func refusesToRecordWhereNothingRuns() throws {
    let now = try minute(0)
    var journal = Journal()
    #expect(throws: JournalProblem.noJourney) {
      try journal.record(.restart, at: now, now: now)
    }
    #expect(journal == Journal())
  }
}
