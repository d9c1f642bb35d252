import CommandTable
import NoContactCore

let endCommand = Command<World, any Answer>(
  "end", "Close this chapter", group: Group.journey,
  details: """
    However it ended, nothing is lost: 'log' still shows it, and 'start' begins again. On a \
    terminal it asks how it ended, if you don't say.
    """,
  parameters: [
    outcome.parameter, Options.note.parameter, Options.on.parameter, Options.edit.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("end moved-on", "you are well without them"),
    ("end stopped 'this is not for me now'", "you leave it here"),
  ]
) { arguments, world in
  if let outcome = arguments[outcome] {
    try arguments.checkMeaning("end \(outcome.rawValue)", world)
  }
  let outcome = try arguments[outcome] ?? chosenOutcome(world)
  let recording = try world.record(
    "end", arguments.words(Options.note), on: arguments[Options.on]
  ) { _ in .ended(outcome) }
  return EndAnswer(recording: recording, outcome: outcome)
}

private let outcome = Key<Outcome>(
  word: "outcome", .argument("OUTCOME", required: false), help: "How it ended."
).offering(.listed { Outcome.allCases.map { ($0.rawValue, $0.title) } }).givingWay()

private func chosenOutcome(_ world: World) throws -> Outcome {
  guard world.terminal.isInteractive else {
    let outcomes = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure.usage("say how it ended: nocontact end OUTCOME, one of \(outcomes)")
  }
  _ = try world.running()
  let word = try Prompt(world: world).choose(
    "How did it end?", Outcome.allCases.map { ($0.rawValue, Text($0.title)) })
  return Outcome(rawValue: word) ?? .stopped
}
