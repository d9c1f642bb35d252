import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Cases that were seen to fail once and that no other suite holds.
@Suite struct CaseTests {
  @Test(.enabled(if: Shell.has("strace")))
  func recordsNothingWhereItsWordsDoNotArrive() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    // Where the words of the command line lie is read from there.
    let ended = try home.run(
      command: [
        "strace", "-f", "-qq", "-o", "/dev/null", "-P", "/proc/self/maps", "-e",
        "inject=open,openat:error=EACCES", Shell.program, "note", "x",
      ])
    #expect(ended.status == 1 && ended.warnings.contains("did not arrive"), "\(ended.warnings)")
    #expect(home.bytes == before)
  }

  @Test(arguments: 0..<30)
  func urgeIsOnThePageOfEveryDay(day: Int) throws {
    let home = try Home()
    try home.run("start").succeeded()
    let start = try #require(Day("2026-11-22"))
    let now = "\(start.advanced(by: day))T21:00:00+01:00"
    #expect(try home.run("status", at: now).succeeded().text.contains("nocontact urge"))
  }

  @Test func saysWhatBecameOfABoundary() throws {
    let home = try Home.ready()
    try home.run("boundaries agree commitment").succeeded()
    let told = try home.run("boundaries remove commitment").succeeded().text
    #expect(told.hasPrefix("It's off your list.") && !told.contains("Keep"))
  }

  @Test func doesNotAskForWhatIsDone() throws {
    let home = try Home(slips: [])
    let told = try home.run("slip called --necessary").succeeded().text
    #expect(told.hasPrefix("It had to be, and it's done.") && !told.contains("Write it"))
  }

  @Test func drawsALongLogInProportion() throws {
    func seconds(_ count: Int) throws -> Double {
      var journal = Journal()
      let from = try #require(Day("2016-01-01"))
      var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
      for index in 0..<count {
        let day = from.advanced(by: index)
        let at = Moment(midnightOf: day)
        let kind: Entry.Kind = .slip(Slip(index.isMultiple(of: 3) ? .replied : .text))
        journey.put(Entry(id: "e\(index)", at: at, day: day, changed: at, kind: kind))
      }
      journal.journeys = [journey]
      let answer = LogAnswer(
        parts: [LogAnswer.Part(journey: journey, entries: journey.entries)],
        shortIDs: journal.shortIDs())
      let start = ContinuousClock.now
      for _ in 0..<3 { let _: [UInt8] = answer.page.drawn(on: Terminal()) }
      return (ContinuousClock.now - start) / .seconds(1)
    }
    _ = try seconds(100)
    let (small, large) = (try seconds(500), try seconds(2000))
    #expect(large < 12 * small, "\(small) \(large)")
  }
}
