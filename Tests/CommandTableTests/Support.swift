@testable import CommandTable

/// A day of the week, as an example of a vocabulary.
enum Mood: String, CaseIterable, Sendable {
  case low
  case high
}

let kind = Key("kind", .argument("KIND", required: true), help: "What happened.")
let note = Key("note", .text("NOTE"), help: "Your words.")
let name = Key("name", short: "n", .option("NAME"), help: "A name.")
let days = Key("days", .option("N"), in: 30...3650, help: "How many days.")
let mood = Key<Mood>(word: "mood", .option("MOOD"), help: "How it was.")
let force = Key(flag: "force", short: "f", help: "Do it.")
let json = Key(flag: "json", help: "Answer in JSON.")
let ids = Key("id", .list("ID", required: true), help: "Which ones.")
let words = Key("word", .list("WORD", required: false), help: "Any words.")
let number = Key("number", .argument("N", required: false), in: 1...50, help: "How many.")

func command(_ name: String, _ parameters: [Parameter]) -> Command<Void, String> {
  Command(
    name, "Does \(name)", group: name == "slip" ? "Every day" : "Data", details: "More on \(name).",
    parameters: parameters,
    examples: [("\(name) a", "the first"), ("\(name) b", "the second")]
  ) { _, _ in "did \(name)" }
}

let table = CommandTable<Void, String>(
  program: "nocontact",
  commands: [
    {
      command(
        "slip",
        [
          kind.parameter, note.parameter, name.parameter, days.parameter, mood.parameter,
          force.parameter,
        ])
    },
    { command("delete", [ids.parameter, force.parameter]) },
    { command("did", [words.parameter]) }, { command("undo", [number.parameter]) },
  ], common: [json.parameter])

func parse(_ line: String...) throws(UsageError) -> Arguments {
  try table.parse(line.dropFirst(), for: table.command(line[0]))
}

func parse(all line: [String]) throws(UsageError) -> Arguments {
  try table.parse(line.dropFirst(), for: table.command(line[0]))
}
