import Testing

@testable import nocontact

/// Found again, named before it goes: `log` and `delete`.
@Suite struct RecordTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.run("start '20 days ago' --name Zoë").succeeded()
    return home
  }

  @Test(arguments: [
    "cafe", "CAFÉ", "cafe\u{301}", "in the cafe", "ΑΛΦΑ", "άλφα", "Ёлка",
  ])
  func findsWordsInAnyCaseAndAccent(_ text: String) throws {
    let home = try home()
    try home.run([
      "note",
      "tea in the Caf\u{E9} with \u{3AC}\u{3BB}\u{3C6}\u{3B1} and \u{451}\u{43B}\u{43A}\u{430}",
    ])
    .succeeded()
    try home.run("note 'something else'").succeeded()
    let found = try home.run(["log", "--search", text]).succeeded().text
    #expect(found.contains("tea in the") && !found.contains("something else"))
  }

  @Test func findsTriggersAndActivitiesToo() throws {
    let home = try home()
    try home.run("urge --trigger Photo --outcome passed").succeeded()
    try home.run("did --new pottery").succeeded()
    #expect(try home.run("log --search photo").text.contains("an urge"))
    #expect(try home.run("log --search POTT").text.contains("did pottery"))
    #expect(try home.run("log --search nothing").text.contains("Nothing you've saved fits"))
  }

  @Test func showsSoManyOfTheLatest() throws {
    let home = try home()
    for word in ["one", "two", "three"] { try home.run("note \(word)").succeeded() }
    let short = try home.run("log -n 2").succeeded()
    #expect(short.text.contains("two") && !short.text.contains("one"))
    #expect(try home.run("log --last 2").output == short.output)
  }

  @Test func countsTheDaysOfEachRunInTheHeadings() throws {
    let home = try home()
    try home.run("note early --on '15 days ago'").succeeded()
    try home.run("slip texted --on '10 days ago'").succeeded()
    try home.run("restart --on '3 days ago'").succeeded()
    try home.run("note late --on yesterday").succeeded()
    let log = try home.run("log").succeeded().text
    let days = log.matches(of: /, day (\d+)/).map { String($0.1) }
    #expect(days == ["6", "1", "1", "3"])
  }

  @Test func headsEachJourneyInAll() throws {
    let home = try home()
    try home.run("note first").succeeded()
    try home.run("end stopped").succeeded()
    let later = ["NOCONTACT_NOW": "2026-12-20T20:00:00+01:00"]
    try home.run("start --name Sam", later).succeeded()
    try home.run("note second", later).succeeded()
    let all = try home.run("log --all", later).succeeded().text
    #expect(all.contains("From 2 November 2026 to 22 November 2026, with Zoë"))
    #expect(all.contains("From 20 December 2026 on, with Sam"))
    #expect(try !home.run("log", later).text.contains("From 20"))
  }

  @Test func namesWhatGoes() throws {
    let home = try home()
    try home.run("note 'old letter'").succeeded()
    try home.run("slip text hello").succeeded()
    let gone = try home.run("delete last").succeeded().text
    #expect(gone.contains("a text from Zoë, today at 20:00: \u{201C}hello\u{201D}"))
    #expect(gone.contains("Now: day 21 of 30."))
    let forGood = try home.run("delete last --for-good").succeeded().text
    #expect(forGood.contains("\u{201C}old letter\u{201D}"))
    #expect(try home.entries().isEmpty)
  }

  @Test func takesTheLastOfTwoInOneSecond() throws {
    let home = try home()
    try home.run("note 'old letter'").succeeded()
    try home.run("note typo").succeeded()
    try home.run("delete last --for-good").succeeded()
    #expect(try home.notes() == ["old letter"])
    try home.run("slip looked --on '5 days ago'").succeeded()
    try home.run("edit last --note X").succeeded()
    #expect(try home.entries().first?["kind"] as? String == "slip")
  }

  @Test(arguments: [
    ("slip text hello", "a text from Zoë"), ("slip replied", "a reply to Zoë"),
    ("note words", "a note"),
    ("urge --level 3", "an urge, 3 of 10"), ("checkin 2", "mood 2 of 5"),
    ("did sleep", "did sleep"),
    ("restart", "back to no contact"), ("reflect 5.1 words", "question 5.1"),
    ("ready --signs at-peace --safe", "not yet"), ("end stopped", "stopped here"),
  ])
  func saysInOneLineWhatWasRecorded(_ line: String, _ what: String) throws {
    let home = try home()
    for flag in ["-q", "--quiet"] {
      let answer = try home.run("\(line) \(flag)").succeeded().text
      #expect(answer.hasSuffix(".\n") && answer.split(separator: "\n").count == 1, "\(answer)")
      #expect(answer.contains(what) && answer.hasPrefix("Saved as "), "\(answer)")
      if line.hasPrefix("end") { return }
      let count = ["slip replied", "restart"].contains(line) ? "day 1 of 30" : "day 21 of 30"
      #expect(answer.hasSuffix("; \(count).\n"), "\(answer)")
    }
    try home.run("status -q").refused(2, "no option")
  }

  @Test func asksOnATerminalBeforeItForgets() throws {
    let home = try home()
    try home.run("note secret").succeeded()
    let kept = try home.run("delete last --for-good", typing: ["n"])
    kept.expect(1)
    #expect(kept.warnings.contains("\u{201C}secret\u{201D}"))
    #expect(try home.notes() == ["secret"])
    try home.run("delete last --for-good", typing: ["y"]).expect(0)
    #expect(try home.notes() == [])
    try home.run("note other").succeeded()
    try home.run("delete last --for-good --yes", typing: []).expect(0)
    #expect(try home.notes() == [])
  }
}
