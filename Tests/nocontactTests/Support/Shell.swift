import Foundation
import Synchronization

/// Runs programs: the built one, or any other, each in an environment of its own.
enum Shell {
  /// The built program.
  ///
  /// It stands beside the tests, or beside their bundle where another tool loads that.
  static let program: String = {
    let bundles = [Bundle.main] + Bundle.allBundles
    let folders = bundles.map(\.bundleURL).flatMap { bundle in
      sequence(first: bundle) { $0.deletingLastPathComponent() }.prefix(4)
    }
    let candidates = folders.map { $0.appendingPathComponent("nocontact").path }
    return candidates.first(where: isProgram) ?? "nocontact"
  }()

  /// Where programs are looked for, read once: other tests change variables of this process.
  static let searchPath =
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"

  /// The moment that the program takes for now unless it is told another one.
  static let now = "2026-11-22T20:00:00+01:00"

  /// Whether a program of that name is installed.
  static func has(_ name: String) -> Bool {
    searchPath.split(separator: ":").contains { isProgram("\($0)/\(name)") }
  }

  /// Whether the Python that is found first has a module of that name.
  static func hasModule(_ name: String) -> Bool {
    let command = ["python3", "-c", "import \(name)"]
    let environment = ["PATH": searchPath]
    return (try? start(command, environment: environment).wait(input: []).way) == .exit(0)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Starts a program by its path or its name; `environment` is all it gets.
  ///
  /// Its stdout and stderr refuse to wait where they are full, if `blocks` says so.
  static func start(
    _ command: [String], environment: [String: String], folder: String? = nil, blocks: Bool = true
  ) throws -> Running {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // This process may ignore these signals; its children are to begin as usual.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    for signal in [SIGINT, SIGHUP, SIGTERM] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    // A shell goes to the folder first: not every system's spawn(3) can.
    let there = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
    let command = there + command
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    // One at a time: a pipe must not reach the child of another test before it is marked.
    return try spawning.withLock { _ in
      let pipes = try (0..<3).map { _ in try Pipe() }
      if !blocks {
        for end in [pipes[1].writing, pipes[2].writing] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
      }
      let ends = [pipes[0].reading, pipes[1].writing, pipes[2].writing]
      for (number, end) in ends.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
      }
      var process = pid_t()
      let code = posix_spawnp(&process, command[0], &actions, &attributes, &words, &variables)
      for end in ends { close(end) }
      let own = [pipes[0].writing, pipes[1].reading, pipes[2].reading]
      guard code == 0 else {
        for end in own { close(end) }
        throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
      }
      return Running(process: process, input: own[0], output: own[1], errors: own[2])
    }
  }

  private static let spawning = Mutex(())

  /// A pipe that no other child inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }
  }
}

/// A program that was started; it must be waited for.
final class Running {
  /// Its number.
  let process: pid_t
  private let input: Int32
  private let output: Int32
  private let errors: Int32
  private var end: Ended.Way?

  fileprivate init(process: pid_t, input: Int32, output: Int32, errors: Int32) {
    self.process = process
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// Whether it has not ended yet.
  var isRunning: Bool {
    collect(WNOHANG)
    return end == nil
  }

  /// Gives it that input, reads all that it writes, and waits for its end.
  func wait(input bytes: [UInt8] = []) -> Ended {
    // A child that does not read its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var rest = bytes[...]
    var streams: [Int32: [UInt8]] = [output: [], errors: []]
    var open = [output, errors, input]
    if rest.isEmpty {
      close(input)
      open.removeLast()
    }
    while !open.isEmpty {
      var polls = open.map {
        pollfd(fd: $0, events: Int16($0 == input ? POLLOUT : POLLIN), revents: 0)
      }
      guard poll(&polls, nfds_t(polls.count), -1) > 0 else { continue }
      for item in polls where item.revents != 0 {
        let isOver =
          item.fd == input ? feed(&rest) : read(item.fd, into: &streams[item.fd, default: []])
        guard isOver else { continue }
        close(item.fd)
        open.removeAll { $0 == item.fd }
      }
    }
    while end == nil { collect(0) }
    return Ended(
      output: streams[output] ?? [], errors: streams[errors] ?? [], way: end ?? .exit(-1))
  }

  private func feed(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count == -1 { return errno != EAGAIN && errno != EINTR }
    rest = rest.dropFirst(count)
    return rest.isEmpty
  }

  private func read(_ descriptor: Int32, into content: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(descriptor, &buffer, buffer.count)
    if count > 0 { content += buffer[..<count] }
    return count == 0 || (count == -1 && errno != EINTR)
  }

  private func collect(_ options: Int32) {
    guard end == nil else { return }
    var status: Int32 = 0
    guard waitpid(process, &status, options) == process else { return }
    let signal = status & 0x7F
    end = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }
}

/// What is left of a program that ended.
struct Ended {
  /// What it wrote to stdout.
  let output: [UInt8]
  /// What it wrote to stderr.
  let errors: [UInt8]
  /// How it ended.
  let way: Way
  /// Both streams in the order in which they were written, where it ran in this process.
  var screen: [UInt8] = []

  /// How a program can end.
  enum Way: Equatable {
    /// By itself, with that status.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
  }

  /// The exit status, or as a shell counts it, 128 and the signal.
  var status: Int32 {
    switch way {
    case .exit(let status): status
    case .signal(let signal): 128 + signal
    }
  }

  /// What it wrote to stdout, as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// What it wrote to stderr, as text.
  var warnings: String { String(decoding: errors, as: UTF8.self) }
  /// The lines of stdout.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
