@testable import NoContactCore

/// The language of `DraftPattern` read word for word, by trying everything there is to try.
struct NaivePattern {
  /// A word as its spelling, the same with stretched letters doubled, and whether it ends a
  /// sentence.
  typealias Word = (text: String, doubled: String, isEnd: Bool)

  private let elements: [String]
  private let words: [Word]
  private let lists = Dictionary(
    uniqueKeysWithValues: DraftPattern.lists.split(separator: "\n").map { line in
      let parts = line.split(separator: " ").map(String.init)
      return ("@" + parts[0], parts[1].split(separator: "|").map(String.init))
    })

  init(_ pattern: String, in message: DraftWords) {
    elements = pattern.split(separator: " ").map(String.init)
    words = message.words.map {
      (text: message.spelling($0.key), doubled: message.spelling($0.doubled), isEnd: $0.isEnd)
    }
  }

  /// Where the matches that begin at each word end, 0 where none does.
  var matches: [Int] {
    words.indices.map { start in
      let end = end(at: start, element: 0) ?? 0
      return end > start ? end : 0
    }
  }

  /// The end of the match of the elements from one on, at a word; nil where there is none.
  private func end(at index: Int, element: Int) -> Int? {
    guard element < elements.count else { return index }
    let source = elements[element]
    let word = index < words.count ? words[index] : nil
    let isEnd = word?.isEnd ?? true
    func skip() -> Int? { end(at: index, element: element + 1) }
    func take() -> Int? { word == nil ? nil : end(at: index + 1, element: element + 1) }
    switch source {
    case "^": return index == 0 || words[index - 1].isEnd ? skip() : nil
    case "$": return isEnd ? skip() : nil
    case ".": return isEnd ? take() : nil
    case "_": return isEnd ? nil : take()
    case "?", "!", "!!": return word?.text == source ? take() : nil
    default: break
    }
    if source.hasPrefix("..") {
      let overNegation = source.hasPrefix("...")
      for skipped in 0...(Int(source.drop { $0 == "." }) ?? 0) {
        if let end = end(at: index + skipped, element: element + 1) { return end }
        guard index + skipped < words.count, !words[index + skipped].isEnd else { return nil }
        if !overNegation, self.isOne(words[index + skipped], of: "@no") { return nil }
      }
      return nil
    }
    let alternatives = source.filter { !"!~?*".contains($0) }
    let isOne = word.map { self.isOne($0, of: alternatives) } ?? false
    if source.hasPrefix("!") { return isOne ? nil : skip() }
    if source.hasPrefix("~") {
      let sentence = words[..<index].suffix(6).reversed().prefix { !$0.isEnd }
      return sentence.contains { self.isOne($0, of: alternatives) } ? nil : skip()
    }
    if source.hasSuffix("?") { return (isOne ? take() : nil) ?? skip() }
    if source.hasSuffix("*") {
      return (isOne ? end(at: index + 1, element: element) : nil) ?? skip()
    }
    return isOne ? take() : nil
  }

  private func isOne(_ word: Word, of alternatives: String) -> Bool {
    alternatives.split(separator: "|").map(String.init).contains { one in
      if one.hasPrefix("-") { return word.text.hasSuffix(one.dropFirst()) }
      if one.hasSuffix("-") { return word.text.hasPrefix(one.dropLast()) }
      return (lists[one] ?? [one]).contains { $0 == word.text || $0 == word.doubled }
    }
  }
}
