import Testing

@testable import NoContactCore

/// The laws of merging, over histories of several machines whose clocks stand days apart.
@Suite struct MergeTests {
  @Test(arguments: Thorough.part(of: 0..<150 as Range<UInt64>, oneIn: 4))
  func isCommutativeAssociativeAndIdempotent(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let replicas = histories(&random)
    for one in replicas {
      #expect(one.merged(with: one) == one)
      for two in replicas {
        let both = one.merged(with: two)
        #expect(both == two.merged(with: one))
        #expect(both.merged(with: two) == both && both.merged(with: one) == both)
        for three in replicas {
          #expect(both.merged(with: three) == one.merged(with: two.merged(with: three)))
        }
      }
    }
    var (forwards, backwards) = (Journal(), Journal())
    for replica in replicas { forwards = forwards.merged(with: replica) }
    for replica in replicas.reversed() { backwards = backwards.merged(with: replica) }
    #expect(forwards.encoded() == backwards.encoded())
    #expect(try Journal(parsing: forwards.encoded()) == forwards)
    for replica in replicas { #expect(ids(of: replica).subtracting(ids(of: forwards)) == []) }
  }

  @Test(arguments: Thorough.part(of: 0..<60 as Range<UInt64>, oneIn: 2))
  func losesNothingThatANewerVersionWrote(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (one, two, three) = (random.journal(), random.journal(), random.journal())
    let all = one.merged(with: two).merged(with: three)
    #expect(all == three.merged(with: one).merged(with: two))
    #expect(try Journal(parsing: all.encoded()) == all)
    for journal in [one, two, three] {
      #expect(ids(of: journal).isSubset(of: ids(of: all)))
      for member in journal.unknown { #expect(all.unknown.contains { $0.name == member.name }) }
    }
  }

  /// Of each entry, the form that is best by a rule anybody can read, whoever met whom.
  @Test(arguments: Thorough.part(of: 200..<320 as Range<UInt64>, oneIn: 4))
  func isANaiveUnion(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let replicas = histories(&random)
    let merged = replicas.dropFirst().reduce(replicas[0]) { $0.merged(with: $1) }
    var best: [String: Form] = [:]
    for replica in replicas {
      for (id, form) in forms(of: replica) {
        best[id] = max(best[id] ?? form, form)
      }
    }
    #expect(forms(of: merged) == best)
  }

  /// What a journal holds under the id of an entry, in an order of its own.
  private struct Form: Comparable {
    let rank: [Int]
    let content: [UInt8]

    static func < (one: Form, other: Form) -> Bool {
      one.rank == other.rank
        ? one.content.lexicographicallyPrecedes(other.content)
        : one.rank.lexicographicallyPrecedes(other.rank)
    }
  }

  private func forms(of journal: Journal) -> [String: Form] {
    var forms: [String: Form] = [:]
    for journey in journal.journeys {
      for entry in journey.entries {
        forms[entry.id] = Form(
          rank: [entry.revision, 1, entry.changed.instant],
          content: entry.json.encoded(pretty: false))
      }
      for tombstone in journey.tombstones.values {
        forms[tombstone.id] = Form(
          rank: [tombstone.revision, 0, tombstone.changed.instant],
          content: tombstone.json.encoded(pretty: false))
      }
    }
    return forms
  }

  /// Machines that meet through one place end the same after two meetings each, and nothing of what is
  /// there is in a journey that was taken back.
  @Test(arguments: Thorough.part(of: 400..<520 as Range<UInt64>, oneIn: 4))
  func meetingsEndTheSame(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var replicas = histories(&random, joining: true)
    var place = replicas[0]
    var clock = 1_790_010_000
    for _ in 0..<2 {
      for index in replicas.indices {
        let skew = random.int(-3...3) * 86_400
        clock += 60
        let now = try #require(Moment(seconds: clock + skew, offset: 0))
        replicas[index] = replicas[index].joined(with: place, at: now)
        place = replicas[index]
        // Once more is no more.
        #expect(place.joined(with: replicas[0], at: now).joined(with: place, at: now) == place)
      }
    }
    for replica in replicas { #expect(replica.encoded() == place.encoded()) }
    for journey in place.journeys where journey.isDeleted { #expect(journey.entries.isEmpty) }
  }

  @Test func bringsAJourneyBackForWhatWasAddedToIt() throws {
    let now = try moment("2026-11-05T21:40:12+01:00")
    let base = try journal()
    var (one, two) = (base, base)
    one.journeys[0].name = "Sam"
    one.revert(from: base, to: Journal(), at: now)
    #expect(one.journeys[0].isDeleted)
    let early = try moment("2026-11-04T21:40:12+01:00")
    two.journeys[0].put(
      Entry(id: "f", at: early, day: early.day, changed: early, kind: .note(Note()), note: "kept"))
    for joined in [one.joined(with: two, at: now), two.joined(with: one, at: now)] {
      #expect(joined.current?.entries.map(\.id) == ["f"])
      #expect(joined.current?.tombstones.keys.sorted() == ["e"])
    }
    // Where it is not from elsewhere, taking back takes it back.
    var three = two
    three.revert(from: two, to: Journal(), at: now)
    #expect(three.journeys[0].isDeleted)
    // What came in between stays, with its journey.
    var four = two
    four.revert(from: base, to: Journal(), at: now)
    #expect(four.current?.entries.map(\.id) == ["f"])
  }

  @Test func keepsAnEditBesideADeletionFromTheSameState() throws {
    let now = try moment("2026-11-05T21:40:12+01:00")
    var journal = try journal()
    let base = journal
    journal.journeys[0].revise("e", at: now) { $0.note = "edited" }
    var other = base
    other.delete(["e"], at: try moment("2026-11-25T21:40:12+01:00"))
    for merged in [journal.merged(with: other), other.merged(with: journal)] {
      #expect(merged.journeys[0]["e"]?.note == "edited")
      #expect(merged.journeys[0].tombstones.isEmpty)
    }
    // A deletion that has seen the edit stands.
    var seen = journal
    seen.delete(["e"], at: now)
    #expect(seen.merged(with: journal).journeys[0]["e"] == nil)
  }

  @Test func takesTheLaterOfTwoSettings() throws {
    var (one, two) = (try journal(), try journal())
    one.update("j") { journey in
      journey.name = "Sam"
      journey.changed = Moment(seconds: journey.changed.instant + 60, offset: 0) ?? journey.changed
    }
    two.update("j") { $0.days = 60 }
    #expect(one.merged(with: two).current?.name == "Sam")
    #expect(one.merged(with: two).current?.days == 30)
    // In the same second, one of them, whichever comes first.
    var three = try journal()
    three.update("j") { $0.days = 90 }
    #expect(three.merged(with: two) == two.merged(with: three))
  }

  @Test func keepsTwoJourneysThatBeganBeforeTheyMet() throws {
    let one = try journal()
    var two = Journal()
    let from = try day("2026-11-07")
    two.journeys.append(
      Journey(id: "k", changed: Moment(midnightOf: from), breakup: from, from: from))
    let both = two.merged(with: one)
    #expect(both.journeys.map(\.id) == ["j", "k"])
    #expect(both.current?.id == "k")
  }

  private func journal() throws -> Journal {
    var journal = Journal()
    let from = try day("2026-11-01")
    let at = Moment(midnightOf: from)
    var journey = Journey(id: "j", changed: at, breakup: from, from: from)
    journey.put(
      Entry(id: "e", at: at, day: from, changed: at, kind: .note(Note()), note: "first"))
    journal.journeys.append(journey)
    return journal
  }

  private func ids(of journal: Journal) -> Set<String> {
    var ids: Set<String> = []
    for journey in journal.journeys {
      ids.insert(journey.id)
      ids.formUnion(journey.entries.map(\.id))
      ids.formUnion(journey.tombstones.keys)
      ids.formUnion(journey.unknownEntries.keys)
    }
    return ids
  }

  // MARK: Histories

  /// Up to five machines that began from the same journal, changed it and met now and then: as the
  /// program meets, where they join, or by the merge alone.
  private func histories(_ random: inout SplitMix64, joining: Bool = false) -> [Journal] {
    let base = random.chance(80) ? random.journal() : Journal()
    var replicas = (0..<random.int(2...5)).map { _ in base }
    var kept = replicas.map { [$0] }
    let skews = replicas.map { _ in random.int(-3...3) * 86_400 }
    for step in 0..<random.int(0...30) {
      let index = random.int(0...(replicas.count - 1))
      let clock = 1_790_000_000 + step * 50 + skews[index]
      let now = Moment(seconds: clock, offset: random.int(-12...14) * 60)
      guard let now else { continue }
      if random.chance(20) {
        let other = random.pick(replicas)
        replicas[index] =
          joining
          ? replicas[index].joined(with: other, at: now) : replicas[index].merged(with: other)
      } else if random.chance(25) {
        // Undo, or an earlier version brought back.
        let past =
          random.chance(50) ? kept[index][max(0, kept[index].count - 2)] : random.pick(kept[index])
        let present = replicas[index]
        replicas[index].revert(from: present, to: past, at: now)
      } else {
        change(&replicas[index], at: now, &random)
      }
      kept[index].append(replicas[index])
    }
    return replicas
  }

  private func change(_ journal: inout Journal, at clock: Moment, _ random: inout SplitMix64) {
    let now = journal.stamp(clock)
    let living = journal.journeys.filter { !$0.isDeleted }
    guard !living.isEmpty, !random.chance(8) else {
      let from = random.day()
      journal.journeys.append(
        Journey(id: Identifier.make(using: &random), changed: now, breakup: from, from: from))
      return
    }
    let journey = random.pick(living)
    let ids = journey.entries.map(\.id)
    switch random.int(0...5) {
    case 0 where !ids.isEmpty: journal.delete([random.pick(ids)], at: now)
    case 1...2 where !ids.isEmpty:
      let (day, note) = (random.day(), random.text())
      journal.update(journey.id) { journey in
        journey.revise(random.pick(ids), at: now) { ($0.note, $0.day) = (note, day) }
      }
    case 3:
      let name = random.text()
      journal.update(journey.id) { ($0.name, $0.changed) = (name, now) }
    default:
      var entry = random.entry()
      (entry.changed, entry.revision) = (now, 1)
      journal.update(journey.id) { $0.put(entry) }
    }
  }
}
