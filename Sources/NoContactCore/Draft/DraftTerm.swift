/// A spelling at a place of some letters, with what it takes to look it up.
struct DraftTerm {
  /// The offset at which its letters begin, in UTF-8.
  let start: Int
  /// The offset at which they end.
  private(set) var end: Int

  /// The hash of its letters (64-bit FNV-1a).
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var bits: UInt8 = 0

  /// An empty one, which begins at an offset.
  init(at offset: Int) {
    start = offset
    end = offset
  }

  /// That of the letters at a place.
  init(_ letters: [UInt8], at place: Range<Int>) {
    self.init(at: place.lowerBound)
    for index in place { add(letters[index]) }
  }

  /// Adds the letter that follows.
  mutating func add(_ letter: UInt8) {
    end += 1
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    bits |= letter
  }

  /// Where its letters stand.
  var place: Range<Int> { start..<end }

  /// Whether its letters are of ASCII alone.
  var isASCII: Bool { bits < 0x80 }
}
