import NoContactCore

extension Schedule {
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
