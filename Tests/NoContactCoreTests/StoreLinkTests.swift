import Foundation
import Testing

@testable import NoContactCore

/// A journal that is a symbolic link to where it really is.
@Suite struct StoreLinkTests {
  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  private func target(_ path: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: path)
  }

  /// Changes the journal twice through a link, and expects the link to stay and its file to change.
  private func expectFollowed(_ store: Store, to file: String) throws {
    let before = try target(store.path)
    try store.begin(at: minute(0))
    try store.add("a", at: minute(1))
    #expect(try target(store.path) == before)
    #expect(try store.entryIDs() == ["a"])
    let journal = try #require(try store.load())
    #expect(try contents(file) == Data(journal.encoded()))
    #expect(try FileStatus(file).mode == 0o600)
    #expect(try store.versions().count == 2)
    _ = try store.step(.undo, at: minute(2))
    #expect(try store.entryIDs() == [])
    #expect(try target(store.path) == before)
    // Nothing but the journal stands where it really is.
    let real = URL(fileURLWithPath: file)
    #expect(try files(in: real.deletingLastPathComponent().path) == [real.lastPathComponent])
  }

  @Test(arguments: [true, false])
  func followsALinkAndLeavesIt(isRelative: Bool) throws {
    try withTemporaryFolder { folder in
      for name in ["data", "real"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      let store = Store(folder: "\(folder)/data")
      let file = "\(folder)/real/other.json"
      try put(Journal().encoded(), at: file)
      try link(store.path, to: isRelative ? "../real/other.json" : file)
      try expectFollowed(store, to: file)
    }
  }

  @Test func followsAChainOfLinks() throws {
    try withTemporaryFolder { folder in
      for name in ["data", "one", "two", "real"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      let store = Store(folder: "\(folder)/data")
      try link(store.path, to: "../one/link")
      try link("\(folder)/one/link", to: "\(folder)/two/link")
      try link("\(folder)/two/link", to: "../real/journal.json")
      try put(Journal().encoded(), at: "\(folder)/real/journal.json")
      try expectFollowed(store, to: "\(folder)/real/journal.json")
      #expect(try target("\(folder)/one/link") == "\(folder)/two/link")
      #expect(try target("\(folder)/two/link") == "../real/journal.json")
    }
  }

  @Test func followsALinkToTheFolder() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/real", withIntermediateDirectories: false)
      try link("\(folder)/data", to: "real")
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0))
      #expect(try target("\(folder)/data") == "real")
      #expect(try files(in: "\(folder)/real").contains("journal.json"))
    }
  }

  @Test func refusesALoop() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try link(store.path, to: "other")
      try link("\(folder)/other", to: "journal.json")
      #expect(throws: StoreError.self) { try store.load() }
      #expect(throws: StoreError.self) { try store.begin(at: minute(0)) }
      #expect(try target(store.path) == "other")
      #expect(try target("\(folder)/other") == "journal.json")
    }
  }

  /// Repaired, the target would be the name of another file.
  @Test func writesNowhereElseWhereTheTargetIsNoText() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0))
      var target = Array("\(folder)/real-".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      try #require(rename(store.path, &target) == 0)
      try #require(symlink(&target, store.path) == 0)
      #expect(try store.entryIDs() == [])
      let error = #expect(throws: StoreError.self) { try store.add("a", at: minute(1)) }
      #expect(error.map { "\($0)".contains("not valid UTF-8") } == true)
      _ = #expect(throws: StoreError.self) { try store.restore(1, at: minute(1)) }
      _ = #expect(throws: StoreError.self) { try store.erase() }
      #expect(try store.entryIDs() == [])
      // One that leads nowhere is no beginning either.
      unlink(&target)
      _ = #expect(throws: StoreError.self) { try store.load() }
      _ = #expect(throws: StoreError.self) { try store.begin(at: minute(2)) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["data"])
    }
  }
}
