import Foundation
import NoContactCore
import Testing

/// The charts, as pictures and in words.
@Suite struct StatsTests {
  /// A home with urges late on Sundays, moods that got better, and a new streak.
  private func home() throws -> Home {
    let home = try Home()
    var lines = ["start 2026-09-28 --name Sam", "slip replied --on 2026-10-12"]
    for (place, day) in ["10-04", "10-11", "10-18", "10-25"].enumerated() {
      for time in ["21:30", "22:10"] {
        lines.append(
          """
          urge --level \(8 - place) --trigger photo --outcome passed --on 2026-\(day) --at \(time)
          """)
      }
      lines.append("checkin 2 --on 2026-\(day)")
      lines.append("checkin 4 --on '\(7 + place * 2) days ago'")
      lines.append("did exercise friend --on 2026-\(day)")
    }
    lines += [
      "urge --level 3 --trigger song --outcome still-there --on 2026-11-10 --at 08:15",
      "slip text --on 2026-10-05", "slip looked --on 2026-10-06",
    ]
    for line in lines { try home.run(line).expect(0) }
    return home
  }

  private func words(_ ended: Ended) -> String {
    ended.text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static let sentences = [
    "They came most often on Sundays.", "They came most often after 21:00.",
    "The first one came up most often.", "8 of 9 passed.", "This streak is your longest so far.",
    "Your mood has been better lately: 4.0, and 2.0 before.", "Nothing from you for 4 full weeks.",
    "1 in the last 3 full weeks, 6 in as many before.",
    "You did something for yourself in 4 of 8 weeks.",
  ]

  @Test func drawsBarsWithTheirNumbers() throws {
    let text = try home().run("stats", ["COLUMNS": "40"]).succeeded().text
    for line in [
      "28 Sep     14  ██████", "12 Oct     41  ████████████████████  now",
      "countdown  30  ░░░░░░░░░░░░░░", "Sunday     8  ██████████████████████████",
      "Monday     0", "21:00  8  ██████████████████████████████", "photo  8  █████████████████████",
      "passed  8  █████████████████████████████", "◇ 1 from them or by chance", "◎ 1 look",
    ] {
      #expect(text.contains("\n\(line)"), "\(text)")
    }
  }

  @Test(arguments: [
    ["COLUMNS": "200"], ["COLUMNS": "24"], ["ACCESSIBLE": "1"], ["TERM": "dumb"],
  ])
  func saysWhatTheChartsShow(_ changes: [String: String]) throws {
    let text = words(try home().run("stats", changes.mapValues(Optional.some)).succeeded())
    guard changes["COLUMNS"] != "200" else { return }
    for sentence in StatsTests.sentences { #expect(text.contains(sentence), "\(text)") }
    #expect(text.contains("21 to 24: 8") && text.contains("week of 28 September: 2, strength 8.0"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [(40, 1), (77, 1), (78, 2), (80, 2), (118, 2), (119, 3), (120, 3), (300, 3)])
  func putsChartsBesideEachOther(_ width: Int, _ count: Int) throws {
    let lines = try home().run("stats", ["COLUMNS": "\(width)"]).succeeded().lines
    let head = lines.first { $0.hasPrefix("Streaks") }
    #expect(head?.matches(of: /[A-Z][a-z]+(,? [a-z]+)+/).count == count)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func saysHowMuchItTakes() throws {
    let help = try words(Home().run("help stats").succeeded())
    let (count, days) = (Figures.Enough.count, Figures.Enough.days)
    #expect(help.contains("\(count) things to go by, over \(days) days"))
  }

  @Test func isSilentWhereThereIsLittleToGoBy() throws {
    let home = try Home()
    try home.run("start 2026-11-10").succeeded()
    for _ in 0..<20 { try home.run("urge --level 3 --trigger song --outcome passed").expect(0) }
    let text = words(try home.run("stats", ["ACCESSIBLE": "1"]).succeeded())
    #expect(!text.contains("most often") && !text.contains("20 passed."))
    #expect(text.contains("Sunday: 20"))
  }

  @Test func isKindWhereThereIsNothing() throws {
    let home = try Home()
    try home.run("start").succeeded()
    let text = words(try home.run("stats").succeeded())
    #expect(text.hasPrefix("Day 1 of 30 There isn't much to draw yet, and that's fine."))
  }

  @Test func namesNoCountdownWhileAHazardStands() throws {
    let home = try home()
    try home.run("ready --signs '' --unsafe").expect(0)
    let text = try home.run("stats").expect(0).text
    #expect(!text.contains("countdown") && text.contains("Streaks"))
  }

  @Test func showsTheLatestStreaksAlone() throws {
    let home = try Home()
    try home.run("start 2026-10-01").succeeded()
    for day in 10..<24 { try home.run("slip texted --on 2026-10-\(day)").succeeded() }
    let text = try home.run("stats", ["COLUMNS": "40"]).succeeded().text
    #expect(text.contains("Before that 7 more, up to 9 days.\n"), "\(text)")
    #expect(text.contains("23 Oct     30") && !text.contains("1 Oct       9"))
  }

  @Test func staysAfterTheEnd() throws {
    let home = try home()
    try home.run("end moved-on").expect(0)
    let text = try home.run("stats", at: "2027-03-01T12:00:00Z").succeeded().text
    #expect(text.hasPrefix("From 28 September 2026 to 22 November 2026, with Sam:\n"))
    #expect(!text.contains("now") && text.contains("Your longest streak is 41 days."))
    #expect(text.contains("Streaks"))
    try home.run("start", at: "2027-03-01T12:00:00Z").succeeded()
    let all = try home.run("stats --all", at: "2027-03-01T12:00:00Z").succeeded().text
    #expect(all.contains("with Sam:") && all.contains("Day 1 of 30"))
  }

  /// The figures once more, from what `export` hands out.
  @Test func agreesWithTheExport() throws {
    let home = try home()
    let export = try home.run("export").succeeded().json()
    let journeys = try #require(export["journeys"] as? [[String: Any]])
    let entries = try #require(journeys.first?["entries"] as? [[String: Any]])
    let urges = entries.filter { $0["kind"] as? String == "urge" }
    let answer = try home.run("stats --json").succeeded().json()
    let part = try #require((answer["stats"] as? [[String: Any]])?.first)
    let weeks = try #require(part["weeks"] as? [[String: Any]])
    func sum(_ key: String) -> Int { weeks.reduce(0) { $0 + ($1[key] as? Int ?? 0) } }
    #expect(part["urges"] as? Int == urges.count && sum("urges") == urges.count)
    #expect(sum("levelSum") == urges.reduce(0) { $0 + ($1["level"] as? Int ?? 0) })
    let moods = entries.compactMap { $0["mood"] as? Int }
    #expect(sum("moodCount") == moods.count && sum("moodSum") == moods.reduce(0, +))
    #expect((part["weekdays"] as? [Int])?.last == 8 && (part["hours"] as? [Int])?.last == 8)
    let triggers = part["triggers"] as? [[String: Any]]
    #expect(triggers?.compactMap { $0["trigger"] as? String } == ["photo", "song"])
    #expect(sum("theirs") == 1 && sum("yours") == 1 && sum("looks") == 1)
    let outcomes = part["outcomes"] as? [String: Int]
    #expect(outcomes == ["passed": 8, "stillThere": 1, "gaveIn": 0])
  }
}
