/// A program's whole command line: its commands, and the options that all of them have.
package struct CommandTable<Context, Answer>: Sendable {
  /// The program's name.
  package let program: String
  /// The commands, in the order in which they are listed.
  package var commands: [Command<Context, Answer>] { rows.map { $0() } }
  /// Options that every command takes besides its own.
  package var common: [Parameter] { makeCommon() }
  // Made when asked for: a program that runs one command does not pay for all of them.
  private let rows: [Row]
  private let makeCommon: @Sendable () -> [Parameter]

  /// What makes a command of the table.
  package typealias Row = @Sendable () -> Command<Context, Answer>

  /// A table of these commands; those called most often are found soonest at the beginning.
  package init(
    program: String, commands: [Row],
    common: @autoclosure @escaping @Sendable () -> [Parameter]
  ) {
    self.program = program
    rows = commands
    makeCommon = common
  }

  /// The command of that name.
  ///
  /// - Throws: `UsageError` with the nearest name where there is none.
  package func command(_ name: String) throws(UsageError) -> Command<Context, Answer> {
    for row in rows {
      let command = row()
      if command.name == name { return command }
    }
    if name.hasPrefix("-") { throw .optionBeforeCommand(name) }
    throw .unknownCommand(name, hint: didYouMean(name, commands.map(\.name)))
  }

  /// Reads the words after the command's name.
  package func parse(
    _ words: ArraySlice<String>, for command: Command<Context, Answer>
  ) throws(UsageError) -> Arguments {
    try Arguments(words, for: command.name, command.parameters, common: makeCommon)
  }
}
