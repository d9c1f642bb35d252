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

  @Test(arguments: 0..<50)
  func shortensOneIdAsItShortensAll(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let at = try moment("2026-11-09T08:00:00Z")
    var journal = Journal()
    journal.journeys = (0..<random.int(1...3)).map { number in
      Journey(id: "j\(number)", changed: at, breakup: at.day, from: at.day)
    }
    // Beginnings that many share, some of them whole ids themselves, and letters beside ASCII.
    let beginnings = ["", "0", "0000", "00000000000", "k3v9q2m7x1a", "k3v9q2", "\u{E9}\u{1F600}"]
    for _ in 0..<random.int(0...40) {
      let end = (0..<random.int(0...12)).map { _ in random.pick(["0", "1", "\u{E9}"]) }.joined()
      let id = random.pick(beginnings) + end
      if id.isEmpty || journal.journeys.contains(where: { $0[id] != nil }) { continue }
      let place = random.int(0...(journal.journeys.count - 1))
      journal.journeys[place].put(
        Entry(id: id, at: at, day: at.day, changed: at, kind: .restart))
    }
    let all = journal.shortIDs()
    let ids = journal.journeys.flatMap { $0.entries.map(\.id) }
    #expect(all.count == ids.count)
    for id in ids {
      let short = try #require(all[id])
      #expect(journal.shortID(of: id) == short)
      // As short as it may be, and no shorter: another id begins with one character less.
      let scalars = Array(short.unicodeScalars)
      func others(_ count: Int) -> [String] {
        ids.filter { $0 != id && $0.unicodeScalars.starts(with: scalars.prefix(count)) }
      }
      let isWhole = short.unicodeScalars.elementsEqual(id.unicodeScalars)
      #expect(isWhole || others(scalars.count).isEmpty)
      #expect(scalars.count <= 4 || !others(scalars.count - 1).isEmpty)
      #expect(scalars.count >= min(4, id.unicodeScalars.count))
    }
    // The same for an id that is not there.
    #expect(journal.shortID(of: "zzzzzzzzzzzz") == "zzzz")
  }

  @Test func findsTheLastByWhenItWasChangedAlone() throws {
    var journal = journal
    // The latest in time stands first, in another zone, in a journey that has ended.
    let late = try moment("2026-11-08T23:00:00-05:00")
    let (at, day) = (try moment("2026-11-02T08:00:00Z"), try day("2026-11-01"))
    journal.journeys[0].put(Entry(id: "late", at: at, day: day, changed: late, kind: .restart))
    let ended = try moment("2026-11-09T03:00:00Z")
    journal.journeys[0].put(
      Entry(id: "end0", at: ended, day: ended.day, changed: ended, kind: .ended(.stopped)))
    #expect(try journal.entry("last").entry.id == "late")
    #expect(try journal.entry("Last").journey.id == "j0")
    journal.journeys[0].delete(["late"], at: late)
    #expect(try journal.entry("last").entry.id == "end0")
  }
}
