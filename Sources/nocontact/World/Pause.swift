#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Set by the signal handler, which may do nothing else.
nonisolated(unsafe) private var isInterrupted: sig_atomic_t = 0

/// Ctrl-C that ends what is going on, and not the program.
enum Pause {
  /// Whether Ctrl-C came since the last call of `catching`.
  static var wasInterrupted: Bool { isInterrupted != 0 }

  /// Does something that Ctrl-C may end: a read from the terminal ends as at the end of the input.
  static func catching<Result>(_ body: () throws -> Result) rethrows -> Result {
    isInterrupted = 0
    var action = sigaction()
    var previous = sigaction()
    // Without SA_RESTART, a read that waits for the user ends too.
    #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = { _ in isInterrupted = 1 }
    #else
    action.__sigaction_handler.sa_handler = { _ in isInterrupted = 1 }
    #endif
    sigaction(SIGINT, &action, &previous)
    defer { sigaction(SIGINT, &previous, nil) }
    return try body()
  }

  /// Waits so many seconds, or until Ctrl-C comes; what is passed gets the seconds that are left,
  /// about once a second.
  ///
  /// Returns how many seconds it waited.
  static func wait(_ seconds: Int, tick: (_ left: Int) -> Void) -> Int {
    catching {
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
