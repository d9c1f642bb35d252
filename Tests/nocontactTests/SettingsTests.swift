import Testing

/// What a journey is set to, at its start and later.
@Suite struct SettingsTests {
  private func settings(_ home: Home) throws -> [String: Any] {
    try #require(home.run("settings --json").succeeded().json()["settings"] as? [String: Any])
  }

  @Test(arguments: [
    ("start --day-starts 4", "2026-11-21", "2026-11-21"), ("start", "2026-11-22", "2026-11-22"),
    ("start --day-starts 4 yesterday", "2026-11-20", "2026-11-20"),
    ("start yesterday --breakup '3 days ago'", "2026-11-21", "2026-11-19"),
    ("start --breakup 2026-11-01 --day-starts 4", "2026-11-21", "2026-11-01"),
  ])
  func readsDaysByTheTurnOfTheDay(_ line: String, _ from: String, _ breakup: String) throws {
    let home = try Home()
    try home.run(line, at: "2026-11-22T02:00:00+01:00").succeeded()
    let settings = try settings(home)
    #expect(settings["from"] as? String == from)
    #expect(settings["breakup"] as? String == breakup)
  }

  @Test func takesTheBreakupAlongWhereItWasOnTheSameDay() throws {
    let home = try Home()
    try home.run("start yesterday").succeeded()
    let page = try home.run("settings from '5 days ago'").succeeded().text
    #expect(page.contains("breakup") && page.contains("2026-11-17"))
    #expect(try settings(home)["breakup"] as? String == "2026-11-17")
    try home.run("settings breakup '9 days ago'").succeeded()
    try home.run("settings from '6 days ago'").succeeded()
    #expect(try settings(home)["breakup"] as? String == "2026-11-13")
  }

  @Test(arguments: [
    ("settings days 29", "days: '29' is not a whole number from 30 to 3650"),
    ("settings day-starts x", "day-starts: 'x' is not a whole number from 0 to 23"),
    ("settings goal heel", "unknown goal 'heel'; did you mean 'heal'?"),
    (
      "settings breakup yesterday",
      "the breakup, 2026-11-21, cannot come after the first day of no contact, 2026-11-03"
    ),
    ("settings nam", "unknown key 'nam'; did you mean 'name'?"),
  ])
  func saysWhatIsWrong(_ line: String, _ message: String) throws {
    let home = try Home(slips: [])
    let before = home.bytes
    #expect(try home.run(line).expect(2).warnings == "nocontact: \(message)\n")
    #expect(home.bytes == before)
  }

  @Test func saysThatThePersonToCallIsSomebodyElse() throws {
    let home = try Home(slips: [])
    try home.run("settings name 'Sam Lee'").succeeded()
    let words = "it's who you call instead of Sam Lee"
    #expect(try home.run("settings person 'sam (Lee), 0123'").succeeded().text.contains(words))
    #expect(try home.journeys().first?["person"] as? String == "sam (Lee), 0123")
    #expect(try !home.run("settings person 'Samira Lee, 0123'").succeeded().text.contains(words))
  }

  @Test func takesANameAway() throws {
    let home = try Home(slips: [])
    try home.run("settings name ' '").succeeded()
    #expect(try home.journeys().first?["name"] == nil)
    #expect(try home.run("settings name").succeeded().text == "name  not given\n")
    try home.run("start --name ' '").refused(2, "--name: a name has at least one letter")
  }
}
