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
    guard let command = commands.first(where: { $0.name == name }) else {
      if name.hasPrefix("-") { throw .optionBeforeCommand(name) }
      throw .unknownCommand(name, hint: didYouMean(name, commands.map(\.name)))
    }
    return command
  }

  /// Reads the words after the command's name.
  ///
  /// Options stand anywhere, `--` ends them, and a dash before a digit is a word like any other.
  package func parse(
    _ words: some Sequence<String>, for command: Command<Context, Answer>
  ) throws(UsageError) -> Arguments {
    let parameters = command.parameters + common
    var arguments = Arguments()
    var operands: [String] = []
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        if let parameter = command.parameters.first(where: \.isAfterDashes) {
          if !rest.isEmpty { try arguments.set(parameter, rest.joined(separator: " ")) }
        } else {
          operands += rest
        }
        break
      }
      guard isOption(word) else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      var value = parts.count == 2 ? String(parts[1]) : nil
      guard let parameter = parameters.first(where: { $0.isOption && $0.answers(to: name) }) else {
        let hint = didYouMean(name, parameters.filter(\.isOption).map { "--\($0.name)" })
        throw .unknownOption(name, command: command.name, hint: hint)
      }
      if case .flag = parameter.form {
        if value != nil { throw .unwantedValue(name) }
        value = ""
      } else if arguments.has(parameter.name) {
        throw .repeated(name)
      }
      guard let text = value ?? rest.popFirst() else { throw .missingValue(name) }
      try arguments.set(parameter, text)
    }
    try assign(operands, to: command, &arguments)
    return arguments
  }

  private func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return !second.isNumber
  }

  private func assign(
    _ operands: [String], to command: Command<Context, Answer>, _ arguments: inout Arguments
  ) throws(UsageError) {
    var rest = operands[...]
    for parameter in command.parameters {
      switch parameter.form {
      case .flag, .option, .afterDashes: continue
      case .argument(let placeholder, let required):
        if let word = rest.popFirst() {
          try arguments.set(parameter, word)
        } else if required {
          throw .missingArgument(placeholder, command: command.name)
        }
      case .text:
        if !rest.isEmpty { try arguments.set(parameter, rest.joined(separator: " ")) }
        rest = []
      case .list(let placeholder, let required):
        if rest.isEmpty && required {
          throw .missingArgument(placeholder, command: command.name)
        }
        if !rest.isEmpty { try arguments.set(parameter, Array(rest)) }
        rest = []
      }
    }
    if let word = rest.first { throw .unwantedArgument(word, command: command.name) }
  }
}

extension Parameter {
  fileprivate var isAfterDashes: Bool {
    if case .afterDashes = form { true } else { false }
  }

  fileprivate func answers(to word: String) -> Bool {
    word == "--\(name)" || short.map { word == "-\($0)" } ?? false
  }
}
