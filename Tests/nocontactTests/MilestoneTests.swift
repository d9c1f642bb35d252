import NoContactCore
import Testing

@testable import nocontact

/// The days that are worth a word, and what an earlier streak had on the same day.
@Suite struct MilestoneTests {
  @Test func saysAWordOnSomeDaysAlone() throws {
    let home = try Home()
    try home.run("start --name Sam").succeeded()
    let start = try #require(Day("2026-11-22"))
    var said: [Int: String] = [:]
    for number in 1...95 {
      let now = "\(start.advanced(by: number - 1))T21:00:00+01:00"
      let status = try home.run("status", at: now).succeeded().text
      for word in [
        "Day 1 counts too", "Day 3 already", "Day 7 already", "Day 14 already",
        "Day 21 already", "Day 30 already", "All 30 days are", "60 days without contact. You",
        "90 days without contact. You",
      ]
      where status.contains(word) { said[number] = word }
    }
    #expect(said.keys.sorted() == [1, 3, 7, 14, 21, 30, 31, 61, 91])
    #expect(said[30] == "Day 30 already" && said[31] == "All 30 days are")
    // The calendar says the same, and on other days which is the next one.
    let calendar = try home.run("calendar", at: "2026-11-28T21:00:00+01:00").succeeded().text
    #expect(calendar.hasPrefix("Day 7 of 30\nDay 7 already, one day at a time.\n\n"))
    let next = try home.run("calendar", at: "2026-11-29T21:00:00+01:00").succeeded().text
    #expect(next.hasPrefix("Day 8 of 30\nNext milestone: day 14, on 5 December.\n\n"))
    try home.run("ready --hazard asked").succeeded()
    #expect(!(try home.run("calendar").succeeded().text.contains("milestone")))
    let third = "\(start.advanced(by: 2))T21:00:00+01:00"
    #expect(!(try home.run("status", at: third).text.contains("Day 3 already")))
  }

  @Test func tellsOfTheSameDayLastTime() throws {
    let home = try Home()
    try home.run("start '12 days ago' --name Sam").succeeded()
    // An earlier streak of six days: a text on its day 3, contact on its day 7.
    try home.run("slip text --on '10 days ago'").succeeded()
    try home.run("slip texted --on '6 days ago'").succeeded()
    let start = try #require(Day("2026-11-16"))
    func status(_ number: Int) throws -> String {
      let text = try home.run("status", at: "\(start.advanced(by: number - 1))T21:00:00+01:00").text
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      try status(3).contains("On an earlier day 3: a text from Sam. You got through it."))
    #expect(try status(7).contains("Day 7 has been hard before."))
    // An urge that passed, by how strong it was.
    try home.run("urge --level 8 --outcome passed --on '9 days ago'").expect(0)
    #expect(try status(4).contains("On an earlier day 4: a strong urge. You got through it."))
    try home.run("edit last --level 3").expect(0)
    #expect(try status(4).contains("On an earlier day 4: an urge. You got through it."))
    try home.run("delete last").succeeded()
    for number in [2, 4, 6, 8] {
      #expect(!(try status(number).contains("n earlier day")), "\(number)")
      #expect(!(try status(number).contains("hard before")), "\(number)")
    }
  }
}
