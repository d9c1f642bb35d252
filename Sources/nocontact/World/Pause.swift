#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Set by the signal handler, which may do nothing else.
nonisolated(unsafe) private var isInterrupted: sig_atomic_t = 0

/// Ctrl-C, or a window that is closed, which ends what is going on, and not the program: what has
/// happened so far is still to be recorded.
enum Pause {
  /// Whether such a signal came since the last call of `catching`.
  static var wasInterrupted: Bool { isInterrupted != 0 }

  private static let signals = [SIGINT, SIGHUP, SIGTERM, SIGQUIT]

  /// Does something that a signal may end: a read from the terminal ends as at the end of the input.
  static func catching<Result, Problem>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    isInterrupted = 0
    var action = sigaction()
    // Without SA_RESTART, a read that waits for the user ends too.
    #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = { _ in isInterrupted = 1 }
    #else
    action.__sigaction_handler.sa_handler = { _ in isInterrupted = 1 }
    #endif
    let previous = signals.map { signal in
      var previous = sigaction()
      sigaction(signal, &action, &previous)
      return (signal, previous)
    }
    defer {
      for (signal, var action) in previous { sigaction(signal, &action, nil) }
      // A shell whose window is closed passes on what the system has sent already: the second one must
      // not end what is still to be recorded.
      if wasInterrupted { signal(SIGHUP, SIG_IGN) }
    }
    return try body()
  }

  /// Does something that a signal may end, and keeps the line that is being typed, which a terminal
  /// would throw away then.
  static func catchingTyped<Result, Problem>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    func kept(_ terminal: inout termios) { terminal.c_lflag |= tcflag_t(NOFLSH) }
    return try withTerminal(kept) { () throws(Problem) in try catching(body) }
  }

  /// What was typed of a line that a signal has ended.
  static func begunLine() -> [UInt8] {
    func unbuffered(_ terminal: inout termios) {
      terminal.c_lflag &= ~tcflag_t(ICANON)
      // No byte is waited for.
      withUnsafeMutableBytes(of: &terminal.c_cc) { characters in
        characters[Int(VMIN)] = 0
        characters[Int(VTIME)] = 0
      }
    }
    return withTerminal(unbuffered) {
      var line = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &line, line.count)
      return Array(line.prefix(max(0, count)))
    }
  }

  /// Does something with a terminal at stdin set otherwise; where there is none, without.
  private static func withTerminal<Result, Problem>(
    after: Int32 = TCSANOW, _ change: (inout termios) -> Void,
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    var terminal = termios()
    guard tcgetattr(STDIN_FILENO, &terminal) == 0 else { return try body() }
    var changed = terminal
    change(&changed)
    tcsetattr(STDIN_FILENO, TCSANOW, &changed)
    defer { tcsetattr(STDIN_FILENO, after, &terminal) }
    return try body()
  }

  /// Waits so many seconds, or until a signal comes.
  ///
  /// What is passed gets the seconds that are left, about once a second. What is typed meanwhile is neither shown nor taken for an answer.
  ///
  /// Returns how many seconds it waited.
  static func wait(_ seconds: Int, tick: (_ left: Int) -> Void) -> Int {
    catching {
      withTerminal(after: TCSAFLUSH, { $0.c_lflag &= ~tcflag_t(ECHO | ICANON) }) {
        let start = monotonicSeconds
        var shown = -1
        while !wasInterrupted {
          let passed = Int(monotonicSeconds - start)
          if passed >= seconds { return seconds }
          if seconds - passed != shown {
            shown = seconds - passed
            tick(shown)
          }
          // A signal cuts the nap short, so that Ctrl-C answers at once.
          usleep(100_000)
        }
        return min(seconds, Int(monotonicSeconds - start))
      }
    }
  }

  private static var monotonicSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
