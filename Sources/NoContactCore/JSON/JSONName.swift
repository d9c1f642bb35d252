/// The name of a member as it stands in the text, compared without making a string of it.
struct JSONName {
  /// The bytes between two quotes, and where the first quote stands.
  typealias Raw = (
    bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, isEscaped: Bool, place: Int
  )

  let raw: Raw

  /// Whether it is that name, with or without escapes.
  static func ~= (word: StaticString, name: JSONName) -> Bool {
    let known = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    if name.raw.isEscaped {
      var content: [UInt8] = []
      var escapes = JSONEscapes(name.raw.bytes, place: name.raw.place)
      return (try? escapes.resolve(into: &content)) != nil && known.elementsEqual(content)
    }
    let bytes = name.raw.bytes
    guard known.count == bytes.count else { return false }
    for index in 0..<known.count where known[index] != bytes[index] { return false }
    return true
  }
}
