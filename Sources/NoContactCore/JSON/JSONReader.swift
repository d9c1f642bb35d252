extension JSON {
  /// Reads one JSON value, strictly: valid UTF-8, no trailing comma, no two members of one name, no
  /// more than 128 levels, nothing before or after it but white space.
  ///
  /// Takes time in proportion to the size of the text.
  /// - Throws: `JSONError` with the line and the column of the fault.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try JSONReader.reading(bytes) { reader throws(JSONFault) in try reader.value() }
  }
}

/// One pass over the bytes of a JSON text, a value at a time, so that what is known to be a list of
/// entries need not become a tree first.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place = 0
  private var depth = 0

  /// Reads a whole document.
  static func reading<Value>(
    _ bytes: [UInt8], _ read: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONError) -> Value {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONFault) in
        var reader = JSONReader(bytes: buffer)
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

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  func fault(_ problem: String, at place: Int? = nil) -> JSONFault {
    JSONFault(place: place ?? self.place, problem: problem)
  }

  static func twice(_ name: String, at place: Int) -> JSONFault {
    JSONFault(place: place, problem: "'\(name)' stands here twice")
  }

  /// That a member which was read already stands here again.
  func twice(_ name: JSONName) -> JSONFault {
    JSONReader.twice(String(decoding: name.raw.bytes, as: UTF8.self), at: name.raw.place)
  }

  /// How many bytes are still to be read.
  var remaining: Int { bytes.count - place }

  private var next: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  // Mostly there is none: the test stands where it is called, and the loop apart.
  @inline(__always)
  private mutating func skipSpace() {
    if place < bytes.count, bytes[place] <= 0x20 { skipSpaces() }
  }

  private mutating func skipSpaces() {
    var end = place
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    // Indentation is most of the white space there is.
    while eight(at: end) == 0x2020_2020_2020_2020 { end += 8 }
    while end < bytes.count {
      let byte = bytes[end]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      end += 1
    }
    place = end
  }

  /// Eight bytes at once; nil too near the end.
  private func eight(at place: Int) -> UInt64? {
    guard place + 8 <= bytes.count else { return nil }
    return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// Where the next value begins.
  mutating func start() -> Int {
    skipSpace()
    return place
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// The next value, whatever it is.
  mutating func value() throws(JSONFault) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["):
      var values: [JSON] = []
      try array { reader throws(JSONFault) in values.append(try reader.value()) }
      return .array(values)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("the document breaks off here")
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return .number(try number())
    default: throw fault("a value was expected here")
    }
  }

  private mutating func members() throws(JSONFault) -> JSON.Members {
    var members: JSON.Members = []
    var names: Set<[UInt8]> = []
    try object { reader, name, start throws(JSONFault) in
      let name = try reader.text(of: name)
      if !names.insert(Array(name.utf8)).inserted {
        throw reader.fault("'\(name)' stands here twice", at: start)
      }
      members.append(JSON.Member(name, try reader.value()))
    }
    return members
  }

  /// Reads an object; the closure reads the value of each member, which it is told the name and the
  /// place of.
  mutating func object(
    _ member: (inout JSONReader, _ name: JSONName, _ place: Int) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter("{", "an object")
    if !skip("}") {
      repeat {
        skipSpace()
        let start = place
        guard next == UInt8(ascii: "\"") else {
          throw fault(next == nil ? broken : "a name in quotes was expected here")
        }
        let name = JSONName(raw: try rawString())
        skipSpace()
        guard skip(":") else { throw fault(next == nil ? broken : "a colon was expected here") }
        try member(&self, name, start)
        skipSpace()
      } while skip(",")
      guard skip("}") else { throw fault(next == nil ? broken : "a comma or } was expected here") }
    }
    depth -= 1
  }

  /// Reads an array; the closure reads each of its values.
  mutating func array(
    _ element: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter("[", "a list")
    if !skip("]") {
      repeat {
        try element(&self)
        skipSpace()
      } while skip(",")
      guard skip("]") else { throw fault(next == nil ? broken : "a comma or ] was expected here") }
    }
    depth -= 1
  }

  private var broken: String { "the document breaks off here" }

  private mutating func enter(_ mark: Unicode.Scalar, _ what: String) throws(JSONFault) {
    skipSpace()
    guard skip(mark) else { throw fault(next == nil ? broken : "\(what) was expected here") }
    if depth == 128 { throw fault("more than 128 levels deep") }
    depth += 1
    skipSpace()
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
    _ = skip("-")
    if !skip("0"), !digits() { throw fault("a digit was expected here") }
    if skip("."), !digits() { throw fault("a digit was expected here") }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      if !digits() { throw fault("a digit was expected here") }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
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
    try text(of: try rawString())
  }

  /// The text that a name stands for.
  func text(of name: JSONName) throws(JSONFault) -> String {
    try text(of: name.raw)
  }

  private func text(of raw: JSONName.Raw) throws(JSONFault) -> String {
    let start = raw.place
    if raw.isEscaped {
      var content: [UInt8] = []
      var escapes = JSONEscapes(raw.bytes, place: start + 1)
      try escapes.resolve(into: &content)
      return try text(content, from: start)
    }
    // ASCII is valid as it is.
    return raw.isASCII
      ? String(decoding: raw.bytes, as: UTF8.self) : try text(raw.bytes, from: start)
  }

  private func text(
    _ bytes: some Sequence<UInt8>, from start: Int
  ) throws(JSONFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("this text is not valid UTF-8", at: start)
    }
    return text
  }

  /// Reads a moment or a day without making a string of it.
  mutating func digits<Value>(
    _ description: String, _ read: (inout Digits) -> Value?
  ) throws(JSONFault) -> Value {
    skipSpace()
    let start = place
    let raw = try rawString()
    let value =
      raw.isEscaped ? Digits.reading(try text(of: raw), read) : Digits.reading(raw.bytes, read)
    guard let value else {
      let text = String(decoding: raw.bytes, as: UTF8.self)
      throw fault("'\(text)' is not \(description)", at: start)
    }
    return value
  }

  /// The bytes between two quotes, not valid UTF-8 for sure, with any escapes as they are.
  private mutating func rawString() throws(JSONFault) -> JSONName.Raw {
    skipSpace()
    let quote = place
    guard skip("\"") else { throw fault(next == nil ? broken : "a text was expected here") }
    let start = place
    // Counted on the side: this loop and the one over white space are where the time goes.
    var end = start
    var bits: UInt8 = 0
    var isEscaped = false
    while let word = eight(at: end), word.isPlainText { end += 8 }
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        place = end + 1
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
        return (slice, isASCII: bits < 0x80, isEscaped: isEscaped, place: quote)
      }
      if byte < 0x20 { throw fault("a control character stands in a text unescaped", at: end) }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        end += 1
      }
      bits |= byte
      end += 1
    }
    throw fault("the document breaks off inside a text", at: bytes.count)
  }
}

extension UInt64 {
  /// Whether all of its eight bytes are ASCII, and none a control character, a quote or a backslash.
  ///
  /// Subtracting from a byte borrows into its highest bit where the byte was smaller.
  fileprivate var isPlainText: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (ones &* 0x22)
    let backslashes = self ^ (ones &* 0x5C)
    let suspects = self | (self &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones)
    return suspects & (ones &* 0x80) == 0
  }
}
