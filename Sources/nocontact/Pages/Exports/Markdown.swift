/// Words of anybody's in Markdown (CommonMark, with GitHub's additions), where they mean nothing but
/// themselves.
enum Markdown {
  /// A text as a quotation, line by line.
  static func quoted(_ text: String) -> String {
    let lines = Terminal.unicode.shown(text).split(
      separator: "\n", omittingEmptySubsequences: false)
    var quoted = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { quoted += "\n" }
      let isFollowed = index + 1 < lines.count && !isBlank(lines[index + 1])
      quoted += isBlank(line) ? ">" : "> " + escaped(line: line) + (isFollowed ? "\\" : "")
    }
    return quoted
  }

  /// A text in one line.
  static func escaped(_ text: String) -> String {
    escaped(line: Terminal.unicode.shown(text).replacing("\n", with: " ")[...])
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " } }

  private static func escaped(line: Substring) -> String {
    var escaped = ""
    // What begins a list, or a block of code, does so at the beginning of its line.
    var isBeginning = true
    var run = 0
    for scalar in line.unicodeScalars {
      if isBeginning, scalar == " " {
        escaped += "\u{A0}"
        continue
      }
      if isSpecial(scalar) || (isBeginning && isSpecialAtTheBeginning(scalar)) { escaped += "\\" }
      // A number at the beginning is no beginning of a list yet.
      isBeginning = isBeginning && ("0"..."9").contains(scalar)
      // "www." makes a link of what follows.
      if scalar == ".", run == 3 { escaped += "\\" }
      run = scalar == "w" || scalar == "W" ? run + 1 : 0
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether a sign means something wherever it stands.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "^", "=",
      ":", "@":
      true
    default: false
    }
  }

  /// Whether a sign means something at the beginning of a line.
  private static func isSpecialAtTheBeginning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", ".", ")": true
    default: false
    }
  }
}

extension Terminal {
  /// One that takes every letter, for files: what cannot be seen is spelled out as on a screen.
  static var unicode: Terminal {
    var terminal = Terminal()
    terminal.isUnicode = true
    return terminal
  }
}
