@testable import nocontact

/// Running text, measured for how easily it is read.
struct Prose {
  /// Its sentences.
  let sentences: [String]

  /// The sentences of texts; a command in quotes counts as one word.
  init(_ texts: [String]) {
    sentences = texts.flatMap { text in
      Prose.sentences(
        of: text.contains("'nocontact") ? text.replacing(/'nocontact [^']*'/, with: "it") : text)
    }
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      words.append(word)
      if let last = word.last(where: { !"\"')".contains($0) }), ".?!".contains(last) {
        sentences.append(words.joined(separator: " "))
        words = []
      }
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }

  /// The words of a text: what has a letter or a digit in it.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "/" }.map(String.init).filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// The sentences with more words than that.
  func sentences(over limit: Int) -> [String] {
    sentences.filter { Prose.words($0).count > limit }
  }

  /// The Flesch-Kincaid grade: the years of school that it takes to read it with ease.
  var grade: Double {
    let words = sentences.flatMap(Prose.words)
    guard !words.isEmpty else { return 0 }
    let syllables = words.map(Prose.syllables).reduce(0, +)
    let (count, all) = (Double(words.count), Double(syllables))
    return 0.39 * count / Double(sentences.count) + 11.8 * all / count - 15.59
  }

  /// The syllables of an English word, near enough: its groups of vowels, without an end that is not
  /// spoken.
  static func syllables(_ word: String) -> Int {
    let letters = word.utf8.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    func isVowel(_ index: Int) -> Bool { "aeiouy".utf8.contains(letters[index]) }
    let groups = letters.indices.count { isVowel($0) && ($0 == 0 || !isVowel($0 - 1)) }
    let end = letters.count - 1
    // The letters before the ends "e", "ed" and "es".
    var isSilent = false
    if end > 1, letters[end] == UInt8(ascii: "e"), !isVowel(end - 1) {
      isSilent = letters[end - 1] != UInt8(ascii: "l") || isVowel(end - 2)
    } else if end > 2, letters[end - 1] == UInt8(ascii: "e"), !isVowel(end - 2) {
      isSilent =
        letters[end] == UInt8(ascii: "d") && !"td".utf8.contains(letters[end - 2])
        || letters[end] == UInt8(ascii: "s") && !"szxcgh".utf8.contains(letters[end - 2])
    }
    return max(1, isSilent ? groups - 1 : groups)
  }
}

extension Page {
  /// The texts on it, block by block, without the word an item is typed by.
  var texts: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .blank: []
      case .heading(let text), .text(let text, _, _): [text.plain]
      case .rows(let rows, _): rows.map(\.meaning.plain)
      case .bar(_, _, let caption, let strip):
        [caption.plain] + (strip?.meanings.map(\.inWords.plain) ?? [])
      case .panels(_, _, let words): words.map(\.plain)
      case .charts(let charts): charts.flatMap { [$0.title] + $0.words.map(\.plain) }
      }
    }
    .map { text in
      if text.hasPrefix("\u{2022} ") { return String(text.dropFirst(2)) }
      guard let end = text.firstRange(of: ": "), text[end.upperBound...].first?.isUppercase == true,
        text[..<end.lowerBound].allSatisfy({ $0.isLowercase || $0.isNumber || "-.".contains($0) })
      else { return text }
      return String(text[end.upperBound...])
    }
  }
}
