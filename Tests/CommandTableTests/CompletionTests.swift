import Testing

@testable import CommandTable

private let signs = Key("signs", .option("A,B,..."), help: "Which ones.")
  .offering(.listed { [("calm", "quiet"), ("kind", ""), ("bold", "")] }, asList: true)
private let file = Key("output", short: "o", .option("FILE"), help: "Where.").offering(.files)
private let key = Key("key", .argument("KEY", required: true), help: "Which.")
  .offering(.listed { [("a", "one"), ("b", "two")] })
private let value = Key("value", .text("VALUE"), help: "What.")
  .offering(
    .live { (context: String, place) in
      [Candidate("\(context):\(place.before.joined(separator: "+")):\(place.beginning)")]
    })
private let items = Key("item", .list("ITEM", required: false), help: "Which.")
  .offering(.listed { [("one", ""), ("two", ""), ("three", "")] })
private let program = Key("command", .commandAfterDashes("COMMAND"), help: "What to run.")
private let after = Key("note", .afterDashes("NOTE"), help: "Words.")

private func row(_ name: String, _ parameters: [Parameter]) -> Command<String, String> {
  Command(
    name, "Does \(name)", group: "All", details: "More.", parameters: parameters,
    examples: [("\(name)", "it"), ("\(name)", "it")]
  ) { _, _ in "" }
}

private let shells = CommandTable<String, String>(
  program: "p",
  commands: [
    { row("set", [key.parameter, value.parameter, signs.parameter, file.parameter]) },
    { row("guard", [mood.parameter, program.parameter]) },
    { row("did", [items.parameter, after.parameter, force.parameter]) }, { row("bare", []) },
  ], common: [json.parameter])

/// What can stand in the place of the last word.
private func completion(_ words: String...) -> Completion {
  shells.completion(of: words.last ?? "", after: words.dropLast(), in: "now")
}

private func texts(_ words: String...) -> [String] {
  shells.completion(of: words.last ?? "", after: words.dropLast(), in: "now").candidates.map(\.text)
}

@Suite struct CompletionTests {
  @Test func offersTheCommandsWithWhatTheyDo() {
    #expect(texts("") == ["set", "guard", "did", "bare"])
    #expect(completion("s").candidates.first?.meaning == "Does set")
    #expect(texts("nothing", "") == [])
  }

  @Test func offersWhatAnArgumentOffers() {
    #expect(texts("set", "") == ["a", "b"])
    #expect(completion("set", "x").candidates.first?.meaning == "one")
    #expect(texts("set", "a", "x") == ["now:a:x"])
    #expect(texts("set", "a", "more", "x") == ["now:a+more:x"])
    #expect(texts("set", "--signs", "calm", "a", "-o", "f", "") == ["now:a:"])
  }

  @Test func offersNoItemOfAListTwice() {
    #expect(texts("did", "two", "") == ["one", "three"])
    let list = completion("set", "--signs", "kind,")
    #expect(list.prefix == "kind," && list.isList)
    #expect(list.candidates.map(\.text) == ["calm", "bold"])
    #expect(completion("set", "--signs", "kind,ca").prefix == "kind,")
    #expect(completion("set", "--signs", "").prefix == "")
  }

  @Test func offersTheOptionsThatWereNotGiven() {
    #expect(texts("set", "--") == ["--signs", "--output", "--json"])
    #expect(texts("set", "-") == ["--signs", "--output", "-o", "--json"])
    #expect(texts("set", "a", "--json", "-o", "f", "--s") == ["--signs"])
    #expect(texts("set", "--signs=kind", "-") == ["--output", "-o", "--json"])
    // Where nothing else can stand, too.
    #expect(texts("bare", "") == ["--json"])
    #expect(texts("guard", "") == ["--mood", "--json"])
  }

  @Test func offersTheValuesOfAnOption() {
    #expect(texts("guard", "--mood", "") == ["low", "high"])
    let attached = completion("guard", "--mood=l")
    #expect(attached.prefix == "--mood=" && attached.candidates.map(\.text) == ["low", "high"])
    #expect(completion("set", "--signs=kind,b").prefix == "--signs=kind,")
    #expect(completion("set", "-o", "").takesFiles && completion("set", "--output=").takesFiles)
    #expect(texts("set", "--none=", "") == ["a", "b"] && texts("set", "--none=") == [])
    // A word that looks like an option is a value there, as it is when the line is read.
    #expect(texts("guard", "--mood", "-") == ["low", "high"])
    #expect(texts("guard", "--mood", "--json", "-") == ["--json"])
  }

  @Test func twoDashesEndTheOptions() {
    #expect(texts("did", "--", "") == [] && texts("did", "one", "--", "-") == [])
    #expect(texts("set", "--", "") == ["a", "b"])
    #expect(texts("set", "--", "-") == ["a", "b"])
    #expect(texts("bare", "--", "") == [])
    #expect(completion("guard", "--", "").program == 2)
    #expect(completion("guard", "--mood", "low", "--", "ls", "-").program == 4)
    #expect(completion("guard", "ls").program == nil)
  }

  @Test func aDashBeforeADigitIsAWord() {
    #expect(texts("set", "-3") == ["a", "b"])
    #expect(texts("set", "-3", "") == ["now:-3:"])
  }
}
