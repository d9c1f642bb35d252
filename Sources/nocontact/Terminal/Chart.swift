/// Numbers as bars, each with its number beside it, and what is to be seen in them.
struct Chart: Equatable {
  /// What it is of.
  let title: String
  /// The bars, from top to bottom.
  let rows: [Row]
  /// What a bar that is as long as can be stands for.
  let scale: Int
  /// Whether a sign stands for one, where there is room for all of them.
  var isTally = false
  /// What the signs mean, or what is left out: lines below the bars.
  var notes: [Text] = []
  /// What it shows, in one sentence; nil where there is nothing to say.
  var sentence: String?

  /// A bar.
  struct Row: Equatable {
    /// What it is of, in a few letters.
    let label: String
    /// The same in words; nil where the letters do.
    var longLabel: String?
    /// Its number.
    let figure: String
    /// What it consists of.
    let parts: [Part]
    /// What else there is to say of it, behind the bar.
    var note = ""
    /// What stands for the number in words, empty where it goes unsaid; nil where the number does.
    var words: String?
  }

  /// A part of a bar.
  struct Part: Equatable {
    /// How much it is.
    let value: Int
    /// What it is drawn with.
    var sign = "\u{2588}"
    /// What it is drawn in.
    var role = Text.Role.good
  }

  /// The narrowest screen that has room for one.
  static let narrowest = 32
  /// The fewest columns that one has where there are several beside each other.
  static let least = 37
  /// The most columns that one has: longer bars say no more.
  static let most = 56

  /// The chart as a picture, in lines of at most so many columns.
  func lines(on terminal: Terminal, width: Int) -> [Text] {
    let labels = rows.map { shortened($0.label, on: terminal) }
    let label = labels.map(\.displayWidth).max() ?? 0
    let figure = rows.map(\.figure.utf8.count).max() ?? 0
    let note = rows.map { $0.note.isEmpty ? 0 : $0.note.utf8.count + 2 }.max() ?? 0
    let room = max(4, width - label - figure - note - 4)
    var lines = Text(title).wrapped(terminal, width: width).map {
      Text($0.plain, .strong)
    }
    for (row, name) in zip(rows, labels) {
      let spaces = label - name.displayWidth + 2 + figure - row.figure.utf8.count
      var line: Text = "\(name, .faint)\(String(repeating: " ", count: spaces))\(row.figure)"
      var length = 0
      for part in row.parts where part.value > 0 {
        let isCounted = isTally && scale <= room
        let cells = isCounted ? part.value : max(1, part.value * room / max(scale, 1))
        line =
          line
          + "\(length == 0 ? "  " : "")\(String(repeating: part.sign, count: cells), part.role)"
        length += cells
      }
      if !row.note.isEmpty {
        line = line + "  \(row.note, .faint)"
      }
      lines.append(line)
    }
    for note in notes { lines += terminal.wrapped(note, width: width) }
    if let sentence { lines += Text(sentence).wrapped(terminal, width: width) }
    return lines
  }

  /// The chart in words.
  var words: [Text] {
    let list = rows.filter { $0.words != "" }.map {
      "\($0.longLabel ?? $0.label): \($0.words ?? $0.figure)"
    }
    return [Text(list.joined(separator: "; "))] + (sentence.map { [Text($0)] } ?? [])
  }

  /// A label that is not too long, in one line.
  func shortened(_ label: String, on terminal: Terminal) -> String {
    let lines = Text(label).wrapped(terminal, width: 14)
    guard lines.count > 1, let first = lines.first?.plain else { return terminal.shown(label) }
    return first + "\u{2026}"
  }
}

extension Terminal {
  /// A text in lines of so many columns; as it is where it fits.
  fileprivate func wrapped(_ text: Text, width: Int) -> [Text] {
    shown(text).displayWidth <= width ? [text] : text.wrapped(self, width: width)
  }
}
