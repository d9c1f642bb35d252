import Foundation
import Testing

@testable import NoContactCore

@Suite("DraftCheck: long texts", .serialized)
struct DraftLengthTests {
  @Test("nothing is missed, however far down it stands", arguments: DraftKind.allCases)
  func readsOn(kind: DraftKind) {
    let text = String(repeating: "The river was high. ", count: 1000) + "I miss you so much."
    let findings = DraftCheck(text, kind: kind, exName: nil).findings
    #expect(findings.contains { $0.fault == .clinging && $0.words == "I miss you so" })
    #expect(findings.contains { $0.fault == .length })
  }

  /// Texts that repeat something, and what a slow reader would do with it.
  private static let shapes: [(String, String)] = [
    ("a sentence that never ends", "really "),
    ("gaps in gaps", "sorry I did "),
    ("words that are one letter", "i a i "),
    ("many sentences", "I miss you so much. "),
    ("letters stretched without end", "a"),
    ("accents upon accents", "\u{301}"),
    ("accents that are not in their order", "\u{301}\u{327}"),
    ("accents upon letters", "e\u{301}"),
    ("apostrophes", "'"),
    ("apostrophes in words", "a'"),
    ("flags, of which two letters make one", "\u{1F1E9}"),
    ("people joined to people", "\u{1F468}\u{200D}"),
    ("quotations that close", "\"so\" "),
    ("quotations that do not", "you \" you "),
    ("raised voices", "PLEASE ANSWER ME NOW!!!!!! "),
    ("questions", "Why? "),
    ("line ends", "\r\n"),
  ]

  @Test("time grows as the text does", arguments: shapes)
  func linear(name: String, part: String) {
    let count = 12_000 / part.utf8.count
    // Four times as much takes four times as long, and sixteen where each part is compared with
    // each.
    let short = "x" + String(repeating: part, count: count)
    #expect(isProportional(short, "x" + String(repeating: part, count: 4 * count)), "\(name)")
  }

  @Test("words that are all new are read as fast as others")
  func distinct() {
    func text(_ count: Int) -> String { (0..<count).map { "w\($0)x" }.joined(separator: " ") }
    #expect(isProportional(text(2000), text(8000)))
  }

  /// Whether a text of four times the length takes far less than sixteen times as long, the quickest of a
  /// few of each.
  private func isProportional(_ short: String, _ long: String) -> Bool {
    var (one, four) = (Double.infinity, Double.infinity)
    for _ in 0..<3 where four >= 8 * one + 0.02 {
      one = min(one, seconds(short))
      four = min(four, seconds(long))
    }
    return four < 8 * one + 0.02
  }

  /// The time of this thread that a check takes, whatever else the machine does.
  private func seconds(_ text: String) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    _ = DraftCheck(text, kind: .apology, exName: "Sam")
    return now() - start
  }
}
