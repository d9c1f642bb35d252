import CommandTable
import NoContactCore

let editCommand = Command<World, any Answer>(
  "edit", "Correct an entry", group: Group.record,
  details: """
    Name the entry by its id or the beginning of it, as 'log' shows them; the word last means \
    what you recorded or changed last. Another --on moves it to that day, and the countdown \
    follows. --note - reads the words from stdin, --note '' takes them away, --edit opens them in \
    your editor.
    """,
  parameters: [
    id.parameter, Options.on.parameter, Options.at.parameter, kind.parameter, note.parameter,
    Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("edit last --on yesterday", "what you recorded last was yesterday"),
    ("edit last --note 'better words'", "say it differently"),
  ]
) { arguments, world in
  let isEmpty =
    arguments[Options.on] == nil && arguments[Options.at] == nil && arguments[kind] == nil
    && arguments[note] == nil && !arguments.has(Options.edit)
  if isEmpty {
    throw Failure.usage("say what to correct: --on, --at, --kind, --note or --edit")
  }
  var id = arguments[id] ?? ""
  var before = ""
  if arguments.has(Options.edit) {
    // From here on it is that entry, whatever is recorded while the editor is open.
    let found = try world.existingJournal().entry(id).entry
    (id, before) = (found.id, found.note ?? "")
  }
  let changesNote = arguments[note] != nil || arguments.has(Options.edit)
  return try world.withWords(arguments.words(note, before: before)) { words, world in
    try world.change("edit") { journal in
      let (entry, journey) = try journal.entry(id)
      var edited = entry
      if changesNote { edited.note = words }
      try setKind(of: &edited, arguments[kind], in: journey)
      try move(&edited, arguments, in: journey, world)
      if edited != entry {
        let stamp = journal.stamp(world.now)
        journal.update(journey.id) { $0.revise(entry.id, at: world.now, stamp) { $0 = edited } }
      }
      let after = journal.journeys.first { $0.id == journey.id } ?? journey
      return EditAnswer(entry: after[entry.id] ?? edited, progress: world.progress(after))
    }
  }
}

private let id = Key("id", .argument("ID", required: true), help: "The beginning of its id.")
private let kind = slipKindKey("kind", .option("KIND"), help: "What kind of slip it was.")
private let note = Key("note", .option("TEXT"), help: "Other words.")

private func setKind(of entry: inout Entry, _ slip: SlipKind?, in journey: Journey) throws {
  guard let slip else { return }
  guard case .slip(let old) = entry.kind else {
    throw Failure.usage("\(EntryWords.title(entry, in: journey)) is no slip; --kind is for those")
  }
  entry.kind = .slip(Slip(slip, isNecessary: old.isNecessary && slip.breaksCountdown))
}

/// Moves an entry to another day or time; a time that was known goes along to another day.
private func move(
  _ entry: inout Entry, _ arguments: Arguments, in journey: Journey, _ world: World
) throws {
  guard arguments[Options.on] != nil || arguments[Options.at] != nil else { return }
  let words = arguments[Options.on] ?? entry.day.description
  guard let time = arguments[Options.at] ?? entry.time(dayStarts: journey.dayStarts) else {
    return try entry.move(to: world.when(journey, on: words, at: nil))
  }
  do {
    try entry.move(to: world.when(journey, on: words, at: time))
  } catch is Failure where arguments[Options.at] == nil {
    // The time that goes along has not come yet on the other day, or another one was typed with it.
    try entry.move(to: world.when(journey, on: words, at: nil))
  }
}

extension Entry {
  fileprivate mutating func move(to when: (moment: Moment, day: Day, isTimed: Bool)) {
    (at, day, isTimed) = (when.moment, when.day, when.isTimed)
  }
}
