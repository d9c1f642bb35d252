import Testing

@testable import NoContactCore

/// What goes out as a table comes in again, and lines and tables that people write.
@Suite struct ExchangeTests {
  private let now: Moment

  init() throws {
    now = try moment("2026-11-22T12:00:00+01:00")
  }

  private func read(_ text: String, for journal: Journal) throws -> Import {
    try Import(Array(text.utf8), for: journal, at: now) { day, time in
      Moment(day: day, second: time.minutes * 60, offset: 60)
    }
  }

  private func journal() throws -> Journal {
    var journal = Journal()
    let from = try day("2026-11-01")
    journal.journeys.append(
      Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from))
    return journal
  }

  @Test(arguments: Thorough.part(of: 0..<200 as Range<UInt64>, oneIn: 4))
  func takesATableBackWithoutLoss(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let journal = random.journal()
    let table = String(decoding: journal.encodedAsCSV(), as: UTF8.self)
    for present in [Journal(), try self.journal(), journal] {
      let back = try read(table, for: present)
      #expect(back.problems == [])
      #expect(back.journal.merged(with: Journal()) == journal.merged(with: Journal()))
    }
    #expect(
      try read(String(decoding: journal.encoded(), as: UTF8.self), for: Journal()).journal
        == journal)
  }

  @Test func keepsWhatLooksLikeSomethingElse() throws {
    var journal = try journal()
    for (index, note) in [
      "=SUM(A1)", "'quoted", "''", "+1", "-2", "@x", "\tx", "5", "true", "null", "\"said\"", "{}",
      "[1]", "a,b", "a\r\nb", "\"", " x ", "json", "",
    ].enumerated() {
      journal.journeys[0].put(
        Entry(
          id: "e\(index)", at: now, day: now.day, changed: now, kind: .note(Note()), note: note))
    }
    let table = String(decoding: journal.encodedAsCSV(), as: UTF8.self)
    #expect(try read(table, for: Journal()).journal == journal.merged(with: Journal()))
    for row in try CSV.rows(Array(table.utf8)).dropFirst() {
      #expect(row.fields.count == (try CSV.rows(Array(table.utf8))[0].fields.count))
    }
    #expect(table.contains(",'=SUM(A1)"))
  }

  /// LibreOffice 7.4 writes a table that it has opened and saved so.
  @Test func takesATableThatASpreadsheetHasSaved() throws {
    var journal = try journal()
    for (index, note) in ["TRUE", "5", "he wrote"].enumerated() {
      journal.journeys[0].put(
        Entry(
          id: "e\(index)", at: now, day: now.day, isTimed: index > 0, changed: now,
          kind: .note(Note(isUnsent: true)), note: note))
    }
    let table = String(decoding: journal.encodedAsCSV(), as: UTF8.self)
    let saved = table.replacing(",true", with: ",TRUE").replacing(",false", with: ",FALSE")
    #expect(saved != table)
    #expect(try read(saved, for: Journal()).journal == journal.merged(with: Journal()))
  }

  @Test func takesLinesThatPeopleWrite() throws {
    let text = """
      # what I noted on paper
      2026-11-05 text he wrote

      2026-11-06 21:40 call: did not answer
      yesterday replied sorry
      5 nov at 9:15 saw at the bakery
      2026-11-07 exercise
      2026-11-08 note slept badly
      2026-11-05 text he wrote
      """
    var journal = try journal()
    let found = try read(text, for: journal)
    #expect(found.problems == [])
    journal = journal.merged(with: found.journal)
    let entries = try #require(journal.current?.entries)
    #expect(entries.count == 7)
    #expect(
      entries.map(\.note) == [
        "at the bakery", "he wrote", "he wrote", "did not answer", nil, "slept badly", "sorry",
      ])
    #expect(entries[3].time(dayStarts: 0)?.description == "21:40")
    #expect(entries[1].time(dayStarts: 0) == nil)
    #expect(entries[4].kind == .did(Did(["exercise"])))
    // Once more: nothing new, whatever has become of them.
    journal.journeys[0].revise(entries[0].id, at: now) { $0.note = "elsewhere" }
    journal.delete([entries[1].id], at: now)
    let again = try read(text, for: journal)
    #expect(journal.merged(with: again.journal) == journal)
    // A line more is a line more.
    let more = try read(text + "\n2026-11-05 text he wrote", for: journal)
    #expect(journal.merged(with: more.journal).current?.entries.count == 7)
  }

  @Test(arguments: [
    ("2026-11-05 texxt x", 1, "no word for what happened"), ("2026-13-05 text", 1, "not exist"),
    ("05.11.2026 text", 1, "2026-11-05"), ("2026-11-05", 1, "has no word"),
    ("2026-10-05 text", 1, "before the first day"), ("2027-10-05 text", 1, "future"),
    ("2026-11-05 text a\nnonsense", 2, "nonsense"), ("2026-11-05 25:00 text", 1, "25:00"),
  ])
  func namesEachLineThatIsNotUnderstood(_ text: String, _ line: Int, _ words: String) throws {
    let problems = try read(text, for: journal()).problems
    #expect(problems.map(\.line) == [line])
    #expect(problems.first?.problem.contains(words) == true, "\(problems)")
  }

  @Test func takesATableWithSomeOfTheColumns() throws {
    let text = """
      day,time,kind,what,note,mood
      2026-11-05,21:40,slip,text,"he wrote, twice",
      2026-11-06,,texted,,,
      2026-11-07,,checkin,,so so,3
      2026-11-08,,,,,
      2026-11-09,,checkin,,,9
      2026-11-09,,slip,nonsense,,,
      """
    let found = try read(text, for: journal())
    #expect(found.problems.map(\.line) == [5, 6, 7])
    let entries = try #require(found.journal.current?.entries)
    #expect(entries.map(\.note) == ["he wrote, twice", nil, "so so"])
    #expect(entries[1].kind == .slip(Slip(.texted)))
    #expect(entries[2].kind == .checkin(Checkin(mood: 3, urge: nil)))
    #expect(entries[0].time(dayStarts: 0)?.description == "21:40")
  }

  @Test(arguments: ["a,kind\n\"x", "a,kind\n\"x\"y,z"])
  func refusesATableThatIsNone(_ text: String) throws {
    #expect(throws: ExchangeError.self) { try read(text, for: journal()) }
  }

  @Test func needsAJourneyForLines() throws {
    #expect(throws: JournalProblem.noJourney) { try read("2026-11-05 text", for: Journal()) }
  }
}
