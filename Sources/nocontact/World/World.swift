import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Everything outside the program, as a value: tests make one of their own.
struct World: Sendable {
  let environment: [String: String]
  let clock: Clock
  /// The moment the command was called: the clock is read once, and this is handed on.
  private(set) var now: Moment
  let console: Console
  var terminal: Terminal
  /// Whether to answer in JSON.
  var isJSON = false

  /// The world that these variables make of these streams.
  ///
  /// `screenWidth` is that of the screen which stdout is, in columns; nil where it is none.
  /// - Throws: `Failure` where `NOCONTACT_NOW` is no moment.
  init(
    _ environment: [String: String], _ console: Console, isTerminal: Bool = false,
    screenWidth: Int? = nil, isInteractive: Bool = false
  ) throws {
    self.environment = environment
    self.console = console
    clock = try World.clock(environment)
    now = clock.now()
    terminal = Terminal()
    terminal.width = screenWidth ?? World.columns(environment) ?? 80
    terminal.hasColour = World.hasColour(environment, isTerminal: isTerminal)
    terminal.isUnicode = World.isUnicode(environment)
    terminal.isInteractive = isInteractive
  }

  /// The world of this process.
  ///
  /// - Throws: `Failure` where `NOCONTACT_NOW` is no moment.
  static func process() throws -> World {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return try World(
      World.variables, .standard, isTerminal: isTerminal,
      screenWidth: isTerminal ? screenWidth : nil,
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1)
  }

  /// The variables of this process that the program heeds.
  private static var variables: [String: String] {
    let names = [
      "NOCONTACT_NOW", "NOCONTACT_DIR", "XDG_DATA_HOME", "HOME", "COLUMNS", "NO_COLOR",
      "CLICOLOR_FORCE", "TERM", "LC_ALL", "LC_CTYPE", "LANG", "VISUAL", "EDITOR",
    ]
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  private static var screenWidth: Int? {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

  private static func columns(_ environment: [String: String]) -> Int? {
    environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// NO_COLOR wins over CLICOLOR_FORCE, which wins over the kind of output.
  private static func hasColour(_ environment: [String: String], isTerminal: Bool) -> Bool {
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "") { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }

  /// Whether the locale for characters is a UTF-8 one; the first variable that is set decides.
  private static func isUnicode(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let charset = locale.uppercased()
    return charset.contains("UTF-8") || charset.contains("UTF8")
  }

  private static func clock(_ environment: [String: String]) throws -> Clock {
    guard let text = environment["NOCONTACT_NOW"] else { return .system }
    guard let moment = Moment(text) else {
      throw Failure.usage(
        "NOCONTACT_NOW: '\(text)' is not a moment; write it as 2026-11-05T21:40:12+01:00")
    }
    return .pinned(moment)
  }

  /// The same world once somebody was waited for, who may have taken long.
  var later: World {
    var world = self
    world.now = clock.now()
    return world
  }

  /// A path as people write it, with `~` for the home folder.
  func shortened(_ path: String) -> String {
    guard let home = environment["HOME"], home.hasPrefix("/"), path.hasPrefix("\(home)/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Shows a page on stdout: that of an answer, or one that must be seen while the command waits.
  func show(_ page: Page) throws {
    try console.write(Array(page.drawn(on: terminal).utf8))
  }

  /// Shows a page on stderr: what somebody is asked, so that stdout holds the result alone.
  func ask(_ page: Page) {
    console.warn(page.drawn(on: terminal))
  }

  /// Says something beside the result, on stderr.
  func warn(_ message: String) {
    // Where nobody reads along, a message stays in one line, to be searched for.
    guard terminal.isInteractive else { return console.warn(terminal.shown(message) + "\n") }
    var page = Page()
    page.text(Text(message))
    ask(page)
  }
}
