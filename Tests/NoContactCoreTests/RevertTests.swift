import Testing

@testable import NoContactCore

@Suite struct RevertTests {
  private let start: Moment

  init() throws {
    start = try moment("2026-11-03T20:00:00+01:00")
  }

  /// Moments that follow one another, a minute apart.
  private func now(_ number: Int) throws -> Moment {
    let day = start.day.advanced(by: number / 60)
    return try #require(Moment(day: day, second: 36_000 + number % 60 * 60, offset: 60))
  }

  private func begin(_ store: Store, at now: Moment, id: String = "j") throws {
    try store.change("start", at: now, begins: true) { journal in
      journal.journeys.append(
        Journey(id: id, changed: now, breakup: start.day, from: start.day, name: "Sam"))
    }
  }

  private func add(_ store: Store, _ id: String, at now: Moment, note: String? = nil) throws {
    try store.change("note", at: now) { journal in
      let entry = Entry(
        id: id, at: now, day: now.day, changed: now, kind: .note(Note()), note: note)
      journal.journeys[0].put(entry)
    }
  }

  /// One change of any kind to a journal that has a journey.
  private func change(_ journal: inout Journal, at now: Moment, _ random: inout SplitMix64) {
    let index = random.int(0...(journal.journeys.count - 1))
    guard !journal.journeys[index].isDeleted else { return }
    let ids = journal.journeys[index].entries.map(\.id)
    switch random.int(0...9) {
    case 0...3:
      let id = Identifier.make(using: &random)
      journal.journeys[index].put(
        Entry(
          id: id, at: random.moment(), day: random.day(), changed: now, kind: random.kind(),
          note: random.text()))
    case 4...5 where !ids.isEmpty:
      let (day, note) = (random.day(), random.text())
      journal.journeys[index].revise(random.pick(ids), at: now) { entry in
        entry.note = note
        entry.day = day
      }
    case 6...7 where !ids.isEmpty:
      journal.journeys[index].delete([random.pick(ids)], at: now)
    case 8:
      let from = random.day()
      journal.journeys.append(
        Journey(id: Identifier.make(using: &random), changed: now, breakup: from, from: from))
    default:
      journal.journeys[index].name = random.text()
      journal.journeys[index].days = random.int(Journey.lengths)
      journal.journeys[index].goal = random.pick(Goal.allCases)
      journal.journeys[index].changed = now
    }
  }

  private func expectNoneFell(from old: Journal, to new: Journal) {
    for journey in old.journeys {
      guard let later = new.journeys.first(where: { $0.id == journey.id }) else {
        Issue.record("a journey is gone: \(journey.id)")
        continue
      }
      #expect(later.changed.instant >= journey.changed.instant)
      for entry in journey.entries {
        let revision = later[entry.id]?.revision ?? later.tombstones[entry.id]?.revision ?? 0
        let isSame = later[entry.id] == entry
        #expect(isSame ? revision == entry.revision : revision > entry.revision)
      }
      for tombstone in journey.tombstones.values {
        let revision =
          later[tombstone.id]?.revision ?? later.tombstones[tombstone.id]?.revision ?? 0
        let isSame = later.tombstones[tombstone.id] == tombstone
        #expect(isSame ? revision == tombstone.revision : revision > tombstone.revision)
      }
    }
  }

  @Test(arguments: 0..<12)
  func goesBackAndForthThroughAnyChanges(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SplitMix64(seed: seed)
      let store = Store(folder: folder)
      var tick = 0
      func next() throws -> Moment {
        tick += 1
        return try now(tick)
      }
      // The states that an undo leads back to, and those that a redo leads forth to.
      var (past, future): ([Journal], [Journal]) = ([], [])
      var current = Journal()
      for _ in 0..<24 {
        let before = current
        switch random.int(0...9) {
        case 0...2 where !past.isEmpty:
          let (_, old, new) = try store.step(.undo, at: next())
          #expect(old == before)
          let target = past.removeLast()
          #expect(Difference.all(from: target, to: new) == [])
          future.append(before)
          current = new
        case 3...4 where !future.isEmpty:
          let new = try store.step(.redo, at: next()).after
          let target = future.removeLast()
          #expect(Difference.all(from: target, to: new) == [])
          past.append(before)
          current = new
        default:
          let now = try next()
          if before.journeys.isEmpty || before.journeys.allSatisfy(\.isDeleted) {
            try begin(store, at: now, id: "j\(tick)")
          } else {
            try store.change("edit", at: now) { journal in
              change(&journal, at: now, &random)
            }
          }
          current = try #require(try store.load())
          if current != before {
            past.append(before)
            future = []
          }
        }
        #expect(try store.load() == current)
        expectNoneFell(from: before, to: current)
      }
      while let target = past.popLast() {
        let new = try store.step(.undo, at: next()).after
        #expect(Difference.all(from: target, to: new) == [])
      }
      #expect(throws: StoreError.nothingTo(.undo)) { try store.step(.undo, at: next()) }
    }
  }

  @Test func takesBackTheStartAndPutsItBack() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try begin(store, at: now(1))
      let begun = try #require(try store.load())
      let undone = try store.step(.undo, at: now(2)).after
      #expect(undone.current == nil)
      #expect(undone.journeys.map(\.isDeleted) == [true])
      let redone = try store.step(.redo, at: now(3)).after
      #expect(Difference.all(from: begun, to: redone) == [])
      #expect(redone.running?.name == "Sam")
      #expect(throws: StoreError.nothingTo(.redo)) { try store.step(.redo, at: now(4)) }
    }
  }

  @Test func leavesNothingToRedoAfterSomethingNew() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try begin(store, at: now(1))
      try add(store, "a", at: now(2))
      _ = try store.step(.undo, at: now(3))
      try add(store, "b", at: now(4))
      #expect(throws: StoreError.nothingTo(.redo)) { try store.step(.redo, at: now(5)) }
      let undone = try store.step(.undo, at: now(6)).after
      #expect(undone.current?.entries.isEmpty == true)
      #expect(undone.current != nil)
      let redone = try store.step(.redo, at: now(7)).after
      #expect(redone.current?.entries.map(\.id) == ["b"])
    }
  }

  @Test func goesBackPastARestore() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try begin(store, at: now(1))
      try add(store, "a", at: now(2))
      try add(store, "b", at: now(3))
      // Version 2 is how it stood before "a".
      let restored = try store.restore(2, at: now(4)).after
      #expect(restored.current?.entries.map(\.id) == [])
      for expected in [["a", "b"], ["a"], []] {
        let undone = try store.step(.undo, at: now(5)).after
        #expect(undone.current?.entries.map(\.id) == expected)
      }
      for expected in [["a"], ["a", "b"], []] {
        let redone = try store.step(.redo, at: now(6)).after
        #expect(redone.current?.entries.map(\.id) == expected)
      }
    }
  }

  @Test func findsNothingToTakeBackAtFirst() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/new")
      for direction in [Direction.undo, .redo] {
        #expect(throws: StoreError.noJournal) { try store.step(direction, at: start) }
      }
      let journal = try store.load()
      #expect(journal == nil)
    }
  }
}
