extension JSON {
  /// The value as UTF-8 text, names sorted, ending in one newline.
  ///
  /// `pretty` indents by two spaces, a member a line; without it everything stands in one line.
  /// Control characters and bidirectional overrides are escaped, so that the text is safe to print.
  package func encoded(pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return writer.finished()
  }
}

/// Writes a JSON text from left to right, straight to its bytes.
struct JSONWriter: ~Copyable {
  private let pretty: Bool
  private var output: ByteBuffer
  private var depth = 0
  /// Whether an object or a list was just opened, so that no comma comes first.
  private var isFresh = false

  /// A writer of a text that may have so many bytes.
  init(pretty: Bool, capacity: Int = 0) {
    self.pretty = pretty
    output = ByteBuffer(capacity: capacity)
  }

  /// The text, with a newline at its end.
  consuming func finished() -> [UInt8] {
    output.append(UInt8(ascii: "\n"))
    return output.bytes
  }

  // MARK: Objects and lists

  /// Opens an object or a list, by its mark.
  mutating func open(_ mark: Unicode.Scalar) {
    output.append(UInt8(ascii: mark))
    depth += 1
    isFresh = true
  }

  /// Closes the object or list that was opened last.
  mutating func close(_ mark: Unicode.Scalar) {
    depth -= 1
    if !isFresh { newLine() }
    isFresh = false
    output.append(UInt8(ascii: mark))
  }

  /// Begins the next element of a list.
  mutating func element() {
    if !isFresh { output.append(UInt8(ascii: ",")) }
    isFresh = false
    newLine()
  }

  /// Begins the next member of an object, with a name that needs no escapes.
  mutating func name(_ name: StaticString) {
    element()
    output.append(UInt8(ascii: "\""))
    output.append(name)
    output.append(UInt8(ascii: "\""))
    colon()
  }

  private mutating func colon() {
    guard pretty else { return output.append(UInt8(ascii: ":")) }
    output.append(upTo: 3) { room in
      (room[0], room[1], room[2]) = (UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: " "))
      return 3
    }
  }

  private mutating func newLine() {
    guard pretty else { return }
    output.append(upTo: 1 + depth * 2) { room in
      room.update(repeating: UInt8(ascii: " "))
      room[0] = UInt8(ascii: "\n")
      return room.count
    }
  }

  // MARK: Values

  /// Writes any value.
  mutating func write(_ value: JSON) {
    switch value {
    case .null: output.append("null")
    case .bool(let bool): write(bool)
    case .number(let digits): append(digits)
    case .string(let text): write(text)
    case .array(let values):
      open("[")
      for value in values {
        element()
        write(value)
      }
      close("]")
    case .object(let members):
      open("{")
      for member in members { write(member) }
      close("}")
    }
  }

  /// Writes a member of an object.
  mutating func write(_ member: JSON.Member) {
    element()
    write(member.name)
    colon()
    write(member.value)
  }

  /// Writes a truth value.
  mutating func write(_ bool: Bool) {
    output.append(bool ? "true" : "false")
  }

  /// Writes a whole number.
  mutating func write(_ number: Int) {
    if (0...9).contains(number) { return output.append(UInt8(ascii: "0") + UInt8(number)) }
    append(String(number))
  }

  /// Writes a day, as `YYYY-MM-DD` in quotes.
  mutating func write(_ day: Day) {
    output.append(UInt8(ascii: "\""))
    output.append(upTo: Day.length) { day.write(to: $0) }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a moment in RFC 3339, in quotes.
  mutating func write(_ moment: Moment) {
    output.append(UInt8(ascii: "\""))
    output.append(upTo: Moment.length) { moment.write(to: $0) }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a text in quotes.
  mutating func write(_ text: String) {
    output.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { bytes in
      let isPlain = bytes.arePlain
      if isPlain { output.append(bytes) }
      return isPlain
    }
    if !isPlain { for scalar in text.unicodeScalars { write(scalar) } }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { output.append($0) }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      output.append(UInt8(ascii: "\\"))
      output.append(UInt8(ascii: scalar))
    case "\n": output.append("\\n")
    case "\t": output.append("\\t")
    case _ where scalar.isUnsafeToShow:
      output.append("\\u")
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(scalar.value >> UInt32(shift) & 0xF)
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    case _ where scalar.isASCII: output.append(UInt8(ascii: scalar))
    default:
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether they are written as they stand: printable ASCII without quotes and backslashes.
  fileprivate var arePlain: Bool {
    for byte in self {
      let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      if byte < 0x20 || byte > 0x7E || isQuoted { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might act on it instead of showing it: the control characters C0, DEL and C1,
  /// and the bidirectional overrides and isolates (CVE-2021-42574).
  package var isUnsafeToShow: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
