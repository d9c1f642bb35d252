import CommandTable
import NoContactCore

/// What the program answers to a script, a line each: words, each with a tab and its meaning; before
/// them, after a tab, what else there is to know.
struct CompletionAnswer {
  /// The lines.
  let bytes: [UInt8]

  /// The longest meaning, in scalars: a line of a menu, not more.
  fileprivate static let width = 70

  init(_ completion: Completion, on terminal: Terminal) {
    var lines: [String] = []
    if !completion.prefix.isEmpty { lines.append("\tprefix\t\(completion.prefix)") }
    if completion.isList { lines.append("\tlist") }
    if completion.takesFiles { lines.append("\tfiles") }
    if let program = completion.program { lines.append("\tprogram\t\(program)") }
    for candidate in completion.candidates {
      // What cannot be typed in one line is not offered.
      if candidate.text.isEmpty || !candidate.text.isSafeToShow { continue }
      let meaning = candidate.meaning.isEmpty ? "" : "\t" + terminal.line(candidate.meaning)
      lines.append(candidate.text + meaning)
    }
    // The beginning of the word is the user's: with a line break in it, nothing can follow.
    if !completion.prefix.isSafeToShow { lines = [] }
    bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension String {
  fileprivate var isSafeToShow: Bool { !unicodeScalars.contains(where: \.isUnsafeToShow) }
}

extension Terminal {
  /// The beginning of a text, in one line that is safe to show.
  fileprivate func line(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let beginning = scalars.prefix(CompletionAnswer.width)
    let isCut = beginning.endIndex != scalars.endIndex
    let words = String(String.UnicodeScalarView(beginning)).split(whereSeparator: \.isWhitespace)
    return shown(words.joined(separator: " ") + (isCut ? "\u{2026}" : ""))
  }
}
