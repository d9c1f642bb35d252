import Testing

@testable import NoContactCore

/// The members of an object about to be written, and those of one that was read.
@Suite struct MemberListTests {
  private func written(_ members: MemberList, with unknown: JSON.Members = []) -> String {
    var writer = JSONWriter(pretty: false)
    var members = members
    members.write(to: &writer, with: unknown)
    return String(decoding: writer.finished().dropLast(), as: UTF8.self)
  }

  @Test func writesEveryKindOfValue() throws {
    var members = MemberList()
    members.add("text", "a\"b")
    members.add("number", -12)
    members.add("flag", false)
    members.add("texts", ["x", "y"])
    members.add("none", [])
    members.add("day", try day("2026-11-05"))
    members.add("moment", try moment("2026-11-05T21:40:12-03:30"))
    members.add("nested") { writer in
      writer.open("{")
      writer.close("}")
    }
    members.add("missing", nil as String?)
    members.add("absent", nil as Int?)
    #expect(
      written(members) == """
        {"day":"2026-11-05","flag":false,"moment":"2026-11-05T21:40:12-03:30","nested":{},\
        "none":[],"number":-12,"text":"a\\"b","texts":["x","y"]}
        """)
    members.removeAll()
    #expect(written(members) == "{}")
    members.add("a", 1)
    #expect(written(members) == "{\"a\":1}")
    #expect(members.names == ["a"])
  }

  @Test(arguments: [0, 9, 10, 12, -1, -9, -10, 1440, Int.max, Int.min])
  func writesWholeNumbers(number: Int) {
    var members = MemberList()
    members.add("n", number)
    #expect(written(members) == "{\"n\":\(number)}")
  }

  @Test(arguments: 0..<60)
  func putsUnknownMembersWhereTheyBelong(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names: [StaticString] = ["a", "at", "day", "id", "ids", "kind", "on", "one", "what", "~"]
    var members = MemberList()
    var all: [JSON.Member] = []
    for name in names.shuffled(using: &random) where random.chance(60) {
      members.add(name, 1)
      all.append(JSON.Member(name.description, .number("1")))
    }
    let others = [
      "", "A", "Zz", "a!", "a\u{0}", "aa", "ar", "at2", "b", "i", "idr", "idt", "o", "on ", "onf",
      "z", "\u{7F}", "\u{E9}", "e\u{301}", "\u{FFFF}", "\u{1F600}",
    ]
    let unknown = others.shuffled(using: &random).filter { _ in random.chance(50) }.map {
      JSON.Member($0, .number("2"))
    }
    all += unknown
    // In the order of the bytes, which is not that of strings.
    all.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var writer = JSONWriter(pretty: false)
    writer.open("{")
    for member in all { writer.write(member) }
    writer.close("}")
    let expected = String(decoding: writer.finished().dropLast(), as: UTF8.self)
    #expect(written(members, with: JSON.Members(unknown)) == expected)
    #expect(JSON.Members(all.shuffled(using: &random)) == JSON.Members(all))
  }
}

@Suite struct JSONMembersTests {
  @Test(arguments: 0..<40)
  func areTheSameInAnyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var names = Set<String>()
    for _ in 0..<random.int(0...20) { names.insert(random.text(3)) }
    let members = names.map { JSON.Member($0, random.json(depth: 2)) }
    let (one, other) = (
      JSON.Members(members.shuffled(using: &random)), JSON.Members(members.shuffled(using: &random))
    )
    #expect(one == other && one.hashValue == other.hashValue)
    let (text, another) = (
      random.document(of: .object(one)), random.document(of: .object(other))
    )
    #expect(try JSON(parsing: Array(text.utf8)) == JSON(parsing: Array(another.utf8)))
    #expect(JSON.object(one).encoded() == JSON.object(other).encoded())
    guard let gone = members.first else { return }
    var fewer = one
    fewer.remove(gone.name)
    #expect(fewer != one && fewer.count == members.count - 1)
    #expect(fewer == JSON.Members(Array(members.dropFirst())))
    fewer.remove(gone.name)
    #expect(fewer.count == members.count - 1)
  }

  @Test func standInTheOrderOfTheirBytes() {
    let members: JSON.Members = [
      JSON.Member("\u{1F600}", .null), JSON.Member("\u{FF21}", .null), JSON.Member("\u{E9}", .null),
      JSON.Member("e\u{301}", .null), JSON.Member("a", .null), JSON.Member("Z", .null),
      JSON.Member("aa", .null), JSON.Member("", .null),
    ]
    let names = ["", "Z", "a", "aa", "e\u{301}", "\u{E9}", "\u{FF21}", "\u{1F600}"]
    #expect(members.map(\.name).elementsEqual(names) { $0.utf8.elementsEqual($1.utf8) })
  }

  @Test func differInAnyMember() throws {
    let one = try JSON(parsing: Array(#"{"a":{"b":1,"c":[2]},"d":null}"#.utf8))
    for text in [
      #"{"a":{"b":1,"c":[2]},"e":null}"#, #"{"a":{"b":1,"c":[3]},"d":null}"#,
      #"{"a":{"b":1,"c":[2]}}"#, #"{"a":{"c":[2]},"d":null}"#, #"{"a":{"b":1.0,"c":[2]},"d":null}"#,
    ] {
      #expect(try JSON(parsing: Array(text.utf8)) != one)
    }
    #expect(
      try JSON(parsing: Array(#"{"d":null,"a":{"c":[2],"b":1}}"#.utf8)) == one)
  }
}
