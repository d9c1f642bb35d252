import Foundation
import Testing

@testable import NoContactCore

/// What stands in the journal's place and is none, or none that may be touched.
@Suite struct StoreFaultTests {
  /// Expects that nothing gets through to the file, and that it stays as it is.
  private func expectUntouched(
    _ store: Store, contents: Bool = true, _ expected: (StoreError) -> Bool
  ) throws {
    let (before, bytes) = (try FileStatus(store.path), contents ? try snapshot(store.folder) : [:])
    let attempts: [() throws -> Void] = [
      { _ = try store.load() }, { try store.begin(at: minute(9), id: "j9") },
      { _ = try store.step(.undo, at: minute(9)) }, { _ = try store.step(.redo, at: minute(9)) },
      { _ = try store.deleteForGood(["a"], at: minute(9)) },
    ]
    for (number, attempt) in attempts.enumerated() {
      // An undo may find nothing to undo before it looks at the journal.
      let error = #expect(throws: StoreError.self) { try attempt() }
      let isExpected = error.map(expected) ?? false
      let isNothing = number > 1 && (error == .nothingTo(.undo) || error == .nothingTo(.redo))
      #expect(isExpected || isNothing, "attempt \(number): \(String(describing: error))")
    }
    let after = try FileStatus(store.path)
    #expect(after.inode == before.inode && after.size == before.size && after.mode == before.mode)
    #expect(after.times.dropFirst(2) == before.times.dropFirst(2))
    if contents {
      var left = try snapshot(store.folder)
      left["journal.lock"] = bytes["journal.lock"]
      #expect(left == bytes)
    }
  }

  @Test func refusesAnEmptyJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try put(Data(), at: store.path)
      try expectUntouched(store) { $0 == .empty(path: store.path) }
    }
  }

  @Test(arguments: ["{", "\n", "[]", "{\"schema\":1,\"journeys\":[{}]}", "not a journal", "\u{0}"])
  func refusesADamagedJournal(_ text: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try put(Data(text.utf8), at: store.path)
      try expectUntouched(store) { error in
        guard case .damaged(let path, let fault) = error else { return false }
        return path == store.path && fault.line >= 1 && "\(error)".contains(path)
      }
    }
  }

  @Test func refusesANewerJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try put(Data(#"{"schema":2,"people":[]}"#.utf8), at: store.path)
      try expectUntouched(store) { $0 == .newer(path: store.path, schema: "2") }
    }
  }

  @Test func refusesToRestoreOverANewerJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1))
      let newer = Data(#"{"schema":2,"people":[]}"#.utf8)
      try put(newer, at: store.path)
      // A newer schema is changed by nobody.
      #expect(throws: StoreError.newer(path: store.path, schema: "2")) {
        try store.restore(1, at: minute(2))
      }
      #expect(try contents(store.path) == newer)
    }
  }

  @Test func refusesAnOversizedJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try put(Data(), at: store.path)
      try #require(truncate(store.path, 65 << 20) == 0)
      try expectUntouched(store, contents: false) {
        $0 == .oversized(path: store.path, limit: 64 << 20)
      }
    }
  }

  @Test func refusesAFolderInPlaceOfTheJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try FileManager.default.createDirectory(
        atPath: store.path, withIntermediateDirectories: false)
      try expectUntouched(store) { error in
        if case .cannotRead = error { true } else { false }
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func refusesAPipeInPlaceOfTheJournalAtOnce() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try #require(mkfifo(store.path, 0o600) == 0)
      try expectUntouched(store, contents: false) { error in
        if case .cannotRead = error { true } else { false }
      }
    }
  }

  /// It is called what it is.
  @Test(arguments: ["a folder", "a named pipe", "a socket", "a device"])
  func namesWhatStandsInPlaceOfTheJournal(_ what: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      switch what {
      case "a folder": try #require(mkdir(store.path, 0o700) == 0)
      case "a named pipe": try #require(mkfifo(store.path, 0o600) == 0)
      case "a socket":
        #if canImport(Glibc)
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let number = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        defer { close(number) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array(store.path.utf8)
        try #require(path.count < 100)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = withUnsafePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(number, $0, size) }
        }
        try #require(bound == 0)
      default: try #require(symlink("/dev/null", store.path) == 0)
      }
      for attempt in [{ _ = try store.load() }, { try store.begin(at: minute(0)) }] {
        let error = #expect(throws: StoreError.self) { try attempt() }
        #expect(error.map { "\($0)" } == "cannot read \(store.path): it's \(what), not a file")
      }
    }
  }

  @Test func refusesAFileInPlaceOfTheFolder() throws {
    try withTemporaryFolder { folder in
      try put(Data("x".utf8), at: "\(folder)/file")
      let store = Store(folder: "\(folder)/file")
      #expect(throws: StoreError.self) { try store.load() }
      #expect(throws: StoreError.self) { try store.begin(at: minute(0)) }
      #expect(try contents("\(folder)/file") == Data("x".utf8))
    }
  }

  @Test(arguments: ["", "{ damaged"])
  func restoresOverAJournalThatCannotBeRead(_ text: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1))
      try store.add("b", at: minute(2))
      try put(Data(text.utf8), at: store.path)
      let (before, after) = try store.restore(1, at: minute(3))
      #expect(before == nil)
      #expect(after.journeys[0].entries.map(\.id) == ["a"])
      #expect(try store.load() == after)
      // The damaged one is kept too.
      let version = try #require(try store.versions().first)
      #expect(try contents(version.path) == Data(text.utf8))
      #expect(throws: StoreError.self) { try store.journal(of: version) }
      try store.add("c", at: minute(4))
      _ = try store.step(.undo, at: minute(5))
      #expect(try store.entryIDs() == ["a"])
    }
  }

  @Test func restoresWhereTheJournalIsGone() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1))
      try store.add("b", at: minute(2))
      try FileManager.default.removeItem(atPath: store.path)
      _ = try store.restore(1, at: minute(3))
      #expect(try store.entryIDs() == ["a"])
    }
  }

  @Test func saysWhichVersionsThereAre() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      #expect(throws: StoreError.noVersion(1, kept: 0)) { try store.restore(1, at: minute(0)) }
      try store.begin(at: minute(0))
      for number in [0, -1, 2, Int.max, Int.min] {
        #expect(throws: StoreError.noVersion(number, kept: 1)) {
          try store.restore(number, at: minute(1))
        }
      }
    }
  }
}
