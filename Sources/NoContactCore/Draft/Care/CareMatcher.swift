/// Finds what the rules of care describe: all of them at once, in one pass over the words.
struct CareMatcher {
  /// Words that a rule describes.
  struct Match {
    /// What they are.
    let section: CareGrammar.Section
    /// Which words.
    let range: Range<Int>
  }

  private let words: CareWords
  private let grammar: CareGrammar
  private var matches: [Match] = []
  /// The steps that wait for the next word, each with the word that its match began with.
  private var waiting: [(state: Int, start: Int)] = []
  /// The word at which each step was entered last, so that none is entered twice.
  private var entered: [Int]
  private var pending: [Int] = []
  /// For each set of words, the first steps of the rules that the text has the words for.
  private var starts: [[Int]]

  /// What the rules find in some words.
  static func matches(in words: CareWords, of grammar: CareGrammar) -> [Match] {
    var matcher = CareMatcher(words, grammar)
    matcher.run()
    return matcher.matches
  }

  private init(_ words: CareWords, _ grammar: CareGrammar) {
    self.words = words
    self.grammar = grammar
    entered = [Int](repeating: -1, count: grammar.states.count)
    var isThere = [Bool](repeating: false, count: grammar.starts.count)
    for set in words.sets.joined() { isThere[set] = true }
    starts = grammar.starts.enumerated().map { set, rules in
      guard isThere[set] else { return [] }
      return rules.filter { $0.needed.allSatisfy { isThere[$0] } }.map(\.state)
    }
  }

  private mutating func run() {
    var isIn = [Int](repeating: -1, count: grammar.starts.count)
    for index in words.words.indices {
      let sets = words.sets[words.words[index].key]
      for set in sets { isIn[set] = index }
      for set in sets {
        for start in starts[set] { enter(start, from: index, at: index) }
      }
      let before = waiting
      waiting.removeAll(keepingCapacity: true)
      for (state, start) in before {
        switch grammar.states[state] {
        case .word(let set, let next):
          if isIn[set] == index { enter(next, from: start, at: index + 1) }
        case .wordBut(let set, let next):
          if isIn[set] != index { enter(next, from: start, at: index + 1) }
        case .any(let next): enter(next, from: start, at: index + 1)
        default: break
        }
      }
    }
  }

  /// Enters a step that is to read the word at an index, and those that need none before it.
  private mutating func enter(_ first: Int, from start: Int, at index: Int) {
    pending.append(first)
    let isEnd = words.gap(before: index) == .hard
    while let state = pending.popLast() {
      if entered[state] == index { continue }
      entered[state] = index
      switch grammar.states[state] {
      case .word, .wordBut, .any:
        if index == start || !isEnd { waiting.append((state, start)) }
      case .either(let one, let other):
        pending.append(other)
        pending.append(one)
      case .start(let next): if isEnd { pending.append(next) }
      case .finish(let next): if words.gap(before: index) != .none { pending.append(next) }
      case .end(let next):
        if isEnd, index > start { enterPastEnd(next, from: start, at: index) }
      case .notBefore(let set, let next):
        if isEnd || !isWord(index, in: set) { pending.append(next) }
      case .notAfter(let set, let next):
        if !isAfter(set, at: index) { pending.append(next) }
      case .accept(let section):
        if index > start { matches.append(Match(section: section, range: start..<index)) }
      }
    }
  }

  /// The step behind a sentence end, which is one that reads a word.
  private mutating func enterPastEnd(_ state: Int, from start: Int, at index: Int) {
    if case .either(let one, let other) = grammar.states[state] {
      enterPastEnd(one, from: start, at: index)
      enterPastEnd(other, from: start, at: index)
    } else if index < words.words.count {
      waiting.append((state, start))
    }
  }

  private func isWord(_ index: Int, in set: Int) -> Bool {
    index < words.words.count && words.sets[words.words[index].key].contains(set)
  }

  private func isAfter(_ set: Int, at index: Int) -> Bool {
    var place = index
    for _ in 0..<4 {
      if words.gap(before: place) != .none || place == 0 { return false }
      place -= 1
      if isWord(place, in: set) { return true }
    }
    return false
  }
}
