import Testing

@testable import nocontact

@Suite struct TerminalTests {
  @Test(arguments: [
    (Int.min, 20), (0, 20), (19, 20), (20, 20), (21, 21), (79, 79), (80, 80), (81, 80), (300, 80),
    (Int.max, 80),
  ])
  func keepsRunningTextBetweenTwentyAndEightyColumns(_ width: Int, _ columns: Int) {
    #expect(Terminal(width: width).textWidth == columns)
  }

  @Test(arguments: [
    ("\u{0}", "<U+0000>"), ("\u{1}", "<U+0001>"), ("\u{8}", "<U+0008>"), ("\r", "<U+000D>"),
    ("\u{1B}", "<U+001B>"), ("\u{1F}", "<U+001F>"), ("\u{7F}", "<U+007F>"),
    ("\u{80}", "<U+0080>"), ("\u{85}", "<U+0085>"), ("\u{9B}", "<U+009B>"),
    ("\u{9F}", "<U+009F>"),
    ("\u{202A}", "<U+202A>"), ("\u{202B}", "<U+202B>"), ("\u{202C}", "<U+202C>"),
    ("\u{202D}", "<U+202D>"), ("\u{202E}", "<U+202E>"),
    ("\u{2066}", "<U+2066>"), ("\u{2067}", "<U+2067>"), ("\u{2068}", "<U+2068>"),
    ("\u{2069}", "<U+2069>"),
  ])
  func makesVisibleWhatATerminalWouldActOn(_ unsafe: String, _ shown: String) {
    #expect(Terminal().shown("a\(unsafe)b") == "a\(shown)b")
    #expect(Terminal(isUnicode: false).shown("a\(unsafe)b") == "a\(shown)b")
  }

  @Test(arguments: [
    "plain ~", "na\u{EF}ve", "\u{A0}", "e\u{301}", "\u{4F60}\u{597D}", "\u{1F468}\u{200D}\u{1F469}",
    "\u{2764}\u{FE0F}", "\u{200E}\u{200F}\u{61C}", "\u{200B}", "\u{FEFF}", "\u{2028}\u{2029}",
    "\u{2029}\u{202F}", "\u{2065}\u{206A}", "\u{10FFFF}", "",
  ])
  func showsEverythingElseAsItIs(_ text: String) {
    #expect(Terminal().shown(text).utf8.elementsEqual(text.utf8))
  }

  @Test func keepsLineBreaksAndMakesTabsSpaces() {
    #expect(Terminal().shown("a\tb\nc\r\nd") == "a b\nc<U+000D>\nd")
  }

  @Test(arguments: [
    ("\u{B7}", "-"), ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2018}", "'"), ("\u{2019}", "'"),
    ("\u{201C}", "\""), ("\u{201D}", "\""), ("\u{2022}", "*"), ("\u{2026}", "..."),
    ("\u{2192}", "->"), ("\u{2588}", "#"), ("\u{2591}", "."),
  ])
  func spellsSignsInASCIIWithoutAUnicodeLocale(_ sign: String, _ spelling: String) {
    #expect(Terminal(isUnicode: false).shown("a\(sign)b") == "a\(spelling)b")
    #expect(Terminal().shown("a\(sign)b") == "a\(sign)b")
  }

  @Test(arguments: ["\u{E9}", "\u{43F}\u{440}", "\u{4F60}", "\u{1F600}", "\u{10FFFF}"])
  func lettersPassWithoutAUnicodeLocale(_ letter: String) {
    #expect(Terminal(isUnicode: false).shown("a\(letter)b") == "a\(letter)b")
  }

  @Test func showsATextRunByRun() {
    let text: Text = "a\("\u{1B}", .strong)\("b", .warm)\n"
    #expect(Terminal().shown(text) == "a\("<U+001B>", .strong)\("b", .warm)\n")
  }

  @Test(arguments: [
    (Text.Role.strong, "1"), (.faint, "2"), (.command, "36"), (.good, "32"), (.warm, "35"),
  ])
  func paintsARole(_ role: Text.Role, _ code: String) {
    #expect(Terminal(hasColour: true).painted("a", role) == "\u{1B}[\(code)ma\u{1B}[0m")
  }

  @Test func paintsNothingWhereThereIsNoColour() {
    #expect(Terminal().painted("a", .strong) == "a")
    #expect(Terminal(hasColour: true).painted("a", .plain) == "a")
  }

  @Test func paintsNoEmptyText() {
    #expect(Terminal(hasColour: true).painted("", .strong) == "")
  }
}
