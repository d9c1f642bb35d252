/// What a person sees, as a value: blocks from top to bottom, drawn to fit the screen.
struct Page: Equatable {
  private(set) var blocks: [Block] = []

  enum Block: Equatable {
    case blank
    /// Text from an indent on; further lines hang in by so much more.
    case text(Text, indent: Int, hanging: Int)
    /// Rows of a term and its meaning, the meanings in line; on a narrow screen below the terms.
    case rows([Row], indent: Int)
    /// A bar, filled in that proportion, and what it says.
    case bar(done: Int, of: Int, caption: Text)
  }

  struct Row: Equatable {
    let term: Text
    let meaning: Text
  }

  mutating func blank() {
    blocks.append(.blank)
  }

  mutating func text(_ text: Text, indent: Int = 0, hanging: Int = 0) {
    blocks.append(.text(text, indent: indent, hanging: hanging))
  }

  mutating func rows(_ rows: [(Text, Text)], indent: Int = 0) {
    blocks.append(.rows(rows.map(Row.init), indent: indent))
  }

  mutating func bar(done: Int, of total: Int, caption: Text) {
    blocks.append(.bar(done: done, of: total, caption: caption))
  }

  /// What to type next.
  mutating func next(_ commands: [(String, Text)]) {
    blank()
    text(Text("Next", .strong))
    rows(commands.map { (Text("nocontact \($0)", .command), $1) }, indent: 2)
  }

  mutating func append(_ other: Page) {
    blocks += other.blocks
  }

  /// The page as it is written to that screen.
  func drawn(on terminal: Terminal) -> String {
    blocks.flatMap { $0.lines(on: terminal) }.map { line in
      line.runs.map { terminal.painted($0.text, $0.role) }.joined() + "\n"
    }.joined()
  }
}

extension Page.Row {
  fileprivate init(_ row: (Text, Text)) {
    self.init(term: row.0, meaning: row.1)
  }
}

extension Page.Block {
  fileprivate func lines(on terminal: Terminal) -> [Text] {
    let width = terminal.textWidth
    switch self {
    case .blank: return [""]
    case .text(let text, let indent, let hanging):
      let first = text.wrapped(terminal, width: width - indent)
      guard hanging > 0, first.count > 1 else { return first.map { $0.indented(indent) } }
      return text.wrapped(terminal, width: width - indent - hanging).enumerated().map {
        $1.indented(indent + ($0 == 0 ? 0 : hanging))
      }
    case .rows(let rows, let indent): return Page.lines(rows, indent: indent, on: terminal)
    case .bar(let done, let total, let caption):
      let length = min(width, 40)
      let filled = total > 0 ? min(done, total) * length / total : 0
      let bar =
        Text(String(repeating: "\u{2588}", count: filled), .good)
        + Text(String(repeating: "\u{2591}", count: length - filled), .faint)
      let shown = bar.wrapped(terminal, width: length)
      let words = caption.wrapped(terminal, width: width)
      let isBeside = words.count == 1 && length + 2 + words[0].plain.displayWidth <= width
      return isBeside ? [shown[0] + "  " + words[0]] : shown + words
    }
  }
}

extension Page {
  fileprivate static func lines(_ rows: [Row], indent: Int, on terminal: Terminal) -> [Text] {
    let width = terminal.textWidth
    let widths = rows.map { terminal.shown($0.term.plain).displayWidth }
    let column = indent + min(widths.max() ?? 0, 32) + 2
    let isBeside = width - column >= 24
    return rows.flatMap { row -> [Text] in
      let term = row.term.wrapped(terminal, width: width - indent).map { $0.indented(indent) }
      if row.meaning.isEmpty { return term }
      let start = isBeside ? column : indent + 2
      let meaning = row.meaning.wrapped(terminal, width: width - start)
      let rest = meaning.map { $0.indented(start) }
      let used = term[term.count - 1].plain.displayWidth
      guard isBeside, used + 2 <= column else { return term + rest }
      let gap = Text(String(repeating: " ", count: column - used))
      return term.dropLast() + [term[term.count - 1] + gap + meaning[0]] + rest.dropFirst()
    }
  }
}

extension Text {
  fileprivate func indented(_ count: Int) -> Text {
    isEmpty ? "" : Text(String(repeating: " ", count: count)) + self
  }
}
