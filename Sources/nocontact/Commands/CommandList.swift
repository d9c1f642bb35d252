import CommandTable

/// The one table: what is not in it does not exist.
let commandTable: CommandTable<World, any Answer> = CommandTable(
  program: "nocontact",
  commands: [
    { statusCommand }, { slipCommand }, { urgeCommand }, { checkinCommand }, { didCommand },
    { noteCommand }, { reasonsCommand }, { guardCommand }, { startCommand }, { restartCommand },
    { endCommand }, { guideCommand }, { stepsCommand }, { reflectCommand }, { readyCommand },
    { draftCommand }, { boundariesCommand }, { meetCommand }, { talkCommand }, { calendarCommand },
    { statsCommand }, { reportCommand }, { logCommand },
    { undoCommand }, { redoCommand }, { editCommand }, { deleteCommand }, { settingsCommand },
    { restoreCommand }, { exportCommand }, { importCommand }, { syncCommand }, { doctorCommand },
    { eraseCommand },
    { helpCommand },
    { initCommand }, { promptCommand }, { remindCommand }, { completionsCommand }, { manCommand },
  ], common: Options.common)

/// The groups of the overview.
enum Group {
  static let everyDay = "Every day"
  static let method = "The method"
  static let journey = "Begin and end"
  static let look = "Look back at your days"
  static let record = "Your record"
  static let data = "Your data"
  static let shell = "Your shell"
}

extension CommandTable {
  /// What each command does, by its name.
  var summaries: [String: String] {
    Dictionary(commands.map { ($0.name, $0.summary.lowercasedFirst) }) { first, _ in first }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
