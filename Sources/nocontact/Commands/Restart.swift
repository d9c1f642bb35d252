import CommandTable
import NoContactCore

let restartCommand = Command<World, any Answer>(
  "restart", "Go back to no contact: a new run", group: Group.journey,
  details: """
    For when you have walked away, or want to begin the count anew for any reason. The runs so \
    far, the steps and all you wrote are kept.
    """,
  parameters: [
    Options.note.parameter, Options.on.parameter, Options.edit.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("restart", "a new run from today on"),
    ("restart --on yesterday 'it has to be quiet again'", "from yesterday on"),
  ]
) { arguments, world in
  try arguments.checkMeaning("restart", world)
  let recording = try world.record(
    "restart", arguments.words(Options.note), on: arguments[Options.on]
  ) { _ in .restart }
  return RestartAnswer(recording: recording)
}
