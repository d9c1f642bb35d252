import Testing

@testable import NoContactCore

/// Each kind of entry, as other programs and other versions may have written it.
@Suite struct EntryKindTests {
  /// An entry of that kind, with every member that every entry can have.
  private func entry(_ kind: Entry.Kind) throws -> Entry {
    let at = try moment("2026-11-05T21:40:12+01:00")
    return Entry(
      id: "a1", at: at, day: at.day, changed: try moment("2026-11-06T08:00:00-05:00"), kind: kind,
      note: "words")
  }

  /// What the journal says of an entry that stands there in those words.
  private func read(_ entry: String) throws -> (entry: Entry, journal: Journal) {
    let journal = try Journal(parsing: document(entry))
    return (try #require(journal.current?.entries.first), journal)
  }

  /// A journal with that entry.
  private func document(_ entry: String) -> [UInt8] {
    Array(
      """
      {"journeys":[{"breakup":"2026-11-01","changed":"2026-11-03T20:11:09+01:00",\
      "countdown":{"days":30,"from":"2026-11-03"},"dayStarts":0,"entries":[\(entry)],\
      "goal":"reconnect","id":"j1"}],"schema":1}
      """.utf8)
  }

  private func members(_ entry: Entry) throws -> [JSON.Member] {
    guard case .object(let members) = entry.json else { throw LookupError.unknown(entry.id) }
    return Array(members)
  }

  private func text(_ value: JSON) -> String {
    String(decoding: value.encoded(pretty: false).dropLast(), as: UTF8.self)
  }

  /// An object whose members stand in that order.
  private func object(_ members: [JSON.Member]) -> String {
    "{\(members.map { "\(text(.string($0.name))):\(text($0.value))" }.joined(separator: ","))}"
  }

  private func refusal(_ entry: String) -> JSONError? {
    let error = #expect(throws: JournalError.self, "\(entry)") {
      try Journal(parsing: document(entry))
    }
    guard case .damaged(let fault) = error else { return nil }
    return fault
  }

  @Test(arguments: Entry.Kind.Name.allCases, 0..<12)
  func keepsUnknownMembersInAnyOrderAndDepth(_ name: Entry.Kind.Name, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var entry = random.entry()
    entry.kind = random.kind(name)
    let new = [
      JSON.Member("tags", .array([.string("x")])), JSON.Member("colour", .string("red")),
      JSON.Member("0", .object(random.members(depth: 3))),
      JSON.Member("zz", .object([JSON.Member("b", .null), JSON.Member("a", .number("1.50"))])),
    ]
    entry.unknown = JSON.Members(Array(random.members(depth: 3)) + new)
    let text = random.document(of: entry.json)
    let (back, journal) = try read(text)
    #expect(back == entry, "\(text)")
    #expect(back.kind.name == name)
    // Nothing is lost, and what was written reads back as the same.
    #expect(try JSON(parsing: Array(text.utf8)) == back.json)
    #expect(try Journal(parsing: journal.encoded()) == journal)
  }

  @Test(arguments: Entry.Kind.Name.allCases)
  func readsTheKindAfterItsMembers(_ name: Entry.Kind.Name) throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<20 {
      let entry = try entry(random.kind(name))
      let backwards = object(try members(entry).reversed())
      #expect(try read(backwards).entry == entry, "\(backwards)")
      let others = try members(entry).filter { $0.name != "kind" }
      let last = object(others + [JSON.Member("kind", .string(name.rawValue))])
      #expect(try read(last).entry == entry, "\(last)")
    }
  }

  @Test(arguments: Entry.Kind.Name.allCases)
  func readsEscapedNames(_ name: Entry.Kind.Name) throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<10 {
      let entry = try entry(random.kind(name))
      for member in try members(entry) {
        let first = String(member.name.utf8.first ?? 0, radix: 16)
        let words = object(try members(entry)).replacing(
          "\"\(member.name)\":", with: "\"\\u00\(first)\(member.name.dropFirst())\":")
        #expect(try read(words).entry == entry, "\(words)")
      }
      let word = name.rawValue.utf8.map { "\\u00\(String($0, radix: 16))" }.joined()
      let words = object(try members(entry)).replacing(
        "\"kind\":\"\(name.rawValue)\"", with: "\"kind\":\"\(word)\"")
      #expect(words.contains("\\u00"))
      #expect(try read(words).entry == entry, "\(words)")
    }
  }

  @Test(arguments: [
    (Entry.Kind.slip(Slip(.texted)), "necessary"), (.checkin(Checkin(urge: 3)), "mood"),
    (.checkin(Checkin(mood: 3)), "urge"), (.note(Note()), "unsent"), (.urge(Urge()), "level"),
    (.urge(Urge(level: 2)), "trigger"), (.urge(Urge(outcome: .passed)), "wait"),
    (.did(Did([])), "activities"), (.readiness(Readiness(signs: [], isSafe: true)), "signs"),
    (.readiness(Readiness(signs: ["at-peace"], isSafe: false)), "safe"),
    (.boundary(.agree([])), "ids"), (.boundary(.remove("")), "ids"),
    (.meeting(.held(signs: [])), "signs"), (.step(StepMark(.accept, isDone: false)), "done"),
  ])
  func takesNullForMissing(_ kind: Entry.Kind, _ name: String) throws {
    let entry = try entry(kind)
    let others = try members(entry).filter { $0.name != name }
    #expect(try read(object(others)).entry == entry)
    let (back, journal) = try read(object([JSON.Member(name, .null)] + others))
    #expect(back == entry)
    #expect(try Journal(parsing: journal.encoded()) == journal)
  }

  @Test(arguments: [
    "at", "changed", "day", "id", "kind", "note", "revision", "what",
  ])
  func refusesNullForWhatMustBeThere(_ name: String) throws {
    let others = try members(entry(.slip(Slip(.texted)))).filter { $0.name != name }
    #expect(refusal(object(others + [JSON.Member(name, .null)])) != nil)
  }

  @Test(arguments: [0, 1, 5, 6, 7, 8, 9, 15, 16, 17, 31, 100])
  func refusesADoubledNameAmongSoManyOthers(_ count: Int) throws {
    let entry = try members(entry(.slip(Slip(.texted))))
    let others = (0..<count).map { JSON.Member("x\($0)", .number("1")) }
    let start = try #require(document("").firstIndex(of: UInt8(ascii: "]")))
    for (name, written) in [("zz", "zz"), ("what", "what"), ("day", "day"), ("zz", "\\u007az")] {
      let value = entry.first { $0.name == name }?.value ?? .number("1")
      let rest = entry.filter { $0.name != name }
      for others in [others + rest, rest + others] {
        for place in Set([0, 7, 8, others.count]) where place <= others.count {
          var members = others
          members.insert(JSON.Member(name, value), at: place)
          let once = object(members)
          _ = try read(once)
          let words = once.dropLast() + ","
          let fault = refusal(words + "\"\(written)\":1}")
          #expect(fault?.problem == "'\(name)' stands here twice")
          // Where the second one is.
          #expect(fault?.column == start + words.utf8.count + 1)
        }
      }
    }
  }

  @Test(arguments: [7, 8, 9, 40])
  func readsTheSameManyNamesInEachEntry(_ count: Int) throws {
    let entries = try (0..<3).map { number in
      let common = try members(entry(.restart)).filter { $0.name != "id" }
      let others = (0..<count).map { JSON.Member("x\($0)", .number("\(number)")) }
      return object([JSON.Member("id", .string("a\(number)"))] + others + common)
    }
    let journal = try read(entries.joined(separator: ",")).journal
    #expect(journal.current?.entries.map(\.unknown.count) == [count, count, count])
  }

  /// A word from a newer version: the entry is kept as it is, as one of a kind unknown here.
  @Test(arguments: [
    "slip", "answer", "draft", "boundary", "meeting", "talk", "step", "ended",
  ])
  func leavesUnknownWordsToANewerVersion(_ kind: String) throws {
    let words = """
      {"zz":1,"what":"hummed","signs":["x"],"ids":[1],"done":"perhaps","kind":"\(kind)","id":"a1",\
      "on":5,"revision":3,"changed":"2026-11-06T08:00:00-05:00","day":"2026-11-05",\
      "at":"2026-11-05T21:40:12+01:00","necessary":[true]}
      """
    let (entry, journal) = try read(words)
    #expect(entry.kind == .other(kind))
    #expect(try entry.json == JSON(parsing: Array(words.utf8)))
    #expect(try Journal(parsing: journal.encoded()) == journal)
    let missing = words.replacing("\"what\":\"hummed\",", with: "")
    #expect(try read(missing).entry.json == JSON(parsing: Array(missing.utf8)))
  }

  @Test(arguments: [
    ("slip", "necessary", "1"), ("slip", "what", "[]"), ("checkin", "mood", "1.0"),
    ("checkin", "mood", "1e0"), ("checkin", "urge", "11"), ("checkin", "urge", "-1"),
    ("note", "unsent", "\"true\""), ("urge", "level", "11"), ("urge", "level", "\"7\""),
    ("urge", "trigger", "7"), ("urge", "wait", "1441"), ("urge", "wait", "-1"),
    ("urge", "outcome", "7"), ("did", "activities", "\"walk\""), ("did", "activities", "[1]"),
    ("did", "activities", "[\"walk\",null]"), ("did", "activities", "{}"),
    ("readiness", "signs", "{}"), ("readiness", "safe", "\"no\""), ("answer", "what", "5.2"),
    ("draft", "what", "{}"), ("talk", "what", "true"), ("step", "what", "3"),
    ("ended", "what", "0"),
  ])
  func refusesWhatNoVersionWrites(_ kind: String, _ name: String, _ value: String) throws {
    let others = try members(entry(.restart)).filter { $0.name != "kind" }
    let what = ["slip": "texted", "step": "accept"][kind]
    var words = object(others + [JSON.Member("kind", .string(kind))])
    if let what, name != "what" { words = words.dropLast() + ",\"what\":\"\(what)\"}" }
    let fault = refusal(words.dropLast() + ",\"\(name)\":\(value)}")
    #expect(fault?.problem.contains("'\(name)' must be") == true, "\(String(describing: fault))")
  }

  @Test func keepsAMeetingsDayStrict() throws {
    let others = try members(entry(.meeting(.planned(try day("2026-11-20")))))
    for value in ["2026-02-30", "2026-11-20T00:00:00Z", "tomorrow", ""] {
      let members = others.filter { $0.name != "on" } + [JSON.Member("on", .string(value))]
      #expect(refusal(object(members))?.problem.contains("'on'") == true)
    }
    let missing = others.filter { $0.name != "on" }
    #expect(refusal(object(missing))?.problem.contains("'on' is missing") == true)
  }

  /// What a newer version wrote gives way to a value that is set in its place.
  @Test func writesAnEntryWhoseUnknownWordIsReplaced() throws {
    for (words, kind) in [
      (#""kind":"urge","outcome":"hummed","level":3"#, Entry.Kind.urge(Urge(outcome: .passed))),
      (#""kind":"slip","what":"hummed""#, .slip(Slip(.looked))),
      (#""kind":"meeting","what":"hummed","on":[5]"#, .meeting(.planned(try day("2026-11-20")))),
      (#""kind":"photo","mood":"bright""#, .checkin(Checkin(mood: 3))),
    ] {
      let common = object(try members(entry(.restart)).filter { $0.name != "kind" })
      var journal = try read("\(common.dropLast()),\(words),\"zz\":1}").journal
      let now = try moment("2026-11-07T08:00:00Z")
      journal.journeys[0].revise("a1", at: now) { $0.kind = kind }
      #expect(try Journal(parsing: journal.encoded()) == journal)
      let entry = try #require(journal.current?.entries.first)
      #expect(entry.kind == kind)
      #expect(entry.unknown.contains { $0.name == "zz" })
    }
  }
}
