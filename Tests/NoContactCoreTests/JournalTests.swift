import Testing

@testable import NoContactCore

@Suite struct JournalTests {
  /// The example of the format's description, written in full.
  private static let example = """
    {
      "journeys" : [
        {
          "breakup" : "2026-11-01",
          "changed" : "2026-11-03T20:11:09+01:00",
          "countdown" : {
            "days" : 30,
            "from" : "2026-11-03"
          },
          "dayStarts" : 0,
          "entries" : [
            {
              "at" : "2026-11-05T21:40:12+01:00",
              "changed" : "2026-11-05T21:40:12+01:00",
              "day" : "2026-11-05",
              "id" : "k3v9q2m7x1ab",
              "kind" : "slip",
              "note" : "asked how I was",
              "revision" : 1,
              "what" : "text"
            }
          ],
          "goal" : "reconnect",
          "id" : "9w4t0c6rjz2e",
          "name" : "Sam"
        }
      ],
      "schema" : 1
    }

    """

  private func example() throws -> Journal {
    var journey = Journey(
      id: "9w4t0c6rjz2e", changed: try moment("2026-11-03T20:11:09+01:00"),
      breakup: try day("2026-11-01"), from: try day("2026-11-03"), name: "Sam")
    let at = try moment("2026-11-05T21:40:12+01:00")
    journey.put(
      Entry(
        id: "k3v9q2m7x1ab", at: at, day: try day("2026-11-05"), changed: at,
        kind: .slip(Slip(.text)), note: "asked how I was"))
    var journal = Journal()
    journal.journeys = [journey]
    return journal
  }

  @Test func writesTheFormatAsDescribed() throws {
    #expect(try String(decoding: example().encoded(), as: UTF8.self) == JournalTests.example)
    #expect(
      String(decoding: Journal().encoded(), as: UTF8.self)
        == "{\n  \"journeys\" : [],\n  \"schema\" : 1\n}\n")
  }

  @Test func readsTheFormatAsDescribed() throws {
    #expect(try Journal(parsing: Array(JournalTests.example.utf8)) == example())
    // However it is laid out.
    let dense = JournalTests.example.filter { !$0.isNewline }.replacing("  ", with: "")
    #expect(try Journal(parsing: Array(dense.utf8)) == example())
  }

  @Test func readsMembersInAnyOrder() throws {
    let text = """
      {"schema":1,"journeys":[{"name":"Sam","id":"9w4t0c6rjz2e","goal":"reconnect","entries":[
      {"what":"text","revision":1,"note":"asked how I was","kind":"slip","id":"k3v9q2m7x1ab",
      "day":"2026-11-05","changed":"2026-11-05T21:40:12+01:00","at":"2026-11-05T21:40:12+01:00"}],
      "dayStarts":0,"countdown":{"from":"2026-11-03","days":30},
      "changed":"2026-11-03T20:11:09+01:00","breakup":"2026-11-01"}]}
      """
    #expect(try Journal(parsing: Array(text.utf8)) == example())
  }

  @Test func readsEscapesInDaysAndMoments() throws {
    // Other writers of JSON escape the plus sign, or anything else.
    let text = JournalTests.example
      .replacing("21:40:12+01:00", with: #"21:40:12\u002B01:00"#)
      .replacing("\"2026-11-05\"", with: #""2026\u002d11\u002d05""#)
    #expect(try Journal(parsing: Array(text.utf8)) == example())
  }

  /// A name whose first letter is written as an escape.
  private func escaped(_ name: String) -> String {
    "\\u00\(String(name.utf8.first ?? 0, radix: 16))\(name.dropFirst())"
  }

  @Test(arguments: [
    "journeys", "schema", "breakup", "changed", "countdown", "days", "from", "dayStarts", "entries",
    "at", "day", "id", "kind", "note", "revision", "what", "goal", "name",
  ])
  func readsEscapesInNames(name: String) throws {
    let text = JournalTests.example.replacing("\"\(name)\" :", with: "\"\(escaped(name))\" :")
    #expect(text != JournalTests.example)
    #expect(try Journal(parsing: Array(text.utf8)) == example())
  }

  @Test(arguments: ["at", "changed", "day", "id", "kind", "note", "revision", "what"])
  func refusesASecondMemberWhoseNameIsEscaped(name: String) throws {
    let lines = JournalTests.example.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("          \"\(name)\" :") })
    let other = line.replacing("\"\(name)\"", with: "\"\(escaped(name))\"")
    let comma = line.hasSuffix(",") ? "" : ","
    let text = JournalTests.example.replacing(line, with: "\(line)\(comma)\n\(other)")
    let error = #expect(throws: JournalError.self) { try Journal(parsing: Array(text.utf8)) }
    guard case .damaged(let fault) = error else { return }
    #expect(fault.problem.contains("twice"), "\(fault)")
  }

  @Test(arguments: 0..<300)
  func readsBackWhatItWrote(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let journal = random.journal()
    let bytes = journal.encoded()
    let back = try Journal(parsing: bytes)
    #expect(back == journal)
    #expect(back.encoded() == bytes)
    #expect(bytes.last == UInt8(ascii: "\n") && !bytes.dropLast().reversed().starts(with: [0x0A]))
  }

  @Test(arguments: 0..<100)
  func sortsTheNamesOfEveryObject(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // As they stand there: a value that was read would be sorted by the reading.
    func check(_ reader: inout JSONReader) throws(JSONFault) {
      switch reader.upcoming {
      case "{":
        var names: [String] = []
        try reader.enterObject()
        while let name = try reader.nextName() {
          names.append(try name.text())
          try check(&reader)
        }
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(names.elementsEqual(sorted) { $0.utf8.elementsEqual($1.utf8) })
      case "[":
        try reader.enterArray()
        while try reader.nextElement() { try check(&reader) }
      default: try reader.skipValue()
      }
    }
    let bytes = random.journal().encoded()
    try JSONReader.reading(bytes) { reader throws(JSONFault) in try check(&reader) }
  }

  @Test func writesEveryKind() throws {
    let kinds: [(Entry.Kind, String)] = [
      (.slip(Slip(.replied, isNecessary: true)), #""kind":"slip","necessary":true"#),
      (.checkin(Checkin(mood: 3, urge: 0)), #""kind":"checkin","mood":3"#),
      (.note(Note(isUnsent: true)), #""kind":"note""#), (.restart, #""kind":"restart""#),
      (.step(StepMark(.accept, isDone: false)), #""done":false"#),
      (.ended(.movedOn), #""what":"moved-on""#),
    ]
    for (kind, part) in kinds {
      let at = try moment("2026-11-05T21:40:12+01:00")
      let entry = Entry(id: "a", at: at, day: at.day, changed: at, kind: kind)
      let text = String(decoding: entry.json.encoded(pretty: false), as: UTF8.self)
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test func keepsOfADeletedEntryWhatDeletesItElsewhere() throws {
    var journey = try example().journeys[0]
    let (id, now) = ("k3v9q2m7x1ab", try moment("2026-11-06T08:00:00+01:00"))
    let whole = journey
    journey.delete(["unheard-of"], at: now)
    #expect(journey == whole)
    journey.delete([id], at: now)
    #expect(journey[id] == nil && journey.entries.isEmpty)
    #expect(journey.tombstones == [id: Tombstone(id: id, revision: 2, changed: now)])
    journey.put(whole.entries[0])
    #expect(journey == whole)
  }

  @Test func keepsTheIdOnceForAllKindsOfThings() {
    var random = SplitMix64(seed: 1)
    let ids = (0..<1000).map { _ in Identifier.make(using: &random) }
    let alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    #expect(ids.allSatisfy { $0.count == 12 && $0.allSatisfy(alphabet.contains) })
    #expect(Set(ids).count == 1000)
    #expect(Set(ids.joined()) == Set(alphabet))
  }
}

extension JSONReader {
  /// The first character of what comes next.
  fileprivate var upcoming: Character {
    var ahead = self
    if (try? ahead.enterArray()) != nil { return "[" }
    ahead = self
    return (try? ahead.enterObject()) != nil ? "{" : " "
  }
}
