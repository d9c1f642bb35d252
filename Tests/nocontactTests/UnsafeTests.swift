import NoContactCore
import Testing

@testable import nocontact

/// After a yes to one of the three questions, nothing speaks of getting closer.
@Suite struct UnsafeTests {
  /// What somebody who is afraid, or was asked to stop, must not read.
  private let closer = [
    "second chance", "get back together", "getting back together", "first text", "weave",
    "you like about",
    "reach out", "reaching out", "step 10", "ready, if you want",
  ]

  private func home(_ hazard: String, days: Int = 10) throws -> Home {
    let home = try Home()
    try home.run("start '\(days) days ago' --name Sam").succeeded()
    try home.run("ready \(hazard)").succeeded()
    return home
  }

  @Test(arguments: ["--hazard asked", "--hazard order", "--hazard afraid,order", "--unsafe"])
  func nothingSpeaksOfGettingCloser(_ hazard: String) throws {
    for days in [0, 10, 40] {
      let home = try home(hazard, days: days)
      for line in [
        "status", "guide", "steps", "meet", "talk yes", "boundaries", "boundaries agree commitment",
        "guide 9", "guide 10", "guide 12", "guide 14", "meet plan --on tomorrow", "checkin 2",
        "urge",
        "slip text", "ready \(hazard)",
      ] {
        let ended = try home.run(line)
        let screen = (ended.text + ended.warnings).lowercased()
        for word in closer { #expect(!screen.contains(word), "\(line): \(screen)") }
      }
      for line in ["status", "guide", "steps", "meet", "boundaries", "guide 10"] {
        #expect(try home.run(line).succeeded().text.contains("guide safety") || line == "guide")
      }
    }
  }

  @Test(arguments: 0..<40)
  func everyDayIsOneOfSelfCareAlone(day: Int) throws {
    let home = try home("--hazard afraid")
    let start = try #require(Day("2026-11-22"))
    let now = "\(start.advanced(by: day))T20:00:00+01:00"
    let status = try home.run("status", at: now).expect(0).text.lowercased()
    for word in closer + ["ready"] { #expect(!status.contains(word), "\(status)") }
    #expect(status.contains("today, for yourself"))
  }

  @Test func speaksToEitherSideInItsOwnVoice() throws {
    let leads = try ["asked", "order", "afraid"].map { hazard in
      let text = try home("--hazard \(hazard)").run("meet").succeeded().text
      return text.split(whereSeparator: \.isWhitespace).prefix(12).joined(separator: " ")
    }
    #expect(Set(leads).count == 3)
    #expect(leads[0].contains("or go where they'll be") && leads[2].contains("can't avoid it"))
    // Where nothing is named, and in an older entry, nobody is blamed and both kinds of help are there.
    func words(_ hazards: String) throws -> String {
      let text = try home(hazards).run("meet").succeeded().text
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let unnamed = try words("--unsafe")
    #expect(unnamed.hasPrefix(leads[1]))
    for number in [HelpLine.respect.number, HelpLine.hotline.number] {
      #expect(unnamed.contains(number) || unnamed.contains("findahelpline.com"))
    }
    // Who is afraid and has to keep away, keeps away, with the words and the lines of fear.
    let both = try words("--hazard asked,afraid")
    #expect(both.hasPrefix(leads[0]) && both.contains("You deserve to be safe"))
    let named = try home("--hazard afraid").run("ready --hazard order").succeeded().text
    #expect(named.hasPrefix("There's an order") && named.contains("It isn't your fault"))
  }

  @Test func keepsTheHazardsAndOpensAgainWithSafe() throws {
    let home = try home("--hazard order,asked", days: 40)
    let entry = try #require(home.entries().last)
    #expect(entry["hazards"] as? [String] == ["asked", "order"])
    #expect(entry["safe"] as? Bool == false && entry["signs"] as? [String] == [])
    try home.run("draft first hello --sent").refused(1, "safe")
    let signs = Vocabulary.signs.joined(separator: ",")
    try home.run("ready --signs \(signs) --safe").succeeded()
    #expect(try home.run("guide").succeeded().text.contains("Step 10"))
    try home.run("draft first hello --sent").succeeded()
    // While reaching out, too, a hazard closes what follows.
    try home.run("ready --hazard asked").succeeded()
    try home.run("meet plan --on tomorrow").refused(1, "guide safety")
    try home.run("boundaries agree commitment").refused(1, "guide safety")
    // What has happened can be told, and is answered with care alone.
    for line in ["meet log --signs smiling", "talk not-yet"] {
      let told = try home.run(line).succeeded().text
      #expect(told.hasPrefix("Leave it ") && told.contains("\nPlease keep away,"))
      #expect(!told.contains("Good to notice"))
    }
    let steps = try home.run("steps --json").succeeded().json()["steps"] as? [[String: Any]]
    #expect(steps?.count == 14)
    let open = steps?.filter { ["open", "now"].contains($0["state"] as? String) }
    #expect(open?.compactMap { $0["number"] as? Int }.filter { $0 > 9 } == [])
  }

  /// Naming another one takes nothing back: only the answer that all three are no does.
  @Test func addsOneHazardToAnother() throws {
    let home = try home("--hazard afraid")
    try home.run("ready --hazard asked").succeeded()
    let told = try home.run("slip text").succeeded().text
    #expect(told.hasPrefix("Don't answer, even now"), "\(told)")
    #expect(told.contains("You deserve to be safe"), "\(told)")
    #expect(try home.run("reflect").succeeded().text.contains("can wait"))
    let safe = try home.run("ready --signs \(Vocabulary.signs.joined(separator: ",")) --safe")
    #expect(safe.text.hasPrefix("Talk to someone before you write anything"), "\(safe.text)")
    #expect(!safe.text.contains("You're ready"))
    try home.run("ready --hazard asked").succeeded()
    #expect(try home.run("slip text").succeeded().text.hasPrefix("Leave it unanswered"))
  }

  @Test func asksForEachHazardInAPositiveQuestion() throws {
    let home = try Home(slips: [])
    let asked = try home.run("ready", typing: ["n", "y", "n"]).expect(0)
    #expect(
      asked.warnings.contains("Have they asked you to stop, or to keep away? A block counts. (y/n)")
    )
    #expect(try home.entries().last?["hazards"] as? [String] == ["order"])
    let signs = Vocabulary.signs.map { _ in "y" }
    try home.run("ready", typing: ["n", "n", "n"] + signs).expect(0)
    let entry = try #require(home.entries().last)
    #expect(entry["safe"] as? Bool == true && entry["hazards"] == nil)
    #expect((entry["signs"] as? [String])?.count == 7)
  }

  @Test(arguments: [
    ("ready --safe --hazard asked", "leave one"), ("ready --safe --unsafe", "leave one"),
    ("ready --hazard ''", "name one"), ("ready --hazard fear", "unknown hazard"),
    ("ready --signs at-peace", "add --safe, or --hazard"), ("ready --safe", "name the signs"),
  ])
  func refusesWhatContradictsItself(_ line: String, _ words: String) throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.run(line).refused(2, words)
    #expect(home.bytes == before)
  }

  @Test func anOlderEntryIsUnsafeWithoutAHazard() throws {
    let home = try home("--unsafe")
    #expect(try home.entries().last?["hazards"] == nil)
    #expect(try home.run("status").succeeded().text.contains("Today, for yourself"))
  }

  /// A new beginning does not make it safe.
  @Test func staysUnsafeAcrossAnEndAndANewStart() throws {
    let home = try home("--hazard afraid")
    for line in ["end back-together", "status"] {
      let told = try home.run(line).succeeded().text
      #expect(told.hasPrefix("It's closed here. Your safety still comes first"), "\(told)")
      #expect(!told.contains("trying again") && told.contains("nocontact guide safety"))
    }
    let begun = try home.run("start").succeeded().text
    #expect(begun.contains("Today, for yourself") && !begun.contains("--unsafe"), "\(begun)")
    #expect(begun.contains("said about safety before still stands."), "\(begun)")
    #expect(try home.entries().last?["hazards"] as? [String] == ["afraid"])
    try home.run("undo").succeeded()
    #expect(try home.run("status").succeeded().text.hasPrefix("It's closed here."))
    // Taken back on purpose, it is over.
    try home.run("start").succeeded()
    try home.run("ready --signs at-peace --safe").succeeded()
    try home.run("end stopped").succeeded()
    #expect(try home.run("start").succeeded().text.contains("Thinking of hurting yourself?"))
  }

  /// Each thing has an answer of its own, with the lines of the country first.
  @Test func answersWhatIsRecordedInItsOwnWords() throws {
    let british = ["LC_ALL": "en_GB.UTF-8", "TZ": "Europe/London"]
    let home = try home("--hazard afraid")
    let lines = [
      "slip text", "slip replied", "slip encounter", "slip visit", "slip dating", "slip looked",
      "slip called --necessary", "meet", "boundaries", "reflect",
    ]
    var leads: Set<String> = []
    for line in lines {
      let told = try home.run(line, british).succeeded().text
      leads.insert(String(told.prefix { $0 != "\n" }))
      #expect(told.contains(HelpLine.england.number), "\(told)")
      #expect(!told.contains("Australia") && told.split(separator: "\n").count < 18, "\(told)")
    }
    #expect(leads.count == lines.count)
    let elsewhere = try home.run("slip text").succeeded().text
    #expect(elsewhere.contains("findahelpline.com") && !elsewhere.contains("116 123"))
    let low = try home.run("checkin 1", british).succeeded().text
    let lowWords = low.split { $0.isWhitespace }.joined(separator: " ")
    #expect(lowWords.contains("116 123 in the UK and Ireland") && !low.contains("988"), "\(low)")
    #expect(try home.run("urge --level 10", british).succeeded().text.contains("116 123"))
  }

  @Test func speaksOfNothingThatMakesAttractive() throws {
    let told = try home("--hazard asked").run("guide 3").succeeded().text
    #expect(!told.contains("attractive") && !told.contains("Sam again"), "\(told)")
    #expect(try home("--hazard asked").run("urge").succeeded().text.contains("call someone else"))
  }

  @Test func countsTowardsNothing() throws {
    for days in [10, 40] {
      let status = try home("--hazard asked", days: days).run("status").succeeded().text
      #expect(
        !status.contains("Complete") && !status.contains("of 30") && !status.contains("\u{2501}"))
    }
  }

  @Test func asksNobodyWhoIsAfraidForTheirOwnPart() throws {
    let home = try home("--hazard afraid", days: 20)
    for line in [
      "guide 5", "guide own-part", "guide 7", "reflect", "reflect 6.1", "reflect --list",
    ] {
      let told = try home.run(line).succeeded().text
      #expect(told.contains("You deserve to be safe."), "\(line): \(told)")
      let words = told.split { $0.isWhitespace }.joined(separator: " ")
      #expect(words.contains("isn't your part"), "\(line): \(told)")
      #expect(!told.contains("takes two") && !told.contains("6.1"))
    }
    #expect(!(try home.run("steps").succeeded().text.contains("Own your part")))
    let spoken = try home.run("guide 6 --json").succeeded().json()
    #expect((spoken["lead"] as? String)?.hasPrefix("You deserve to be safe.") == true)
    // What they want to write all the same is kept.
    try home.run("reflect 6.1 'I waited too long to go'").succeeded()
    let urge = try home.run("urge --level 6").succeeded().text
    #expect(!urge.contains("What won't help"))
    #expect(
      try self.home("--hazard asked").run("guide 6").succeeded().text.contains("I could have"))
  }

  /// What comes first, at the door and after an answer, while a hazard stands.
  @Test func saysTheNearestThingFirst() throws {
    let afraid = try home("--hazard afraid")
    #expect(try afraid.run("slip visit").succeeded().text.hasPrefix("If they're there now, call"))
    let threat = "slip text 'you will regret this, I know where you live'"
    #expect(try afraid.run(threat).succeeded().text.hasPrefix("Are you somewhere safe?"))
    #expect(try afraid.run("slip replied").succeeded().text.hasPrefix("You answered, as many"))
    let asked = try home("--hazard asked")
    #expect(
      try asked.run("slip texted").succeeded().text.hasPrefix("Please don't send anything more"))
    #expect(try asked.run("urge --level 6").succeeded().text.hasPrefix("Sam asked for distance."))
    for home in [afraid, try home("--hazard order"), try home("--unsafe")] {
      let urge = try home.run("urge --level 6").succeeded().text
      #expect(urge.hasPrefix("Keep your phone with you.") && !urge.contains("out of reach"))
    }
    // Nobody is handed the way back on the screen that closes the door.
    #expect(!(try asked.run("ready --hazard asked").succeeded().text.contains("nocontact undo")))
    #expect(
      try asked.run("status").succeeded().text.contains("Not writing today is the whole task."))
  }

  @Test func hidesTheQuestionsFromWhoeverMayHaveBeenHurt() throws {
    for hazard in ["--hazard order", "--unsafe"] {
      let home = try home(hazard, days: 20)
      for line in ["guide 6", "reflect", "reflect --list"] {
        #expect(!(try home.run(line).succeeded().text.contains("I could have")), "\(line)")
      }
    }
  }
}
