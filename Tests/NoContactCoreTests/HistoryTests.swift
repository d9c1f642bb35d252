import Foundation
import Testing

@testable import NoContactCore

/// The names of the kept versions, which tell what can be undone and redone.
@Suite struct HistoryTests {
  /// Versions as they are named, and what can then be undone and redone, the next one first.
  @Test(arguments: [
    ([], [], []), (["start"], [1], []), (["start", "note", "slip"], [3, 2, 1], []),
    (["start", "note", "undo-2"], [1], [2]), (["start", "note", "undo-2", "redo-2"], [2, 1], []),
    (["start", "note", "slip", "undo-3-2"], [1], [2, 3]),
    (["start", "note", "slip", "undo-3-2", "redo-2"], [2, 1], [3]),
    (["start", "note", "slip", "undo-3-2", "redo-2-3"], [3, 2, 1], []),
    (["start", "note", "slip", "undo-3", "undo-2", "redo-2"], [2, 1], [3]),
    (["start", "note", "undo-2", "slip"], [4, 1], []),
    // As earlier versions named them: a redo by the undo, the next undo by the redo.
    (["start", "note", "undo-2", "redo-3"], [2, 1], []),
    (["start", "note", "undo-2", "redo-3", "undo-4"], [1], [2]),
    (["start", "note", "undo-2", "redo-3", "undo-4", "redo-5"], [2, 1], []),
    (["start", "note", "slip", "undo-3", "undo-2", "redo-5", "redo-4"], [3, 2, 1], []),
    (["start", "note", "slip", "undo-3", "undo-2", "redo-5", "undo-6"], [1], [2, 3]),
    // First the one, then the other.
    (["start", "note", "slip", "undo-3", "redo-4", "undo-3-2", "redo-2"], [2, 1], [3]),
    // What is named is not kept any more.
    (["undo-9", "note"], [2], []), (["redo-9", "note", "undo-7"], [2], []),
  ])
  func readsTheNamesOfVersions(_ commands: [String], _ undo: [Int], _ redo: [Int]) throws {
    try withTemporaryFolder { folder in
      for (index, command) in commands.enumerated() {
        let number = "00000\(index + 1)"
        try put(Data(), at: "\(folder)/20261103T0\(index)0000+0100.\(number).\(command).json")
      }
      let versions = try History(folder: folder).versions()
      #expect(versions.map(\.number) == Array(commands.indices.map { $0 + 1 }))
      for (direction, expected) in [(Direction.undo, undo), (.redo, redo)] {
        let changes = History.changes(direction, in: versions)
        #expect(changes.map(\.number) == expected)
        #expect(changes.allSatisfy { versions[$0.position].number == $0.number })
      }
    }
  }

  /// What lies among the versions and is none is left alone.
  @Test(arguments: [
    "20261105T214012+0100.000001.-.json", "20261105T214012+0100.000001.--.json",
    "20261105T214012+0100.9223372036854775807.note.json", "note.json", "...json", ".json",
    "20261105T214012+0100.9999999999999999999.note.json",
    "20261105T214012+0100.-9223372036854775808.note.json",
    "20261105T214012+0100.000000.note.json", "20261105T214012+0100.-00001.note.json",
    "20261305T214012+0100.000001.note.json", "20261105T214012+0100.000001.note.txt",
    "20261105T214012+0100.+12.note.json", "20261105T214012+0100.+000012.note.json",
    "20261105T214012+0100.\u{663}.note.json", "20261105T214012+0100.12.note..json",
    "20261105T214012+0100.x.note.json", "20261105T214012+0100.000001.note.json.swp",
    "\u{662}0261105T214012+0100.000001.note.json",
  ])
  func leavesAloneWhatIsNoVersion(_ name: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try put(Data("mine".utf8), at: "\(folder)/history/\(name)")
      try store.add("a", at: minute(1))
      #expect(try store.versions().map(\.number) == [2, 1])
      let (count, _, after) = try store.step(.undo, 9, at: minute(2))
      #expect(count == 2 && after.running == nil)
      let redone = try store.step(.redo, 9, at: minute(3))
      #expect(redone.count == 2 && redone.after.running?.entries.map(\.id) == ["a"])
      #expect(try contents("\(folder)/history/\(name)") == Data("mine".utf8))
    }
  }

  /// A folder, a pipe or a link of a version's name is no version.
  @Test(arguments: ["folder", "pipe", "link", "dead link"])
  func countsNothingButFiles(_ what: String) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let path = "\(folder)/history/20261103T000500+0100.000005.note.json"
      switch what {
      case "folder": try #require(mkdir(path, 0o700) == 0)
      case "pipe": try #require(mkfifo(path, 0o600) == 0)
      case "link": try #require(symlink(store.path, path) == 0)
      default: try #require(symlink("nowhere", path) == 0)
      }
      let temporary = "\(folder)/history/.x.nocontact-y"
      try #require(mkdir(temporary, 0o700) == 0)
      try store.add("a", at: minute(1), note: "words")
      #expect(try store.versions().map(\.number) == [2, 1])
      #expect(try store.deleteForGood(["a"], at: minute(2)) == [])
      // The one before the deletion is the same as the journal without the words.
      #expect(try store.versions().map(\.number) == [2, 1])
      let erasure = try store.erase()
      #expect(erasure.remainders == [])
      #expect(Set(erasure.others) == [path, temporary])
    }
  }

  @Test func aHistoryThatLeadsNowhereIsNamed() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try #require(symlink("\(folder)/unplugged", "\(folder)/history") == 0)
      for attempt in [
        { _ = try store.load() }, { try store.begin(at: minute(0)) },
        { _ = try store.versions() }, { _ = try store.restore(1, at: minute(0)) },
      ] {
        let error = #expect(throws: StoreError.self) { try attempt() }
        #expect(error.map { "\($0)".contains("/unplugged, which is not there") } == true)
      }
      #expect(try store.erase().remainders.map(\.path) == ["\(folder)/history"])
    }
  }

  /// The same inode on another file system is another file.
  @Test func tellsFilesApartByTheirFileSystemToo() throws {
    try withTemporaryFolder { folder in
      try put(Data("x".utf8), at: "\(folder)/a")
      var status = stat()
      try #require(stat("\(folder)/a", &status) == 0)
      let one = FileFacts(status)
      status.st_dev += 1
      #expect(!one.isSameFile(as: FileFacts(status)))
      #expect(one.isSameFile(as: one))
    }
  }

  /// What cannot be looked at is no version that is not there.
  @Test func doesNotTakeAnErrorForAnEnd() throws {
    try withTemporaryFolder { folder in
      try put(Data(), at: "\(folder)/file")
      #expect(throws: SystemError.self) { try History(folder: "\(folder)/file").versions() }
      #expect(throws: SystemError.self) { try Files.facts("\(folder)/file/x") }
      #expect(try Files.facts("\(folder)/none/x") == nil)
    }
  }

  /// Neither a link nor a copy of the journal as it stands is a version.
  @Test(arguments: [true, false]) func knowsAVersionThatNothingReplaced(isLink: Bool) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.add("a", at: minute(1))
      try put(Data("{ damaged".utf8), at: store.path)
      let version = "\(folder)/history/20261103T000200+0100.000003.restore.json"
      if isLink { try #require(link(store.path, version) == 0) }
      if !isLink { try put(contents(store.path), at: version) }
      #expect(try store.versions().map(\.number) == [2, 1])
      // Number 1 is what it was before.
      _ = try store.restore(1, at: minute(3))
      #expect(try store.load()?.running?.name == "Sam")
      #expect(try store.entryIDs() == [])
    }
  }

  /// Later, smaller falls do not cost the largest version before one.
  @Test func sparesTheLargestVersionBeforeAFall() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      func notes(_ count: Int, _ name: String, at time: Int) throws {
        try store.change("import", at: minute(time)) { journal in
          for number in 0..<count {
            let now = try minute(time)
            journal.journeys[0].put(
              Entry(
                id: "\(name)\(number)", at: now, day: now.day, changed: now, kind: .note(Note()),
                note: String(repeating: "words ", count: 20)))
          }
        }
      }
      func empty(at time: Int) throws {
        try store.change("import", at: minute(time)) { journal in
          let now = try minute(time)
          journal.journeys = [Journey(id: "j1", changed: now, breakup: now.day, from: now.day)]
        }
      }
      try notes(300, "a", at: 1)
      try empty(at: 2)
      for number in 0..<60 { try store.add("b\(number)", at: minute(3 + number)) }
      try empty(at: 70)
      for number in 0..<53 { try store.add("c\(number)", at: minute(71 + number)) }
      let versions = try store.versions()
      #expect(versions.count == 51)
      let spared = try #require(versions.last)
      #expect(try store.journal(of: spared).journeys[0].entries.count == 300)
    }
  }
}
