/// The spelling that the rules use, out of the many that people use.
enum DraftSpelling {
  /// What stands at a place of a message, as one or more words of the rules.
  ///
  /// All words that come of one (`don't` gives `do not`) share its place.
  static func words(in source: String, at range: Range<String.Index>) -> [DraftWords.Word] {
    let plain = source[range].lowercased().map { $0.isLetter || $0.isNumber ? $0 : "'" }
    let single = squeezed(plain, to: 1)
    let double = squeezed(plain, to: 2)
    let parts = writtenOut(single)
    let doubled = single == double ? nil : writtenOut(double).first
    return parts.map { part in
      DraftWords.Word(text: part, doubled: parts.count == 1 ? doubled : nil, range: range)
    }
  }

  /// The same letters, where rows of three or more are cut to a length.
  private static func squeezed(_ letters: [Character], to length: Int) -> String {
    var result = ""
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let end = letters[index...].firstIndex { $0 != letter } ?? letters.count
      let isStretched = end - index > 2 && letter.isLetter
      result += String(repeating: String(letter), count: isStretched ? length : end - index)
      index = end
    }
    return result
  }

  /// A word without contraction.
  private static func writtenOut(_ word: String) -> [String] {
    if let known = known[word] { return known }
    guard let apostrophe = word.lastIndex(of: "'") else { return [word] }
    if word.hasSuffix("n't") { return [String(word.dropLast(3)), "not"] }
    let base = String(word[..<apostrophe])
    switch word[word.index(after: apostrophe)...] {
    case "m": return [base, "am"]
    case "re": return [base, "are"]
    case "ve": return [base, "have"]
    case "ll": return [base, "will"]
    case "d": return [base, "would"]
    case "s": return [base, pronouns.contains(base) ? "is" : "'s"]
    default: return [word.filter { $0 != "'" }]
    }
  }

  /// What `'s` makes a verb of, rather than an owner.
  private static let pronouns: Set<String> = [
    "it", "that", "what", "there", "here", "he", "she", "who", "how", "where", "when", "everything",
    "nothing", "this", "why",
  ]

  private static let known: [String: [String]] = {
    var known: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      known[words[0]] = Array(words.dropFirst())
    }
    return known
  }()

  /// A spelling and what it stands for, a line each.
  private static let table = """
    won't will not
    wont will not
    can't can not
    cant can not
    cannot can not
    shan't shall not
    ain't am not
    let's let us
    lets let us
    dont do not
    didnt did not
    doesnt does not
    isnt is not
    wasnt was not
    werent were not
    arent are not
    havent have not
    hasnt has not
    hadnt had not
    couldnt could not
    shouldnt should not
    wouldnt would not
    im i am
    ive i have
    youre you are
    youve you have
    youll you will
    theyre they are
    weve we have
    thats that is
    whats what is
    hows how is
    whos who is
    hes he is
    shes she is
    its it is
    theres there is
    u you
    ya you
    ur your
    r are
    pls please
    plz please
    plss please
    cuz because
    cos because
    coz because
    bc because
    sry sorry
    soz sorry
    wanna want to
    gonna going to
    gotta got to
    luv love
    thx thanks
    anymore any more
    everyday every day
    alot a lot
    ok okay
    ily i love you
    ilysm i love you
    imy i miss you
    imysm i miss you
    wyd what are you doing
    hru how are you
    wru where are you
    wassup what is up
    whatsup what is up
    tryna trying to
    apologize apologise
    apologized apologised
    apologizing apologising
    breakup break up
    fkn fucking
    fuckin fucking
    shouldve should have
    couldve could have
    wouldve would have
    mustve must have
    til until
    till until
    noone nobody
    tonite tonight
    """
}
