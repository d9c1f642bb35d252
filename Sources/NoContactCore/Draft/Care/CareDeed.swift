extension CareWords {
  /// The words that tell of too much of something taken, whatever else the text says; nil for none.
  ///
  /// What was taken, and that it was a lot, have to stand close together: "took all the tablets",
  /// "swallowed a whole box of paracetamol". It asks for an ambulance, so that it may be wrong at times.
  var deed: Range<Int>? {
    for (index, word) in words.enumerated() where CareWords.deeds.contains(spellings[word.key]) {
      if spellings[word.key] == "overdosed" { return index..<(index + 1) }
      let end = min(words.count, index + 9)
      var (isMuch, last) = (false, index)
      for place in (index + 1)..<max(index + 1, end) {
        let spelling = spellings[words[place].key]
        if CareWords.amounts.contains(spelling) { isMuch = true }
        if CareWords.means.contains(spelling) { last = place }
      }
      if isMuch, last > index { return index..<(last + 1) }
    }
    return nil
  }

  /// Whether words that are found say it plainly, in or beside them.
  func isPlain(_ range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(words.count, range.upperBound + 4)
    let spelt = words[near].map { spellings[$0.key] }
    return CareWords.plain.contains { phrase in
      spelt.indices.contains { spelt[$0...].starts(with: phrase) }
    }
  }

  private static let plain = [
    ["kill", "myself"], ["killing", "myself"], ["end", "my", "life"], ["ending", "my", "life"],
    ["take", "my", "own", "life"], ["want", "to", "die"], ["suicidal"], ["end", "it", "all"],
  ]
  private static let deeds = ["took", "taken", "swallowed", "overdosed", "downed"]
  private static let amounts = [
    "all", "whole", "every", "lot", "lots", "many", "loads", "handful", "box", "pack", "packet",
    "bottle", "overdose",
  ]
  private static let means = [
    "pills", "tablets", "paracetamol", "meds", "medication", "bleach", "painkillers", "tylenol",
    "ibuprofen", "antidepressants", "overdose", "sleepers",
  ]
}
