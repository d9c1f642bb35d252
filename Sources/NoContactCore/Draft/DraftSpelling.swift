/// The spelling that the rules use, out of the many that people use.
///
/// It takes a word character by character, and then says of which words of the rules it is made.
struct DraftSpelling {
  /// The words that the last one stands for (`don't` for `do not`), as numbers of the vocabulary.
  private(set) var words: [Int] = []
  /// The same with stretched letters doubled (`missss` is `mis` and `miss`), if it is one word and
  /// any were.
  private(set) var doubled: Int?

  /// The word so far in lower case, where rows of three letters or more are cut to one.
  private var letters: [UInt8] = []
  /// The same where they are cut to two; empty while there is no such row.
  private var lettersDoubled: [UInt8] = []
  /// How often its last character stands in a row, and how many bytes it has.
  private var last = (row: 0, length: 0)

  private var table = DraftPhrases(DraftSpelling.table)
  private var known = DraftVocabulary()
  /// Where in the table stands what each of the known spellings stands for.
  private var meanings: [Int] = []

  /// Begins with no word.
  init() {
    while !table.isAtEnd {
      _ = known.add(table.takeWord(), of: table.bytes)
      meanings.append(table.position)
      table.skipLine()
    }
  }

  /// Adds a letter or a figure to the word.
  mutating func add(_ character: DraftCharacter, of text: DraftText) {
    let start = letters.count
    if character.scalar.isASCII && character.isSingle {
      letters.append(text.bytes[character.place.lowerBound] | (character.isLetter ? 0x20 : 0))
    } else {
      letters += text[character.place].lowercased().utf8
    }
    let length = letters.count - start
    let isRow =
      character.isLetter && length == last.length
      && (start..<letters.count).allSatisfy { letters[$0] == letters[$0 - length] }
    last = (row: isRow ? last.row + 1 : 1, length: length)
    if last.row == 3 && lettersDoubled.isEmpty { lettersDoubled = Array(letters[..<start]) }
    if last.row > 2 {
      letters.removeLast(last.row == 3 ? 2 * length : length)
    } else if !lettersDoubled.isEmpty {
      lettersDoubled += letters[start...]
    }
  }

  /// Adds an apostrophe to the word.
  mutating func addApostrophe() {
    letters.append(UInt8(ascii: "'"))
    if !lettersDoubled.isEmpty { lettersDoubled.append(UInt8(ascii: "'")) }
    last = (row: 0, length: 0)
  }

  /// Ends the word, so that `words` and `doubled` are known and the next one can begin.
  mutating func finish(in vocabulary: inout DraftVocabulary) {
    doubled = nil
    if !lettersDoubled.isEmpty {
      writeOut(lettersDoubled, in: &vocabulary)
      doubled = words.first
    }
    writeOut(letters, in: &vocabulary)
    if words.count > 1 { doubled = nil }
    letters.removeAll(keepingCapacity: true)
    if !lettersDoubled.isEmpty { lettersDoubled.removeAll() }
    last = (row: 0, length: 0)
  }

  /// Makes `words` of the letters, without contraction.
  private mutating func writeOut(_ letters: [UInt8], in vocabulary: inout DraftVocabulary) {
    while !words.isEmpty { words.removeLast() }
    let word = DraftTerm(letters, at: letters.indices)
    if let number = known.find(word, of: letters) {
      table.move(to: meanings[number])
      while table.take(" ") { words.append(vocabulary.add(table.takeWord(), of: table.bytes)) }
      return
    }
    guard let apostrophe = letters.lastIndex(of: UInt8(ascii: "'")) else {
      words.append(vocabulary.add(word, of: letters))
      return
    }
    var base = 0..<apostrophe
    let other: String
    switch String(decoding: letters[apostrophe...].prefix(4), as: UTF8.self) {
    case "'t" where base.last.map { letters[$0] } == UInt8(ascii: "n"):
      base = 0..<(apostrophe - 1)
      other = "not"
    case "'m": other = "am"
    case "'re": other = "are"
    case "'ve": other = "have"
    case "'ll": other = "will"
    case "'d": other = "would"
    case "'s": other = "'s"
    default:
      let joined = letters.filter { $0 != UInt8(ascii: "'") }
      words.append(vocabulary.add(DraftTerm(joined, at: joined.indices), of: joined))
      return
    }
    words.append(vocabulary.add(DraftTerm(letters, at: base), of: letters))
    words.append(vocabulary.add(other))
  }

  private static let table = """
    won't will not
    wont will not
    can't can not
    cant can not
    cannot can not
    shan't shall not
    ain't am not
    let's let us
    it's it is
    that's that is
    what's what is
    there's there is
    here's here is
    he's he is
    she's she is
    who's who is
    how's how is
    where's where is
    when's when is
    everything's everything is
    nothing's nothing is
    this's this is
    why's why is
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
