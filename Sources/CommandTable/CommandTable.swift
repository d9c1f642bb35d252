/// A program's whole command line: its commands, and the options that all of them have.
package struct CommandTable<Context, Answer>: Sendable {
  /// The program's name.
  package let program: String
  /// The commands, in the order in which they are listed.
  package let commands: [Command<Context, Answer>]
  /// Options that every command takes besides its own.
  package let common: [Parameter]

  /// A table of these commands.
  package init(program: String, commands: [Command<Context, Answer>], common: [Parameter]) {
    self.program = program
    self.commands = commands
    self.common = common
  }

  /// The command of that name.
  ///
  /// - Throws: `UsageError` with the nearest name where there is none.
  package func command(_ name: String) throws(UsageError) -> Command<Context, Answer> {
    for command in commands where command.name == name { return command }
    if name.hasPrefix("-") { throw .optionBeforeCommand(name) }
    throw .unknownCommand(name, hint: didYouMean(name, commands.map(\.name)))
  }

  /// Reads the words after the command's name.
  package func parse(
    _ words: ArraySlice<String>, for command: Command<Context, Answer>
  ) throws(UsageError) -> Arguments {
    try Arguments(words, for: command.name, command.parameters, common: common)
  }
}
