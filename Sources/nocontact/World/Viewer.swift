/// What shows a file to the user: whatever their desktop has for files of its kind.
enum Viewer {
  /// Shows a file, and waits no longer than it takes to see that nothing went wrong.
  ///
  /// - Throws: `Failure` where there is nothing that shows it.
  static func show(_ path: String, on machine: Machine) throws {
    let opener = machine.isMac ? "open" : "xdg-open"
    let wayOut = "it's saved in \(path): open it in a browser"
    guard machine.has(opener) else {
      throw Failure.failed("--open: '\(opener)' isn't there to show it; \(wayOut)")
    }
    let whole = path.hasPrefix("/") ? path : absolutePath(path)
    let child = machine.run(["sh", "-c", script, "sh", whole, opener], [])
    guard child?.status == 0 else {
      throw Failure.failed("--open: '\(opener)' can't show it here; \(wayOut)")
    }
  }

  /// Without a desktop, the browser is what was started, and runs on until it is closed.
  private static let script = """
    "$2" "$1" </dev/null >/dev/null 2>&1 &
    for try in 1 2 3 4 5 6 7 8; do
      kill -0 $! 2>/dev/null || { wait $!; exit; }
      sleep 0.25
    done
    """
}
