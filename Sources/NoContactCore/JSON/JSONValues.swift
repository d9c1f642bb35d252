extension JSONReader {
  /// The next value, whatever it is.
  mutating func value() throws(JSONFault) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      let members = try Members(&self)
      return .object(try members.rest(&self))
    case UInt8(ascii: "["):
      var values: [JSON] = []
      try enterArray()
      while try nextElement() { values.append(try value()) }
      return .array(values)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return .number(try number())
    default: throw unexpected("a value")
    }
  }

  /// Passes over the next value, which is read later; its form is checked, its texts are not.
  mutating func skipValue() throws(JSONFault) {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      try enterObject()
      while try nextName() != nil { try skipValue() }
    case UInt8(ascii: "["):
      try enterArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "\""): _ = try quotedHere()
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): try skipNumber()
    default: _ = try value()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
    for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard next == letter else { throw fault("a value was expected here") }
      place += 1
    }
    return value
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = place
    try skipNumber()
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// The next value, whatever it is, as a whole number; nil where it is none that fits.
  mutating func integer() throws(JSONFault) -> Int? {
    skipSpace()
    // Nearly all are small and without a sign: their digits are added up where they stand.
    var (end, number) = (place, 0)
    while end < bytes.count, end - place < 9, isDigit(bytes[end]) {
      number = number * 10 + Int(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    let isWhole = end < bytes.count && isEndOfNumber(bytes[end])
    if end > place, isWhole, bytes[place] != UInt8(ascii: "0") || end == place + 1 {
      place = end
      return number
    }
    guard case .number(let digits) = try value() else { return nil }
    return Int(digits)
  }

  private func isEndOfNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte <= 0x20
  }

  private mutating func skipNumber() throws(JSONFault) {
    _ = skip("-")
    if !skip("0"), !digits() { throw fault("a digit was expected here") }
    if skip("."), !digits() { throw fault("a digit was expected here") }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      if !digits() { throw fault("a digit was expected here") }
    }
  }

  private mutating func digits() -> Bool {
    let start = place
    while let byte = next, isDigit(byte) { place += 1 }
    return place > start
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a text begins right here.
  var isAtText: Bool { next == UInt8(ascii: "\"") }

  /// The next value as texts in a row; nil where it is something else.
  mutating func texts() throws(JSONFault) -> [String]? {
    guard next == UInt8(ascii: "[") else { return nil }
    var texts: [String] = []
    try enterArray()
    while try nextElement() {
      skipSpace()
      guard isAtText else { return nil }
      texts.append(try string())
    }
    return texts
  }

  /// The next value, which must be a text.
  mutating func string() throws(JSONFault) -> String {
    try quoted().text()
  }

  /// The bytes between two quotes, not valid UTF-8 for sure, with any escapes as they are.
  mutating func quoted() throws(JSONFault) -> JSONName {
    skipSpace()
    guard isAtText else { throw unexpected("a text") }
    return try quotedHere()
  }

  /// The same where the first quote stands right here.
  @inline(__always)
  mutating func quotedHere() throws(JSONFault) -> JSONName {
    let quote = place
    var end = quote + 1
    // Nearly all are plain to their end: this loop and the one over white space are where the time
    // goes.
    while let word = eight(at: end) {
      let suspects = word.suspects
      end += suspects == 0 ? 8 : suspects.trailingZeroBitCount >> 3
      if suspects != 0 { break }
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return try quoted(from: quote, plainTo: end)
    }
    place = end + 1
    return JSONName(
      document, place: quote, count: end - quote - 1, isASCII: true, isEscaped: false)
  }

  /// Reads what follows the plain beginning of a text.
  private mutating func quoted(
    from quote: Int, plainTo end: Int
  ) throws(JSONFault) -> JSONName {
    var end = end
    var isASCII = true
    var isEscaped = false
    while end < bytes.count {
      if let word = eight(at: end) {
        let suspects = word.suspects
        end += suspects == 0 ? 8 : suspects.trailingZeroBitCount >> 3
        if suspects == 0 { continue }
      }
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        place = end + 1
        return JSONName(
          document, place: quote, count: end - quote - 1, isASCII: isASCII, isEscaped: isEscaped)
      }
      if byte < 0x20 { throw fault("a control character stands in a text unescaped", at: end) }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        end += 1
        if end < bytes.count, bytes[end] >= 0x80 { isASCII = false }
      }
      if byte >= 0x80 { isASCII = false }
      end += 1
    }
    throw fault("the document breaks off inside a text", at: bytes.count)
  }
}

extension UInt64 {
  /// The highest bit set of each of the eight bytes that is a control character, a quote, a backslash
  /// or not ASCII; above the first of them, others may be set as well.
  ///
  /// Subtracting from a byte borrows into its highest bit where the byte was smaller.
  fileprivate var suspects: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (ones &* 0x22)
    let backslashes = self ^ (ones &* 0x5C)
    let suspects = self | (self &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones)
    return suspects & (ones &* 0x80)
  }
}
