/// The bytes of a JSON string with backslashes in it.
struct JSONEscapes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var position = 0

  /// The bytes, and where in the document they stand, for the errors.
  init(_ bytes: UnsafeBufferPointer<UInt8>, place: Int) {
    self.bytes = bytes
    start = place
  }

  /// Writes the bytes that are meant.
  mutating func resolve(into content: inout [UInt8]) throws(JSONFault) {
    while let byte = take() {
      if byte == UInt8(ascii: "\\") {
        try escape(into: &content)
      } else {
        content.append(byte)
      }
    }
  }

  private mutating func take() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONFault) {
    let place = start + position - 1
    switch take() {
    case UInt8(ascii: "\""): content.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): content.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): content.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      var code = try fourHexDigits(at: place)
      if code >= 0xD800, code < 0xDC00, take() == UInt8(ascii: "\\"), take() == UInt8(ascii: "u") {
        let low = try fourHexDigits(at: place)
        guard low >= 0xDC00, low < 0xE000 else { throw halfPair(place) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw halfPair(place) }
      content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw JSONFault(place: place, problem: "an unknown escape in a text")
    }
  }

  private func halfPair(_ place: Int) -> JSONFault {
    JSONFault(place: place, problem: "half a surrogate pair")
  }

  private mutating func fourHexDigits(at place: Int) throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = take(), byte < 0x80,
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { throw JSONFault(place: place, problem: "\\u wants four hexadecimal digits") }
      code = code << 4 | UInt32(digit)
    }
    return code
  }
}
