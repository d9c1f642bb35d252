import Testing

@testable import NoContactCore

@Suite struct TextSetTests {
  @Test(arguments: 0..<40)
  func agreesWithAListThatIsSearched(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var set = TextSet()
    var list: [String] = []
    func place(_ text: String) -> Int? {
      list.firstIndex { $0.utf8.elementsEqual(text.utf8) }
    }
    for _ in 0..<random.int(0...300) {
      let text = random.text(random.pick([0, 1, 2, 20]))
      let known = place(text)
      #expect(set.find(text) == known)
      if random.chance(50) {
        let isNew = set.insert(text)
        #expect(isNew == (known == nil))
      } else {
        let (place, isNew) = set.place(of: text)
        #expect(place == known ?? list.count)
        #expect(isNew == (known == nil))
      }
      if known == nil { list.append(text) }
      #expect(set.texts.elementsEqual(list) { $0.utf8.elementsEqual($1.utf8) })
    }
    for (index, text) in list.enumerated() { #expect(set.find(text) == index) }
  }

  @Test func tellsTextsApartByTheirBytes() {
    var set = TextSet()
    // The first two are the same to the eye, and to a comparison of strings.
    let texts = ["\u{E9}", "e\u{301}", "", "a", "a\u{0}", "\u{0}a"]
    for (place, text) in texts.enumerated() {
      let isNew = set.insert(text)
      #expect(isNew && set.find(text) == place)
    }
    for text in texts {
      let isNew = set.insert(text)
      #expect(!isNew)
    }
    #expect(set.texts.count == 6)
  }

  @Test func tellsManyPairsApartThatLookAlike() {
    var set = TextSet()
    // Syllables of Hangul, each composed, and as the letters that it is composed of.
    for number in 0..<2000 {
      let (initial, vowel, final) = (number / 588, number % 588 / 28, number % 28)
      let letters = [0x1100 + initial, 0x1161 + vowel] + (final == 0 ? [] : [0x11A7 + final])
      for scalars in [[0xAC00 + number], letters] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.compactMap { Unicode.Scalar(UInt32($0)) })
        set.insert(String(text))
      }
    }
    #expect(set.texts.count == 4000)
    #expect(set.texts[0] == set.texts[1] && Set(set.texts).count == 2000)
  }

  @Test func findsAllOfManyAndNothingElse() {
    // So many that some of them have the same hash.
    let count = 300_000
    var set = TextSet()
    for number in 0..<count { set.insert("\(number)") }
    #expect(set.texts.count == count)
    for number in stride(from: 0, to: count, by: 97) {
      #expect(set.find("\(number)") == number)
      #expect(set.find("x\(number)") == nil)
    }
  }

  @Test func isAValue() {
    var one = TextSet()
    one.insert("a")
    var other = one
    other.insert("b")
    #expect(one.texts == ["a"] && one.find("b") == nil)
    #expect(other.texts == ["a", "b"] && other.find("a") == 0)
  }
}
