/// The versions of the journal that were kept: each stood until a change replaced it.
///
/// A version is a file named for the time of that change, its number in the order of all changes,
/// and what it was: `20261105T214012+0100.000012.slip.json`, or `….undo-12-11.json` where it took back
/// the changes of numbers 12 and 11.
package struct History: Sendable {
  /// The folder that the versions are in.
  let folder: String

  /// How many versions are kept, at least where there were so many.
  package static let length = 50

  /// A number beyond which a file is none of ours: there are not so many changes in a life.
  private static let largest = 1 << 40

  /// One version, and the change that replaced it.
  package struct Version: Hashable, Sendable {
    /// The number of the change, counting all there ever were.
    package let number: Int
    /// When the change replaced it.
    package let replaced: Moment
    /// The command that made the change.
    package let command: String
    /// The numbers of the changes that an undo took back, or a redo put back, in that order.
    let targets: [Int]
    /// Its file.
    package let path: String
    /// Its size in bytes.
    package let size: Int
    let inode: UInt64
  }

  /// The kept versions, oldest first.
  func versions() throws(SystemError) -> [Version] {
    var versions: [Version] = []
    for name in try Files.names(in: folder) {
      let parts = name.split(separator: ".")
      guard parts.count == 4, parts[3] == "json", let replaced = Moment(compact: parts[0]),
        let number = Int(parts[1]), (1...History.largest).contains(number),
        let file = Files.identity("\(folder)/\(name)")
      else { continue }
      let words = parts[2].split(separator: "-")
      // A file that is none of ours is left alone.
      guard let command = words.first else { continue }
      versions.append(
        Version(
          number: number, replaced: replaced, command: String(command),
          targets: words.dropFirst().compactMap { Int($0) },
          path: "\(folder)/\(name)", size: file.size, inode: file.inode))
    }
    return versions.sorted { $0.number < $1.number }
  }

  /// A change that can be taken back or put back.
  struct Change {
    /// Its number.
    let number: Int
    /// The position of the version that it replaced; what it made is the version after that one.
    let position: Int
  }

  /// The changes that can be taken back (or put back), the next one first.
  ///
  /// An undo takes changes off the ones to undo and makes them ones to redo; a redo does the opposite;
  /// any other change is one to undo, and leaves nothing to redo.
  static func changes(_ direction: Direction, in versions: [Version]) -> [Change] {
    var done: [Change] = []
    var undone: [Change] = []
    // Earlier versions of the program named the undo or the redo that they turned round.
    var moved: [Int: [Int]] = [:]
    for (position, version) in versions.enumerated() {
      let targets = version.targets.flatMap { moved[$0] ?? [$0] }
      switch Direction(rawValue: version.command) {
      case .undo: move(targets, from: &done, to: &undone)
      case .redo: move(targets, from: &undone, to: &done)
      case nil:
        done.append(Change(number: version.number, position: position))
        undone = []
        continue
      }
      moved[version.number] = targets
    }
    return (direction == .undo ? done : undone).reversed()
  }

  private static func move(_ numbers: [Int], from: inout [Change], to: inout [Change]) {
    for number in numbers {
      guard let place = from.lastIndex(where: { $0.number == number }) else { continue }
      to.append(from.remove(at: place))
    }
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
    if !Files.link(path, as: version) {
      try AtomicFile(bytes, for: version, using: &generator).commit()
    }
    try Files.synchronize(folder: folder)
  }

  /// Removes what an interrupted save has left: temporary files, and a version that nothing replaced.
  func sweep(beside journal: String) throws(SystemError) {
    for name in try Files.names(in: folder) where name.holds(".nocontact-") {
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

/// Back or forth in the history of a journal.
public enum Direction: String, Sendable {
  /// Takes a change back.
  case undo
  /// Takes an undo back.
  case redo
}
