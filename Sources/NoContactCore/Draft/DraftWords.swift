/// A message as the rules read it: words in one spelling, and the ends of sentences.
///
/// Words are in lower case, with one kind of apostrophe, contractions written out and stretched
/// letters drawn together. A sentence end is a word of its own: `.`, `?`, `!`, or `!!` for a row
/// of exclamation marks. Commas, brackets and most pictures are passed over. What stands between
/// double quotes is somebody else's (a song, a saying), and is read as the single word `"`, unless
/// it is all there is, or `you` stands shortly before it and it begins with a small letter. A link
/// and a title between single quotes are the single word `🔗`.
///
/// Each spelling has a number in the vocabulary, and a word is known by a key: twice the number of
/// its spelling, or one more where the spelling is that with stretched letters doubled.
struct DraftWords {
  /// One word, or one sentence end.
  struct Word {
    /// The key of the word as the rules spell it.
    let key: Int32
    /// The key of the same with stretched letters doubled (`missss` is `mis` and `miss`), if any
    /// were; otherwise the key again.
    let doubled: Int32
    /// Where it stands in the message; the words that one is written out as share its place.
    let place: Range<Int>

    /// The number of its spelling.
    var number: Int { Int(key) / 2 }

    /// Whether it ends a sentence.
    var isEnd: Bool { key < 2 * DraftWords.quotation }

    /// Whether it is no word, but a mark or a picture.
    var isSign: Bool { number < DraftWords.signs.count }
  }

  /// The message.
  let text: DraftText
  /// Its words and sentence ends, in order.
  private(set) var words: [Word] = []
  /// The spellings, of its words and some more.
  private(set) var vocabulary = DraftVocabulary()
  /// Its sentences, each with its end.
  private(set) var sentences: [Range<Int>] = []
  private var sentencesOfKeys: [UInt64] = []

  /// What is a word without being made of letters, in the order of the vocabulary: the sentence
  /// ends, a quotation, and the pictures that say something the rules know.
  static let signs = [
    ".", "?", "!", "!!", "\"", "💔", "🖕", "🤬", "😡", "😭", "😢", "😍", "😘", "🥰", "❤️", "❤", "🔗",
  ]
  /// The number of a question mark.
  static let question = 1
  private static let quotation = 4
  private static let reference = signs.count - 1

  /// Reads a message.
  init(_ message: String) {
    text = DraftText(message)
    for sign in DraftWords.signs { _ = vocabulary.add(sign) }
    var spelling = DraftSpelling()
    var characters = text.characters(in: text.bytes.indices)
    var references = DraftReferences(text.bytes)
    while let character = characters.current {
      let start = character.place.lowerBound
      if let end = references.end(at: start) {
        append(DraftWords.reference, at: start..<end)
        while let next = characters.current, next.place.lowerBound < end { characters.advance() }
      } else if character.isOfWord {
        readWord(from: start, of: &characters, with: &spelling)
      } else if character.isMark {
        readEnd(from: start, of: &characters)
      } else {
        if let sign = sign(character) { append(sign, at: character.place) }
        characters.advance()
      }
    }
    drawQuotationsTogether()
    findSentences()
  }

  /// Whether there is no word in it.
  var isEmpty: Bool { words.allSatisfy(\.isEnd) }

  /// The sentences that have a word of that key, a bit each; a bit for every 64th sentence.
  func sentences(of key: Int) -> UInt64 { sentencesOfKeys[key] }

  /// The place of some of the words in the message.
  func place(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].place.lowerBound..<words[range.upperBound - 1].place.upperBound
  }

  /// The place of a phrase, with the word behind it where it would end on half a thought (`your`).
  func rounded(_ place: Range<Int>) -> Range<Int> {
    guard let index = words.firstIndex(where: { $0.place.upperBound >= place.upperBound }),
      index + 1 < words.count, !words[index + 1].isSign
    else { return place }
    let half = ["your", "our", "the", "that", "this", "a", "my", "of", "to", "what", "how", "you"]
    let isHalf = vocabulary[words[index].number]
    guard half.contains(where: { $0.utf8.elementsEqual(isHalf) }) else { return place }
    return place.lowerBound..<words[index + 1].place.upperBound
  }

  private mutating func append(_ number: Int, doubled: Int? = nil, at place: Range<Int>) {
    let key = Int32(2 * number)
    words.append(Word(key: key, doubled: doubled.map { Int32(2 * $0 + 1) } ?? key, place: place))
  }

  /// The number of a quote or a picture; nil where it says nothing.
  private func sign(_ character: DraftCharacter) -> Int? {
    if character.isQuote { return DraftWords.quotation }
    if character.scalar.isASCII { return nil }
    let number = vocabulary.find(DraftTerm(text.bytes, at: character.place), of: text.bytes)
    return number.flatMap { $0 < DraftWords.signs.count ? $0 : nil }
  }

  /// Reads letters and figures, with the apostrophes between them.
  private mutating func readWord(
    from start: Int, of characters: inout DraftText.Characters, with spelling: inout DraftSpelling
  ) {
    var end = start
    var apostrophes = 0
    while let character = characters.current, character.isOfWord || character.isApostrophe {
      if character.isOfWord {
        for _ in 0..<apostrophes { spelling.addApostrophe() }
        apostrophes = 0
        spelling.add(character, of: text)
        end = character.place.upperBound
      } else {
        apostrophes += 1
      }
      characters.advance()
    }
    spelling.finish(in: &vocabulary)
    for number in spelling.words { append(number, doubled: spelling.doubled, at: start..<end) }
  }

  /// Reads a row of marks as one: a question if one of them asks, `!!` if two or more exclaim.
  private mutating func readEnd(from start: Int, of characters: inout DraftText.Characters) {
    var end = start
    var exclamations = 0
    var asks = false
    while let mark = characters.current, mark.isMark {
      if mark.scalar == "!" { exclamations += 1 }
      if mark.scalar == "?" { asks = true }
      end = mark.place.upperBound
      characters.advance()
    }
    let number = asks ? DraftWords.question : exclamations > 1 ? 3 : exclamations == 1 ? 2 : 0
    append(number, at: start..<end)
  }

  /// Makes one word of every quotation.
  private mutating func drawQuotationsTogether() {
    let quotation = Int32(2 * DraftWords.quotation)
    guard words.contains(where: { $0.key == quotation }) else { return }
    let all = words
    let you = 2 * vocabulary.add("you")
    words.removeAll()
    var index = 0
    while index < all.count {
      guard all[index].key == quotation else {
        words.append(all[index])
        index += 1
        continue
      }
      let close = all[(index + 1)...].firstIndex { $0.key == quotation }
      let isAll = index == 0 && (close.map { $0 >= all.count - 2 } ?? true)
      let first = index + 1 < all.count ? text.bytes[all[index + 1].place.lowerBound] : 0
      let isSaid =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= first
        && words.suffix(3).contains { $0.key == you }
      if let close, !isAll, !isSaid {
        append(
          DraftWords.quotation, at: all[index].place.lowerBound..<all[close].place.upperBound)
        index = close + 1
      } else {
        index += 1
      }
    }
  }

  /// Tells the sentences apart, and which words each of them has.
  private mutating func findSentences() {
    sentencesOfKeys = [UInt64](repeating: 0, count: 2 * vocabulary.count)
    var start = 0
    for (index, word) in words.enumerated() {
      let bit: UInt64 = 1 << (sentences.count % 64)
      sentencesOfKeys[Int(word.key)] |= bit
      sentencesOfKeys[Int(word.doubled)] |= bit
      if word.isEnd || index == words.count - 1 {
        sentences.append(start..<(index + 1))
        start = index + 1
      }
    }
  }
}
