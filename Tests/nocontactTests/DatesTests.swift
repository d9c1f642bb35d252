import Testing

@testable import nocontact

/// Dates as they are typed, and what happens now in any zone and on any clock.
@Suite struct DatesTests {
  private func home(_ start: String = "2026-11-03") throws -> Home {
    let home = try Home()
    try home.run("start \(start) --name Sam").succeeded()
    return home
  }

  @Test(arguments: [
    ("restart yesterday", "nocontact restart --on yesterday"),
    ("slip replied yesterday", "nocontact slip replied --on yesterday"),
    ("slip text '3 days ago'", "nocontact slip text --on '3 days ago'"),
    ("slip text tomorrow", "nocontact slip text --on tomorrow"),
    ("slip text 5.11.2026", "nocontact slip text --on 5.11.2026"),
    ("urge 7", "nocontact urge --level 7"), ("checkin 3 8", "nocontact checkin 3 --urge 8"),
    ("urge 'nov 5 21:00'", "--on 'nov 5 21:00'"),
    ("checkin 2 monday", "nocontact checkin 2 --on monday"),
  ])
  func refusesADateOrANumberForANote(_ line: String, _ meant: String) throws {
    let home = try home()
    let before = home.bytes
    try home.run(line).refused(2, meant)
    #expect(home.bytes == before)
  }

  @Test(arguments: [
    "slip text 'yesterday he wrote'", "urge '7 of them'", "restart '2026 was hard'",
    "note 'yesterday was hard'",
    "note 7", "reflect 5.1 today",
  ])
  func takesWordsThatOnlyBeginSo(_ line: String) throws {
    try home().run(line).succeeded()
  }

  @Test(
    arguments: [
      ("slip text --on 'nov 5'", "2026-11-05", nil),
      ("slip text --on 'last tuesday'", "2026-11-17", nil),
      ("slip text --on '2 weeks ago'", "2026-11-08", nil),
      ("slip text --on 'yesterday 21:00'", "2026-11-21", "21:00"),
      ("checkin 2 --on yesterday", "2026-11-21", nil),
      ("checkin 2 --on yesterday --at 7:30", "2026-11-21", "07:30"),
      ("urge --outcome passed --on yesterday", "2026-11-21", nil),
      ("urge --level 5 --at 9:00", "2026-11-22", "09:00"), ("note words", "2026-11-22", "20:00"),
    ] as [(String, String, String?)])
  func recordsTheDayAndTheTime(_ line: String, _ day: String, _ time: String?) throws {
    let home = try home()
    try home.run(line).succeeded()
    let entry = try #require(try home.entries().first)
    #expect(entry["day"] as? String == day)
    #expect(entry["timed"] as? Bool == (time != nil))
    #expect(entry["typed"] as? String == Shell.now)
    let at = try #require(entry["at"] as? String)
    if let time { #expect(at.contains("T\(time)")) } else { #expect(at == Shell.now) }
  }

  @Test func refusesTwoTimesAndTimesToCome() throws {
    let home = try home()
    try home.run("slip text --on 'yesterday 21:00' --at 22:00").refused(2, "--at")
    try home.run("slip text --at 23:50").refused(2, "--on yesterday --at 23:50")
    try home.run("start 'yesterday 21:00'").refused(2, "leave out 21:00")
    try home.run("slip text --on 05.11.2026").refused(2, "2026-11-05 or 2026-05-11")
    try home.run("slip text --on '1 nov'").refused(2, "before the first day")
  }

  @Test func recordsWhatHappensNowAfterAFlight() throws {
    let home = try Home()
    let tokyo = ["NOCONTACT_NOW": "2026-11-10T08:00:00+09:00"]
    let angeles = ["NOCONTACT_NOW": "2026-11-09T16:30:00-08:00"]
    try home.run("start", tokyo).succeeded()
    for line in ["slip texted", "checkin 2", "note x", "urge --level 3", "did sleep"] {
      let ended = try home.run(line, angeles).expect(0)
      #expect(ended.warnings.contains("it is 2026-11-09 here, before the first day"), "\(line)")
    }
    try home.run("note y --on 2026-11-10 --at 00:10", tokyo).succeeded()
    #expect(try home.entries().allSatisfy { $0["day"] as? String == "2026-11-10" })
    try home.run("undo", tokyo).succeeded()
    // It keeps its time, though not on the clock of that day.
    #expect(try home.entries().allSatisfy { $0["at"] as? String == "2026-11-09T16:30:00-08:00" })
  }

  @Test func keepsWordsWhereTheClockWasSetBack() throws {
    let home = try home()
    try home.run("note first").succeeded()
    let reset = ["NOCONTACT_NOW": "1970-01-01T00:00:10+00:00"]
    try home.run("note x", reset).expect(0)
    #expect(try home.notes() == ["first", "x"])
    // The last one typed is the last one, whatever the clock did.
    try home.run("edit last --note y", reset).succeeded()
    #expect(try home.notes() == ["first", "y"])
  }

  @Test func namesAClockThatWentWrong() throws {
    let home = try home()
    try home.run("note x").succeeded()
    let reset = ["NOCONTACT_NOW": "1970-01-01T00:00:10+00:00"]
    let back = try home.run("status", reset).expect(0)
    #expect(back.warnings.contains("the clock says 1970-01-01"))
    #expect(back.text.hasPrefix("Day 1 of 30"))
    // A flight over the date line is no fault of the clock.
    try home.run("status", ["NOCONTACT_NOW": "2026-11-21T23:00:00-08:00"]).succeeded()
    // What a clock that ran ahead has written neither breaks nor completes the count.
    let ahead = ["NOCONTACT_NOW": "2027-03-01T00:00:00+01:00"]
    try home.run("slip texted", ahead).succeeded()
    let now = try home.run("status").expect(0)
    #expect(now.text.hasPrefix("Day 20 of 30"))
    #expect(now.warnings.contains("2027-03-01") && now.warnings.contains("nocontact edit "))
    // The mend is the command that it names, and every answer that records something names it.
    let mend = try #require(now.warnings.split(separator: "'").first { $0.contains("edit") })
    #expect(try home.run("checkin 3").expect(0).warnings == now.warnings)
    try home.run(String(mend.dropFirst("nocontact ".count))).succeeded()
    #expect(try home.run("status").succeeded().text.hasPrefix("Day 1 of 30"))
  }

  @Test func namesTheFirstDayWhereAWrongClockBeganIt() throws {
    let home = try Home()
    try home.run("start", ["NOCONTACT_NOW": "2027-03-01T00:00:00+01:00"]).succeeded()
    let warned = try home.run("status").expect(0).warnings
    #expect(warned.contains("'nocontact settings from today' corrects it"))
    try home.run("settings from today").expect(0)
    #expect(try home.run("status").succeeded().text.hasPrefix("Day 1 of 30"))
  }

  /// No screen counts the days to what is past.
  @Test func aClockSetBackIsNoCountOfDaysToCome() throws {
    let home = try home()
    try home.run("note x").succeeded()
    let reset = ["NOCONTACT_NOW": "1970-01-01T00:00:10+00:00"]
    for line in ["status", "note y", "undo", "log", "edit last --note z"] {
      let text = try home.run(line, reset).expect(0).text
      #expect(!text.contains("in 20"), "\(line): \(text)")
    }
  }

  @Test func keepsWhenAnEntryWasCorrectedAndInWhat() throws {
    let home = try home()
    try home.run("slip text hello").succeeded()
    let later = ["NOCONTACT_NOW": "2026-11-23T09:00:00+01:00"]
    try home.run("edit last --note hi --on yesterday", later).succeeded()
    let entry = try #require(try home.entries().first)
    let corrections = try #require(entry["corrections"] as? [[String: Any]])
    #expect(corrections.count == 1)
    #expect(corrections.first?["at"] as? String == "2026-11-23T09:00:00+01:00")
    #expect(corrections.first?["fields"] as? [String] == ["note"])
    #expect(entry["typed"] as? String == Shell.now)
  }

  @Test func aBreakupIsAFactAndStays() throws {
    let home = try Home()
    try home.run("start 2026-11-03 --breakup 2026-11-03").succeeded()
    try home.run("settings from 2026-11-06").succeeded()
    #expect(try home.journeys().first?["breakup"] as? String == "2026-11-03")
    // It cannot come after the first day, so there it goes along.
    try home.run("settings from 2026-11-01").succeeded()
    #expect(try home.journeys().first?["breakup"] as? String == "2026-11-01")
  }
}
