/// Reads fixed-width ASCII numbers and marks off a text, from left to right.
struct Digits {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads a text; the reader must not outlive the closure.
  static func reading<Value>(
    _ text: some StringProtocol, _ read: (inout Digits) -> Value?
  ) -> Value? {
    var text = String(text)
    return text.withUTF8 { reading($0, read) }
  }

  /// The same for a text in UTF-8.
  static func reading<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ read: (inout Digits) -> Value?
  ) -> Value? {
    var digits = Digits(bytes)
    return read(&digits)
  }

  var isAtEnd: Bool { position == bytes.count }

  // Inlined, so that the width is known and the loop unrolled: dates are a third of a journal.
  /// The next `width` digits as a number; nil, and nothing is read, where they are not all digits.
  @inline(__always)
  mutating func number(width: Int) -> Int? {
    guard bytes.count - position >= width else { return nil }
    var value = 0
    for index in position..<(position + width) {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    position += width
    return value
  }

  /// Reads one of two marks; false, and nothing is read, where another one stands.
  @inline(__always)
  mutating func skip(_ mark: Unicode.Scalar, _ other: Unicode.Scalar? = nil) -> Bool {
    guard !isAtEnd else { return false }
    let next = Unicode.Scalar(bytes[position])
    guard next == mark || next == other else { return false }
    position += 1
    return true
  }
}
