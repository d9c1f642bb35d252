/// Where a fault stands in a message, and what was counted of it.
struct DraftMeasure {
  /// The places, in order.
  let places: [Range<Int>]
  /// How many words or questions there are; 0 where nothing is counted.
  let count: Int

  /// Places, of which nothing is counted.
  init(_ places: [Range<Int>], count: Int = 0) {
    self.places = places
    self.count = count
  }

  /// The whole message, where it is made of nothing but greetings, a name and small talk.
  ///
  /// A word with a capital behind the opening (`Hi Sophie`) is a name, whatever it is.
  /// `greetings` are the ends of the longest that begin at each word, as of `DraftMatcher.longest`.
  static func greeting(
    _ message: DraftWords, greetings: [Int], exName: String?
  ) -> DraftMeasure {
    if message.words.isEmpty { return DraftMeasure([]) }
    let name = exName.map { DraftMeasure.spellings(of: $0, in: message) } ?? []
    var end = 0
    for (index, word) in message.words.enumerated() {
      if !greetings.isEmpty { end = max(end, greetings[index]) }
      if index == 1, isName(word, in: message) { continue }
      if index >= end, !word.isEnd, !name.contains(word.number) {
        return DraftMeasure([])
      }
    }
    return DraftMeasure([message.place(message.words.indices)])
  }

  /// Whether the second word of a message has a capital, and stands behind an opening.
  private static func isName(_ word: DraftWords.Word, in message: DraftWords) -> Bool {
    guard "A"..."Z" ~= Unicode.Scalar(message.text.bytes[word.place.lowerBound]) else {
      return false
    }
    let openings = ["hi", "hey", "hello", "hiya", "dear", "morning"]
    return openings.contains(message.text[message.words[0].place].lowercased())
  }

  /// The numbers that the words of a name have in a message.
  private static func spellings(of name: String, in message: DraftWords) -> [Int] {
    let name = DraftWords(name)
    return name.words.flatMap { word in
      let letters = Array(name.vocabulary[word.number])
      return message.vocabulary.findAll(DraftTerm(letters, at: letters.indices), of: letters)
    }
  }

  /// The first words past a limit, at most eight.
  static func length(_ message: DraftWords, limit: Int) -> DraftMeasure {
    var count = 0
    var last: Range<Int>?
    var past: Range<Int>?
    for word in message.words where !word.isEnd && word.place != last {
      last = word.place
      count += 1
      if count > limit && count <= limit + 8 {
        past = (past ?? word.place).lowerBound..<word.place.upperBound
      }
    }
    return DraftMeasure(past.map { [$0] } ?? [], count: count)
  }

  /// The questions, where there are more than a limit.
  static func questions(_ message: DraftWords, limit: Int) -> DraftMeasure {
    let questions = message.sentences.filter { sentence in
      sentence.count > 1 && message.words[sentence.upperBound - 1].number == DraftWords.question
    }
    return DraftMeasure(
      questions.count > limit ? questions.map(message.place) : [], count: questions.count)
  }

  /// Rows of three or more words in capitals, and of five or more exclamation marks.
  ///
  /// `I`, `A` and figures neither make nor break a row. Two of its words must have four letters or
  /// more, so that abbreviations are not taken for a raised voice. Words that each end in a full
  /// stop (`EVERY. SINGLE. DAY.`) are said slowly, not loudly, and good wishes are none either, nor
  /// is what a sign says.
  static func shouting(_ message: DraftWords) -> DraftMeasure {
    var places: [Range<Int>] = []
    var row = Row()
    for word in message.words {
      let start = message.text.bytes[word.place.lowerBound]
      if row.isEmpty && "a"..."z" ~= Unicode.Scalar(start) {
        row = Row(behind: word.place)
        continue
      }
      let letters = Letters(message.text, at: word.place)
      if word.isEnd {
        row.end()
        if letters.exclamations > 4 { places.append(word.place) }
      } else if letters.count > 1 && letters.capitals > 0 && letters.small == 0 {
        let isLong = letters.characters > 3 && !abbreviations.contains(message.text[word.place])
        row.add(word.place, isLong: isLong)
      } else if letters.count > 1 {
        if row.isShouting, !isSign(row, in: message) { places.append(row.place) }
        row = Row(behind: word.place)
      }
    }
    if row.isShouting, !isSign(row, in: message) { places.append(row.place) }
    places.removeAll { isGoodWish(message.text[$0]) }
    return DraftMeasure(places.sorted { $0.lowerBound < $1.lowerBound })
  }

  private static let abbreviations: Set<String> = [
    "ASAP", "LMAO", "LMFAO", "ROFL", "NASA", "IKEA", "FOMO", "YOLO", "HMRC", "DVLA", "UCAS", "ISRO",
    "UNESCO", "RSPB", "RSPCA", "RNLI", "NCIS", "GCSE", "GCSES", "STEM", "RSVP", "NIMBY",
  ]

  private static let signs: Set<String> = [
    "says", "saying", "reads", "reading", "called", "titled", "labelled", "sign", "poster",
  ]

  /// Whether a row is what a sign or a title says.
  private static func isSign(_ row: Row, in message: DraftWords) -> Bool {
    row.before.map { signs.contains(message.text[$0]) } ?? false
  }

  private static func isGoodWish(_ words: String) -> Bool {
    ["HAPPY", "CONGRAT", "WELL DONE", "MERRY", "GOOD LUCK", "GOAL", "MUBARAK"].contains {
      words.utf8.starts(with: $0.utf8) || words.contains(" \($0)")
    }
  }

  /// What there is of some characters.
  private struct Letters {
    var characters = 0
    var count = 0
    var small = 0
    var capitals = 0
    var exclamations = 0

    init(_ text: DraftText, at place: Range<Int>) {
      var rest = text.characters(in: place)
      while let character = rest.current {
        characters += 1
        if character.isLetter {
          count += 1
          if character.isLowercase { small += 1 }
          if character.isUppercase { capitals += 1 }
        } else if character.scalar == "!" {
          exclamations += 1
        }
        rest.advance()
      }
    }
  }

  /// Words in capitals that follow each other.
  private struct Row {
    /// Where the word before the first one stands, in the same sentence.
    private(set) var before: Range<Int>?
    var place = 0..<0
    private var words = 0
    private var long = 0
    /// How many of the words are followed by another one, without an end between them.
    private var joined = 0
    private var hasEnded = false

    var isEmpty: Bool { words == 0 }
    var isShouting: Bool { words > 2 && long > 1 && joined > 0 }

    /// A row that has no word yet.
    init(behind before: Range<Int>? = nil) {
      self.before = before
    }

    /// Notes the end of a sentence.
    mutating func end() {
      hasEnded = true
      if isEmpty { before = nil }
    }

    /// Adds a word; those that one is written out as count once.
    mutating func add(_ word: Range<Int>, isLong: Bool) {
      if words > 0 && word.upperBound == place.upperBound { return }
      place = (words > 0 ? place : word).lowerBound..<word.upperBound
      if words > 0 && !hasEnded { joined += 1 }
      hasEnded = false
      words += 1
      long += isLong ? 1 : 0
    }
  }
}
