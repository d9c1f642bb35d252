extension Journal {
  /// Takes back what changed from one journal to another, as a change of its own: what returns gets a
  /// higher revision, so that it wins wherever the change has travelled already.
  mutating func revert(from new: Journal, to old: Journal, at now: Moment) {
    let ids = (old.journeys + new.journeys).map(\.id)
    for id in Set(ids) {
      let past = old.journeys.first { $0.id == id }
      let present = new.journeys.first { $0.id == id }
      guard past != present else { continue }
      if !journeys.contains(where: { $0.id == id }), let past { journeys.append(past) }
      update(id) { $0.revert(from: present, to: past, at: now) }
    }
  }
}

extension Journey {
  fileprivate mutating func revert(from new: Journey?, to old: Journey?, at now: Moment) {
    let past = old?.records ?? [:]
    let present = new?.records ?? [:]
    for id in Set(past.keys).union(present.keys) where past[id] != present[id] {
      let revision = (self[id]?.revision ?? tombstones[id]?.revision ?? 0) + 1
      if var entry = past[id] {
        entry.revision = revision
        entry.changed = now
        put(entry)
      } else {
        bury(Tombstone(id: id, revision: revision, changed: now))
      }
    }
    foreign.merge(old?.foreign ?? [:]) { current, _ in current }
    if let new, let old, new.hasSameFields(as: old) { return }
    var fields = old ?? self
    if old?.isDeleted ?? true { fields = Journey(deleted: id, at: now) }
    fields.changed = now
    fields.takeRecords(of: self)
    self = fields
  }

  /// The entries by their ids.
  var records: [String: Entry] {
    Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  private mutating func takeRecords(of other: Journey) {
    fill(other.entries, other.tombstones)
    foreign = other.foreign
  }

  /// Whether the two differ in nothing but their entries and their time of change.
  func hasSameFields(as other: Journey) -> Bool {
    var fields = other
    fields.takeRecords(of: self)
    fields.changed = changed
    return fields == self
  }
}
