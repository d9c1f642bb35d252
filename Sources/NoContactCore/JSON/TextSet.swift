/// Texts met so far, told apart by their bytes, each with its place in the order of coming.
///
/// A set of strings would compare them by what they look like, which takes longer, and for a row of
/// combining marks very much longer.
struct TextSet: Sendable {
  /// The texts, in the order in which they came.
  private(set) var texts: [String] = []
  /// Positions in `texts` from 1 on, by the hash of the text; 0 is free.
  private var slots = [Int32](repeating: 0, count: 16)
  /// Another one for each set, so that nobody can choose texts that collide.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

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
    let slot = slot(of: text)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    texts.append(text)
    slots[slot] = Int32(truncatingIfNeeded: texts.count)
    return (texts.count - 1, true)
  }

  /// The place of a text; nil where it is not there.
  func find(_ text: String) -> Int? {
    let slot = slot(of: text)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// Where a text stands in the slots, or where it would.
  private func slot(of text: String) -> Int {
    // FNV-1a, and its high bits folded in.
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] != 0, !texts[Int(slots[slot]) - 1].utf8.elementsEqual(text.utf8) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (index, text) in texts.enumerated() {
      slots[slot(of: text)] = Int32(truncatingIfNeeded: index + 1)
    }
  }
}
