import NoContactCore
import Testing

@testable import nocontact

/// What holds for any text in any width.
@Suite struct WrapPropertyTests {
  @Test(arguments: 0..<200)
  func noLineIsOverTheWidth(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (text, width, terminal) = (random.text(), random.number(8...80), random.terminal())
    for line in terminal.lines(text, width: width) {
      #expect(line.withoutColour.displayWidth <= width, "\(line)")
    }
  }

  @Test(arguments: 0..<200)
  func nothingIsLost(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (text, width, terminal) = (random.text(), random.number(8...80), random.terminal())
    let lines = terminal.lines(text, width: width).map(\.withoutColour)
    #expect(lines.joined(separator: "\n").letters == terminal.shown(text).plain.letters)
  }

  @Test(arguments: 0..<200)
  func aTextWithoutSpacesIsPreserved(seed: UInt64) {
    var random = RandomText(seed: seed)
    random.signs = RandomText.awkward.filter { !$0.contains("\n") }
    let (text, width, terminal) = (random.string(), random.number(8...80), Terminal())
    let word = terminal.shown(text).replacing(" ", with: "")
    #expect(terminal.lines(Text(word), width: width).joined().utf8.elementsEqual(word.utf8))
  }

  /// The same rules, as simple as can be, over words of ASCII with one space between them.
  @Test(arguments: 0..<200)
  func breaksWhereTheNextWordHasNoRoom(seed: UInt64) {
    var random = RandomText(seed: seed)
    let words = (0..<random.number(1...30)).map { _ in random.word() }
    let width = random.number(8...80)
    var lines = [""]
    for var word in words {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = word
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
      while lines[lines.count - 1].count > width {
        word = lines.removeLast()
        lines += [String(word.prefix(width)), String(word.dropFirst(width))]
      }
    }
    #expect(Terminal().lines(Text(words.joined(separator: " ")), width: width) == lines)
  }

  @Test(arguments: 0..<200)
  func aWordThatFitsIsNotBroken(seed: UInt64) {
    var random = RandomText(seed: seed)
    let terminal = Terminal()
    let words = terminal.shown(random.string()).lines.flatMap { $0.split(separator: " ") }
    let width = max(8, words.map { String($0).displayWidth }.max() ?? 0)
    let lines = terminal.lines(Text(words.joined(separator: " ")), width: width)
    #expect(lines.flatMap { $0.split(separator: " ") } == words)
  }

  @Test(arguments: 0..<200)
  func wrappedOnceIsWrappedForGood(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (text, width, terminal) = (random.text(), random.number(8...80), Terminal())
    let lines = terminal.lines(text, width: width)
    #expect(lines.flatMap { terminal.lines(Text($0), width: width) } == lines)
  }

  @Test(arguments: 0..<200)
  func colourChangesNoLine(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (page, width) = (random.page(), random.number(8...100))
    let plain = Terminal(width: width).lines { $0.append(page) }
    let coloured = Terminal(width: width, hasColour: true).lines { $0.append(page) }
    #expect(coloured.map(\.withoutColour) == plain)
    // What is opened in a line is closed in it.
    for line in coloured {
      let codes = line.unicodeScalars.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        .dropFirst().map { $0.prefix(3) }
      #expect(codes.count.isMultiple(of: 2))
      for (index, code) in codes.enumerated() {
        #expect(code.elementsEqual("[0m".unicodeScalars) == !index.isMultiple(of: 2))
      }
    }
  }

  @Test(arguments: 0..<200)
  func aPageKeepsToTheScreen(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (page, terminal) = (random.page(), random.terminal())
    let drawn: String = page.drawn(on: terminal)
    #expect(drawn.isEmpty || drawn.hasSuffix("\n"))
    for line in drawn.lines {
      #expect(line.withoutColour.displayWidth <= terminal.textWidth, "\(line)")
    }
  }

  @Test(arguments: 0..<200)
  func whatIsShownDoesNothingToATerminal(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (page, terminal) = (random.page(), random.terminal())
    for scalar in (page.drawn(on: terminal) as String).withoutColour.unicodeScalars {
      #expect(scalar == "\n" || !scalar.isUnsafeToShow)
    }
  }
}
