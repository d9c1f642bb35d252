/// One thing that is different between two journals.
package enum Difference: Hashable, Sendable {
  /// An entry that is only in the second one, with its journey there.
  case added(Entry, Journey)
  /// An entry that is only in the first one, with its journey there.
  case removed(Entry, Journey)
  /// An entry before and after, with its journey after.
  case changed(Entry, Entry, Journey)
  /// A journey that is only in the second one.
  case begun(Journey)
  /// A journey that is only in the first one.
  case takenBack(Journey)
  /// A journey, after, whose own fields are different.
  case journeyChanged(Journey)

  /// What is different, journey by journey; revisions and times of change do not count.
  package static func all(from old: Journal, to new: Journal) -> [Difference] {
    Journal.ids(of: old, new).flatMap { id in
      all(
        from: old.journeys.first { $0.id == id && !$0.isDeleted },
        to: new.journeys.first { $0.id == id && !$0.isDeleted })
    }
  }

  private static func all(from old: Journey?, to new: Journey?) -> [Difference] {
    var differences: [Difference] = []
    switch (old, new) {
    case (nil, let new?): differences.append(.begun(new))
    case (let old?, nil): differences.append(.takenBack(old))
    case (let old?, let new?) where !old.hasSameFields(as: new):
      differences.append(.journeyChanged(new))
    default: break
    }
    let (past, present) = (EntryIndex(old), EntryIndex(new))
    if let old {
      for entry in old.entries where present[entry.id] == nil {
        differences.append(.removed(entry, old))
      }
    }
    if let new {
      for entry in new.entries {
        guard let before = past[entry.id] else {
          differences.append(.added(entry, new))
          continue
        }
        var same = before
        (same.revision, same.changed) = (entry.revision, entry.changed)
        if same != entry { differences.append(.changed(before, entry, new)) }
      }
    }
    return differences
  }
}
