import CommandTable
import NoContactCore

let restoreCommand = Command<World, any Answer>(
  "restore", "List the kept versions, or bring one back", group: Group.data,
  details: """
    Every change keeps the version it replaces, up to fifty of them. Number 1 is the latest. \
    Bringing one back is a change like any other, so 'undo' takes it back, unless the journal \
    couldn't be read before.
    """,
  parameters: [number.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [("restore", "what's kept"), ("restore 1", "as it was before the last change")]
) { arguments, world in
  let store = try world.store
  guard let number = arguments[number] else {
    try store.checkThatItLeadsSomewhere()
    // Each was followed by the one before it in the list, and the latest by the journal.
    var next = (try? store.load()) ?? nil
    var versions: [VersionsAnswer.Kept] = []
    for version in try store.versions() {
      let journal = try? store.journal(of: version)
      versions.append(VersionsAnswer.Kept(version: version, journal: journal, next: next))
      next = journal
    }
    return VersionsAnswer(versions: versions, today: world.today(next?.current))
  }
  // Looking first: where nothing is kept, nothing is to be made.
  if try store.versions().isEmpty { throw StoreError.noVersion(number, kept: 0) }
  let (before, after) = try store.restore(number, at: world.now)
  return RestoreAnswer(
    changes: Difference.all(from: before ?? Journal(), to: after), canBeUndone: before != nil,
    standing: StatusAnswer(after, in: world))
}

private let number = Key(
  "number", .argument("N", required: false), in: 1...1_000_000, help: "The version to bring back."
).offering(.versions)
