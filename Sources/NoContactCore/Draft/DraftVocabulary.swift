/// Spellings, each with a number, which counts up from zero.
struct DraftVocabulary {
  private var letters: [UInt8] = []
  /// Where the letters of each end.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// The numbers, each at the slot that its hash gives or in a row behind it; -1 where there is
  /// none, which is in three of four.
  private var slots = [Int](repeating: -1, count: 512)
  /// What a hash is multiplied by, and how many bits then are too many, to give a slot.
  ///
  /// No message can know the factor, so none can have words that are all given the same slot.
  private let factor = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
  private var shift: UInt64 = 55
  /// The numbers of those that are not of ASCII alone.
  private var accented: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// The letters of one, in UTF-8.
  subscript(number: Int) -> ArraySlice<UInt8> {
    letters[start(of: number)..<ends[number]]
  }

  /// The number of a spelling; nil where it is not among them.
  func find(_ term: DraftTerm, of text: [UInt8]) -> Int? {
    let number = slots[slot(of: term, of: text)]
    return number < 0 ? nil : number
  }

  /// The numbers of all spellings of the same text, which differ in how accents are put on letters.
  func findAll(_ term: DraftTerm, of text: [UInt8]) -> [Int] {
    if term.isASCII { return find(term, of: text).map { [$0] } ?? [] }
    let text = String(decoding: text[term.place], as: UTF8.self)
    return accented.filter { number in
      // Of the same text one form may be three times as long as another, and not more.
      self[number].count <= 3 * term.place.count
        && String(decoding: self[number], as: UTF8.self) == text
    }
  }

  /// The number of a spelling, which is added where it is new.
  mutating func add(_ term: DraftTerm, of text: [UInt8]) -> Int {
    let slot = slot(of: term, of: text)
    if slots[slot] >= 0 { return slots[slot] }
    let number = count
    slots[slot] = number
    if !term.isASCII { accented.append(number) }
    for index in term.place { letters.append(text[index]) }
    ends.append(letters.count)
    hashes.append(term.hash)
    if 4 * count > slots.count { grow() }
    return number
  }

  /// The number of a spelling, which is added where it is new.
  mutating func add(_ spelling: String) -> Int {
    let letters = Array(spelling.utf8)
    return add(DraftTerm(letters, at: letters.indices), of: letters)
  }

  /// Where the number of a spelling stands, or is to stand.
  private func slot(of term: DraftTerm, of text: [UInt8]) -> Int {
    var slot = firstSlot(for: term.hash)
    while slots[slot] >= 0, !isSpelt(slots[slot], term, of: text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func firstSlot(for hash: UInt64) -> Int { Int((hash &* factor) >> shift) }

  private func isSpelt(_ number: Int, _ term: DraftTerm, of text: [UInt8]) -> Bool {
    guard hashes[number] == term.hash else { return false }
    let shift = start(of: number) - term.start
    guard ends[number] == term.end + shift else { return false }
    for index in term.place where text[index] != letters[index + shift] { return false }
    return true
  }

  private func start(of number: Int) -> Int { number > 0 ? ends[number - 1] : 0 }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: 2 * slots.count)
    shift -= 1
    for number in 0..<count {
      var slot = firstSlot(for: hashes[number])
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }
}
