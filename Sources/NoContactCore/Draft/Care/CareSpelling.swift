/// The spelling that `CareClassifier` reads, out of the many that people use.
enum CareSpelling {
  /// The words that a word in lower case, with its apostrophes, stands for.
  static func words(of letters: [UInt8]) -> [String] {
    let spelling = String(decoding: plain(letters), as: UTF8.self)
    if let words = meant(by: spelling) { return words }
    if let apostrophe = letters.lastIndex(of: UInt8(ascii: "'")), apostrophe > 0 {
      let base = String(decoding: plain(Array(letters[..<apostrophe])), as: UTF8.self)
      switch String(decoding: letters[apostrophe...].dropFirst().prefix(3), as: UTF8.self) {
      case "ll": return [base, "will"]
      case "d": return [base, "would"]
      case "re": return [base, "are"]
      case "ve": return [base, "have"]
      default: break
      }
    }
    let drawnTogether = collapsed(spelling)
    if let words = meant(by: drawnTogether) { return words }
    if spelling.utf8.count > 5, !keywords.contains(spelling),
      let word = keywords.first(where: { isNear(spelling, $0) })
    {
      return [word]
    }
    return [spelling]
  }

  /// A word with every row of a letter drawn together.
  static func collapsed(_ word: String) -> String {
    var letters: [UInt8] = []
    for letter in word.utf8 where letter != letters.last { letters.append(letter) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Without apostrophes, and with letters for the figures that stand for them.
  private static func plain(_ letters: [UInt8]) -> [UInt8] {
    let bare = letters.filter { $0 != UInt8(ascii: "'") }
    guard let first = bare.first, first > 0x39, bare.contains(where: { $0 < 0x3A }) else {
      return bare
    }
    return bare.map { letter in
      switch letter {
      case UInt8(ascii: "0"): UInt8(ascii: "o")
      case UInt8(ascii: "1"): UInt8(ascii: "i")
      case UInt8(ascii: "3"): UInt8(ascii: "e")
      case UInt8(ascii: "4"): UInt8(ascii: "a")
      case UInt8(ascii: "5"): UInt8(ascii: "s")
      default: letter
      }
    }
  }

  /// Whether a word is another with one letter wrong, missing, too many, or two exchanged.
  private static func isNear(_ word: String, _ other: String) -> Bool {
    guard word.utf8.first == other.utf8.first else { return false }
    let a = Array(word.utf8)
    let b = Array(other.utf8)
    guard abs(a.count - b.count) < 2 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var end = 0
    while end < a.count - start, end < b.count - start,
      a[a.count - 1 - end] == b[b.count - 1 - end]
    { end += 1 }
    let left = (a.count - start - end, b.count - start - end)
    if left.0 == 2 && left.1 == 2 { return a[start] == b[start + 1] && a[start + 1] == b[start] }
    return left.0 < 2 && left.1 < 2
  }

  /// Words that are known with one mistake in them, since little else looks like them.
  private static let keywords = [
    "suicide", "suicidal", "myself", "overdose", "overdosed", "goodbye", "everyone",
    "everybody", "without", "tonight", "disappear", "paracetamol", "antidepressants", "existing",
    "killing", "worthless", "deserve",
  ]

  /// The words that a spelling stands for, where it stands in the table.
  private static func meant(by spelling: String) -> [String]? {
    let (key, space) = (Array(spelling.utf8), UInt8(ascii: " "))
    guard let first = key.first else { return nil }
    for line in table.lines(from: first) where table.bytes[line].starts(with: key) {
      let words = table.bytes[line].dropFirst(key.count)
      if words.first == space {
        return words.split(separator: space).map { String(decoding: $0, as: UTF8.self) }
      }
    }
    return nil
  }

  /// Spellings, and what they stand for.
  private static let table = LineTable(
    """
    wont will not
    cant can not
    carnt can not
    cannot can not
    shant shall not
    aint am not
    dont do not
    dnt do not
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
    shouldve should have
    shoulda should have
    couldve could have
    wouldve would have
    im i am
    iam i am
    ima i am going to
    imma i am going to
    ill i will
    id i would
    ive i have
    youre you are
    youve you have
    youll you will
    youd you would
    theyre they are
    theyll they will
    theyd they would
    theyve they have
    weve we have
    its it is
    itll it will
    itd it would
    thats that is
    thatll that will
    whats what is
    theres there is
    heres here is
    hes he is
    shes she is
    everyones everyone is
    everybodys everybody is
    nobodys nobody is
    nothings nothing is
    lifes life is
    u you
    ya you
    ye you
    ur your
    r are
    n and
    nd and
    2 to
    b4 before
    4ever forever
    bfore before
    hav have
    wat what
    wot what
    dat that
    da the
    dis this
    tbh honestly
    wanna want to
    wana want to
    gonna going to
    gona going to
    goin going
    gotta have to
    tryna trying to
    lemme let me
    anymore any more
    nomore no more
    noone nobody
    tonite tonight
    2nite tonight
    tmrw tomorrow
    tmr tomorrow
    tomorow tomorrow
    tommorow tomorrow
    meself myself
    mesel myself
    mysel myself
    myslef myself
    oneself myself
    kms kill myself
    kysd kill myself
    unalive kill
    unalived killed
    unaliving killing
    unaliven kill
    kll kill
    kiling killing
    klling killing
    scide suicide
    sewerslide suicide
    sewercide suicide
    sewerside suicide
    suecide suicide
    suislide suicide
    sucide suicide
    suicde suicide
    suiside suicide
    sucidal suicidal
    sucidle suicidal
    suicidle suicidal
    suicidial suicidal
    suicical suicidal
    idwtla i do not want to live any more
    idwtbh i do not want to be here
    cba can not
    od overdose
    oded overdosed
    alot a lot
    luv love
    pls please
    plz please
    cuz because
    cos because
    coz because
    bc because
    """
  )
}
