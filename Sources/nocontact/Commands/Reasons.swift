import CommandTable
import NoContactCore

let reasonsCommand = Command<World, any Answer>(
  "reasons", "Keep your own reasons for no contact", group: Group.everyDay,
  details: """
    Why you're doing this, in your own words, a line each. 'urge' shows them when you need them \
    most. Alone it lists them; 'add' takes a line, - reads it from stdin, and 'remove' takes the \
    id that the list shows.
    """,
  parameters: [
    action.parameter, words.parameter, Options.edit.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("reasons add 'I sleep when I do not wait for an answer'", "one of yours"),
    ("reasons", "all of them"),
  ]
) { arguments, world in
  switch arguments[action] {
  case nil: return ReasonsAnswer(progress: try world.running())
  case .add:
    let recording = try world.record("reasons", arguments.words(words), needsWords: true) { _ in
      .reason
    }
    return ReasonAnswer(recording: recording)
  case .remove:
    guard let id = arguments[words], !id.isEmpty else {
      throw Failure.usage("name one by its id; 'nocontact reasons' shows the ids")
    }
    return try world.change("reasons") { journal in
      guard let journey = journal.running else { throw Failure.noJourney }
      let entry = try reason(id, of: world.progress(journey))
      journal.delete([entry.id], at: world.now)
      return RemovedReasonAnswer(entry: entry, standing: StatusAnswer(journal, in: world))
    }
  }
}

private enum Action: String, CaseIterable {
  case add
  case remove
}

private let action = Key<Action>(
  word: "action", .argument("add|remove", required: false), help: "What to change.")
private let words = Key("words", .text("TEXT|ID"), help: "Your reason, or the id of one.")
  .offering(
    .live { (world: World, place) in
      place.before == [Action.remove.rawValue] ? Values.reasons(world) : []
    })

/// The reason whose id begins like that.
private func reason(_ beginning: String, of progress: Progress) throws -> Entry {
  let found = progress.practice.reasons.filter { $0.id.hasPrefix(beginning.lowercased()) }
  if found.count > 1 { throw LookupError.ambiguous(beginning, found.map(\.id)) }
  guard let entry = found.first else {
    throw Failure.usage("no reason has an id that begins with '\(beginning)'")
  }
  return entry
}
