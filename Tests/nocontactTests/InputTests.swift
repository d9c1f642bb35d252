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
}
