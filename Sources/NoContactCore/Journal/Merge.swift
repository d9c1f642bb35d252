extension Journal {
  /// What two journals hold together, such as those of two machines; there need be no common ancestor.
  ///
  /// A union by id. Of two forms of one entry the one of the higher revision wins, then the entry over
  /// what is left of a deleted one, then the later change, then the greater content; a journey's own
  /// fields go by their last change. Commutative, associative and idempotent; no id disappears. Takes
  /// time in proportion to the journals.
  package func merged(with other: Journal) -> Journal {
    if self == other { return self }
    var merged = Journal()
    merged.unknown = unknown.united(with: other.unknown)
    var records = RecordTable()
    let ids = Journal.ids(of: self, other)
    for id in ids {
      let one = journeys.first { $0.id == id }
      let two = other.journeys.first { $0.id == id }
      for journey in [one, two] { if let journey { records.take(journey) } }
      if let journey = one.map({ one in two.map(one.latest) ?? one }) ?? two {
        merged.journeys.append(journey)
      }
    }
    let byJourney = records.records(of: ids)
    for index in merged.journeys.indices { merged.journeys[index].fill(byJourney[index]) }
    merged.journeys.sort { ($0.from, $0.id) < ($1.from, $1.id) }
    return merged
  }
}

extension Journal {
  /// What two journals hold together, as a change of this machine's own: nothing in it is hidden.
  ///
  /// Where a journey was taken back on one side while entries were added to it on the other, it is there
  /// again, with the fields of the side that still knows them.
  package func joined(with other: Journal, at clock: Moment) -> Journal {
    var joined = merged(with: other)
    let now = joined.stamp(clock)
    for index in joined.journeys.indices where joined.journeys[index].isHidden {
      let id = joined.journeys[index].id
      let known = (journeys + other.journeys).filter { $0.id == id && !$0.isDeleted }
      guard let first = known.first else { continue }
      let fields = known.dropFirst().reduce(first) { $0.latest($1) }
      joined.journeys[index].comeBack(as: fields, at: now)
    }
    joined.journeys.sort { ($0.from, $0.id) < ($1.from, $1.id) }
    return joined == self ? self : joined
  }
}

extension Journey {
  /// Whether it was taken back and has entries all the same, from another machine.
  fileprivate var isHidden: Bool { isDeleted && !entries.isEmpty }

  fileprivate mutating func comeBack(as known: Journey, at now: Moment) {
    var fields = known
    fields.takeRecords(of: self)
    fields.changed = now
    self = fields
  }

  /// The one of the two whose own fields were changed last.
  fileprivate func latest(_ other: Journey) -> Journey {
    if changed.instant != other.changed.instant {
      return changed.instant > other.changed.instant ? self : other
    }
    let (one, two) = (withoutRecords.json.content, other.withoutRecords.json.content)
    return one.isLess(than: two) ? other : self
  }

  private var withoutRecords: Journey {
    var fields = self
    fields.fill([])
    return fields
  }

  fileprivate mutating func fill(_ records: [Record]) {
    var (entries, tombstones): ([Entry], [String: Tombstone]) = ([], [:])
    unknownEntries = [:]
    for record in records {
      switch record {
      case .entry(let entry): entries.append(entry)
      case .tombstone(let tombstone): tombstones[tombstone.id] = tombstone
      case .unknown(let id, let value): unknownEntries[id] = value
      }
    }
    fill(entries, tombstones)
  }
}

/// What a journal can hold under the id of an entry.
private enum Record: Equatable {
  /// An entry.
  case entry(Entry)
  /// What is left of one.
  case tombstone(Tombstone)
  /// One of a newer version, in a form unknown here.
  case unknown(String, JSON)

  var id: String {
    switch self {
    case .entry(let entry): entry.id
    case .tombstone(let tombstone): tombstone.id
    case .unknown(let id, _): id
    }
  }

  /// How it stands against another form of the same entry, but for its content.
  private var rank: (Int, Int, Int) {
    switch self {
    case .entry(let entry): (entry.revision, 1, entry.changed.instant)
    case .tombstone(let tombstone): (tombstone.revision, 0, tombstone.changed.instant)
    case .unknown(_, let value):
      (value.number("revision") ?? 0, 1, value.moment("changed")?.instant ?? Int.min)
    }
  }

  private var content: [UInt8] {
    switch self {
    case .entry(let entry): entry.json.content
    case .tombstone(let tombstone): tombstone.json.content
    case .unknown(_, let value): value.content
    }
  }

  /// Whether another form of the same entry takes its place.
  func yields(to other: Record) -> Bool {
    if rank != other.rank { return rank < other.rank }
    return self != other && content.isLess(than: other.content)
  }
}

/// The records of several journeys by their ids, of each id the form that wins.
private struct RecordTable {
  private var ids = TextSet()
  private var winners: [(record: Record, journey: String)] = []

  mutating func take(_ journey: Journey) {
    for entry in journey.entries { take(.entry(entry), of: journey.id) }
    for tombstone in journey.tombstones.values { take(.tombstone(tombstone), of: journey.id) }
    for (id, value) in journey.unknownEntries { take(.unknown(id, value), of: journey.id) }
  }

  private mutating func take(_ record: Record, of journey: String) {
    let (place, isNew) = ids.place(of: record.id)
    if isNew { return winners.append((record, journey)) }
    let winner = winners[place]
    if winner.record.yields(to: record) || winner.record == record && winner.journey < journey {
      winners[place] = (record, journey)
    }
  }

  /// The records of each of those journeys.
  func records(of journeys: [String]) -> [[Record]] {
    var places = TextSet()
    for id in journeys { places.insert(id) }
    var records = [[Record]](repeating: [], count: journeys.count)
    for (record, journey) in winners {
      if let place = places.find(journey) { records[place].append(record) }
    }
    return records
  }
}

extension JSON {
  fileprivate var content: [UInt8] { encoded(pretty: false) }

  private func member(_ name: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  fileprivate func number(_ name: String) -> Int? {
    if case .number(let digits) = member(name) { Int(digits) } else { nil }
  }

  fileprivate func moment(_ name: String) -> Moment? {
    if case .string(let text) = member(name) { Moment(text) } else { nil }
  }
}

extension JSON.Members {
  /// The members of both; of two of one name, the one with the greater content.
  fileprivate func united(with other: JSON.Members) -> JSON.Members {
    var (names, members) = (TextSet(), [JSON.Member]())
    for member in Array(self) + other {
      let (place, isNew) = names.place(of: member.name)
      if isNew {
        members.append(member)
      } else if members[place].value.content.isLess(than: member.value.content) {
        members[place] = member
      }
    }
    return JSON.Members(members)
  }
}

extension [UInt8] {
  fileprivate func isLess(than other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
