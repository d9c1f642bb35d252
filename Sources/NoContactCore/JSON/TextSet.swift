/// Texts met so far, told apart by their bytes, each with its place in the order of coming.
///
/// A set of strings would compare them by what they look like, which takes longer, and for a row of
/// combining marks very much longer.
struct TextSet: Sendable {
  /// The texts, in the order in which they came.
  private(set) var texts: [String] = []
  /// By the hash of a text: the hash, and its position in `texts` from 1 on; 0 is free.
  private var slots: [(hash: UInt32, place: UInt32)]
  /// Another one for each set, so that nobody can choose texts that collide.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// No texts yet; there may be so many.
  init(capacity: Int = 0) {
    texts.reserveCapacity(capacity)
    var count = 16
    while count < capacity * 2 { count *= 2 }
    slots = [(hash: UInt32, place: UInt32)](repeating: (0, 0), count: count)
  }

  /// Adds a text; false where it is there already.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    place(of: text).isNew
  }

  /// The place of a text, which is added where it is not there yet.
  ///
  /// Takes the same time however many there are.
  mutating func place(of text: String) -> (place: Int, isNew: Bool) {
    if texts.count * 2 >= slots.count { grow() }
    let hash = hash(of: text)
    let slot = slot(of: text, hash)
    if slots[slot].place != 0 { return (Int(slots[slot].place) - 1, false) }
    texts.append(text)
    slots[slot] = (hash, UInt32(truncatingIfNeeded: texts.count))
    return (texts.count - 1, true)
  }

  /// The place of a text; nil where it is not there.
  func find(_ text: String) -> Int? {
    let place = slots[slot(of: text, hash(of: text))].place
    return place == 0 ? nil : Int(place) - 1
  }

  /// FNV-1a, and its high bits folded in.
  private func hash(of text: String) -> UInt32 {
    var (text, hash) = (text, seed)
    text.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// Where a text stands in the slots, or where it would.
  private func slot(of text: String, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].place != 0 {
      let isLikely = slots[slot].hash == hash
      if isLikely, texts[Int(slots[slot].place) - 1].isSame(as: text) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    var larger = [(hash: UInt32, place: UInt32)](repeating: (0, 0), count: slots.count * 2)
    for taken in slots where taken.place != 0 {
      var slot = Int(taken.hash) & (larger.count - 1)
      while larger[slot].place != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = taken
    }
    slots = larger
  }
}

extension String {
  /// Whether the bytes are the same.
  fileprivate func isSame(as other: String) -> Bool {
    var (text, other) = (self, other)
    return text.utf8.count == other.utf8.count
      && text.withUTF8 { bytes in other.withUTF8 { bytes.isBeginning(of: $0) } }
  }
}
