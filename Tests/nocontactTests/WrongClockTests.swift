import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What a clock that was wrong has written, and what is recorded on one that is.
@Suite struct WrongClockTests {
  private let ahead = "2027-03-01T12:00:00+01:00"
  private let reset = "1970-01-01T00:00:10+00:00"

  @Test func aTimeAloneIsOneOfTheDayOnTheWall() throws {
    let home = try Home()
    try home.run("start", at: "2026-11-10T08:00:00+09:00").succeeded()
    let flight = "2026-11-09T16:30:00-08:00"
    try home.run("slip text --at 16:10", at: flight).expect(0)
    let entry = try #require(try home.entries().first)
    #expect(entry["day"] as? String == "2026-11-10")
    #expect(entry["at"] as? String == "2026-11-09T16:10:00-08:00")
    try home.run("slip text --at 16:31", at: flight).refused(2, "16:31 on 2026-11-09", "future")
  }

  @Test func noFigureIsBelowZero() throws {
    let home = try Home(slips: ["hello"])
    let status = try home.run("status --json", at: reset).expect(0).json()
    #expect(status["daysSinceBreakup"] as? Int == 0)
  }

  /// The journey that a wrong clock began ends on its first day, which is still to come.
  @Test func theClosingPageIsThatOfTheJourneyEndedLast() throws {
    let home = try Home()
    try home.run("start --name Ahead", at: ahead).succeeded()
    try home.run("end stopped").expect(0)
    try home.run("start --name Sam").succeeded()
    try home.run("end moved-on").succeeded()
    let status = try home.run("status --json").expect(0).json()
    #expect(status["name"] as? String == "Sam")
  }

  @Test func theChangeOfAJourneyNeverGoesBack() throws {
    let home = try Home()
    try home.run("start", at: ahead).succeeded()
    func changed() throws -> [Moment] {
      try home.journeys().compactMap { ($0["changed"] as? String).flatMap { Moment($0) } }
    }
    try home.run("settings name Sam").expect(0)
    #expect(try changed().map(\.instant) == [try #require(Moment(ahead)).instant + 1])
    try home.run("end stopped").expect(0)
    try home.run("start").succeeded()
    let moments = try changed().map(\.instant)
    #expect(moments.count == 2 && moments[0] < moments[1])
  }

  @Test func theDayThatAnEntryHasAlreadyTakesNoTimeFromIt() throws {
    let home = try Home()
    try home.run("start 2026-11-03").succeeded()
    try home.run("slip text --at 19:30").succeeded()
    let before = try home.entries().first?["at"] as? String
    let west = "2026-11-22T18:00:00-08:00"
    try home.run("edit last --on 2026-11-22", at: west).succeeded()
    let entry = try #require(try home.entries().first)
    #expect(entry["at"] as? String == before)
    #expect(entry["timed"] as? Bool == true)
    #expect(entry["corrections"] == nil)
    try home.run("note words --on yesterday").succeeded()
    let bytes = home.bytes
    try home.run("edit last --on yesterday", at: "2026-11-22T23:00:00+01:00").succeeded()
    #expect(home.bytes == bytes)
  }
}
