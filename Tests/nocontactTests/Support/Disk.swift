import Foundation
import Testing

/// Files and folders as the system calls of a program leave them, and what of that a disk would still
/// hold if the power failed.
///
/// It promises no more than POSIX does: the content of a file is kept once the file was synced, and a
/// name once its folder was; of anything else any part may be there. Kinder file systems lose less.
struct Disk {
  /// A file or a folder, by the order in which it was made.
  typealias Node = Int

  /// What a file holds, and what of that was synced; nil where nothing was.
  struct Content: Equatable {
    var bytes: [UInt8]
    var synced: [UInt8]?

    /// What a failure of the power may leave of it, the whole first.
    var remains: [[UInt8]] {
      if bytes == synced { return [bytes] }
      let torn = [Array(bytes.prefix(bytes.count / 2)), [UInt8](repeating: 0, count: bytes.count)]
      return [bytes, synced ?? []] + torn
    }
  }

  /// A change of the names in folders; where a file gets another name, both parts happen, or neither does.
  struct Change {
    var steps: [(folder: Node, name: String, node: Node?)]
  }

  private(set) var contents: [Node: Content] = [:]
  private(set) var links: [Node: String] = [:]
  /// The names in each folder as a program sees them, and as they are kept.
  private var names: [Node: [String: Node]] = [0: [:]]
  private var kept: [Node: [String: Node]] = [0: [:]]
  /// Changes of names that were not synced, in their order.
  private(set) var pending: [Change] = []
  private var count = 1

  /// The files below a folder, all of it kept.
  init(_ folder: String) throws {
    var nodes: [UInt64: Node] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
      var status = stat()
      try #require(lstat("\(folder)/\(path)", &status) == 0)
      let (parent, name) = try #require(place(path))
      let known = nodes[UInt64(status.st_ino)]
      let node = known ?? make()
      nodes[UInt64(status.st_ino)] = node
      names[parent]?[name] = node
      if known != nil { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: names[node] = [:]
      case S_IFLNK:
        links[node] = try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(path)")
      default:
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
        contents[node] = Content(bytes: bytes, synced: bytes)
      }
    }
    kept = names
  }

  private mutating func make() -> Node {
    defer { count += 1 }
    return count
  }

  // MARK: What programs do

  /// The folder that a path ends in, and the name there; links on the way are followed.
  func place(_ path: String) -> (folder: Node, name: String)? {
    var way = [0]
    var parts = path.split(separator: "/").map(String.init)[...]
    while let part = parts.popFirst() {
      if part == ".." {
        way.removeLast()
        if way.isEmpty { return nil }
        continue
      }
      guard let folder = way.last else { return nil }
      if parts.isEmpty { return (folder, part) }
      guard let node = names[folder]?[part] else { return nil }
      if let target = links[node] {
        parts = (target.split(separator: "/").map(String.init) + parts)[...]
      } else {
        way.append(node)
      }
    }
    return nil
  }

  /// What stands at a path; the root where the path is empty.
  func node(_ path: String) -> Node? {
    if path.allSatisfy({ $0 == "/" }) { return 0 }
    return place(path).flatMap { names[$0.folder]?[$0.name] }
  }

  private mutating func apply(_ change: Change) {
    for step in change.steps { names[step.folder]?[step.name] = step.node }
    pending.append(change)
  }

  /// Makes a file, a folder or a second name.
  mutating func create(_ path: String, isFolder: Bool = false, node: Node? = nil) throws -> Node {
    let (folder, name) = try #require(place(path))
    let made = node ?? make()
    if node == nil {
      if isFolder {
        (names[made], kept[made]) = ([:], [:])
      } else {
        contents[made] = Content(bytes: [])
      }
    }
    apply(Change(steps: [(folder, name, made)]))
    return made
  }

  /// Takes a name away.
  mutating func remove(_ path: String) throws {
    let (folder, name) = try #require(place(path))
    apply(Change(steps: [(folder, name, nil)]))
  }

  /// Gives a file another name.
  mutating func rename(_ path: String, to target: String) throws {
    let (one, other) = (try #require(place(path)), try #require(place(target)))
    let node = try #require(names[one.folder]?[one.name])
    apply(Change(steps: [(one.folder, one.name, nil), (other.folder, other.name, node)]))
  }

  /// Writes into a file.
  mutating func write(_ bytes: [UInt8], to node: Node, at offset: Int) throws {
    var content = try #require(contents[node])
    let missing = max(0, offset + bytes.count - content.bytes.count)
    content.bytes += [UInt8](repeating: 0, count: missing)
    content.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    contents[node] = content
  }

  /// Cuts a file off.
  mutating func cut(_ node: Node, to size: Int) throws {
    var content = try #require(contents[node])
    content.bytes = Array(content.bytes.prefix(size))
    contents[node] = content
  }

  /// Has what a file holds be kept, or the names in a folder.
  mutating func synchronize(_ node: Node) {
    if let bytes = contents[node]?.bytes { contents[node]?.synced = bytes }
    let isDone = { (change: Change) in change.steps.contains { $0.folder == node } }
    for change in pending where isDone(change) { keep(change) }
    pending.removeAll(where: isDone)
  }

  private mutating func keep(_ change: Change) {
    for step in change.steps { kept[step.folder]?[step.name] = step.node }
  }

  // MARK: What is left

  /// What the disk holds after a failure.
  struct Remains: Hashable {
    /// Of each path from the top: a folder has no bytes, and a file its own and the number that all of
    /// its names share.
    var files: [String: File] = [:]

    /// What stands at a path.
    enum File: Hashable {
      case folder
      case file(Node, [UInt8])
      case link(String)
    }

    /// Puts the files into a folder that is empty.
    func put(into folder: String) throws {
      var paths: [Node: String] = [:]
      for (path, file) in files.sorted(by: { $0.key < $1.key }) {
        let path = "\(folder)/\(path)"
        switch file {
        case .folder: try #require(mkdir(path, 0o700) == 0)
        case .link(let target): try #require(symlink(target, path) == 0)
        case .file(let node, let bytes):
          if let other = paths[node] {
            try #require(link(other, path) == 0)
            continue
          }
          paths[node] = path
          try #require(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
          try #require(chmod(path, 0o600) == 0)
        }
      }
    }
  }

  /// What may be left if the power fails now: all there can be where they are few, else a choice of
  /// them that the seed makes, and those where nothing and where everything was kept among them.
  func remains(few: Int, using random: inout Seeded) -> Set<Remains> {
    let open = contents.keys.filter { contents[$0].map { $0.remains.count > 1 } ?? false }.sorted()
    let sizes =
      Array(repeating: 2, count: pending.count) + open.map { contents[$0]?.remains.count ?? 1 }
    let all = sizes.reduce(1) { min($0 * $1, few + 1) }
    var found: Set<Remains> = []
    for number in 0..<min(all, few) {
      var rest = number
      let choice = sizes.map { size -> Int in
        if all > few {
          return number < 2 ? number % size : Int.random(in: 0..<size, using: &random)
        }
        defer { rest /= size }
        return rest % size
      }
      found.insert(remains(choice, open))
    }
    return found
  }

  /// What is left of a choice: a number for each change that was not synced, 1 where it is kept, and one
  /// for each file of which that is open.
  private func remains(_ choice: [Int], _ open: [Node]) -> Remains {
    var disk = self
    for (change, number) in zip(pending, choice) where number == 1 { disk.keep(change) }
    for (node, number) in zip(open, choice.dropFirst(pending.count)) {
      if let content = contents[node] { disk.contents[node]?.bytes = content.remains[number] }
    }
    var remains = Remains()
    disk.gather(0, "", &remains)
    return remains
  }

  private func gather(_ folder: Node, _ path: String, _ remains: inout Remains) {
    for (name, node) in kept[folder] ?? [:] {
      if let content = contents[node] {
        remains.files[path + name] = .file(node, content.bytes)
      } else if let target = links[node] {
        remains.files[path + name] = .link(target)
      } else {
        remains.files[path + name] = .folder
        gather(node, "\(path)\(name)/", &remains)
      }
    }
  }
}
