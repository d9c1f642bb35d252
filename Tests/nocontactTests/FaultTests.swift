import Foundation
import Testing

/// Each system call of each way to change the journal fails, or the program is killed on entering it.
///
/// The journal is the old one or the new one, whole; what was said is true; once more brings it about.
@Suite(.countsFaults, .enabled(if: Shell.has("strace"))) struct FaultTests {
  /// A command that changes the journal.
  enum Case: String, CaseIterable, Sendable {
    case deleteForGood, erase, restore, edit, start
    /// A version is brought back over a journal that is damaged: always the same one.
    case restoreOverDamage
    /// A copy of another machine's is taken in, and set aside.
    case takeIn

    /// The words that stand in a slip, and are to be forgotten.
    static let secret = "forgetme"

    private static let damaged = Array("{ damaged".utf8)

    func home() throws -> Home {
      if self == .start { return try Home() }
      let home = try Home(slips: ["1", "2", Case.secret])
      if self == .restoreOverDamage { try home.put(Case.damaged) }
      if self == .deleteForGood || self == .erase {
        let copy = "\(home.data)/journal.sync-conflict-20261105-214012-ABCDEFG.json"
        try Data(try #require(home.bytes)).write(to: URL(fileURLWithPath: copy))
        let draft = "\(home.data)/draft-0123456789ab.txt"
        try Data("other".utf8).write(to: URL(fileURLWithPath: draft))
      }
      if self == .takeIn {
        let other = try Home(copying: home)
        try other.run(["slip", "text", "theirs"]).succeeded()
        try Data(try #require(other.bytes)).write(to: URL(fileURLWithPath: Case.copy(in: home)))
      }
      return home
    }

    private static func copy(in home: Home) -> String {
      "\(home.data)/journal (conflicted copy 2026-11-05 214012).json"
    }

    /// The command; entries are named by their ids, as the last one is another after a deletion.
    func words(_ home: Home) throws -> [String] {
      switch self {
      case .deleteForGood:
        let id = try home.entries().first { $0["note"] as? String == Case.secret }?["id"]
        return ["delete", try #require(id as? String), "--for-good"]
      case .erase: return ["erase", "--yes"]
      case .restore: return ["restore", "2"]
      case .restoreOverDamage: return ["restore", "1"]
      case .edit: return ["edit", "last", "--note", "x"]
      case .start: return ["start", "--name", "Sam"]
      case .takeIn: return ["import"]
      }
    }

    /// Whether it has come about, with the journal whole either way.
    func isDone(_ home: Home) throws -> Bool {
      let slips = ["1", "2", Case.secret]
      switch self {
      case .deleteForGood: return try !holdsTheSecret(home)
      case .erase: return !FileManager.default.fileExists(atPath: home.data)
      case .start: return try home.bytes != nil && home.journeys().count == 1
      case .restoreOverDamage:
        if home.bytes == Case.damaged { return false }
        try #require(home.notes() == ["1", "2"])
        return true
      case .restore, .edit:
        let notes = try home.notes()
        let new = self == .restore ? ["1"] : ["1", "2", "x"]
        try #require(notes == slips || notes == new, "\(notes)")
        return notes == new
      case .takeIn:
        let notes = try home.notes()
        let isIn = notes == slips + ["theirs"]
        let isBeside = FileManager.default.fileExists(atPath: Case.copy(in: home))
        try #require(isIn || notes == slips && isBeside, "\(notes)")
        return isIn && !isBeside
      }
    }

    private func holdsTheSecret(_ home: Home) throws -> Bool {
      _ = try home.journeys()
      return home.files.contains { name in
        let bytes = FileManager.default.contents(atPath: "\(home.path)/\(name)") ?? Data()
        return bytes.range(of: Data(Case.secret.utf8)) != nil
      }
    }
  }

  /// The calls of the command, where nothing goes wrong, and a home to copy for each.
  private func calls(_ which: Case) throws -> (home: Home, words: [String], calls: [Trace.Call]) {
    let home = try which.home()
    let words = try which.words(home)
    let copy = try Home(copying: home)
    let trace = try Trace(copy, words)
    trace.ended.expect(0)
    #expect(try which.isDone(copy))
    let calls = trace.calls(in: copy)
    #expect(calls.count > 20)
    return (home, words, calls)
  }

  @Test(arguments: Case.allCases) func survivesAFaultOfAnyCall(_ which: Case) throws {
    let (home, words, calls) = try calls(which)
    var refused = 0
    for call in Thorough.part(of: calls, oneIn: 17) {
      try FaultTable.attempt(.refused) {
        let copy = try Home(copying: home)
        let trace = try Trace(copy, words, inject: "\(call.name):error=EIO:when=\(call.number)")
        let isDone = try which.isDone(copy)
        if trace.ended.way == .exit(0) {
          #expect(isDone, "\(call)")
        } else {
          refused += 1
          #expect(trace.ended.way == .exit(1), "\(call) \(trace.ended.warnings)")
          #expect(trace.ended.warnings.hasPrefix("nocontact: "), "\(call)")
          #expect(trace.ended.warnings.contains(copy.data), "\(call) \(trace.ended.warnings)")
          #expect(!trace.ended.text.contains("no longer hold"), "\(call)")
          #expect(!trace.ended.text.contains("everything kept"), "\(call)")
        }
        try comesAbout(which, copy, words, isDone, "\(call)")
      }
    }
    #expect(refused > (Thorough.isOn ? 5 : 0))
  }

  @Test(arguments: Case.allCases) func survivesBeingKilledAtAnyCall(_ which: Case) throws {
    let (home, words, calls) = try calls(which)
    for call in Thorough.part(of: calls, oneIn: 17) {
      try FaultTable.attempt(.killed) {
        let copy = try Home(copying: home)
        let trace = try Trace(copy, words, inject: "\(call.name):signal=KILL:when=\(call.number)")
        #expect(trace.ended.way == .signal(SIGKILL), "\(call)")
        try comesAbout(which, copy, words, which.isDone(copy), "\(call)")
      }
    }
  }

  /// Once more, the command comes about, and a later save leaves nothing of the interrupted one.
  private func comesAbout(
    _ which: Case, _ home: Home, _ words: [String], _ isDone: Bool, _ place: Comment
  ) throws {
    if which == .deleteForGood || which == .erase || !isDone {
      let again = try home.run(words)
      #expect(again.status == 0, "\(place) \(again.warnings)")
    }
    #expect(try which.isDone(home), place)
    if which == .erase { return }
    // Beside them, an unfinished text may be mentioned.
    try home.run(["slip", "text", "later"]).expect(0)
    #expect(home.leftovers == [], place)
    try home.run(["undo"]).expect(0)
    #expect(try which.isDone(home), place)
  }
}
