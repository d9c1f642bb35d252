/// What other programs put beside a journal, by the names they give it.
struct JournalNeighbours {
  /// The name of the journal.
  let name: String

  /// The files in a folder that are copies or backups of the journal there, in order.
  func paths(in folder: String) throws(SystemError) -> [String] {
    var paths: [String] = []
    for found in try Files.names(in: folder) where isOne(found) {
      let path = "\(folder)/\(found)"
      if try Files.facts(path, followsLinks: false)?.kind == .file { paths.append(path) }
    }
    return paths
  }

  /// Whether a file of that name is one.
  func isOne(_ found: String) -> Bool { isConflictCopy(found) || isBackup(found) }

  /// Whether file-sync gave a copy that name where two machines had changed the journal.
  ///
  /// `journal.sync-conflict-….json`, `journal_conflict-….json`, `journal (… conflicted copy …).json` and
  /// what that is called in other languages.
  func isConflictCopy(_ found: String) -> Bool {
    let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let (stem, ending) = (name[..<dot], name[dot...])
    guard found.hasPrefix(stem), found.hasSuffix(ending),
      found.utf8.count > name.utf8.count
    else { return false }
    let middle = found.dropFirst(stem.count).dropLast(ending.count)
    let isInBrackets = middle.hasPrefix(" (") && middle.hasSuffix(")")
    let small = middle.lowercased()
    return middle.hasPrefix(".sync-conflict-") || middle.hasPrefix("_conflict-")
      || isInBrackets && ["confli", "konfli"].contains { small.holds($0) }
  }

  /// Whether an editor gave a backup, a swap file or the like that name.
  func isBackup(_ found: String) -> Bool {
    for beginning in ["", ".", "#", ".#", "~", ".~", ".syncthing.", "~syncthing~"] {
      guard found.hasPrefix(beginning + name) else { continue }
      let ending = found.dropFirst(beginning.count + name.count)
      if ending.isEmpty { return !beginning.isEmpty }
      let endings = [
        "~", "#", ".bak", ".backup", ".orig", ".old", ".save", ".tmp", ".un~", ".kate-swp",
      ]
      if endings.contains(String(ending)) { return true }
      // .swp, .swo and so on; .~1~; .save.1
      return ending.hasPrefix(".sw") && ending.count == 4 || ending.hasPrefix(".~")
        || ending.hasPrefix(".save.")
    }
    return false
  }
}

/// A file that is still there, or may still hold what was to be forgotten, and why.
package struct Remainder: Hashable, Sendable {
  /// The file.
  package let path: String
  /// What is wrong with it, without the path.
  package let reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  init(_ error: SystemError) {
    self.init(error.path, error.description)
  }
}
