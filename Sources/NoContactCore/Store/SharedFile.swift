/// A file that another program of the user's reads, in a folder that may not be there yet.
package struct SharedFile: Sendable {
  /// Where it is.
  package let path: String

  /// The file at that path, which need not be there.
  package init(_ path: String) {
    self.path = path
  }

  /// Whether anything is there, a link that leads nowhere included.
  package var isThere: Bool {
    get throws(SystemError) { try Files.facts(path, followsLinks: false) != nil }
  }

  /// What is in it; nil where it is not there.
  package func read() throws(SystemError) -> [UInt8]? {
    if try Files.facts(path) == nil { return nil }
    return try Files.read(path, limit: 1 << 20)
  }

  /// Puts that into it, and makes the folders that are missing, for their owner alone.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try Files.makeFolder(Files.folder(of: path))
    var generator = SystemRandomNumberGenerator()
    try AtomicFile(bytes, for: Files.resolved(path), using: &generator).commit()
  }

  /// How many of the folders above it are missing, from the one it is in on.
  package var missingFolders: Int {
    get throws(SystemError) {
      var (count, folder) = (0, Files.folder(of: path))
      while try Files.facts(folder) == nil, folder != "/" {
        count += 1
        folder = Files.folder(of: folder)
      }
      return count
    }
  }

  /// Removes it, if it is there.
  package func remove() throws(SystemError) {
    try Files.remove(path)
  }

  /// Removes so many of the folders above it, from the one it was in on, as far as nothing is in them.
  package func removeFolders(_ count: Int) {
    var folder = path
    for _ in 0..<max(0, count) {
      folder = Files.folder(of: folder)
      guard (try? Files.removeFolder(folder)) != nil else { return }
    }
  }
}
