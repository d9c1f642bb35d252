/// What a person sees, as a value: blocks from top to bottom, drawn to fit the screen.
struct Page: Equatable {
  private(set) var blocks: [Block] = []
  /// What to do now: the line that must not be scrolled away.
  private var lead: Text?

  enum Block: Equatable {
    case blank
    /// What stands over a part of the page.
    case heading(Text)
    /// Text from an indent on; further lines hang in by so much more.
    case text(Text, indent: Int, hanging: Int)
    /// Rows of a term and its meaning, the meanings in line; on a narrow screen below the terms.
    case rows([Row], indent: Int)
    /// A bar, filled in that proportion, and what it says; signs in its place where they have room.
    case bar(done: Int, of: Int, caption: Text, strip: Strip?)
    /// Pictures, side by side where there is room, what their signs mean, and what is said instead where
    /// words alone are to say it or the screen is too narrow.
    case panels([Panel], legend: [Text], words: [Text])
    /// Numbers as bars, with what they show.
    case charts([Chart])
  }

  /// A picture: lines that do not wrap.
  struct Panel: Equatable {
    let lines: [Text]
    /// How many columns it takes.
    let width: Int
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

  /// The next action, at the top; of two, the first one counts.
  mutating func lead(_ text: Text) {
    lead = lead ?? text
    self.text(text)
  }

  /// The same, in words that are to be read first.
  mutating func lead(_ words: String) {
    lead(Text(words, .strong))
  }

  mutating func heading(_ text: Text) {
    blocks.append(.heading(text))
  }

  mutating func heading(_ words: String) {
    heading(Text(words, .strong))
  }

  mutating func rows(_ rows: [(Text, Text)], indent: Int = 0) {
    blocks.append(.rows(rows.map(Row.init), indent: indent))
  }

  mutating func bar(done: Int, of total: Int, caption: Text, strip: Strip? = nil) {
    blocks.append(.bar(done: done, of: total, caption: caption, strip: strip))
  }

  mutating func panels(_ panels: [Panel], legend: [Text] = [], words: [Text]) {
    blocks.append(.panels(panels, legend: legend, words: words))
  }

  mutating func charts(_ charts: [Chart]) {
    blocks.append(.charts(charts))
  }

  /// What to type next.
  mutating func next(_ commands: [(Text, Text)]) {
    blank()
    heading("Next")
    rows(commands.map { (Text("nocontact \($0.plain)", .command), $1) }, indent: 2)
  }

  mutating func append(_ other: Page) {
    lead = lead ?? other.lead
    blocks += other.blocks
  }

  /// The page as it is written to that screen.
  func drawn(on terminal: Terminal) -> [UInt8] {
    var canvas = Canvas(terminal, capacity: blocks.count * 48)
    for block in blocks { canvas.draw(block) }
    if let lead, let height = terminal.height, canvas.height >= height {
      canvas.draw(.blank)
      canvas.draw(.text(lead, indent: 0, hanging: 0))
    }
    return canvas.bytes
  }

  /// The same as text.
  func drawn(on terminal: Terminal) -> String {
    String(decoding: drawn(on: terminal) as [UInt8], as: UTF8.self)
  }
}

extension Page.Row {
  fileprivate init(_ row: (Text, Text)) {
    self.init(term: row.0, meaning: row.1)
  }
}

extension Canvas {
  fileprivate mutating func draw(_ block: Page.Block) {
    switch block {
    case .blank: endLine()
    case .heading(let text):
      // Where nothing else sets it apart, a colon does.
      let isMarked = terminal.hasColour && !terminal.isPlain || text.endsInAMark
      var text = text
      if !isMarked { text.runs.append(Text.Run(text: ":", role: .plain)) }
      draw(text, indent: 0, hanging: 0)
    case .text(let text, let indent, let hanging): draw(text, indent: indent, hanging: hanging)
    case .rows(let rows, let indent): draw(rows, indent: indent)
    case .bar(let done, let total, let caption, let strip):
      if let strip, terminal.isPlain || strip.columns <= terminal.textWidth {
        draw(strip, caption: caption)
      } else {
        draw(done: done, of: total, caption: caption)
      }
    case .panels(let panels, let legend, let words):
      if terminal.isPlain || panels.contains(where: { $0.width > terminal.width }) {
        for text in words { draw(text, indent: 0, hanging: 2) }
      } else {
        draw(panels, legend)
      }
    case .charts(let charts): draw(charts)
    }
  }

  /// In columns of about the same height; in words where those are to say it, or bars have no room.
  private mutating func draw(_ charts: [Chart]) {
    if terminal.isPlain || terminal.width < Chart.narrowest {
      for (place, chart) in charts.enumerated() {
        if place > 0 { endLine() }
        draw(.heading(Text(chart.title, .strong)))
        for text in chart.words { draw(text, indent: 2, hanging: 2) }
      }
      return
    }
    let gap = 4
    let count = max(1, min(3, charts.count, (terminal.width + gap) / (Chart.least + gap)))
    let width = min(Chart.most, max(20, (terminal.width + gap) / count - gap))
    var columns = [[Text]](repeating: [], count: count)
    for chart in charts {
      let shortest = columns.indices.min { columns[$0].count < columns[$1].count } ?? 0
      if !columns[shortest].isEmpty { columns[shortest].append("") }
      columns[shortest] += chart.lines(on: terminal, width: width)
    }
    draw(columns.map { Page.Panel(lines: $0, width: width) }, [])
  }

  /// The pictures in as many columns as the screen is wide, three at most, and the legend in the same.
  private mutating func draw(_ panels: [Page.Panel], _ legend: [Text]) {
    let (gap, width) = (4, panels.map(\.width).max() ?? 0)
    let fitting = max(1, min(3, (terminal.width + gap) / (width + gap)))
    for first in stride(from: 0, to: panels.count, by: fitting) {
      if first > 0 { endLine() }
      let row = panels[first..<min(first + fitting, panels.count)].map(\.lines)
      for line in 0..<(row.map(\.count).max() ?? 0) {
        draw(row.map { line < $0.count ? $0[line] : "" }, apart: width + gap)
      }
    }
    if !legend.isEmpty { endLine() }
    for first in stride(from: 0, to: legend.count, by: fitting) {
      draw(Array(legend[first..<min(first + fitting, legend.count)]), apart: width + gap)
    }
  }

  /// A line of texts, each so many columns after the one before.
  private mutating func draw(_ texts: [Text], apart: Int) {
    for (place, text) in texts.enumerated() where !text.isEmpty {
      pad(to: place * apart)
      write(text, width: .max / 2)
    }
    endLine()
  }

  private mutating func draw(_ text: Text, indent: Int, hanging: Int) {
    let start = bytes.count
    let width = terminal.textWidth - indent
    write(text, width: width, indent: indent)
    if hanging > 0, lines > 1 {
      erase(to: start)
      write(text, width: width - hanging, indent: indent, hanging: hanging)
    }
    endLine()
  }

  private mutating func draw(_ rows: [Page.Row], indent: Int) {
    let width = terminal.textWidth
    var widest = 0
    for row in rows { widest = max(widest, terminal.shown(row.term).displayWidth) }
    let column = indent + min(widest, 32) + 2
    let isBeside = width - column >= 24
    for row in rows {
      write(row.term, width: width - indent, indent: indent)
      if !row.meaning.isEmpty, isBeside, used + 2 <= column {
        pad(to: column)
        write(row.meaning, width: width - column, hanging: column)
      } else if !row.meaning.isEmpty {
        let start = isBeside ? column : indent + 2
        endLine()
        write(row.meaning, width: width - start, indent: start)
      }
      endLine()
    }
  }

  private mutating func draw(done: Int, of total: Int, caption: Text) {
    if terminal.isPlain { return draw(caption, indent: 0, hanging: 0) }
    let length = min(terminal.textWidth, 40)
    let filled = total > 0 ? min(done, total) * length / total : 0
    put(terminal.shown("\u{2588}"), count: filled, .good)
    put(terminal.shown("\u{2591}"), count: length - filled, .faint)
    draw(caption: caption)
  }

  /// The signs, and below them what those mean that need a word; in words alone, on which places.
  private mutating func draw(_ strip: Strip, caption: Text) {
    if terminal.isPlain {
      draw(caption, indent: 0, hanging: 0)
      for meaning in strip.meanings { draw(meaning.inWords, indent: 0, hanging: 2) }
      return
    }
    for signs in strip.signs {
      put(terminal.shown(signs.text), columns: signs.text.unicodeScalars.count, signs.role)
    }
    draw(caption: caption)
    for meaning in strip.meanings {
      // A sign and its words stay together.
      if used > 0, used + 2 + meaning.columns > terminal.textWidth { endLine() }
      if used > 0 { pad(to: used + 2) }
      put(terminal.shown(meaning.sign), columns: 1, meaning.role)
      write(Text(" " + meaning.words, .faint), width: terminal.textWidth - 1)
    }
    if used > 0 { endLine() }
  }

  /// What a bar says stands beside it where it has room in one line, else below it.
  private mutating func draw(caption: Text) {
    let width = terminal.textWidth
    let end = bytes.count
    pad(to: used + 2)
    write(caption, width: width)
    if lines > 1 || used > width {
      erase(to: end)
      endLine()
      write(caption, width: width)
    }
    endLine()
  }
}

extension Text {
  /// Whether it ends like a sentence.
  fileprivate var endsInAMark: Bool {
    ".:?!".utf8.contains(runs.last?.text.utf8.last ?? 0)
  }
}
