import Foundation
import Testing

/// A sync that is killed, before, within and after each step of git's and at its own system calls, leaves
/// a journal that reads; the next one completes, and nothing is lost.
@Suite(.enabled(if: Shell.has("git") && Shell.has("strace"))) struct SyncKillTests {
  /// What is cut off.
  enum Case: String, CaseIterable, Sendable {
    /// The first sync, a usual one, one that makes the remote afresh, and one that finds it so.
    case first, usual, afresh, follow
  }

  /// One place of so many is tried; no divisor of the number of ways, so that each has its turn.
  private static let step = Thorough.isOn ? 5 : 61

  private static let ways: [Interrupted.Way] =
    [.before, .after]
    + ["rename:signal=KILL:when=1", "rename:signal=KILL:when=2", "link:signal=KILL:when=1"].map {
      .inside($0)
    }
    + ["unlink:signal=KILL:when=1", "mkdir:signal=KILL:when=1", "fsync:signal=KILL:when=1"].map {
      .inside($0)
    }

  @Test(arguments: Thorough.part(of: Case.allCases, oneIn: 2)) func theNextOneCompletes(
    _ which: Case
  ) throws {
    let machine = try Interrupted(["mine", "forgotten"])
    let other = try Home()
    let words = try prepare(which, machine, other)
    try machine.keep()
    let old = try machine.tip() ?? ""
    let (ended, calls) = try machine.run(words)
    ended.expect(0)
    #expect(calls > 8)
    #expect(try machine.remembers(old) == (which != .afresh))
    var killed = 0
    for number in stride(from: 0, to: calls * SyncKillTests.ways.count, by: SyncKillTests.step) {
      let way = SyncKillTests.ways[number % SyncKillTests.ways.count]
      let place: Comment = "\(which), call \(number / SyncKillTests.ways.count + 1), \(way)"
      try machine.putBack()
      let (ended, _) = try machine.run(words, at: number / SyncKillTests.ways.count + 1, way)
      if ended.way == .signal(SIGKILL) { killed += 1 }
      try goesOn(which, machine, other, old, place)
    }
    #expect(killed > (Thorough.isOn ? 3 : 0))
  }

  @Test(arguments: Thorough.part(of: Case.allCases, oneIn: 2)) func soItDoesAtItsOwnCalls(
    _ which: Case
  ) throws {
    let machine = try Interrupted(["mine", "forgotten"])
    let other = try Home()
    let words = try prepare(which, machine, other)
    try machine.keep()
    let old = try machine.tip() ?? ""
    let trace = try Trace(machine.home, words, withOthers: true)
    trace.ended.expect(0)
    let calls = trace.calls(in: machine.home)
    #expect(calls.count > 20)
    for call in stride(from: 0, to: calls.count, by: 2 * SyncKillTests.step).map({ calls[$0] }) {
      try machine.putBack()
      _ = try Trace(
        machine.home, words, inject: "\(call.name):signal=KILL:when=\(call.number)",
        withOthers: true)
      try goesOn(which, machine, other, old, "\(which), \(call)")
    }
  }

  /// Brings both machines to where the command is tried; the command.
  private func prepare(
    _ which: Case, _ machine: Interrupted, _ other: Home
  ) throws -> [String] {
    if which != .first { try machine.home.spawn(["sync", machine.remote]).succeeded() }
    try other.spawn(["sync", machine.remote]).expect(0)
    if which == .first {
      try other.run("start 2026-11-02 --name Sam").succeeded()
    } else {
      let id = try machine.home.entries().first { $0["note"] as? String == "forgotten" }?["id"]
      try machine.home.spawn(["delete", "\(id ?? "")", "--for-good"]).expect(0)
    }
    try other.run(["note", "theirs"]).succeeded()
    try other.spawn(["sync"]).succeeded()
    if which == .follow { try other.spawn(["sync", "--afresh", "--yes"]).succeeded() }
    try machine.home.run(["note", "written since"]).succeeded()
    return switch which {
    case .first: ["sync", machine.remote]
    case .usual, .follow: ["sync"]
    case .afresh: ["sync", "--afresh", "--yes"]
    }
  }

  /// Whatever was cut off: all is there, and both machines come to the same.
  private func goesOn(
    _ which: Case, _ machine: Interrupted, _ other: Home, _ old: String, _ place: Comment
  ) throws {
    let own = try machine.home.notes()
    let notes = ["mine", "written since"] + (which == .first ? ["forgotten"] : [])
    #expect(Set(own).isSuperset(of: notes), place)
    try machine.home.run("status").expect(0)
    // What was made afresh stays so, with nothing of what was before.
    let isAfresh = try !machine.remembers(old)
    let next = try machine.home.spawn(which == .first ? ["sync", machine.remote] : ["sync"])
    #expect(next.status == 0, "\(place.rawValue) \(next.warnings)")
    let another = try Home()
    try another.spawn(["sync", machine.remote]).expect(0)
    #expect(another.bytes == machine.home.bytes, place)
    #expect(try Set(another.notes()).isSuperset(of: notes + ["theirs"]), place)
    if isAfresh { #expect(try !machine.remembers(old), place) }
    // One of the two has met the remote as it was before.
    let copy = try Home(copying: other)
    try copy.spawn(["sync"]).expect(0)
    #expect(copy.bytes == another.bytes, place)
    if isAfresh { #expect(try !machine.remembers(old), place) }
    #expect(!machine.home.files.contains { $0.hasSuffix(".lock") && $0.contains("/repository/") })
  }
}
