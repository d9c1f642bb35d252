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
  static func catching<Result>(_ body: () throws -> Result) rethrows -> Result {
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

  /// Waits so many seconds, or until a signal comes.
  ///
  /// What is passed gets the seconds that are left, about once a second. What is typed meanwhile is neither shown nor taken for an answer.
  ///
  /// Returns how many seconds it waited.
  static func wait(_ seconds: Int, tick: (_ left: Int) -> Void) -> Int {
    catching {
      var terminal = termios()
      let isTerminal = tcgetattr(STDIN_FILENO, &terminal) == 0
      if isTerminal {
        var silent = terminal
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON)
        tcsetattr(STDIN_FILENO, TCSANOW, &silent)
      }
      defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminal) } }
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

  private static var monotonicSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
