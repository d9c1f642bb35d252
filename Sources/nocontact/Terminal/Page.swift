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
  func drawn(on terminal: Terminal) -> [UInt8] {
    var canvas = Canvas(terminal)
    for block in blocks { block.draw(on: &canvas) }
    return canvas.bytes
  }

  /// The page as it is written to that screen.
  func drawn(on terminal: Terminal) -> String {
    String(decoding: drawn(on: terminal) as [UInt8], as: UTF8.self)
  }
}

extension Page.Row {
  fileprivate init(_ row: (Text, Text)) {
    self.init(term: row.0, meaning: row.1)
  }
}

extension Page.Block {
  fileprivate func draw(on canvas: inout Canvas) {
    switch self {
    case .blank: canvas.endLine()
    case .text(let text, let indent, let hanging):
      let start = canvas.bytes.count
      let width = canvas.terminal.textWidth - indent
      canvas.write(text, width: width, indent: indent)
      if hanging > 0, canvas.lines > 1 {
        canvas.erase(to: start)
        canvas.write(text, width: width - hanging, indent: indent, hanging: hanging)
      }
      canvas.endLine()
    case .rows(let rows, let indent): draw(rows, indent: indent, on: &canvas)
    case .bar(let done, let total, let caption):
      let length = min(canvas.terminal.textWidth, 40)
      let filled = total > 0 ? min(done, total) * length / total : 0
      canvas.put(canvas.terminal.shown("\u{2588}"), count: filled, .good)
      canvas.put(canvas.terminal.shown("\u{2591}"), count: length - filled, .faint)
      draw(caption, behind: length, on: &canvas)
    }
  }

  private func draw(_ rows: [Page.Row], indent: Int, on canvas: inout Canvas) {
    let width = canvas.terminal.textWidth
    var widest = 0
    for row in rows { widest = max(widest, canvas.terminal.shown(row.term).displayWidth) }
    let column = indent + min(widest, 32) + 2
    let isBeside = width - column >= 24
    for row in rows {
      canvas.write(row.term, width: width - indent, indent: indent)
      if !row.meaning.isEmpty, isBeside, canvas.used + 2 <= column {
        canvas.pad(to: column)
        canvas.write(row.meaning, width: width - column, hanging: column)
      } else if !row.meaning.isEmpty {
        let start = isBeside ? column : indent + 2
        canvas.endLine()
        canvas.write(row.meaning, width: width - start, indent: start)
      }
      canvas.endLine()
    }
  }

  /// The caption stands beside the bar where it has room in one line, else below it.
  private func draw(_ caption: Text, behind length: Int, on canvas: inout Canvas) {
    let end = canvas.bytes.count
    let width = canvas.terminal.textWidth
    canvas.pad(to: length + 2)
    canvas.write(caption, width: width)
    if canvas.lines > 1 || canvas.used > width {
      canvas.erase(to: end)
      canvas.endLine()
      canvas.write(caption, width: width)
    }
    canvas.endLine()
  }
}
