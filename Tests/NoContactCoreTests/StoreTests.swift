import Foundation
import Testing

@testable import NoContactCore

@Suite struct StoreTests {
  @Test func findsNoJournalWhereThereIsNone() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/a/b")
      let journal = try store.load()
      #expect(journal == nil)
      #expect(try store.versions().isEmpty)
      #expect(try files(in: folder) == [])
    }
  }

  @Test func readsBackWhatItWrote() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/a/b")
      let result = try store.change("start", at: minute(0), begins: true) { journal in
        let now = try minute(0)
        journal.journeys.append(
          Journey(id: "j1", changed: now, breakup: now.day, from: now.day))
        return 7
      }
      #expect(result == 7)
      let journal = try #require(try store.load())
      #expect(journal.journeys.map(\.id) == ["j1"])
      #expect(try contents(store.path) == Data(journal.encoded()))
      let names = try files(in: store.folder).filter { !$0.hasPrefix("history") }
      #expect(names == ["journal.json", "journal.lock"])
    }
  }

  @Test func writesNothingWhereNothingChanges() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let before = try FileStatus(store.path)
      let kept = try files(in: folder)
      try store.change("edit", at: minute(1)) { journal in journal.journeys[0].name = "Sam" }
      #expect(try FileStatus(store.path) == before)
      #expect(try files(in: folder) == kept)
    }
  }

  @Test func leavesTheJournalWhereTheChangeFails() throws {
    struct Refusal: Error {}
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let before = try snapshot(folder)
      #expect(throws: Refusal.self) {
        try store.change("edit", at: minute(1)) { journal in
          journal = Journal()
          throw Refusal()
        }
      }
      #expect(try snapshot(folder) == before)
      // The lock is free again.
      try store.add("a", at: minute(2))
    }
  }

  @Test func keepsTheFormerFileByAHardLink() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let (former, bytes) = (try FileStatus(store.path), try contents(store.path))
      try store.add("a", at: minute(1))
      let version = try #require(try store.versions().first)
      #expect(try FileStatus(version.path).inode == former.inode)
      #expect(try FileStatus(store.path).inode != former.inode)
      #expect(try contents(version.path) == bytes)
      #expect(version.command == "note")
      #expect(try version.replaced == minute(1))
      #expect(try store.journal(of: version).journeys.first?.entries == [])
    }
  }

  @Test func keepsFiftyVersions() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      for number in 1...60 { try store.add("e\(number)", at: minute(number)) }
      let versions = try store.versions()
      #expect(versions.count == 50)
      // The latest first, without a gap.
      let counts = try versions.map { try store.journal(of: $0).journeys[0].entries.count }
      #expect(counts == Array((10...59).reversed()))
      #expect(versions.map(\.number) == Array((12...61).reversed()))
    }
  }

  @Test func sparesTheLargerVersionBeforeALoss() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      let words = String(repeating: "words ", count: 20_000)
      try store.begin(at: minute(0))
      try store.add("large", at: minute(1), note: words)
      try store.change("edit", at: minute(2)) { journal in journal.journeys[0].name = "Kim" }
      try store.change("edit", at: minute(3)) { journal in
        journal.journeys[0].revise("large", at: try minute(3)) { $0.note = nil }
      }
      for number in 4...70 { try store.add("e\(number)", at: minute(number)) }
      let versions = try store.versions()
      #expect(versions.count == 51)
      let spared = try #require(versions.last)
      #expect(try store.journal(of: spared).journeys[0]["large"]?.note == words)
      #expect(spared.command == "edit")
      // What can be undone ends before the gap.
      let steps = (0..<60).prefix { _ in (try? store.step(.undo, at: minute(71))) != nil }
      #expect(steps.count <= 50)
      #expect(try store.entryIDs().contains("large"))
    }
  }

  @Test func sweepsWhatAnInterruptedSaveHasLeft() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      var random = SplitMix64(seed: 1)
      // Killed before the rename: of the journal, and of a copy among the versions.
      _ = try AtomicFile([1, 2, 3], for: store.path, using: &random)
      let version = try #require(try store.versions().first)
      _ = try AtomicFile([1, 2, 3], for: version.path, using: &random)
      let before = try files(in: folder).count
      try store.add("a", at: minute(1))
      // One version more, two temporary files less.
      #expect(try files(in: folder).count == before - 1)
      #expect(try store.versions().count == 2)
      for name in try files(in: folder) where name != "history" {
        #expect(try contents("\(folder)/\(name)") != Data([1, 2, 3]))
      }
    }
  }

  @Test func forgetsAVersionThatNothingReplaced() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      // Killed after the link and before the rename.
      try FileManager.default.linkItem(
        atPath: store.path, toPath: "\(folder)/history/20261103T000100+0100.000002.note.json")
      try store.add("a", at: minute(2))
      #expect(try store.versions().map(\.number) == [2, 1])
      _ = try store.step(.undo, at: minute(3))
      #expect(try store.entryIDs() == [])
    }
  }

  @Test func changesNoTimeStampWhenReading() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      // With an access older than the last change, most systems would note the next one.
      var times = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 2000, tv_nsec: 0)]
      try #require(utimensat(AT_FDCWD, store.path, &times, 0) == 0)
      let (file, parent) = (try FileStatus(store.path), try FileStatus(folder))
      let journal = try store.load()
      #expect(journal != nil)
      #expect(try FileStatus(store.path) == file)
      #expect(try FileStatus(folder) == parent)
    }
  }

  @Test func takesTheLockOnAFileThatStays() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let lock = try FileStatus("\(folder)/journal.lock")
      try store.add("a", at: minute(1))
      #expect(try FileStatus("\(folder)/journal.lock").inode == lock.inode)
    }
  }

  @Test func givesUpAfterItsPatience() throws {
    try withTemporaryFolder { folder in
      var store = Store(folder: folder)
      store.patience = 0.2
      try store.begin(at: minute(0))
      let path = "\(folder)/journal.lock"
      let before = try contents(store.path)
      let descriptor = open(path, O_RDWR)
      defer { close(descriptor) }
      try #require(flock(descriptor, LOCK_EX) == 0)
      let started = ContinuousClock.now
      let error = #expect(throws: StoreError.self) { try store.add("a", at: minute(1)) }
      let waited = ContinuousClock.now - started
      guard case .locked(let name, _) = error else {
        Issue.record("not refused as locked: \(String(describing: error))")
        return
      }
      #expect(name == path)
      #expect(waited >= .milliseconds(150) && waited < .seconds(5))
      #expect(try contents(store.path) == before)
      // Readers do not care.
      #expect(try store.entryIDs() == [])
      try #require(flock(descriptor, LOCK_UN) == 0)
      try store.add("a", at: minute(2))
      #expect(try store.entryIDs() == ["a"])
    }
  }

  @Test func losesNothingWhenManyWriteAtOnce() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = Store(folder: folder.path)
    try store.begin(at: minute(0))
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask {
          #expect(throws: Never.self) { try store.add("e\(number)", at: minute(1)) }
        }
      }
    }
    #expect(try Set(store.entryIDs()) == Set((0..<16).map { "e\($0)" }))
  }
}
