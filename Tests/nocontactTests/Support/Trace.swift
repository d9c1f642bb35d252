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
  init(_ home: Home, _ words: [String], inject: String? = nil) throws {
    let log = "\(home.path)/trace"
    let injection = inject.map { ["-e", "inject=\($0)"] } ?? []
    let name = inject?.prefix { $0 != ":" } ?? "all"
    let filter = inject?.contains("signal=") == false ? ["--seccomp-bpf"] : []
    // Without other programs: their calls would be counted among its own.
    ended = try home.run(
      command: [
        "strace", "-f", "-y", "-qq", "-E", "PATH=/nowhere", "-e", "trace=\(name)", "-o", log,
      ]
        + filter + injection + [Shell.program] + words)
    let text = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) }
    try? FileManager.default.removeItem(atPath: log)
    // The number of the process comes first. Others that it starts are counted by themselves.
    let lines = (text ?? "").split(separator: "\n")
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
