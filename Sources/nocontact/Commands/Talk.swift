import CommandTable
import NoContactCore

let talkCommand = Command<World, any Answer>(
  "talk", "Save what came of the talk", group: Group.method,
  details:
    "The talk about trying again: yes, no, or not-yet. On a terminal it asks, if you don't say.",
  parameters: [
    outcome.parameter, Options.note.parameter, Options.on.parameter, Options.edit.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("talk not-yet 'they want time'", "it's still open"),
    ("talk yes 'slowly, and the issues first'", "you both want to"),
  ]
) { arguments, world in
  if let outcome = arguments[outcome] {
    try arguments.checkMeaning("talk \(outcome.rawValue)", world)
  }
  let outcome = try arguments[outcome] ?? chosenOutcome(world)
  let recording = try world.record(
    "talk", arguments.words(Options.note), on: arguments[Options.on]
  ) { progress in
    try requireOpen(progress)
    return .talk(outcome)
  }
  return TalkAnswer(recording: recording, outcome: outcome)
}

private let outcome = Key<TalkOutcome>(
  word: "outcome", .argument("OUTCOME", required: false), help: "What came of it."
).offering(.listed { TalkOutcome.allCases.map { ($0.rawValue, $0.title) } }).givingWay()

private func requireOpen(_ progress: Progress) throws {
  try progress.requireOpen(
    .together, hasHappened: true, instead: "'nocontact note' keeps what was said")
}

private func chosenOutcome(_ world: World) throws -> TalkOutcome {
  try requireOpen(world.running())
  guard world.terminal.isInteractive else {
    throw Failure.usage("say what came of it: nocontact talk yes, no or not-yet")
  }
  let word = try Prompt(world: world).choose(
    "What came of the talk?",
    [
      ("yes", "you both want to try again"), ("no", "one of you does not"),
      ("not-yet", "it is still open"),
    ])
  return TalkOutcome(rawValue: word) ?? .notYet
}
