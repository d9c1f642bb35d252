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
  /// The value of a variable of the environment; nil where it is not set.
  let variable: Variables
  let clock: Clock
  /// The moment the command was called: the clock is read once, and this is handed on.
  private(set) var now: Moment
  let console: Console
  /// Becomes another program, looked for in PATH; returns only where that fails, with the error number.
  var become: @Sendable (_ command: [String]) -> Int32 = World.execute
  /// Other programs, and how this one is called.
  var machine = Machine()
  var terminal: Terminal
  /// Whether to answer in JSON.
  var isJSON = false
  /// Whether to answer in one line what was recorded.
  var isQuiet = false

  /// Variables of an environment, by their names.
  typealias Variables = @Sendable (_ name: String) -> String?

  /// The world that these variables make of these streams.
  ///
  /// `screen` is the size of the screen which stdout is, in columns and lines; nil where it is none.
  /// - Throws: `Failure` where `NOCONTACT_NOW` is no moment.
  init(
    _ variable: @escaping Variables, _ console: Console, isTerminal: Bool = false,
    screen: (width: Int, height: Int)? = nil, isInteractive: Bool = false
  ) throws {
    self.variable = variable
    self.console = console
    clock = try World.clock(variable)
    now = clock.now()
    terminal = Terminal()
    terminal.width = screen?.width ?? World.columns(variable) ?? 80
    terminal.height = screen?.height
    terminal.isPlain = World.isPlain(variable)
    terminal.hasColour = World.hasColour(variable, isTerminal: isTerminal)
    terminal.isUnicode = World.isUnicode(variable)
    terminal.isInteractive = isInteractive
  }

  /// The world of this process.
  ///
  /// - Throws: `Failure` where `NOCONTACT_NOW` is no moment.
  static func process() throws -> World {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return try World(
      { name in getenv(name).map { String(cString: $0) } }, .standard, isTerminal: isTerminal,
      screen: isTerminal ? screen : nil,
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1)
  }

  private static var screen: (width: Int, height: Int)? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    // A terminal that does not know its lines is taken for a high one.
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : .max)
  }

  private static func columns(_ variable: Variables) -> Int? {
    variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// NO_COLOR wins over CLICOLOR_FORCE, which wins over the kind of output.
  private static func hasColour(_ variable: Variables, isTerminal: Bool) -> Bool {
    if !(variable("NO_COLOR") ?? "").isEmpty { return false }
    if isOn(variable("CLICOLOR_FORCE")) { return true }
    return isTerminal && variable("TERM") != "dumb"
  }

  /// A simple terminal gets words, and so does whoever asks for them.
  private static func isPlain(_ variable: Variables) -> Bool {
    variable("TERM") == "dumb" || isOn(variable("ACCESSIBLE"))
  }

  private static func isOn(_ value: String?) -> Bool { !["", "0"].contains(value ?? "") }

  /// Whether the locale for characters is a UTF-8 one; the first variable that is set decides.
  private static func isUnicode(_ variable: Variables) -> Bool {
    var locale = ""
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] where locale.isEmpty {
      locale = variable(name) ?? ""
    }
    // Bytes, as a search for a text in a text would take a third of the time of a start.
    var letters: [UInt8] = []
    for byte in locale.utf8 where byte != UInt8(ascii: "-") { letters.append(byte | 0x20) }
    return letters.indices.contains { letters[$0...].starts(with: "utf8".utf8) }
  }

  private static func clock(_ variable: Variables) throws -> Clock {
    guard let text = variable("NOCONTACT_NOW") else { return .system }
    guard let moment = Moment(text) else {
      throw Failure.usage(
        "NOCONTACT_NOW: '\(text)' is not a moment; write it as 2026-11-05T21:40:12+01:00")
    }
    return .pinned(moment)
  }

  private static func execute(_ command: [String]) -> Int32 {
    // What this program ignores, the next one is to find as usual.
    signal(SIGXFSZ, SIG_DFL)
    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    guard let program = words[0] else { return ENOENT }
    execvp(program, &words)
    return errno
  }

  /// The same world once somebody was waited for, who may have taken long.
  var later: World {
    var world = self
    world.now = clock.now()
    return world
  }

  /// A path as people write it, with `~` for the home folder.
  func shortened(_ path: String) -> String {
    guard let home = variable("HOME"), home.hasPrefix("/"), path.hasPrefix("\(home)/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Shows a page on stdout: that of an answer, or one that must be seen while the command waits.
  func show(_ page: Page) throws {
    try console.write(page.drawn(on: terminal))
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
