import Foundation
import NoContactCore
import Testing

/// The power fails at each moment of a command that changes something, and what was not synced is lost
/// in any part.
///
/// The journal is the old one or the new one, whole, and so is every version; what a command has said is
/// done stays done.
@Suite(.countsFaults, .enabled(if: Shell.has("strace"))) struct PowerLossTests {
  /// A command, and what it is run on.
  enum Case: String, CaseIterable, Sendable {
    case start, slip, note, unsent, checkin, did, urge, edit, delete, undo, undoOfSeveral, redo
    case settings, end, draft, reasons, reflect, restart, steps, boundaries, importFile, restore,
      export
    case slipOfMany, linked, restoreOverDamage, importCopies, deleteForGood, erase,
      eraseBesideOthers

    static let secret = "forgetme"
    static let damaged = Array("{ damaged".utf8)

    func home() throws -> Home {
      switch self {
      case .start: return try Home()
      case .draft, .boundaries: return try Home.ready()
      default: break
      }
      let home = try Home(slips: ["1", "2", Case.secret])
      let manager = FileManager.default
      switch self {
      case .redo: try home.run("undo").succeeded()
      case .restoreOverDamage: try home.put(Case.damaged)
      case .importFile: try home.write("dates.txt", "2026-11-05 text he wrote\n")
      case .slipOfMany:
        for number in 0..<50 { try home.run("note n\(number)").succeeded() }
      case .linked:
        try manager.createDirectory(atPath: "\(home.path)/notes", withIntermediateDirectories: true)
        try manager.moveItem(atPath: home.journal, toPath: "\(home.path)/notes/kept.json")
        try manager.createSymbolicLink(
          atPath: home.journal, withDestinationPath: "../../../notes/kept.json")
      case .importCopies, .deleteForGood, .erase, .eraseBesideOthers:
        let other = try Home(copying: home)
        try other.run("note other").succeeded()
        try Data(try #require(other.bytes)).write(to: URL(fileURLWithPath: copy(home)))
        if self == .eraseBesideOthers {
          try home.write(".local/share/nocontact/history/mine.txt", "somebody else's")
        }
      default: break
      }
      return home
    }

    /// The copy that file-sync has left.
    func copy(_ home: Home) -> String {
      "\(home.data)/journal.sync-conflict-20261105-214012-ABCDEFG.json"
    }

    func words(_ home: Home) throws -> [String] {
      switch self {
      case .start: return ["start", "--name", "Sam"]
      case .slip, .slipOfMany, .linked: return ["slip", "text", "new"]
      case .note: return ["note", "new"]
      case .unsent: return ["note", "--unsent", "new"]
      case .checkin: return ["checkin", "3", "--urge", "4"]
      case .did: return ["did", "exercise"]
      case .urge: return ["urge", "--level", "7"]
      case .edit: return ["edit", "last", "--note", "new"]
      case .delete: return ["delete", "last"]
      case .undo: return ["undo"]
      case .undoOfSeveral: return ["undo", "2"]
      case .redo: return ["redo"]
      case .settings: return ["settings", "name", "Kim"]
      case .end: return ["end", "stopped"]
      case .draft: return ["draft", "first", "hey", "--sent"]
      case .reasons: return ["reasons", "add", "I sleep again"]
      case .reflect: return ["reflect", "5.1", "new"]
      case .restart: return ["restart"]
      case .steps: return ["steps", "--done", "4"]
      case .boundaries: return ["boundaries", "add", "no calls"]
      case .export: return ["export", "--output", "\(home.path)/out.json"]
      case .importFile: return ["import", "\(home.path)/dates.txt"]
      case .importCopies: return ["import"]
      case .restore: return ["restore", "2"]
      case .restoreOverDamage: return ["restore", "1"]
      case .deleteForGood:
        let id = try home.entries().first { $0["note"] as? String == Case.secret }?["id"]
        return ["delete", try #require(id as? String), "--for-good"]
      case .erase, .eraseBesideOthers: return ["erase", "--yes"]
      }
    }

    /// Whether it is to leave no version as it was.
    var forgets: Bool { [.deleteForGood, .erase, .eraseBesideOthers].contains(self) }
    var erases: Bool { [.erase, .eraseBesideOthers].contains(self) }
  }

  @Test(arguments: Case.allCases) func leavesTheOldOrTheNewJournal(_ which: Case) throws {
    let home = try which.home()
    let before = try Disk(home.path)
    let (old, versions) = (home.bytes, try contents(home.versions))
    let words = try which.words(home)
    let calls = try DiskCalls(home, words)
    calls.ended.expect(0)
    #expect(calls.calls.count > 5)
    var random = Seeded(state: 1)
    var states: [Disk.Remains: String] = [:]
    var last: Set<Disk.Remains> = []
    try calls.replay(before, in: home) { disk, call in
      last = disk.remains(few: 64, using: &random)
      for state in last where states[state] == nil { states[state] = "after \(call)" }
    }
    // The model comes to what is there.
    let now = try Disk(home.path).remains(few: 1, using: &random)
    #expect(last.contains { $0.isSame(as: now.first) })
    #expect(states.count > (which == .export ? 3 : 10))
    let new = home.bytes
    for (state, place) in Thorough.part(of: states.sorted(by: { $0.value < $1.value }), oneIn: 8) {
      let isOver = last.contains(state)
      try FaultTable.attempt(.power) {
        let copy = try Home()
        try state.put(into: copy.path)
        let place = Comment(rawValue: "\(place): \(state.files.keys.sorted())")
        let bytes = copy.bytes
        #expect(bytes == new || bytes == old && !isOver, place)
        try keepsVersions(
          which, copy, versions, replaced: bytes == new && old != new ? old : nil, place)
        try comesAbout(which, copy, words, isOver: isOver, place)
      }
    }
  }

  private func contents(_ paths: [String]) throws -> [String: [UInt8]] {
    try paths.reduce(into: [:]) { found, path in
      let name = URL(fileURLWithPath: path).lastPathComponent
      found[name] = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }

  /// What was kept is there, and what was replaced is kept.
  private func keepsVersions(
    _ which: Case, _ home: Home, _ old: [String: [UInt8]], replaced: [UInt8]?, _ place: Comment
  ) throws {
    if which.forgets { return }
    let store = Store(folder: home.data)
    let versions = try store.versions()
    let now = try contents(versions.map(\.path))
    // The oldest one goes where there are more than fifty.
    for (name, bytes) in old where !(old.count >= 50 && name == old.keys.min()) {
      // One that nothing replaced counts for none until something does.
      #expect(now[name] == bytes, place)
    }
    for version in versions where now[(version.path as NSString).lastPathComponent] != Case.damaged
    {
      #expect(throws: Never.self, place) { try store.journal(of: version) }
    }
    if let replaced { #expect(now.values.contains(replaced), place) }
  }

  /// The command goes on from there, nothing that was interrupted stays, and what was said stays true.
  private func comesAbout(
    _ which: Case, _ home: Home, _ words: [String], isOver: Bool, _ place: Comment
  ) throws {
    let manager = FileManager.default
    if which == .importCopies {
      let copies = home.files.filter { $0.contains("sync-conflict") }
      #expect(!copies.isEmpty, place)
      if isOver { #expect(!manager.fileExists(atPath: which.copy(home)), place) }
    }
    if which == .export && isOver {
      #expect(
        manager.contents(atPath: "\(home.path)/out.json").map { Array($0) } == home.bytes, place)
    }
    if which.forgets {
      if !isOver, home.bytes != nil || which.erases { try home.run(words).expect(0) }
      #expect(!holdsTheSecret(home), place)
      if which.erases {
        #expect(home.bytes == nil, place)
        try home.run("start").expect(0)
      }
    }
    if home.bytes == nil { try home.run("start").expect(0) }
    if which == .restoreOverDamage && home.bytes == Case.damaged { try home.run(words).expect(0) }
    let notes = try home.notes()
    let isRunning = try home.run("status --json").json()["state"] as? String != "ended"
    try home.run(isRunning ? "note later" : "start").expect(0)
    #expect(home.leftovers == [], place)
    try home.run("undo").expect(0)
    #expect(try home.notes() == notes, place)
  }

  private func holdsTheSecret(_ home: Home) -> Bool {
    home.files.contains { name in
      let bytes = FileManager.default.contents(atPath: "\(home.path)/\(name)") ?? Data()
      return bytes.range(of: Data(Case.secret.utf8)) != nil
    }
  }
}

extension Disk.Remains {
  /// Whether the same names hold the same; the numbers of the nodes are each disk's own.
  fileprivate func isSame(as other: Disk.Remains?) -> Bool {
    func plain(_ remains: Disk.Remains) -> [String: File] {
      remains.files.mapValues { file in
        if case .file(_, let bytes) = file { .file(0, bytes) } else { file }
      }
    }
    return other.map { plain(self) == plain($0) } ?? false
  }
}
