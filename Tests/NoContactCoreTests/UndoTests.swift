import Foundation
import Testing

@testable import NoContactCore

/// Taking back and putting back: one transaction, however many changes, and a stack of changes.
@Suite struct UndoTests {
  /// A store whose changes are counted, beside a naive model of what can be undone and redone.
  private struct Model {
    let store: Store
    /// The changes that stand, and those that were taken back, the next one last.
    var done: [(before: Journal, after: Journal, number: Int)] = []
    var undone: [(before: Journal, after: Journal, number: Int)] = []
    var current = Journal()
    /// How many versions there are.
    var count = 0
    /// By what an earlier version of the program knows each change: the last to move it.
    var movers: [Int: Int] = [:]

    init(_ store: Store) { self.store = store }

    /// Makes a change of its own kind.
    mutating func change(_ random: inout SplitMix64) throws {
      let now = try minute(count + 1)
      let before = current
      let number = count
      try store.change("edit", at: now, begins: true) { journal in
        guard var journey = journal.running, number > 0 else {
          journal.journeys.append(
            Journey(id: "j\(number)", changed: now, breakup: now.day, from: now.day))
          return
        }
        let ids = journey.entries.map(\.id)
        switch random.int(0...5) {
        case 0 where !ids.isEmpty: journey.delete([random.pick(ids)], at: now)
        case 1 where !ids.isEmpty:
          let note = random.text()
          journey.revise(random.pick(ids), at: now) { $0.note = "\(number) \(note)" }
        case 2:
          journey.name = "name \(number)"
          journey.changed = now
        default:
          var kind = random.kind()
          if case .ended = kind { kind = .restart }
          journey.put(
            Entry(
              id: "e\(number)", at: random.moment(), day: random.day(20_800...20_810), changed: now,
              kind: kind))
        }
        journal.update(journey.id) { $0 = journey }
      }
      try moved(before)
      if count > number {
        done.append((before, current, count))
        undone = []
      }
    }

    /// Takes so many changes back, or puts them back.
    mutating func step(_ direction: Direction, _ wanted: Int) throws {
      let available = direction == .undo ? done.count : undone.count
      let (store, now) = (store, try minute(count + 1))
      guard available > 0 else {
        #expect(throws: StoreError.nothingTo(direction)) {
          try store.step(direction, wanted, at: now)
        }
        return try moved(current)
      }
      let (count, before, after) = try store.step(direction, wanted, at: now)
      #expect(count == min(wanted, available))
      #expect(before == current)
      var target = current
      var numbers: [Int] = []
      for _ in 0..<count {
        switch direction {
        case .undo:
          guard let change = done.popLast() else { continue }
          undone.append(change)
          target = change.before
          numbers.append(change.number)
        case .redo:
          guard let change = undone.popLast() else { continue }
          done.append(change)
          target = change.after
          numbers.append(change.number)
        }
      }
      let former = self.count
      try moved(before)
      // One version more, whatever was taken back, and it names the changes.
      #expect(self.count == former + 1)
      #expect(current == after)
      #expect(Difference.all(from: target, to: after) == [])
      let version = try #require(try store.versions().first)
      #expect(version.command == direction.rawValue && version.targets == numbers)
    }

    /// Looks at the store again.
    private mutating func moved(_ before: Journal) throws {
      current = try store.load() ?? Journal()
      let versions = try store.versions()
      #expect(versions.count == count || versions.count == count + 1)
      if versions.count > count {
        #expect(try store.journal(of: versions[0]) == before)
      } else {
        #expect(current == before)
      }
      count = versions.count
    }

    /// Gives the latest version the name that an earlier version of the program gave: it took one
    /// change at a time, and named the undo or the redo that it turned round.
    mutating func nameAsBefore() throws {
      let version = try #require(try store.versions().first)
      guard version.command == "undo" || version.command == "redo" else { return }
      let change = try #require(version.targets.first)
      let mover = movers[change] ?? change
      movers[change] = version.number
      let name = version.path.replacing("-\(change).json", with: "-\(mover).json")
      if name == version.path { return }
      try FileManager.default.moveItem(atPath: version.path, toPath: name)
    }
  }

  @Test(arguments: 0..<12)
  func agreesWithAStackOfJournals(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SplitMix64(seed: seed)
      var model = Model(Store(folder: folder))
      for _ in 0..<6 { try model.change(&random) }
      for _ in 0..<24 {
        switch random.int(0...9) {
        case 0...3: try model.step(.undo, random.pick([1, 1, 2, 3, 5, 100]))
        case 4...6: try model.step(.redo, random.pick([1, 1, 2, 3, 100]))
        default: try model.change(&random)
        }
      }
      try model.step(.undo, 100)
      try model.step(.redo, 100)
    }
  }

  @Test(arguments: 0..<12)
  func goesOnWhereAnEarlierVersionHasBeen(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SplitMix64(seed: seed)
      var model = Model(Store(folder: folder))
      for _ in 0..<5 { try model.change(&random) }
      for _ in 0..<16 {
        let former = model.count
        switch random.int(0...9) {
        case 0...3: try model.step(.undo, 1)
        case 4...7: try model.step(.redo, 1)
        default: try model.change(&random)
        }
        if model.count > former { try model.nameAsBefore() }
      }
      // From here on, this version.
      for _ in 0..<10 {
        switch random.int(0...9) {
        case 0...3: try model.step(.undo, random.int(1...3))
        case 4...7: try model.step(.redo, random.int(1...3))
        default: try model.change(&random)
        }
      }
      try model.step(.undo, 100)
      try model.step(.redo, 100)
    }
  }
}
