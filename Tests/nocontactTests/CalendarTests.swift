import Foundation
import Testing

/// The days by months, as pictures and in words.
@Suite struct CalendarTests {
  /// A home in which each kind of day has come up.
  private func home() throws -> Home {
    let home = try Home()
    for line in [
      "start 2026-10-26 --name Sam", "slip text --on 2026-10-30", "slip replied --on 2026-11-04",
      "slip looked --on 2026-11-09", "slip called --necessary --on 2026-11-12",
      "slip dating --on 2026-11-12", "checkin 2 --on 2026-11-14", "checkin 4 --on 2026-11-14",
    ] {
      try home.run(line).succeeded()
    }
    return home
  }

  @Test func drawsAMonth() throws {
    let text = try home().run("calendar --months 1").succeeded().text
    #expect(
      text == """
        Day 19 of 30, in streak number 2. 26 days without contact in all.
        Next milestone: day 21, on 24 November.

         November 2026
         Mo  Tu  We  Th  Fr  Sa  Su
                                  1
                                ━━━━
          2   3   4   5   6   7   8
        ━━━━━━━   ✕━━━━━━━━━━━━━━━━━
          9  10  11  12  13  14  15
        ━━◎━━━━━━━━━━━□━━━━━━━━4━━━━
         16  17  18  19  20  21 [22]
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━
         23  24  25  26  27  28  29
          ∙   ∙   ∙   ∙   ∙   ∙   ∙
         30
          ∙

        ━  without contact              ◎  a look
        ✕  from you: a new streak       □  necessary contact
        ∙  still to come                3  your mood, 1 to 5

        """)
  }

  @Test func drawsItInPlainSigns() throws {
    let text = try home().run("calendar --months 1", ["LC_ALL": "C"]).succeeded().text
    for line in [
      "=======   x=================", "==@===========+========4====",
      "  .   .   .   .   .   .   .", "=  without contact              @  a look",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(text)")
    }
  }

  @Test(arguments: [(31, 0), (40, 1), (59, 1), (60, 2), (80, 2), (91, 2), (92, 3), (200, 3)])
  func putsMonthsBesideEachOther(_ width: Int, _ count: Int) throws {
    let home = try Home()
    try home.run("start 2026-09-14").succeeded()
    let ended = try home.run("calendar", ["COLUMNS": "\(width)"]).succeeded()
    let most = ended.lines.map { $0.ranges(of: " 2026").count }.max()
    #expect(most == max(count, 1))
    #expect(try home.run("calendar", ["COLUMNS": "27"]).succeeded().text.contains("Week of"))
  }

  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"], ["COLUMNS": "24"]])
  func saysItInWords(_ changes: [String: String]) throws {
    let ended = try home().run("calendar", changes.mapValues(Optional.some)).succeeded()
    let words = ended.text.split { $0.isWhitespace }.joined(separator: " ")
    for sentence in [
      "Week of 26 October: 7 days without contact. On Friday a text from Sam.",
      "Week of 2 November: 6 days without contact. On Wednesday a reply to Sam; a new streak.",
      "On Thursday a necessary call to Sam; hearing that Sam is seeing someone.",
      "Mood on Saturday 4 of 5.", "Week of 16 November: 6 days without contact. Today is Sunday.",
      "Complete on 4 December 2026.",
    ] {
      #expect(words.contains(sentence), "\(words)")
    }
    #expect(ended.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("", [String: String](), "Mo"), ("", ["LC_ALL": "en_US.UTF-8"], "Su"),
    ("", ["LC_ALL": "en_GB.UTF-8"], "Mo"), ("", ["LC_ALL": "", "LC_TIME": "pt_BR"], "Su"),
    ("", ["LC_ALL": "ar_EG.UTF-8"], "Sa"), ("", ["LC_ALL": "", "LANG": "ja_JP.UTF-8"], "Su"),
    ("--week-starts saturday", ["LC_ALL": "en_US.UTF-8"], "Sa"),
    ("--week-starts sunday", [:], "Su"),
  ])
  func beginsAWeekWhereTheUserIs(
    _ options: String, _ variables: [String: String], _ name: String
  ) throws {
    let changes = variables.mapValues(Optional.some)
    let lines = try home().run("calendar \(options)", changes).succeeded().lines
    let head = lines.first { $0.contains(" Th ") }
    #expect(head?.hasPrefix(" \(name) ") == true, "\(lines)")
  }

  @Test func showsTheMonthsThatAreAskedFor() throws {
    let home = try Home()
    try home.run("start 2023-12-31").succeeded()
    func titles(_ line: String, at now: String = Shell.now) throws -> [String] {
      try home.run(line, at: now, ["COLUMNS": "40"]).succeeded().lines
        .filter { $0.contains(/^ [A-Z][a-z]+ \d{4}$/) }.map { String($0.dropFirst()) }
    }
    #expect(try titles("calendar") == ["September 2026", "October 2026", "November 2026"])
    #expect(try titles("calendar --months 1") == ["November 2026"])
    #expect(try titles("calendar --months 120").count == 36)
    #expect(try titles("calendar --months 120").first == "December 2023")
    // The whole of a leap year's February is there.
    let leap = try home.run("calendar --months 1", at: "2024-02-28T20:00:00Z").succeeded().text
    #expect(leap.contains("[28] 29\n") && !leap.contains("30"))
    for months in ["0", "121", "few"] {
      try home.run("calendar --months \(months)").refused(2, "--months")
    }
    try home.run("calendar --week-starts friday").refused(2, "monday")
  }

  @Test func drawsAJourneyOfOneDay() throws {
    let home = try Home()
    try home.run("start").succeeded()
    let text = try home.run("calendar").succeeded().text
    #expect(text.hasPrefix("Day 1 of 30\nDay 1 counts too: you've begun.\n\n"))
    #expect(text.contains(" 16  17  18  19  20  21 [22]\n                          ━\n"))
  }

  @Test func saysNothingOfDaysToComeWhileAHazardStands() throws {
    let home = try home()
    try home.run("ready --signs '' --unsafe").expect(0)
    for changes in [[:], ["ACCESSIBLE": "1"]] as [[String: String?]] {
      let text = try home.run("calendar", changes).expect(0).text
      #expect(!text.contains("∙") && !text.contains("omplete") && !text.contains("of 30"))
    }
    let calendars = try home.run("calendar --json").expect(0).json()["calendars"]
    let part = try #require((calendars as? [[String: Any]])?.first)
    #expect(part["ends"] is NSNull)
  }

  @Test func tellsTheDaysOfReachingOutApart() throws {
    let home = try Home.ready()
    try home.run("draft first 'Hi Sam, I saw the band is on tour.' --sent").expect(0)
    let later = "2026-11-27T20:00:00+01:00"
    for line in ["slip text --on 2026-11-24", "slip texted --on 2026-11-25"] {
      try home.run(line, at: later).expect(0)
    }
    let text = try home.run("calendar --months 1", at: later).succeeded().text
    #expect(text.contains("\n━━━━━━━━━━━━━━━━━━━━━━━   ~\n"), "\(text)")
    #expect(text.contains("\n  ~   ◇   ~   ~   ~\n"), "\(text)")
    #expect(text.contains("~  reaching out") && !text.contains("✕"))
    let words = try home.run("calendar --months 1", at: later, ["ACCESSIBLE": "1"]).succeeded()
      .text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        """
        6 days without contact. 1 day of reaching out. Week of 23 November: 5 days of reaching out. \
        On Tuesday a text from Sam. On Wednesday a text to Sam. Today is Friday.
        """), "\(words)")
  }

  @Test func showsTheLastTimeAfterItsEnd() throws {
    let home = try home()
    try home.run("end stopped").expect(0)
    let text = try home.run("calendar", at: "2027-03-01T12:00:00Z").succeeded().text
    #expect(text.hasPrefix("From 26 October 2026 to 22 November 2026, with Sam:\n"))
    #expect(text.contains("November 2026\n") && !text.contains("["))
    try home.run("start", at: "2027-03-01T12:00:00Z").succeeded()
    let all = try home.run("calendar --all", at: "2027-03-01T12:00:00Z").succeeded().text
    #expect(all.contains("with Sam:") && all.contains("Day 1 of 30"))
  }

  @Test func namesEachDayForScripts() throws {
    let answer = try home().run("calendar --json").succeeded().json()
    #expect(answer["weekStarts"] as? String == "monday")
    let part = try #require((answer["calendars"] as? [[String: Any]])?.first)
    #expect(part["from"] as? String == "2026-10-26" && part["to"] as? String == "2026-11-22")
    #expect(part["ends"] as? String == "2026-12-04")
    let days = try #require(part["days"] as? [[String: Any]])
    #expect(days.count == 36)
    let kinds = Dictionary(grouping: days) { $0["kind"] as? String ?? "" }.mapValues(\.count)
    #expect(
      kinds == ["clean": 24, "theirs": 1, "contact": 1, "looked": 1, "necessary": 1, "ahead": 8])
    #expect(days.count { $0["withoutContact"] as? Bool == true } == 27)
    let call = try #require(days.first { $0["day"] as? String == "2026-11-12" })
    #expect(call["slips"] as? [String] == ["called", "dating"] && call["run"] as? Int == 2)
    #expect(days.first { $0["day"] as? String == "2026-11-14" }?["mood"] as? Int == 4)
  }
}
