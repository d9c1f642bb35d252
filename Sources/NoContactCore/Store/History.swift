/// The versions of the journal that were kept: each stood until a change replaced it.
///
/// A version is a file named for the time of that change, its number in the order of all changes,
/// and what it was: `20261105T214012+0100.000012.slip.json`, or `….undo-12-11.json` where it took back
/// the changes of numbers 12 and 11.
package struct History: Sendable {
  /// The folder that the versions are in.
  let folder: String

  /// The folder for copies that were taken in and set aside.
  var merged: String { "\(folder)/merged" }

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
    let facts: FileFacts
  }

  /// The kept versions, oldest first.
  ///
  /// A file whose name says something else, and whatever is no regular file, is none of ours.
  func versions() throws(SystemError) -> [Version] {
    var versions: [Version] = []
    for name in try Files.names(in: folder) {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3] == "json", let replaced = Moment(compact: parts[0]),
        let number = History.number(parts[1])
      else { continue }
      let words = parts[2].split(separator: "-")
      guard let command = words.first,
        let facts = try Files.facts("\(folder)/\(name)", followsLinks: false), facts.kind == .file
      else { continue }
      versions.append(
        Version(
          number: number, replaced: replaced, command: String(command),
          targets: words.dropFirst().compactMap(History.number),
          path: "\(folder)/\(name)", facts: facts))
    }
    return versions.sorted { $0.number < $1.number }
  }

  /// The same without a last one that is nothing but the journal as it stands.
  ///
  /// A save that was interrupted leaves it: nothing has replaced it.
  func versions(beside journal: String) throws(SystemError) -> [Version] {
    var versions = try versions()
    if let last = versions.last, try isCopy(last, of: journal) { versions.removeLast() }
    return versions
  }

  private func isCopy(_ version: Version, of journal: String) throws(SystemError) -> Bool {
    guard let facts = try Files.facts(journal) else { return false }
    if facts.isSameFile(as: version.facts) { return true }
    // Where a file cannot have two names, a copy was made.
    guard facts.kind == .file, facts.size == version.facts.size, facts.size <= Store.limit else {
      return false
    }
    return try Files.read(journal, limit: Store.limit)
      == Files.read(version.path, limit: Store.limit)
  }

  /// The number of a change, of decimal digits alone; nil where it is none that this program gave.
  private static func number(_ digits: Substring) -> Int? {
    guard (1...13).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), (1...largest).contains(number)
    else { return nil }
    return number
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
      case nil where version.command == "sync":
        // What came from other machines is no change of this one's.
        continue
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
  ///
  /// `bytes` is what it holds; nil where that is more than can be copied.
  func keep(
    _ path: String, holding bytes: [UInt8]?, before command: String, at now: Moment,
    using generator: inout some RandomNumberGenerator
  ) throws(SystemError) {
    try Files.makeFolder(folder)
    let number = (try versions().last?.number ?? 0) + 1
    let digits = String(repeating: "0", count: max(0, 6 - String(number).count)) + String(number)
    let version = "\(folder)/\(now.compact).\(digits).\(command).json"
    if let failure = Files.link(path, as: version) {
      guard let bytes else { throw failure }
      try AtomicFile(bytes, for: version, using: &generator).commit()
    }
    try Files.synchronize(folder: folder)
  }

  /// Removes what an interrupted save has left: temporary files, and a version that nothing replaced.
  func sweep(beside journal: String) throws(SystemError) {
    for path in try AtomicFile.leftovers(in: folder) { try Files.remove(path) }
    if let last = try versions().last, try isCopy(last, of: journal) { try Files.remove(last.path) }
  }

  /// Removes versions beyond the last 50, the journal being what follows the last of them.
  ///
  /// It spares the largest that was followed by something smaller than half of it: that may have been
  /// the last whole one. One that `isWhole` says cannot be read gives way to the next.
  func prune(beside journal: String, isWhole: (Version) -> Bool) throws(SystemError) {
    let versions = try versions()
    let outside = versions.dropLast(History.length)
    if outside.isEmpty { return }
    let sizes = versions.map(\.facts.size) + [try Files.facts(journal)?.size ?? 0]
    var falls = versions.indices.filter { sizes[$0 + 1] < sizes[$0] / 2 }
    // One that was spared before is followed by a gap, not by what it fell to.
    if versions.count > 1, versions[1].number > versions[0].number + 1, falls.first != 0 {
      falls.insert(0, at: 0)
    }
    falls.sort { sizes[$0] > sizes[$1] }
    let spared = falls.count > 1 ? falls.first { isWhole(versions[$0]) } : falls.first
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
