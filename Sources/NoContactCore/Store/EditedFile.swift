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
    let folder = Files.folder(of: path)
    let name = String(path.dropFirst(folder.count + 1))
    let names = (try? Files.names(in: folder)) ?? []
    for found in names where found.holds(name) { try? Files.remove("\(folder)/\(found)") }
  }

  private static let beginning = "draft-"

  init(_ text: String, in folder: String) throws(SystemError) {
    var generator = SystemRandomNumberGenerator()
    path = "\(folder)/\(EditedFile.beginning)\(Identifier.make(using: &generator)).txt"
    try Files.makeFolder(folder)
    var file = try Descriptor.creating(path)
    try file.writeAll(Array(text.utf8))
    try file.closeChecked()
  }

  /// Those that were left in a folder, with the copies and swap files of editors.
  static func paths(in folder: String) throws(SystemError) -> [String] {
    try Files.names(in: folder).filter { $0.holds(beginning) }.map { "\(folder)/\($0)" }
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
