import Testing

@testable import NoContactCore

@Suite("CareCheck")
struct CareCheckTests {
  private func kind(_ text: String) -> CareFinding.Kind? { CareCheck.look(at: text)?.kind }

  @Test("prints what it makes of the set that it was tuned on, and demands no share of it")
  func corpus() {
    func count(_ lines: [String], _ kind: CareFinding.Kind?) -> String {
      "\(lines.count { self.kind($0) == kind }) of \(lines.count)"
    }
    print(
      """
      CareCheck, on the lines that it was tuned on: care \(count(CareCorpus.care, .care)), \
      threats \(count(CareCorpus.threat, .threat)), harmless \(count(CareCorpus.harmless, nil))
      """)
    #expect(CareCorpus.care.count >= 250 && CareCorpus.threat.count >= 240)
    #expect(CareCorpus.harmless.count >= 400)
  }

  @Test(
    "knows the kinds of words that say it",
    arguments: [
      "I want to kill myself tonight", "I want to die", "i took all the tablets",
      "i don't want to be here anymore", "everyone would be better off without me",
      "i can't do this anymore and i'm done with life", "kms", "i want to unalive myself",
      "i just want to end it all", "thinking about sewerslide again", "I've been cutting again",
      "feeling sucidal", "I've written the letters. One for mum, one for the kids.",
      "If you don't come back I'll kill myself", "gonna top myself", "I have the rope",
    ])
  func care(text: String) { #expect(kind(text) == .care) }

  @Test(
    "knows threats, however polite",
    arguments: [
      "I'm sorry I lied about the rent. If I see you two together again, I won't be so polite.",
      "I'm going to kill you", "I know where you park", "you'll regret this",
      "I'd hate for your mum to see what you sent me", "I'll post your pictures online",
      "You'll never see the kids again", "It would be a shame if your boss saw those pictures",
      "I'll report you to the home office unless you come back", "Answer me or else",
    ])
  func threat(text: String) { #expect(kind(text) == .threat) }

  @Test(
    "is not alarmed by what is said every day",
    arguments: [
      "I'm dying to see you", "this traffic is killing me", "I'm dead tired",
      "could murder a curry", "I'd kill for a coffee", "shoot me a text when you land",
      "we should hang out soon", "I'm cutting ties with him", "I cut my hair short today",
      "overdosed on chocolate at easter", "took two pills for my cold",
      "drowning in work this week",
      "I'm ready to end it with him", "I want this course to be over",
      "I nearly died of embarrassment", "the deadline is killing me",
      "watched suicide squad with Tom", "two years ago I wanted to die, I don't any more",
      "my friend said she wants to die and I don't know how to help",
      "grandad died on Sunday and I miss him so much",
      "please pick up your things by Friday or I'll drop them at your mum's",
      "my solicitor will write to yours", "", " \n", "…", "🌵",
    ])
  func harmless(text: String) { #expect(kind(text) == nil) }

  @Test("quotes the words as they stand, and says whether they are sure")
  func words() {
    let sure = CareCheck.look(at: "Soup, then bed. I WANT\n  to KILL myself.")
    #expect(sure?.words.hasPrefix("I WANT\n  to KILL") == true && sure?.isSure == true)
    #expect(CareCheck.look(at: "I don't want to be here")?.isSure == false)
  }

  @Test("care comes before a threat, and both are known")
  func both() {
    let check = CareCheck("I'm going to kill you. Then I'll kill myself.")
    #expect(check.care?.kind == .care && check.threat?.kind == .threat)
    #expect(CareCheck.look(at: "I'm going to kill you. Then I'll kill myself.")?.kind == .care)
  }

  @Test(
    "a line of care is found wherever it stands in a long text",
    arguments: Thorough.part(of: [UInt64](1...4), oneIn: 4))
  func anywhere(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let line = random.pick(CareCorpus.care.filter { kind($0) == .care })
      var parts = (0..<random.int(20...60)).map { _ in
        random.pick(["The soup was good", "I walked to the shop", "Jen rang about the boiler"])
      }
      parts.insert(line, at: random.int(0...parts.count))
      #expect(kind(parts.joined(separator: ".\n\n")) == .care, "seed \(seed): \(line)")
    }
  }

  @Test("most of what is sure has a word that is looked for first")
  func worth() {
    let sure = CareCorpus.care.filter { CareCheck($0).care?.isSure == true }
    let worth = sure.count(where: CareCheck.isWorthALook)
    #expect(worth * 10 >= sure.count * 6, "\(worth) of \(sure.count)")
    #expect(CareCheck.isWorthALook("I wanna DIE") && !CareCheck.isWorthALook("a walk by the river"))
    #expect(!CareCheck.isWorthALook("di") && !CareCheck.isWorthALook(""))
  }

  @Test("neither capitals nor apostrophes nor line breaks change what is found")
  func spellings() {
    for line in CareCorpus.care + CareCorpus.threat {
      let found = kind(line)
      #expect(kind(line.uppercased()) == found, "\(line)")
      #expect(kind(line.replacing("'", with: "’")) == found, "\(line)")
      #expect(kind(line.replacing(" ", with: "\n")) == found, "\(line)")
    }
  }

  @Test(
    "a stretched letter or a missing apostrophe hides nothing",
    arguments: [
      "i wannt to diee", "I want to kiiill myself", "i want to killl myselff", "I wanttt to dieeee",
      "i dont want to be here anymoree", "cant go on", "im going to kill myself",
      "ill kill myself", "i wnat to die", "I want to k1ll myself",
    ])
  func stretched(text: String) { #expect(kind(text) == .care) }

  @Test("a draft with such words has that finding, and no other")
  func draft() {
    let care = DraftCheck("I miss you so much. I want to die.", kind: .first, exName: nil)
    #expect(care.findings.map(\.fault) == [.care] && care.aims.allSatisfy { !$0.isMet })
    let threat = DraftCheck("I miss you so much. You'll pay for this.", kind: .first, exName: nil)
    #expect(threat.findings.map(\.fault) == [.threat] && !threat.passes)
  }

  @Test("forty kilobytes of anything are soon read, even unoptimised on a busy machine")
  func long() {
    let clock = ContinuousClock()
    for part in ["i ", "I want to ", "not ", "a", "w'", "you will see ", "é", ".\n", "die? "] {
      let text = String(repeating: part, count: 40_000 / part.utf8.count)
      let time = clock.measure { _ = CareCheck.look(at: text) }
      #expect(time < .seconds(30), "\(part)")
    }
  }
}
