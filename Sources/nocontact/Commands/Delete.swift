import CommandTable
import NoContactCore

let deleteCommand = Command<World>(
  "delete", "Delete entries", group: Group.record,
  details: """
    Name them by their ids or the beginnings of those, as 'log' shows them; the word last means \
    what you recorded or changed last. 'undo' brings them back; with --for-good they leave the \
    kept versions too, and nothing does.
    """,
  parameters: [ids.parameter, forGood.parameter, Options.json.parameter],
  examples: [
    ("delete last", "take away what you recorded last"),
    ("delete last --for-good", "and forget that it ever was"),
  ]
) { arguments, world in
  let journal = try world.journal()
  let wanted = arguments.list(ids)
  let now = world.clock.now()
  var deleted: [(entry: Entry, journey: Journey)] = []
  if arguments.has(forGood) {
    let found = try Set(wanted.map { try journal.idForGood($0) })
    let unread = try world.store.deleteForGood(found, at: now)
    for path in unread {
      world.warn(
        "nocontact: \(path) cannot be read and may still hold the words; remove it if it should not"
      )
    }
    return try show(
      found.sorted(),
      " for good. The kept versions no longer hold it either, and 'undo' does not bring it back",
      world)
  }
  try world.store.change("delete", at: now) { journal in
    for word in wanted {
      let found = try journal.entry(word)
      if deleted.contains(where: { $0.entry.id == found.entry.id }) { continue }
      try checkThatOneRuns(found.entry, found.journey, in: journal)
      deleted.append(found)
    }
    for (entry, journey) in deleted { journal.update(journey.id) { $0.delete(entry.id, at: now) } }
  }
  try show(deleted.map(\.entry.id), ". 'nocontact undo' brings it back", world)
}

private let ids = Key("id", .list("ID", required: true), help: "The beginnings of their ids.")
private let forGood = Key(flag: "for-good", help: "Also from the versions that are kept.")

/// Refuses to open an old journey again while another one runs.
private func checkThatOneRuns(_ entry: Entry, _ journey: Journey, in journal: Journal) throws {
  if journey.end?.id == entry.id, journal.running != nil {
    throw Failure.failed("another journey is running; its end, deleted, would make two run at once")
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

private func show(_ ids: [String], _ how: String, _ world: World) throws {
  let journal = try world.journal()
  let today = world.today(journal.current)
  let progress = journal.current.map { Progress($0, today: today) }
  var page = Page()
  page.text("\("Deleted \(counted(ids.count, "entry", "entries"))\(how).", .strong)")
  page.next([("log", "what is left"), ("status", "where you are")])
  try world.show(
    page,
    json: .object(of: [
      "schema": .integer(1), "deleted": .array(ids.map(JSON.string)),
      "status": statusJSON(progress, today: today),
    ]))
}
