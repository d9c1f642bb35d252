extension Store {
  /// Deletes entries from the journal and from every kept version.
  ///
  /// - Returns: the kept versions that could not be read, and may still hold the entries.
  package func deleteForGood(_ ids: Set<String>, at now: Moment) throws -> [String] {
    try locked(begins: false) { target in
      try change(target, at: now) { journal in
        journal.delete(Array(ids), at: now)
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
        cleaned.delete(Array(ids), at: now)
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
