import CommandTable
import NoContactCore

let deleteCommand = Command<World, any Answer>(
  "delete", "Delete entries", group: Group.record,
  details: """
    Name them by their ids or the beginnings of those, as 'log' shows them. The word last means \
    what you saved or changed last. 'undo' brings them back. With --for-good they leave the kept \
    versions too, and the copies beside the journal, and nothing brings them back. On a terminal \
    --for-good asks first, unless you add --yes. A file that may still hold the words is named, and the \
    exit status is 1.
    """,
  parameters: [
    ids.parameter, forGood.parameter, yes.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("delete last", "take away what you saved last"),
    ("delete last --for-good", "and forget that it ever was"),
  ]
) { arguments, world in
  let words = arguments.list(ids)
  return try arguments.has(forGood)
    ? deleteForGood(words, arguments, world) : delete(words, world)
}

private let ids = Key(
  "id", .list("ID", required: true), help: "The beginnings of their ids."
).offering(.entries)
private let yes = Key(flag: "yes", help: "Do it without asking.")
private let forGood = Key(flag: "for-good", help: "Also from the versions that are kept.")

private func delete(_ words: [String], _ world: World) throws -> DeleteAnswer {
  try world.change("delete") { journal in
    var deleted: [(entry: Entry, journey: Journey)] = []
    for word in words {
      let found = try journal.entry(word)
      if deleted.contains(where: { $0.entry.id == found.entry.id }) { continue }
      try checkThatOneRuns(found.entry, found.journey, in: journal)
      deleted.append(found)
    }
    let ids = deleted.map(\.entry.id)
    let titles = deleted.map { title($0.entry, in: $0.journey, world) }
    journal.delete(ids, at: world.now)
    return DeleteAnswer(
      ids: ids, titles: titles, isForGood: false, standing: StatusAnswer(journal, in: world))
  }
}

private func deleteForGood(
  _ words: [String], _ arguments: Arguments, _ world: World
) throws -> DeleteAnswer {
  var journal = try world.existingJournal()
  let ids = try words.map { try journal.idForGood($0) }
  let titles = try ids.compactMap { id -> String? in
    // One that was deleted before has left its words already.
    guard journal.journeys.contains(where: { $0[id] != nil }) else { return nil }
    let (entry, journey) = try journal.entry(id)
    return title(entry, in: journey, world)
  }
  if world.terminal.isInteractive && !world.isJSON && !arguments.has(yes) {
    let names = titles.isEmpty ? "what was deleted" : titles.joined(separator: "; ")
    guard
      try Prompt(world: world, loss: "nothing was deleted").yesOrNo("Delete \(names), for good?")
    else { throw Failure.failed("nothing was deleted") }
  }
  let store = try world.store
  let remainders = try store.deleteForGood(Set(ids), at: world.now)
  let remote = try Sync(world: world, store: store).forget()
  journal.delete(ids, at: world.now)
  return DeleteAnswer(
    ids: ids.sorted(), titles: titles, isForGood: true, standing: StatusAnswer(journal, in: world),
    remainders: remainders, remote: remote)
}

/// What an entry is, when it was, and its first words.
private func title(_ entry: Entry, in journey: Journey, _ world: World) -> String {
  let words = entry.note.map { note in
    ": \u{201C}\(note.count > 60 ? note.prefix(57) + "\u{2026}" : note[...])\u{201D}"
  }
  let place = EntryWords.when(entry, in: journey, today: world.today(journey))
  return "\(EntryWords.title(entry, in: journey)), \(place)\(words ?? "")"
}

/// Refuses to open an old journey again while another one runs.
private func checkThatOneRuns(_ entry: Entry, _ journey: Journey, in journal: Journal) throws {
  if journey.end?.id == entry.id, journal.running != nil {
    throw Failure.failed(
      "you've begun again since; without that end, two would be going on at once")
  }
}

extension Journal {
  /// The id of an entry, or of one that was deleted and may still stand in a kept version.
  fileprivate func idForGood(_ beginning: String) throws -> String {
    let gone = journeys.flatMap(\.tombstones.keys).filter { $0.hasPrefix(beginning.lowercased()) }
    let isHere = journeys.contains { journey in
      journey.entries.contains { $0.id.hasPrefix(beginning.lowercased()) }
    }
    if isHere || gone.isEmpty || beginning.isEmpty { return try entry(beginning).entry.id }
    if gone.count > 1 { throw LookupError.ambiguous(beginning, gone.sorted()) }
    return gone[0]
  }
}
