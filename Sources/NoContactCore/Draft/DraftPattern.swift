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
/// Nothing but `.` goes past the end of a sentence. An optional word is taken where the rest still
/// matches behind it, of a number of words as many as can be, and of a gap as few.
///
/// A line of a table is read against one message, and only for as long as the message has a word
/// for each element that needs one. Of most lines that is the first element at most.
struct DraftPattern {
  /// An element, which has the words that it is about in the marks.
  enum Element {
    /// One of the words.
    case word
    /// One of the words, or nothing.
    case optional
    /// Any number of the words.
    case any
    /// Any one word.
    case anything
    /// Up to that many words, none of which is one of the words.
    case gap(Int)
    /// The beginning of a sentence.
    case start
    /// The end of a sentence, without taking it.
    case finish
    /// A sentence end.
    case end
    /// Nothing, where the next word is none of the words.
    case notBefore
    /// Nothing, where none of the six words before, in the sentence, is one of the words.
    case notAfter
  }

  /// The elements of the line that was read last.
  private(set) var elements: [Element] = []
  /// The elements that need a word, a bit each from the first on.
  private(set) var needed: UInt64 = 0
  /// The sentences that have a word for each of those, as in `DraftWords.sentences(of:)`.
  private(set) var sentences: UInt64 = .max
  /// Whether a match may go past the end of a sentence.
  private(set) var goesPastEnd = false

  private let message: DraftWords
  /// The elements that a word is of, a bit each, by the key of the word.
  private var marks: [UInt64]
  /// The keys that have marks.
  private var marked: [Int] = []
  /// The number of the element that is being read.
  private var element = 0
  /// The sentences that have a word of the element that is being read.
  private var found: UInt64 = 0
  /// Whether the last element takes a sentence end.
  private var takesEnd = false

  /// The names of the lists, the keys of their words in the message, and where those of each end.
  private var names = DraftVocabulary()
  private var listed: [Int] = []
  private var ends: [Int] = []

  /// Lists of words, a line each: the name, and the words.
  ///
  /// The first has what a gap stops at; the others are for patterns.
  static let lists = """
    no not|never|no|nor
    very so|very|really|just|still|truly|honestly|totally|completely|absolutely|actually|always|\
    also|quite|pretty|too|even|literally|simply|now|already|only|again|deeply|genuinely|all|kinda|\
    bit|a|kind|of|finally|both|much|more|deep|down|entirely|fully|perfectly|long|well
    negation not|never|no|nor|without|hardly|nothing|nobody
    we we|us
    partner guy|girl|man|woman|dude|bloke|girlfriend|boyfriend|bf|gf|lover|fling|chick|rebound|\
    lad|partner
    insult liar|coward|selfish|pathetic|bastard|bitch|asshole|arsehole|idiot|cheater|narcissist|\
    narcissistic|manipulative|manipulator|jerk|scum|loser|disgusting|heartless|cruel|toxic|\
    monster|psycho|worthless|trash|whore|slut|prick|dick|twat|cunt|pig|snake|moron|hypocrite|cheat
    deed lied|cheated|broke|shouted|yelled|forgot|ignored|read|accused|blamed|drank|chose|told|\
    hid|made|let|never|should|took|left|behaved|was|were|put|missed|betrayed|stole|used|hurt|did|\
    ghosted|promised|walked|said|called|kept|acted|treated|picked|spoke|checked|pushed|had|failed|\
    gave|spent|stopped|cancelled|threw|could|went|got|flirted|slept|kissed|laughed|compared|did
    kin mum|mom|mam|mammy|mother|dad|da|father|sister|brother|aunty|auntie|uncle|cousin|nan|gran|\
    amma|bhabhi|friend|mate|flatmate
    write write|text|call|contact|message|email|reach|talk|ring|dm|writing|texting|calling|\
    contacting|messaging|emailing|reaching|talking|ringing|phone|phoning
    """

  /// A pattern for a message, which has no element yet.
  init(_ message: DraftWords) {
    self.message = message
    marks = [UInt64](repeating: 0, count: 2 * message.vocabulary.count)
    var lines = DraftPhrases(DraftPattern.lists)
    while !lines.isAtEnd {
      _ = names.add(lines.takeWord(), of: lines.bytes)
      _ = lines.take(" ")
      readAlternatives(&lines)
      listed += marked
      ends.append(listed.count)
      lines.skipLine()
      clear()
    }
  }

  /// The elements that a word of the message is of, a bit each from the first on.
  func marks(of word: DraftWords.Word) -> UInt64 {
    marks[Int(word.key)] | marks[Int(word.doubled)]
  }

  /// Reads a line, and goes to the next one; false where the message cannot have it.
  mutating func read(_ lines: inout DraftPhrases) -> Bool {
    clear()
    defer { lines.skipLine() }
    // What may not stand before is only looked for where the message can have the rest.
    let start = lines.position
    let isGuarded = lines.take("~")
    if isGuarded {
      elements.append(.notAfter)
      lines.skipElement()
    }
    repeat {
      guard readElement(&lines) else { return false }
    } while lines.take(" ")
    if isGuarded {
      lines.move(to: start + 1)
      element = 0
      readAlternatives(&lines)
    }
    return true
  }

  private mutating func clear() {
    while let key = marked.popLast() { marks[key] = 0 }
    while !elements.isEmpty { elements.removeLast() }
    needed = 0
    sentences = .max
    goesPastEnd = false
    takesEnd = false
  }

  /// Reads an element; false where it needs a word that the message does not have.
  private mutating func readElement(_ lines: inout DraftPhrases) -> Bool {
    if takesEnd { goesPastEnd = true }
    found = 0
    element = elements.count
    switch lines.next {
    case "^", "$", "_", ".":
      readPlace(&lines)
      return true
    case "?", "!":
      return readMark(&lines)
    case "~":
      _ = lines.take("~")
      readAlternatives(&lines)
      elements.append(.notAfter)
      return true
    default:
      readAlternatives(&lines)
      if lines.take("?") {
        elements.append(.optional)
      } else if lines.take("*") {
        elements.append(.any)
      } else {
        return addWord()
      }
      return true
    }
  }

  /// Reads an element that is about no word of its own.
  private mutating func readPlace(_ lines: inout DraftPhrases) {
    if lines.take("^") {
      elements.append(.start)
    } else if lines.take("$") {
      elements.append(.finish)
    } else if lines.take("_") {
      elements.append(.anything)
    } else if lines.take("."), !lines.take(".") {
      elements.append(.end)
      takesEnd = true
    } else {
      if !lines.take(".") { markList(0) }
      elements.append(.gap(lines.takeNumber()))
    }
  }

  /// Reads `?`, `!` or `!!`, or alternatives behind a `!`.
  private mutating func readMark(_ lines: inout DraftPhrases) -> Bool {
    if lines.take("!"), lines.next != "!", lines.next != " ", lines.next != "\n" {
      readAlternatives(&lines)
      elements.append(.notBefore)
      return true
    }
    let end = lines.take("?") ? "?" : lines.take("!") ? "!!" : "!"
    mark(key: 2 * (DraftWords.signs.firstIndex(of: end) ?? 0))
    takesEnd = true
    return addWord()
  }

  /// Adds an element that needs a word; false where the message does not have it.
  private mutating func addWord() -> Bool {
    needed |= 1 << element
    elements.append(.word)
    if !goesPastEnd { sentences &= found }
    return found != 0 && sentences != 0
  }

  /// Reads alternatives, and marks the words of the message that are among them.
  private mutating func readAlternatives(_ lines: inout DraftPhrases) {
    repeat {
      if lines.take("@") {
        if let list = names.find(lines.takeWord(), of: lines.bytes) { markList(list) }
      } else if lines.take("-") {
        let ending = lines.bytes[lines.takeWord().place]
        markEach { $0.suffix(ending.count).elementsEqual(ending) }
      } else {
        let word = lines.takeWord()
        if lines.take("-") {
          markEach { $0.starts(with: lines.bytes[word.place]) }
        } else {
          mark(word, of: lines.bytes)
        }
      }
    } while lines.take("|")
  }

  private mutating func markList(_ number: Int) {
    for index in (number > 0 ? ends[number - 1] : 0)..<ends[number] { mark(key: listed[index]) }
  }

  /// Marks the words that are spelt so, with stretched letters doubled or not.
  private mutating func mark(_ word: DraftTerm, of text: [UInt8]) {
    if !word.isASCII {
      for number in message.vocabulary.findAll(word, of: text) { mark(number: number) }
    } else if let number = message.vocabulary.find(word, of: text) {
      mark(number: number)
    }
  }

  private mutating func mark(number: Int) {
    mark(key: 2 * number)
    mark(key: 2 * number + 1)
  }

  /// Marks the words whose letters are as wanted.
  private mutating func markEach(_ isWanted: (ArraySlice<UInt8>) -> Bool) {
    for number in 0..<message.vocabulary.count where isWanted(message.vocabulary[number]) {
      mark(key: 2 * number)
    }
  }

  private mutating func mark(key: Int) {
    let found = message.sentences(of: key)
    guard found != 0 else { return }
    if marks[key] == 0 { marked.append(key) }
    marks[key] |= 1 << element
    self.found |= found
  }
}
