/// A linear classifier of runs of words.
///
/// A text is read in windows: one, two and three sentences of up to 25 words together, and pieces
/// of 20 words of a sentence that is longer. A window's features are its words, their pairs and
/// triples, and the letters of them. The weights were learnt by Tests/Training/train.py, which has
/// the same features.
struct CareClassifier {
  /// What a window scored.
  struct Reading {
    /// The score less the threshold: from 0 on it counts.
    var margin: Double
    /// The words of the window.
    var range: Range<Int>
  }

  /// The window that shows best that the writer may hurt themselves; nil for a text without words.
  private(set) var care: Reading?
  /// The window that shows best that somebody is threatened.
  private(set) var threat: Reading?

  /// The weights of one or more features, summed.
  private struct Sum {
    var care = 0
    var threat = 0

    /// Adds the weights of a feature; one that counts whole counts four times.
    mutating func add(_ hash: UInt32, times count: Int = 4) {
      var slot = hash
      slot ^= slot >> 15
      slot = slot &* 0x2C1B_3C6D
      slot ^= slot >> 12
      let index = Int(slot & CareWeights.mask)
      care += count * (Int(CareWeights.care.utf8Start[index]) - CareWeights.zero)
      threat += count * (Int(CareWeights.threat.utf8Start[index]) - CareWeights.zero)
    }

    mutating func add(_ other: Sum) {
      care += other.care
      threat += other.threat
    }

    /// Adds a word with the one before it.
    mutating func add(_ last: UInt32, _ word: UInt32) { add(last &* 3 &+ word &* 5 &+ 2) }

    /// Adds a word with the two before it, and with the first of them alone.
    mutating func add(_ before: UInt32, _ last: UInt32, _ word: UInt32) {
      add(before &* 7 &+ word &* 11 &+ 3)
      add(before &* 13 &+ last &* 17 &+ word &* 19 &+ 4)
    }

    static func + (one: Sum, other: Sum) -> Sum {
      Sum(care: one.care + other.care, threat: one.threat + other.threat)
    }

    static func - (one: Sum, other: Sum) -> Sum {
      Sum(care: one.care - other.care, threat: one.threat - other.threat)
    }
  }

  private static let start = hash([UInt8(ascii: "<")])
  private static let end = hash([UInt8(ascii: ">")])

  private let words: CareWords
  /// The hash of each word.
  private var hashes: [UInt32] = []
  /// The sums up to each word: of the words, of the pairs that end there, of the triples.
  private var (wordSums, pairSums, tripleSums) = ([Sum()], [Sum()], [Sum()])

  /// Reads words.
  init(_ words: CareWords) {
    self.words = words
    addUp()
    readWindows()
  }

  private mutating func addUp() {
    let known = words.spellings.map(Self.weigh)
    var (words, pairs, triples) = (Sum(), Sum(), Sum())
    var (before, last) = (Self.start, Self.start)
    for word in self.words.words {
      let (hash, sum) = known[word.key]
      words.add(sum)
      pairs.add(last, hash)
      triples.add(before, last, hash)
      (before, last) = (last, hash)
      hashes.append(hash)
      wordSums.append(words)
      pairSums.append(pairs)
      tripleSums.append(triples)
    }
  }

  private mutating func readWindows() {
    let count = words.words.count
    let starts = words.words.indices.filter { $0 == 0 || words.gap(before: $0) == .hard } + [count]
    for length in 1...3 {
      for (start, end) in zip(starts, starts.dropFirst(length)) {
        if end - start <= 25 {
          read(start, end)
        } else if length == 1 {
          for place in stride(from: start, to: end - 20, by: 5) { read(place, place + 20) }
          read(end - 20, end)
        }
      }
    }
  }

  /// Reads the window between two places, which has a word.
  private mutating func read(_ start: Int, _ end: Int) {
    let (first, last) = (hashes[start], hashes[end - 1])
    var sum = wordSums[end] - wordSums[start] + pairSums[end] - pairSums[start + 1]
    sum.add(Self.start, first)
    sum.add(last, Self.end)
    if end - start == 1 {
      sum.add(Self.start, first, Self.end)
    } else {
      sum = sum + tripleSums[end] - tripleSums[start + 2]
      sum.add(Self.start, first, hashes[start + 1])
      sum.add(hashes[end - 2], last, Self.end)
    }
    let scale = CareWeights.scales[end - start]
    var margin = CareWeights.bias
    margin.care += Double(sum.care) * scale
    margin.threat += Double(sum.threat) * scale
    Self.keep(margin.care, of: start..<end, in: &care)
    Self.keep(margin.threat, of: start..<end, in: &threat)
  }

  /// Keeps the best margin, with the shortest window of those around it that counts.
  private static func keep(_ margin: Double, of range: Range<Int>, in best: inout Reading?) {
    let old = best ?? Reading(margin: -.infinity, range: range)
    guard margin > old.margin else { return }
    let isAround = old.margin >= 0 && range.clamped(to: old.range) == old.range
    best = Reading(margin: margin, range: isAround ? old.range : range)
  }

  private static func weigh(_ spelling: String) -> (hash: UInt32, sum: Sum) {
    let letters = Array(CareSpelling.collapsed(spelling).utf8)
    let hash = hash(letters)
    var sum = Sum()
    sum.add(hash &+ 1)
    let inner = [UInt8(ascii: "<")] + letters + [UInt8(ascii: ">")]
    for length in 3...5 where inner.count >= length {
      for first in 0...(inner.count - length) {
        sum.add(Self.hash(inner[first..<(first + length)]) &+ 5, times: 1)
      }
    }
    return (hash, sum)
  }

  /// FNV-1a.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
