import Testing

@testable import nocontact

@Suite struct PageTests {
  private let narrow = Terminal(width: 20)
  private let usual = Terminal(width: 80)

  @Test func drawsBlocksFromTopToBottom() {
    let lines = usual.lines { page in
      page.text("one")
      page.blank()
      page.text("two", indent: 2)
    }
    #expect(lines == ["one", "", "  two"])
  }

  @Test func isTheSameInBytesAndAsText() {
    var page = Page()
    page.next([("status", "\u{4F60} \u{1B}")])
    #expect((page.drawn(on: usual) as String).utf8.elementsEqual(page.drawn(on: usual) as [UInt8]))
  }

  @Test func headsWithAColonWhereNothingIsBold() {
    #expect(usual.lines { $0.heading("Next") } == ["Next:"])
    #expect(usual.lines { $0.heading("Is it over?") } == ["Is it over?"])
    let bold = Terminal(hasColour: true)
    #expect(bold.lines { $0.heading("Next") } == ["\u{1B}[1mNext\u{1B}[0m"])
    #expect(Terminal(hasColour: true, isPlain: true).lines { $0.heading("Next") }[0].contains(":"))
  }

  @Test func leavesTheBarToWordsWhereTheyAreToSayIt() {
    let bar = { (page: inout Page) in page.bar(done: 1, of: 2, caption: "1 of 2") }
    #expect(Terminal(isPlain: true).lines(bar) == ["1 of 2"])
    #expect(usual.lines(bar) != ["1 of 2"])
  }

  @Test func saysTheNextActionOnceMoreBelowALongPage() {
    func lines(_ height: Int?) -> [String] {
      Terminal(height: height).lines { page in
        page.lead("do this")
        page.lead("not this")
        page.text("a")
        page.text("b")
      }
    }
    let once = ["do this", "not this", "a", "b"]
    #expect(lines(nil) == once && lines(5) == once)
    #expect(lines(4) == once + ["", "do this"])
    #expect(lines(1) == once + ["", "do this"])
  }

  @Test func drawsNothingWhereNothingIs() {
    #expect(Page().drawn(on: usual) as [UInt8] == [])
    #expect(usual.lines { $0.rows([]) } == [])
  }

  @Test func keepsTheLineOfAnEmptyText() {
    #expect(usual.lines { $0.text("", indent: 4) } == [""])
  }

  @Test func hangsTextInOnlyWhereItBreaks() {
    #expect(
      narrow.lines { $0.text("aaaa bbbb cccc dddd", indent: 1, hanging: 4) } == [
        " aaaa bbbb cccc dddd"
      ])
    #expect(
      narrow.lines { $0.text("aaaa bbbb cccc ddddd", indent: 1, hanging: 4) } == [
        " aaaa bbbb cccc", "     ddddd",
      ])
  }

  @Test func breaksTextAtEightyColumnsOfAWiderScreen() {
    let text = Text(String(repeating: "four ", count: 17) + "end")
    #expect(Terminal(width: 200).lines { $0.text(text) }.map(\.count) == [79, 8])
  }

  @Test func linesMeaningsUp() {
    #expect(
      usual.lines { $0.rows([("a", "one"), ("bbb", "two")], indent: 1) } == [
        " a    one", " bbb  two",
      ])
  }

  @Test func linesMeaningsUpByColumns() {
    #expect(
      usual.lines { $0.rows([("\u{4F60}\u{597D}", "one"), ("b\u{1B}", "two")]) } == [
        "\u{4F60}\u{597D}       one", "b<U+001B>  two",
      ])
  }

  @Test func hangsAMeaningIn() {
    #expect(
      Terminal(width: 30).lines { $0.rows([("term", "a meaning of several words\nin lines")]) } == [
        "term  a meaning of several", "      words", "      in lines",
      ])
  }

  @Test func hangsAnEmptyLineOfAMeaningNowhere() {
    #expect(usual.lines { $0.rows([("term", "one\n\ntwo")]) } == ["term  one", "", "      two"])
  }

  @Test func leavesATermWithoutMeaningAlone() {
    #expect(usual.lines { $0.rows([("a", ""), ("bbb", "two")]) } == ["a", "bbb  two"])
  }

  @Test func putsTheMeaningBelowALongTerm() {
    let long = String(repeating: "x", count: 33)
    #expect(
      usual.lines { $0.rows([("a", "one"), (Text(long), "two")]) } == [
        "a" + String(repeating: " ", count: 33) + "one", long,
        String(repeating: " ", count: 34) + "two",
      ])
  }

  @Test func putsTheMeaningBesideTheLongestTermThatHasRoom() {
    let long = String(repeating: "x", count: 32)
    #expect(usual.lines { $0.rows([(Text(long), "two")]) } == [long + "  two"])
  }

  @Test func putsMeaningsBelowWhereLessThanTwentyFourColumnsAreLeft() {
    #expect(Terminal(width: 30).lines { $0.rows([("term", "one")]) } == ["term  one"])
    #expect(Terminal(width: 29).lines { $0.rows([("term", "one")]) } == ["term", "  one"])
    #expect(narrow.lines { $0.rows([("term", "one")], indent: 3) } == ["   term", "     one"])
  }

  @Test func breaksATermThatIsLongerThanTheScreen() {
    #expect(
      narrow.lines { $0.rows([("a term of more than twenty columns", "one")]) } == [
        "a term of more than", "twenty columns", "  one",
      ])
  }

  @Test func goesOnBehindTheLastLineOfATerm() {
    #expect(
      usual.lines { $0.rows([("a\nbc", "one two"), ("dddd", "three")]) } == [
        "a", "bc    one two", "dddd  three",
      ])
  }

  @Test(arguments: [
    (0, 30, 0), (1, 30, 1), (15, 30, 20), (29, 30, 38), (30, 30, 40), (31, 30, 40), (3, 0, 0),
  ])
  func fillsTheBar(_ done: Int, _ total: Int, _ filled: Int) {
    let bar =
      String(repeating: "\u{2588}", count: filled)
      + String(repeating: "\u{2591}", count: 40 - filled)
    #expect(usual.lines { $0.bar(done: done, of: total, caption: "so far") } == [bar + "  so far"])
  }

  @Test func drawsTheBarAsWideAsANarrowScreen() {
    let bar = String(repeating: "\u{2588}", count: 10) + String(repeating: "\u{2591}", count: 10)
    #expect(narrow.lines { $0.bar(done: 1, of: 2, caption: "half") } == [bar, "half"])
  }

  @Test func putsTheCaptionBesideTheBarWhereItHasRoom() {
    let bar = String(repeating: "\u{2588}", count: 40)
    let caption = String(repeating: "x", count: 38)
    #expect(
      usual.lines { $0.bar(done: 1, of: 1, caption: Text(caption)) } == ["\(bar)  \(caption)"])
    #expect(
      usual.lines { $0.bar(done: 1, of: 1, caption: Text(caption + "y")) } == [bar, caption + "y"])
  }

  @Test func putsACaptionOfTwoLinesBelowTheBar() {
    let bar = String(repeating: "\u{2588}", count: 40)
    #expect(usual.lines { $0.bar(done: 1, of: 1, caption: "a\nb") } == [bar, "a", "b"])
  }

  @Test func drawsTheBarInASCIIWithoutAUnicodeLocale() {
    let bar = String(repeating: "#", count: 10) + String(repeating: ".", count: 10)
    #expect(
      Terminal(width: 20, isUnicode: false).lines { $0.bar(done: 1, of: 2, caption: "") } == [
        bar, "",
      ])
  }

  @Test func paintsTheBar() {
    let full = "\u{1B}[32m" + String(repeating: "\u{2588}", count: 20) + "\u{1B}[0m"
    let rest = "\u{1B}[2m" + String(repeating: "\u{2591}", count: 20) + "\u{1B}[0m"
    #expect(
      Terminal(hasColour: true).lines { $0.bar(done: 1, of: 2, caption: "half") } == [
        full + rest + "  half"
      ])
  }

  @Test func saysWhatToTypeNext() {
    #expect(
      usual.lines { $0.next([("status", "see it"), ("log", "look back")]) } == [
        "", "Next:", "  nocontact status  see it", "  nocontact log     look back",
      ])
  }

  @Test func paintsATextThatFitsRunByRun() {
    #expect(
      Terminal(hasColour: true).lines { $0.text("a b \("c d", .command)", indent: 1) } == [
        " a b \u{1B}[36mc d\u{1B}[0m"
      ])
  }
}
