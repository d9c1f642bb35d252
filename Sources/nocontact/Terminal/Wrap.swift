extension Text {
  /// The text as it is shown, in lines of at most so many columns.
  ///
  /// Breaks at spaces, and at any character where a word is longer than a line; line breaks in the
  /// text stay.
  func wrapped(_ terminal: Terminal, width: Int) -> [Text] {
    var text = Text("")
    for run in runs { text.runs.append(Run(text: terminal.shown(run.text), role: run.role)) }
    if text.isOneLine(upTo: width) { return [text] }
    var lines = Lines(width: max(width, 8))
    for run in text.runs {
      let paragraphs = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, paragraph) in paragraphs.enumerated() {
        if index > 0 { lines.breakLine() }
        lines.add(paragraph, run.role)
      }
    }
    return lines.finished()
  }

  private func isOneLine(upTo width: Int) -> Bool {
    var used = 0
    for run in runs {
      for byte in run.text.utf8 where byte == UInt8(ascii: "\n") { return false }
      used += run.text.displayWidth
    }
    return used <= width
  }
}

/// Lines being filled; a word may consist of pieces of several roles.
private struct Lines {
  let width: Int
  private var lines: [Text] = []
  private var line = Text("")
  private var lineWidth = 0
  private var word = Text("")
  private var wordWidth = 0
  private var spaces = Text("")
  private var spacesWidth = 0

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ text: Substring, _ role: Text.Role) {
    var rest = text
    while !rest.isEmpty {
      let letters = rest.prefix { $0 != " " }
      rest = rest[letters.endIndex...]
      if !letters.isEmpty {
        word.runs.append(Text.Run(text: String(letters), role: role))
        wordWidth += letters.displayWidth
      }
      let gap = rest.prefix { $0 == " " }
      rest = rest[gap.endIndex...]
      if !gap.isEmpty {
        placeWord()
        spaces.runs.append(Text.Run(text: String(gap), role: role))
        spacesWidth += gap.count
      }
    }
  }

  private mutating func placeWord() {
    guard wordWidth > 0 else { return }
    if lineWidth + spacesWidth + wordWidth > width, lineWidth > 0 { newLine() }
    if wordWidth > width {
      placeLongWord()
    } else {
      line.runs += spaces.runs + word.runs
      lineWidth += spacesWidth + wordWidth
    }
    (word, wordWidth, spaces, spacesWidth) = (Text(""), 0, Text(""), 0)
  }

  private mutating func placeLongWord() {
    for run in word.runs {
      var piece = ""
      for character in run.text {
        if lineWidth + character.displayWidth > width {
          line.runs.append(Text.Run(text: piece, role: run.role))
          piece = ""
          newLine()
        }
        piece.append(character)
        lineWidth += character.displayWidth
      }
      line.runs.append(Text.Run(text: piece, role: run.role))
    }
  }

  private mutating func newLine() {
    lines.append(line)
    (line, lineWidth, spaces, spacesWidth) = (Text(""), 0, Text(""), 0)
  }

  mutating func breakLine() {
    placeWord()
    newLine()
  }

  mutating func finished() -> [Text] {
    placeWord()
    newLine()
    return lines
  }
}
