import Foundation
import NoContactCore
import Testing

/// The commands that do the work of the steps: with and without input, in JSON, and taken back.
@Suite struct PracticeTests {
  /// What a command answers in JSON when it has recorded an entry; later than all before it.
  private func recorded(
    _ home: Home, _ words: [String], at now: String = "2026-11-22T20:05:00+01:00",
    input: String = ""
  ) throws -> [String: Any] {
    let ended = try home.run(
      words + ["--json", "--no-input"], at: now, input: Array(input.utf8))
    let answer = try ended.succeeded().json()
    #expect(answer["schema"] as? Int == 1)
    #expect(answer["status"] is [String: Any])
    return try #require(answer["entry"] as? [String: Any])
  }

  @Test(arguments: [
    (["urge", "--level", "9", "--trigger", "photo", "--outcome", "passed", "went out"], "urge"),
    (["did", "exercise", "sleep", "date"], "did"), (["reflect", "5.2", "I went quiet"], "answer"),
    (["ready", "--signs", "at-peace", "--unsafe"], "readiness"),
    (["draft", "first", "hello", "there", "--sent"], "draft"),
    (["boundaries", "agree", "mutual-effort", "commitment"], "boundary"),
    (["boundaries", "add", "no calls after ten"], "boundary"),
    (["meet", "plan", "coffee", "--on", "tomorrow"], "meeting"),
    (["meet", "log", "an easy hour", "--signs", "smiling,touch"], "meeting"),
    (["talk", "not-yet", "they want time"], "talk"), (["restart", "enough"], "restart"),
    (["end", "back-together"], "ended"),
  ])
  func recordsAndIsTakenBack(_ words: [String], _ kind: String) throws {
    let home = try Home.ready()
    let before = try home.entries() as NSArray
    let versions = home.versions.count
    let entry = try recorded(home, words)
    #expect(home.versions.count == versions + 1)
    #expect(entry["kind"] as? String == kind)
    #expect(try home.entries().count == before.count + 1)
    try home.run(["undo"]).succeeded()
    #expect(try home.entries() as NSArray == before)
    try home.run(["redo"]).succeeded()
    #expect(try home.entries().count == before.count + 1)
  }

  @Test func takesEveryIdOfTheMethod() throws {
    let home = try Home.ready()
    for id in Vocabulary.behaviours { _ = try recorded(home, ["urge", "--trigger", id]) }
    _ = try recorded(home, ["did"] + Vocabulary.activities)
    for id in Vocabulary.questions { _ = try recorded(home, ["reflect", id, "words"]) }
    for id in Vocabulary.signs { _ = try recorded(home, ["ready", "--signs", id, "--unsafe"]) }
    let signs = Vocabulary.signs.joined(separator: ",")
    _ = try recorded(home, ["ready", "--signs", signs, "--safe"], at: "2026-11-22T21:00:00+01:00")
    for id in Vocabulary.boundaries { _ = try recorded(home, ["boundaries", "agree", id]) }
    for id in Vocabulary.meetingSigns { _ = try recorded(home, ["meet", "log", "--signs", id]) }
    for kind in DraftKind.allCases {
      _ = try recorded(home, ["draft", kind.rawValue, "x", "--sent"])
    }
    let lists = Step.all.flatMap(\.guidance.lists).flatMap(\.items).compactMap(\.id)
    for id in lists + Topic.all.map(\.id) + Step.all.map(\.id) {
      try home.run(["guide", id]).succeeded()
    }
    #expect(lists.count > 50)
  }

  @Test(arguments: [
    (["guide", "beging"], "begging"), (["did", "exersise"], "exercise"),
    (["reflect", "5.22"], "5.2"), (["ready", "--signs", "at-pece", "--safe"], "at-peace"),
    (["boundaries", "agree", "comitment"], "commitment"),
    (["meet", "log", "--signs", "smilling"], "smiling"), (["talk", "yess"], "yes"),
    (["urge", "--outcome", "pased"], "passed"), (["boundaries", "agre"], "agree"),
  ])
  func namesTheNearest(_ words: [String], _ meant: String) throws {
    let home = try Home.ready()
    let before = home.bytes
    try home.run(words).refused(2, "did you mean '\(meant)'?")
    #expect(home.bytes == before)
  }

  @Test(arguments: [
    ["ready"], ["ready", "--signs", "at-peace"], ["talk"], ["draft", "first"], ["end"],
    ["boundaries", "agree"], ["boundaries", "add"], ["boundaries", "remove"], ["slip"],
    ["checkin"], ["note"], ["ready", "--signs", "", "--safe", "--unsafe"],
    ["meet", "plan", "--on", "yesterday"], ["meet", "plan", "--signs", "touch"],
  ])
  func asksNobodyWithoutATerminal(_ words: [String]) throws {
    let home = try Home.ready()
    let before = home.bytes
    for more in [[], ["--no-input"]] { try home.run(words + more).refused(2) }
    #expect(home.bytes == before)
  }

  @Test func waitsOnlyWhenToldTo() throws {
    let home = try Home.ready()
    let start = Date()
    try home.run(["urge", "--level", "3"]).succeeded()
    try home.run(["urge", "--wait", "0"]).succeeded()
    #expect(Date().timeIntervalSince(start) < 5)
  }

  @Test func takesWordsFromStandardInput() throws {
    let home = try Home.ready()
    let answer = try recorded(home, ["reflect", "5.1", "-"], input: "it's \"quiet\"\nnow\n")
    #expect(answer["note"] as? String == "it's \"quiet\"\nnow")
    let text = try recorded(home, ["draft", "first", "-", "--sent"], input: "hello\n")
    #expect(text["note"] as? String == "hello")
  }

  @Test func checksADraftWithoutKeepingIt() throws {
    let home = try Home.ready()
    let before = home.bytes
    let bad = try home.run(["draft", "first", "please", "come", "back", "--json"]).expect(1).json()
    #expect(bad["passes"] as? Bool == false)
    let findings = try #require(bad["findings"] as? [[String: Any]])
    #expect(findings.first?["fault"] as? String == "begging")
    #expect("please come back".contains(try #require(findings.first?["words"] as? String)))
    #expect(home.bytes == before)
  }

  @Test func refusesReachingOutBeforeItsTime() throws {
    let home = try Home()
    try home.run(["start", "10 days ago"]).succeeded()
    let signs = Vocabulary.signs.joined(separator: ",")
    try home.run(["ready", "--signs", signs, "--safe"]).succeeded()
    let before = home.bytes
    try home.run(["draft", "first", "hello", "--sent"]).refused(1, "slip texted", "20 days")
    try home.run(["boundaries", "agree", "commitment"]).refused(1, "step 9")
    try home.run(["meet", "log"]).refused(1, "slip met")
    try home.run(["talk", "yes"]).refused(1, "step 12")
    #expect(home.bytes == before)
  }

  @Test func theGateClosesWhatItOpened() throws {
    let home = try Home.ready()
    _ = try recorded(home, ["ready", "--signs", "at-peace", "--unsafe"])
    let later = "2026-11-22T20:10:00+01:00"
    try home.run(["draft", "first", "hello", "--sent"], at: later).refused(1, "guide safety")
    let status = try home.run(["status", "--json"], at: later).succeeded().json()
    #expect(status["step"] is NSNull)
  }

  @Test func theGateClosesTheTextsAlsoWhileReachingOut() throws {
    let home = try Home.ready()
    _ = try recorded(home, ["draft", "first", "hello", "--sent"])
    _ = try recorded(
      home, ["ready", "--signs", "", "--unsafe"], at: "2026-11-22T20:10:00+01:00")
    let later = "2026-11-22T20:11:00+01:00"
    try home.run(["draft", "over-it", "hello", "--sent"], at: later).refused(1, "guide safety")
    // What happened may be told all the same.
    try home.run(["talk", "no"], at: later).succeeded()
  }

  @Test func contactRestartsNothingWhileReachingOut() throws {
    let home = try Home.ready()
    _ = try recorded(home, ["draft", "first", "hello", "--sent"])
    let later = "2026-11-25T20:00:00+01:00"
    try home.run(["slip", "replied"], at: later).succeeded()
    var status = try home.run(["status", "--json"], at: later).succeeded().json()
    #expect(status["state"] as? String == "reaching-out")
    #expect((status["runs"] as? [String: Int]) == ["count": 1, "best": 40, "daysInAll": 40])
    try home.run(["restart"], at: later).succeeded()
    status = try home.run(["status", "--json"], at: later).succeeded().json()
    #expect(status["state"] as? String == "counting")
    #expect((status["runs"] as? [String: Int]) == ["count": 2, "best": 40, "daysInAll": 40])
  }

  @Test func marksStepsInOneChange() throws {
    let home = try Home.ready()
    try home.run("steps --done 4").succeeded()
    let before = home.bytes
    let versions = home.versions.count
    let answer = try home.run("steps --done 5 --undone 4 --json").succeeded().json()
    let steps = try #require(answer["steps"] as? [[String: Any]])
    #expect(steps[3]["state"] as? String != "done" && steps[4]["state"] as? String == "done")
    #expect((answer["status"] as? [String: Any])?["stepsDone"] as? [Int] == [1, 5, 9, 12])
    #expect((answer["entry"] as? [String: Any])?["done"] as? Bool == false)
    #expect(home.versions.count == versions + 1)
    // Where one of the two is refused, neither is made.
    let now = home.bytes
    try home.run("steps --done 6 --undone 1").refused(1, "step 1")
    // What is so already is no change.
    #expect(try home.run("steps --done 5 --json").succeeded().json()["entry"] == nil)
    #expect(home.bytes == now && now != before)
  }

  @Test func saysThatAnEarlierStepIsStillOpen() throws {
    let home = try Home(slips: [])
    let told = try home.run("steps --done 8").succeeded().text
    #expect(told.hasPrefix("Step 8 is done. Step 7 is still open,"), "\(told)")
    #expect(try home.run("steps").succeeded().text.hasPrefix("Today's step is "))
    #expect(try home.run("steps --undone 8").succeeded().text.hasPrefix("Today's step is "))
  }

  @Test func saysHowToAskForAMeetingUntilThereIsOne() throws {
    let home = try Home.ready()
    #expect(try home.run("meet").succeeded().text.contains("You could ask:"))
    try home.run("meet plan --on tomorrow").succeeded()
    let planned = try home.run("meet").succeeded().text
    #expect(!planned.contains("You could ask:") && planned.contains("If anything feels wrong, go."))
  }

  @Test func listsOnesOwnBoundariesUnderTheirHeading() throws {
    let home = try Home.ready()
    #expect(try !home.run("boundaries").succeeded().text.contains("Your own"))
    try home.run("boundaries add 'no calls after ten'").succeeded()
    let lines = try home.run("boundaries").succeeded().lines
    let heading = try #require(lines.firstIndex(of: "Your own:"))
    #expect(lines[heading - 1] == "" && lines[heading + 1].hasSuffix("  no calls after ten"))
  }

  @Test func keepsEarlierAnswers() throws {
    let home = try Home.ready()
    _ = try recorded(home, ["reflect", "7.1", "them"])
    _ = try recorded(home, ["reflect", "7.1", "company"], at: "2026-11-23T20:00:00+01:00")
    let shown = try home.run(["reflect", "7.1"], at: "2026-11-23T20:01:00+01:00")
    #expect(shown.text.contains("them") && shown.text.contains("company"))
  }
}
