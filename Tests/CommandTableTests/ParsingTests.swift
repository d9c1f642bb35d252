import Testing

@testable import CommandTable

@Suite struct ParsingTests {
  @Test(arguments: [
    ["slip", "text", "--name", "Sam", "--force", "two", "words"],
    ["slip", "--name", "Sam", "text", "two", "--force", "words"],
    ["slip", "text", "two", "words", "--force", "--name=Sam"],
    ["slip", "-n", "Sam", "-f", "text", "two", "words"],
    ["slip", "-f", "--name", "Sam", "--", "text", "two", "words"],
    ["slip", "text", "-n", "Sam", "two", "--force", "--", "words"],
  ])
  func takesOptionsAnywhere(line: [String]) throws {
    let arguments = try parse(all: line)
    #expect(arguments[kind] == "text")
    #expect(arguments[note] == "two words")
    #expect(arguments[name] == "Sam")
    #expect(arguments.has(force))
    #expect(!arguments.has(json))
    #expect(arguments[days] == nil)
  }

  @Test func takesOptionsThatAllCommandsHave() throws {
    #expect(try parse("undo", "--json").has(json))
    #expect(try parse("slip", "text", "--json").has(json))
  }

  @Test func takesValuesAsTheyAre() throws {
    #expect(try parse("slip", "text", "--name=a=b")[name] == "a=b")
    #expect(try parse("slip", "text", "--name=")[name]?.isEmpty == true)
    #expect(try parse("slip", "text", "--name", "")[name]?.isEmpty == true)
    #expect(try parse("slip", "text", "--name", "two words")[name] == "two words")
    #expect(try parse("slip", "text", "--name", "-3d")[name] == "-3d")
    #expect(try parse("slip", "text", "--name", "-")[name] == "-")
    #expect(try parse("slip", "text", "", "")[note] == " ")
  }

  @Test func endsOptionsAtTwoDashes() throws {
    let arguments = try parse("slip", "--", "--force", "--name", "--", "-n")
    #expect(arguments[kind] == "--force")
    #expect(arguments[note] == "--name -- -n")
    #expect(!arguments.has(force))
    #expect(try parse("did", "--").list(words) == [])
  }

  @Test(arguments: ["-3d", "-1", "-0", "-", "-12:30"])
  func takesADashBeforeADigitForAWord(word: String) throws {
    #expect(try parse("slip", word)[kind] == word)
    #expect(try parse("did", "a", word).list(words) == ["a", word])
  }

  @Test func joinsTextAndKeepsLists() throws {
    #expect(try parse("slip", "text", "it's", "two  spaces", "\n")[note] == "it's two  spaces \n")
    #expect(try parse("slip", "text")[note] == nil)
    #expect(try parse("delete", "a", "--force", "b", "c").list(ids) == ["a", "b", "c"])
    #expect(try parse("did").list(words) == [])
  }

  @Test func convertsAndChecksValues() throws {
    #expect(try parse("slip", "text", "--days", "30")[days] == 30)
    #expect(try parse("slip", "text", "--days=3650")[days] == 3650)
    #expect(try parse("slip", "text", "--mood", "high")[mood] == .high)
    #expect(try parse("undo", "7")[number] == 7)
    #expect(try parse("undo")[number] == nil)
  }

  @Test(arguments: ["29", "3651", "-1", "", "x", "30.0", "30 ", "0x30", "99999999999999999999"])
  func namesTheOptionWhoseValueIsWrong(value: String) {
    let error = #expect(throws: UsageError.self) {
      try parse("slip", "text", "--days=\(value)")
    }
    guard case .invalid("--days", _) = error else {
      Issue.record("not refused as invalid: \(String(describing: error))")
      return
    }
    let text = error?.description ?? ""
    #expect(text.hasPrefix("--days: '\(value)'"))
    #expect(text.contains("30") && text.contains("3650"))
  }

  @Test func complainsAboutArgumentsWithoutAnOption() {
    let error = #expect(throws: UsageError.self) { try parse("undo", "0") }
    #expect(error?.description == "'0' is not a whole number from 1 to 50")
  }

  @Test func complainsAboutWordsOutsideAVocabulary() {
    func complaint(_ word: String) -> String {
      let error = #expect(throws: UsageError.self) { try parse("slip", "text", "--mood", word) }
      return error?.description ?? ""
    }
    #expect(complaint("hihg") == "--mood: unknown mood 'hihg'; did you mean 'high'?")
    #expect(complaint("banana").contains("low, high"))
    #expect(complaint("hi").contains("unknown mood 'hi'"))
  }

  @Test(arguments: [
    (["slip", "text", "--nmae", "Sam"], "--nmae", "--name"),
    (["slip", "text", "--forse"], "--forse", "--force"),
    (["undo", "--jsno"], "--jsno", "--json"), (["slip", "--name2=x"], "--name2", "--name"),
  ])
  func suggestsTheNearestOption(line: [String], typed: String, meant: String) {
    let error = #expect(throws: UsageError.self) { try parse(all: line) }
    #expect(
      error
        == .unknownOption(typed, command: line[0], hint: "did you mean '\(meant)'?"))
  }

  @Test(arguments: [
    ["slip", "text", "--zebra"], ["slip", "text", "-z"], ["slip", "text", "--forc"],
    ["slip", "text", "--n", "Sam"], ["slip", "text", "-name", "Sam"], ["slip", "text", "-fn", "S"],
    ["undo", "--name", "Sam"], ["slip", "text", "---"], ["slip", "text", "--Force"],
  ])
  func refusesUnknownAndShortenedOptions(line: [String]) {
    let error = #expect(throws: UsageError.self) { try parse(all: line) }
    guard case .unknownOption(_, let command, _) = error else {
      Issue.record("not refused as unknown: \(String(describing: error))")
      return
    }
    #expect(command == line[0])
  }

  @Test func suggestsTheNearestCommand() {
    #expect(throws: UsageError.unknownCommand("slpi", hint: "did you mean 'slip'?")) {
      try table.command("slpi")
    }
    #expect(throws: UsageError.unknownCommand("banana", hint: nil)) { try table.command("banana") }
    // No abbreviations, and no other case.
    for word in ["sli", "SLIP", "slip ", ""] {
      #expect(throws: UsageError.self) { try table.command(word) }
    }
    #expect(throws: UsageError.optionBeforeCommand("--json")) { try table.command("--json") }
  }

  @Test func refusesWhatIsMissingSuperfluousOrTwice() {
    #expect(throws: UsageError.missingValue("--name")) { try parse("slip", "text", "--name") }
    #expect(throws: UsageError.missingValue("-n")) { try parse("slip", "text", "-n") }
    #expect(throws: UsageError.unwantedValue("--force")) {
      try parse("slip", "text", "--force=yes")
    }
    #expect(throws: UsageError.unwantedValue("--force")) { try parse("slip", "text", "--force=") }
    #expect(throws: UsageError.missingArgument("KIND", command: "slip")) { try parse("slip") }
    #expect(throws: UsageError.missingArgument("KIND", command: "slip")) {
      try parse("slip", "--name", "Sam", "--")
    }
    #expect(throws: UsageError.missingArgument("ID", command: "delete")) {
      try parse("delete", "--force")
    }
    #expect(throws: UsageError.unwantedArgument("2", command: "undo")) {
      try parse("undo", "1", "2")
    }
    for line in [["--name", "b"], ["--name=b"], ["-n", "b"]] {
      #expect(throws: UsageError.repeated(line[0] == "--name=b" ? "--name" : line[0])) {
        try parse(all: ["slip", "text", "--name", "a"] + line)
      }
    }
  }

  @Test func explainsEveryError() {
    let errors: [(UsageError, String)] = [
      (
        .unknownCommand("stauts", hint: "did you mean 'status'?"),
        "unknown command 'stauts'; did you"
      ),
      (.unknownCommand("x", hint: nil), "unknown command 'x'"), (.missingValue("--on"), "'--on'"),
      (.unknownOption("--x", command: "slip", hint: nil), "'--x'"),
      (.optionBeforeCommand("--json"), "'--json'"), (.unwantedValue("--json"), "'--json'"),
      (.repeated("--on"), "'--on'"), (.missingArgument("ID", command: "delete"), "ID"),
      (.unwantedArgument("y", command: "undo"), "'y'"),
    ]
    for (error, part) in errors { #expect("\(error)".contains(part)) }
  }

  @Test func leavesAnArgumentOutWhereASentenceStands() throws {
    let optional = Key(
      "mood", .argument("MOOD", required: false), in: 1...5, help: "How it is."
    ).givingWay()
    func arguments(_ words: String...) throws -> Arguments {
      try Arguments(words[...], for: "checkin", [optional.parameter, note.parameter]) { [] }
    }
    #expect(try arguments("3", "slept badly")[optional] == 3)
    let sentence = try arguments("slept badly", "again")
    #expect(sentence[optional] == nil && sentence[note] == "slept badly again")
    #expect(throws: UsageError.self) { try arguments("badly") }
    #expect(throws: UsageError.self) { try arguments("9", "slept badly") }
  }
}
