/// A text as `CareClassifier` reads it: words in one spelling, with the breaks between them.
///
/// Unlike `DraftWords` it reads what stands between quotes, and a line ends no sentence; a blank
/// line does.
struct CareWords {
  /// What stands between a word and the one before it.
  enum Break: UInt8 {
    /// Nothing that is written.
    case none
    /// A comma, a dash, a bracket, a row of dots.
    case soft
    /// The end of a sentence, or a blank line.
    case hard
  }

  /// One word.
  struct Word {
    /// Its place in `spellings`.
    let key: Int
    /// What stands before it.
    let gap: Break
    /// Where it stands in the text; the words that one is written out as share its place.
    let place: Range<Int>
  }

  /// The text.
  let text: DraftText
  /// Its words, in order.
  private(set) var words: [Word] = []
  /// Each different word, as it is spelt here.
  private(set) var spellings: [String] = []
  /// What was read so far, as it was written, and of each where its words begin in `spellings`; behind the
  /// last, where they end.
  private var known = DraftVocabulary()
  private var firsts = [0]
  private var gap = Break.hard

  /// Reads a text.
  init(_ string: String) {
    text = DraftText(string)
    var letters: [UInt8] = []
    var characters = text.characters(in: text.bytes.indices)
    while let character = characters.current {
      guard character.isOfWord else {
        readBreak(&characters)
        continue
      }
      let start = character.place.lowerBound
      let end = readLetters(&letters, of: &characters)
      append(letters, at: start..<end)
    }
  }

  /// What stands before a word; behind the last one, an end.
  func gap(before index: Int) -> Break { index < words.count ? words[index].gap : .hard }

  /// The place of some of the words in the text.
  func place(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].place.lowerBound..<words[range.upperBound - 1].place.upperBound
  }

  /// Reads what is between words: the strongest break of it counts.
  private mutating func readBreak(_ characters: inout DraftText.Characters) {
    var marks = 0
    var lines = 0
    var isSoft = false
    var isHard = false
    while let character = characters.current, !character.isOfWord {
      switch character.scalar {
      case ".": marks += 1
      case "!", "?", ";": isHard = true
      case ",", ":", "-", "–", "—", "…", "(", ")", "/": isSoft = true
      case "\n", "\u{2028}", "\u{2029}": lines += 1
      default: break
      }
      characters.advance()
    }
    if isHard || marks == 1 || lines > 1 {
      gap = .hard
    } else if (isSoft || marks > 1) && gap == .none {
      gap = .soft
    }
  }

  /// Reads a word in lower case, with what stands inside it; gives where it ends.
  private func readLetters(
    _ letters: inout [UInt8], of characters: inout DraftText.Characters
  ) -> Int {
    letters.removeAll(keepingCapacity: true)
    var end = 0
    var inside: [UInt8] = []
    while let character = characters.current {
      if character.isOfWord {
        letters += inside
        inside.removeAll(keepingCapacity: true)
        if character.scalar.isASCII {
          let byte = text.bytes[character.place.lowerBound]
          letters.append(byte | (character.isLetter ? 0x20 : 0))
        } else {
          letters += text[character.place].lowercased().utf8
        }
        end = character.place.upperBound
      } else if character.isApostrophe {
        inside.append(UInt8(ascii: "'"))
      } else if character.scalar != "*" {
        break
      }
      characters.advance()
    }
    return end
  }

  private mutating func append(_ letters: [UInt8], at place: Range<Int>) {
    let number = known.add(DraftTerm(letters, at: letters.indices), of: letters)
    if number == firsts.count - 1 {
      spellings += CareSpelling.words(of: letters)
      firsts.append(spellings.count)
    }
    for key in firsts[number]..<firsts[number + 1] {
      words.append(Word(key: key, gap: gap, place: place))
      gap = .none
    }
  }
}
