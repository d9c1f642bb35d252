import NoContactCore

/// What the screen can do.
struct Terminal: Sendable {
  /// How many columns it has.
  var width = 80
  /// How many lines it has; nil where nothing scrolls away.
  var height: Int?
  /// Whether to use colour.
  var hasColour = false
  /// Whether it shows more than ASCII.
  var isUnicode = true
  /// Whether words alone are to say it, for somebody who hears the screen or has a simple one: no bars,
  /// nothing painted over.
  var isPlain = false
  /// Whether someone is there to be asked: stdin and stderr are terminals.
  var isInteractive = false

  /// Columns for running text; longer lines are hard to read.
  var textWidth: Int { min(max(width, 20), Terminal.widestText) }

  /// The most columns that running text has.
  static let widestText = 80

  /// A text as it can be shown: control characters and bidirectional overrides made visible, and
  /// without a UTF-8 locale the program's own signs in ASCII.
  ///
  /// The user's letters pass through.
  func shown(_ text: String) -> String {
    if text.isPrintableASCII { return text }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20 && scalar.value < 0x7F {
        bytes.append(UInt8(scalar.value))
      } else if scalar == "\n" {
        bytes.append(UInt8(ascii: "\n"))
      } else if scalar == "\t" {
        bytes.append(UInt8(ascii: " "))
      } else if !isUnicode, let spelling = scalar.spelling {
        bytes += spelling.utf8
      } else if scalar.isUnsafeToShow {
        scalar.spellOut(onto: &bytes)
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text as it can be shown, run by run.
  func shown(_ text: Text) -> Text {
    var shown = text
    for (index, run) in text.runs.enumerated() where !run.text.isPrintableASCII {
      shown.runs[index].text = self.shown(run.text)
    }
    return shown
  }

  /// A run as it is written, with the codes for its role around it.
  func painted(_ text: String, _ role: Text.Role) -> String {
    var bytes: [UInt8] = []
    paint(text.utf8, role, onto: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a run, with the codes for its role around it.
  func paint(_ run: Text.Run, onto bytes: inout [UInt8]) {
    var text = run.text
    text.withUTF8 { paint($0, run.role, onto: &bytes) }
  }

  /// Writes text, with the codes for its role around it.
  func paint(_ text: some Collection<UInt8>, _ role: Text.Role, onto bytes: inout [UInt8]) {
    guard hasColour, let code = role.code, !text.isEmpty else {
      bytes += text
      return
    }
    bytes += "\u{1B}[\(code)m".utf8
    bytes += text
    bytes += "\u{1B}[0m".utf8
  }
}

extension String {
  /// Whether it is shown as it is, a column for a byte.
  var isPrintableASCII: Bool {
    hasOnly(0x20...0x7E)
  }
}

extension Unicode.Scalar {
  /// How one of the program's own signs is spelt in ASCII.
  fileprivate var spelling: String? {
    switch self {
    case "\u{B7}", "\u{2013}", "\u{2014}": "-"
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}": "\""
    case "\u{2022}": "*"
    case "\u{2026}": "..."
    case "\u{2192}": "->"
    case "\u{2588}": "#"
    case "\u{2501}": "="
    case "\u{25C7}": "o"
    case "\u{25CE}": "@"
    case "\u{2715}": "x"
    case "\u{25A1}": "+"
    case "\u{2219}": "."
    case "\u{2605}": "*"
    case "\u{2591}": "."
    default: nil
    }
  }

  /// Writes its number instead of it, as `<U+001B>`.
  fileprivate func spellOut(onto bytes: inout [UInt8]) {
    let digits = String(value, radix: 16, uppercase: true)
    bytes += "<U+".utf8
    for _ in digits.utf8.count..<max(4, digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    bytes += digits.utf8
    bytes.append(UInt8(ascii: ">"))
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
    // Yellow cannot be read on white.
    case .warm: "35"
    }
  }
}
