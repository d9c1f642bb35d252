import NoContactCore

/// The user's crontab: one line of it, known by its end; the others are not touched.
struct CrontabLine: Scheduler {
  let world: World

  let name = SchedulerName.cron
  let place = "your crontab"

  /// What the line ends with.
  static let mark = " \(Reminder.word) >/dev/null 2>&1 # \(Reminder.unit)"

  /// Whether it is there, and the user may use it.
  var isUsable: Bool {
    guard let child = world.machine.run(["crontab", "-l"], []) else { return false }
    return !CrontabLine.says("not allowed", child)
  }

  func files(_ reminder: Reminder) throws -> [ScheduledFile] {
    [ScheduledFile(path: nil, text: try CrontabLine.line(reminder))]
  }

  /// The line, with its end.
  ///
  /// - Throws: `Failure` where a path does not fit into one.
  static func line(_ reminder: Reminder) throws -> String {
    for path in [reminder.program, reminder.folder] where path.hasControls {
      throw Failure.failed("cron can't hold this path, which has a line break or the like: \(path)")
    }
    let day = reminder.weekday.map { "\($0.number)" } ?? "*"
    let session = reminder.session.map {
      "XDG_RUNTIME_DIR=\(quoted($0.folder)) DBUS_SESSION_BUS_ADDRESS=\(quoted($0.bus)) "
    }
    let (hour, minute) = (reminder.time.minutes / 60, reminder.time.minutes % 60)
    return """
      \(minute) \(hour) * * \(day) \(session ?? "")\(setting(folder: reminder.folder)) \
      \(quoted(reminder.program))\(mark)

      """
  }

  /// How the folder of the journal is written in the line.
  static func setting(folder: String) -> String { "NOCONTACT_DIR=\(quoted(folder))" }

  /// A word as cron and then the shell read it: in single quotes, whatever would end them or be
  /// expanded by either outside of them.
  ///
  /// Some crons take a backslash away before another one, and all before `%`: none stands before one.
  private static func quoted(_ text: String) -> String {
    var word = "'"
    for character in text.unicodeScalars {
      switch character {
      case "'": word += "'\\''"
      case "%": word += "'\\%'"
      case "\\": word += "\\''"
      default: word.unicodeScalars.append(character)
      }
    }
    return word + "'"
  }

  /// Whether a line is this program's.
  private static func isOurs(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x0A || last == 0x0D || last == 0x20 { line.removeLast() }
    return line.suffix(mark.utf8.count).elementsEqual(mark.utf8)
  }

  /// A crontab without any line of this program's.
  static func without(_ crontab: [UInt8]) -> [UInt8] {
    crontab.linesWithEnds.filter { !isOurs($0) }.flatMap(\.self)
  }

  /// A crontab with the line, and no other one of this program's.
  ///
  /// It comes first: what other lines set, such as another shell, begins below it, and the last one may
  /// have no end.
  static func with(_ line: String, _ crontab: [UInt8]) -> [UInt8] {
    Array(line.utf8) + without(crontab)
  }

  func found() throws -> FoundReminder? {
    guard let crontab = try crontab() else { return nil }
    let lines = crontab.linesWithEnds.filter(CrontabLine.isOurs)
    guard let line = lines.first(where: { $0.first != UInt8(ascii: "#") }) ?? lines.first else {
      return nil
    }
    let (time, weekday) = CrontabLine.read(line)
    return FoundReminder(
      scheduler: name, place: place, time: time, weekday: weekday,
      isOff: line.first == UInt8(ascii: "#"), content: Array(line))
  }

  /// The time that a line has, and the day of the week.
  private static func read(_ line: ArraySlice<UInt8>) -> (TimeOfDay?, Weekday?) {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard words.count == 6, words[2...3] == ["*", "*"],
      let minute = Int(words[0]), let hour = Int(words[1]),
      let time = TimeOfDay("\(hour):\(minute < 10 ? "0" : "")\(minute)")
    else { return (nil, nil) }
    if words[4] == "*" { return (time, nil) }
    guard let day = Int(words[4]).flatMap(Weekday.init(number:)) else { return (nil, nil) }
    return (time, day)
  }

  /// The user's crontab, an empty one where there is none; nil where the user can have none.
  private func crontab() throws -> [UInt8]? {
    guard let child = world.machine.run(["crontab", "-l"], []) else { return nil }
    if child.status == 0 { return child.output }
    if CrontabLine.isNone(child) { return [] }
    if CrontabLine.says("not allowed", child) { return nil }
    throw failure("crontab", child)
  }

  private static func isNone(_ child: Child) -> Bool {
    says("no crontab", child) || says("No such file", child)
  }

  private static func says(_ words: String, _ child: Child) -> Bool {
    let part = Array(words.utf8)
    return child.errors.indices.contains { child.errors[$0...].starts(with: part) }
  }

  func set(_ reminder: Reminder) throws -> Bool {
    let line = try CrontabLine.line(reminder)
    guard let before = try crontab() else {
      let child = world.machine.run(["crontab", "-l"], [])
      throw failure("crontab", child)
    }
    try install(CrontabLine.with(line, before))
    return false
  }

  func remove() throws -> Bool {
    guard let before = try crontab() else { return false }
    let after = CrontabLine.without(before)
    if after == before { return false }
    if !after.isEmpty {
      try install(after)
      return false
    }
    let child = world.machine.run(["crontab", "-r"], [])
    guard child?.status == 0 else { throw failure("crontab", child) }
    return false
  }

  private func install(_ crontab: [UInt8]) throws {
    let child = world.machine.run(["crontab", "-"], crontab)
    guard child?.status == 0 else { throw failure("crontab", child) }
  }
}
