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
  let bytes: UnsafeBufferPointer<UInt8>
  let document: UnsafePointer<UInt8>
  /// Where it is in the document, in bytes.
  var place = 0
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
  func unexpected(_ wanted: String) -> JSONFault {
    fault(next == nil ? "the document breaks off here" : "\(wanted) was expected here")
  }

  /// How many bytes are still to be read.
  var remaining: Int { bytes.count - place }

  var next: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  // Mostly there is none: the test stands where it is called, and the loop apart.
  @inline(__always)
  mutating func skipSpace() {
    guard place < bytes.count, bytes[place] <= 0x20 else { return }
    // Between a name, its colon and its value it is one.
    if bytes[place] == 0x20, place + 1 < bytes.count, bytes[place + 1] > 0x20 {
      place += 1
    } else {
      skipSpaces()
    }
  }

  /// Passes over white space, of which some stands here.
  private mutating func skipSpaces() {
    var end = place
    if bytes[end] == 0x0A { end += 1 }
    // Indentation is most of the white space there is.
    while let word = eight(at: end) {
      let others = word ^ 0x2020_2020_2020_2020
      if others != 0 {
        end += others.trailingZeroBitCount >> 3
        break
      }
      end += 8
    }
    if end < bytes.count, bytes[end] > 0x20 {
      place = end
      return
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
  func eight(at place: Int) -> UInt64? {
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
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
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
  @inline(__always)
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

  /// Passes over the name of the next member with all that stands around it, where it is written just
  /// so: `,`, white space, the name in quotes, and the colon; false, and nothing is passed, where it
  /// is not.
  @inline(__always)
  mutating func passes(_ member: StaticString) -> Bool {
    let (start, count) = (member.utf8Start, member.utf8CodeUnitCount)
    // A comma stands before every member but the first.
    guard remaining >= count, isFresh == (start[0] != UInt8(ascii: ",")),
      UnsafeBufferPointer(start: start, count: count).isBeginning(
        of: UnsafeBufferPointer(rebasing: bytes[place...]))
    else { return false }
    place += count
    isFresh = false
    return true
  }

  /// The name of the next member of an object, its value next to be read; nil at the end.
  mutating func nextName() throws(JSONFault) -> JSONName? {
    guard try goesOn("}") else { return nil }
    skipSpace()
    guard isAtText else { throw unexpected("a name in quotes") }
    let name = try quotedHere()
    skipSpace()
    guard skip(":") else { throw unexpected("a colon") }
    return name
  }

  /// Whether another value of a list is next to be read; false at the end.
  mutating func nextElement() throws(JSONFault) -> Bool {
    try goesOn("]")
  }
}
