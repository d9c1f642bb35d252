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

  /// A mark made east of here may be of a day that has not come yet where it is taken away.
  @Test func takesAwayAMarkThatWasMadeInAnotherZone() throws {
    let home = try Home()
    try home.run("start", at: "2026-11-01T09:00:00+13:00").succeeded()
    for (mark, now) in [
      ("--done", "2026-11-03T08:00:00+13:00"), ("--undone", "2026-11-05T08:00:00+13:00"),
      ("--done", "2026-11-04T20:00:00-08:00"), ("--undone", "2026-11-04T20:01:00-08:00"),
    ] {
      try home.run("steps \(mark) 4", at: now).succeeded()
      let steps = try home.run("steps --json", at: now).succeeded().json()["steps"]
      let step = (steps as? [[String: Any]])?.first { $0["number"] as? Int == 4 }
      #expect((step?["state"] as? String == "done") == (mark == "--done"), "\(now)")
    }
  }

  @Test func takesNoBoundaryAwayThatWasNotAgreedTo() throws {
    let home = try Home.ready()
    let before = home.bytes
    try home.run("boundaries remove commitment").refused(1, "you haven't agreed to 'commitment'")
    #expect(home.bytes == before)
  }

  /// Contact after the first text is no slip of the time without contact.
  @Test func closesWithTheContactOfTheQuietTimeAlone() throws {
    let home = try Home.ready()
    try home.run("slip encounter").succeeded()
    try home.run("draft first --sent 'the heron is back'").succeeded()
    try home.run("slip text").succeeded()
    try home.run("slip replied").succeeded()
    let told = try home.run("end moved-on").succeeded().text
    #expect(told.contains("Contact         1 from them or by chance\n"), "\(told)")
    #expect(told.contains("In touch again  1 from them or by chance, 1 from you\n"), "\(told)")
  }

  /// What stood before cannot be brought back where nobody can read it; that is what it says.
  @Test func undoesNothingThatReachesBackToADamagedVersion() throws {
    let home = try Home(slips: ["one"])
    try home.put(Array("{\n".utf8))
    try home.run("restore 1").succeeded()
    let before = home.bytes
    let ended = try home.run("undo")
    ended.refused(1, "that reaches back to a version that can't be read", "'nocontact restore'")
    #expect(!ended.warnings.contains("brings back the latest"))
    #expect(home.bytes == before)
  }

  @Test(.enabled(if: Shell.canMount)) func erasesInAFolderWhereADiskIsMounted() throws {
    let home = try Home(slips: ["one"])
    let script = """
      mount -t tmpfs tmpfs "$1" && "$0" start -q && "$0" erase --yes && "$0" erase --yes --json
      """
    let ended = try home.run(
      command: ["unshare", "-rm", "bash", "-c", script, Shell.program, home.data])
    ended.expect(0)
    #expect(ended.text.contains("Left alone"), "\(ended.text)")
  }

  /// Whoever says that it has to be is not told to leave it unanswered.
  @Test func answersAMatterOfTheirsWithHowToHandleIt() throws {
    let home = try Home(slips: [])
    let told = try home.run("slip email --necessary").succeeded().text
    #expect(!told.contains("Don't answer") && told.contains("guide exceptions"), "\(told)")
    #expect(try home.entries().first?["necessary"] == nil)
  }

  @Test func doesNotAskForWhatIsDone() throws {
    let home = try Home(slips: [])
    let told = try home.run("slip called --necessary").succeeded().text
    #expect(told.hasPrefix("It was necessary, and it's done.") && !told.contains("Write it"))
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
