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
  var environment: [String: String]
  var clock: Clock
  var console: Console
  var terminal: Terminal
  /// Whether to answer in JSON.
  var isJSON = false

  /// The world of this process.
  ///
  /// - Throws: `Failure` where `NOCONTACT_NOW` is no moment.
  static func process() throws -> World {
    let environment = World.variables
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var terminal = Terminal()
    terminal.width = (isTerminal ? screenWidth : nil) ?? columns(environment) ?? 80
    terminal.hasColour = World.hasColour(environment, isTerminal: isTerminal)
    terminal.isUnicode = World.isUnicode(environment)
    terminal.isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    return World(
      environment: environment, clock: try clock(environment), console: .standard,
      terminal: terminal)
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
  static func hasColour(_ environment: [String: String], isTerminal: Bool) -> Bool {
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "") { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }

  /// Whether the locale for characters is a UTF-8 one; the first variable that is set decides.
  static func isUnicode(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let charset = locale.uppercased()
    return charset.contains("UTF-8") || charset.contains("UTF8")
  }

  static func clock(_ environment: [String: String]) throws -> Clock {
    guard let text = environment["NOCONTACT_NOW"] else { return .system }
    guard let moment = Moment(text) else {
      throw Failure.usage(
        "NOCONTACT_NOW: '\(text)' is not a moment; write it as 2026-11-05T21:40:12+01:00")
    }
    return .pinned(moment)
  }

  /// The journal on disk.
  var store: Store {
    get throws {
      func folder(_ name: String) -> String? {
        environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
      }
      if let own = folder("NOCONTACT_DIR") { return Store(folder: own) }
      if let data = folder("XDG_DATA_HOME") { return Store(folder: "\(data)/nocontact") }
      if let home = folder("HOME") { return Store(folder: "\(home)/.local/share/nocontact") }
      throw Failure.failed("no folder for the journal is known; set HOME or NOCONTACT_DIR")
    }
  }

  /// A path as people write it, with `~` for the home folder.
  func shortened(_ path: String) -> String {
    guard let home = environment["HOME"], home.hasPrefix("/"), path.hasPrefix("\(home)/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Today, by the turn of the day that a journey has, or midnight where there is none.
  func today(_ journey: Journey?) -> Day {
    clock.now().day(startingAt: journey?.dayStarts ?? 0)
  }

  /// The journal as it stands, an empty one where there is none yet.
  func journal() throws -> Journal {
    try store.load() ?? Journal()
  }

  /// Shows a page, or says the same in JSON where that was asked for.
  func show(_ page: @autoclosure () throws -> Page, json: @autoclosure () throws -> JSON) throws {
    if isJSON {
      try console.write(try json().encoded(pretty: false))
    } else {
      try console.write(Array(try page().drawn(on: terminal).utf8))
    }
  }

  /// Says something beside the result, on stderr.
  func warn(_ message: String) {
    // Where nobody reads along, a message stays in one line, to be searched for.
    guard terminal.isInteractive else { return console.warn(terminal.shown(message) + "\n") }
    var page = Page()
    page.text(Text(message))
    console.warn(page.drawn(on: terminal))
  }
}
