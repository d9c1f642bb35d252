import NoContactCore

/// What the screen can do.
struct Terminal: Sendable {
  /// How many columns it has.
  var width = 80
  /// Whether to use colour.
  var hasColour = false
  /// Whether it shows more than ASCII.
  var isUnicode = true
  /// Whether someone is there to be asked: stdin and stderr are terminals.
  var isInteractive = false

  /// Columns for running text; longer lines are hard to read.
  var textWidth: Int { min(max(width, 20), 80) }

  /// A text as it can be shown: control characters and bidirectional overrides made visible, and
  /// without a UTF-8 locale everything else that is not ASCII too.
  func shown(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        shown.append(scalar)
      } else if scalar == "\t" {
        shown.append(" ")
      } else if scalar.isUnsafeToShow || (!isUnicode && !scalar.isASCII) {
        shown += (isUnicode ? nil : Terminal.spelling[scalar])?.unicodeScalars ?? scalar.visible
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// How the program's own signs are spelt in ASCII.
  private static let spelling: [Unicode.Scalar: String] = [
    "\u{B7}": "-", "\u{2026}": "...", "\u{2588}": "#", "\u{2591}": ".", "\u{2192}": "->",
    "\u{2022}": "*", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'",
    "\u{2013}": "-", "\u{2014}": "-",
  ]

  /// A run as it is written, with the codes for its role around it.
  func painted(_ text: String, _ role: Text.Role) -> String {
    guard hasColour, let code = role.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Unicode.Scalar {
  /// The scalar spelt out, `<U+001B>`.
  fileprivate var visible: String.UnicodeScalarView {
    let digits = String(value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "<U+\(zeros)\(digits)>".unicodeScalars
  }
}

extension Text.Role {
  /// The number for an SGR sequence (ECMA-48).
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .command: "36"
    case .good: "32"
    case .warm: "33"
    }
  }
}
