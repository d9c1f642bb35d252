/// A message as the characters that people see, each of one scalar or of several.
///
/// Most are told from the bytes, and the standard library is asked only about what is not ASCII.
/// A carriage return and a line feed are two, which makes no difference to a row of sentence ends.
/// Places are offsets into the UTF-8 bytes.
struct DraftText {
  /// The message in UTF-8.
  let bytes: [UInt8]
  private let string: String

  /// A text of that string.
  init(_ string: String) {
    var native = string
    native.makeContiguousUTF8()
    self.string = native
    bytes = Array(native.utf8)
  }

  /// What stands at a place.
  subscript(place: Range<Int>) -> String { String(decoding: bytes[place], as: UTF8.self) }

  /// The characters of a place, in order.
  func characters(in place: Range<Int>) -> Characters {
    Characters(bytes: bytes, string: string, place: place)
  }

  /// Goes through characters, one after the other.
  struct Characters {
    /// The one that it stands at; nil at the end.
    private(set) var current: DraftCharacter?

    private let bytes: [UInt8]
    private let string: String
    private var offset: Int
    private let end: Int
    /// The place that the standard library was asked about last, so that it need not look back.
    private var index: String.Index
    private var offsetOfIndex = 0

    fileprivate init(bytes: [UInt8], string: String, place: Range<Int>) {
      self.bytes = bytes
      self.string = string
      offset = place.lowerBound
      end = place.upperBound
      index = string.startIndex
      advance()
    }

    /// Goes to the next character.
    mutating func advance() {
      guard offset < end else {
        current = nil
        return
      }
      let byte = bytes[offset]
      let isFollowedByASCII = offset + 1 == bytes.count || bytes[offset + 1] < 0x80
      guard byte < 0x80, isFollowedByASCII else {
        advanceOverAnyLength()
        return
      }
      current = DraftCharacter(scalar: Unicode.Scalar(byte), place: offset..<(offset + 1))
      offset += 1
    }

    private mutating func advanceOverAnyLength() {
      if offsetOfIndex != offset {
        index = string.utf8.index(string.startIndex, offsetBy: offset)
      }
      let scalar = string.unicodeScalars[index]
      index = string.index(after: index)
      offsetOfIndex = string.utf8.distance(from: string.startIndex, to: index)
      current = DraftCharacter(scalar: scalar, place: offset..<offsetOfIndex)
      offset = offsetOfIndex
    }
  }
}
