#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The journal on disk: read without a lock, changed under one, replaced all at once.
///
/// Reading writes nothing. A change waits for the lock, keeps the version it replaces, and has the
/// disk confirm it; where it fails, the journal is as it was.
public struct Store: Sendable {
  /// The folder with the journal, its lock and its kept versions.
  public let folder: String
  /// How long a change waits for the lock at most, in seconds.
  public var patience = 10.0
  /// The size beyond which a journal is neither read nor written, in bytes.
  package static let limit = 64 << 20

  /// The store in that folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Where the journal is kept, by the variables of an environment; nil where none of them says.
  ///
  /// `NOCONTACT_DIR`, else `nocontact` in `XDG_DATA_HOME`, else `.local/share/nocontact` in `HOME`; one
  /// that is empty or no absolute path counts as not set.
  public static func folder(in environment: [String: String]) -> String? {
    func path(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return path("NOCONTACT_DIR") ?? path("XDG_DATA_HOME").map { "\($0)/nocontact" }
      ?? path("HOME").map { "\($0)/.local/share/nocontact" }
  }

  /// The journal's path, which may be a symbolic link.
  public var path: String { "\(folder)/journal.json" }

  private var history: History { History(folder: "\(folder)/history") }

  // MARK: Reading

  /// The journal; nil where there is none.
  public func load() throws(StoreError) -> Journal? {
    try contents()?.journal
  }

  private func contents() throws(StoreError) -> (journal: Journal, bytes: [UInt8])? {
    guard let bytes = try bytes(of: path) else { return nil }
    return (try Store.journal(in: bytes, at: path), bytes)
  }

  /// The bytes of a file; nil where there is none.
  private func bytes(of path: String) throws(StoreError) -> [UInt8]? {
    do throws(SystemError) {
      return try Files.read(path, limit: Store.limit)
    } catch {
      if error.code == ENOENT { return nil }
      throw .cannotRead(error)
    }
  }

  private static func journal(in bytes: [UInt8], at path: String) throws(StoreError) -> Journal {
    if bytes.isEmpty { throw .empty(path: path) }
    if bytes.count > limit { throw .oversized(path: path, limit: limit) }
    do throws(JournalError) {
      return try Journal(parsing: bytes)
    } catch {
      switch error {
      case .newer(let schema): throw .newer(path: path, schema: schema)
      case .damaged(let error): throw .damaged(path: path, error)
      }
    }
  }

  /// The versions that were kept, the latest first.
  package func versions() throws(StoreError) -> [History.Version] {
    do throws(SystemError) {
      return try history.versions().reversed()
    } catch {
      throw .cannotRead(error)
    }
  }

  /// The journal as it stood in a kept version.
  package func journal(of version: History.Version) throws(StoreError) -> Journal {
    guard let bytes = try bytes(of: version.path) else {
      throw .cannotRead(SystemError(path: version.path, code: ENOENT))
    }
    return try Store.journal(in: bytes, at: version.path)
  }

  // MARK: Changing

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
      try self.change(target, at: now) { journal in (try change(&journal), command) }
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
  private func locked<Result>(
    begins: Bool = true, _ body: (_ target: String) throws -> Result
  ) throws -> Result {
    if !begins, Files.identity(path) == nil { throw StoreError.noJournal }
    let target = try writing { () throws(SystemError) in
      try Files.makeFolder(folder)
      let target = try Files.resolved(path)
      try Files.makeFolder(Files.folder(of: target))
      return target
    }
    let lock = try FileLock.take("\(folder)/journal.lock", patience: patience)
    return try withExtendedLifetime(lock) { _ in try body(target) }
  }

  private func writing<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(StoreError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .cannotWrite(error)
    }
  }

  private func change<Result>(
    _ target: String, at now: Moment,
    _ change: (inout Journal) throws -> (result: Result, command: String)
  ) throws -> Result {
    let before = try contents()
    var journal = before?.journal ?? Journal()
    let (result, command) = try change(&journal)
    if journal != before?.journal ?? Journal() {
      try save(journal, instead: before?.bytes, in: target, command: command, at: now)
    }
    return result
  }

  private func save(
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
      try AtomicFile.sweep(besides: target)
      try history.sweep(beside: target)
      let file = try AtomicFile(bytes, for: target, using: &generator)
      do throws(SystemError) {
        let kept = before ?? Journal().encoded()
        try history.keep(target, holding: kept, before: command, at: now, using: &generator)
      } catch {
        file.discard()
        throw error
      }
      try file.commit()
    }
    do throws(SystemError) {
      try Files.synchronize(folder: Files.folder(of: target))
    } catch {
      throw .notDurable(error)
    }
    // Too many versions do no harm; the next save tries again.
    try? history.prune(beside: target)
  }

  /// Takes back the last changes, or puts back what was undone last, as one change.
  ///
  /// - Returns: how many it were, at most as many as wanted, and the journal before and after.
  /// - Throws: `StoreError`, `nothingTo` where no change is left to take back.
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
          let past = try self.journal(of: usable[change.position])
          let next = change.position + 1
          let made = next < usable.count ? try self.journal(of: usable[next]) : before
          let standing = journal
          switch direction {
          case .undo: journal.revert(from: made, to: past, at: now)
          case .redo: journal.revert(from: past, to: made, at: now)
          }
          if journal != standing { numbers.append(change.number) }
        }
        if numbers.isEmpty { throw StoreError.nothingTo(direction) }
        let command = numbers.reduce(direction.rawValue) { "\($0)-\($1)" }
        return ((numbers.count, before, journal), command)
      }
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
      let versions = try versions()
      guard number >= 1, number <= versions.count else {
        throw StoreError.noVersion(number, kept: versions.count)
      }
      var journal = try journal(of: versions[number - 1])
      let current: (journal: Journal, bytes: [UInt8])?
      do throws(StoreError) {
        current = try contents()
      } catch {
        // What a newer version wrote is not this one's to replace; anything else may be damaged.
        if case .newer = error { throw error }
        current = nil
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

  // MARK: Forgetting

  /// Deletes entries from the journal and from every kept version.
  ///
  /// - Returns: the kept versions that could not be read, and may still hold the entries.
  package func deleteForGood(_ ids: Set<String>, at now: Moment) throws -> [String] {
    try locked { target in
      try change(target, at: now) { journal in
        for index in journal.journeys.indices {
          for id in ids { journal.journeys[index].delete(id, at: now) }
        }
        return ((), "delete")
      }
      try writing { () throws(SystemError) in
        try AtomicFile.sweep(besides: target)
        try history.sweep(beside: target)
      }
      var unread: [String] = []
      var generator = SystemRandomNumberGenerator()
      for version in try versions() {
        guard let old = try? journal(of: version) else {
          unread.append(version.path)
          continue
        }
        var cleaned = old
        for index in cleaned.journeys.indices {
          for id in ids { cleaned.journeys[index].delete(id, at: now) }
        }
        if cleaned == old { continue }
        do throws(SystemError) {
          try AtomicFile(cleaned.encoded(), for: version.path, using: &generator).commit()
          try Files.synchronize(folder: history.folder)
        } catch {
          throw StoreError.partlyForgotten(error)
        }
      }
      return unread
    }
  }

  /// Removes the journal, every kept version and what interrupted saves have left, readable or not.
  ///
  /// Only the lock, which is empty of words, and the folder stay.
  /// - Returns: how many files were removed.
  package func erase() throws -> Int {
    guard Files.identity(folder) != nil else { return 0 }
    return try locked { target in
      var paths = [target].filter { Files.identity($0) != nil }
      var failure: SystemError?
      // One that cannot be removed does not save the others.
      func attempt(_ body: () throws(SystemError) -> Void) {
        do throws(SystemError) { try body() } catch { failure = failure ?? error }
      }
      attempt { () throws(SystemError) in
        paths += try Files.names(in: history.folder).map { "\(history.folder)/\($0)" }
        paths += try EditedFile.paths(in: folder)
      }
      for path in paths { attempt { () throws(SystemError) in try Files.remove(path) } }
      attempt { () throws(SystemError) in try AtomicFile.sweep(besides: target) }
      attempt { () throws(SystemError) in try Files.removeFolder(history.folder) }
      attempt { () throws(SystemError) in
        try Files.synchronize(folder: Files.folder(of: target))
      }
      if let failure { throw StoreError.partlyForgotten(failure) }
      return paths.count
    }
  }
}
