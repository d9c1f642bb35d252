import CommandTable
import NoContactCore

/// The parameters that several commands share.
enum Options {
  static let quiet = Key(
    flag: "quiet", short: "q", help: "Answer in one line: what was saved, and the count.")
  static let json = Key(flag: "json", help: "Answer with one JSON object, for scripts.")
  static let color = Key(
    "color", .option("WHEN"), help: "When to use colour: auto, always or never.",
    choices: ["auto", "always", "never"]
  ) { text throws(Complaint) in
    let choices = ["auto", "always", "never"]
    guard choices.contains(text) else { throw Complaint(unknown: "colour", text, choices: choices) }
    return text
  }
  static let noInput = Key(flag: "no-input", help: "Ask no questions.")
  static let help = Key(flag: "help", short: "h", help: "Show this help.")
  /// What `--version` does, which stands without a command.
  static let version = "Show the version (no command needed)."
  /// The options that stand without a command.
  static var alone: [(term: String, meaning: String)] { [("-V, --version", version)] }
  /// What every command takes.
  static let common = [color.parameter, noInput.parameter, help.parameter]

  static let on = Key("on", .option("DATE"), help: "The day it happened; today if left out.")
    .offering(.days)
  static let at = Key("at", .option("TIME"), help: "The time it happened, as HH:MM.") {
    text throws(Complaint) in
    guard let time = TimeOfDay(text) else {
      throw Complaint("'\(text)' is not a time; write it as 21:40")
    }
    return time
  }
  static let note = Key("note", .text("NOTE"), help: "Your words; - reads them from stdin.")
  static let output = Key("output", .option("FILE"), help: "The file to make; - is stdout.")
    .offering(.files)
  static let force = Key(flag: "force", help: "Replace a file that is there.")
  static let edit = Key(flag: "edit", help: "Write the words in your editor ($VISUAL or $EDITOR).")
}

extension Arguments {
  /// Refuses words that consist of one date, one time or one number, where an option was meant: taken for a
  /// note, they would be recorded of today.
  ///
  /// `number` is the option that a bare number could be meant for; `isTimed` says that it takes a time.
  func checkMeaning(
    _ command: String, number: String? = nil, isTimed: Bool = false, _ world: World
  ) throws {
    guard let text = self[Options.note] else { return }
    if let number, Int(text) != nil {
      throw Failure.usage(
        """
        '\(text)' is a number: nocontact \(command) --\(number) \(text); to keep it as your words, \
        write them with --edit
        """)
    }
    if isTimed, TimeOfDay(text) != nil {
      throw Failure.usage(
        """
        '\(text)' is a time: nocontact \(command) --at \(text); to keep it as your words, write them \
        with --edit
        """)
    }
    do throws(DateError) {
      _ = try DateWords.dayAndTime(text, today: world.now.day)
    } catch {
      switch error {
      case .future, .ambiguous: break
      default: return
      }
    }
    let quoted = text.utf8.contains(UInt8(ascii: " ")) ? "'\(text)'" : text
    throw Failure.usage(
      """
      '\(text)' is a date: nocontact \(command) --on \(quoted); to keep it as your words, write \
      them \
      with --edit
      """)
  }

  /// Where the words of an entry are to come from, by what was typed and by `--edit`.
  func words(_ key: Key<String>, before: String = "") throws -> WordSource {
    try WordSource(self[key], edits: has(Options.edit), before: before)
  }
}

/// The day that an option means, today or earlier; nil where it was not given.
func date(of option: String, _ words: String?, today: Day) throws -> Day? {
  try words.map { words in try named(option) { try DateWords.day(words, today: today) } }
}
