/// A file for words being written, beside the journal, for its owner alone.
public struct Draft: Sendable {
  /// The file.
  public let path: String

  /// What is written in it.
  ///
  /// - Throws: `StoreError` where it cannot be read.
  public func read() throws(StoreError) -> [UInt8] {
    do throws(SystemError) {
      return try Files.read(path, limit: Store.limit)
    } catch {
      throw .cannotRead(error)
    }
  }

  /// Removes the file, once its words are kept elsewhere.
  public func remove() {
    try? Files.remove(path)
  }

  private static let beginning = "draft-"
  private static let ending = ".txt"

  init(_ text: String, in folder: String) throws(SystemError) {
    var generator = SystemRandomNumberGenerator()
    let id = Identifier.make(using: &generator)
    path = "\(folder)/\(Draft.beginning)\(id)\(Draft.ending)"
    try Files.makeFolder(folder)
    try AtomicFile(Array(text.utf8), for: path, using: &generator).commit()
  }

  /// The drafts that were left in a folder.
  static func paths(in folder: String) throws(SystemError) -> [String] {
    try Files.names(in: folder).filter { $0.hasPrefix(beginning) && $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }
  }
}

extension Store {
  /// A new draft that begins with that text.
  ///
  /// - Throws: `StoreError` where it cannot be written.
  public func draft(_ text: String) throws(StoreError) -> Draft {
    do throws(SystemError) {
      return try Draft(text, in: folder)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
