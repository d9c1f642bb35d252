/// Finds the phrases of tables in a message, in time that grows as the message does.
struct DraftMatcher {
  private let message: DraftWords
  private var pattern: DraftPattern

  /// Looks in that message.
  init(_ message: DraftWords) {
    self.message = message
    pattern = DraftPattern(message)
  }

  /// Where the phrases of a table stand, in order; of those that overlap the earliest and longest.
  ///
  /// `except` says of each word whether a phrase that begins there is left out; of none if empty.
  mutating func places(
    of table: DraftTable, for kind: DraftKind, except isLeftOut: [Bool] = []
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for (start, end) in longest(of: table, for: kind).enumerated() where end > 0 {
      if !isLeftOut.isEmpty, isLeftOut[start] { continue }
      let place = message.place(start..<end)
      if let last = places.last, last.upperBound > place.lowerBound { continue }
      places.append(place)
    }
    return places
  }

  /// The ends of the longest phrases of a table that begin at each word, none of which is empty;
  /// 0 where none begins.
  mutating func longest(of table: DraftTable, for kind: DraftKind) -> [Int] {
    var longest: [Int] = []
    let count = message.words.count
    forEachMatch(of: table, for: kind) { match in
      if longest.isEmpty { longest = [Int](repeating: 0, count: count) }
      longest[match.lowerBound] = max(longest[match.lowerBound], match.upperBound)
      return true
    }
    return longest
  }

  /// Calls with the matches of the phrases of a table, until it is told to stop.
  private mutating func forEachMatch(
    of table: DraftTable, for kind: DraftKind, _ body: (Range<Int>) -> Bool
  ) {
    for section in table.sections where section.kinds.contains(kind) {
      var lines = DraftPhrases(section.phrases)
      while !lines.isAtEnd {
        if pattern.read(&lines), !forEachMatch(body) { return }
      }
    }
  }

  private func forEachMatch(_ body: (Range<Int>) -> Bool) -> Bool {
    if pattern.goesPastEnd { return forEachMatch(in: message.words.indices, body) }
    for (index, sentence) in message.sentences.enumerated()
    where pattern.sentences & (1 << (index % 64)) != 0 {
      let marks = message.words[sentence].reduce(0) { $0 | pattern.marks(of: $1) }
      if marks & pattern.needed == pattern.needed, !forEachMatch(in: sentence, body) {
        return false
      }
    }
    return true
  }

  /// Goes from the last word to the first, and looks for each element only at what follows, so that
  /// no word is gone to again whatever was found there.
  private func forEachMatch(in range: Range<Int>, _ body: (Range<Int>) -> Bool) -> Bool {
    let none = -1
    let elements = pattern.elements
    var ends = [Int](repeating: none, count: elements.count + 1)
    var skipped = [Int](repeating: 0, count: elements.count)
    for index in (range.lowerBound...range.upperBound).reversed() {
      let word = index < message.words.count ? message.words[index] : nil
      let isEnd = word?.isEnd ?? true
      let marks = word.map(pattern.marks) ?? 0
      var taken = ends[elements.count]
      var here = index
      ends[elements.count] = here
      for element in elements.indices.reversed() {
        let isOf = marks & (1 << element) != 0
        let before = ends[element]
        var end = none
        switch elements[element] {
        case .word: if isOf { end = taken }
        case .optional: end = isOf && taken != none ? taken : here
        case .any: end = isOf && before != none ? before : here
        case .anything: if !isEnd { end = taken }
        case .gap(let length):
          if here != none {
            end = here
            skipped[element] = 0
          } else if before != none, !isEnd, !isOf, skipped[element] < length {
            end = before
            skipped[element] += 1
          }
        case .start: if index == 0 || message.words[index - 1].isEnd { end = here }
        case .finish: if isEnd { end = here }
        case .end: if word != nil, isEnd { end = taken }
        case .notBefore: if !isOf { end = here }
        case .notAfter: if here != none, !isAfter(element, at: index) { end = here }
        }
        ends[element] = end
        taken = before
        here = end
      }
      if here > index, index < range.upperBound, !body(index..<here) { return false }
    }
    return true
  }

  /// Whether one of the six words before, in the sentence, is of an element.
  private func isAfter(_ element: Int, at index: Int) -> Bool {
    for word in message.words[max(0, index - 6)..<index].reversed() {
      if word.isEnd { return false }
      if pattern.marks(of: word) & (1 << element) != 0 { return true }
    }
    return false
  }
}
