import CommandTable
import NoContactCore

let noteCommand = Command<World>(
  "note", "Write something down", group: Group.everyDay,
  details: """
    For you alone. With --unsent it is the letter to them that never leaves this computer. Words \
    given on the command line stay in your shell's history; --edit and - keep them out of it.
    """,
  parameters: [
    Options.note.parameter, unsent.parameter, Options.on.parameter, Options.at.parameter,
    Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("note 'cooked for myself, it was good'", "a line in your journal"),
    ("note --unsent 'what I would have said'", "a letter that is never sent"),
  ]
) { arguments, world in
  let isTyped = arguments[Options.note] == nil && !arguments.has(Options.edit)
  if isTyped {
    guard world.terminal.isInteractive else {
      throw Failure.usage(
        "there is nothing to write down; give the words, or - to read them from standard input")
    }
    if try world.journal().running == nil { throw Failure.noJourney }
    world.warn("Write as much as you like. Ctrl-D on an empty line keeps it.")
  }
  let recording = try world.withWords(
    arguments, Options.note, fromInput: isTyped
  ) { note in
    guard let note else { throw Failure.usage("there are no words in it; nothing was recorded") }
    return try Recording(
      world, "note", .note(unsent: arguments.has(unsent)), note: note,
      on: arguments[Options.on], at: arguments[Options.at])
  }
  try world.show(notePage(recording, isUnsent: arguments.has(unsent)), json: recording.json)
}

private let unsent = Key(flag: "unsent", help: "A letter to them that is never sent.")

private func notePage(_ recording: Recording, isUnsent: Bool) -> Page {
  var page = Page()
  let lead =
    isUnsent
    ? "It is said, and it stays here. Close the laptop for a while if you can."
    : "It is kept. You can let go of it for now."
  page.text("\(lead, .strong)")
  page.blank()
  page.text(recording.receipt)
  page.next([("log", "read what you wrote"), ("status", "where you are")])
  return page
}
