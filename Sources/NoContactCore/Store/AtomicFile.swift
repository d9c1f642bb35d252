/// New contents for a file, written in full beside it, until they take its place all at once.
///
/// Foundation's atomic write is no substitute: it changes the mode, replaces links, does not have the
/// folder kept, and reports success after a short write.
struct AtomicFile {
  private let target: String
  private let temporary: String

  /// Writes the contents to a temporary file in the target's folder and has the disk keep them.
  ///
  /// The target must not be a symbolic link. Where this fails, nothing is left behind.
  init(
    _ bytes: [UInt8], for target: String, using generator: inout some RandomNumberGenerator
  ) throws(SystemError) {
    self.target = target
    let suffix = Identifier.make(using: &generator)
    temporary = "\(Files.folder(of: target))/\(AtomicFile.prefix(target))\(suffix)"
    let former = try Files.facts(target, followsLinks: false)
    var file = try Descriptor.creating(temporary)
    do throws(SystemError) {
      if let former { try file.give(to: former) }
      try file.writeAll(bytes)
      try file.synchronize()
      try file.closeChecked()
    } catch {
      discard()
      throw error
    }
  }

  /// Puts the new contents in the target's place.
  ///
  /// - Throws: `SystemError`, and the target is as it was.
  func commit() throws(SystemError) {
    do throws(SystemError) {
      try Files.rename(temporary, to: target)
    } catch {
      discard()
      throw error
    }
  }

  /// Removes the temporary file.
  func discard() {
    try? Files.remove(temporary)
  }

  private static let mark = ".nocontact-"

  private static func prefix(_ target: String) -> String { ".\(Files.name(of: target))\(mark)" }

  /// Temporary files in a folder that interrupted saves have left there, of files of any name, or of
  /// those that are wanted.
  static func leftovers(
    in folder: String, where isWanted: (_ target: String) -> Bool = { _ in true }
  ) throws(SystemError) -> [String] {
    var paths: [String] = []
    for name in try Files.names(in: folder) where name.utf8.first == UInt8(ascii: ".") {
      guard let mark = name.firstRange(of: mark),
        isWanted(String(name[..<mark.lowerBound].dropFirst()))
      else { continue }
      let path = "\(folder)/\(name)"
      // A folder, or a link, is none that a save has made.
      if try Files.facts(path, followsLinks: false)?.kind == .file { paths.append(path) }
    }
    return paths
  }
}
