import Foundation
import Testing

@testable import NoContactCore

@Suite struct StoreForgettingTests {
  /// Expects that no file of a folder holds the words any more.
  private func expectForgotten(_ words: String, in folder: String) throws {
    for name in try files(in: folder) where name != "history" {
      let text = try contents("\(folder)/\(name)")
      #expect(text.range(of: Data(words.utf8)) == nil, "\(name)")
    }
  }

  @Test func deletesAnEntryFromEveryVersion() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "a secret, first")
      try store.add("b", at: minute(2), note: "kept words")
      try store.change("edit", at: minute(3)) { journal in
        journal.journeys[0].revise("a", at: try minute(3)) { $0.note = "a secret, second" }
      }
      _ = try store.step(.undo, at: minute(4))
      try store.add("c", at: minute(5))
      // Killed while it saved: what it had written of the journal is still there.
      var random = SplitMix64(seed: 1)
      _ = try AtomicFile(Array(contents(store.path)), for: store.path, using: &random)
      let count = try store.versions().count
      let inode = try FileStatus(store.path).inode

      #expect(try store.deleteForGood(["a"], at: minute(6)) == [])
      try expectForgotten("secret", in: folder)
      #expect(try FileStatus(store.path).inode != inode)
      #expect(try store.entryIDs() == ["b", "c"])
      // Without the words, the one before the deletion is the same as the journal.
      #expect(try store.versions().count == count)
      for version in try store.versions() {
        let journal = try store.journal(of: version)
        #expect(journal.journeys.first?["a"] == nil)
        #expect(try FileStatus(version.path).mode == 0o600)
      }
      // Other machines are told of it.
      #expect(try store.load()?.journeys[0].tombstones["a"] != nil)

      while (try? store.step(.undo, at: minute(7))) != nil {
        #expect(try !store.entryIDs().contains("a"))
      }
      try expectForgotten("secret", in: folder)
      #expect(try store.load()?.current == nil)
    }
  }

  @Test func forgetsWhatWasDeletedBefore() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "a secret")
      try store.change("delete", at: minute(2)) { journal in
        journal.journeys[0].delete(["a"], at: try minute(2))
      }
      _ = try store.deleteForGood(["a"], at: minute(3))
      try expectForgotten("secret", in: folder)
    }
  }

  @Test func namesTheVersionsThatItCannotRead() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "a secret")
      try store.add("b", at: minute(2))
      let version = try #require(try store.versions().first)
      // Replaced, not written into: the file may have other names.
      try FileManager.default.removeItem(atPath: version.path)
      try put(Data("{ a secret".utf8), at: version.path)
      #expect(try store.deleteForGood(["a"], at: minute(3)).map(\.path) == [version.path])
      #expect(try contents(version.path) == Data("{ a secret".utf8))
    }
  }

  @Test func takesItOutOfTheCopiesThatReadAsAJournal() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "a secret")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/history/merged", withIntermediateDirectories: false)
      let copies = [
        "journal.sync-conflict-20261105-214012-ABCDEFG.json", "journal.json~", "journal.json.bak",
        "journal (Kim's conflicted copy 2026-11-05).json",
        "history/merged/journal (conflicted copy 2026-11-05 214012).json",
      ]
      for name in copies { try put(contents(store.path), at: "\(folder)/\(name)") }
      let mine = try contents(store.path)
      try put(mine, at: "\(folder)/mine.json")
      #expect(try store.deleteForGood(["a"], at: minute(2)) == [])
      for name in copies {
        let journal = try Journal(parsing: Array(contents("\(folder)/\(name)")))
        #expect(journal.journeys[0].entries == [] && journal.journeys[0].name == "Sam", "\(name)")
      }
      #expect(try contents("\(folder)/mine.json") == mine)
    }
  }

  @Test func namesTheCopiesThatDoNotAndTheTextsWithTheWords() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "a secret")
      try put(Data("b0VIM a secret".utf8), at: "\(folder)/.journal.json.swp")
      let draft = try store.edited("I have a secret to tell")
      _ = try store.edited("other words")
      let left = try store.deleteForGood(["a"], at: minute(2))
      #expect(left.map(\.path) == ["\(folder)/.journal.json.swp", draft.path])
      #expect(try store.entryIDs() == [])
    }
  }
}
