import Foundation
import Testing

/// A run of the program under strace: the system calls it made, and how it ended.
struct Trace {
  /// The calls of its own process in their order, a line for each, descriptors with their paths.
  let calls: [Substring]
  /// What the program left.
  let ended: Ended

  /// Traces the program, with what strace is to do to some calls: `write:error=EIO:when=2`.
  ///
  /// Then only those are traced: without them, the injection would be switched off without a word. With a
  /// filter the program stops nowhere else, which takes half the time, but strace then sends no signals.
  ///
  /// Without other programs, unless they are wanted: those are then neither traced nor counted.
  init(
    _ home: Home, _ words: [String], inject: String? = nil, withOthers: Bool = false
  ) throws {
    let log = "\(home.path)/trace"
    let injection = inject.map { ["-e", "inject=\($0)"] } ?? []
    let name = inject?.prefix { $0 != ":" } ?? "all"
    let follows = !withOthers
    let filter = follows && inject?.contains("signal=") == false ? ["--seccomp-bpf"] : []
    let scope = follows ? ["-f", "-E", "PATH=/nowhere"] : []
    ended = try home.run(
      command: ["strace"] + scope + ["-y", "-qq", "-e", "trace=\(name)", "-o", log] + filter
        + injection + [Shell.program] + words)
    let text = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) }
    try? FileManager.default.removeItem(atPath: log)
    let lines = (text ?? "").split(separator: "\n")
    // The number of the process comes first, where others are followed, and is no call's beginning.
    let process = lines.first.map { $0.prefix { $0.isNumber } } ?? ""
    calls = lines.filter { $0.prefix { $0.isNumber } == process }.map {
      $0.drop { $0.isNumber }.drop { $0 == " " }
    }
  }

  /// Whether anything was injected.
  var isInjected: Bool { calls.contains { $0.contains("(INJECTED)") } }

  /// A system call, and which one of its name it was, from 1: strace counts each name by itself.
  struct Call: CustomStringConvertible {
    let name: String
    let number: Int
    let line: String

    /// The line, and how to have strace find the call.
    var description: String { "\(name):when=\(number) \(line)" }
  }

  /// The calls from the first one in the home's data folder on: those before load the program.
  func calls(from home: Home) -> [Call] {
    var counts: [Substring: Int] = [:]
    let all = calls.compactMap { line -> Call? in
      guard let parenthesis = line.firstIndex(of: "(") else { return nil }
      let name = line[..<parenthesis]
      counts[name, default: 0] += 1
      return Call(name: String(name), number: counts[name] ?? 0, line: String(line))
    }
    return Array(all.drop { $0.name == "execve" || !$0.line.contains(home.data) })
  }

  /// Those of the calls that name something in the home's data folder.
  func calls(in home: Home) -> [Call] {
    calls(from: home).filter { $0.line.contains(home.data) }
  }
}
