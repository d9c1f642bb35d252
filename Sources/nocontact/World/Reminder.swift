import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A reminder by the scheduler that the machine already has.
struct Reminder: Equatable {
  /// When it comes.
  var time: TimeOfDay
  /// The weekday, where it comes once a week; nil for every day.
  var weekday: Weekday?

  /// What a reminder is called wherever it is installed: nothing that says what it is about.
  static let name = "gentle-reminder"

  /// Who reminds.
  enum Scheduler: String, CaseIterable {
    case systemd
    case cron
    case launchd
  }

  /// `*-*-* 21:00:00`, with the beginning of the weekday before it.
  fileprivate var calendar: String {
    let day = weekday.map { "\($0.rawValue.prefix(3)) " } ?? ""
    return "\(day)*-*-* \(time):00"
  }

  /// `0 21 * * 1`.
  fileprivate var cronFields: String {
    let day = weekday.map { String(($0.index + 1) % 7) } ?? "*"
    return "\(time.minutes % 60) \(time.minutes / 60) * * \(day)"
  }
}

/// The schedulers of this machine, and the reminder in them.
struct Schedule {
  let world: World

  /// A file that is to be installed.
  struct Piece {
    /// Where; nil for a line of the crontab.
    let path: String?
    /// What it says.
    let text: String
  }

  /// What a reminder consists of with a scheduler.
  ///
  /// - Throws: `Failure` where a path cannot stand there.
  func pieces(of reminder: Reminder, with scheduler: Reminder.Scheduler) throws -> [Piece] {
    let (program, variables) = (try Schedule.program(), try variables())
    switch scheduler {
    case .systemd:
      let settings = variables.map { "Environment=\(unitQuoted("\($0.name)=\($0.value)"))\n" }
      return [
        Piece(
          path: try unit("service"),
          text: """
            [Unit]
            Description=Reminder

            [Service]
            Type=oneshot
            \(settings.joined())ExecStart=\(unitQuoted(program, isCommand: true)) \(Remind.hidden)

            """),
        Piece(
          path: try unit("timer"),
          text: """
            [Unit]
            Description=Reminder

            [Timer]
            OnCalendar=\(reminder.calendar)
            Persistent=true

            [Install]
            WantedBy=timers.target

            """),
      ]
    case .cron:
      let settings = variables.map { "\($0.name)=\(shellQuoted($0.value)) " }.joined()
      let command = "\(settings)\(shellQuoted(program)) \(Remind.hidden)"
      let escaped = command.split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: "\\%")
      return [Piece(path: nil, text: "\(reminder.cronFields) \(escaped) # \(Reminder.name)\n")]
    case .launchd:
      return [Piece(path: try agent(), text: plist(reminder, program, variables))]
    }
  }

  // MARK: Installing

  /// The scheduler to take where none is named.
  ///
  /// - Throws: `Failure` where there is none.
  func usual() throws -> Reminder.Scheduler {
    #if canImport(Darwin)
    return .launchd
    #else
    if succeeds(["systemctl", "--user", "show-environment"]) { return .systemd }
    if has("crontab") { return .cron }
    throw Failure.failed(
      "no scheduler is usable here: neither 'systemctl --user' nor 'crontab'; --with names one")
    #endif
  }

  /// What is installed; nil for nothing.
  func installed() throws -> (scheduler: Reminder.Scheduler, reminder: Reminder?)? {
    if let text = read(try unit("timer")) {
      return (.systemd, text.split(separator: "\n").compactMap(Schedule.timer).first)
    }
    if let text = read(try agent()) { return (.launchd, Schedule.agent(text)) }
    if let line = try crontab().lines.first(where: Schedule.isOurs) {
      return (.cron, Schedule.cron(line))
    }
    return nil
  }

  /// Installs a reminder, in the place of any before; what there is to say about it.
  func install(_ reminder: Reminder, with scheduler: Reminder.Scheduler) throws -> [String] {
    let pieces = try pieces(of: reminder, with: scheduler)
    _ = try remove()
    var warnings: [String] = []
    switch scheduler {
    case .systemd:
      for piece in pieces { try write(piece) }
      let timer = "\(Reminder.name).timer"
      try require(["systemctl", "--user", "enable", "--quiet", timer])
      let isRunning =
        succeeds(["systemctl", "--user", "daemon-reload"])
        && succeeds(["systemctl", "--user", "restart", timer])
      if !isRunning { warnings.append("it begins when you log in the next time") }
    case .cron:
      let table = try crontab()
      try setCrontab(table.bytes + Array(pieces[0].text.utf8))
    case .launchd:
      for piece in pieces { try write(piece) }
      let path = try agent()
      if !succeeds(["launchctl", "bootstrap", "gui/\(getuid())", path]) {
        warnings.append("it begins when you log in the next time")
      }
    }
    #if !canImport(Darwin)
    if !has("notify-send") {
      warnings.append(
        "notify-send isn't installed, and nothing can be shown without it (package libnotify-bin)")
    }
    #endif
    return warnings
  }

  /// Takes away what is installed; whether something was.
  func remove() throws -> Bool {
    var was = false
    let timer = "\(Reminder.name).timer"
    let units = [try unit("timer"), try unit("service")]
    if units.contains(where: { read($0) != nil }) {
      was = true
      _ = succeeds(["systemctl", "--user", "disable", "--now", "--quiet", timer])
      let folder = try self.units()
      let (data, configuration) = (
        try home("XDG_DATA_HOME", ".local/share"), try home("XDG_CONFIG_HOME", ".config")
      )
      for path in units + [
        "\(folder)/timers.target.wants/\(timer)",
        "\(data)/systemd/timers/stamp-\(timer)",
      ] { try removeFile(path) }
      _ = succeeds(["systemctl", "--user", "daemon-reload"])
      // Folders that nothing else needs go as well.
      for path in [
        "\(folder)/timers.target.wants", folder,
        "\(configuration)/systemd",
        configuration,
        "\(data)/systemd/timers", "\(data)/systemd",
      ] { rmdir(path) }
    }
    if read(try agent()) != nil {
      was = true
      _ = succeeds(["launchctl", "bootout", "gui/\(getuid())/\(Reminder.name)"])
      try removeFile(try agent())
    }
    let table = try crontab()
    if table.lines.contains(where: Schedule.isOurs) {
      was = true
      try setCrontab(table.lines.filter { !Schedule.isOurs($0) }.flatMap { $0 + [0x0A] })
    }
    return was
  }

  // MARK: The crontab

  /// The user's crontab, and its lines; none where there is none.
  private func crontab() throws -> (bytes: [UInt8], lines: [[UInt8]]) {
    guard has("crontab"), let child = try? Child(["crontab", "-l"]), child.status == 0 else {
      return ([], [])
    }
    var bytes = child.output
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return (bytes, Array(lines.dropLast()))
  }

  private func setCrontab(_ bytes: [UInt8]) throws {
    try require(bytes.isEmpty ? ["crontab", "-r"] : ["crontab", "-"], input: bytes)
  }

  private static func isOurs(_ line: [UInt8]) -> Bool {
    let mark = Array("# \(Reminder.name)".utf8)
    return line.count >= mark.count && Array(line.suffix(mark.count)) == mark
  }

  // MARK: Reading back

  private static func time(_ hour: Int, _ minute: Int) -> TimeOfDay? {
    TimeOfDay("\(hour):\(minute < 10 ? "0" : "")\(minute)")
  }

  private static func timer(_ line: Substring) -> Reminder? {
    guard line.hasPrefix("OnCalendar=") else { return nil }
    let words = line.dropFirst(11).split(separator: " ")
    guard let clock = words.last?.split(separator: ":"), clock.count == 3,
      let time = TimeOfDay("\(clock[0]):\(clock[1])")
    else { return nil }
    let day = Weekday.allCases.first {
      words.count == 3 && $0.rawValue.hasPrefix(words[0].lowercased())
    }
    return Reminder(time: time, weekday: day)
  }

  private static func cron(_ line: [UInt8]) -> Reminder? {
    let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard fields.count > 5, let minute = Int(fields[0]), let hour = Int(fields[1]),
      let time = time(hour, minute)
    else { return nil }
    let number = Int(fields[4])
    let day = number.flatMap { number in
      Weekday.allCases.first { ($0.index + 1) % 7 == number }
    }
    return Reminder(time: time, weekday: day)
  }

  private static func agent(_ text: String) -> Reminder? {
    let tags = text.split(separator: "<")
    func number(_ key: String) -> Int? {
      guard let place = tags.firstIndex(of: "key>\(key)"), place + 2 < tags.count else {
        return nil
      }
      return Int(tags[place + 2].drop { !$0.isNumber })
    }
    guard let hour = number("Hour"), let minute = number("Minute"),
      let time = time(hour, minute)
    else { return nil }
    let day = number("Weekday").flatMap { number in
      Weekday.allCases.first { ($0.index + 1) % 7 == number }
    }
    return Reminder(time: time, weekday: day)
  }

  // MARK: Places

  /// A folder below the home, or where a variable says.
  private func home(_ variable: String?, _ usual: String) throws -> String {
    if let variable, let path = world.variable(variable), path.hasPrefix("/") { return path }
    guard let home = world.variable("HOME"), home.hasPrefix("/") else {
      throw Failure.failed("HOME is not set, so there is no place for a reminder")
    }
    return "\(home)/\(usual)"
  }

  private func units() throws -> String {
    "\(try home("XDG_CONFIG_HOME", ".config"))/systemd/user"
  }

  private func unit(_ ending: String) throws -> String {
    "\(try units())/\(Reminder.name).\(ending)"
  }

  private func agent() throws -> String {
    "\(try home(nil, "Library/LaunchAgents"))/\(Reminder.name).plist"
  }

  /// The variables that say where the journal is, as they are now.
  private func variables() throws -> [(name: String, value: String)] {
    try ["NOCONTACT_DIR", "XDG_DATA_HOME"].compactMap { name in
      guard let value = world.variable(name), value.hasPrefix("/") else { return nil }
      try Schedule.checkLine(value)
      return (name, value)
    }
  }

  private static func program() throws -> String {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&path, &size) == 0 else {
      throw Failure.failed("this program's own path can't be found")
    }
    let program = String(cString: path)
    #else
    var path = [CChar](repeating: 0, count: 4097)
    let count = readlink("/proc/self/exe", &path, 4096)
    guard count > 0,
      let program = String(
        validating: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    else { throw Failure.failed("this program's own path can't be found") }
    #endif
    try checkLine(program)
    return program
  }

  private static func checkLine(_ path: String) throws {
    if path.contains(where: \.isNewline) {
      throw Failure.failed("a path with a line break in it can't be scheduled: \(path)")
    }
  }

  // MARK: The system

  private func has(_ program: String) -> Bool {
    let folders = (world.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  private func succeeds(_ command: [String]) -> Bool {
    (try? Child(command))?.status == 0
  }

  private func require(_ command: [String], input: [UInt8] = []) throws {
    guard let child = try? Child(command, input: input) else {
      throw Failure.failed("\(command[0]) isn't installed here")
    }
    guard child.status == 0 else {
      let words = String(decoding: child.errors, as: UTF8.self).withoutTrailingSpace
      throw Failure.failed("\(command[0]) refuses: \(words)")
    }
  }

  private func read(_ path: String) -> String? {
    (try? Store.content(of: path)).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ piece: Piece) throws {
    guard let path = piece.path else { return }
    do throws(SystemError) {
      try Store.export(Array(piece.text.utf8), to: path, replacing: true, makingFolders: true)
    } catch {
      throw Failure.failed("cannot write \(path): \(error)")
    }
  }

  private func removeFile(_ path: String) throws {
    if unlink(path) == -1, errno != ENOENT, errno != ENOTDIR {
      throw Failure.failed("cannot remove \(path): \(String(cString: strerror(errno)))")
    }
  }
}

/// A word as a unit file of systemd takes it.
private func unitQuoted(_ word: String, isCommand: Bool = false) -> String {
  // Variables are not looked for after a colon.
  var quoted = isCommand && word.contains("$") ? "\":" : "\""
  for letter in word {
    switch letter {
    case "\"", "\\": quoted += "\\\(letter)"
    case "%": quoted += "%%"
    default: quoted.append(letter)
    }
  }
  return quoted + "\""
}

/// A word as sh takes it.
private func shellQuoted(_ word: String) -> String {
  "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}

private func plist(
  _ reminder: Reminder, _ program: String, _ variables: [(name: String, value: String)]
) -> String {
  func text(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      switch letter {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(letter)
      }
    }
    return "<string>\(escaped)</string>"
  }
  let settings = variables.map { "<key>\($0.name)</key>\(text($0.value))" }.joined()
  let day = reminder.weekday.map {
    "<key>Weekday</key><integer>\(($0.index + 1) % 7)</integer>"
  }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
    "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    <dict>
      <key>Label</key>\(text(Reminder.name))
      <key>ProgramArguments</key>
      <array>\(text(program))\(text(Remind.hidden))</array>
      <key>EnvironmentVariables</key>
      <dict>\(settings)</dict>
      <key>StartCalendarInterval</key>
      <dict>
        <key>Hour</key><integer>\(reminder.time.minutes / 60)</integer>
        <key>Minute</key><integer>\(reminder.time.minutes % 60)</integer>
        \(day ?? "")
      </dict>
    </dict>
    </plist>

    """
}

/// What the scheduler calls, under a name that no help shows.
enum Remind {
  /// What it is called by.
  static let hidden = "__remind"

  /// Shows the notification, where something is running; never fails, and writes nothing.
  static func run(in world: World) {
    guard let journey = try? world.store.load()?.current, journey.end == nil else { return }
    #if canImport(Darwin)
    let command = [
      "osascript", "-e", "display notification \"A minute for yourself.\" with title \"Reminder\"",
    ]
    #else
    let command = ["notify-send", "--app-name=Reminder", "Reminder", "A minute for yourself."]
    #endif
    var environment: [String: String] = [:]
    // From cron, the session's bus is to be found.
    let runtime = world.variable("XDG_RUNTIME_DIR") ?? "/run/user/\(getuid())"
    if world.variable("DBUS_SESSION_BUS_ADDRESS") == nil {
      environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=\(runtime)/bus"
      environment["XDG_RUNTIME_DIR"] = runtime
    }
    _ = try? Child(command, environment: environment)
  }
}
