/// The bytes of a text, and how many columns a terminal gives its characters.
struct MeasuredText {
  let bytes: [UInt8]
  /// Of each character, at its first byte; empty where each byte is a character of one column.
  private var columns: [UInt8] = []
  /// Where commands in quotes stand that are kept together.
  private var commands: [Range<Int>] = []

  /// Stands at a byte that belongs to the character before it.
  private static let inside: UInt8 = 0xFF

  /// Bytes that are treated alike.
  struct Stretch {
    var kind: Kind
    var end: Int
    var width: Int

    enum Kind {
      case letters
      case spaces
      case lineBreak
    }
  }

  /// What a command in the running text begins with.
  private static let quoted = Array("'nocontact ".utf8)

  /// Measures a text, in which commands in quotes do not break where they take no more than so many
  /// bytes: what is to be typed can be read and copied in one piece.
  init(_ text: String, keepingCommandsUpTo limit: Int = 0) {
    bytes = Array(text.utf8)
    findCommands(upTo: limit)
    if text.isASCII { return }
    columns.reserveCapacity(bytes.count)
    while columns.count < bytes.count {
      let start = columns.count
      let end = endOfConnected(from: start)
      if end - start == 1 {
        columns.append(bytes[start] < 0x20 || bytes[start] == 0x7F ? 0 : 1)
      } else {
        add(String(decoding: bytes[start..<end], as: UTF8.self))
      }
    }
  }

  private mutating func findCommands(upTo limit: Int) {
    let quote = UInt8(ascii: "'")
    var rest = bytes[...]
    while let start = rest.firstIndex(of: quote) {
      rest = rest[(start + 1)...]
      guard bytes[start...].starts(with: MeasuredText.quoted), let end = rest.firstIndex(of: quote)
      else { continue }
      rest = rest[(end + 1)...]
      // With a mark behind it, which goes with it.
      if end + 2 - start <= limit { commands.append(start..<end) }
    }
  }

  /// Adds the columns of a text.
  private mutating func add(_ text: String) {
    func add(_ width: Int, of count: Int) {
      columns.append(UInt8(width))
      for _ in 1..<count { columns.append(MeasuredText.inside) }
    }
    // Nearly every text is without marks that join: to look for its characters takes much longer.
    if text.unicodeScalars.allSatisfy(\.isCharacterAlone) {
      for scalar in text.unicodeScalars { add(1, of: UTF8.width(scalar)) }
    } else {
      for character in text { add(character.displayWidth, of: character.utf8.count) }
    }
  }

  /// Where two bytes of ASCII meet next: no character reaches over that, as no line ends in CR LF.
  private func endOfConnected(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
    return end
  }

  /// The columns of all.
  var width: Int {
    var width = 0
    for index in bytes.indices { width += columns(at: index) }
    return width
  }

  /// The columns of the character that begins at a byte; 0 inside of one.
  func columns(at index: Int) -> Int {
    if columns.isEmpty { return 1 }
    return columns[index] == MeasuredText.inside ? 0 : Int(columns[index])
  }

  /// The letters, the spaces or the line break from a byte on.
  func stretch(from start: Int) -> Stretch {
    var stretch = Stretch(kind: kind(at: start), end: start + 1, width: columns(at: start))
    if stretch.kind == .lineBreak { return stretch }
    while stretch.end < bytes.count, kind(at: stretch.end) == stretch.kind {
      stretch.width += columns(at: stretch.end)
      stretch.end += 1
    }
    return stretch
  }

  private func kind(at index: Int) -> Stretch.Kind {
    switch bytes[index] {
    case UInt8(ascii: "\n"): .lineBreak
    case UInt8(ascii: " ") where isCharacter(at: index) && !isInCommand(index): .spaces
    default: .letters
    }
  }

  private func isInCommand(_ index: Int) -> Bool {
    for command in commands where command.contains(index) { return true }
    return false
  }

  /// Whether a byte is a character, and not the beginning or the end of a longer one.
  private func isCharacter(at index: Int) -> Bool {
    if columns.isEmpty { return true }
    let goesOn = index + 1 < columns.count && columns[index + 1] == MeasuredText.inside
    return columns[index] != MeasuredText.inside && !goesOn
  }
}
