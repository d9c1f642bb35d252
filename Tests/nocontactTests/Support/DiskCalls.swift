import Foundation
import Testing

/// The system calls of a command that change files, in their order, and how the command ended.
struct DiskCalls {
  /// A call that went well: its name, its arguments, and its result.
  struct Call {
    let name: String
    let arguments: [Argument]
    let result: Int

    /// A text, or whatever else strace writes.
    enum Argument {
      case bytes([UInt8])
      case other(String)
    }

    func text(_ index: Int) throws -> String {
      guard case .bytes(let bytes) = arguments[index] else { throw POSIXError(.EINVAL) }
      return try #require(String(validating: bytes, as: UTF8.self))
    }

    func bytes(_ index: Int) throws -> [UInt8] {
      guard case .bytes(let bytes) = arguments[index] else { throw POSIXError(.EINVAL) }
      return bytes
    }

    func word(_ index: Int) throws -> String {
      guard case .other(let word) = arguments[index] else { throw POSIXError(.EINVAL) }
      return word
    }

    func number(_ index: Int) throws -> Int { try #require(Int(word(index))) }
  }

  /// The calls.
  let calls: [Call]
  /// What the program left.
  let ended: Ended

  /// What is replayed.
  private static let known = [
    "open", "openat", "close", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename",
    "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir",
  ]
  /// What is not, and would have to be if the program took to it.
  private static let others = [
    "creat", "writev", "pwritev", "pwritev2", "truncate", "fallocate", "copy_file_range",
    "sendfile",
    "symlink", "symlinkat", "mknod", "mknodat", "dup", "dup2", "dup3", "sync_file_range",
  ]

  /// Runs the built program under strace.
  init(_ home: Home, _ words: [String]) throws {
    let log = "\(home.path).calls"
    defer { unlink(log) }
    // Not every machine has every call: those with a question mark may be missing.
    let names = (DiskCalls.known + DiskCalls.others).map { "?\($0)" }.joined(separator: ",")
    ended = try home.run(
      command: [
        "strace", "-f", "--seccomp-bpf", "-qq", "-a", "1", "-xx", "-s", "100000000", "-E",
        "PATH=/nowhere",
        "-e", "trace=\(names)", "-o", log, Shell.program,
      ] + words)
    let lines = try #require(FileManager.default.contents(atPath: log)).split(separator: 0x0A)
    calls = try lines.compactMap { line in
      let line = String(decoding: line, as: UTF8.self).drop { $0.isNumber || $0 == " " }
      guard
        let end = line.range(of: ") = ", options: .backwards)
          ?? line.range(of: " = ", options: .backwards), let open = line.firstIndex(of: "("),
        let result = Int(line[end.upperBound...].prefix { $0 != " " }), result >= 0
      else { return nil }
      let name = String(line[..<open])
      let arguments = line[line.index(after: open)..<end.lowerBound].components(separatedBy: ", ")
      return Call(name: name, arguments: try arguments.map(DiskCalls.argument), result: result)
    }
  }

  /// Texts are written as `"\x2f\x74"` alone.
  private static func argument(_ text: String) throws -> Call.Argument {
    guard text.hasPrefix("\"") else { return .other(text) }
    let digits = text.dropFirst().dropLast().components(separatedBy: "\\x").dropFirst()
    return .bytes(try digits.map { try #require(UInt8($0, radix: 16)) })
  }

  /// Does the calls again, one by one, to what was in the home before; `look` sees the disk before the
  /// first one and after each that changed it.
  func replay(_ disk: Disk, in home: Home, look: (_ disk: Disk, _ call: String) throws -> Void)
    throws
  {
    var disk = disk
    var files: [Int: (node: Disk.Node, offset: Int)] = [:]
    try look(disk, "the beginning")
    /// The path from the home's folder on; nil where it lies elsewhere.
    func path(_ call: Call, _ index: Int) throws -> String? {
      let text = try call.text(index)
      if text == home.path { return "" }
      return text.hasPrefix("\(home.path)/") ? String(text.dropFirst(home.path.count + 1)) : nil
    }
    for call in calls {
      // The folder of those whose names end in "at" comes first: all paths are whole ones.
      let first = call.name.contains("at") && !call.name.hasPrefix("f") ? 1 : 0
      switch call.name {
      case "open", "openat":
        guard let path = try path(call, first) else { continue }
        let flags = try call.word(first + 1)
        if let node = disk.node(path) {
          files[call.result] = (node, 0)
          if flags.contains("O_TRUNC") { try disk.cut(node, to: 0) } else { continue }
        } else if flags.contains("O_CREAT") {
          files[call.result] = (try disk.create(path), 0)
        }
      case "close":
        files[try call.number(0)] = nil
        continue
      case "write", "pwrite64":
        let number = try call.number(0)
        guard let file = files[number] else { continue }
        let bytes = Array(try call.bytes(1).prefix(call.result))
        let offset = call.name == "write" ? file.offset : try call.number(3)
        try disk.write(bytes, to: file.node, at: offset)
        if call.name == "write" { files[number]?.offset += bytes.count }
      case "ftruncate":
        guard let file = files[try call.number(0)] else { continue }
        try disk.cut(file.node, to: try call.number(1))
      case "fsync", "fdatasync":
        guard let file = files[try call.number(0)] else { continue }
        disk.synchronize(file.node)
      case "rename", "renameat", "renameat2":
        let second = call.name == "rename" ? 1 : 3
        guard let one = try path(call, first), let other = try path(call, second) else { continue }
        try disk.rename(one, to: other)
      case "link", "linkat":
        let second = call.name == "link" ? 1 : 3
        guard let one = try path(call, first), let other = try path(call, second) else { continue }
        let node: Disk.Node = try #require(disk.node(one))
        _ = try disk.create(other, node: node)
      case "unlink", "unlinkat", "rmdir":
        guard let path = try path(call, first) else { continue }
        try disk.remove(path)
      case "mkdir", "mkdirat":
        guard let path = try path(call, first) else { continue }
        _ = try disk.create(path, isFolder: true)
      default:
        // Such a call on a stream of the process concerns no file of the home.
        let isInside = try call.arguments.indices.contains { index in
          switch call.arguments[index] {
          case .bytes: try path(call, index) != nil
          case .other(let word): Int(word).map { files[$0] != nil } ?? false
          }
        }
        #expect(!isInside, "\(call) is not replayed")
        continue
      }
      try look(disk, call.name)
    }
  }
}
