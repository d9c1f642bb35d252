@testable import nocontact

/// Running text, measured for how easily it is read.
struct Prose {
  /// Its sentences.
  let sentences: [String]

  /// The sentences of texts; a command in quotes counts as one word.
  init(_ texts: [String]) {
    sentences = texts.flatMap { text in
      Prose.sentences(of: text.replacing(/'nocontact [^']*'/, with: "it"))
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
    let text = word.lowercased().filter { $0.isLetter && $0.isASCII }
    let groups = text.split { !"aeiouy".contains($0) }.count
    let isSilent =
      (text.hasSuffix("e") && text.firstMatch(of: /[^aeiouy]le$/) == nil)
      || text.firstMatch(of: /[^aeiouytd]ed$/) != nil
      || text.firstMatch(of: /[^aeiouyszxcgh]es$/) != nil
    return max(1, isSilent && text.firstMatch(of: /[aeiouy]{2}e?$/) == nil ? groups - 1 : groups)
  }
}

extension Page {
  /// The texts on it, block by block, without the word an item is typed by.
  ///
  /// What it says of those commands is left out.
  func texts(without commands: Set<String>) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .blank: []
      case .heading(let text), .text(let text, _, _): [text.plain]
      case .rows(let rows, _):
        rows.filter { row in
          let words = row.term.plain.split(separator: " ")
          return words.first != "nocontact"
            || !commands.contains(String(words.dropFirst().first ?? ""))
        }.map(\.meaning.plain)
      case .bar(_, _, let caption): [caption.plain]
      }
    }
    .map { text in
      text.hasPrefix("\u{2022} ")
        ? String(text.dropFirst(2)) : text.replacing(/^[a-z0-9.-]+: (?=[A-Z])/, with: "")
    }
  }
}
