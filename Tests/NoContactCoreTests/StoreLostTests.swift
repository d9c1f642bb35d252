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

  /// While a change waits for the lock, the journal may go: that is no beginning.
  @Test(arguments: [false, true]) func looksAgainUnderTheLock(isLink: Bool) throws {
    for number in 0..<(isLink ? 5 : 4) {
      try withTemporaryFolder { folder in
        let store = try store("\(folder)/data")
        let lock = open("\(store.folder)/journal.lock", O_RDWR)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX) == 0)
        let thread = Thread { [path = store.path] in
          usleep(50_000)
          unlink(path)
          if isLink { symlink("unplugged/journal.json", path) }
          flock(lock, LOCK_UN)
        }
        thread.start()
        let now = try minute(3)
        let error = #expect(throws: StoreError.self) {
          switch number {
          case 0: try store.change("start", at: now, begins: true) { $0.journeys = [] }
          case 1: try store.add("b", at: now)
          case 2: _ = try store.step(.undo, at: now)
          case 3: _ = try store.deleteForGood(["a"], at: now)
          default: _ = try store.restore(1, at: now)
          }
        }
        switch error {
        case .danglingLink where isLink, .missing where !isLink: break
        default: Issue.record("\(number): \(String(describing: error))")
        }
        #expect(!FileManager.default.fileExists(atPath: store.path))
      }
    }
  }

  @Test func aFolderThatIsALinkToNowhereIsNamed() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/data")
      try #require(symlink("\(folder)/unplugged", store.folder) == 0)
      for attempt in [
        { _ = try store.load() }, { try store.begin(at: minute(0)) },
        { _ = try store.restore(1, at: minute(0)) }, { _ = try store.erase() },
        { _ = try store.deleteForGood(["a"], at: minute(0)) },
      ] {
        let error = #expect(throws: StoreError.self) { try attempt() }
        #expect(error.map { "\($0)".contains("/unplugged, which is not there") } == true)
      }
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
