extension Store {
  /// What came of removing everything.
  package struct Erasure: Sendable {
    /// How many files were removed.
    package internal(set) var removed = 0
    /// Files of somebody else's, which were left alone.
    package internal(set) var others: [String] = []
    /// What should be gone and may not be, with the reason.
    package internal(set) var remainders: [Remainder] = []
  }

  /// Removes the journal, every kept version, copies and backups of them, unfinished texts and the
  /// lock, readable or not, and then the folder.
  ///
  /// Where the journal is a link, the real file and its copies go, and the link.
  /// - Throws: `StoreError` where the folder cannot be looked at or locked; nothing is removed then.
  package func erase() throws -> Erasure {
    let isThere: Bool
    do throws(SystemError) {
      isThere = try Files.facts(folder) != nil
      if !isThere, let dead = try Files.deadLink(folder) {
        throw SystemError(path: dead.path, code: 0, detail: .deadLink(dead.target))
      }
    } catch {
      throw StoreError.cannotRead(error)
    }
    guard isThere else { return Erasure() }
    return try locked { target in
      let erasing = Erasing()
      erasing.removeAll { () throws(SystemError) in try copies(of: target) }
      erasing.removeAll { () throws(SystemError) in
        try leftovers(beside: target)
      }
      erasing.removeJournal(path, target)
      erasing.removeAll { () throws(SystemError) in
        try AtomicFile.leftovers(in: folder) + EditedFile.paths(in: folder)
      }
      erasing.removeAll { () throws(SystemError) in
        try history.versions().map(\.path) + AtomicFile.leftovers(in: history.folder)
      }
      for place in [history.merged, history.folder] { erasing.removeFolder(place) }
      erasing.removeTree(syncFolder)
      // Last, for until then nobody else may begin.
      erasing.remove("\(folder)/journal.lock", counts: false)
      erasing.synchronize(folder)
      erasing.removeFolder(folder)
      return erasing.erasure
    }
  }
}

/// Removing one file after the other; one that stays does not save the others.
private final class Erasing {
  private(set) var erasure = Store.Erasure()

  func remain(_ path: String, _ reason: String) {
    let remainder = Remainder(path, reason)
    if !erasure.remainders.contains(remainder) { erasure.remainders.append(remainder) }
  }

  private func attempt(_ body: () throws(SystemError) -> Void) {
    do throws(SystemError) { try body() } catch { remain(error.path, error.description) }
  }

  func remove(_ path: String, counts: Bool = true) {
    attempt { () throws(SystemError) in
      guard let facts = try Files.facts(path, followsLinks: false) else { return }
      if facts.kind == .folder {
        throw SystemError(path: path, code: 0, detail: .kind(.folder))
      }
      try Files.remove(path)
      if counts { erasure.removed += 1 }
    }
  }

  /// Removes the journal, and where it is a link, the real one and then the link.
  func removeJournal(_ path: String, _ target: String) {
    guard target != path else { return remove(path) }
    attempt { () throws(SystemError) in
      // It may be on a disk that is not there now: only the link remembers it.
      if let dead = try Files.deadLink(path) {
        return remain(
          dead.path, "it's a link to \(dead.target), which is not there; remove it if that's right")
      }
      let count = erasure.remainders.count
      remove(target)
      try Files.synchronize(folder: Files.folder(of: target))
      if erasure.remainders.count == count { remove(path) }
    }
  }

  func removeAll(_ list: () throws(SystemError) -> [String]) {
    attempt { () throws(SystemError) in
      for path in try list() { remove(path) }
    }
  }

  func removeTree(_ path: String) {
    attempt { () throws(SystemError) in try Files.removeTree(path) }
  }

  func synchronize(_ folder: String) {
    attempt { () throws(SystemError) in try Files.synchronize(folder: folder) }
  }

  /// Removes a folder of ours, and a link that leads to it, unless files of somebody else's are in it.
  func removeFolder(_ path: String) {
    attempt { () throws(SystemError) in
      guard try Files.facts(path, followsLinks: false) != nil else { return }
      let found = try Files.listing(of: path)
      let left = (found.names + found.others).map { "\(path)/\($0)" }
      if left.isEmpty {
        let place = try Files.resolved(path)
        guard try Files.removeFolder(place) else { return erasure.others.append(place) }
        if place != path { try Files.remove(path) }
        return
      }
      // It stays, and what was removed from it must not come back.
      try Files.synchronize(folder: path)
      // What could not be removed is named already, and the folders in it with what they hold.
      let named = erasure.remainders.map(\.path) + erasure.others
      erasure.others += left.filter { file in
        !named.contains { $0 == file || $0.hasPrefix("\(file)/") }
      }
    }
  }
}
