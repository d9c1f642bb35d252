import NoContactCore
import Testing

@testable import nocontact

/// What is recorded of contact, and how much is said about it.
@Suite struct SlipTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.run("start '40 days ago' --name Sam").succeeded()
    return home
  }

  @Test(arguments: [
    ("letter", "a letter or a gift from Sam"), ("gift", "a letter or a gift from Sam"),
    ("friend", "a message from Sam through someone else"), ("door", "a visit from Sam"),
    ("liked", "a message from Sam on social media"),
    ("story", "a message from Sam on social media"),
  ])
  func takesTheWordsOfEveryDay(_ word: String, _ title: String) throws {
    let home = try home()
    #expect(try home.run("slip \(word)").succeeded().text.contains(title))
    let status = try home.run("status --json").json()
    let slips = try #require(status["slips"] as? [String: Any])
    #expect(slips["theirs"] as? Int == 1 && slips["yours"] as? Int == 0)
  }

  @Test func saysHowToNoteThatOneWasBlocked() throws {
    let home = try home()
    try home.run("slip blocked").refused(2, "nocontact note")
  }

  @Test func saysLittleOfWhatLiesBack() throws {
    let home = try home()
    let past = try home.run("slip text --on '2 days ago'").succeeded()
    #expect(past.lines.count < 5 && !past.text.contains("phone"))
    let relapse = try home.run("slip replied --on '38 days ago'").succeeded()
    #expect(relapse.lines.count < 6)
    #expect(relapse.text.contains("38 days without contact, and complete"))
    #expect(!relapse.text.contains("day 39 of 30"))
    let yesterday = try home.run("slip call --on yesterday").succeeded()
    #expect(yesterday.lines.count > 10)
  }

  @Test func saysLessOfTheSameForTheThirdTimeInAWeek() throws {
    let home = try home()
    let lengths = try (1...4).map { _ in try home.run("slip text").succeeded().lines.count }
    #expect(lengths[0] == lengths[1])
    #expect(lengths[2] < lengths[1] && lengths[3] == lengths[2])
    // Another kind is told in full.
    #expect(try home.run("slip encounter").succeeded().lines.count > lengths[2])
  }

  @Test func countsWhatHadToBeApart() throws {
    let home = try home()
    for _ in 0..<3 { try home.run("slip replied --necessary").succeeded() }
    let page = try home.run("status").succeeded().text
    #expect(page.contains("3 necessary") && !page.contains("from you"))
    // On what breaks nothing anyway, it changes nothing.
    try home.run("slip text --necessary").succeeded()
    #expect(try home.run("status").text.contains("1 from them or by chance, 3 necessary"))
  }

  @Test func answersAContactOfOnesOwnAnewEachTime() throws {
    let home = try Home(slips: [])
    let pages = try ["23", "25", "27", "29"].map { day in
      try home.run("slip replied", at: "2026-11-\(day)T21:00:00+01:00").succeeded().text
    }
    #expect(Set(pages.map { $0.prefix { !$0.isNewline } }).count == 4, "\(pages)")
    // From the third in a week on, little is said.
    let isAgain = pages.map { $0.contains("You've come back from this before") }
    #expect(isAgain == [false, true, false, false])
  }

  @Test(arguments: [("dm", "message"), ("2", "call"), ("10", "replied"), ("Stalked", "looked")])
  func takesEveryWordInTheMenu(_ answer: String, _ kind: String) throws {
    let home = try home()
    let asked = try home.run("slip", typing: [answer]).expect(0)
    #expect(asked.warnings.contains("From them, or by chance"))
    #expect(asked.warnings.contains("From you") && asked.warnings.contains("q to leave"))
    #expect(try home.entries().last?["what"] as? String == kind)
  }

  @Test(arguments: ["q", "Quit", " exit "])
  func canBeLeft(_ word: String) throws {
    let home = try home()
    let before = home.bytes
    let left = try home.run("slip", typing: ["", word, "text"])
    left.expect(1)
    #expect(left.warnings.contains("nothing was saved"))
    #expect(home.bytes == before)
  }

  @Test func asksWhetherItHadToBeWhereSomethingHasTo() throws {
    let home = try home()
    let silent = try home.run("slip", typing: ["texted"]).expect(0)
    #expect(!silent.warnings.contains("Was it about"))
    try home.run("undo").succeeded()
    try home.run("settings necessary 'the children'").succeeded()
    let asked = try home.run("slip", typing: ["texted", "y"]).expect(0)
    #expect(asked.warnings.contains("Was it about this: the children?"))
    try home.run("slip", typing: ["replied", "n"]).expect(0)
    #expect(try home.entries().map { $0["necessary"] as? Bool } == [true, nil])
    // Of what breaks nothing, and where it was said, nothing is asked.
    try home.run("slip", typing: ["text"]).expect(0)
    try home.run("slip --necessary", typing: ["called"]).expect(0)
    #expect(try home.entries().count == 4)
  }

  @Test func aVisitIsNoChanceMeeting() throws {
    let home = try Home(slips: [])
    let told = try home.run("slip visit").succeeded().text
    #expect(told.hasPrefix("You don't have to open the door."))
    #expect(told.contains("guide visit") && !told.contains("be friendly"))
  }

  @Test func seesThatItWasMoreThanOnceInADay() throws {
    let home = try Home(slips: [])
    let words = "You can stop here for today"
    #expect(!(try home.run("slip replied").succeeded().text.contains(words)))
    #expect(try home.run("slip called").succeeded().text.contains(words))
    for kind in ["text", "email"] {
      #expect(!(try home.run("slip \(kind)").succeeded().text.contains("a lot of contact")))
    }
    #expect(try home.run("slip call").succeeded().text.contains("a lot of contact"))
  }
}
