extension Store {
  /// Takes back the last changes, or puts back what was undone last, as one change.
  ///
  /// - Returns: how many it were, at most as many as wanted, and the journal before and after.
  /// - Throws: `StoreError`, `nothingTo` where no change is left to take back, `outOfReach` where
  ///   those that are lie further back.
  package func step(
    _ direction: Direction, _ wanted: Int = 1, at now: Moment
  ) throws -> (count: Int, before: Journal, after: Journal) {
    try locked(begins: false) { target in
      try writing { () throws(SystemError) in try history.sweep(beside: target) }
      let versions = try Array(self.versions().reversed())
      // A version that was spared by the pruning is followed by a gap, not by its change.
      let first = versions.firstIndex { $0.number > (versions.last?.number ?? 0) - History.length }
      let usable = Array(versions[(first ?? versions.endIndex)...])
      return try change(target, at: now) { journal in
        let before = journal
        var numbers: [Int] = []
        for change in History.changes(direction, in: usable) where numbers.count < wanted {
          let past = try readable(usable[change.position])
          let next = change.position + 1
          let made = next < usable.count ? try readable(usable[next]) : before
          let standing = journal
          switch direction {
          case .undo: journal.revert(from: made, to: past, at: now)
          case .redo: journal.revert(from: past, to: made, at: now)
          }
          if journal != standing { numbers.append(change.number) }
        }
        if numbers.isEmpty {
          let isAll = direction == .redo || versions.count < History.length
          throw isAll ? StoreError.nothingTo(direction) : .outOfReach(History.length / 2)
        }
        let command = numbers.reduce(direction.rawValue) { "\($0)-\($1)" }
        return ((numbers.count, before, journal), command)
      }
    }
  }

  private func readable(_ version: History.Version) throws(StoreError) -> Journal {
    do throws(StoreError) {
      return try journal(of: version)
    } catch {
      throw .unreadableVersion(error)
    }
  }

  /// Brings a kept version back, by its number from 1, the latest.
  ///
  /// The way it is now is kept too, whatever state it is in. Returns the journal before, nil where it
  /// could not be read, and after.
  package func restore(
    _ number: Int, at now: Moment
  ) throws -> (before: Journal?, after: Journal) {
    try locked { target in
      try checkThatItLeadsSomewhere()
      let versions = try versions()
      guard number >= 1, number <= versions.count else {
        throw StoreError.noVersion(number, kept: versions.count)
      }
      var journal = try journal(of: versions[number - 1])
      let current: (journal: Journal, bytes: [UInt8])?
      do throws(StoreError) {
        current = try contents()
      } catch {
        // Only damage is damage: what could not be read today may be whole, and what a newer version
        // wrote is not this one's to replace.
        switch error {
        case .empty, .oversized, .damaged, .missing: current = nil
        default: throw error
        }
      }
      if let current {
        let version = journal
        journal = current.journal
        journal.revert(from: current.journal, to: version, at: now)
        if journal == current.journal { return (current.journal, journal) }
      }
      let before = try current?.bytes ?? bytes(of: target)
      try save(journal, instead: before, in: target, command: "restore", at: now)
      return (current?.journal, journal)
    }
  }
}
