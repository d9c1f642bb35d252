import Foundation
import Testing

/// The program is killed on entering each system call of a save, one after the other, from the
/// first one in the data folder on.
@Suite(.countsFaults, .enabled(if: Shell.has("strace"))) struct KillTests {
  /// Kills at every call, in a copy of the home each time, and has a look.
  private func kill(
    _ home: Home, _ words: [String], look: (_ copy: Home, _ place: Comment) throws -> Void
  ) throws {
    let whole = try Home(copying: home)
    let trace = try Trace(whole, words)
    trace.ended.succeeded()
    let calls = trace.calls(from: whole)
    #expect(calls.count > 40)
    for call in Thorough.part(of: calls, oneIn: 7) {
      try FaultTable.attempt(.killed) {
        let copy = try Home(copying: home)
        let ended = try Trace(
          copy, words, inject: "\(call.name):signal=KILL:when=\(call.number)"
        ).ended
        // How memory is asked for varies a little; what happens to files does not.
        #expect(
          ended.way == .signal(SIGKILL) || !call.line.contains(whole.data), "\(call)")
        try look(copy, Comment(rawValue: call.description))
      }
    }
  }

  @Test func leavesTheOldOrTheNewJournalWhole() throws {
    let home = try Home(slips: ["1", "2", "3"])
    let old = home.bytes
    var seen: Set<Int> = []
    try kill(home, ["slip", "replied", "4"]) { home, place in
      let notes = try home.notes()
      seen.insert(notes.count)
      #expect([["1", "2", "3"], ["1", "2", "3", "4"]].contains(notes), place)
      if notes.count == 3 { #expect(home.bytes == old, place) }
      let status = try home.run(["status", "--json"]).succeeded().json()
      #expect((status["slips"] as? [String: Any])?["total"] as? Int == notes.count, place)
      try goesOn(home, notes, place)
    }
    #expect(seen == [3, 4])
  }

  /// Records one more slip, and takes it and the one before back.
  private func goesOn(_ home: Home, _ notes: [String], _ place: Comment) throws {
    try home.run(["slip", "met", "5"]).succeeded()
    #expect(try home.notes() == notes + ["5"], place)
    #expect(home.leftovers == [], place)
    try home.run(["undo"]).succeeded()
    #expect(try home.notes() == notes, place)
    try home.run(["undo"]).succeeded()
    #expect(try home.notes() == notes.dropLast(), place)
    try home.run(["redo", "2"]).succeeded()
    #expect(try home.notes() == notes + ["5"], place)
    try home.run(["restore", "1"]).succeeded()
  }

  @Test func leavesNoJournalOrAWholeOneOfTheFirstStart() throws {
    let home = try Home()
    var seen: Set<Bool> = []
    try kill(home, ["start", "--name", "Sam"]) { home, place in
      let exists = home.bytes != nil
      seen.insert(exists)
      if exists { #expect(try home.journeys().count == 1, place) }
      try home.run(["status"]).expect(exists ? 0 : 3)
      try home.run(["start"]).expect(exists ? 1 : 0)
      try home.run(["slip", "text", "5"]).succeeded()
      #expect(try home.notes() == ["5"], place)
      #expect(home.leftovers == [], place)
      try home.run(["undo"]).succeeded()
      #expect(try home.notes() == [], place)
      try home.run(["undo"]).succeeded()
      try home.run(["status"]).expect(3)
    }
    #expect(seen == [false, true])
  }
}
