/// A phrase to look for, in a small language of words.
///
/// Elements are separated by spaces, and match the words of `DraftWords` one after the other:
///
/// | element    | matches                                                                    |
/// |------------|----------------------------------------------------------------------------|
/// | `miss`     | that word                                                                  |
/// | `a\|b`     | one of those words                                                         |
/// | `begg-`    | a word that begins so                                                      |
/// | `-ed`      | a word that ends so                                                        |
/// | `@very`    | one of a named list (`DraftPattern.lists`), alone or among alternatives    |
/// | `so?`      | the word, or nothing; alternatives likewise                                |
/// | `so*`      | any number of the word, none included; alternatives likewise               |
/// | `_`        | any one word                                                               |
/// | `..3`      | up to three words of any kind, but no negation (`not`, `never`, `no`)      |
/// | `...3`     | up to three words of any kind, negations too                               |
/// | `^` `$`    | the beginning, the end of a sentence, without taking a word                |
/// | `.`        | a sentence end                                                             |
/// | `!a\|b`    | nothing, where the next word is none of those                              |
/// | `~a\|b`    | nothing, where none of the six words before, in the sentence, is of those  |
///
/// Nothing but `.` goes past the end of a sentence.
struct DraftPattern {
  private enum Element {
    case word(Alternatives)
    case optional(Alternatives)
    case any(Alternatives)
    case anything
    case gap(Int, overNegation: Bool)
    case start
    case finish
    case end
    case notBefore(Alternatives)
    case notAfter(Alternatives)
  }

  private struct Alternatives {
    let words: Set<String>
    let beginnings: [String]
    let endings: [String]

    func contains(_ word: DraftWords.Word) -> Bool {
      if words.contains(word.text) { return true }
      if let doubled = word.doubled, words.contains(doubled) { return true }
      return beginnings.contains { word.text.hasPrefix($0) }
        || endings.contains { word.text.hasSuffix($0) }
    }
  }

  /// The pattern as it was written.
  let source: String
  private let elements: [Element]
  /// Sets of words of which a message must have one each, or the pattern cannot match.
  private let needed: [Set<String>]

  /// Lists of words that many patterns want.
  static let lists: [String: String] = [
    "very": """
    so|very|really|just|still|truly|honestly|totally|completely|absolutely|actually|always|also|\
    quite|pretty|too|even|literally|simply|now|already|only|again|deeply|genuinely|all|kinda|bit|\
    a|kind|of|finally|both|much|more|deep|down|entirely|fully|perfectly|long|well
    """,
    "negation": "not|never|no|nor|without|hardly|nothing|nobody",
    "we": "we|us",
    "partner": """
    guy|girl|man|woman|dude|bloke|girlfriend|boyfriend|bf|gf|lover|fling|chick|rebound|lad|partner
    """,
    "insult": """
    liar|coward|selfish|pathetic|bastard|bitch|asshole|arsehole|idiot|cheater|narcissist|\
    narcissistic|manipulative|manipulator|jerk|scum|loser|disgusting|heartless|cruel|toxic|monster|\
    psycho|worthless|trash|whore|slut|prick|dick|twat|cunt|pig|snake|moron|hypocrite|cheat
    """,
    "deed": """
    lied|cheated|broke|shouted|yelled|forgot|ignored|read|accused|blamed|drank|chose|told|hid|made|\
    let|never|should|took|left|behaved|was|were|put|missed|betrayed|stole|used|hurt|did|ghosted|\
    promised|walked|said|called|kept|acted|treated|picked|spoke|checked|pushed|had|failed|gave|\
    spent|stopped|cancelled|threw|could|went|got|flirted|slept|kissed|laughed|compared|did
    """,
    "write": """
    write|text|call|contact|message|email|reach|talk|ring|dm|writing|texting|calling|contacting|\
    messaging|emailing|reaching|talking|ringing|phone|phoning
    """,
  ]

  private static let listed = lists.mapValues { Set($0.split(separator: "|").map(String.init)) }

  /// Reads a pattern.
  init(_ source: String) {
    self.source = source
    elements = source.split(separator: " ").map { DraftPattern.element($0) }
    needed = elements.compactMap {
      guard case .word(let alternatives) = $0, alternatives.beginnings.isEmpty,
        alternatives.endings.isEmpty
      else { return nil }
      return alternatives.words
    }
  }

  /// Where it stands in a message: the shortest match at each place, none empty.
  func matches(in message: DraftWords) -> [Range<Int>] {
    guard needed.allSatisfy({ !$0.isDisjoint(with: message.vocabulary) }) else { return [] }
    return message.words.indices.compactMap { start in
      guard let end = end(in: message.words, at: start, from: start, element: 0), end > start
      else { return nil }
      return start..<end
    }
  }

  private static func element(_ source: Substring) -> Element {
    switch source {
    case "^": return .start
    case "$": return .finish
    case ".": return .end
    case "_": return .anything
    case "!!", "!", "?": return .word(alternatives(source))
    default: break
    }
    if source.hasPrefix("..") {
      let length = source.drop { $0 == "." }
      return .gap(Int(length) ?? 0, overNegation: source.count - length.count > 2)
    }
    if source.hasPrefix("!") { return .notBefore(alternatives(source.dropFirst())) }
    if source.hasPrefix("~") { return .notAfter(alternatives(source.dropFirst())) }
    if source.hasSuffix("?") { return .optional(alternatives(source.dropLast())) }
    if source.hasSuffix("*") { return .any(alternatives(source.dropLast())) }
    return .word(alternatives(source))
  }

  private static func alternatives(_ source: Substring) -> Alternatives {
    var words: Set<String> = []
    var beginnings: [String] = []
    var endings: [String] = []
    for part in source.split(separator: "|") {
      if part.hasPrefix("@"), let list = listed[String(part.dropFirst())] {
        words = words.isEmpty ? list : words.union(list)
      } else if part.hasPrefix("-") {
        endings.append(String(part.dropFirst()))
      } else if part.hasSuffix("-") {
        beginnings.append(String(part.dropLast()))
      } else {
        words.insert(String(part))
      }
    }
    return Alternatives(words: words, beginnings: beginnings, endings: endings)
  }

  private static let negation = alternatives("not|never|no|nor")

  /// The end of the match of the elements from one on, at a word; nil where there is none.
  private func end(
    in words: [DraftWords.Word], at index: Int, from start: Int, element position: Int
  ) -> Int? {
    guard position < elements.count else { return index }
    let word = index < words.count ? words[index] : nil
    let isEnd = word?.isEnd ?? true
    func next(_ index: Int, _ position: Int) -> Int? {
      end(in: words, at: index, from: start, element: position)
    }
    switch elements[position] {
    case .word(let alternatives):
      guard let word, alternatives.contains(word) else { return nil }
      return next(index + 1, position + 1)
    case .optional(let alternatives):
      if let word, alternatives.contains(word), let end = next(index + 1, position + 1) {
        return end
      }
      return next(index, position + 1)
    case .any(let alternatives):
      if let word, alternatives.contains(word), let end = next(index + 1, position) { return end }
      return next(index, position + 1)
    case .anything:
      return isEnd ? nil : next(index + 1, position + 1)
    case .gap(let length, let overNegation):
      for skipped in 0...length {
        if let end = next(index + skipped, position + 1) { return end }
        guard index + skipped < words.count else { break }
        let passed = words[index + skipped]
        if passed.isEnd || (!overNegation && DraftPattern.negation.contains(passed)) { break }
      }
      return nil
    case .start:
      return index == 0 || words[index - 1].isEnd ? next(index, position + 1) : nil
    case .finish:
      return isEnd ? next(index, position + 1) : nil
    case .end:
      return word?.isEnd == true ? next(index + 1, position + 1) : nil
    case .notBefore(let alternatives):
      if let word, alternatives.contains(word) { return nil }
      return next(index, position + 1)
    case .notAfter(let alternatives):
      for word in words[max(0, index - 6)..<index].reversed() {
        if word.isEnd { break }
        if alternatives.contains(word) { return nil }
      }
      return next(index, position + 1)
    }
  }
}
