/// One command: everything that parsing, help and suggestions need to know of it, and what it does.
///
/// It does its work in a context, and answers: what becomes of the answer is for the program to say.
package struct Command<Context, Answer>: Sendable {
  /// The word that calls it.
  package let name: String
  /// What it does, in a few words.
  package let summary: String
  /// What else there is to know: a few sentences.
  package var details: String { makeDetails() }
  /// The group it is listed in.
  package let group: String
  /// What it takes, arguments in their order.
  package var parameters: [Parameter] { makeParameters() }
  /// At least two lines that work when typed, without the program's name, and what each does.
  package var examples: [Example] { makeExamples() }
  /// Made when asked for: a program that runs one command does not pay for the help and the
  /// parameters of all.
  private let makeDetails: @Sendable () -> String
  private let makeParameters: @Sendable () -> [Parameter]
  private let makeExamples: @Sendable () -> [Example]
  /// What it does.
  package let action: Action

  /// Does the command's work, and answers.
  package typealias Action = @Sendable (Arguments, Context) throws -> Answer
  /// Words that work when typed, without the program's name, and what they do.
  package typealias Example = (words: String, meaning: String)

  /// A row of the table.
  package init(
    _ name: String, _ summary: String, group: String,
    details: @autoclosure @escaping @Sendable () -> String,
    parameters: @autoclosure @escaping @Sendable () -> [Parameter] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example],
    action: @escaping Action
  ) {
    self.name = name
    self.summary = summary
    self.group = group
    makeDetails = details
    makeParameters = parameters
    makeExamples = examples
    self.action = action
  }
}
