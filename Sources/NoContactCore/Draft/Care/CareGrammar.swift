/// The rules of care, made ready for `CareMatcher`.
///
/// A rule is a line of elements with spaces between them:
///
/// | element      | matches                                                                   |
/// |--------------|---------------------------------------------------------------------------|
/// | `a\|b_c`     | the word `a`, or the words `b c`                                          |
/// | `cut-` `-ed` | a word that begins so, that ends so                                       |
/// | `@list`      | one of the phrases of a list (`CareGrammar.lists`)                        |
/// | `a\|b?`      | the same, or nothing                                                      |
/// | `_`          | any one word                                                              |
/// | `..3` `...3` | up to three words: without a negation among them, or any                  |
/// | `^` `$`      | the beginning, the end of a sentence; `$` a comma or a dash too           |
/// | `.`          | the end of a sentence, which nothing else goes past                       |
/// | `!a\|b`      | nothing, where the next word in the sentence is none of those             |
/// | `~a\|b`      | nothing, where none of the four words before, in the sentence, is of those |
struct CareGrammar: Sendable {
  /// What a rule finds.
  enum Section: UInt8, Sendable {
    case care, softCare, threat, softThreat
    /// What takes the alarm from all that shares a word with it.
    case harmless
    /// What takes it from threats alone.
    case apology
  }

  /// One step of a rule, with the number of the step that follows.
  enum State: Sendable {
    case word(set: Int, next: Int)
    case wordBut(set: Int, next: Int)
    case any(next: Int)
    case either(Int, Int)
    case start(next: Int)
    case finish(next: Int)
    case end(next: Int)
    case notBefore(set: Int, next: Int)
    case notAfter(set: Int, next: Int)
    case accept(Section)
  }

  /// All rules.
  static let shared = CareGrammar()

  /// The steps of all rules.
  private(set) var states: [State] = []
  /// For each set of words, the rules that may begin with one of them: the first step, and the sets
  /// that the text must have a word of.
  private(set) var starts: [[(state: Int, needed: [Int])]] = []
  /// What the rule that is being added needs.
  private var needed: [Int] = []

  private var sets: [String: Int] = [:]
  private var words: [String: [Int]] = [:]
  private var rows: [String: [Int]] = [:]
  private var prefixes: [(letters: String, set: Int)] = []
  private var suffixes: [(letters: String, set: Int)] = []
  /// The phrases of each list.
  private var lists: [Substring: [Substring]] = [:]
  /// The sets that have been asked for by the same words of a rule.
  private var known: [Substring: Int] = [:]

  private init() {
    var sources: [Substring: Substring] = [:]
    for line in CareLists.all[...].parts("\n") {
      let parts = line.parts(" ")
      sources[parts[0]] = parts[1]
    }
    func phrases(_ source: Substring) -> [Substring] {
      source.parts("|").flatMap { phrase in
        guard phrase.utf8.first == UInt8(ascii: "@"), !phrase.utf8.contains(UInt8(ascii: "_"))
        else {
          return [phrase]
        }
        return sources[phrase.dropFirst()].map(phrases) ?? []
      }
    }
    for (name, source) in sources { lists[name] = phrases(source) }
    for (section, rules) in CareRules.all {
      for line in rules[...].parts("\n") { add(line, to: section) }
    }
    for (word, sets) in words { rows[CareSpelling.collapsed(word), default: []] += sets }
  }

  /// The sets that a word is in: as it is spelt, else as it may have been meant.
  func sets(of word: String) -> [Int] {
    var found = words[word] ?? []
    if found.isEmpty { found = rows[CareSpelling.collapsed(word)] ?? [] }
    if found.isEmpty {
      found = CareSpelling.exchanged(word).lazy.compactMap { words[$0] }.first ?? []
    }
    found += prefixes.filter { word.hasPrefix($0.letters) }.map(\.set)
    found += suffixes.filter { word.hasSuffix($0.letters) }.map(\.set)
    return found
  }

  private mutating func add(_ line: Substring, to section: Section) {
    states.append(.accept(section))
    var next = states.count - 1
    needed.removeAll()
    for element in line.parts(" ").reversed() { next = add(element, before: next) }
    var seen: Set<Int> = []
    for set in Set(firstSets(of: next, seen: &seen)) {
      starts[set].append((state: next, needed: needed))
    }
  }

  /// The sets of the words that a rule may begin with.
  private func firstSets(of state: Int, seen: inout Set<Int>) -> [Int] {
    guard seen.insert(state).inserted else { return [] }
    switch states[state] {
    case .word(let set, _): return [set]
    case .either(let one, let other):
      return firstSets(of: one, seen: &seen) + firstSets(of: other, seen: &seen)
    case .start(let next), .finish(let next), .notBefore(_, let next), .notAfter(_, let next):
      return firstSets(of: next, seen: &seen)
    case .wordBut, .any, .end, .accept: return []
    }
  }

  private mutating func add(_ element: Substring, before next: Int) -> Int {
    // Most are words, and a letter tells.
    switch element.utf8.count == 1 ? element : "" {
    case "^": return add(.start(next: next))
    case "$": return add(.finish(next: next))
    case ".": return add(.end(next: next))
    case "_": return add(.any(next: next))
    default: break
    }
    if element.hasPrefix("..") {
      let isFree = element.hasPrefix("...")
      let no = set(of: "@no")
      var last = next
      for _ in 0..<(Int(element.drop { $0 == "." }) ?? 0) {
        let word: State = isFree ? .any(next: last) : .wordBut(set: no, next: last)
        last = add(.either(add(word), next))
      }
      return last
    }
    if element.hasPrefix("!") {
      return add(.notBefore(set: set(of: element.dropFirst()), next: next))
    }
    if element.hasPrefix("~") {
      return add(.notAfter(set: set(of: element.dropFirst()), next: next))
    }
    guard element.hasSuffix("?") else { return addPhrases(element, before: next, isNeeded: true) }
    return add(.either(addPhrases(element.dropLast(), before: next), next))
  }

  /// Adds alternatives: those of one word together, and each of the others for itself.
  private mutating func addPhrases(
    _ source: Substring, before next: Int, isNeeded: Bool = false
  ) -> Int {
    let phrases = source.parts("|").flatMap(expanded)
    let single = phrases.filter { !$0.utf8.contains(UInt8(ascii: "_")) && $0 != "$" }
    let number = single.isEmpty ? nil : set(of: single)
    if let number, isNeeded, single.count == phrases.count { needed.append(number) }
    var first = number.map { add(.word(set: $0, next: next)) }
    if phrases.contains("$") {
      let finish = add(.finish(next: next))
      first = first.map { add(.either($0, finish)) } ?? finish
    }
    for phrase in phrases where phrase.utf8.contains(UInt8(ascii: "_")) {
      var start = next
      for word in phrase.parts("_").reversed() {
        start = addPhrases(word, before: start)
      }
      first = first.map { add(.either($0, start)) } ?? start
    }
    return first ?? next
  }

  private func expanded(_ phrase: Substring) -> [Substring] {
    guard phrase.utf8.first == UInt8(ascii: "@"), !phrase.utf8.contains(UInt8(ascii: "_")) else {
      return [phrase]
    }
    return lists[phrase.dropFirst()] ?? []
  }

  private mutating func set(of source: Substring) -> Int {
    if let number = known[source] { return number }
    let number = set(of: source.parts("|").flatMap(expanded))
    known[source] = number
    return number
  }

  private mutating func set(of list: [Substring]) -> Int {
    let name = list.joined(separator: "|")
    if let known = sets[name] { return known }
    let number = starts.count
    sets[name] = number
    starts.append([])
    for word in Set(list) {
      if word.hasSuffix("-") {
        prefixes.append((String(word.dropLast()), number))
      } else if word.hasPrefix("-") {
        suffixes.append((String(word.dropFirst()), number))
      } else {
        words[String(word), default: []].append(number)
      }
    }
    return number
  }

  private mutating func add(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }
}

extension Substring {
  /// The parts between a sign of one byte, without empty ones: by bytes, as a rule file is long.
  fileprivate func parts(_ sign: Unicode.Scalar) -> [Substring] {
    let byte = UInt8(ascii: sign)
    var parts: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      if utf8[index] == byte {
        if start < index { parts.append(self[start..<index]) }
        start = utf8.index(after: index)
      }
      index = utf8.index(after: index)
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}
