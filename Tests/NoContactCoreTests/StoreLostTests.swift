import Foundation
import Testing

@testable import NoContactCore

/// A journal that is out of reach is never taken for one that was never there.
@Suite struct StoreLostTests {
  private func store(_ folder: String) throws -> Store {
    let store = Store(folder: folder)
    try store.begin(at: try minute(0))
    try store.add("a", at: try minute(1))
    return store
  }

  private func refuses(_ store: Store, _ isRight: (StoreError) -> Bool) throws {
    let loading = #expect(throws: StoreError.self) { try store.load() }
    #expect(loading.map(isRight) == true, "\(String(describing: loading))")
    for begins in [false, true] {
      let changing = #expect(throws: StoreError.self) {
        try store.change("note", at: try minute(2), begins: begins) { $0.journeys = [] }
      }
      #expect(changing.map(isRight) == true, "\(String(describing: changing))")
    }
  }

  @Test func aMissingJournalIsNamedAndComesBack() throws {
    try withTemporaryFolder { folder in
      let store = try store("\(folder)/data")
      try FileManager.default.removeItem(atPath: store.path)
      try refuses(store) { if case .missing(_, kept: 1) = $0 { true } else { false } }
      #expect(!FileManager.default.fileExists(atPath: store.path))
      _ = try store.restore(1, at: try minute(3))
      #expect(try store.load()?.journeys.count == 1)
    }
  }

  @Test func aLinkThatLeadsNowhereIsNamedWithItsTarget() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      let target = "\(folder)/elsewhere/journal.json"
      try FileManager.default.createSymbolicLink(
        atPath: store.path, withDestinationPath: target)
      try refuses(store) { $0 == .danglingLink(path: store.path, target: target) }
      #expect(throws: StoreError.self) { try store.restore(1, at: try minute(3)) }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/elsewhere"))
    }
  }

  @Test func anInterruptedFirstStartIsNoLoss() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: try minute(0))
      try FileManager.default.removeItem(atPath: store.path)
      #expect(try store.load() == nil)
      try store.begin(at: try minute(1))
      #expect(try store.load()?.journeys.count == 1)
    }
  }

  @Test(arguments: [
    "20261105T214012+0100.000001.-.json", "20261105T214012+0100.9999999999999999999.note.json",
    "20261105T214012+0100.1234567890123456789.note.json", "20261105T214012+0100.-00001.note.json",
    "20261105T214012+0100.000000.note.json", "20261105T214012+0100.000001..json", "notes.txt",
    "20261305T214012+0100.000001.note.json", ".json", "...json",
  ])
  func aFileOfSomebodyElseInTheHistoryIsLeftAlone(_ name: String) throws {
    try withTemporaryFolder { folder in
      let store = try store(folder)
      let path = "\(store.folder)/history/\(name)"
      try put(Data("hello".utf8), at: path)
      let count = try store.versions().count
      for number in 2..<60 { try store.add("n\(number)", at: try minute(number)) }
      _ = try store.step(.undo, at: try minute(61))
      _ = try store.restore(1, at: try minute(62))
      #expect(count == 2)
      #expect(try contents(path) == Data("hello".utf8))
    }
  }
}
