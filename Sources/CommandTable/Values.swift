/// What a shell offers where a value goes.
///
/// The table only carries it: finding the candidates costs nothing until a shell asks for them.
package enum Values: Sendable {
  /// The choices of the parameter, where it has any; else the words are the user's own.
  case choices
  /// What is found when asked, in the context of the program.
  case found(@Sendable (Any, Place) -> [Candidate])
  /// Files and folders, which the shell knows best.
  case files

  /// What is found in the context that the program's commands have.
  package static func live<Context>(
    _ find: @escaping @Sendable (Context, Place) -> [Candidate]
  ) -> Values {
    .found { context, place in (context as? Context).map { find($0, place) } ?? [] }
  }

  /// Always the same words, each with its meaning.
  package static func listed(
    _ rows: @escaping @Sendable () -> [(text: String, meaning: String)]
  ) -> Values {
    .found { _, _ in rows().map { Candidate($0.text, $0.meaning) } }
  }
}

/// A word that can stand somewhere, and what it means.
package struct Candidate: Sendable {
  /// The word, as it is typed where nothing has to be quoted.
  package let text: String
  /// What it means, in a few words; empty where the word says it.
  package let meaning: String

  /// That word with that meaning.
  package init(_ text: String, _ meaning: String = "") {
    self.text = text
    self.meaning = meaning
  }
}

/// Where a value is asked for.
package struct Place: Sendable {
  /// The values that stand before it: words without dashes, or items of the same list.
  package let before: [String]
  /// How it begins.
  package let beginning: String

  /// A place after values, for one that begins so.
  package init(before: [String], beginning: String) {
    self.before = before
    self.beginning = beginning
  }
}
