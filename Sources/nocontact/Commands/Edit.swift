import CommandTable
import NoContactCore

let editCommand = Command<World, any Answer>(
  "edit", "Correct an entry", group: Group.record,
  details: """
    Name the entry by its id or the beginning of it, as 'log' shows them; the word last means \
    what you saved or changed last. Every field can be corrected, those of the entry's own \
    kind with its options; an empty '' takes away what may be missing. Another --on moves it to \
    that day, and the countdown follows. --note - reads the words from stdin, --edit opens them in \
    your editor.
    """,
  parameters: [id.parameter, on.parameter, at.parameter, note.parameter]
    + EntryField.all.flatMap(\.parameters)
    + [Options.edit.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [
    ("edit last --on yesterday", "what you saved last was yesterday"),
    ("edit last --note 'better words'", "say it differently"),
  ]
) { arguments, world in
  let fields = EntryField.all.filter { $0.isGiven(arguments) }
  let changesNote = arguments[note] != nil || arguments.has(Options.edit)
  let isEmpty = fields.isEmpty && arguments[Options.on] == nil && arguments[Options.at] == nil
  if isEmpty && !changesNote {
    throw Failure.usage(
      "say what to correct: --on, --at, --note, or what 'nocontact help edit' lists")
  }
  var id = arguments[id] ?? ""
  var before = ""
  if arguments.has(Options.edit) {
    // From here on it is that entry, whatever is recorded while the editor is open.
    let found = try world.existingJournal().entry(id).entry
    (id, before) = (found.id, found.note ?? "")
  }
  return try world.withWords(arguments.words(note, before: before)) { words, world in
    try world.change("edit") { journal in
      let (entry, journey) = try journal.entry(id)
      var edited = entry
      if changesNote, words == nil, edited.kind.isWordsAlone {
        throw Failure.usage(
          "that entry is nothing but its words; 'nocontact delete \(id)' takes it away")
      }
      if changesNote { edited.note = words }
      for field in fields { try field.apply(arguments, to: &edited, in: journey) }
      try move(&edited, arguments, in: journey, world)
      if edited != entry {
        let stamp = journal.stamp(world.now)
        journal.update(journey.id) { $0.revise(entry.id, at: world.now, stamp) { $0 = edited } }
      }
      let after = journal.journeys.first { $0.id == journey.id } ?? journey
      let words = edited.ownWords.filter { !entry.ownWords.contains($0) }
      return EditAnswer(
        entry: after[entry.id] ?? edited, after: world.progress(after), words: words)
    }
  }
}

private let id = Key("id", .argument("ID", required: true), help: "The beginning of its id.")
  .offering(.entries)
// What 'Options' has for them, said of an entry that is there.
private let on = Key("on", .option("DATE"), help: "The day it happened; unchanged if left out.")
  .offering(.days)
private let at = Key(
  "at", .option("TIME"), help: "The time it happened, as HH:MM; unchanged if left out.",
  convert: Options.at.value)
private let note = Key("note", .option("TEXT"), help: "Other words.")

/// Moves an entry to another day or time; a time that was known goes along to another day.
private func move(
  _ entry: inout Entry, _ arguments: Arguments, in journey: Journey, _ world: World
) throws {
  if case .meeting(.planned) = entry.kind, let words = arguments[Options.on] {
    // The day of a plan is that of the meeting, here as in 'meet plan'.
    entry.kind = .meeting(
      .planned(
        try named("--on") { try anyDay(words, today: world.today(journey)) }))
    if arguments[Options.at] == nil { return }
    return try entry.move(
      to: world.when(journey, on: entry.day.description, at: arguments[Options.at]))
  }
  guard arguments[Options.on] != nil || arguments[Options.at] != nil else { return }
  let words = arguments[Options.on] ?? entry.day.description
  if arguments[Options.at] == nil {
    let when = try world.when(journey, on: words, at: nil)
    // The day that it has already: its time stays, in whichever zone that was.
    if !when.isTimed && when.day == entry.day { return }
  }
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

/// A day that may lie on either side of today.
private func anyDay(_ words: String, today: Day) throws(DateError) -> Day {
  do throws(DateError) {
    return try DateWords.comingDay(words, today: today)
  } catch {
    if case .past(let day) = error { return day }
    throw error
  }
}

extension Entry {
  fileprivate mutating func move(to when: (moment: Moment, day: Day, isTimed: Bool)) {
    (at, day, isTimed) = (when.moment, when.day, when.isTimed)
  }
}

extension Entry.Kind {
  /// Whether an entry of this kind is nothing without its words.
  fileprivate var isWordsAlone: Bool {
    switch self {
    case .note, .reason, .answer, .boundary(.add): true
    default: false
    }
  }
}
