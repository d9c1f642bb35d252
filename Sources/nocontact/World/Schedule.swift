import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The schedulers of this machine, and the reminder in them.
struct Schedule {
  let world: World

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
  func home(_ variable: String?, _ usual: String) throws -> String {
    if let variable, let path = world.variable(variable), path.hasPrefix("/") { return path }
    guard let home = world.variable("HOME"), home.hasPrefix("/") else {
      throw Failure.failed("HOME is not set, so there is no place for a reminder")
    }
    return "\(home)/\(usual)"
  }

  func units() throws -> String {
    "\(try home("XDG_CONFIG_HOME", ".config"))/systemd/user"
  }

  func unit(_ ending: String) throws -> String {
    "\(try units())/\(Reminder.name).\(ending)"
  }

  func agent() throws -> String {
    "\(try home(nil, "Library/LaunchAgents"))/\(Reminder.name).plist"
  }

  /// The variables that say where the journal is, as they are now.
  func variables() throws -> [(name: String, value: String)] {
    try ["NOCONTACT_DIR", "XDG_DATA_HOME"].compactMap { name in
      guard let value = world.variable(name), value.hasPrefix("/") else { return nil }
      try Schedule.checkLine(value)
      return (name, value)
    }
  }

  static func program() throws -> String {
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

  static func checkLine(_ path: String) throws {
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
