import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// The days of the countdown, a sign each, in the place of a bar.
@Suite struct StripTests {
  /// A home in which something of each kind happened in the streak that goes on.
  private func home() throws -> Home {
    let home = try Home()
    for line in [
      "start 2026-10-20 --name Sam", "slip replied --on 2026-11-03", "slip text --on 2026-11-05",
      "slip looked --on 2026-11-08", "slip called --necessary --on 2026-11-10",
      "slip call --on 2026-11-15", "slip text --on 2026-10-22",
    ] {
      try home.run(line).succeeded()
    }
    return home
  }

  private func lines(_ home: Home, at now: String = Shell.now, _ changes: [String: String] = [:])
    throws -> [String]
  {
    let lines = try home.run("status", at: now, changes.mapValues(Optional.some)).expect(0).lines
    let first = try #require(lines.firstIndex(of: ""))
    return lines[(first + 1)...].prefix { !$0.isEmpty }.map { String($0) }
  }

  @Test func hasASignForEachDay() throws {
    let home = try home()
    let signs = "✕━◇━━◎━□━━━━◇━━━━━━[━]∙∙∙∙∙∙∙∙∙∙★"
    let legend = [
      "✕ from you  ◇ from them or by chance  ◎ a look  □ necessary contact"
    ]
    #expect(try lines(home) == ["\(signs)  19 days behind you, 11 to go"] + legend)
    #expect(
      try lines(home, ["COLUMNS": "40"]) == [
        signs, "19 days behind you, 11 to go", "✕ from you  ◇ from them or by chance",
        "◎ a look  □ necessary contact",
      ])
    #expect(
      try lines(home, ["LC_ALL": "C"]) == [
        "x=o==@=+====o======[=]..........*  19 days behind you, 11 to go",
        "x from you  o from them or by chance  @ a look  + necessary contact",
      ])
  }

  /// The signs are those of the calendar's days, whatever happened.
  @Test func hasTheSignsOfTheCalendar() throws {
    let home = try home()
    let signs = try #require(try lines(home).first).prefix { $0 != " " }
      .filter { !"[]".contains($0) }
    let answer = try home.run("calendar --json").expect(0).json()
    let part = try #require((answer["calendars"] as? [[String: Any]])?.first)
    let days = try #require(part["days"] as? [[String: Any]])
    let from = days.drop { $0["day"] as? String != "2026-11-03" }
    let kinds = from.compactMap { ($0["kind"] as? String).flatMap(DayStrip.Kind.init) }
    // The month that is shown ends before the countdown does.
    #expect(kinds.count == 28)
    #expect(kinds.map(\.mark).joined() == signs.prefix(28))
  }

  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
  func saysItInWords(_ changes: [String: String]) throws {
    #expect(
      try lines(try home(), changes) == [
        "19 days behind you, 11 to go", "Day 1: from you.",
        "Days 3 and 13: from them or by chance.", "Day 6: a look.",
        "Day 8: necessary contact.",
      ])
    let words = Strip.Meaning(
      sign: "o", role: .plain, words: "a look", unit: "Day", places: [1, 2, 3, 5, 8])
    #expect(words.inWords.plain == "Days 1, 2, 3, 5 and 8: a look.")
    var more = words
    more.places.append(9)
    #expect(more.inWords.plain == "Days 1, 2, 3, 5, 8 and 1 more: a look.")
  }

  @Test func needsNoWordsWhereNothingHappened() throws {
    let home = try Home()
    try home.run("start").succeeded()
    #expect(try lines(home) == ["[━]\(dots(29))★  0 days behind you, 30 to go"])
    #expect(
      try lines(home, at: "2026-12-21T20:00:00+01:00") == [
        "\(clean(29))[━]★  29 days behind you, 1 to go"
      ])
    // Complete, and some days later.
    #expect(
      try lines(home, at: "2026-12-22T20:00:00+01:00") == [
        "\(clean(30))[★]  complete since 22 December"
      ])
    #expect(
      try lines(home, at: "2026-12-30T20:00:00+01:00") == [
        "\(clean(30))★  complete since 22 December"
      ])
  }

  /// A longer countdown is a strip where its days and today's brackets fit, else a bar.
  @Test(arguments: [
    (77, 80, true), (78, 80, false), (78, 200, false), (37, 40, true), (38, 40, false),
  ])
  func isABarWhereDaysHaveNoRoom(_ days: Int, _ width: Int, _ isStrip: Bool) throws {
    let home = try Home()
    try home.run("start --days \(days)").succeeded()
    let line = try #require(try lines(home, ["COLUMNS": "\(width)"]).first)
    #expect(line.contains("★") == isStrip && line.contains("░") == !isStrip, "\(line)")
    #expect(line.count <= width)
  }

  @Test func endsWithTheFirstText() throws {
    let home = try Home.ready()
    let later = "2026-11-27T20:00:00+01:00"
    try home.run("draft first 'Hi Sam, I saw the band is on tour.' --sent").expect(0)
    #expect(
      try lines(home, at: later) == ["\(clean(30))★  40 days kept; the countdown is over"])
    // Even where more days are wanted afterwards.
    try home.run("settings days 60", at: later).expect(0)
    #expect(
      try lines(home, at: later) == [
        "\(clean(40))~  40 days kept; the countdown is over", "~ reaching out",
      ])
  }

  @Test func standsNowhereWhileAHazardStands() throws {
    let home = try home()
    try home.run("ready --signs '' --unsafe").expect(0)
    let text = try home.run("status").expect(0).text
    for sign in ["━", "★", "∙", "◇"] { #expect(!text.contains(sign)) }
  }

  /// A clock that stands before the first day leaves today unsaid.
  @Test func hasNoTodayBeforeTheFirstDay() throws {
    let home = try Home()
    try home.run("start").succeeded()
    let line = try #require(try lines(home, at: "2026-11-19T12:00:00Z").first)
    #expect(line.hasPrefix("━\(dots(29))★"), "\(line)")
  }

  private func clean(_ count: Int) -> String { String(repeating: "━", count: count) }
  private func dots(_ count: Int) -> String { String(repeating: "∙", count: count) }
}
