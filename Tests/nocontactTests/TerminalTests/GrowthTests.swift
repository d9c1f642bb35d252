import Foundation
import Testing

@testable import nocontact

/// Eight times the text takes about eight times as long, whatever the text; were it the square, it
/// would be sixty-four times.
@Suite struct GrowthTests {
  private static let letters: [(String, String)] = [
    ("control characters", "\u{1}"), ("overrides", "\u{202E}"), ("a long word", "x"),
    ("words", "word "), ("spaces", " "), ("line breaks", "a\n"), ("wide characters", "\u{4F60}"),
    ("accented letters", "e\u{301}"), ("accents", "\u{301}"), ("flags", "\u{1F1E9}\u{1F1EA}"),
    ("joined emoji", "\u{1F468}\u{200D}"), ("words with accents", "f\u{FC}r den "),
  ]

  /// Seconds of this thread: what other threads and programs do at the same time is not in it.
  private func seconds(_ work: () -> Void) -> Double {
    let start = GrowthTests.clock
    work()
    return GrowthTests.clock - start
  }

  private static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func growsInProportion(_ size: Int, _ page: (Int) -> Page) {
    let (small, large) = (page(size), page(8 * size))
    let terminal = Terminal(hasColour: true)
    var (once, eightfold) = (Double.infinity, Double.infinity)
    // A busy machine may slow one of the two down, but not each time.
    for _ in 0..<5 where !(eightfold < 20 * once) {
      once = min(once, seconds { _ = small.drawn(on: terminal) as [UInt8] })
      eightfold = min(eightfold, seconds { _ = large.drawn(on: terminal) as [UInt8] })
    }
    #expect(eightfold < 20 * once)
  }

  @Test(arguments: letters)
  func drawsAText(_ name: String, _ piece: String) {
    growsInProportion(4000) { size in
      var page = Page()
      page.text(Text(String(repeating: piece, count: size), .strong), indent: 2, hanging: 2)
      return page
    }
  }

  @Test func drawsTexts() {
    growsInProportion(200) { size in
      var page = Page()
      for _ in 0..<size { page.text("a text that hangs in \("where it breaks")", hanging: 4) }
      return page
    }
  }

  @Test func drawsRows() {
    growsInProportion(200) { size in
      var page = Page()
      page.rows((0..<size).map { ("\($0)", "a meaning that has words in it") })
      return page
    }
  }

  @Test func drawsBars() {
    growsInProportion(50) { size in
      var page = Page()
      for index in 0..<size { page.bar(done: index, of: size, caption: "done") }
      return page
    }
  }

  @Test func drawsRuns() {
    growsInProportion(1000) { size in
      var page = Page()
      var text = Text("")
      for _ in 0..<size { text.runs.append(Text.Run(text: "ab ", role: .warm)) }
      page.text(text)
      return page
    }
  }
}
