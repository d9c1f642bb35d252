/// A text between two quotes as it stands in a document, compared without making a string of it.
///
/// It must not outlive the reading of the document.
struct JSONName {
  private let document: UnsafePointer<UInt8>
  // Small enough to be handed on in two registers: a journal is read a name and a text at a time.
  private let packedPlace: UInt32
  private let packedCount: UInt32

  /// The text whose first quote stands at that place, and of which that is known.
  @inline(__always)
  init(
    _ document: UnsafePointer<UInt8>, place: Int, count: Int, isASCII: Bool, isEscaped: Bool
  ) {
    self.document = document
    packedPlace = UInt32(truncatingIfNeeded: place)
    packedCount =
      UInt32(truncatingIfNeeded: count) << 2 | (isASCII ? 0 : 2) | (isEscaped ? 1 : 0)
  }

  /// What stands between the quotes.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: document + place + 1, count: Int(packedCount >> 2))
  }
  /// Whether all of it is ASCII, and so valid.
  var isASCII: Bool { packedCount & 2 == 0 }
  /// Whether a backslash stands in it.
  var isEscaped: Bool { packedCount & 1 != 0 }
  /// Where the first quote stands.
  var place: Int { Int(packedPlace) }

  /// Whether it is that text, with or without escapes.
  @inline(__always)
  static func ~= (word: StaticString, name: JSONName) -> Bool {
    if name.isEscaped { return name.resolved(is: word) }
    let count = word.utf8CodeUnitCount
    guard name.bytes.count == count else { return false }
    for index in 0..<count where name.bytes[index] != word.utf8Start[index] { return false }
    return true
  }

  private func resolved(is word: StaticString) -> Bool {
    let known = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return (try? resolved()).map { known.elementsEqual($0) } ?? false
  }

  private func resolved() throws(JSONFault) -> [UInt8] {
    var content: [UInt8] = []
    var escapes = JSONEscapes(bytes, place: place + 1)
    try escapes.resolve(into: &content)
    return content
  }

  /// The text that is meant.
  func text() throws(JSONFault) -> String {
    if isEscaped {
      let content = try resolved()
      let text = String(decoding: content, as: UTF8.self)
      if text.utf8.elementsEqual(content) { return text }
    } else if isASCII && bytes.count <= 15 {
      // So short a text stands in the string itself, where it is put without a detour.
      return String(unsafeUninitializedCapacity: bytes.count) { $0.update(fromContentsOf: bytes) }
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      // What is not valid was repaired, and has become another text; ASCII is valid as it is.
      if isASCII || isSame(as: text) { return text }
    }
    throw JSONFault(place: place, problem: "this text is not valid UTF-8")
  }

  /// Whether it is that text, with or without escapes.
  func isSame(as text: String) -> Bool {
    if isEscaped { return (try? resolved()).map { text.utf8.elementsEqual($0) } ?? false }
    var text = text
    return text.utf8.count == bytes.count && text.withUTF8 { $0.isBeginning(of: bytes) }
  }

  /// The one of those words that it is; nil where it is none of them.
  ///
  /// `Word(rawValue:)` would go through them as strings, which takes ten times as long.
  func word<Word: CaseIterable & RawRepresentable<String>>() -> Word? {
    for word in Word.allCases {
      let text = word.rawValue
      // Most are told apart by their lengths.
      if isEscaped || text.utf8.count == bytes.count, isSame(as: text) { return word }
    }
    return nil
  }

  /// That a member of this name was read already.
  var twice: JSONFault {
    JSONFault(
      place: place, problem: "'\(String(decoding: bytes, as: UTF8.self))' stands here twice")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all the bytes are those that the other ones begin with, of which there are as many.
  @inline(__always)
  func isBeginning(of other: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let (one, two) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    while index + 8 <= count {
      let word = one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != two.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}

extension JSONReader {
  /// Reads a moment or a day without making a string of it.
  private func digits<Value>(
    _ raw: JSONName, _ description: String, _ read: (inout Digits) -> Value?
  ) throws(JSONFault) -> Value {
    let value =
      raw.isEscaped ? Digits.reading(try raw.text(), read) : Digits.reading(raw.bytes, read)
    guard let value else {
      let text = String(decoding: raw.bytes, as: UTF8.self)
      throw fault("'\(text)' is not \(description)", at: raw.place)
    }
    return value
  }

  /// The next value, which must be a moment.
  ///
  /// Most entries were never changed, and happened on the day of the moment before: what is the same is
  /// not worked out again.
  mutating func moment() throws(JSONFault) -> Moment {
    skipSpace()
    if let known, repeats(known.name, length: Moment.length) { return known.moment }
    let raw = try quoted()
    let isUsual = raw.bytes.count == Moment.length && !raw.isEscaped
    let moment = try digits(raw, "a moment that exists, as RFC 3339") { Moment(&$0) }
    if isUsual { known = (raw, moment) }
    return moment
  }

  /// Passes over a text right here that is the beginning, so many bytes long, of another one before
  /// it; false, and nothing is passed, where it is none.
  private mutating func repeats(_ name: JSONName, length: Int) -> Bool {
    let end = place + 1 + length
    guard end < bytes.count, isAtText, bytes[end] == UInt8(ascii: "\"") else { return false }
    let text = UnsafeBufferPointer(rebasing: bytes[(place + 1)..<end])
    guard text.isBeginning(of: name.bytes) else { return false }
    place = end + 1
    return true
  }

  /// The next value, which must be a day.
  mutating func day() throws(JSONFault) -> Day {
    skipSpace()
    if let known, repeats(known.name, length: Day.length) { return known.moment.day }
    let raw = try quoted()
    return try digits(raw, "a day that exists, as YYYY-MM-DD") { Day(&$0) }
  }

  /// The next value, which must be true or false.
  mutating func flag() throws(JSONFault) -> Bool {
    let start = start()
    guard case .bool(let flag) = try value() else {
      throw fault("true or false was expected here", at: start)
    }
    return flag
  }

  /// The next value, which must be a whole number from 1 up.
  mutating func positive() throws(JSONFault) -> Int {
    let start = start()
    guard let number = try integer(), (1...1 << 53).contains(number) else {
      throw fault("a whole number from 1 to 2^53 was expected here", at: start)
    }
    return number
  }
}
