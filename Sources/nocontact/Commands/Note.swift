import CommandTable
import NoContactCore

let noteCommand = Command<World, any Answer>(
  "note", "Write something down", group: Group.everyDay,
  details: """
    Just for you. With --unsent it's the letter to them that never leaves this computer. Words on \
    the command line stay in your shell's history; --edit and - keep them out of it.
    """,
  parameters: [
    Options.note.parameter, unsent.parameter, Options.on.parameter, Options.at.parameter,
    Options.edit.parameter, Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("note 'cooked for myself, it was good'", "a line in your journal"),
    ("note --unsent 'what I would have said'", "a letter you never send"),
  ]
) { arguments, world in
  try arguments.checkMeaning("note", isTimed: true, world)
  // An editor goes on with what a killed one has left.
  let isNew = arguments[Options.note] != nil || !arguments.has(Options.edit)
  let left = isNew ? nil : try world.store.unfinishedTexts().last
  let begun = left.flatMap { try? $0.read() }.flatMap { String(validating: $0, as: UTF8.self) }
  var words = try arguments.words(Options.note, before: begun ?? "")
  if case .none = words {
    guard world.terminal.isInteractive else {
      throw Failure.usage(
        "there's nothing to write down yet; give the words, or - to read them from stdin")
    }
    _ = try world.running()
    world.warn("Write as much as you like. Ctrl-D on an empty line keeps it.")
    words = .input
  }
  let isUnsent = arguments.has(unsent)
  let recording = try world.record(
    "note", words, needsWords: true, on: arguments[Options.on], at: arguments[Options.at]
  ) { _ in .note(Note(isUnsent: isUnsent)) }
  if begun != nil { left?.remove() }
  return NoteAnswer(recording: recording, isUnsent: isUnsent)
}

private let unsent = Key(flag: "unsent", help: "A letter to them that you never send.")
