extension Store {
  /// Changes the journal under the lock.
  ///
  /// Where the change leaves everything as it is, nothing is written. Takes the time of four syncs of
  /// the disk, and up to `patience` more for the lock.
  /// - Parameters:
  ///   - command: what the change is called among the kept versions, in small letters.
  ///   - now: the time of the change.
  ///   - begins: whether to make a journal where there is none yet.
  ///   - change: what to do with the journal.
  /// - Returns: what the change returns.
  /// - Throws: `StoreError`, or what the change throws; the journal is then as it was. `noJournal` where
  ///   there is none and none is to be made: then no folder and no lock is made either.
  public func change<Result>(
    _ command: String, at now: Moment, begins: Bool = false,
    _ change: (inout Journal) throws -> Result
  ) throws -> Result {
    try locked(begins: begins) { target in
      try self.change(target, at: now, begins: begins) { journal in (try change(&journal), command)
      }
    }
  }

  /// Records an entry in the journey that runs.
  ///
  /// - Parameters:
  ///   - kind: what happened.
  ///   - note: the user's own words.
  ///   - moment: when it happened.
  ///   - day: the day that it counts for; that of the moment, by the journey's turn of the day, if left
  ///     out.
  ///   - now: the time of the recording; the moment itself if left out.
  /// - Returns: the entry, with its id.
  /// - Throws: `StoreError`; `wrong` with what is wrong with the entry.
  @discardableResult
  public func record(
    _ kind: Entry.Kind, note: String? = nil, at moment: Moment, on day: Day? = nil,
    now: Moment? = nil
  ) throws -> Entry {
    try change(kind.word, at: now ?? moment) { journal in
      do throws(JournalProblem) {
        return try journal.record(kind, note: note, at: moment, on: day, now: now ?? moment)
      } catch {
        throw StoreError.wrong(error)
      }
    }
  }

  /// Does something while holding the lock, with the path of the real file.
  ///
  /// `begins` says whether there may be no journal yet; without it, nothing is asked of the journal.
  func locked<Result>(
    begins: Bool? = nil, _ body: (_ target: String) throws -> Result
  ) throws -> Result {
    let lock = try FileLock.take("\(folder)/journal.lock", patience: patience) {
      () throws(StoreError) in
      if let begins, Files.isMissing(path) {
        try checkThatNoneIsLost()
        if !begins { throw .noJournal }
      }
      try writing { () throws(SystemError) in try Files.makeFolder(folder) }
    }
    return try withExtendedLifetime(lock) { _ in
      try body(writing { () throws(SystemError) in try Files.resolved(path) })
    }
  }

  /// Removes what interrupted saves have left; only for the holder of the lock.
  func sweep(beside target: String) throws(SystemError) {
    for file in try AtomicFile.leftovers(in: folder) { try Files.remove(file) }
    for file in try leftovers(beside: target) { try Files.remove(file) }
    try history.sweep(beside: target)
  }

  /// What is left where the real journal is, of it and of the copies there.
  func leftovers(beside target: String) throws(SystemError) -> [String] {
    let name = Files.name(of: target)
    let neighbours = JournalNeighbours(name: name)
    return try AtomicFile.leftovers(in: Files.folder(of: target)) { written in
      written == name || neighbours.isOne(written)
    }
  }

  func writing<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(StoreError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .cannotWrite(error)
    }
  }

  func change<Result>(
    _ target: String, at now: Moment, begins: Bool = false,
    _ change: (inout Journal) throws -> (result: Result, command: String)
  ) throws -> Result {
    // Looked at again: while the lock was waited for, it may have gone.
    let before = try contents()
    if before == nil, !begins { throw StoreError.noJournal }
    var journal = before?.journal ?? Journal()
    let (result, command) = try change(&journal)
    if journal != before?.journal ?? Journal() {
      try save(journal, instead: before?.bytes, in: target, command: command, at: now)
    }
    return result
  }

  func save(
    _ journal: Journal, instead before: [UInt8]?, in target: String, command: String,
    at now: Moment
  ) throws(StoreError) {
    do throws(JournalProblem) {
      try journal.check()
    } catch {
      throw .wrong(error)
    }
    let bytes = journal.encoded()
    if bytes.count > Store.limit { throw .wouldBeOversized(limit: Store.limit) }
    guard (try? Journal(parsing: bytes)) == journal else { throw .wouldNotReadBack }
    var generator = SystemRandomNumberGenerator()
    try writing { () throws(SystemError) in
      try sweep(beside: target)
      let file = try AtomicFile(bytes, for: target, using: &generator)
      do throws(SystemError) {
        let kept = before ?? Journal().encoded()
        let whole = kept.count > Store.limit ? nil : kept
        try history.keep(target, holding: whole, before: command, at: now, using: &generator)
        try file.commit()
      } catch {
        file.discard()
        // Nothing replaced what was kept: it would be counted as a version.
        try? history.sweep(beside: target)
        throw error
      }
    }
    do throws(SystemError) {
      try Files.synchronize(folder: Files.folder(of: target))
    } catch {
      throw .notDurable(error)
    }
    // Too many versions do no harm; the next save tries again.
    try? history.prune(beside: target) { (try? self.journal(of: $0)) != nil }
  }
}
