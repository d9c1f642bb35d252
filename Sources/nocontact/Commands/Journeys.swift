import CommandTable
import NoContactCore

let restartCommand = Command<World>(
  "restart", "Go back to no contact: a new run", group: Group.journey,
  details: """
    For when you have walked away, or want to begin the count anew for any reason. The runs so \
    far, the steps and all you wrote are kept.
    """,
  parameters: [
    Options.note.parameter, Options.on.parameter, Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("restart", "a new run from today on"),
    ("restart --on yesterday 'it has to be quiet again'", "from yesterday on"),
  ]
) { arguments, world in
  let recording = try world.withWords(arguments, Options.note) { note in
    try Recording(world, "restart", .restart, note: note, on: arguments[Options.on])
  }
  try world.show(restartPage(recording), json: recording.json)
}

private func restartPage(_ recording: Recording) -> Page {
  var page = Page()
  page.text("\("It is quiet again. Put the phone away for this evening.", .strong)")
  page.blank()
  page.text(Text(effect(recording)))
  page.blank()
  page.text(recording.receipt)
  page.next([("status", "where you are"), ("guide", "the step to work on")])
  return page
}

let endCommand = Command<World>(
  "end", "Close the journey", group: Group.journey,
  details: """
    However it ended, nothing is lost: 'log' still shows it, and 'start' begins another one. On a \
    terminal it asks how it ended, if you do not say.
    """,
  parameters: [
    outcome.parameter, Options.note.parameter, Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("end moved-on", "you are well without them"),
    ("end stopped 'this is not for me now'", "you leave it here"),
  ]
) { arguments, world in
  let outcome = try arguments[outcome] ?? chosenOutcome(world)
  let recording = try world.withWords(arguments, Options.note) { note in
    try Recording(world, "end", .ended(outcome), note: note)
  }
  try world.show(closingPage(recording.after, outcome), json: recording.json)
}

private let outcome = Key<Outcome>(
  word: "outcome", .argument("OUTCOME", required: false), help: "How it ended.")

private func chosenOutcome(_ world: World) throws -> Outcome {
  guard world.terminal.isInteractive else {
    let outcomes = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure.usage("say how it ended: nocontact end OUTCOME, one of \(outcomes)")
  }
  if try world.journal().running == nil { throw Failure.noJourney }
  let word = try Prompt(world: world).choose(
    "How did it end?", Outcome.allCases.map { ($0.rawValue, Text($0.title)) })
  return Outcome(rawValue: word) ?? .stopped
}
