import CommandTable

let redoCommand = Command<World, any Answer>(
  "redo", "Put back what was undone", group: Group.record,
  details: "Repeated, it goes further, until nothing undone is left.",
  parameters: [stepCount.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [("redo", "put back the last thing undone"), ("redo 2", "the last two")]
) { arguments, world in
  try step(.redo, arguments[stepCount] ?? 1, world)
}
