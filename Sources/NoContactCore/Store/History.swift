#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The versions of the journal that were kept: each stood until a change replaced it.
///
/// A version is a file named for the time of that change, its number in the order of all changes,
/// and what it was: `20261105T214012+0100.000012.slip.json`, or `….undo-12.json` where it took back
/// the change of number 12.
public struct History: Sendable {
  /// The folder that the versions are in.
  let folder: String

  /// How many versions are kept, at least where there were so many.
  public static let length = 50

  /// Back or forth.
  public enum Direction: String, Sendable {
    /// Takes a change back.
    case undo
    /// Takes an undo back.
    case redo
  }

  /// One version, and the change that replaced it.
  public struct Version: Hashable, Sendable {
    /// The number of the change, counting all there ever were.
    public let number: Int
    /// When the change replaced it.
    public let replaced: Moment
    /// The command that made the change.
    public let command: String
    /// The number of the change that an undo or redo took back.
    let target: Int?
    /// Its file.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    let inode: UInt64
  }

  /// The kept versions, oldest first.
  func versions() throws(SystemError) -> [Version] {
    var versions: [Version] = []
    for name in try Files.names(in: folder) {
      let parts = name.split(separator: ".")
      guard parts.count == 4, parts[3] == "json", let replaced = Moment(compact: parts[0]),
        let number = Int(parts[1]), let file = Files.identity("\(folder)/\(name)")
      else { continue }
      let words = parts[2].split(separator: "-")
      let target = words.count == 2 ? Int(words[1]) : nil
      versions.append(
        Version(
          number: number, replaced: replaced, command: String(words[0]), target: target,
          path: "\(folder)/\(name)", size: file.size, inode: file.inode))
    }
    return versions.sorted { $0.number < $1.number }
  }

  /// The changes that can be taken back, the next one first, as positions in the versions.
  ///
  /// An undo takes one change off the ones to undo and becomes one to redo; a redo does the opposite;
  /// any other change is one to undo, and leaves nothing to redo.
  static func candidates(_ direction: Direction, in versions: [Version]) -> [Int] {
    var done: [Int] = []
    var undone: [Int] = []
    for (position, version) in versions.enumerated() {
      switch Direction(rawValue: version.command) {
      case .undo:
        done.removeAll { versions[$0].number == version.target }
        undone.append(position)
      case .redo:
        undone.removeAll { versions[$0].number == version.target }
        done.append(position)
      case nil:
        done.append(position)
        undone = []
      }
    }
    return (direction == .undo ? done : undone).reversed()
  }

  /// Keeps the journal as it stands, before a change replaces it.
  ///
  /// A hard link where that is possible, else a copy.
  func keep(
    _ path: String, holding bytes: [UInt8], before command: String, at now: Moment,
    using generator: inout some RandomNumberGenerator
  ) throws(SystemError) {
    try Files.makeFolder(folder)
    let number = (try versions().last?.number ?? 0) + 1
    let digits = String(repeating: "0", count: max(0, 6 - String(number).count)) + String(number)
    let version = "\(folder)/\(now.compact).\(digits).\(command).json"
    if link(path, version) == -1 {
      try AtomicFile(bytes, for: version, using: &generator).commit()
    }
    try Files.synchronize(folder: folder)
  }

  /// Removes what an interrupted save has left: temporary files, and a version that nothing replaced.
  func sweep(beside journal: String) throws(SystemError) {
    for name in try Files.names(in: folder) where name.contains(".nocontact-") {
      try Files.remove("\(folder)/\(name)")
    }
    if let last = try versions().last, last.inode == Files.identity(journal)?.inode {
      try Files.remove(last.path)
    }
  }

  /// Removes versions beyond the last 50, the journal being what follows the last of them.
  ///
  /// It spares the last one that was followed by something smaller than half of it: that may have been
  /// the last whole one.
  func prune(beside journal: String) throws(SystemError) {
    let versions = try versions()
    let sizes = versions.map(\.size) + [Files.identity(journal)?.size ?? 0]
    let fall = versions.indices.last { sizes[$0 + 1] < sizes[$0] / 2 }
    let outside = versions.dropLast(History.length)
    // One that was spared before stays until another takes its place.
    let spared = fall ?? (outside.count > 1 ? 0 : nil)
    for (position, version) in outside.enumerated() where position != spared {
      try Files.remove(version.path)
    }
  }
}

extension Moment {
  /// The moment without colons, as a file may be named: `20261105T214012+0100`.
  fileprivate var compact: String {
    var text = description
    text.removeAll { $0 == ":" }
    let date = text.prefix(10).filter { $0 != "-" }
    return date + text.dropFirst(10)
  }

  fileprivate init?(compact text: Substring) {
    guard text.utf8.count == 20 else { return nil }
    let marks: [Int: Character] = [4: "-", 6: "-", 11: ":", 13: ":", 18: ":"]
    var full = ""
    for (position, character) in text.enumerated() {
      if let mark = marks[position] { full.append(mark) }
      full.append(character)
    }
    self.init(full)
  }
}
