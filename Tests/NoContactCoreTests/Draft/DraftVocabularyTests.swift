import Testing

@testable import NoContactCore

@Suite("DraftVocabulary")
struct DraftVocabularyTests {
  @Test("it agrees with a list that is searched", arguments: 0..<40)
  func agreesWithAList(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var vocabulary = DraftVocabulary()
    var list: [[UInt8]] = []
    for _ in 0..<random.int(0...600) {
      let letters = Array(random.text(random.pick([0, 1, 2, 20])).utf8)
      let term = DraftTerm(letters, at: letters.indices)
      let known = list.firstIndex(of: letters)
      #expect(vocabulary.find(term, of: letters) == known)
      #expect(vocabulary.add(term, of: letters) == known ?? list.count)
      if known == nil { list.append(letters) }
      #expect(vocabulary.count == list.count)
    }
    for (number, letters) in list.enumerated() {
      #expect(vocabulary[number].elementsEqual(letters))
      #expect(vocabulary.add(DraftTerm(letters, at: letters.indices), of: letters) == number)
    }
  }

  @Test("it finds a text however its accents are put on the letters")
  func findsAllForms() {
    var vocabulary = DraftVocabulary()
    let forms = ["\u{E9}t\u{E9}", "e\u{301}te\u{301}", "\u{E9}te\u{301}"]
    let numbers = forms.map { vocabulary.add($0) }
    _ = vocabulary.add("ete")
    for form in forms {
      let letters = Array(form.utf8)
      let term = DraftTerm(letters, at: letters.indices)
      #expect(vocabulary.findAll(term, of: letters) == numbers)
    }
  }
}
