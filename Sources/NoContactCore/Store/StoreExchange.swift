extension Store {
  /// The copies of the journal that file-sync made where two machines had changed it: beside it, and
  /// beside the file that a link leads to.
  package func conflictCopies() throws(StoreError) -> [String] {
    do throws(SystemError) {
      var paths: [String] = []
      for place in [try Files.resolved(path), path] {
        let neighbours = JournalNeighbours(name: Files.name(of: place))
        let folder = Files.folder(of: place)
        for found in try neighbours.paths(in: folder) where !paths.contains(found) {
          if neighbours.isConflictCopy(Files.name(of: found)) { paths.append(found) }
        }
      }
      return paths
    } catch {
      throw .cannotRead(error)
    }
  }

  /// Puts a copy whose entries were taken in among the kept versions, where it is no copy any more.
  package func setAside(_ copy: String) throws(StoreError) {
    try writing { () throws(SystemError) in
      try Files.makeFolder(history.merged)
      var generator = SystemRandomNumberGenerator()
      let name = Identifier.make(using: &generator) + "-" + Files.name(of: copy)
      try Files.rename(copy, to: "\(history.merged)/\(name)")
      try Files.synchronize(folder: history.merged)
      try Files.synchronize(folder: Files.folder(of: copy))
    }
  }

  /// The content of a file that is to be taken in; nil where it is larger than a journal may be.
  package static func content(of path: String) throws(SystemError) -> [UInt8]? {
    let bytes = try Files.read(path, limit: limit)
    return bytes.count > limit ? nil : bytes
  }

  /// Writes a file of the user's own, readable by them alone; one that is there is replaced where that
  /// was asked for, and refused elsewhere.
  package static func export(
    _ bytes: [UInt8], to path: String, replacing: Bool, makingFolders: Bool = false
  ) throws(SystemError) {
    if makingFolders { try Files.makeFolder(Files.folder(of: path)) }
    if replacing {
      var generator = SystemRandomNumberGenerator()
      let target = try Files.resolved(path)
      try AtomicFile(bytes, for: target, using: &generator).commit()
      return try Files.synchronize(folder: Files.folder(of: target))
    }
    var file = try Descriptor.creating(path)
    do throws(SystemError) {
      try file.writeAll(bytes)
      try file.synchronize()
      try file.closeChecked()
      try Files.synchronize(folder: Files.folder(of: path))
    } catch {
      try? Files.remove(path)
      throw error
    }
  }
}
