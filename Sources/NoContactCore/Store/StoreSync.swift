/// Where this machine meets others.
package struct SyncSettings: Hashable, Sendable {
  /// The remote, as git takes it.
  package var remote: String
  /// The id of the history that the remote has: another one means that it was made afresh.
  package var id: String?

  /// Settings for a remote whose history is not known yet, or is.
  package init(remote: String, id: String? = nil) {
    (self.remote, self.id) = (remote, id)
  }
}

/// This machine was to meet no others any more, while it was about to.
package struct SyncStopped: Error {
  /// The one there is.
  package init() {}
}

extension Store {
  /// The folder of all that is kept for meeting other machines.
  var syncFolder: String { "\(folder)/sync" }

  /// The repository through which machines meet: a copy of the remote's, which can be made again.
  package var repository: String { "\(syncFolder)/repository" }

  private var syncSettingsPath: String { "\(syncFolder)/settings.json" }

  /// Where this machine meets others; nil where it does not.
  ///
  /// - Throws: `StoreError` where that cannot be read.
  package func syncSettings() throws(StoreError) -> SyncSettings? {
    guard let bytes = try bytes(of: syncSettingsPath),
      case .object(let members)? = try? JSON(parsing: bytes),
      case .string(let remote)? = members.value(of: "remote")
    else { return nil }
    guard case .string(let id)? = members.value(of: "id") else {
      return SyncSettings(remote: remote)
    }
    return SyncSettings(remote: remote, id: id)
  }

  /// Remembers where this machine meets others, all at once.
  package func setSync(_ settings: SyncSettings) throws(StoreError) {
    var members = [JSON.Member("remote", .string(settings.remote))]
    if let id = settings.id { members.append(JSON.Member("id", .string(id))) }
    let bytes = JSON.object(JSON.Members(members)).encoded()
    try writing { () throws(SystemError) in
      try Files.makeFolder(syncFolder)
      for file in try AtomicFile.leftovers(in: syncFolder) { try Files.remove(file) }
      var generator = SystemRandomNumberGenerator()
      try AtomicFile(bytes, for: syncSettingsPath, using: &generator).commit()
      try Files.synchronize(folder: syncFolder)
    }
  }

  /// Does something with the repository while no other process does.
  package func syncing<Result>(_ body: () throws -> Result) throws -> Result {
    let path = "\(syncFolder)/lock"
    let lock = try FileLock.take(path, patience: patience) { () throws(StoreError) in
      try writing { () throws(SystemError) in try Files.makeFolder(syncFolder) }
    }
    return try withExtendedLifetime(lock) { _ in try body() }
  }

  /// Removes what a git that was killed has left in the repository; only within `syncing`.
  ///
  /// Its locks would keep the next one out for ever; halves of files would only stay.
  package func sweepRepository() throws(StoreError) {
    try writing { () throws(SystemError) in try Store.sweep(repository: repository) }
  }

  private static func sweep(repository folder: String) throws(SystemError) {
    for name in try Files.names(in: folder) {
      let path = "\(folder)/\(name)"
      if try Files.facts(path, followsLinks: false)?.kind == .folder {
        try sweep(repository: path)
      } else if name.hasSuffix(".lock") || name.hasPrefix("tmp_") || name == "gc.pid" {
        try Files.remove(path)
      }
    }
  }

  /// Removes the repository, with all that it keeps of earlier states; the settings stay.
  package func removeRepository() throws(StoreError) {
    try writing { () throws(SystemError) in try Files.removeTree(repository) }
  }

  /// Removes all that is kept for meeting other machines.
  package func removeSync() throws(StoreError) {
    // The repository first: where this is cut off, the settings still tell that it is there.
    try removeRepository()
    try writing { () throws(SystemError) in try Files.removeTree(syncFolder) }
  }

  /// Takes in another machine's journal; the bytes that the journal then has, and what is different.
  ///
  /// It is kept as a version, and is no change of this machine's that an undo would take back.
  /// - Throws: `SyncStopped` where sync was turned off or everything was erased meanwhile: what was
  ///   removed must not come back.
  package func takeIn(
    _ theirs: Journal?, at now: Moment
  ) throws -> (bytes: [UInt8], before: Journal, after: Journal) {
    let (before, after) = try change("sync", at: now, begins: true) { journal in
      if try syncSettings() == nil { throw SyncStopped() }
      let before = journal
      if let theirs { journal = journal.joined(with: theirs, at: now) }
      return (before, journal)
    }
    return (after.encoded(), before, after)
  }
}
