import Testing

@testable import NoContactCore

@Suite struct LookupTests {
  private let journal: Journal

  init() throws {
    var journal = Journal()
    let ids = [
      ["abcd11112222", "abcd11113333", "efgh00000000"], ["abzz00000000", "last00000000"],
    ]
    for (index, ids) in ids.enumerated() {
      var journey = Journey(
        id: "j\(index)", changed: try moment("2026-11-01T08:00:00Z"),
        breakup: try day("2026-11-01"), from: try day("2026-11-01"))
      for (place, id) in ids.enumerated() {
        let at = try moment("2026-11-0\(place + 2)T0\(index):00:00Z")
        journey.put(Entry(id: id, at: at, day: at.day, changed: at, kind: .note(Note())))
      }
      journal.journeys.append(journey)
    }
    self.journal = journal
  }

  @Test(arguments: [
    ("abcd11112", "abcd11112222"), ("abcd11112222", "abcd11112222"), ("e", "efgh00000000"),
    ("EFGH", "efgh00000000"), ("abz", "abzz00000000"), ("last0", "last00000000"),
  ])
  func findsByAnyUniqueBeginning(_ beginning: String, _ id: String) throws {
    let found = try journal.entry(beginning)
    #expect(found.entry.id == id)
    #expect(found.journey[id] != nil)
  }

  @Test(arguments: ["abcd1111", "ab", "abcd"])
  func refusesABeginningOfSeveral(_ beginning: String) throws {
    let error = try #require(throws: LookupError.self) { try journal.entry(beginning) }
    guard case .ambiguous(_, let ids) = error else {
      Issue.record("not refused as ambiguous")
      return
    }
    #expect(ids.count == (beginning == "ab" ? 3 : 2))
    #expect(error.description.contains("abcd11112222"))
  }

  @Test(arguments: ["", "x", "abcd111122223", "bcd", " e", "j0"])
  func refusesABeginningOfNone(_ beginning: String) {
    #expect(throws: LookupError.unknown(beginning)) { try journal.entry(beginning) }
  }

  @Test func findsTheLastThatWasRecordedOrChanged() throws {
    #expect(try journal.entry("last").entry.id == "efgh00000000")
    var journal = journal
    let now = try moment("2026-11-09T08:00:00Z")
    journal.journeys[1].revise("abzz00000000", at: now) { $0.note = "new" }
    #expect(try journal.entry("LAST").entry.id == "abzz00000000")
    #expect(throws: LookupError.unknown("last")) { try Journal().entry("last") }
  }

  @Test func takesAWholeIdThoughAnotherGoesOn() throws {
    var journal = journal
    let at = try moment("2026-11-09T08:00:00Z")
    journal.journeys[0].put(
      Entry(id: "abcd", at: at, day: at.day, changed: at, kind: .restart))
    #expect(try journal.entry("abcd").entry.id == "abcd")
  }

  @Test(arguments: 0..<50)
  func shortensIdsAsFarAsTheyStayUnique(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var journal = Journal()
    journal.journeys = [random.journey()]
    let at = try moment("2026-11-09T08:00:00Z")
    for _ in 0..<30 {
      // Few letters, so that many ids begin alike.
      let id = (0..<12).map { _ in random.pick(["0", "1"]) }.joined()
      journal.journeys[0].put(Entry(id: id, at: at, day: at.day, changed: at, kind: .restart))
    }
    let ids = journal.journeys[0].entries.map(\.id)
    let short = journal.shortIDs()
    #expect(Set(short.keys) == Set(ids))
    for (id, beginning) in short {
      #expect(id.hasPrefix(beginning) && beginning.count >= 4)
      #expect(try journal.entry(beginning).entry.id == id)
      guard beginning.count > 4 else { continue }
      #expect(ids.count { $0.hasPrefix(beginning.dropLast()) } > 1)
    }
  }
}
