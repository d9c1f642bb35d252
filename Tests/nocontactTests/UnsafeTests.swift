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
      return String(text.prefix { $0 != "\n" })
    }
    #expect(Set(leads).count == 3)
    #expect(leads[0].contains("Keep away") && leads[2].contains("safe"))
    // Where nothing is named, and in an older entry, nobody is blamed and both kinds of help are there.
    let unnamed = try home("--unsafe").run("meet").succeeded().text
    #expect(unnamed.hasPrefix(leads[1]))
    for number in [HelpLine.respect.number, HelpLine.hotline.number] {
      #expect(unnamed.contains(number) || unnamed.contains("findahelpline.com"))
    }
    // Fear comes first.
    #expect(try home("--hazard asked,afraid").run("meet").text.hasPrefix(leads[2]))
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
      #expect(told.hasPrefix("Keep away,") && !told.contains("Good to notice"))
    }
    let steps = try home.run("steps --json").succeeded().json()["steps"] as? [[String: Any]]
    #expect(steps?.count == 14)
    let open = steps?.filter { ["open", "now"].contains($0["state"] as? String) }
    #expect(open?.compactMap { $0["number"] as? Int }.filter { $0 > 9 } == [])
  }

  @Test func asksForEachHazardInAPositiveQuestion() throws {
    let home = try Home(slips: [])
    let asked = try home.run("ready", typing: ["n", "y", "n"]).expect(0)
    #expect(asked.warnings.contains("Have they asked you to stop, or to keep away? (y/n)"))
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
    ("ready --signs at-peace", "say --safe or --hazard"), ("ready --safe", "name the signs"),
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
      #expect(told.hasPrefix("You deserve to be safe."), "\(line): \(told)")
      #expect(!told.contains("takes two") && !told.contains("6.1"))
    }
    #expect(!(try home.run("steps").succeeded().text.contains("Own your part")))
    let spoken = try home.run("guide 6 --json").succeeded().json()
    #expect((spoken["lead"] as? String)?.hasPrefix("You deserve to be safe.") == true)
    // What they want to write all the same is kept.
    try home.run("reflect 6.1 'I waited too long to go'").succeeded()
    let urge = try home.run("urge --level 6").succeeded().text
    #expect(!urge.contains("What to leave alone"))
    #expect(
      try self.home("--hazard asked").run("guide 6").succeeded().text.contains("I could have"))
  }

  /// What comes first, at the door and after an answer, while a hazard stands.
  @Test func saysTheNearestThingFirst() throws {
    let afraid = try home("--hazard afraid")
    #expect(try afraid.run("slip visit").succeeded().text.hasPrefix("Are they there now?"))
    #expect(try afraid.run("slip replied").succeeded().text.hasPrefix("You answered, as many"))
    let asked = try home("--hazard asked")
    #expect(try asked.run("slip texted").succeeded().text.hasPrefix("Send nothing more now"))
    #expect(try asked.run("urge --level 6").succeeded().text.hasPrefix("Sam asked you not to."))
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
