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
  /// Made when asked for: a program that runs one command does not pay for the help and the
  /// parameters of all.
  private let makeDetails: @Sendable () -> String
  private let makeParameters: @Sendable () -> [Parameter]
  /// At least two lines that work when typed, without the program's name, and what each does.
  package let examples: [Example]
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
    parameters: @autoclosure @escaping @Sendable () -> [Parameter] = [], examples: [Example],
    action: @escaping Action
  ) {
    self.name = name
    self.summary = summary
    self.group = group
    makeDetails = details
    makeParameters = parameters
    self.examples = examples
    self.action = action
  }
}

/// The values a command line gave, converted and checked.
package struct Arguments: Sendable {
  private var values: [String: any Sendable] = [:]

  /// No values.
  package init() {}

  /// The value of a key; nil where the command line gave none.
  package subscript<Value>(key: Key<Value>) -> Value? {
    values[key.parameter.name] as? Value
  }

  /// The words of a list; none where the command line gave none.
  package func list<Value>(_ key: Key<Value>) -> [Value] {
    (values[key.parameter.name] as? [any Sendable])?.compactMap { $0 as? Value } ?? []
  }

  /// Whether a flag was given.
  package func has(_ flag: Key<Bool>) -> Bool {
    self[flag] ?? false
  }

  func has(_ name: String) -> Bool {
    values[name] != nil
  }

  mutating func set(_ parameter: Parameter, _ text: String) throws(UsageError) {
    values[parameter.name] = try parameter.converted(text)
  }

  mutating func set(_ parameter: Parameter, _ words: [String]) throws(UsageError) {
    var list: [any Sendable] = []
    for word in words { list.append(try parameter.converted(word)) }
    values[parameter.name] = list
  }
}

extension Parameter {
  fileprivate func converted(_ text: String) throws(UsageError) -> any Sendable {
    do throws(Complaint) {
      return try convert(text)
    } catch {
      throw .invalid(isOption ? "--\(name)" : nil, error)
    }
  }
}
