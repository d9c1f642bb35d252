import Foundation
import Testing

/// System calls of a save fail, are cut short or interrupted.
@Suite(.countsFaults, .enabled(if: Shell.has("strace"))) struct InjectTests {
  private let words = ["slip", "text", "4"]

  private func home() throws -> Home { try Home(slips: ["1", "2", "3"]) }

  /// The calls of a save that has no fault.
  private func calls() throws -> [Trace.Call] {
    let home = try home()
    let trace = try Trace(home, words)
    trace.ended.succeeded()
    return trace.calls(in: home)
  }

  /// The calls of those names on a file whose name has that part.
  private func calls(_ names: Set<String>, on part: String) throws -> [Trace.Call] {
    let found = try calls().filter { names.contains($0.name) && $0.line.contains(part) }
    #expect(!found.isEmpty)
    return found
  }

  private func firstCall(_ names: Set<String>, on part: String) throws -> Trace.Call {
    try #require(calls(names, on: part).first)
  }

  private let renames: Set = ["rename", "renameat", "renameat2"]
  private let temporary = "/.journal.json.nocontact-"

  /// Has one call fail: the save is refused, and nothing has changed.
  private func refuses(
    _ call: Trace.Call, _ error: String, naming name: String,
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    let home = try home()
    let old = home.bytes
    let trace = try Trace(home, words, inject: "\(call.name):error=\(error):when=\(call.number)")
    #expect(trace.isInjected, "\(call)", sourceLocation: place)
    trace.ended.refused(1, "\(home.data)\(name)", at: place)
    #expect(home.bytes == old, sourceLocation: place)
    #expect(home.leftovers == [], sourceLocation: place)
    try home.run(words).succeeded(place)
    #expect(try home.notes() == ["1", "2", "3", "4"], sourceLocation: place)
    #expect(home.leftovers == [], sourceLocation: place)
  }

  @Test func refusesWhereTheDiskIsFull() throws {
    try refuses(firstCall(["write"], on: temporary), "ENOSPC", naming: temporary)
    try refuses(firstCall(["openat"], on: temporary), "ENOSPC", naming: temporary)
  }

  @Test func refusesWhereTheDiskDoesNotKeepTheContents() throws {
    try refuses(firstCall(["fsync"], on: temporary), "EIO", naming: temporary)
    try refuses(firstCall(["close"], on: temporary), "EIO", naming: temporary)
  }

  @Test func refusesWhereTheJournalCannotBeReplaced() throws {
    try refuses(firstCall(renames, on: temporary), "EIO", naming: "/journal.json")
    try refuses(firstCall(["flock"], on: "journal.lock"), "ENOLCK", naming: "/journal.lock")
  }

  @Test func saysThatTheChangeIsThereWhereOnlyTheFolderIsNotKept() throws {
    let call = try #require(calls(["fsync"], on: "nocontact>").last)
    let home = try home()
    let trace = try Trace(home, words, inject: "\(call.name):error=EIO:when=\(call.number)")
    #expect(trace.isInjected)
    trace.ended.refused(1, home.data)
    #expect(try home.notes() == ["1", "2", "3", "4"])
    #expect(home.leftovers == [])
  }

  @Test func keepsACopyWhereLinksAreNotSupported() throws {
    let call = try firstCall(["link", "linkat"], on: "/history/")
    for error in ["EPERM", "EMLINK", "EOPNOTSUPP"] {
      let home = try home()
      let old = home.bytes
      let trace = try Trace(home, words, inject: "\(call.name):error=\(error):when=\(call.number)")
      #expect(trace.isInjected)
      trace.ended.succeeded()
      #expect(home.versions.count == 5)
      let kept = try #require(home.versions.last)
      #expect(FileManager.default.contents(atPath: kept).map { Array($0) } == old)
      #expect(home.leftovers == [])
      try home.run(["undo"]).succeeded()
      #expect(try home.notes() == ["1", "2", "3"])
    }
  }

  @Test func callsAgainWhereASignalInterrupts() throws {
    let names: Set = ["read", "write", "pwrite64", "fsync", "openat", "flock", "fchmod"]
    try survivesInterruptions(of: calls(names, on: "/").filter { !$0.isOnFolder })
  }

  @Test func opensFoldersAgainWhereASignalInterrupts() throws {
    try survivesInterruptions(of: calls(["openat"], on: "/").filter(\.isOnFolder))
  }

  private func survivesInterruptions(of calls: [Trace.Call]) throws {
    for call in Thorough.part(of: calls, oneIn: 4) {
      try FaultTable.attempt(.interrupted) {
        let home = try home()
        let trace = try Trace(home, words, inject: "\(call.name):error=EINTR:when=\(call.number)")
        #expect(trace.isInjected, "\(call)")
        trace.ended.succeeded()
        #expect(try home.notes() == ["1", "2", "3", "4"], "\(call)")
        #expect(home.leftovers == [], "\(call)")
      }
    }
  }

  /// strace leaves out the call whose result it makes up: what it claims to be written is missing,
  /// and all that follows must be there.
  @Test func goesOnAfterAShortWriteWhereItStopped() throws {
    let call = try firstCall(["write"], on: temporary)
    let home = try home()
    let trace = try Trace(home, words, inject: "write:retval=3:when=\(call.number)")
    #expect(trace.isInjected)
    trace.ended.succeeded()
    try home.put(Array("{\n ".utf8) + #require(home.bytes))
    #expect(try home.notes() == ["1", "2", "3", "4"])
  }

  /// Whichever call in the data folder fails, a save happens whole or not at all.
  @Test func survivesAFaultOfAnyCall() throws {
    var refused = 0
    for call in Thorough.part(of: try calls(), oneIn: 7) {
      try FaultTable.attempt(.refused) {
        let home = try home()
        let old = home.bytes
        let trace = try Trace(home, words, inject: "\(call.name):error=EIO:when=\(call.number)")
        #expect(trace.isInjected, "\(call)")
        let notes = try home.notes()
        if trace.ended.way == .exit(0) {
          #expect(notes == ["1", "2", "3", "4"], "\(call)")
        } else {
          refused += 1
          #expect(trace.ended.way == .exit(1), "\(call)")
          #expect(trace.ended.warnings.hasPrefix("nocontact: "), "\(call)")
          #expect(trace.ended.warnings.contains(home.data), "\(call)")
          #expect(home.bytes == old || notes.count == 4, "\(call)")
        }
        #expect(home.leftovers == [], "\(call)")
        try home.run(["slip", "text", "5"]).succeeded()
        #expect(try home.notes() == notes + ["5"], "\(call)")
        try home.run(["undo"]).succeeded()
        #expect(try home.notes() == notes, "\(call)")
      }
    }
    #expect(refused > 5)
  }
}

extension Trace.Call {
  /// Whether it opens a folder.
  fileprivate var isOnFolder: Bool { line.contains("O_DIRECTORY") }
}
