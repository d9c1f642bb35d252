/// A file for words being written, beside the journal, for its owner alone.
package struct EditedFile: Sendable {
  /// The file.
  package let path: String

  /// What is written in it.
  ///
  /// - Throws: `StoreError` where it cannot be read.
  package func read() throws(StoreError) -> [UInt8] {
    do throws(SystemError) {
      return try Files.read(path, limit: Store.limit)
    } catch {
      throw .cannotRead(error)
    }
  }

  /// Removes the file, once its words are kept elsewhere, and what an editor left beside it.
  package func remove() {
    // Itself first: it goes even where the folder cannot be listed.
    try? Files.remove(path)
    let folder = Files.folder(of: path)
    let name = Files.name(of: path)
    let names = (try? Files.names(in: folder)) ?? []
    for found in names where found.holds(name) { try? Files.remove("\(folder)/\(found)") }
  }

  private static let beginning = "draft-"

  /// One that is there.
  init(path: String) {
    self.path = path
  }

  init(_ text: String, in folder: String) throws(SystemError) {
    var generator = SystemRandomNumberGenerator()
    path = "\(folder)/\(EditedFile.beginning)\(Identifier.make(using: &generator)).txt"
    try Files.makeFolder(folder)
    var file = try Descriptor.creating(path)
    do throws(SystemError) {
      try file.writeAll(Array(text.utf8))
      try file.closeChecked()
    } catch {
      try? Files.remove(path)
      throw error
    }
  }

  /// Those that were left in a folder, with the copies and swap files of editors.
  static func paths(in folder: String) throws(SystemError) -> [String] {
    var paths: [String] = []
    for name in try Files.names(in: folder) where isOne(name) {
      let path = "\(folder)/\(name)"
      if try Files.facts(path, followsLinks: false)?.kind == .file { paths.append(path) }
    }
    return paths
  }

  /// Whether the name has one of ours in it: `draft-`, twelve characters and `.txt`.
  private static func isOne(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let length = beginning.utf8.count + 12
    return bytes.indices.contains { place in
      let rest = bytes[place...]
      return rest.starts(with: beginning.utf8) && rest.dropFirst(length).starts(with: ".txt".utf8)
        && rest.prefix(length).dropFirst(beginning.utf8.count).allSatisfy {
          (48...57).contains($0) || (97...122).contains($0)
        }
    }
  }
}

extension Store {
  /// A new file for words that begins with that text.
  ///
  /// - Throws: `StoreError` where it cannot be written.
  package func edited(_ text: String) throws(StoreError) -> EditedFile {
    do throws(SystemError) {
      return try EditedFile(text, in: folder)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
