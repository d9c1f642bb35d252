/// Why a command line cannot be understood.
package enum UsageError: Error, Equatable, CustomStringConvertible {
  /// There is no such command; a hint.
  case unknownCommand(String, hint: String?)
  /// The command has no such option; a hint.
  case unknownOption(String, command: String, hint: String?)
  /// An option stands before the command.
  case optionBeforeCommand(String)
  /// The option wants a value.
  case missingValue(String)
  /// The flag takes no value.
  case unwantedValue(String)
  /// The option was given twice.
  case repeated(String)
  /// The command wants this argument.
  case missingArgument(String, command: String)
  /// The command does not take this word.
  case unwantedArgument(String, command: String)
  /// A value that cannot be used; the option it was for, where it was for one.
  case invalid(String?, Complaint)

  /// What is wrong, and what would be right.
  package var description: String {
    switch self {
    case .unknownCommand(let word, let hint):
      "unknown command '\(word)'; \(hint ?? "'help' lists the commands")"
    case .unknownOption(let option, let command, let hint):
      "'\(command)' has no option '\(option)'; "
        + (hint ?? "if it's part of your text, put -- before the text")
    case .optionBeforeCommand(let option):
      "'\(option)' stands before the command; options come after it"
    case .missingValue(let option): "'\(option)' needs a value after it"
    case .unwantedValue(let option): "'\(option)' takes no value"
    case .repeated(let option): "'\(option)' is given twice; give it once"
    case .missingArgument(let placeholder, let command):
      "'\(command)' needs \(placeholder); 'help \(command)' shows how"
    case .unwantedArgument(let word, let command):
      "'\(command)' does not take '\(word)'; 'help \(command)' shows what it takes"
    case .invalid(let option, let complaint):
      (option.map { "\($0): " } ?? "") + complaint.message
    }
  }
}
