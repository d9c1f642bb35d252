import NoContactCore
import Testing

@testable import nocontact

/// What the guide prints holds all that the method says, for either goal.
@Suite struct GuideTests {
  private static func subjects(_ goal: Goal) -> [(String, Guidance)] {
    goal.steps.map { ("\($0.number)", $0.guidance) } + Topic.all.map { ($0.id, $0.guidance) }
  }

  @Test(arguments: Goal.allCases) func saysAllThereIsInItsOrder(_ goal: Goal) throws {
    let home = try Home()
    try home.run("start --goal \(goal.rawValue)").succeeded()
    for (subject, guidance) in GuideTests.subjects(goal) {
      let page = try home.run("guide \(subject)").succeeded().text
      var rest = page.split { $0.isWhitespace }.joined(separator: " ")[...]
      let lists = guidance.lists.flatMap { list in
        [list.title] + list.items.map { "\($0.id.map { "\($0):" } ?? "\u{2022}") \($0.text)" }
      }
      for text in [guidance.lead] + guidance.paragraphs + lists {
        let spoken = text.replacing("{ex}", with: "your ex").replacing("{Ex}", with: "Your ex")
        let words = spoken.split { $0.isWhitespace }.joined(separator: " ")
        let place = try #require(rest.firstRange(of: words), "\(subject): \(words)")
        rest = rest[place.upperBound...]
      }
    }
  }

  @Test func understandsEverydayWords() throws {
    let home = try Home()
    for (word, topic) in [("kids", "exceptions"), ("Blocked", "block"), ("afraid", "safety")] {
      #expect(
        try home.run("guide \(word)").succeeded().output == home.run("guide \(topic)").output)
    }
    try home.run(["guide", "long distance"]).succeeded()
    try home.run("guide 15").refused(2, "the steps are 1 to 14")
    try home.run("guide kidz").refused(2, "did you mean 'kid'?")
    try home.run("guide qqqqqq").refused(2, "guide --list", "In danger? 'nocontact guide safety'")
    #expect(try home.run("guide eating").succeeded().output == home.run("guide food").output)
    // Said alone, it would read as advice.
    let begging = try home.run("guide begging").text
    #expect(begging.hasPrefix("What doesn't help either of you: asking or begging"))
  }

  @Test func beginsSafetyWithNumbersOnANarrowScreen() throws {
    let lines = try Home().run("guide safety", ["COLUMNS": "40"]).succeeded().text
      .split(separator: "\n", omittingEmptySubsequences: false)
    let top = lines.prefix(16).joined(separator: "\n")
    for number in ["emergency", "findahelpline.com", "988", "116 123", "13 11 14"] {
      #expect(top.contains(number), "\(number)")
    }
  }

  @Test func hasNineStepsForThoseWhoWantToHeal() throws {
    let home = try Home()
    try home.run("start '31 days ago' --goal heal --name Sam").succeeded()
    #expect(try home.run("guide 9").succeeded().text.contains("Step 9 of 9: See how well you are"))
    #expect(try home.run("guide 12").succeeded().text.contains("You're here to heal"))
    #expect(try !home.run("guide text").succeeded().text.contains("guide 10"))
    let list = try home.run("guide --list").succeeded().text
    #expect(list.contains("Let people in") && !list.contains("Reach out"))
    #expect(try home.run("steps").succeeded().text.contains("Let people in"))
    #expect(try home.run("guide at-peace").succeeded().text.contains("It's over"))
  }

  @Test func asksThoseWhoWantToHealNothingAboutTryingAgain() throws {
    let home = try Home()
    try home.run("start '31 days ago' --goal heal --name Sam").succeeded()
    #expect(try !home.run("reflect --list").succeeded().text.contains("5.5"))
    for line in ["reflect 5.5", "reflect 5.5 words"] {
      try home.run(line).refused(1, "your goal is to heal")
    }
    for id in ["5.1", "5.2", "5.3", "5.4"] { try home.run("reflect \(id) words").succeeded() }
    let steps = try home.run("steps --json").succeeded().json()["steps"] as? [[String: Any]]
    #expect(steps?[4]["state"] as? String == "done")
    func isReady(_ signs: String, _ gate: String = "--safe") throws -> Bool? {
      try home.run("ready --signs \(signs) \(gate) --json").succeeded().json()["ready"] as? Bool
    }
    #expect(try isReady("no-anger,calm-around,at-peace") == false)
    #expect(try isReady("no-anger,calm-around,at-peace,excited,dated-others") == false)
    #expect(try isReady("quiet-mind,positive-change,no-anger,calm-around") == false)
    #expect(try isReady("quiet-mind,no-anger,calm-around,at-peace") == true)
    #expect(try isReady("quiet-mind,no-anger,calm-around,at-peace", "--unsafe") == true)
    let after = try home.run("steps --json").succeeded().json()["steps"] as? [[String: Any]]
    #expect(after?[8]["state"] as? String == "done")
  }

  @Test func leavesReachingOutToThoseWhoWantIt() throws {
    let home = try Home()
    try home.run("start --goal heal").succeeded()
    for line in ["meet", "boundaries", "guide 10", "guide meet", "guide 14"] {
      let told = try home.run(line).succeeded().text
      #expect(told.hasPrefix("You're here to heal"), "\(line): \(told)")
      #expect(told.contains("settings goal reconnect"))
    }
    let draft = try home.run("draft first 'hello'").expect(1).text
    #expect(draft.contains("stay unsent") && !draft.contains("brings you to mind"))
    try home.run("settings goal reconnect").succeeded()
    #expect(try home.run("guide 12").succeeded().text.contains("Signs of interest"))
  }
}
