@testable import nocontact

/// Texts and pages by chance, what is awkward for a terminal more often; the same for a seed.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64
  /// What stands in the texts beside words.
  var signs = RandomText.awkward

  static let awkward = [
    "\n", "\t", "\r\n", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{A0}", "\u{202E}",
    "\u{2066}", "\u{200E}", "\u{2028}", "\u{200B}", "\u{FE0F}", "\u{301}", " \u{301}", "\u{93E}",
    "\u{600} ", "e\u{301}", "\u{DF}", "\u{4F60}\u{597D}", "\u{AC00}", "\u{FF21}", "\u{1F600}",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{2764}\u{FE0F}", "1\u{FE0F}\u{20E3}",
    "\u{1F1E9}\u{1F1EA}", "\u{1F44D}\u{1F3FD}", "\u{2588}", "\u{2019}", "\u{10FFFF}", "     ",
  ]

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64, by Steele, Lea and Flood.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func word() -> String {
    let length = number(1...10) == 1 ? number(30...120) : number(1...9)
    return String((0..<length).map { _ in Character(Unicode.Scalar(UInt8(number(0x21...0x7E)))) })
  }

  mutating func string() -> String {
    var string = ""
    for _ in 0..<number(0...15) {
      string += number(1...3) == 1 ? signs.randomElement(using: &self) ?? "" : word()
      if number(1...3) > 1 { string += " " }
    }
    return string
  }

  mutating func text() -> Text {
    let roles: [Text.Role] = [.plain, .strong, .faint, .command, .good, .warm]
    var text = Text("")
    for _ in 0..<number(0...4) {
      text = text + Text(string(), roles.randomElement(using: &self) ?? .plain)
    }
    return text
  }

  mutating func page() -> Page {
    var page = Page()
    for _ in 0..<number(1...4) {
      switch number(0...4) {
      case 0: page.blank()
      case 1:
        page.bar(
          done: number(0...40), of: number(0...30), caption: text(),
          strip: number(0...1) == 1 ? strip() : nil)
      case 2: page.rows((0..<number(0...4)).map { _ in (text(), text()) }, indent: number(0...2))
      case 3: page.rows((0..<number(0...4)).map { _ in (Text(word()), text()) })
      default: page.text(text(), indent: number(0...8), hanging: number(0...1) * 4)
      }
    }
    return page
  }

  mutating func strip() -> Strip {
    var strip = Strip()
    for _ in 0..<number(0...60) { strip.add(number(0...1) == 1 ? "\u{2501}" : "x", .good) }
    for place in 1...number(1...4) {
      strip.meanings.append(
        Strip.Meaning(
          sign: "\u{25C7}", role: .warm, words: word(), unit: "Day", places: [place]))
    }
    return strip
  }

  mutating func terminal() -> Terminal {
    Terminal(
      width: number(8...100), hasColour: number(0...1) == 1, isUnicode: number(0...2) > 0)
  }
}

extension Terminal {
  /// The lines of a text that is written to it.
  func lines(_ text: Text, width: Int, indent: Int = 0, hanging: Int = 0) -> [String] {
    var canvas = Canvas(self)
    canvas.write(text, width: width, indent: indent, hanging: hanging)
    return String(decoding: canvas.bytes, as: UTF8.self).lines
  }

  /// The lines of a page on it, without the end of the last.
  func lines(_ build: (inout Page) -> Void) -> [String] {
    var page = Page()
    build(&page)
    return Array((page.drawn(on: self) as String).lines.dropLast())
  }
}

extension String {
  /// What stands between the line breaks.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text without the codes for colour, also where an accent follows one.
  var withoutColour: String {
    replacing(#/\u{1B}\[[0-9]*m/#.matchingSemantics(.unicodeScalar), with: "")
  }

  /// The scalars that are neither spaces nor line breaks.
  var letters: [Unicode.Scalar] {
    unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }
}
