import Foundation
import Testing

@testable import NoContactCore

/// Everything of the journal goes, and nothing else.
@Suite struct StoreErasingTests {
  private func isThere(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  /// What file-sync and editors make of a journal.
  private static let neighbours = [
    "journal.sync-conflict-20261105-214012-ABCDEFG.json",
    "journal (Kim's conflicted copy 2026-11-05).json",
    "journal (conflicted copy 2026-11-05 214012).json", "journal (Case Conflict 1).json",
    "journal.json~", ".journal.json.swp", ".journal.json.swo", "#journal.json#",
    "journal.json.bak", "journal.json.orig", ".journal.json.un~", "journal.json.~1~",
    ".syncthing.journal.json.tmp",
  ]

  @Test func erasesEverythingOfOursAndTheFolder() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0), name: "a secret")
      try store.add("a", at: minute(1), note: "a secret")
      var random = SplitMix64(seed: 1)
      let secret = Array("a secret".utf8)
      _ = try AtomicFile(secret, for: store.path, using: &random)
      _ = try AtomicFile(secret, for: "\(store.folder)/history/x.json", using: &random)
      let draft = try store.edited("a secret")
      try put(secret, at: draft.path + "~")
      for name in Self.neighbours { try put(secret, at: "\(store.folder)/\(name)") }
      try FileManager.default.createDirectory(
        atPath: "\(store.folder)/history/merged", withIntermediateDirectories: false)
      try put(secret, at: "\(store.folder)/history/merged/journal.sync-conflict-x.json")
      let erasure = try store.erase()
      #expect(erasure.removed == 3 + 2 + 2 + Self.neighbours.count + 1)
      #expect(erasure.others == [] && erasure.remainders == [])
      #expect(try files(in: folder) == [])
      #expect(try store.load() == nil)
      #expect(throws: StoreError.noJournal) { try store.step(.undo, at: minute(2)) }
      // Once more finds nothing.
      #expect(try store.erase().removed == 0)
      try store.begin(at: minute(3), id: "j2")
      #expect(try store.load()?.journeys.map(\.id) == ["j2"])
    }
  }

  @Test func leavesAloneAndNamesWhatIsSomebodyElses() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0))
      let history = "\(store.folder)/history"
      let version = try #require(try store.versions().first).path
      let names = [
        "my-draft-of-a-novel.txt", "journal-notes.json", "history/20261105T214012+0100.+12.a.json",
        "history/notes.txt", "journal.jsonx",
      ]
      for name in names { try put(Data("x".utf8), at: "\(store.folder)/\(name)") }
      try FileManager.default.createDirectory(
        atPath: version.replacing(".000001.", with: ".000007."), withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: "\(history)/20261105T214012+0100.000009.note.json",
        withDestinationPath: "/etc/hosts")
      let erasure = try store.erase()
      #expect(erasure.remainders == [])
      #expect(erasure.removed == 2)
      #expect(erasure.others.count == names.count + 2)
      #expect(try files(in: store.folder).count == names.count + 3)
      #expect(try store.versions().isEmpty)
    }
  }

  @Test(arguments: ["", "{ damaged", #"{"schema":2}"#])
  func erasesWhatCannotBeRead(_ text: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0))
      try put(Data(text.utf8), at: store.path)
      _ = try store.erase()
      #expect(try files(in: folder) == [])
    }
  }

  @Test func erasesTheFileBehindALinkAndItsNeighbours() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      for name in ["data", "real"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      let file = "\(folder)/real/sam.json"
      try put(Journal().encoded(), at: file)
      try FileManager.default.createSymbolicLink(atPath: store.path, withDestinationPath: file)
      try store.begin(at: minute(0))
      for name in ["sam.sync-conflict-1.json", "sam.json~", "other.json"] {
        try put(Data("x".utf8), at: "\(folder)/real/\(name)")
      }
      let erasure = try store.erase()
      #expect(erasure.remainders == [] && erasure.others == [])
      #expect(try files(in: folder) == ["real", "real/other.json"])
    }
  }

  @Test func keepsTheLinkToAJournalThatIsNotThere() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try store.begin(at: minute(0))
      try FileManager.default.removeItem(atPath: store.path)
      try FileManager.default.createSymbolicLink(
        atPath: store.path, withDestinationPath: "\(folder)/unplugged/journal.json")
      let erasure = try store.erase()
      #expect(erasure.remainders.map(\.path) == [store.path])
      #expect(erasure.remainders.first?.reason.contains("unplugged") == true)
      #expect(try files(in: store.folder) == ["journal.json"])
    }
  }

  @Test func erasesThroughAHistoryThatIsALink() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      for name in ["data", "large"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      try FileManager.default.createSymbolicLink(
        atPath: "\(store.folder)/history", withDestinationPath: "../large")
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "secret")
      #expect(try store.deleteForGood(["a"], at: minute(2)) == [])
      #expect(try store.versions().count == 2)
      let erasure = try store.erase()
      #expect(erasure.remainders == [] && erasure.others == [])
      #expect(try files(in: folder) == [])
    }
  }

  @Test func aFolderInPlaceOfTheJournalIsNotCalledGone() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try FileManager.default.createDirectory(
        atPath: store.path, withIntermediateDirectories: false)
      let erasure = try store.erase()
      #expect(erasure.remainders.map(\.path) == [store.path])
      #expect(isThere(store.path))
    }
  }

  /// Whoever waited for the lock that was erased does not change the journal under another's hands.
  @Test func aLockThatWasErasedBindsNobody() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let path = "\(folder)/journal.lock"
      let descriptor = open(path, O_RDWR)
      defer { close(descriptor) }
      try #require(flock(descriptor, LOCK_EX) == 0)
      let inode = try FileStatus(path).inode
      let thread = Thread { [folder] in
        usleep(100_000)
        // As `erase` does; and somebody else is there already.
        unlink("\(folder)/journal.lock")
        close(open("\(folder)/journal.lock", O_RDWR | O_CREAT, 0o600))
        flock(descriptor, LOCK_UN)
      }
      thread.start()
      try store.add("a", at: minute(1))
      #expect(try FileStatus(path).inode != inode)
    }
  }
}
