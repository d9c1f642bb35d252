import Foundation
import Testing

@testable import nocontact

/// Whatever changes something says where the count stands, on the screen, in a line and in JSON.
@Suite struct StandingTests {
  /// Commands one after the other, and whether the screen names the count in so many words.
  private static let changes: [(line: String, isShown: Bool)] = [
    ("start 2026-11-03 --name Sam", false), ("slip text", true), ("slip replied --on monday", true),
    ("checkin 3", false), ("urge --level 4 --outcome passed", false), ("did exercise", false),
    ("note words", false), ("reflect 5.1 words", false), ("reasons add peace", false),
    ("steps --done 4", false), ("settings days 45", true), ("settings from 2026-11-04", true),
    ("settings day-starts 4", true), ("settings name Kim", true), ("note more", false),
    ("edit last --on yesterday", true), ("delete last", true), ("undo", true), ("redo", true),
    ("undo 2", true), ("restart", true), ("restore 1", true),
    ("settings days 30", true), ("settings from '60 days ago'", true), ("undo", true),
    ("redo", true), ("delete last", true),
  ]

  /// The same home, with the end of the countdown behind it.
  private static let later = [
    "boundaries agree mutual-effort", "boundaries add words", "boundaries remove mutual-effort",
    "meet plan --on tomorrow", "meet log", "talk not-yet", "draft first words --sent", "restart",
    "ready --signs '' --safe", "end moved-on", "start",
  ]

  @Test func isNamedByWhateverChangesTheCount() throws {
    let (screens, scripts) = (try Home(), try Home())
    for (place, change) in StandingTests.changes.enumerated() {
      let now = Tour.moment(place)
      let text = try screens.run(change.line, at: now).expect(0).text
      if change.isShown {
        let isSaid = text.contains(/day \d+ of \d+/) || text.contains(/Day \d+ of \d+/)
        #expect(isSaid || text.contains("without contact"), "\(change.line): \(text)")
      }
      let answer = try scripts.run("\(change.line) --json", at: now).expect(0).json()
      let status = try #require(answer["status"] as? [String: Any], "\(change.line)")
      #expect(status["countdown"] is [String: Any], "\(change.line)")
    }
  }

  @Test func isTheEndOfTheLineOfWhateverRecords() throws {
    let home = try Home()
    for (place, change) in StandingTests.changes.enumerated() {
      try expectOneLine(home.run("\(change.line) -q", at: Tour.moment(place)), change.line)
    }
    let ready = try Home.ready()
    for (place, line) in StandingTests.later.enumerated() {
      try expectOneLine(ready.run("\(line) --quiet", at: Tour.moment(place)), line)
    }
    try ready.run("undo 2 -q").expect(0)
  }

  private func expectOneLine(_ ended: Ended, _ line: String) {
    ended.expect(0)
    #expect(ended.lines.count == 2 && ended.lines.last == "", "\(line): \(ended.text)")
    let ending =
      /; (day \d+ of \d+|\d+ days without contact, and complete|reaching out|the end)\.\n$/
    #expect(ended.text.contains(ending), "\(line): \(ended.text)")
  }

  @Test func saysInALineThatNothingIsLeft() throws {
    let home = try Home()
    try home.run("start").succeeded()
    let line = try home.run("undo -q").succeeded().text
    #expect(line.hasPrefix("Undone: 1 change (removed: no contact from 22 November 2026 on)"))
    #expect(line.hasSuffix("; nothing is running.\n"))
  }

  @Test func everyEntryInJSONHasATimeOrNull() throws {
    let home = try Home()
    try home.run("start 2026-11-03").succeeded()
    try home.run("note first --on yesterday").succeeded()
    try home.run("slip text --on 'yesterday 21:05'").succeeded()
    let recorded = try home.run("note now --json").succeeded().json()["entry"] as? [String: Any]
    #expect(recorded?["time"] as? String == "20:00")
    let undone = try home.run("undo --json").succeeded().json()["changes"] as? [[String: Any]]
    #expect((undone?.first?["entry"] as? [String: Any])?["time"] as? String == "20:00")
    let entries = try home.run("log --json").succeeded().json()["entries"] as? [[String: Any]]
    let times = entries?.map { $0["time"] as? String ?? "\($0["time"] ?? "nothing")" }
    #expect(times == ["<null>", "21:05"] || times == ["21:05", "<null>"])
  }
}
