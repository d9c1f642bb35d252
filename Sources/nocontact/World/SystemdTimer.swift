import NoContactCore

/// The user's own systemd: a timer, and what it starts.
struct SystemdTimer: Scheduler {
  let world: World

  let name = SchedulerName.systemd
  var place: String { timer?.path ?? "" }

  /// Whether it can be talked to.
  var isUsable: Bool { call("show-environment")?.status == 0 }

  private static let timerName = "\(Reminder.unit).timer"

  /// The folder of the user's units; nil where none is known.
  private var folder: String? {
    world.folder("XDG_CONFIG_HOME", else: ".config").map { "\($0)/systemd/user" }
  }
  private var timer: SharedFile? { folder.map { SharedFile("\($0)/\(SystemdTimer.timerName)") } }
  private var service: SharedFile? { folder.map { SharedFile("\($0)/\(Reminder.unit).service") } }
  /// What enables the timer.
  private var link: SharedFile? {
    folder.map { SharedFile("\($0)/timers.target.wants/\(SystemdTimer.timerName)") }
  }
  /// Where systemd keeps when the timer last went off.
  private var stamp: SharedFile? {
    world.folder("XDG_DATA_HOME", else: ".local/share").map {
      SharedFile("\($0)/systemd/timers/stamp-\(SystemdTimer.timerName)")
    }
  }

  private func call(_ words: String...) -> Child? {
    world.machine.run(["systemctl", "--user"] + words, [])
  }

  func files(_ reminder: Reminder) throws -> [ScheduledFile] { files(reminder, Folders()) }

  /// How many folders were made for it, from the innermost one on.
  private struct Folders {
    /// Those above the units.
    var units = 0
    /// Those above the stamp, which systemd makes.
    var stamps = 0
  }

  private func files(_ reminder: Reminder, _ folders: Folders) -> [ScheduledFile] {
    let day = reminder.weekday.map { "\($0.short) " } ?? ""
    let isPlain = !reminder.program.hasControls && !"\\ ".contains(reminder.program.last ?? " ")
    // Without the program, the unit is passed over and not even the log has a word of it.
    let condition =
      isPlain ? "ConditionFileIsExecutable=\(SystemdTimer.doubled(reminder.program))\n" : ""
    return [
      ScheduledFile(
        path: timer?.path,
        text: """
          # \(Reminder.mark)
          # Folders made for it: \(folders.units) \(folders.stamps)
          [Unit]
          Description=\(Reminder.title)

          [Timer]
          OnCalendar=\(day)*-*-* \(reminder.time):00
          Persistent=true

          [Install]
          WantedBy=timers.target

          """),
      ScheduledFile(
        path: service?.path,
        text: """
          # \(Reminder.mark)
          [Unit]
          Description=\(Reminder.title)
          \(condition)
          [Service]
          Type=oneshot
          \(SystemdTimer.setting(folder: reminder.folder))
          ExecStart=-:\(SystemdTimer.command(reminder.program))

          """),
    ]
  }

  /// How the folder of the journal is written in the unit.
  static func setting(folder: String) -> String {
    "Environment=\(quoted("NOCONTACT_DIR=\(folder)"))"
  }

  /// The command line, in which nothing is expanded, and whose failure is no failure.
  private static func command(_ program: String) -> String {
    // In the name of what it starts, systemd takes neither quotes nor backslashes.
    program.utf8.contains { $0 < 0x20 || $0 == 0x7F || "\"'\\".utf8.contains($0) }
      ? "/bin/sh -c \(quoted("exec \"$0\" \(Reminder.word)")) \(quoted(program))"
      : "\(quoted(program)) \(Reminder.word)"
  }

  private static func doubled(_ text: String) -> String {
    text.map { $0 == "%" ? "%%" : String($0) }.joined()
  }

  /// A word as systemd reads it: in quotes, nothing in it expanded.
  private static func quoted(_ text: String) -> String {
    var word = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": word += "%%"
      case "\"", "\\": word += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        word += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: word.unicodeScalars.append(scalar)
      }
    }
    return word + "\""
  }

  func found() throws -> FoundReminder? {
    guard let timer, let service, let link else { return nil }
    let texts = [try ours(timer), try ours(service)]
    guard texts[0] != nil || texts[1] != nil else { return nil }
    let (time, weekday) = SystemdTimer.read(texts[0] ?? [])
    return FoundReminder(
      scheduler: name, place: timer.path, time: time, weekday: weekday,
      isOff: try texts[0] == nil || texts[1] == nil || !link.isThere,
      content: (texts[0] ?? []) + (texts[1] ?? []))
  }

  /// What is in a file of this program's; nil where there is none, or somebody else's.
  private func ours(_ file: SharedFile) throws -> [UInt8]? {
    guard let text = try file.read(), text.starts(with: "# \(Reminder.mark)\n".utf8) else {
      return nil
    }
    return text
  }

  /// The time that a timer has, and the day of the week.
  private static func read(_ text: [UInt8]) -> (TimeOfDay?, Weekday?) {
    let name = "OnCalendar="
    for line in text.linesWithEnds where line.starts(with: name.utf8) {
      let words = String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self)
        .split { $0.isWhitespace }
      guard words.count >= 2, words[words.count - 2] == "*-*-*", words.count <= 3 else { break }
      let time = words[words.count - 1]
      guard time.hasSuffix(":00"), let time = TimeOfDay(time.dropLast(3)) else { break }
      if words.count == 2 { return (time, nil) }
      guard let day = Weekday.allCases.first(where: { $0.short == words[0] }) else { break }
      return (time, day)
    }
    return (nil, nil)
  }

  /// How many folders were made for the timer, as it says itself.
  private static func folders(_ text: [UInt8]) -> Folders {
    let name = "# Folders made for it: "
    for line in text.linesWithEnds where line.starts(with: name.utf8) {
      let numbers = String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self)
        .split { $0.isWhitespace }.compactMap { Int($0) }
      if numbers.count == 2 { return Folders(units: numbers[0], stamps: numbers[1]) }
    }
    return Folders()
  }

  func set(_ reminder: Reminder) throws -> Bool {
    guard let timer, let service else { throw Failure.failed("set HOME, for systemd's files") }
    for file in [timer, service] where try file.isThere && ours(file) == nil {
      throw Failure.failed("\(file.path) is somebody else's: move it away, and try again")
    }
    guard call("--version") != nil else { throw failure("systemctl", nil) }
    let before = [try ours(timer), try ours(service)]
    let folders =
      try before[0].map(SystemdTimer.folders)
      ?? Folders(units: timer.missingFolders, stamps: stamp?.missingFolders ?? 0)
    let files = files(reminder, folders)
    do {
      for (file, content) in zip([timer, service], files) {
        try file.write(Array(content.text.utf8))
      }
      let isReached = call("daemon-reload")?.status == 0
      // This makes a link, for which nobody has to be reached.
      let enabled = call("enable", SystemdTimer.timerName)
      guard enabled?.status == 0 else { throw failure("systemctl", enabled) }
      guard isReached else { return true }
      // Where it went off before, it would now make up for the time since.
      _ = call("stop", SystemdTimer.timerName)
      try stamp?.remove()
      let started = call("start", SystemdTimer.timerName)
      guard started?.status == 0 else { throw failure("systemctl", started) }
      return false
    } catch {
      for (file, content) in zip([timer, service], before) {
        if let content { try? file.write(content) } else { try? file.remove() }
      }
      if before[0] == nil { try? clear(folders) }
      _ = call("daemon-reload")
      throw error
    }
  }

  func remove() throws -> Bool {
    guard let timer, let service, let text = try ours(timer) ?? ours(service) else { return false }
    let isReached = call("stop", SystemdTimer.timerName)?.status == 0
    _ = call("disable", SystemdTimer.timerName)
    for file in [timer, service] where try ours(file) != nil { try file.remove() }
    try clear(SystemdTimer.folders(text))
    if isReached { _ = call("daemon-reload") }
    return !isReached
  }

  /// Removes what came with the units.
  private func clear(_ folders: Folders) throws {
    try link?.remove()
    link?.removeFolders(1)
    try stamp?.remove()
    stamp?.removeFolders(folders.stamps)
    timer?.removeFolders(folders.units)
  }
}

extension World {
  /// A folder that a variable names, or that is in the home; nil where neither is known.
  fileprivate func folder(_ name: String, else place: String) -> String? {
    if let path = variable(name), path.hasPrefix("/") { return path }
    return home.map { "\($0)/\(place)" }
  }

  /// The user's home; nil where it is not known.
  var home: String? {
    variable("HOME").flatMap {
      $0.hasPrefix("/") && !$0.unicodeScalars.contains("\u{FFFD}") ? $0 : nil
    }
  }
}
