import NoContactCore
import Testing

/// What standard input may hold where words are read from it.
@Suite struct InputTests {
  @Test func refusesWhatIsNoText() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.run(["note", "-"], input: [0x61, 0xFF]).refused(2, "not valid UTF-8", "nothing")
    #expect(home.bytes == before)
  }

  @Test func readsUpToTheLimitAndNotAByteMore() throws {
    let home = try Home(slips: [])
    // Bytes that are no text, so that a refusal tells whether they were looked at.
    var bytes = [UInt8](repeating: 0xFF, count: Store.limit)
    try home.run(["note", "-"], input: bytes).refused(2, "not valid UTF-8")
    bytes.append(0xFF)
    try home.run(["note", "-"], input: bytes).refused(1, "larger than 64 MiB")
  }

  @Test func whatShowsNothingIsNoText() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    for words in [
      ["note", "\u{200B}\u{200D}\u{FEFF}"], ["reflect", "5.1", "\u{200B}"],
      ["reasons", "add", "\u{200B}"],
    ] { try home.run(words).expect(2) }
    #expect(home.bytes == before)
    try home.run(["note", "one\r\ntwo"]).succeeded()
    #expect(try home.entries().last?["note"] as? String == "one\ntwo")
    for note in ["", " ", "\u{200B}"] {
      try home.run(["edit", "last", "--note", note]).refused(2, "nocontact delete")
    }
    try home.run("steps --done 4 --undone 4").refused(2, "contradict")
    #expect(try home.run("log --search nowhere").succeeded().text.contains("still there"))
  }
}
