/// What is written to a screen, in lines, text by text.
///
/// A text breaks at spaces, and at any character where a word is longer than a line; its own line
/// breaks stay.
struct Canvas {
  let terminal: Terminal
  private(set) var bytes: [UInt8] = []
  /// The lines that are closed.
  var height: Int { bytes.count { $0 == UInt8(ascii: "\n") } }
  /// The columns that are used in the open line.
  private(set) var used = 0
  /// The lines that the text before took.
  private(set) var lines = 0

  // The text that is being written: its columns in a line, its indents, and those of the open line.
  private var width = 0
  private var hanging = 0
  private var indent = 0
  private var left = 0
  private var isLineEmpty = true

  /// A word so far and the spaces before it, written when it is known whether they fit in the line.
  private var pending: [UInt8] = []
  private var wordWidth = 0
  /// How many of these bytes are spaces, and their columns.
  private var gap = 0
  private var gapWidth = 0
  /// Whether the word is longer than a line, and written character by character.
  private var isWordSplit = false

  /// An empty one, with room for so many bytes; it grows as needed.
  init(_ terminal: Terminal, capacity: Int = 0) {
    self.terminal = terminal
    bytes.reserveCapacity(capacity)
  }

  /// Goes on in the open line with a sign of one column, so many times.
  mutating func put(_ sign: String, count: Int, _ role: Text.Role) {
    var signs: [UInt8] = []
    for _ in 0..<count { signs += sign.utf8 }
    terminal.paint(signs, role, onto: &bytes)
    used += count
  }

  /// Goes on in the open line with signs that take so many columns.
  mutating func put(_ signs: String, columns: Int, _ role: Text.Role) {
    terminal.paint(signs.utf8, role, onto: &bytes)
    used += columns
  }

  /// Fills the open line with spaces up to a column.
  mutating func pad(to column: Int) {
    while used < column {
      bytes.append(UInt8(ascii: " "))
      used += 1
    }
  }

  /// Closes the open line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    used = 0
  }

  /// Takes back what was written since there were so many bytes, and with it the open line.
  mutating func erase(to count: Int) {
    bytes.removeLast(bytes.count - count)
    used = 0
  }

  /// Writes a text from the open line on, and leaves its last line open.
  ///
  /// Its lines have at most so many columns after the indent; further ones hang in by so much more.
  mutating func write(_ text: Text, width: Int, indent: Int = 0, hanging: Int = 0) {
    (self.width, self.indent, lines) = (max(width, 8), indent, 1)
    (left, isLineEmpty) = (self.width, true)
    self.hanging = indent + hanging
    // Nearly every text is plain, and fits.
    if let columns = text.plainWidth, columns <= width {
      if columns > 0 { take(columns) }
      for run in text.runs { terminal.paint(run, onto: &bytes) }
      return
    }
    let text = terminal.shown(text)
    if text.isEmpty { return }
    let columns = text.displayWidth
    if columns <= width, text.isOneLine {
      take(columns)
      for run in text.runs { terminal.paint(run, onto: &bytes) }
      return
    }
    for run in text.runs { add(MeasuredText(run.text, keepingCommandsUpTo: width), run.role) }
    endWord()
    dropGap()
  }

  private mutating func add(_ text: MeasuredText, _ role: Text.Role) {
    var start = 0
    while start < text.bytes.count {
      let stretch = text.stretch(from: start)
      let bytes = text.bytes[start..<stretch.end]
      switch stretch.kind {
      case .lineBreak:
        endWord()
        breakLine()
      case .spaces:
        endWord()
        terminal.paint(bytes, role, onto: &pending)
        gap = pending.count
        gapWidth += stretch.width
      case .letters where isWordSplit || wordWidth + stretch.width > width:
        split(text, start..<stretch.end, role)
      case .letters:
        terminal.paint(bytes, role, onto: &pending)
        wordWidth += stretch.width
      }
      start = stretch.end
    }
  }

  private mutating func endWord() {
    isWordSplit = false
    if pending.count == gap { return }
    if gapWidth + wordWidth > left {
      if isLineEmpty { dropGap() } else { breakLine() }
    }
    take(gapWidth + wordWidth)
    bytes += pending
    pending.removeAll(keepingCapacity: true)
    (gap, gapWidth, wordWidth) = (0, 0, 0)
  }

  private mutating func split(_ text: MeasuredText, _ range: Range<Int>, _ role: Text.Role) {
    if !isWordSplit {
      if isLineEmpty { dropGap() } else { breakLine() }
      endWord()
      isWordSplit = true
    }
    var start = range.lowerBound
    for index in range {
      let columns = text.columns(at: index)
      if columns > left {
        terminal.paint(text.bytes[start..<index], role, onto: &bytes)
        breakLine()
        start = index
      }
      take(columns)
    }
    terminal.paint(text.bytes[start..<range.upperBound], role, onto: &bytes)
  }

  private mutating func breakLine() {
    endLine()
    lines += 1
    (left, indent, isLineEmpty) = (width, hanging, true)
    dropGap()
  }

  /// Spaces stand between two words of a line alone.
  private mutating func dropGap() {
    pending.removeFirst(gap)
    (gap, gapWidth) = (0, 0)
  }

  /// Counts columns of the open line as used, after the indent where they are its first.
  private mutating func take(_ columns: Int) {
    if isLineEmpty {
      pad(to: used + indent)
      isLineEmpty = false
    }
    used += columns
    left -= columns
  }
}

extension Text {
  /// How many columns it has where it is shown as it is, a column for a byte; nil where it is not.
  fileprivate var plainWidth: Int? {
    var width = 0
    for index in runs.indices {
      guard runs[index].text.isPrintableASCII else { return nil }
      width += runs[index].text.utf8.count
    }
    return width
  }

  /// Of a text as it is shown, which has no other control characters than line breaks.
  fileprivate var isOneLine: Bool {
    for run in runs where !run.text.hasOnly(0x20...0xFF) { return false }
    return true
  }
}
