import Testing

@testable import nocontact

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("plain text", 10), ("na\u{EF}ve", 5), ("\u{4F60}\u{597D}", 4),
    ("\u{3042}", 2), ("\u{AC00}", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("\u{FF21}", 2),
    ("\u{FF9E}", 1), ("\u{3000}", 2), ("\u{20000}", 2), ("\u{1F600}", 2), ("\u{2588}", 1),
    ("e\u{301}", 1), ("\u{301}", 0), ("\u{20DD}", 0), ("\u{200B}", 0), ("\u{200D}", 0),
    ("\u{FEFF}", 0), ("\u{E9}\n", 1), ("\u{E9}\u{7F}", 1), ("\u{93E}", 1), ("\u{915}\u{93E}", 1),
    ("\u{2764}", 1), ("\u{2764}\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{1F44D}\u{1F3FD}", 2),
    ("\u{1F1E9}\u{1F1EA}", 2), ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}e\u{301}", 3),
    ("ab\u{E9}cd ef\u{4F60}gh", 12), ("a\u{301}b c\u{301}", 4),
  ])
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func knowsEveryCharacterOfASCIIForAByte() {
    for byte in UInt8(0)...0x7F { #expect(String(Unicode.Scalar(byte)).isASCII) }
    #expect(!"\u{80}".isASCII && !"a\u{E9}".isASCII && "".isASCII)
  }

  /// Only where bytes of ASCII meet is a text taken apart; character by character it is the same.
  @Test(arguments: 0..<200)
  func isTheSumOfTheCharacters(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = "\u{E9}" + Terminal().shown(random.string())
    #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth })
  }

  @Test func isThatOfAllRunsInAText() {
    #expect(Text("ab").displayWidth == 2)
    #expect(("ab\("\u{4F60}", .strong)c" as Text).displayWidth == 5)
    #expect(Text("").displayWidth == 0)
  }
}
