extension Store {
  /// Deletes entries from the journal, every kept version and the copies that lie beside them.
  ///
  /// What interrupted saves have left is removed.
  /// - Returns: the files that may still hold the entries, each with the reason.
  /// - Throws: `StoreError`; unless it is `notDurable`, nothing is changed.
  package func deleteForGood(_ ids: Set<String>, at now: Moment) throws -> [Remainder] {
    try locked(begins: false) { target in
      // What cannot be looked through is to be known before anything changes.
      do throws(SystemError) {
        _ = try history.versions()
        _ = try copies(of: target)
        _ = try EditedFile.paths(in: folder)
      } catch {
        throw StoreError.cannotRead(error)
      }
      let cleaning = Cleaning(ids: ids, now: now)
      if let journal = try contents()?.journal { cleaning.note(journal) }
      try change(target, at: now) { journal in
        journal.delete(Array(ids), at: now)
        return ((), "delete")
      }
      cleaning.attempt { () throws(SystemError) in
        try sweep(beside: target)
        for file in try AtomicFile.leftovers(in: history.merged) { try Files.remove(file) }
      }
      cleaning.attempt { () throws(SystemError) in
        for version in try history.versions() { cleaning.clean(version.path) }
        try Files.synchronize(folder: history.folder)
      }
      cleaning.attempt { () throws(SystemError) in
        for path in try copies(of: target) { cleaning.clean(path) }
      }
      cleaning.attempt { () throws(SystemError) in
        for path in try EditedFile.paths(in: folder) { cleaning.look(into: path) }
      }
      return cleaning.remainders
    }
  }

  /// What file-sync and editors have made of the journal, and what of that was set aside.
  func copies(of target: String) throws(SystemError) -> [String] {
    var paths: [String] = []
    for place in [target, path] {
      let neighbours = JournalNeighbours(name: Files.name(of: place))
      for found in try neighbours.paths(in: Files.folder(of: place)) where !paths.contains(found) {
        paths.append(found)
      }
    }
    for name in try Files.names(in: history.merged) {
      let found = "\(history.merged)/\(name)"
      if try Files.facts(found, followsLinks: false)?.kind == .file { paths.append(found) }
    }
    return paths
  }
}

/// Taking entries out of one file after the other; one that fails does not save the others.
private final class Cleaning {
  let ids: Set<String>
  let now: Moment
  private(set) var remainders: [Remainder] = []
  /// The words of the entries, as they stand in any version.
  private var words: Set<[UInt8]> = []
  private var generator = SystemRandomNumberGenerator()

  init(ids: Set<String>, now: Moment) {
    self.ids = ids
    self.now = now
  }

  func note(_ journal: Journal) {
    for journey in journal.journeys {
      for id in ids {
        if let note = journey[id]?.note, !note.isEmpty { words.insert(Array(note.utf8)) }
      }
    }
  }

  func attempt(_ body: () throws(SystemError) -> Void) {
    do throws(SystemError) { try body() } catch { remainders.append(Remainder(error)) }
  }

  /// Takes the entries out of a file with a journal in it.
  func clean(_ path: String) {
    do throws(SystemError) {
      let bytes = try Files.read(path, limit: Store.limit)
      let old: Journal
      do throws(StoreError) {
        old = try Store.journal(in: bytes, at: path)
      } catch {
        remainders.append(Remainder(path, "it can't be read as a journal"))
        return
      }
      note(old)
      var cleaned = old
      cleaned.delete(Array(ids), at: now)
      if cleaned == old { return }
      let file = try AtomicFile(cleaned.encoded(), for: path, using: &generator)
      try file.commit()
      try Files.synchronize(folder: Files.folder(of: path))
    } catch {
      // It went away by itself.
      if error.isMissing { return }
      remainders.append(Remainder(path, error.description))
    }
  }

  /// Looks whether a text that somebody is writing holds the words.
  func look(into path: String) {
    do throws(SystemError) {
      let bytes = try Files.read(path, limit: Store.limit)
      if words.contains(where: { contains($0, in: bytes) }) {
        remainders.append(Remainder(path, "it has the words in it"))
      }
    } catch {
      if !error.isMissing { remainders.append(Remainder(path, error.description)) }
    }
  }

  private func contains(_ words: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = words.first, bytes.count >= words.count else { return false }
    return (0...(bytes.count - words.count)).contains {
      bytes[$0] == first && bytes[$0...].starts(with: words)
    }
  }
}
