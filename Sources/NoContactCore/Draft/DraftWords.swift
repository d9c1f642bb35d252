/// A message as the rules read it: words in one spelling, and the ends of sentences.
///
/// Words are in lower case, with one kind of apostrophe, contractions written out and stretched
/// letters drawn together. A sentence end is a word of its own: `.`, `?`, `!`, or `!!` for a row
/// of exclamation marks. Commas, brackets and most pictures are passed over. What stands between
/// double quotes is somebody else's (a song, a saying), and is read as the single word `"`, unless
/// it is all there is or `you` stands shortly before it.
struct DraftWords {
  /// One word, or one sentence end.
  struct Word {
    /// The word as the rules spell it.
    let text: String
    /// The same with stretched letters doubled (`missss` is `mis` and `miss`), if any were.
    let doubled: String?
    /// Where it stands in the message.
    let range: Range<String.Index>

    /// Whether it ends a sentence.
    var isEnd: Bool { text == "." || text == "?" || text == "!" || text == "!!" }
  }

  /// The message.
  let source: String
  /// Its words and sentence ends, in order.
  let words: [Word]
  /// The distinct words, to see quickly which rules can apply.
  let vocabulary: Set<String>

  /// Whether there is no word in it.
  var isEmpty: Bool { words.allSatisfy(\.isEnd) }

  /// Reads a message.
  init(_ source: String) {
    self.source = source
    words = DraftWords.withoutQuotes(DraftWords.read(source))
    vocabulary = Set(words.flatMap { [$0.text, $0.doubled ?? $0.text] })
  }

  /// The place of some of the words in the message.
  func place(_ range: Range<Int>) -> Range<String.Index> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
  /// Pictures that say something the rules know; all others say nothing.
  private static let pictures: Set<Character> = [
    "💔", "🖕", "🤬", "😡", "😭", "😢", "😍", "😘", "🥰", "❤️", "❤",
  ]

  private static func read(_ source: String) -> [Word] {
    var words: [Word] = []
    var index = source.startIndex
    while index < source.endIndex {
      let start = index
      let character = source[index]
      if character.isLetter || character.isNumber {
        index = wordEnd(in: source, from: start)
        words += DraftSpelling.words(in: source, at: start..<index)
        continue
      }
      index = source.index(after: index)
      if let mark = mark(character) {
        index = source[index...].firstIndex { DraftWords.mark($0) == nil } ?? source.endIndex
        words.append(end(in: source, at: start..<index, first: mark))
      } else if quotes.contains(character) {
        words.append(Word(text: "\"", doubled: nil, range: start..<index))
      } else if pictures.contains(character) {
        words.append(Word(text: String(character), doubled: nil, range: start..<index))
      }
    }
    return words
  }

  private static func wordEnd(in source: String, from start: String.Index) -> String.Index {
    var end = start
    var index = start
    while index < source.endIndex {
      let character = source[index]
      index = source.index(after: index)
      if character.isLetter || character.isNumber {
        end = index
      } else if !apostrophes.contains(character) {
        break
      }
    }
    return end
  }

  private static func mark(_ character: Character) -> Character? {
    if character.isNewline || character == "…" { return "." }
    return character == "." || character == "?" || character == "!" ? character : nil
  }

  /// A row of marks as one: a question if one of them asks, `!!` if two or more exclaim.
  private static func end(
    in source: String, at range: Range<String.Index>, first: Character
  ) -> Word {
    let marks = source[range]
    let exclamations = marks.count { $0 == "!" }
    let text =
      marks.contains("?") ? "?" : exclamations > 1 ? "!!" : exclamations == 1 ? "!" : "."
    return Word(text: text, doubled: nil, range: range)
  }

  /// The same words with every quotation drawn together into one `"`.
  private static func withoutQuotes(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      guard words[index].text == "\"" else {
        result.append(words[index])
        index += 1
        continue
      }
      let close = words[(index + 1)...].firstIndex { $0.text == "\"" }
      let isAll = index == 0 && (close.map { $0 >= words.count - 2 } ?? true)
      if let close, !isAll, !result.suffix(3).contains(where: { $0.text == "you" }) {
        let place = words[index].range.lowerBound..<words[close].range.upperBound
        result.append(Word(text: "\"", doubled: nil, range: place))
        index = close + 1
      } else {
        index += 1
      }
    }
    return result
  }
}
