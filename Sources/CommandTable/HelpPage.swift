/// Help as values, for whoever draws it: paragraphs, and sections of terms with their meanings.
package struct HelpPage: Sendable {
  /// The usage line.
  package let usage: String
  /// What it is about: paragraphs.
  package let paragraphs: [String]
  /// The lists, each under its title.
  package let sections: [Section]

  /// A list of terms and their meanings.
  package struct Section: Sendable {
    /// Its title.
    package let title: String
    /// The terms, in order.
    package let rows: [(term: String, meaning: String)]
  }
}

extension CommandTable {
  /// The overview: every command, by group, groups and commands in the order of the table; then what
  /// all of them take, and a few lines that work when typed.
  package func overview(
    _ paragraphs: [String], options: [(String, String)], examples: [(String, String)]
  ) -> HelpPage {
    var sections: [HelpPage.Section] = []
    for command in commands where !sections.contains(where: { $0.title == command.group }) {
      let rows = commands.filter { $0.group == command.group }.map { ($0.name, $0.summary) }
      sections.append(HelpPage.Section(title: command.group, rows: rows))
    }
    let shared = common.map { ($0.term, $0.help) } + options
    sections.append(HelpPage.Section(title: "Options of every command", rows: shared))
    sections.append(
      HelpPage.Section(title: "Examples", rows: examples.map { ("\(program) \($0)", $1) }))
    return HelpPage(
      usage: "\(program) COMMAND [options] [arguments]", paragraphs: paragraphs,
      sections: sections)
  }

  /// The help of one command.
  package func help(_ command: Command<Context, Answer>) -> HelpPage {
    let parameters = command.parameters
    let usage = ([program, command.name] + parameters.map(\.usage)).joined(separator: " ")
    func rows(_ parameters: [Parameter]) -> [(String, String)] {
      parameters.map { ($0.term, $0.fullHelp) }
    }
    let examples = command.examples.map { ("\(program) \($0.words)", $0.meaning) }
    let sections = [
      HelpPage.Section(title: "Arguments", rows: rows(parameters.filter { !$0.isOption })),
      HelpPage.Section(title: "Options", rows: rows(parameters.filter(\.isOption) + common)),
      HelpPage.Section(title: "Examples", rows: examples),
    ]
    return HelpPage(
      usage: usage, paragraphs: ["\(command.summary).", command.details],
      sections: sections.filter { !$0.rows.isEmpty })
  }
}

extension Parameter {
  /// What it is for, and the values it can have, where they can be listed.
  var fullHelp: String {
    choices.isEmpty ? help : "\(help) One of: \(choices.joined(separator: ", "))."
  }
}
