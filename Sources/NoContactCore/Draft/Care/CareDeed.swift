extension CareWords {
  /// The words that tell of too much of something taken, whatever else the text says; nil for none.
  ///
  /// What was taken, and that it was a lot, have to stand close together: "took all the tablets",
  /// "swallowed a whole box of paracetamol". It asks for an ambulance, so that it may be wrong at times.
  var deed: Range<Int>? {
    for (index, word) in words.enumerated() where CareWords.deeds.contains(spellings[word.key]) {
      if spellings[word.key] == "overdosed", !isOnSomethingElse(after: index) {
        return index..<(index + 1)
      }
      let end = min(words.count, index + 9)
      var (isMuch, last) = (false, index)
      for place in (index + 1)..<max(index + 1, end) {
        if isMany(place) || isBare(place, after: index) { isMuch = true }
        if CareWords.means.contains(spellings[words[place].key]) { last = place }
      }
      if isMuch, last > index { return index..<(last + 1) }
    }
    return nil
  }

  /// Whether "overdosed" is a joke about chocolate or the like.
  private func isOnSomethingElse(after deed: Int) -> Bool {
    guard deed + 2 < words.count, spellings[words[deed + 1].key] == "on" else { return false }
    return !words[(deed + 2)..<min(words.count, deed + 5)].contains {
      CareWords.means.contains(spellings[$0.key])
    }
  }

  /// Whether a word says that it was a lot: a word for that, or a number that no leaflet has; a number
  /// before a unit is how strong one is.
  private func isMany(_ place: Int) -> Bool {
    let spelling = spellings[words[place].key]
    if CareWords.amounts.contains(spelling) { return true }
    guard let number = Int(text[words[place].place]), number >= 8 else { return false }
    let next = place + 1 < words.count ? spellings[words[place + 1].key] : ""
    return !CareWords.units.contains(next)
  }

  /// Whether pills come right after the deed, with nothing said of what they were for.
  private func isBare(_ place: Int, after deed: Int) -> Bool {
    guard place == deed + 1, ["pills", "tablets"].contains(spellings[words[place].key]) else {
      return false
    }
    let next = place + 1 < words.count ? spellings[words[place + 1].key] : ""
    return !["for", "with", "as", "every", "like", "each", "twice", "daily"].contains(next)
  }

  /// Whether words that are found say it plainly, in or beside them.
  func isPlain(_ range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(words.count, range.upperBound + 4)
    let spelt = words[near].map { spellings[$0.key] }
    return CareWords.plain.contains { phrase in
      spelt.indices.contains { spelt[$0...].starts(with: phrase) }
    }
  }

  /// The words that announce it: "I'll kill myself"; nil where there are none.
  var announcement: Range<Int>? {
    let firsts = ["i", "to", "will"]
    for index in words.indices where firsts.contains(spellings[words[index].key]) {
      let rest = words[index...].lazy.map { spellings[$0.key] }
      if let said = CareWords.announcements.first(where: { rest.starts(with: $0) }) {
        return index..<(index + said.count)
      }
    }
    return nil
  }

  private static let announcements = [
    ["i", "will", "kill", "myself"], ["i", "will", "just", "kill", "myself"],
    ["i", "will", "hurt", "myself"], ["i", "will", "end", "my", "life"],
    ["to", "kill", "my", "self"], ["will", "kill", "my", "self"], ["to", "ctb"],
    ["i", "will", "take", "my", "own", "life"], ["i", "will", "slit", "my", "wrists"],
  ]
  private static let plain = [
    ["kill", "myself"], ["killing", "myself"], ["end", "my", "life"], ["ending", "my", "life"],
    ["take", "my", "own", "life"], ["want", "to", "die"], ["suicidal"], ["end", "it", "all"],
  ]
  private static let deeds = [
    "took", "taken", "swallowed", "overdosed", "downed", "necked", "popped",
  ]
  private static let units = ["mg", "milligrams", "ml", "g", "grams", "mcg", "percent"]
  private static let amounts = [
    "all", "whole", "every", "lot", "lots", "many", "handful", "box", "pack", "packet",
    "bottle", "overdose", "loads", "ten", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "hundred", "dozens",
  ]
  private static let means = [
    "pills", "tablets", "paracetamol", "meds", "medication", "bleach", "painkillers", "tylenol",
    "ibuprofen", "antidepressants", "overdose", "sleepers", "codeine", "aspirin", "nurofen",
    "advil",
    "panadol", "valium", "diazepam", "xanax", "tramadol", "morphine", "zopiclone", "sertraline",
    "insulin", "benadryl", "acetaminophen", "cocodamol", "packet",
  ]
}
