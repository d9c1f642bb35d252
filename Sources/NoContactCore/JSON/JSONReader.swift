extension JSON {
  /// Reads one JSON value, strictly: valid UTF-8, no trailing comma, no two members of one name, no
  /// more than 128 levels, nothing before or after it but white space.
  ///
  /// Takes time in proportion to the size of the text.
  /// - Throws: `JSONError` with the line and the column of the fault.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try JSONReader.reading(bytes) { reader throws(JSONFault) in try reader.value() }
  }
}

/// One pass over the bytes of a JSON text, a value at a time, so that what is known to be a list of
/// entries need not become a tree first.
///
/// Objects and lists are walked: `enterObject()`, then `nextName()` until it is nil, reading or
/// skipping the value of each; likewise `enterArray()` and `nextElement()`.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let document: UnsafePointer<UInt8>
  /// Where it is in the document, in bytes.
  private(set) var place = 0
  private var depth = 0
  /// Whether an object or a list was just entered, so that no comma comes first.
  private var isFresh = false
  /// The moment that was read last as this program writes it, and how it stands there.
  var known: (name: JSONName, moment: Moment)?

  /// Reads a whole document.
  static func reading<Value>(
    _ bytes: [UInt8], _ read: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONError) -> Value {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONFault) in
        guard let document = buffer.baseAddress, buffer.count < 1 << 30 else {
          throw JSONFault(place: 0, problem: "the document breaks off here")
        }
        var reader = JSONReader(bytes: buffer, document: document)
        let value = try read(&reader)
        reader.skipSpace()
        if reader.next != nil { throw reader.fault("something follows the end of the document") }
        return value
      }
    }
    do throws(JSONFault) {
      return try result.get()
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, document: UnsafePointer<UInt8>) {
    self.bytes = bytes
    self.document = document
  }

  func fault(_ problem: String, at place: Int? = nil) -> JSONFault {
    JSONFault(place: place ?? self.place, problem: problem)
  }

  /// That something else was expected here, or that the document breaks off.
  private func unexpected(_ wanted: String) -> JSONFault {
    fault(next == nil ? "the document breaks off here" : "\(wanted) was expected here")
  }

  /// How many bytes are still to be read.
  var remaining: Int { bytes.count - place }

  private var next: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  // Mostly there is none: the test stands where it is called, and the loop apart.
  @inline(__always)
  private mutating func skipSpace() {
    guard place < bytes.count, bytes[place] <= 0x20 else { return }
    // Between a name, its colon and its value it is one.
    if bytes[place] == 0x20, place + 1 < bytes.count, bytes[place + 1] > 0x20 {
      place += 1
    } else {
      skipSpaces()
    }
  }

  private mutating func skipSpaces() {
    var end = place
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    // Indentation is most of the white space there is.
    while let word = eight(at: end) {
      let others = word ^ 0x2020_2020_2020_2020
      if others != 0 {
        end += others.trailingZeroBitCount >> 3
        break
      }
      end += 8
    }
    while end < bytes.count {
      let byte = bytes[end]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      end += 1
    }
    place = end
  }

  /// Eight bytes at once, the first of them lowest; nil too near the end.
  @inline(__always)
  private func eight(at place: Int) -> UInt64? {
    guard place + 8 <= bytes.count else { return nil }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Where the next value begins.
  mutating func start() -> Int {
    skipSpace()
    return place
  }

  @inline(__always)
  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// Does something at another place, and comes back.
  mutating func at<Value>(
    _ other: Int, _ read: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    let here = place
    place = other
    defer { place = here }
    return try read(&self)
  }

  // MARK: Objects and lists

  /// Enters an object.
  mutating func enterObject() throws(JSONFault) {
    try enter("{", "an object")
  }

  /// Enters a list.
  mutating func enterArray() throws(JSONFault) {
    try enter("[", "a list")
  }

  private mutating func enter(_ mark: Unicode.Scalar, _ what: String) throws(JSONFault) {
    skipSpace()
    guard skip(mark) else { throw unexpected(what) }
    if depth == 128 { throw fault("more than 128 levels deep") }
    depth += 1
    isFresh = true
  }

  /// Goes to the next element; false at the end, which is passed.
  private mutating func goesOn(_ close: Unicode.Scalar) throws(JSONFault) -> Bool {
    skipSpace()
    if skip(close) {
      depth -= 1
      isFresh = false
      return false
    }
    if !isFresh, !skip(",") { throw unexpected("a comma or \(close)") }
    isFresh = false
    return true
  }

  /// The name of the next member of an object, its value next to be read; nil at the end.
  mutating func nextName() throws(JSONFault) -> JSONName? {
    guard try goesOn("}") else { return nil }
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
    let name = try quoted()
    skipSpace()
    guard skip(":") else { throw unexpected("a colon") }
    return name
  }

  /// Whether another value of a list is next to be read; false at the end.
  mutating func nextElement() throws(JSONFault) -> Bool {
    try goesOn("]")
  }

  // MARK: Values

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
    case UInt8(ascii: "\""): _ = try quoted()
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

  /// The next value, which must be a text.
  mutating func string() throws(JSONFault) -> String {
    try quoted().text()
  }

  /// The bytes between two quotes, not valid UTF-8 for sure, with any escapes as they are.
  mutating func quoted() throws(JSONFault) -> JSONName {
    skipSpace()
    let quote = place
    guard skip("\"") else { throw unexpected("a text") }
    var end = place
    var isASCII = true
    var isEscaped = false
    while end < bytes.count {
      // Counted on the side: this loop and the one over white space are where the time goes.
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
