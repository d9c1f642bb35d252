import Testing

@testable import nocontact

@Suite struct WrapTests {
  private func wrap(_ text: Text, _ width: Int) -> [String] {
    Terminal().lines(text, width: width)
  }

  @Test func breaksAtSpaces() {
    #expect(wrap("one two three", 8) == ["one two", "three"])
  }

  @Test func fillsALineToTheLastColumn() {
    #expect(wrap("one two three", 13) == ["one two three"])
    #expect(wrap("four five six", 9) == ["four five", "six"])
  }

  @Test func leavesALineAsItIsWhereItFits() {
    #expect(wrap("  a   b ", 8) == ["  a   b "])
  }

  @Test func leavesTheSpacesAtABreakOut() {
    #expect(wrap("aaaa    bbbb    cccc   ", 8) == ["aaaa", "bbbb", "cccc"])
  }

  @Test func keepsTheSpacesAtTheBeginningOfAParagraph() {
    #expect(wrap("aaaa bbbb\n  cc", 8) == ["aaaa", "bbbb", "  cc"])
  }

  @Test func leavesSpacesOutThatPushAWordOverTheEdge() {
    #expect(wrap(Text(String(repeating: " ", count: 30) + "hello"), 8) == ["hello"])
  }

  @Test func writesNoLineOfSpacesAlone() {
    #expect(wrap("aaaa bbbb\n   \ncc", 8) == ["aaaa", "bbbb", "", "cc"])
  }

  @Test func keepsACommandInQuotesInOneLine() {
    #expect(
      wrap("It says so: 'nocontact guide safety'. Read it.", 30)
        == ["It says so:", "'nocontact guide safety'. Read", "it."])
    #expect(
      wrap("See 'nocontact help', 'nocontact x'.", 20) == [
        "See", "'nocontact help',", "'nocontact x'.",
      ])
    // Longer than a line, it breaks as all else does.
    #expect(
      wrap("Try 'nocontact settings person Sam'.", 20)
        == ["Try 'nocontact", "settings person", "Sam'."])
    #expect(wrap("They're at 'nocontact", 12) == ["They're at", "'nocontact"])
    #expect(wrap("'nocontact a b", 8) == ["'noconta", "ct a b"])
  }

  @Test func breaksAWordThatIsLongerThanALine() {
    #expect(wrap("ab cdefghijklmnopqrstu vw", 8) == ["ab", "cdefghij", "klmnopqr", "stu vw"])
  }

  @Test func breaksALongWordOfSeveralRolesAtTheEdgeAlone() {
    #expect(
      wrap("x \("aaaa", .strong)\("bbbb", .warm)\("cccc")\("ddddddddd", .faint) e", 10)
        == ["x", "aaaabbbbcc", "ccdddddddd", "d e"])
  }

  @Test func keepsAWordOfSeveralRolesInOneLine() {
    #expect(wrap("one \("tw", .strong)o, \("x")", 8) == ["one two,", "x"])
    #expect(wrap("abcdef \("tw", .strong)o", 9) == ["abcdef", "two"])
  }

  @Test func takesNoFewerThanEightColumns() {
    #expect(wrap("aaa bbb ccc", 1) == ["aaa bbb", "ccc"])
  }

  @Test func countsColumnsAndNotCharacters() {
    #expect(
      wrap("\u{4F60}\u{597D}\u{4F60}\u{597D} ab", 10) == ["\u{4F60}\u{597D}\u{4F60}\u{597D}", "ab"])
    #expect(
      wrap("\u{4F60}\u{597D}\u{4F60}\u{597D}\u{4F60}", 8) == [
        "\u{4F60}\u{597D}\u{4F60}\u{597D}", "\u{4F60}",
      ])
  }

  @Test func doesNotCutACharacterOfTwoColumnsInHalf() {
    #expect(
      wrap("a\u{4F60}\u{597D}\u{4F60}\u{597D}", 8) == ["a\u{4F60}\u{597D}\u{4F60}", "\u{597D}"])
  }

  @Test func doesNotCutACharacterOfSeveralScalars() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    let accents = "e\u{301}\u{302}"
    #expect(
      wrap(Text(String(repeating: family, count: 5)), 8)
        == [String(repeating: family, count: 4), family])
    #expect(
      wrap(Text(String(repeating: accents, count: 9)), 8)
        == [String(repeating: accents, count: 8), accents])
  }

  @Test func doesNotBreakAtASpaceThatBearsAnAccent() {
    #expect(wrap("aaa bbbb \u{301}c", 8) == ["aaa", "bbbb \u{301}c"])
  }

  @Test func doesNotBreakAtASpaceThatBelongsToTheSignBefore() {
    #expect(wrap("aaa bbb\u{600} c", 8) == ["aaa", "bbb\u{600} c"])
  }

  @Test func keepsAWordWithoutWidthWhereItStands() {
    #expect(wrap("aaaa \u{200B} bbbb \u{200B}", 8) == ["aaaa \u{200B}", "bbbb \u{200B}"])
    #expect(wrap("aaaa bbbb\n\u{FEFF}\ncc", 8) == ["aaaa", "bbbb", "\u{FEFF}", "cc"])
  }

  @Test func keepsLineBreaksOfTheText() {
    #expect(wrap("a\n\nb", 10) == ["a", "", "b"])
    #expect(wrap("\na\n", 10) == ["", "a", ""])
  }

  @Test func keepsTheLineOfAnEmptyText() {
    #expect(wrap("", 10) == [""])
  }

  @Test func indentsEveryLineThatHasWords() {
    #expect(
      Terminal().lines("aaaa bbbb\n\ncc", width: 8, indent: 2) == ["  aaaa", "  bbbb", "", "  cc"])
  }

  @Test func hangsFurtherLinesIn() {
    #expect(
      Terminal().lines("aaaa bbbb cccc", width: 8, indent: 1, hanging: 3)
        == [" aaaa", "    bbbb", "    cccc"])
  }

  @Test func marksARoleAnewInEachLine() {
    #expect(
      Terminal(hasColour: true).lines(Text("aaa bbbbbb", .strong), width: 8)
        == ["\u{1B}[1maaa\u{1B}[0m", "\u{1B}[1mbbbbbb\u{1B}[0m"])
  }

  @Test func countsNoColumnForColour() {
    #expect(
      Terminal(hasColour: true).lines("\("aaa", .strong) \("bbbb", .warm)", width: 8)
        == ["\u{1B}[1maaa\u{1B}[0m \u{1B}[35mbbbb\u{1B}[0m"])
  }

  @Test func startsAnewForEachText() {
    var canvas = Canvas(Terminal())
    canvas.write("aaaa bbbb cccccccccccc   ", width: 8, indent: 2)
    canvas.endLine()
    canvas.write("dddd eeee", width: 8)
    #expect(
      String(decoding: canvas.bytes, as: UTF8.self).lines
        == ["  aaaa", "  bbbb", "  cccccccc", "  cccc", "dddd", "eeee"])
    #expect(canvas.lines == 2 && canvas.used == 4)
  }

  @Test func givesLinesWithoutColourToAPrompt() {
    let lines = Text("aaa\n\nbbb", .strong).wrapped(Terminal(hasColour: true), width: 8)
    #expect(lines.map(\.plain) == ["aaa", "", "bbb"])
  }
}
