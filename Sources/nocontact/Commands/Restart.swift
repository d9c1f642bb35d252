import CommandTable
import NoContactCore

let restartCommand = Command<World, any Answer>(
  "restart", "Go back to no contact", group: Group.journey,
  details: """
    A new streak begins, for whatever reason. Your streaks so far, the steps and everything you \
    wrote are kept.
    """,
  parameters: [
    Options.note.parameter, Options.on.parameter, Options.edit.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("restart", "a new streak from today on"),
    ("restart --on yesterday 'it has to be quiet again'", "from yesterday on"),
  ]
) { arguments, world in
  try arguments.checkMeaning("restart", world)
  let recording = try world.record(
    "restart", arguments.words(Options.note), on: arguments[Options.on]
  ) { _ in .restart }
  return RestartAnswer(recording: recording)
}
