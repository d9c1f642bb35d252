import Testing

@testable import NoContactCore

/// Changing the journal, and recording an entry in one call.
@Suite struct StoreChangeTests {
  @Test func makesNothingWithoutAJournal() throws {
    try withTemporaryFolder { folder in
      for name in ["missing/deeper", ""] {
        let store = Store(folder: name.isEmpty ? folder : "\(folder)/\(name)")
        #expect(throws: StoreError.noJournal) {
          try store.change("edit", at: minute(1)) { _ in
            Issue.record("there is nothing to change")
          }
        }
        #expect(throws: StoreError.noJournal) {
          try store.record(.note(Note()), at: minute(1))
        }
        for direction in [Direction.undo, .redo] {
          #expect(throws: StoreError.noJournal) { try store.step(direction, 3, at: minute(1)) }
        }
        let left = try files(in: folder)
        #expect(left == [])
      }
    }
  }

  @Test func beginsAJournalWhereItIsToldTo() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/a/b")
      try store.change("start", at: minute(0), begins: true) { journal in
        #expect(journal == Journal())
      }
      // Nothing changed, so nothing is written.
      let empty = try store.load()
      #expect(empty == nil)
      try store.begin(at: minute(1))
      try store.change("edit", at: minute(2), begins: true) { journal in
        #expect(journal.journeys.map(\.id) == ["j1"])
        journal.journeys[0].name = "Kim"
      }
      #expect(try store.load()?.running?.name == "Kim")
      #expect(try store.versions().map(\.command) == ["edit", "start"])
    }
  }

  @Test(arguments: Entry.Kind.Name.allCases)
  func recordsAnyKindInOneCall(_ name: Entry.Kind.Name) throws {
    try withTemporaryFolder { folder in
      var random = SplitMix64(seed: 3)
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      let kind = random.kind(name)
      let entry = try store.record(kind, note: "words", at: minute(5), now: minute(9))
      #expect(entry.kind == kind && entry.note == "words" && entry.revision == 1)
      let (at, now) = (try minute(5), try minute(9))
      #expect(entry.at == at && entry.changed == now)
      #expect(entry.day == at.day && entry.id.count == 12)
      #expect(try store.load()?.journeys[0].entries == [entry])
      let version = try #require(try store.versions().first)
      #expect(version.command == name.rawValue)
      #expect(version.replaced == now)
    }
  }

  @Test func takesTheDayOfTheMomentByTheTurnOfTheDay() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try store.change("edit", at: minute(1)) { $0.journeys[0].dayStarts = 4 }
      let night = try moment("2026-11-06T03:59:59+01:00")
      let entry = try store.record(.checkin(Checkin(mood: 2)), at: night)
      #expect(try entry.day == day("2026-11-05"))
      #expect(entry.changed == night)
      let given = try store.record(.note(Note()), at: night, on: day("2026-11-04"))
      #expect(try given.day == day("2026-11-04") && given.at == night)
      #expect(given.id != entry.id)
      // In the order of their days.
      #expect(try store.entryIDs() == [given.id, entry.id])
    }
  }

  @Test func recordsInTheJourneyThatRuns() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0), id: "old")
      try store.record(.ended(.stopped), at: minute(1))
      #expect(throws: StoreError.wrong(.noJourney)) {
        try store.record(.note(Note()), at: minute(2))
      }
      try store.begin(at: minute(3), id: "new")
      try store.record(.note(Note()), at: minute(4))
      #expect(try store.load()?.journeys.map(\.entries.count) == [1, 1])
    }
  }

  /// Where the journal lies, by every combination of the three variables.
  @Test func findsItsFolderByTheVariables() {
    let values: [String?] = [nil, "", "relative", "./x", "~/x", "/", "/abs", "/with space/\u{E9}"]
    func isUsed(_ value: String?) -> Bool { value?.first == "/" }
    for own in values {
      for data in values {
        for home in values {
          var environment = ["OTHER": "/other", "nocontact_dir": "/small"]
          environment["NOCONTACT_DIR"] = own
          environment["XDG_DATA_HOME"] = data
          environment["HOME"] = home
          let expected =
            isUsed(own)
            ? own
            : isUsed(data)
              ? "\(data ?? "")/nocontact"
              : isUsed(home) ? "\(home ?? "")/.local/share/nocontact" : nil
          #expect(Store.folder(in: environment) == expected)
        }
      }
    }
  }
}
