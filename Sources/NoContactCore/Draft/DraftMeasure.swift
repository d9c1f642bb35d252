/// The faults that are counted rather than read.
enum DraftMeasure {
  /// The whole message, where it is made of nothing but greetings, a name and small talk.
  static func greeting(_ message: DraftWords, exName: String?) -> [Range<String.Index>] {
    guard !message.isEmpty else { return [] }
    var rest = Set(message.words.indices.filter { !message.words[$0].isEnd })
    for entry in DraftTable.greeting.entries {
      for range in entry.pattern.matches(in: message) { rest.subtract(range) }
    }
    let name = Set(DraftWords(exName ?? "").words.map(\.text))
    rest = rest.filter { !name.contains(message.words[$0].text) }
    return rest.isEmpty ? [message.place(0..<message.words.count)] : []
  }

  /// The first words past a limit, at most eight.
  static func length(_ message: DraftWords, limit: Int) -> [Range<String.Index>] {
    var starts: [Int] = []
    for index in message.words.indices where !message.words[index].isEnd {
      let isSame = index > 0 && message.words[index - 1].range == message.words[index].range
      if !isSame { starts.append(index) }
    }
    guard starts.count > limit else { return [] }
    let past = starts[limit..<min(limit + 8, starts.count)]
    return [message.place(past[limit]..<(past[past.endIndex - 1] + 1))]
  }

  /// The questions, where there are more than a limit.
  static func questions(_ message: DraftWords, limit: Int) -> [Range<String.Index>] {
    var questions: [Range<String.Index>] = []
    var start: Int?
    for index in message.words.indices {
      let word = message.words[index]
      if !word.isEnd {
        start = start ?? index
      } else {
        if word.text == "?", let start { questions.append(message.place(start..<(index + 1))) }
        start = nil
      }
    }
    return questions.count > limit ? questions : []
  }

  /// Rows of three or more words in capitals, and of five or more exclamation marks.
  ///
  /// `I`, `A` and figures neither make nor break a row. Two of its words must have four letters or
  /// more, so that abbreviations are not taken for a raised voice.
  static func shouting(_ message: DraftWords) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var row: [Range<String.Index>] = []
    func close() {
      let long = row.count { message.source[$0].count > 3 }
      if row.count > 2, long > 1, let first = row.first, let last = row.last {
        places.append(first.lowerBound..<last.upperBound)
      }
      row = []
    }
    for word in message.words {
      let letters = message.source[word.range].filter(\.isLetter)
      if word.isEnd {
        if message.source[word.range].count(where: { $0 == "!" }) > 4 { places.append(word.range) }
      } else if letters.count > 1 && !letters.contains(where: \.isLowercase)
        && letters.contains(where: \.isUppercase)
      {
        if row.last != word.range { row.append(word.range) }
      } else if letters.count > 1 {
        close()
      }
    }
    close()
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }
}
