import Testing

@testable import NoContactCore

@Suite("DraftCheck")
struct DraftCheckTests {
  private func faults(_ text: String, _ kind: DraftKind = .first) -> Set<DraftFault> {
    Set(DraftCheck(text, kind: kind, exName: "Sam").findings.map(\.fault))
  }

  @Test(
    "a finding names the words that caused it",
    arguments: [
      ("Hey", DraftFault.greetingOnly, "Hey"),
      ("Please, I miss you so much. Can we talk about us?", .clinging, "I miss you so"),
      ("Please, I miss you so much. Can we talk about us?", .relationship, "talk about us"),
    ])
  func words(text: String, fault: DraftFault, words: String) {
    let findings = DraftCheck(text, kind: .first, exName: nil).findings
    #expect(findings.filter { $0.fault == fault }.map(\.words) == [words])
  }

  @Test("faults that adjoin are both named")
  func adjoining() {
    let findings = DraftCheck("I hate 😭", kind: .overIt, exName: nil).findings
    #expect(findings.filter { $0.fault == .feeling }.map(\.words) == ["I hate", "😭"])
  }

  @Test("of a text that is too long, the first eight words past the limit are named")
  func pastLimit() {
    let text = (1...200).map { "w\($0)" }.joined(separator: " ")
    let findings = DraftCheck(text, kind: .first, exName: nil).findings
    #expect(
      findings.filter { $0.fault == .length }.map(\.words) == ["w81 w82 w83 w84 w85 w86 w87 w88"])
  }

  @Test(
    "a text may have just as many words and questions as its kind allows",
    arguments: [
      (DraftKind.first, 80, 2), (.overIt, 100, 1), (.apology, 160, 0),
    ])
  func justAtTheLimits(kind: DraftKind, words: Int, questions: Int) {
    func faults(_ text: String) -> [DraftFault] {
      DraftCheck(text, kind: kind, exName: nil).findings.map(\.fault)
    }
    func river(_ count: Int) -> String {
      Array(repeating: "river", count: count).joined(separator: " ")
    }
    #expect(!faults(river(words)).contains(.length))
    #expect(faults(river(words + 1)).contains(.length))
    func shops(_ count: Int) -> String { String(repeating: "Is the shop open? ", count: count) }
    #expect(!faults(shops(questions)).contains(.questions))
    #expect(faults(shops(questions + 1)).contains(.questions))
  }

  @Test("a hundred thousand words are judged like any text that is too long")
  func endless() {
    let text = "I " + String(repeating: "really ", count: 100_000) + "miss you"
    for kind in DraftKind.allCases {
      #expect(DraftCheck(text, kind: kind, exName: nil).findings.contains { $0.fault == .length })
    }
  }

  @Test("a text without words meets nothing", arguments: ["", " \n\t", "…", "?!", "🌵🌵", ", ,"])
  func empty(text: String) {
    for kind in DraftKind.allCases {
      let check = DraftCheck(text, kind: kind, exName: nil)
      #expect(check.findings.allSatisfy { $0.fault == .greetingOnly && !$0.words.isEmpty })
      #expect(check.aims.map(\.objective) == kind.objectives)
      #expect(check.aims.allSatisfy { !$0.isMet && $0.words.isEmpty })
    }
  }

  @Test("the objectives come with the words that may answer them")
  func aims() {
    let text = "Made your nan's soda bread and it rose for once. How's she keeping?"
    let aims = DraftCheck(text, kind: .first, exName: nil).aims
    #expect(aims.map(\.isMet) == [true, true, true])
    #expect(aims[0].words == ["How's she keeping?"] && aims[1].words.first == "your nan's")
    let calm = DraftCheck("I'm over it. It was right.", kind: .overIt, exName: nil).aims
    #expect(calm.last?.isMet == true && calm.last?.words == [])
  }

  @Test("what was counted is said, with the limit")
  func counts() {
    let long = (1...93).map { "w\($0)" }.joined(separator: " ")
    let length = DraftCheck("I hope you " + long, kind: .first, exName: nil).findings
    #expect(
      length.first { $0.fault == .length }?.reason.hasPrefix("It has 96 words, and 80") == true)
    let questions = DraftCheck("Is it open? Is it far? Is it dear?", kind: .first, exName: nil)
    #expect(questions.findings.map(\.fault) == [.questions, .questions, .questions])
    #expect(questions.findings.first?.reason.hasPrefix("It has 3 questions, and 2 at") == true)
  }

  @Test(
    "another language is found as one, and nothing else in it",
    arguments: [
      "Te echo mucho de menos y quiero que vuelvas conmigo", "Ich vermisse dich so sehr, bitte",
      "Привет, как дела? Я скучаю", "我很想你，你好吗", "मुझे तुम्हारी याद आती है",
      "Tu me manques et je pense à toi tout le temps", "main tumhe bahut miss kar raha hoon yaar",
      "Ik mis je en ik wil je terug", "Tęsknię za tobą i nie mogę spać",
    ])
  func otherLanguages(text: String) {
    for kind in DraftKind.allCases {
      let check = DraftCheck(text, kind: kind, exName: nil)
      #expect(check.findings.map(\.fault) == [.language], "\(text)")
      #expect(!check.passes && check.findings.first?.words == text)
    }
  }

  @Test("English is read as English, whatever names and loans are in it")
  func stillEnglish() {
    for text in [
      "Had pain au chocolat in Rue de la Paix", "Que sera, sera, as my gran says every day",
      "Eid Mubarak! Finally ate biryani", "Guess who passed driving lessons yesterday",
    ] {
      #expect(DraftCheck(text, kind: .first, exName: nil).passes, "\(text)")
    }
  }

  @Test(
    "a link, a title and an abbreviation are no fault",
    arguments: [
      "https://example.org/watch?v=please-come-back this made me laugh",
      "Look at www.example.org/i-miss-you?x=why and youtu.be/loveyou?t=4 today",
      "Saw 'Who's Afraid of Virginia Woolf?', 'Are You There, God?' and 'What's Up, Doc?' this week",
      "Heard \"Please Come Back To Me\" and \"I Want You Back\" at the Everyman",
      "OMG the NHS app, ASAP they said, LMAO, FYI it was IKEA",
    ])
  func noFaults(text: String) {
    #expect(DraftCheck(text, kind: .first, exName: nil).findings == [], "\(text)")
  }

  @Test(
    "what somebody is sorry for is the deed, and no fault",
    arguments: [
      "I'm sorry I checked your phone.", "Sorry I begged you to take me back.",
      "I'm sorry that I was jealous and asked who you were with.",
      "I'm sorry I said that it takes two.",
      "I apologise for following you and calling you a liar.",
    ])
  func deeds(text: String) {
    #expect(DraftCheck(text, kind: .apology, exName: nil).findings == [], "\(text)")
  }

  @Test(
    "the deed ends where asking, feeling or blaming begins",
    arguments: [
      ("I'm sorry I shouted, please take me back", DraftFault.begging),
      ("Sorry I lied but I love you so much", .clinging),
      ("I'm sorry I drank because you never listen", .blamingApology),
    ])
  func pastTheDeed(text: String, fault: DraftFault) {
    #expect(faults(text, .apology).contains(fault), "\(text)")
  }

  @Test("ten thousand characters are too long, and soon read")
  func long() {
    let text = String(repeating: "I was so good and you were not, ", count: 313)
    let clock = ContinuousClock()
    let time = clock.measure {
      for kind in DraftKind.allCases {
        let check = DraftCheck(text, kind: kind, exName: nil)
        #expect(check.findings.contains { $0.fault == .length })
      }
    }
    #expect(time < .seconds(5))
  }

  @Test("names the words as they were written")
  func exactWords() {
    let check = DraftCheck("Ok. I MISSSS   you, sooo much!", kind: .first, exName: nil)
    #expect(check.findings.contains { $0.words.hasPrefix("I MISSSS   you") })
  }

  @Test(
    "one word makes the difference",
    arguments: [
      ("I miss you so much I cannot sleep", "I miss your sofa", DraftFault.clinging),
      ("im so angry with you", "I hope you are not angry any more", .anger),
      ("I am angry with you", "My boss was angry with me", .anger),
      ("I hate you", "I hate to admit that you were right", .anger),
      ("I beg you", "The kids next door are begging me for cake", .begging),
      ("Please come back", "My old band came back", .begging),
      ("Give me one more chance", "They gave me a chance to sing", .begging),
      ("you broke my heart", "you broke my favourite record in 2019", .guilt),
      ("you owe me an explanation", "you owe me a beer", .guilt),
      ("are you seeing anyone", "are you seeing the new film", .interrogation),
      ("where were you last night", "where are you going on holiday", .interrogation),
      ("who is your new boyfriend", "who is your favourite player", .jealousy),
      ("I am so jealous", "I am so jealous of your holiday", .jealousy),
      ("let us talk about us", "let us know how the match went", .relationship),
      ("You asked me not to write", "You asked me for the recipe", .askedToStop),
      ("you told me to leave you alone", "you told me to leave the sauce alone", .askedToStop),
      ("I'm sorry I hit you", "I'm sorry I hit your car", .violence),
      (
        "Sorry for pushing you. I never should have grabbed your arm", "I grabbed your umbrella",
        .violence
      ),
      ("I pushed you against the wall and I hate it", "I pushed you to move to Leeds", .violence),
      ("I slapped you, and it was the drink", "I'll hit you up in spring", .violence),
      ("I put my hands on you", "I put my hand on your shoulder, in the film", .violence),
      ("I'm ashamed of hitting you", "Sorry for hitting send twice", .violence),
      ("I beat you up and you left", "I beat you at chess, and up came the sun", .violence),
      ("ANSWER THIS MESSAGE TODAY", "NASA and the BBC and the DIY shop", .shouting),
      ("PLEASE ANSWER ME", "PLEASE do ANSWER ME", .shouting),
      ("PLEASE DON'T SHOUT", "DON'T SHOUT", .shouting),
      ("Really!!!!!", "Really!", .shouting),
      ("I hate you", "Grandma played \"I hate you\" on the piano", .anger),
      ("\"I hate you.\"", "\"I hate you\" is what the parrot says", .anger),
      ("You are a \"liar\" and that is that", "You saw who the \"liar\" was, in act 2", .anger),
      ("I want to kill myself", "I nearly killed the cactus", .care),
    ])
  func pairs(bad: String, good: String, fault: DraftFault) {
    #expect(faults(bad).contains(fault), "\(bad)")
    #expect(!faults(good).contains(fault), "\(good)")
  }

  @Test(
    "words of one letter and figures neither make nor break a row of capitals",
    arguments: [
      ("CALL BACK", false), ("CALL BACK I", false), ("I CALL BACK", false),
      ("CALL BACK 5", false), ("CALL BACK NOW", true), ("CALL I BACK NOW", true),
      ("CALL i BACK NOW", true), ("CALL a BACK 5 NOW", true), ("CALL me BACK NOW", false),
      ("CALL ME NOW", false), ("CALL ME NOW OVER", true),
    ])
  func raisedVoices(text: String, isLoud: Bool) {
    #expect(faults(text).contains(.shouting) == isLoud)
  }

  @Test("spelling does not matter")
  func spelling() {
    for text in [
      "i can't stop thinking of you", "I cannot stop thinking of you", "cant stop thinking of u",
      "I can’t STOP thinking of you", "i caaaan not stoppp thinking of youuu",
    ] {
      #expect(faults(text) == [.clinging], "\(text)")
    }
  }

  @Test("rules go by the kind of text")
  func kinds() {
    let breakup = "Our breakup was for the best and I am over it."
    #expect(faults(breakup, .first).contains(.relationship))
    #expect(faults(breakup, .overIt).isEmpty)
    #expect(faults("Will you call me?", .apology).isSuperset(of: [.asking, .questions]))
    #expect(!faults("Will you call me?", .first).contains(.asking))
  }

  @Test("a name is known in a greeting")
  func name() {
    let text = "Hey there, how are you Mary Ann"
    #expect(
      DraftCheck(text, kind: .first, exName: "Mary Ann").findings.map(\.fault) == [.greetingOnly])
    #expect(DraftCheck(text, kind: .first, exName: nil).findings.isEmpty)
  }

  @Test("every fault is in the corpus, and every objective belongs to a kind")
  func complete() {
    let found = Set(DraftCorpus.checked.flatMap { $0.check.findings.map(\.fault) })
    for fault in DraftFault.allCases where fault != .language {
      #expect(found.contains(fault), "\(fault)")
    }
    #expect(DraftKind.allCases.flatMap(\.objectives) == DraftObjective.allCases)
  }
}
