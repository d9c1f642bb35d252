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
}
