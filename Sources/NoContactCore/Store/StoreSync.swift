extension Store {
  /// The folder of the repository through which machines meet, as far as it belongs here.
  package var syncFolder: String { "\(folder)/sync" }

  /// Whether this machine meets others.
  package var isSynced: Bool {
    (try? Files.facts("\(syncFolder)/HEAD")) != nil
  }

  /// Makes the folder that the repository is to be in.
  package func makeFolderForSync() throws(StoreError) {
    try writing { () throws(SystemError) in try Files.makeFolder(folder) }
  }

  /// Removes the repository, with all that it keeps of earlier states.
  package func removeSync() throws(StoreError) {
    try writing { () throws(SystemError) in try Files.removeTree(syncFolder) }
  }

  /// Takes in another machine's journal; the bytes that the journal then has, and what is different.
  ///
  /// It is kept as a version, and is no change of this machine's that an undo would take back.
  package func takeIn(
    _ theirs: Journal?, at now: Moment
  ) throws -> (bytes: [UInt8], before: Journal, after: Journal) {
    let (before, after) = try change("sync", at: now, begins: true) { journal in
      let before = journal
      if let theirs { journal = journal.merged(with: theirs) }
      return (before, journal)
    }
    return (after.encoded(), before, after)
  }
}
