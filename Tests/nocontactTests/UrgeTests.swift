import NoContactCore
import Testing

@testable import nocontact

/// Through the wish to write, at any hour, whatever has become of the journal.
@Suite struct UrgeTests {
  private let outOfDoors = ["outdoors", "out", "exercise", "fitness", "date"]

  @Test(arguments: 0..<24)
  func suggestsNothingOutOfDoorsAtNight(_ hour: Int) throws {
    let home = try Home(slips: [])
    try home.run("did outdoors").succeeded()
    let isNight = hour >= 22 || hour < 7
    for day in 23...29 {
      let now = "2026-11-\(day)T\(hour < 10 ? "0" : "")\(hour):00:00+01:00"
      let page = try home.run("urge --level 5", at: now).succeeded().text
      let part = try #require(page.components(separatedBy: "One thing to do instead:").last)
      let suggested = try #require(
        part.split(separator: ":").first.map { $0.filter { $0.isLetter } })
      #expect(!isNight || !outOfDoors.contains(suggested), "\(now): \(suggested)")
      #expect(Vocabulary.activities.contains(suggested))
      try home.run("undo", at: now).succeeded()
    }
  }

  @Test(arguments: [9, 10])
  func namesAPersonOrALineAndNoPlaceWhenItIsStrongest(_ level: Int) throws {
    let home = try Home(slips: [])
    let page = try home.run("urge --level \(level)").succeeded().text
    #expect(page.hasPrefix(crisisLine(nil).prefix(20)))
    #expect(!page.contains("One thing to do instead"))
    #expect(page.contains("nocontact note --unsent") && page.contains("Breathe out slowly"))
    for place in ["park", "wood", "water", "hill"] { #expect(!page.contains(place)) }
  }

  @Test func namesThePersonFirstAndThenOnesOwnReasons() throws {
    let home = try Home(slips: [])
    #expect(try home.run("urge").succeeded().text.contains("nocontact settings person"))
    try home.run("settings person 'Maya, 0123'").succeeded()
    try home.run("reasons add 'I sleep again'").succeeded()
    let page = try home.run("urge").succeeded().text
    let places = ["Maya, 0123", "I sleep again", "What won't help", "One thing to do"].map {
      page.range(of: $0)?.lowerBound
    }
    #expect(places == places.compactMap(\.self).sorted() && !places.contains(nil))
    #expect(!page.contains("nocontact settings person"))
  }

  @Test func remembersThatTheLastOnesPassed() throws {
    let home = try Home(slips: [])
    #expect(try !home.run("urge --level 3").text.contains("passed"))
    for _ in 0..<3 { try home.run("urge --outcome passed").succeeded() }
    #expect(try home.run("urge").succeeded().text.contains("The last 3 passed."))
    try home.run("urge --outcome gave-in").succeeded()
    #expect(try !home.run("urge").succeeded().text.contains("passed."))
  }

  @Test func isThereWithoutAJourneyAndAfterTheEnd() throws {
    let home = try Home()
    let before = try home.run("urge --level 6").expect(3)
    #expect(before.text.contains("Wait ten minutes") || before.text.contains("Someone to call"))
    #expect(before.warnings.contains("so this wasn't saved"))
    #expect(home.files == [])
    try home.run("start").succeeded()
    try home.run("end stopped").succeeded()
    let bytes = home.bytes
    let after = try home.run("urge").expect(3)
    #expect(after.text.contains("Someone to call") && home.bytes == bytes)
    // A script gets what it can read.
    #expect(try home.run("urge --json").expect(3).text == "")
  }

  @Test func isThereWithADamagedJournal() throws {
    let home = try Home(slips: [])
    try home.put(Array("{".utf8))
    let ended = try home.run("urge --level 9").expect(1)
    #expect(ended.text.hasPrefix(crisisLine(nil).prefix(20)))
    #expect(ended.warnings.contains("nothing was saved: "))
    #expect(ended.warnings.contains("nocontact restore"))
    #expect(home.bytes == Array("{".utf8))
  }

  @Test func waitsWithSomebodyWhoHasNoJourney() throws {
    let home = try Home()
    let ended = try home.run("urge", typing: ["2"]).expect(3)
    #expect(ended.warnings.contains("2:00 left"))
    let damaged = try Home(slips: [])
    try damaged.put([])
    #expect(try damaged.run("urge", typing: ["1"]).expect(1).warnings.contains("1:00 left"))
  }

  @Test func goesOnWhileItIsStillThere() throws {
    let home = try Home(slips: [])
    let lines = ["3", "still-there", "5", "still-there", "1", "passed"]
    try home.run("urge --level 4 --trigger song", typing: lines).expect(0)
    var entry = try #require(home.entries().last)
    #expect(entry["outcome"] as? String == "passed" && entry["wait"] as? Int == 9)
    // Enter ends it there, and so does the end of the input.
    for rest in [[""], []] {
      try home.run("undo").succeeded()
      try home.run("urge --level 4 --trigger song", typing: ["3", "still-there"] + rest).expect(0)
      entry = try #require(home.entries().last)
      #expect(entry["outcome"] as? String == "still-there" && entry["wait"] as? Int == 3)
    }
    try home.run("urge --outcome still-there").succeeded()
  }

  @Test func keepsReasonsAndForgetsThem() throws {
    let home = try Home(slips: [])
    try home.run("reasons add").refused(2, "no words")
    try home.run("reasons add 'one'").succeeded()
    try home.run("reasons add -", input: "two\nlines\n").succeeded()
    let reasons = try home.run("reasons --json").succeeded().json()["reasons"] as? [[String: Any]]
    #expect(reasons?.compactMap { $0["text"] as? String } == ["one", "two\nlines"])
    let id = try #require(reasons?.first?["id"] as? String)
    #expect(try home.run("reasons").succeeded().text.contains("two"))
    try home.run("reasons remove zz").refused(2, "no reason has an id")
    try home.run("reasons remove").refused(2, "name one by its id")
    #expect(try home.run("reasons remove \(id.prefix(5))").succeeded().text.contains("one"))
    #expect(try home.notes() == ["two\nlines"])
    try home.run("undo").succeeded()
    #expect(try home.notes() == ["one", "two\nlines"])
  }

  @Test func keepsThePersonAndTheReasonsAfterTheEnd() throws {
    let home = try Home(slips: [])
    try home.run("settings person 'Maya, 0123'").succeeded()
    try home.run("reasons add 'I sleep again'").succeeded()
    try home.run("end moved-on").succeeded()
    let page = try home.run("urge").expect(3).text
    #expect(page.contains("Maya, 0123") && page.contains("I sleep again"))
  }

  @Test func namesTheNightsOwnGuideAtNight() throws {
    let home = try Home(slips: [])
    for (hour, isNight) in [("02", true), ("15", false), ("22", true), ("07", false)] {
      let told = try home.run("urge --level 5", at: "2026-11-23T\(hour):00:00+01:00").succeeded()
      #expect(told.text.contains("guide night") == isNight, "\(hour)")
    }
  }
}
