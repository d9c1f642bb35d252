/// A manual page of a program's command line, in mdoc(7).
///
/// What it says of the commands is read from their table; the rest is handed over.
package struct Manual: Sendable {
  /// What the program is, in a few words.
  package let summary: String
  /// The date of the page, as mdoc has it: `November 22, 2026`.
  package let date: String
  /// What the program does: paragraphs.
  package let description: [String]
  /// Options that stand without a command, and what they do.
  package let options: [(term: String, meaning: String)]
  /// The variables of the environment that it reads.
  package let environment: [(term: String, meaning: String)]
  /// The files that it reads and writes.
  package let files: [(term: String, meaning: String)]
  /// The exit statuses.
  package let statuses: [(term: String, meaning: String)]
  /// Lines that work when typed, without the program's name, and what they do.
  package let examples: [(words: String, meaning: String)]
  /// Other manual pages, each with its section.
  package let others: [(name: String, section: Int)]

  /// A page with these parts.
  package init(
    _ summary: String, date: String, description: [String],
    options: [(term: String, meaning: String)], environment: [(term: String, meaning: String)],
    files: [(term: String, meaning: String)], statuses: [(term: String, meaning: String)],
    examples: [(words: String, meaning: String)], others: [(name: String, section: Int)]
  ) {
    self.summary = summary
    self.date = date
    self.description = description
    self.options = options
    self.environment = environment
    self.files = files
    self.statuses = statuses
    self.examples = examples
    self.others = others
  }
}

extension CommandTable {
  /// The manual page as mdoc(7).
  package func mdoc(_ manual: Manual) -> String {
    var page = Mdoc()
    page.line("Dd \(manual.date)")
    page.line("Dt \(program.uppercased()) 1")
    page.line("Os")
    page.line("Sh NAME")
    page.line("Nm \(program)")
    page.line("Nd \(manual.summary)")
    page.line("Sh SYNOPSIS")
    page.line("Nm")
    page.line("Op Ar command")
    page.line("Op Ar options")
    page.line("Op Ar arguments")
    page.line("Sh DESCRIPTION")
    page.line("Nm")
    page.paragraphs(manual.description)
    page.line("Sh COMMANDS")
    page.text("These options go with every command:")
    page.list(common.map { ($0.mdoc, $0.help) })
    page.line("Pp")
    page.text("These stand without a command:")
    page.list(manual.options.map { (Mdoc.term($0.term), $0.meaning) })
    var groups: [String] = []
    for command in commands where !groups.contains(command.group) {
      groups.append(command.group)
      page.line("Ss \(command.group)")
      page.line("Bl -tag -width Ds")
      for command in commands where command.group == groups.last { page.add(command) }
      page.line("El")
    }
    for (title, rows) in [
      ("ENVIRONMENT", manual.environment.map { ("Ev \(Mdoc.literal($0.term))", $0.meaning) }),
      ("FILES", manual.files.map { ("Pa \(Mdoc.literal($0.term))", $0.meaning) }),
      ("EXIT STATUS", manual.statuses.map { (Mdoc.literal($0.term), $0.meaning) }),
    ] {
      page.line("Sh \(title)")
      page.list(rows)
    }
    page.line("Sh EXAMPLES")
    page.list(manual.examples.map { ("Ic \(Mdoc.words("\(program) \($0.words)"))", $0.meaning) })
    page.line("Sh SEE ALSO")
    for (place, other) in manual.others.enumerated() {
      let comma = place + 1 < manual.others.count ? " ," : ""
      page.line("Xr \(other.name) \(other.section)\(comma)")
    }
    return page.source
  }
}

/// A page in the language of manual pages.
private struct Mdoc {
  private(set) var source = ""

  /// A line that begins with a macro.
  mutating func line(_ macro: String) {
    source += ".\(macro)\n"
  }

  /// Running text, each sentence on a line of its own.
  mutating func text(_ text: String) {
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(Mdoc.escaped(word))
      let isEnd = word.last.map { ".?!".contains($0) } ?? false
      if isEnd && !word.hasSuffix("...") {
        add(words)
        words = []
      }
    }
    if !words.isEmpty { add(words) }
  }

  /// A sentence, in lines that a reader of the source can follow.
  private mutating func add(_ words: [String]) {
    var line = ""
    for word in words {
      if !line.isEmpty && line.count + word.count > 78 {
        source += line + "\n"
        line = ""
      }
      // At the beginning of a line, these would begin a macro.
      let isMacro = line.isEmpty && (word.hasPrefix(".") || word.hasPrefix("'"))
      line += (line.isEmpty ? "" : " ") + (isMacro ? "\\&" : "") + word
    }
    source += line + "\n"
  }

  mutating func paragraphs(_ paragraphs: [String]) {
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { line("Pp") }
      text(paragraph)
    }
  }

  /// Terms, which may be macros, with their meanings.
  mutating func list(_ rows: [(term: String, meaning: String)]) {
    if rows.isEmpty { return }
    line("Bl -tag -width Ds")
    for (term, meaning) in rows {
      line("It \(term)")
      text(meaning)
    }
    line("El")
  }

  /// A command: how it is written, what it does, what it takes and lines that work.
  mutating func add<Context, Answer>(_ command: Command<Context, Answer>) {
    let parameters = command.parameters
    line("It Ic \(Mdoc.literal(command.name))\(parameters.map { " \($0.mdocUsage)" }.joined())")
    text("\(command.summary).")
    text(command.details)
    list(parameters.map { ($0.mdoc, $0.fullHelp) })
  }

  /// A term with or without dashes, as macros.
  static func term(_ term: String) -> String {
    term.split(separator: " ").map { word in
      let isLast = !word.hasSuffix(",")
      let name = isLast ? word : word.dropLast()
      let comma = isLast ? "" : " ,"
      if name.hasPrefix("--") { return "Fl Fl \(literal(String(name.dropFirst(2))))\(comma)" }
      if name.hasPrefix("-") { return "Fl \(literal(String(name.dropFirst())))\(comma)" }
      return "Ar \(literal(String(name)))\(comma)"
    }.joined(separator: " ")
  }

  /// Words of a command line, none of them taken for a macro.
  static func words(_ line: String) -> String {
    line.split(separator: " ").map { literal(String($0)) }.joined(separator: " ")
  }

  /// A word that is typed as it is: no macro, no punctuation of its own, its dashes ASCII.
  static func literal(_ word: String) -> String {
    "\\&" + escaped(word[...]).replacingDashes
  }

  static func escaped(_ word: Substring) -> String {
    var escaped = ""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "\"": escaped += "\\(dq"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension String {
  fileprivate var replacingDashes: String {
    split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
  }
}

extension Parameter {
  /// The head of its help, as macros.
  fileprivate var mdoc: String { Mdoc.term(term) }

  /// How it stands in a line, as macros.
  fileprivate var mdocUsage: String {
    func optional(_ macros: String) -> String { "Oo \(macros) Oc" }
    func argument(_ placeholder: String) -> String { "Ar \(Mdoc.words(placeholder))" }
    switch form {
    case .flag: return optional("Fl Fl \(Mdoc.literal(name))")
    case .option(let placeholder):
      return optional("Fl Fl \(Mdoc.literal(name)) \(argument(placeholder))")
    case .argument(let placeholder, let required):
      return required ? argument(placeholder) : optional(argument(placeholder))
    case .text(let placeholder): return optional("\(argument(placeholder)) ...")
    case .list(let placeholder, let required):
      let words = "\(argument(placeholder)) ..."
      return required ? words : optional(words)
    case .afterDashes(let placeholder), .commandAfterDashes(let placeholder):
      return optional("\\-\\- \(argument(placeholder)) ...")
    }
  }
}
