import CommandTable
import Testing

@testable import nocontact

/// The manual page.
@Suite struct ManualTests {
  private let source = commandTable.mdoc(manual)

  @Test func hasTheSectionsThatPeopleExpect() {
    let titles = source.split(separator: "\n").filter { $0.hasPrefix(".Sh ") }
    #expect(
      titles.map { $0.dropFirst(4) } == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS",
        "EXAMPLES", "SEE ALSO",
      ])
  }

  @Test func hasEveryCommandWithEveryOption() throws {
    for option in commandTable.common { #expect(source.contains(".It \(head(option))\n")) }
    for command in commandTable.commands {
      let start = try #require(source.range(of: ".It Ic \\&\(command.name)"), "\(command.name)")
      let after = source[start.upperBound...]
      let end = after.range(of: "\n.It Ic ")?.lowerBound ?? after.endIndex
      let part = after[..<end]
      #expect(part.first == " " || part.first == "\n")
      for parameter in command.parameters {
        #expect(part.contains(".It \(head(parameter))\n"), "\(command.name) \(parameter.name)")
        let words = part.split { $0.isWhitespace }.joined(separator: " ")
        let help = parameter.help.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.replacing("\\&", with: "").contains(help), "\(command.name): \(help)")
      }
    }
  }

  /// The head of an item, without what keeps words from being macros.
  private func head(_ parameter: Parameter) -> String {
    let name = parameter.name.replacing("-", with: "\\-")
    let long = "Fl Fl \\&\(name)"
    let dashed = parameter.short.map { "Fl \\&\($0) , \(long)" } ?? long
    func argument(_ placeholder: String) -> String {
      placeholder.split(separator: " ")
        .map { "Ar \\&\($0.replacing("-", with: "\\-"))" }.joined(separator: " ")
    }
    switch parameter.form {
    case .flag: return dashed
    case .option(let placeholder): return "\(dashed) \(argument(placeholder))"
    default: return argument(parameter.term)
    }
  }

  @Test func isAsciiAndNoLineOfTextBeginsAMacro() {
    let macros = ["Bl", "Dd", "Dt", "El", "It", "Nd", "Nm", "Op", "Os", "Pp", "Sh", "Ss", "Xr"]
    for line in source.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains { line == ".\($0)" || line.hasPrefix(".\($0) ") }, "\(line)")
    }
    #expect(source.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(.enabled(if: Shell.has("mandoc"))) func mandocFindsNothingWrong() throws {
    let home = try Home()
    let script = "\"$0\" man > \"$HOME/n.1\" && mandoc -T lint -W warning \"$HOME/n.1\""
    #expect(try home.bash(script).expect(0).text == "")
    // Bold letters are written twice, one over the other.
    let shown = try home.bash("\"$0\" man | mandoc -T ascii").expect(0).text
      .replacing(/.\x08/, with: "")
    #expect(shown.contains("-q, --quiet") && shown.contains("nocontact checkin 3 'slept well'"))
  }
}
