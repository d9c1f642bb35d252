#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Another program, run to its end, its streams in memory.
struct Child {
  /// Its exit status; 128 and the signal's number where a signal ended it.
  let status: Int32
  /// What it wrote to stdout.
  let output: [UInt8]
  /// What it wrote to stderr.
  let errors: [UInt8]

  /// One that has ended like that.
  init(status: Int32, output: [UInt8] = [], errors: [UInt8] = []) {
    (self.status, self.output, self.errors) = (status, output, errors)
  }

  /// Runs a program, looked for in PATH.
  ///
  /// - Parameters:
  ///   - command: its name and its arguments.
  ///   - input: what it reads from stdin.
  ///   - environment: variables that are different from those of this process.
  /// - Throws: the error number where it cannot be started.
  init(
    _ command: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws(Problem) {
    var given = try Pipe()
    var taken = try Pipe()
    var told = try Pipe()
    var actions = FileActions()
    actions.take(given.reading, as: STDIN_FILENO)
    actions.take(taken.writing, as: STDOUT_FILENO)
    actions.take(told.writing, as: STDERR_FILENO)
    var process = pid_t()
    let code = Child.spawn(&process, command, actions, environment)
    given.closeReading()
    taken.closeWriting()
    told.closeWriting()
    guard code == 0 else { throw Problem(code: code) }
    (output, errors) = Child.exchange(input, &given, taken, told)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  /// Why a program could not be started.
  struct Problem: Error {
    /// The error number.
    let code: Int32
  }

  private static func spawn(
    _ process: inout pid_t, _ command: [String], _ actions: borrowing FileActions,
    _ environment: [String: String]
  ) -> Int32 {
    #if canImport(Darwin)
    let environ = _NSGetEnviron().pointee
    #endif
    var variables: [String] = environment.map { "\($0.key)=\($0.value)" }
    var place = environ
    while let entry = place.pointee {
      let variable = String(cString: entry)
      if !environment.keys.contains(where: { variable.hasPrefix("\($0)=") }) {
        variables.append(variable)
      }
      place += 1
    }
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    return actions.spawn(&process, &words, &settings)
  }

  /// Writes the input and reads both outputs at once, so that neither side waits for the other.
  private static func exchange(
    _ input: [UInt8], _ given: inout Pipe, _ taken: borrowing Pipe, _ told: borrowing Pipe
  ) -> ([UInt8], [UInt8]) {
    let pipe = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, pipe) }
    var written = 0
    var content: [[UInt8]] = [[], []]
    let sources = [taken.reading, told.reading]
    var isOpen = [true, true]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = fcntl(given.writing, F_SETFL, O_NONBLOCK)
    while isOpen[0] || isOpen[1] {
      if written == input.count { given.closeWriting() }
      var waiting = [0, 1].map {
        pollfd(fd: isOpen[$0] ? sources[$0] : -1, events: Int16(POLLIN), revents: 0)
      }
      waiting.append(pollfd(fd: given.writing, events: Int16(POLLOUT), revents: 0))
      if poll(&waiting, nfds_t(waiting.count), -1) == -1 { continue }
      for index in [0, 1] where waiting[index].revents != 0 {
        let count = read(sources[index], &buffer, buffer.count)
        if count > 0 { content[index] += buffer[..<count] }
        if count == 0 || count == -1 && errno != EINTR { isOpen[index] = false }
      }
      if waiting[2].revents != 0 {
        let count = input.withUnsafeBytes { bytes in
          write(given.writing, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        }
        if count > 0 { written += count }
        if count == -1, errno != EINTR, errno != EAGAIN { given.closeWriting() }
      }
    }
    return (content[0], content[1])
  }
}

/// A pipe, its ends closed at the end of its life.
private struct Pipe: ~Copyable {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws(Child.Problem) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Child.Problem(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    for end in [reading, writing] where end >= 0 { close(end) }
  }

  mutating func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  mutating func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}

/// What a new process has as its streams.
private struct FileActions: ~Copyable {
  #if canImport(Darwin)
  private var actions: posix_spawn_file_actions_t?
  #else
  private var actions = posix_spawn_file_actions_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
  }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func take(_ file: Int32, as number: Int32) {
    posix_spawn_file_actions_adddup2(&actions, file, number)
  }

  borrowing func spawn(
    _ process: inout pid_t, _ words: inout [UnsafeMutablePointer<CChar>?],
    _ settings: inout [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    guard let program = words[0] else { return ENOENT }
    var actions = actions
    return posix_spawnp(&process, program, &actions, nil, words, settings)
  }
}
