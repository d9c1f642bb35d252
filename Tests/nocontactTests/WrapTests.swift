import Testing

@testable import nocontact

@Suite struct WrapTests {
  private let terminal = Terminal()

  private func wrap(_ text: Text, _ width: Int) -> [String] {
    text.wrapped(terminal, width: width).map(\.plain)
  }

  @Test func breaksAtSpaces() {
    #expect(wrap("one two three", 8) == ["one two", "three"])
  }

  @Test func countsColumnsAndNotCharacters() {
    #expect(
      wrap("\u{4F60}\u{597D}\u{4F60}\u{597D} ab", 10) == ["\u{4F60}\u{597D}\u{4F60}\u{597D}", "ab"])
    #expect(
      wrap("\u{4F60}\u{597D}\u{4F60}\u{597D}\u{4F60}", 8) == [
        "\u{4F60}\u{597D}\u{4F60}\u{597D}", "\u{4F60}",
      ])
    #expect("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}e\u{301}".displayWidth == 3)
  }

  @Test func keepsLineBreaksOfTheText() {
    #expect(wrap("a\n\nb", 10) == ["a", "", "b"])
  }

  @Test func makesControlCharactersVisible() {
    #expect(wrap("a\u{1B}[31mb\u{202E}", 40) == ["a<U+001B>[31mb<U+202E>"])
  }

  @Test func spellsSignsInASCIIWithoutAUnicodeLocale() {
    let plain = Terminal(isUnicode: false)
    #expect(plain.shown("\u{201C}\u{4F60}\u{201D} \u{2026}") == "\"<U+4F60>\" ...")
  }

  @Test func keepsRolesAcrossLines() {
    var canvas = Canvas(Terminal(hasColour: true))
    canvas.write(Text("aaa bbbbbb", .strong), width: 8)
    #expect(
      String(decoding: canvas.bytes, as: UTF8.self)
        == "\u{1B}[1maaa\u{1B}[0m\n\u{1B}[1mbbbbbb\u{1B}[0m")
  }
}
