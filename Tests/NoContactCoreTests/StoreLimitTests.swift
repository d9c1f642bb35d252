import Foundation
import Testing

@testable import NoContactCore

/// A journal at the very edge of the size that is read and written.
@Suite(.serialized) struct StoreLimitTests {
  @Test func readsAJournalOfJustTheLimitAndNotAByteMore() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let journal = try #require(try store.load())
      // White space at its end belongs to a document.
      var bytes = journal.encoded()
      bytes += [UInt8](repeating: 0x20, count: Store.limit - bytes.count)
      try put(bytes, at: store.path)
      #expect(try store.load() == journal)
      try put(bytes + [0x20], at: store.path)
      #expect(throws: StoreError.oversized(path: store.path, limit: Store.limit)) {
        try store.load()
      }
      #expect(try FileStatus(store.path).size == Store.limit + 1)
    }
  }

  @Test(.enabled(if: Thorough.isOn)) func writesAJournalOfJustTheLimitAndNotAByteMore() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1), note: "x")
      let room = try Store.limit - FileStatus(store.path).size
      func grow(by count: Int) throws {
        try store.change("edit", at: minute(1)) { journal in
          var entry = try #require(journal.journeys[0]["a"])
          entry.note = String(repeating: "x", count: 1 + count)
          journal.journeys[0].put(entry)
        }
      }
      let before = try snapshot(folder)
      #expect(throws: StoreError.wouldBeOversized(limit: Store.limit)) { try grow(by: room + 1) }
      #expect(try snapshot(folder) == before)
      try grow(by: room)
      #expect(try FileStatus(store.path).size == Store.limit)
      // And it is read again.
      #expect(try store.entryIDs() == ["a"])
    }
  }
}
