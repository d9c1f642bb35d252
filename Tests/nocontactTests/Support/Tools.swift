import Foundation
import Synchronization

@testable import nocontact

/// The schedulers of a machine, made up: they do with files what the real ones do, and tell what they
/// were called with.
final class Tools: Sendable {
  /// What a machine has, and how it is there.
  struct State {
    /// The names of the programs.
    var programs: Set<String> = ["systemctl", "notify-send"]
    /// Whether a systemd of the user's runs.
    var isReachable = true
    /// The user's crontab; nil where there is none.
    var crontab: [UInt8]?
    /// What crontab says instead of showing it.
    var crontabProblem: String?
    /// Whether the program is still where it was.
    var isProgramThere = true
    /// Words that a program fails at, such as `enable`.
    var failing: Set<String> = []
    /// What is loaded and waits for its time.
    var loaded: Set<String> = []
    /// The command lines so far.
    var calls: [[String]] = []
  }

  private let state: Mutex<State>
  private let home: String
  private let isMac: Bool
  private let program: String

  /// The machine on which that home is.
  init(
    home: Home, isMac: Bool = false, program: String = "/usr/bin/nocontact",
    _ change: (inout State) -> Void = { _ in }
  ) {
    (self.home, self.isMac, self.program) = (home.path, isMac, program)
    var first = State()
    if isMac { first.programs = ["launchctl", "osascript"] }
    change(&first)
    state = Mutex(first)
  }

  /// What there is now.
  var now: State { state.withLock { $0 } }
  /// The calls of a program, without its name.
  func calls(of program: String) -> [[String]] {
    now.calls.filter { $0.first == program }.map { Array($0.dropFirst()) }
  }
  /// Changes what there is.
  func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  /// The machine as the program sees it.
  var machine: Machine {
    Machine(
      run: { command, input in self.state.withLock { self.run(command, input, &$0) } },
      program: { self.program }, isProgram: { _ in self.now.isProgramThere }, user: { 501 },
      isMac: isMac)
  }

  private func run(_ command: [String], _ input: [UInt8], _ state: inout State) -> Child? {
    if command.first == "sh", let name = command.last {
      return Child(status: state.programs.contains(name) ? 0 : 1)
    }
    guard let program = command.first, state.programs.contains(program) else { return nil }
    state.calls.append(command)
    if command.contains(where: state.failing.contains) {
      return Child(status: 1, errors: Array("it just fails\n".utf8))
    }
    switch program {
    case "crontab": return crontab(command[1], input, &state)
    case "systemctl": return systemctl(Array(command.dropFirst(2)), &state)
    case "launchctl":
      let isThere = command[1] == "bootstrap" || !state.loaded.isEmpty
      state.loaded = command[1] == "bootstrap" ? [command[3]] : []
      return Child(status: isThere ? 0 : 3)
    default: return Child(status: 0)
    }
  }

  private func crontab(_ word: String, _ input: [UInt8], _ state: inout State) -> Child {
    if let problem = state.crontabProblem {
      return Child(status: 1, errors: Array("\(problem)\n".utf8))
    }
    switch word {
    case "-l":
      return state.crontab.map { Child(status: 0, output: $0) }
        ?? Child(status: 1, errors: Array("no crontab for robin\n".utf8))
    case "-r": state.crontab = nil
    default: state.crontab = input
    }
    return Child(status: 0)
  }

  private func systemctl(_ words: [String], _ state: inout State) -> Child {
    let manager = FileManager.default
    let units = "\(home)/.config/systemd/user"
    let stamps = "\(home)/.local/share/systemd/timers"
    let wants = "\(units)/timers.target.wants"
    switch words[0] {
    case "enable":
      guard manager.fileExists(atPath: "\(units)/\(words[1])") else {
        return Child(status: 1, errors: Array("Unit not found.\n".utf8))
      }
      try? manager.createDirectory(atPath: wants, withIntermediateDirectories: true)
      let link = "\(wants)/\(words[1])"
      try? manager.removeItem(atPath: link)
      try? manager.createSymbolicLink(
        atPath: link, withDestinationPath: "\(units)/\(words[1])")
    case "disable": try? manager.removeItem(atPath: "\(wants)/\(words[1])")
    case "--version": break
    case _ where !state.isReachable:
      return Child(status: 1, errors: Array("Failed to connect to bus\n".utf8))
    case "start":
      state.loaded.insert(words[1])
      try? manager.createDirectory(atPath: stamps, withIntermediateDirectories: true)
      _ = manager.createFile(atPath: "\(stamps)/stamp-\(words[1])", contents: nil)
    case "stop": state.loaded.remove(words[1])
    default: break
    }
    return Child(status: 0)
  }
}
