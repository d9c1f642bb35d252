import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What other programs can rely on: the schemas of the answers, and the format of the journal.
@Suite struct SchemaTests {
  @Test func everyCommandThatAnswersInJSONHasASchema() throws {
    let names = commandTable.commands.filter { command in
      command.parameters.contains { $0.name == "json" }
    }.map(\.name)
    #expect(Set(Schemas.names) == Set(names))
    let home = try Home()
    for name in names {
      let schema = try home.run("help schema \(name)").succeeded().json()
      #expect(schema["$id"] as? String == "urn:nocontact:\(name):1")
      #expect(schema["properties"] != nil || schema["anyOf"] != nil)
    }
    try home.run("help schema nothing").refused(2, "nocontact help schema")
    #expect(try home.run("help schema").succeeded().text.contains("status"))
    try home.run("help slip status").refused(2)
  }

  @Test func theAnswersAreOfTheTypesThatTheSchemasAreReadFrom() throws {
    let home = try Home()
    for (place, line) in Tour.lines.enumerated() {
      let words = Home.words(line)
      guard let name = words.first, let types = Schemas.types(of: name),
        let answer = try? home.answer(to: words + ["--json"], at: Tour.moment(place))
      else { continue }
      #expect(types.contains { $0 == type(of: answer) }, "\(line): \(type(of: answer))")
    }
  }

  /// By another reader of schemas, where one is installed: what a tour answers is valid, and without one
  /// of its members, or with another type of one, it is not.
  @Test(.enabled(if: SchemaTests.hasValidator))
  func aValidatorTakesTheAnswers() throws {
    let home = try Home()
    var pairs: [[String: Any]] = []
    for (place, line) in Tour.lines.enumerated() {
      let words = Home.words(line)
      guard let name = words.first, Schemas.types(of: name) != nil else { continue }
      let ended = try home.run(words + ["--json"], at: Tour.moment(place))
      guard let answer = try? ended.json() else { continue }
      pairs.append(["command": name, "answer": answer])
    }
    #expect(pairs.count > 60)
    var schemas: [String: Any] = [:]
    for name in Schemas.names {
      schemas[name] = try home.run("help schema \(name)").succeeded().json()
    }
    let input = try JSONSerialization.data(withJSONObject: ["schemas": schemas, "pairs": pairs])
    let script = """
      import copy, json, sys
      from jsonschema import Draft202012Validator as Validator
      given = json.load(sys.stdin)
      for schema in given["schemas"].values(): Validator.check_schema(schema)
      broken = 0
      for pair in given["pairs"]:
          validator = Validator(given["schemas"][pair["command"]])
          validator.validate(pair["answer"])
          if "anyOf" in validator.schema: continue
          for key in validator.schema["required"]:
              for change in ("less", "other"):
                  answer = copy.deepcopy(pair["answer"])
                  if change == "less": del answer[key]
                  else: answer[key] = [[["none"]]]
                  assert not validator.is_valid(answer), (pair["command"], key, change)
                  broken += 1
      print(broken > 100)
      """
    let checked = try home.run(
      command: ["/usr/bin/env", "python3", "-c", script], input: Array(input))
    #expect(checked.text == "True\n", "\(checked.warnings)")
  }

  static let hasValidator: Bool = {
    let home = try? Home()
    let ended = try? home?.run(
      command: ["/usr/bin/env", "python3", "-c", "import jsonschema"])
    return ended?.status == 0
  }()

  // MARK: The format

  @Test func theFormatIsThatOfTheDocumentation() throws {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/NoContactCore/NoContactCore.docc/Format.md")
    #expect(try String(contentsOf: article, encoding: .utf8) == FormatAnswer.text + "\n")
    #expect(try Home().run("help format").succeeded().text == FormatAnswer.text + "\n")
  }

  @Test func itsExampleIsAJournalAsItIsWritten() throws {
    let example = try #require(
      FormatAnswer.text.components(separatedBy: "```json\n").last?
        .components(separatedBy: "```").first)
    let journal = try Journal(parsing: Array(example.utf8))
    #expect(String(decoding: journal.encoded(), as: UTF8.self) == example)
  }

  @Test func itNamesEveryKindAndEveryMember() {
    for kind in Entry.Kind.Name.allCases {
      #expect(FormatAnswer.text.contains("| `\(kind.rawValue)` |"), "\(kind)")
    }
    guard case .object(let entry) = Entry.shape, case .object(let journey) = Journey.shape else {
      return
    }
    for property in entry + journey {
      #expect(FormatAnswer.text.contains("`\(property.key)`"), "\(property.key)")
    }
    for word in SlipKind.allCases.map(\.rawValue) + Outcome.allCases.map(\.rawValue)
      + UrgeOutcome.allCases.map(\.rawValue) + DraftKind.allCases.map(\.rawValue)
    { #expect(FormatAnswer.text.contains("`\(word)`"), "\(word)") }
  }
}
