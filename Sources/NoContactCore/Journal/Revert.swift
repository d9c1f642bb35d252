extension Journal {
  /// Takes back what changed from one journal to another, as a change of its own: what returns gets a
  /// higher revision, so that it wins wherever the change has travelled already.
  ///
  /// Takes time in proportion to the journals.
  mutating func revert(from new: Journal, to old: Journal, at clock: Moment) {
    let now = stamp(clock)
    for id in Journal.ids(of: old, new) {
      let past = old.journeys.first { $0.id == id }
      let present = new.journeys.first { $0.id == id }
      guard past != present else { continue }
      if !journeys.contains(where: { $0.id == id }), let past { journeys.append(past) }
      update(id) { $0.revert(from: present, to: past, at: now) }
    }
  }

  /// The ids of the journeys of two journals, each once.
  static func ids(of one: Journal, _ other: Journal) -> [String] {
    var ids = TextSet()
    for journey in one.journeys + other.journeys { ids.insert(journey.id) }
    return ids.texts
  }
}

extension Journey {
  fileprivate mutating func revert(from new: Journey?, to old: Journey?, at now: Moment) {
    let (past, present, current) = (EntryIndex(old), EntryIndex(new), EntryIndex(self))
    func revision(_ id: String) -> Int {
      (current[id]?.revision ?? tombstones[id]?.revision ?? 0) + 1
    }
    var returning: [Entry] = []
    var leaving: [Tombstone] = []
    for var entry in past.entries where entry != present[entry.id] {
      (entry.revision, entry.changed) = (revision(entry.id), now)
      returning.append(entry)
    }
    for entry in present.entries where past[entry.id] == nil {
      leaving.append(Tombstone(id: entry.id, revision: revision(entry.id), changed: now))
    }
    replace(returning, burying: leaving)
    unknownEntries.merge(old?.unknownEntries ?? [:]) { current, _ in current }
    if let new, let old, new.hasSameFields(as: old) { return }
    // What another machine has added since stays, and so does the journey that it is in.
    if old?.isDeleted ?? true, !entries.isEmpty { return }
    var fields = old ?? self
    if old?.isDeleted ?? true { fields = Journey(deleted: id, at: now) }
    fields.changed = now
    fields.takeRecords(of: self)
    self = fields
  }

  mutating func takeRecords(of other: Journey) {
    fill(other.entries, other.tombstones)
    unknownEntries = other.unknownEntries
  }

  /// Whether the two differ in nothing but their entries and their time of change.
  func hasSameFields(as other: Journey) -> Bool {
    var fields = other
    fields.takeRecords(of: self)
    fields.changed = changed
    return fields == self
  }
}

/// The entries of a journey, to be found by their ids.
struct EntryIndex {
  /// The entries, in order.
  let entries: [Entry]
  private var ids = TextSet()

  /// The entries of a journey, or none.
  init(_ journey: Journey?) {
    entries = journey?.entries ?? []
    for entry in entries { ids.insert(entry.id) }
  }

  /// The entry with that id; nil where there is none.
  subscript(id: String) -> Entry? { ids.find(id).map { entries[$0] } }
}
