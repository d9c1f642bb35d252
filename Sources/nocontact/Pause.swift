#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Set by the signal handler, which may do nothing else.
nonisolated(unsafe) private var isInterrupted: sig_atomic_t = 0

/// Waiting that Ctrl-C ends without ending the program.
enum Pause {
  /// Waits so many seconds; what is passed gets the seconds that are left, about once a second.
  ///
  /// Returns how many seconds it was, which are fewer where Ctrl-C came.
  static func wait(_ seconds: Int, tick: (_ left: Int) -> Void) -> Int {
    isInterrupted = 0
    let previous = signal(SIGINT) { _ in isInterrupted = 1 }
    defer { signal(SIGINT, previous) }
    let start = monotonicSeconds
    var shown = -1
    while isInterrupted == 0 {
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

  private static var monotonicSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
