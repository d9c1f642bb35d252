import NoContactCore

/// What of the program has been set up around it: the reminder, and the Tab key in which shells.
struct Installed {
  /// The reminder that is about the journal; nil where there is none.
  let reminder: FoundReminder?
  /// The shells in which the Tab key completes, by their names.
  let shells: [String]
  /// What is wrong with the reminder, and what to do about it.
  let problems: [Problem]

  /// Something that is wrong, and the way out.
  struct Problem {
    let words: String
    let mend: String
  }

  /// Looks around, for the journal in that folder.
  init(in world: World, folder: String) {
    let found = Schedule(world: world).found()
    let reminder = found.reminders.first { $0.isAbout(folder) }
    self.reminder = reminder
    shells = Installed.places.filter { place in
      place.files(world).contains { Installed.isSetUp($0) }
    }.map(\.shell)
    var problems = found.problems.map {
      Problem(words: $0, mend: "'nocontact remind' says what is set.")
    }
    func add(_ words: String, _ mend: String) {
      problems.append(Problem(words: words, mend: mend))
    }
    if let reminder {
      let again = "'nocontact remind \(reminder.time?.description ?? "HH:MM")' sets it again."
      if let program = reminder.program, !world.machine.isProgram(program) {
        add("The reminder starts \(program), which isn't there any more.", again)
      }
      if reminder.isOff { add("The reminder is switched off where it's kept.", again) }
      if !world.machine.isMac, !world.machine.has("notify-send") {
        add(
          "The reminder can't be shown: notify-send is missing.",
          "On Debian and Ubuntu, the package libnotify-bin has it.")
      }
    }
    self.problems = problems
  }

  // MARK: The Tab key

  private struct Place: Sendable {
    let shell: String
    let files: @Sendable (World) -> [String]
  }

  private static let places = [
    Place(shell: "bash") { world in
      world.homes([".bashrc", ".bash_profile", ".profile"])
        + world.homes([".local/share/bash-completion/completions/nocontact"])
        + ["/usr/share", "/usr/local/share"].map { "\($0)/bash-completion/completions/nocontact" }
    },
    Place(shell: "zsh") { world in
      world.homes([".zshrc", ".zfunc/_nocontact"])
        + (world.variable("ZDOTDIR").map { ["\($0)/.zshrc"] } ?? [])
        + ["/usr/share/zsh", "/usr/local/share/zsh"].flatMap {
          ["\($0)/vendor-completions/_nocontact", "\($0)/site-functions/_nocontact"]
        }
    },
    Place(shell: "fish") { world in
      world.homes([".config/fish/config.fish", ".config/fish/completions/nocontact.fish"])
        + ["/usr/share", "/usr/local/share"].map {
          "\($0)/fish/vendor_completions.d/nocontact.fish"
        }
    },
  ]

  /// Whether a file is a completion of this program's, or a line of it brings one.
  private static func isSetUp(_ path: String) -> Bool {
    guard let text = try? SharedFile(path).read() else { return false }
    return [" nocontact init ", "(nocontact init ", " nocontact completions "].contains { words in
      text.linesWithEnds.contains { line in
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        return line.first != UInt8(ascii: "#") && ([0x20] + line).holds(words)
      }
    } || text.starts(with: "# Completion of nocontact".utf8)
      || text.starts(with: "#compdef nocontact".utf8)
  }
}

extension World {
  /// Paths in the user's home.
  fileprivate func homes(_ names: [String]) -> [String] {
    home.map { home in names.map { "\(home)/\($0)" } } ?? []
  }
}

extension [UInt8] {
  /// Whether words stand in it, byte by byte.
  fileprivate func holds(_ words: String) -> Bool {
    let part = Array(words.utf8)
    return indices.contains { self[$0...].starts(with: part) }
  }
}

extension FoundReminder {
  /// The program that it starts; nil where its path is one that has to be written with care.
  var program: String? {
    let marks = " \"'<>\n\t=:".utf8
    let words = content.split { marks.contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { $0 != "string" && $0 != "/string" }
    guard let place = words.firstIndex(of: Reminder.word), place > 0 else { return nil }
    let path = words[place - 1]
    return path.hasPrefix("/") && !path.contains("\\") && !path.contains("%") ? path : nil
  }
}
