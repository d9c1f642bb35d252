/// Lines of phrases or of words, read from the first character to the last.
struct DraftPhrases {
  /// The lines in UTF-8, with a line feed after each.
  let bytes: [UInt8]
  /// The offset of what is read next.
  private(set) var position = 0

  /// Begins with the first line.
  init(_ lines: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.utf8.count + 1)
    bytes += lines.utf8
    bytes.append(UInt8(ascii: "\n"))
    self.bytes = bytes
  }

  /// Goes on at an offset.
  mutating func move(to offset: Int) { position = offset }

  /// Whether all has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// What is read next, where it is of ASCII; a line feed at the end of a line.
  var next: Unicode.Scalar { Unicode.Scalar(bytes[position]) }

  /// Goes past a character of ASCII; false where another is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// Goes past a word; what is found is empty where none is next.
  mutating func takeWord() -> DraftTerm {
    var word = DraftTerm(at: position)
    while true {
      switch next {
      case "|", " ", "\n", "-", "?", "*": return word
      default:
        word.add(bytes[position])
        position += 1
      }
    }
  }

  /// Goes past what stands before the next space, and past that.
  mutating func skipElement() {
    while next != " ", next != "\n" { position += 1 }
    _ = take(" ")
  }

  /// Goes past a number; 0 where none is next.
  mutating func takeNumber() -> Int {
    var number = 0
    while "0"..."9" ~= next {
      number = number * 10 + Int(next.value - 0x30)
      position += 1
    }
    return number
  }

  /// Goes to the beginning of the next line.
  mutating func skipLine() {
    while next != "\n" { position += 1 }
    position += 1
  }
}
