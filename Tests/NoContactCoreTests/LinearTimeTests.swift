import Foundation
import Testing

@testable import NoContactCore

/// What takes time in proportion to its length: for four times as much, not much more than four times
/// as long, where something quadratic would take sixteen.
@Suite(.serialized) struct LinearTimeTests {
  /// The processor time of this thread, so that what else runs on the machine does not count.
  private func seconds(_ run: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try run()
    return now() - start
  }

  /// Runs with an input of that size and with one of four times the size.
  private func expectProportion<Input>(
    _ size: Int, _ what: String, of input: (Int) throws -> Input, _ run: (Input) throws -> Void
  ) throws {
    let (small, large) = (try input(size), try input(size * 4))
    // The quickest of a few: a cold cache makes the small one slow, and a busy machine any of them.
    var (one, four) = (Double.infinity, Double.infinity)
    for _ in 0..<3 where four >= 10 * one + 0.002 {
      one = min(one, try seconds { try run(small) })
      four = min(four, try seconds { try run(large) })
    }
    #expect(four < 10 * one + 0.002, "\(what): \(one) s, then \(four) s")
  }

  private func journal(_ entries: [Entry]) throws -> Journal {
    let from = try day("2026-11-01")
    var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
    journey.fill(entries, [:])
    var journal = Journal()
    journal.journeys = [journey]
    return journal
  }

  private func entry(_ number: Int, _ kind: Entry.Kind = .note(Note())) throws -> Entry {
    let day = try day("2026-11-01").advanced(by: number / 20)
    let at = try #require(Moment(day: day, second: number % 20 * 3600, offset: 60))
    return Entry(id: "e\(number)", at: at, day: day, changed: at, kind: kind, note: "words")
  }

  /// Reads, compares and writes.
  private func expectProportion(_ size: Int, _ what: String, _ make: (Int) throws -> Journal) throws
  {
    func document(_ size: Int) throws -> [UInt8] { try make(size).encoded() }
    try expectProportion(size, "reading \(what)", of: document) { bytes in
      _ = try Journal(parsing: bytes)
    }
    try expectProportion(size, "writing \(what)", of: make) { journal in _ = journal.encoded() }
  }

  @Test func entries() throws {
    try expectProportion(1000, "entries") { count in try journal((0..<count).map { try entry($0) })
    }
  }

  @Test func unknownMembers() throws {
    func members(_ count: Int) -> JSON.Members {
      JSON.Members((0..<count).map { JSON.Member("x\($0 &* 7919 % count)-\($0)", .integer($0)) })
    }
    try expectProportion(4000, "unknown members") { count in
      var entry = try entry(0)
      entry.unknown = members(count)
      return try journal([entry])
    }
    try expectProportion(2000, "unknown members of the journey") { count in
      var journal = try journal([])
      journal.journeys[0].unknown = members(count)
      journal.unknown = members(count)
      return journal
    }
    try expectProportion(2000, "an unknown object") { count in
      var entry = try entry(0)
      entry.unknown = [JSON.Member("x", .object(members(count)))]
      return try journal([entry])
    }
  }

  @Test func activitiesOfOneEntry() throws {
    func did(_ count: Int) throws -> Journal {
      try journal([entry(0, .did(Did((0..<count).map { "own \($0)" })))])
    }
    try expectProportion(10_000, "activities", did)
    try expectProportion(10_000, "counting activities", of: did) { journal in
      let progress = Progress(journal.journeys[0], today: .latest)
      let activities = progress.practice.activities
      #expect(activities.favourite == "own 0" && activities["own 7"]?.count == 1)
    }
  }

  @Test func daysAndFigures() throws {
    func urges(_ count: Int) throws -> NoContactCore.Progress {
      let entries = try (0..<count).map { number in
        try entry(number, .urge(Urge(trigger: "own \(number)")))
      }
      let journey = try journal(entries).journeys[0]
      return NoContactCore.Progress(journey, today: try day("2026-11-01").advanced(by: count))
    }
    try expectProportion(2000, "days", of: urges) { progress in
      #expect(DayStrip(progress).records.count == progress.journey.entries.count + 1)
    }
    try expectProportion(2000, "figures", of: urges) { progress in
      let figures = Figures(progress, weekStart: .monday)
      #expect(figures.triggers.count == progress.journey.entries.count)
    }
  }

  @Test func namesThatTakeLongToCompare() throws {
    // A row of combining marks is put in order before it is compared as a string.
    func marks(_ count: Int) throws -> Journal {
      let names = (0..<20).map { number in
        "x\(number)" + String(repeating: "\u{301}\u{316}", count: count)
      }
      var entry = try entry(0, .did(Did(names + names)))
      entry.unknown = JSON.Members(names.map { JSON.Member($0, .null) })
      return try journal([entry])
    }
    try expectProportion(500, "combining marks", marks)
    try expectProportion(500, "counting combining marks", of: marks) { journal in
      #expect(Progress(journal.journeys[0], today: .latest).practice.activities.own.count == 20)
    }
  }

  @Test func takingBack() throws {
    let now = try moment("2027-11-01T08:00:00Z")
    func changed(_ count: Int) throws -> (old: Journal, new: Journal) {
      let old = try journal((0..<count).map { try entry($0) })
      var entries = old.journeys[0].entries
      // A third changed, a third gone, and as many new ones.
      for index in stride(from: 0, to: count, by: 3) { entries[index].note = "other words" }
      entries = entries.indices.filter { $0 % 3 != 1 }.map { entries[$0] }
      for number in count..<(count + count / 3) { entries.append(try entry(number)) }
      return (old, try journal(entries))
    }
    try expectProportion(2000, "taking back", of: changed) { old, new in
      var journal = new
      journal.revert(from: new, to: old, at: now)
      #expect(journal.journeys[0].entries.count == old.journeys[0].entries.count)
      #expect(journal.journeys[0].tombstones.count == old.journeys[0].entries.count / 3)
    }
    try expectProportion(2000, "telling differences", of: changed) { old, new in
      let differences = Difference.all(from: old, to: new)
      #expect(differences.count > old.journeys[0].entries.count * 2 / 3)
    }
  }

  @Test func findingAShortID() throws {
    var random = SplitMix64(seed: 1)
    let entries = try (0..<4000).map { number in
      let at = try entry(number).at
      return Entry(
        id: Identifier.make(using: &random), at: at, day: at.day, changed: at, kind: .restart)
    }
    func some(_ count: Int) throws -> Journal { try journal(Array(entries.prefix(count))) }
    try expectProportion(1000, "all short ids", of: some) { _ = $0.shortIDs() }
    try expectProportion(1000, "one short id", of: some) { _ = $0.shortID(of: entries[0].id) }
  }

  @Test func takingIn() throws {
    let now = try moment("2027-11-01T08:00:00Z")
    let present = try journal([])
    func takeIn(_ bytes: [UInt8]) throws {
      let read = try Import(bytes, for: present, at: now) { day, time in
        Moment(day: day, second: time.minutes * 60, offset: 60)
      }
      #expect(read.problems == [] && read.journal.journeys[0].entries.count > 100)
    }
    func some(_ count: Int) throws -> Journal { try journal((0..<count).map { try entry($0) }) }
    try expectProportion(500, "a table", of: { try some($0).encodedAsCSV() }, takeIn)
    try expectProportion(500, "a journal", of: { try some($0).encoded() }, takeIn)
    // Half of them the same line: each is counted.
    let lines = { (count: Int) in
      Array((0..<count).map { "2026-11-05 text he wrote \($0 % 2 * $0)\n" }.joined().utf8)
    }
    try expectProportion(500, "lines", of: lines, takeIn)
    try expectProportion(500, "writing a table", of: some) { _ = $0.encodedAsCSV() }
    try expectProportion(2000, "merging", of: some) { _ = $0.merged(with: present) }
    try expectProportion(2000, "merging the same", of: some) { _ = $0.merged(with: $0) }
  }

  @Test(arguments: ["\"", ",", "\"\"", "'", "\n", "\r", "\u{301}", "a,b\n", "2026-11-05 "])
  func takingInWhatIsNone(_ part: String) throws {
    let now = try moment("2027-11-01T08:00:00Z")
    let present = try journal([])
    for beginning in ["", "kind,day\n", "kind,day\n\"", "{\"x\":\""] {
      let text = { (count: Int) in Array((beginning + String(repeating: part, count: count)).utf8) }
      try expectProportion(4000, "\(beginning)\(part)", of: text) { bytes in
        _ = try? Import(bytes, for: present, at: now) { _, _ in nil }
      }
    }
  }

  @Test(arguments: ["1 ", "last ", "-", "2026-", "ago ", "\u{301}", "12:00 ", "nov "])
  func readingDates(_ part: String) throws {
    let today = try day("2026-11-22")
    func text(_ count: Int) -> String { String(repeating: part, count: count) }
    try expectProportion(4000, part, of: text) { text in
      #expect(throws: DateError.self) { try DateWords.dayAndTime(text, today: today) }
      #expect(throws: DateError.self) { try DateWords.comingDay(text, today: today) }
    }
  }

  @Test(arguments: [
    "kill myself ", "i ", "x", "took all the pills. ", "'", "!?", "\u{301}", "pi11s ",
  ])
  func lookingForCare(_ part: String) throws {
    func text(_ count: Int) -> String { String(repeating: part, count: count) }
    try expectProportion(2000, part, of: text) { _ = CareCheck($0) }
  }
}
