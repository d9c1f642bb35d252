import Testing

@testable import NoContactCore

@Suite("DraftCheck: the tables")
struct DraftCheckTableTests {
  /// The lists, by their names.
  private let lists = Dictionary(
    uniqueKeysWithValues: DraftPattern.lists.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      return (parts[0], parts[1].split(separator: "|").map(String.init))
    })

  /// The words of an element of a pattern, with its lists written out.
  private func words(of element: Substring) -> [String] {
    let isMark = ["^", "$", "_", "\""].contains(element) || element.hasPrefix("..")
    guard !isMark, element != "?", element != ".", element != "!", element != "!!" else {
      return []
    }
    let bare = element.drop { $0 == "!" || $0 == "~" }
    return bare.split { "|?*".contains($0) }.flatMap { part in
      part.hasPrefix("@") ? lists[part.dropFirst()] ?? [String(part)] : [String(part)]
    }
  }

  /// The shortest message that a pattern describes.
  private func example(of pattern: String) -> String {
    pattern.split(separator: " ").compactMap { element -> String? in
      if [".", "?", "!", "!!", "\""].contains(element) { return String(element) }
      if element == "_" { return "cactus" }
      if element.hasPrefix("!") || element.hasPrefix("~") || element.hasPrefix("..")
        || element.hasSuffix("?") || element.hasSuffix("*")
      {
        return nil
      }
      return words(of: element).first.map { $0.filter { $0 != "-" } }
    }.joined(separator: " ")
  }

  @Test("no rule is dead: each fires on the shortest message that it describes")
  func alive() {
    for line in DraftTable.all.flatMap(\.lines) {
      let example = example(of: line)
      #expect(DraftWords(example).has(line), "\(line): \(example)")
    }
  }

  @Test("every rule is read to its end")
  func complete() {
    for line in DraftTable.all.flatMap(\.lines) {
      var pattern = DraftPattern(DraftWords(example(of: line)))
      var lines = DraftPhrases(line)
      #expect(pattern.read(&lines) && lines.isAtEnd)
      #expect(pattern.elements.count == line.split(separator: " ").count, "\(line)")
    }
  }

  @Test("no alternative is a mark, which would say nothing")
  func marks() {
    for line in DraftTable.all.flatMap(\.lines) {
      for element in line.split(separator: " ") where element.contains("|") {
        let parts = element.split(separator: "|", omittingEmptySubsequences: false)
        #expect(!parts.contains { ["", "$", "?", ".", "^"].contains($0) }, "\(line)")
      }
    }
  }

  @Test("no word is dead: each is spelt as messages are read")
  func spelling() {
    for line in DraftTable.all.flatMap(\.lines) {
      for word in line.split(separator: " ").flatMap(words)
      where !word.contains("-") && word != "'s" {
        #expect(DraftWords(word).spellings == [word], "\(line): \(word)")
      }
    }
  }

  @Test("no rule is there twice")
  func distinct() {
    for table in DraftTable.all {
      #expect(Set(table.lines).count == table.lines.count)
    }
  }

  @Test("the language of patterns")
  func language() {
    func matches(_ pattern: String, _ text: String) -> Bool {
      DraftWords(text).has(pattern)
    }
    #expect(matches("a|b c", "x b c") && !matches("a|b c", "x b d c"))
    #expect(matches("run- home", "running home") && matches("-ed home", "walked home"))
    #expect(matches("a b? c", "a c") && matches("a b? c", "a b c") && !matches("a b? c", "a b b c"))
    #expect(matches("a b* c", "a b b c"))
    #expect(matches("a ..2 c", "a x y c") && !matches("a ..2 c", "a x y z c"))
    #expect(!matches("a ..2 c", "a never c") && matches("a ...2 c", "a never c"))
    #expect(!matches("a ..2 c", "a. c") && matches("a . c", "a. c"))
    #expect(matches("^ a", "b. a") && !matches("^ a", "b a"))
    #expect(matches("a $", "a! b") && !matches("a $", "a b"))
    #expect(matches("a !b", "a c") && matches("a !b", "a") && !matches("a !b", "a b"))
    #expect(!matches("~b a", "b c d a") && matches("~b a", "b. a"))
  }
}
