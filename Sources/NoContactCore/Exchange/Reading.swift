/// Entries as they are gathered from the rows or lines of a file.
struct Reading {
  private let current: Journal
  private let now: Moment
  private var known = TextSet()
  private var lines = TextSet()
  private var counts: [Int] = []
  private(set) var problems: [ExchangeError] = []
  private var unknown: [JSON.Member] = []
  private var order = TextSet()
  private var journeys: [(fields: [JSON.Member], entries: [JSON])] = []

  init(_ current: Journal, at now: Moment) {
    (self.current, self.now) = (current, now)
    for journey in current.journeys {
      for entry in journey.entries { known.insert(entry.id) }
      for id in journey.tombstones.keys { known.insert(id) }
    }
  }

  /// What was gathered, as a journal.
  ///
  /// - Throws: `JournalError` where the whole is none, such as for an id that stands in it twice.
  func journal() throws -> Journal {
    let values = journeys.map { journey in
      JSON.object(JSON.Members(journey.fields + [JSON.Member("entries", .array(journey.entries))]))
    }
    let members = [
      JSON.Member("journeys", .array(values)), JSON.Member("schema", .integer(Journal.schema)),
    ]
    return try Journal(parsing: JSON.object(JSON.Members(members + unknown)).encoded())
  }

  // MARK: A table

  mutating func readTable(_ bytes: [UInt8], _ clock: Import.Clock) throws {
    let rows = try CSV.rows(bytes)
    guard let header = rows.first?.fields else { return }
    for (line, fields) in rows.dropFirst() {
      guard fields.count <= header.count else {
        problems.append(ExchangeError(line: line, problem: "it has more fields than columns"))
        continue
      }
      var cells: [String: String] = [:]
      for (column, field) in zip(header, fields) where !field.isEmpty { cells[column] = field }
      do {
        try take(TableRow(cells), line: line, clock)
      } catch let error as ExchangeError {
        problems.append(error)
      }
    }
  }

  private mutating func take(
    _ row: TableRow, line: Int, _ clock: Import.Clock
  ) throws {
    let members = try row.members(line: line)
    switch row.kind {
    case "journal": unknown += members
    case "journey":
      let place = try place(ofJourney: row.cells["journey"] ?? row.cells["id"] ?? "", line: line)
      journeys[place].fields = Array(members)
    default:
      guard let entry = try complete(members, row, line: line, clock) else { return }
      try check(entry, line: line)
      let place = try place(ofJourney: row.cells["journey"] ?? running().id, line: line)
      journeys[place].entries.append(entry)
    }
  }

  /// The place of a journey, with the fields that it has in the journal so far.
  private mutating func place(ofJourney id: String, line: Int) throws -> Int {
    let (place, isNew) = order.place(of: id)
    if isNew {
      let known = current.journeys.first { $0.id == id }
      guard case .object(let members)? = known?.json else {
        // The row of the journey itself may still come; without it, the whole is refused.
        journeys.append(([], []))
        return place
      }
      journeys.append((members.filter { $0.name != "entries" }, []))
    }
    return place
  }

  private func running() throws -> Journey {
    guard let journey = current.running else { throw JournalProblem.noJourney }
    return journey
  }

  /// The entry, with the members that a person leaves out; nil where it is in the journal already.
  private mutating func complete(
    _ members: JSON.Members, _ row: TableRow, line: Int, _ clock: Import.Clock
  ) throws -> JSON? {
    // As it went out.
    if row.cells["journey"] != nil, members.value(of: "id") != nil { return .object(members) }
    let journey = try running()
    guard let words = row.cells["day"] else {
      throw ExchangeError(line: line, problem: "it has no day")
    }
    let (day, time) = try day(
      [words, row.cells["time"] ?? ""].joined(separator: " "), of: journey, line: line)
    var given = Array(members.filter { !["day", "id"].contains($0.name) })
    if let word = row.cells["kind"], Entry.Kind.Name(rawValue: word) == nil {
      guard let kind = SlipKind(word: word) else { throw unknownWord(word, line: line) }
      given.removeAll { $0.name == "kind" || $0.name == "what" }
      given += [JSON.Member("kind", .string("slip")), JSON.Member("what", .string(kind.rawValue))]
    }
    let content = JSON.object(JSON.Members(given)).encoded(pretty: false)
    let id = row.cells["id"] ?? derivedID(day, row.kind, content)
    return entry(given, id, day, time, dayStarts: journey.dayStarts, clock)
  }

  // MARK: Lines

  mutating func readLines(_ bytes: [UInt8], _ clock: Import.Clock) throws {
    let journey = try running()
    let place = try place(ofJourney: journey.id, line: 1)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard var text = String(validating: line, as: UTF8.self) else {
        problems.append(ExchangeError(line: number, problem: "it isn't valid UTF-8"))
        continue
      }
      if number == 1, text.unicodeScalars.first == "\u{FEFF}" {
        text = String(text.unicodeScalars.dropFirst())
      }
      let words = text.split(whereSeparator: \.isWhitespace)
      if words.isEmpty || words[0].hasPrefix("#") { continue }
      do throws(ExchangeError) {
        guard let entry = try entry(words, text, of: journey, line: number, clock) else { continue }
        try check(entry, line: number)
        journeys[place].entries.append(entry)
      } catch {
        problems.append(error)
      }
    }
  }

  /// The entry of a line: a date, a time where it is known, a word for what happened, and words.
  private mutating func entry(
    _ words: [Substring], _ text: String, of journey: Journey, line: Int, _ clock: Import.Clock
  ) throws(ExchangeError) -> JSON? {
    // `last tuesday at 21:00` is the longest there is.
    for count in stride(from: min(5, words.count - 1), through: 1, by: -1) {
      let date = words[..<count].joined(separator: " ")
      guard (try? DateWords.dayAndTime(date, today: now.day)) != nil else { continue }
      let (day, time) = try day(date, of: journey, line: line)
      var members = try kind(String(words[count]), line: line)
      var note = words[count].endIndex == text.endIndex ? "" : text[words[count].endIndex...]
      while let first = note.first, first.isWhitespace || first == ":" { note.removeFirst() }
      while let last = note.last, last.isWhitespace { note.removeLast() }
      if !note.isEmpty { members.append(JSON.Member("note", .string(String(note)))) }
      let id = derivedID(day, String(words[count]), Array(note.utf8))
      return self.entry(members, id, day, time, dayStarts: journey.dayStarts, clock)
    }
    // What is wrong with its beginning.
    let beginning = String(words[0])
    do throws(DateError) {
      _ = try DateWords.dayAndTime(beginning, today: now.day)
    } catch {
      throw ExchangeError(line: line, problem: error.description)
    }
    throw ExchangeError(line: line, problem: "it has no word for what happened")
  }

  private func kind(_ word: String, line: Int) throws(ExchangeError) -> [JSON.Member] {
    var name = word.lowercased()
    if name.hasSuffix(":") { name.removeLast() }
    if name == "note" { return [JSON.Member("kind", .string("note"))] }
    if let kind = SlipKind(word: name) {
      return [
        JSON.Member("kind", .string("slip")), JSON.Member("what", .string(kind.rawValue)),
      ]
    }
    if Vocabulary.activities.contains(name) {
      return [
        JSON.Member("kind", .string("did")), JSON.Member("activities", .array([.string(name)])),
      ]
    }
    throw unknownWord(word, line: line)
  }

  // MARK: What both have

  private func unknownWord(_ word: String, line: Int) -> ExchangeError {
    ExchangeError(
      line: line, problem: "'\(word)' is no word for what happened; 'nocontact help slip' has them")
  }

  private func day(
    _ words: String, of journey: Journey, line: Int
  ) throws(ExchangeError) -> (day: Day, time: TimeOfDay?) {
    let found: (day: Day, time: TimeOfDay?)
    do throws(DateError) {
      found = try DateWords.dayAndTime(words, today: now.day(startingAt: journey.dayStarts))
    } catch {
      throw ExchangeError(line: line, problem: error.description)
    }
    if found.day < journey.from {
      let problem = JournalProblem.beforeJourney(found.day, from: journey.from)
      throw ExchangeError(line: line, problem: problem.description)
    }
    return found
  }

  /// An entry of those members, with what the program adds; nil where its id is in the journal.
  private func entry(
    _ members: [JSON.Member], _ id: String, _ day: Day, _ time: TimeOfDay?, dayStarts: Int,
    _ clock: Import.Clock
  ) -> JSON? {
    if known.find(id) != nil { return nil }
    // Before the turn of the day, a time is a calendar day on.
    let at = time.flatMap { time in
      clock(time.minutes < dayStarts * 60 ? day.advanced(by: 1) : day, time)
    }
    return .object(
      JSON.Members(
        members + [
          JSON.Member("id", .string(id)), JSON.Member("day", .string(day.description)),
          JSON.Member("at", .string((at ?? now).description)),
          JSON.Member("changed", .string(now.description)),
          JSON.Member("typed", .string(now.description)),
          JSON.Member("timed", .bool(at != nil)), JSON.Member("revision", .integer(1)),
        ]))
  }

  private mutating func derivedID(_ day: Day, _ kind: String, _ words: [UInt8]) -> String {
    let line = Array("\(day) \(kind.lowercased()) ".utf8) + words
    let (place, isNew) = lines.place(of: String(decoding: line, as: UTF8.self))
    if isNew { counts.append(0) }
    counts[place] += 1
    return Identifier.derived(from: line + Array(" \(counts[place])".utf8))
  }

  /// Refuses what the journal would not read.
  private func check(_ entry: JSON, line: Int) throws(ExchangeError) {
    let countdown = JSON.object(of: ["days": .integer(30), "from": .string("2026-01-01")])
    let journey = JSON.object(of: [
      "breakup": .string("2026-01-01"), "changed": .string(now.description),
      "countdown": countdown, "entries": .array([entry]), "id": .string("journey"),
    ])
    let journal = JSON.object(of: [
      "journeys": .array([journey]), "schema": .integer(Journal.schema),
    ])
    do throws(JournalError) {
      _ = try Journal(parsing: journal.encoded(pretty: false))
    } catch {
      guard case .damaged(let error) = error else { return }
      throw ExchangeError(line: line, problem: error.problem)
    }
  }
}
