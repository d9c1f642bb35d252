import NoContactCore

/// A Mac's launchd: an agent of the user's.
struct LaunchAgent: Scheduler {
  let world: World

  let name = SchedulerName.launchd
  var place: String { file?.path ?? "" }

  /// What the agent is called.
  static let label = "local.\(Reminder.unit)"

  private var file: SharedFile? {
    world.home.map { SharedFile("\($0)/Library/LaunchAgents/\(LaunchAgent.label).plist") }
  }
  private var domain: String { "gui/\(world.machine.user())" }

  private func call(_ words: String...) -> Child? { world.machine.run(["launchctl"] + words, []) }

  func files(_ reminder: Reminder) throws -> [ScheduledFile] {
    [ScheduledFile(path: place, text: try LaunchAgent.text(reminder, folders: 0))]
  }

  /// The agent; `folders` is how many of the folders above were made for it.
  private static func text(_ reminder: Reminder, folders: Int) throws -> String {
    for path in [reminder.program, reminder.folder] where path.hasControls {
      throw Failure.failed(
        "launchd can't hold this path, which has a line break or the like: \(path)")
    }
    let day = reminder.weekday.map {
      "\n    <key>Weekday</key>\n    <integer>\($0.number)</integer>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
      "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <!-- \(Reminder.mark) -->
      <!-- \(foldersName)\(folders) -->
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>\(label)</string>
        <key>ProgramArguments</key>
        <array>
          <string>\(escaped(reminder.program))</string>
          <string>\(Reminder.word)</string>
        </array>
        <key>EnvironmentVariables</key>
        <dict>
          \(setting(folder: reminder.folder))
        </dict>
        <key>StartCalendarInterval</key>
        <dict>
          <key>Hour</key>
          <integer>\(reminder.time.minutes / 60)</integer>
          <key>Minute</key>
          <integer>\(reminder.time.minutes % 60)</integer>\(day ?? "")
        </dict>
      </dict>
      </plist>

      """
  }

  private static let foldersName = "Folders made for it: "

  /// How the folder of the journal is written in the agent.
  static func setting(folder: String) -> String {
    "<key>NOCONTACT_DIR</key>\n    <string>\(escaped(folder))</string>"
  }

  private static func escaped(_ text: String) -> String {
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": word += "&amp;"
      case "<": word += "&lt;"
      case ">": word += "&gt;"
      default: word.unicodeScalars.append(scalar)
      }
    }
    return word
  }

  func found() throws -> FoundReminder? {
    guard let file, let text = try ours(file) else { return nil }
    let number = { LaunchAgent.number($0, in: text) }
    let time = number("Hour").flatMap { hour in
      number("Minute").flatMap { TimeOfDay("\(hour):\($0 < 10 ? "0" : "")\($0)") }
    }
    return FoundReminder(
      scheduler: name, place: file.path, time: time,
      weekday: number("Weekday").flatMap(Weekday.init(number:)), content: text)
  }

  private func ours(_ file: SharedFile) throws -> [UInt8]? {
    guard let text = try file.read(),
      text.linesWithEnds.contains(where: { $0.elementsEqual("<!-- \(Reminder.mark) -->\n".utf8) })
    else { return nil }
    return text
  }

  /// The number that stands below a key.
  private static func number(_ key: String, in text: [UInt8]) -> Int? {
    let lines = text.linesWithEnds.map { String(decoding: $0, as: UTF8.self).trimmed }
    guard let place = lines.firstIndex(of: "<key>\(key)</key>"), place + 1 < lines.count else {
      return nil
    }
    let value = lines[place + 1]
    guard value.hasPrefix("<integer>"), value.hasSuffix("</integer>") else { return nil }
    return Int(value.dropFirst(9).dropLast(10))
  }

  private static func folders(_ text: [UInt8]) -> Int {
    for line in text.linesWithEnds {
      let words = String(decoding: line, as: UTF8.self).trimmed
      guard words.hasPrefix("<!-- \(foldersName)"), words.hasSuffix(" -->") else { continue }
      return min(4, Int(words.dropFirst(5 + foldersName.utf8.count).dropLast(4)) ?? 0)
    }
    return 0
  }

  func set(_ reminder: Reminder) throws -> Bool {
    guard let file else { throw Failure.failed("set HOME, for launchd's file") }
    let before = try ours(file)
    if before == nil, try file.isThere {
      throw Failure.failed("\(file.path) is somebody else's: move it away, and try again")
    }
    let folders = try before.map(LaunchAgent.folders) ?? file.missingFolders
    let text = try LaunchAgent.text(reminder, folders: folders)
    // What is loaded stays as it is, whatever its file says. Nothing may be loaded.
    guard call("bootout", "\(domain)/\(LaunchAgent.label)") != nil else {
      throw failure("launchctl", nil)
    }
    try file.write(Array(text.utf8))
    let child = call("bootstrap", domain, file.path)
    if child?.status == 0 { return false }
    if let before {
      try file.write(before)
      _ = call("bootstrap", domain, file.path)
    } else {
      try file.remove()
      file.removeFolders(folders)
    }
    throw failure("launchctl", child)
  }

  func remove() throws -> Bool {
    guard let file, let text = try ours(file) else { return false }
    let isReached = call("bootout", "\(domain)/\(LaunchAgent.label)") != nil
    try file.remove()
    file.removeFolders(LaunchAgent.folders(text))
    return !isReached
  }
}

extension String {
  /// The text without the white space around it.
  fileprivate var trimmed: String {
    String(withoutTrailingSpace.drop { $0.isWhitespace })
  }
}
