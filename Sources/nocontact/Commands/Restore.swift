import CommandTable
import NoContactCore

let restoreCommand = Command<World>(
  "restore", "List the kept versions, or bring one back", group: Group.data,
  details: """
    Every change keeps the version it replaces, the last fifty of them. Number 1 is the latest. \
    Bringing one back is a change like any other, and 'undo' takes it back, unless the journal \
    was unreadable before.
    """,
  parameters: [number.parameter, Options.json.parameter],
  examples: [("restore", "what is kept"), ("restore 1", "as it was before the last change")]
) { arguments, world in
  let store = try world.store
  guard let number = arguments[number] else {
    let versions = try store.versions().map { ($0, try? store.journal(of: $0)) }
    return try world.show(versionsPage(versions), json: versionsJSON(versions))
  }
  if try store.versions().isEmpty { throw StoreError.noVersion(number, kept: 0) }
  let (before, after) = try store.restore(number, at: world.clock.now())
  let today = world.today(after.current)
  let changes = Difference.all(from: before ?? Journal(), to: after)
  var page = changesPage(
    changes.isEmpty ? "It is the same as now; nothing was changed." : "Brought back.", changes,
    today: today)
  page.next([("status", "where you are")] + (before == nil ? [] : [("undo", "as it was before")]))
  try world.show(
    page,
    json: .object(of: [
      "schema": .integer(1), "changes": .array(changes.map(\.json)),
      "status": statusJSON(after.current.map { Progress($0, today: today) }, today: today),
    ]))
}

private let number = Key(
  "number", .argument("N", required: false), in: 1...1_000_000, help: "The version to bring back.")

private typealias Versions = [(version: History.Version, journal: Journal?)]

private func entries(_ journal: Journal) -> Int {
  journal.journeys.reduce(0) { $0 + $1.entries.count }
}

private func versionsPage(_ versions: Versions) -> Page {
  var page = Page()
  guard !versions.isEmpty else {
    page.text("No earlier versions are kept yet; each change keeps the one it replaces.")
    return page
  }
  page.text(
    "\("Earlier versions, the latest first. 'nocontact restore N' brings one back.", .strong)")
  page.rows(
    versions.enumerated().map { index, kept in
      let content = kept.journal.map { counted(entries($0), "entry", "entries") } ?? "unreadable"
      let time = kept.version.replaced
      return (
        "\(index + 1, .command)",
        "\(content), until \(DateWords.full(time.day)) at \(time.time) (\(kept.version.command))"
      )
    }, indent: 2)
  return page
}

private func versionsJSON(_ versions: Versions) -> JSON {
  .object(of: [
    "schema": .integer(1),
    "versions": .array(
      versions.enumerated().map { index, kept in
        .object(of: [
          "number": .integer(index + 1), "replaced": .text(kept.version.replaced),
          "by": .string(kept.version.command), "path": .string(kept.version.path),
          "entries": kept.journal.map { .integer(entries($0)) } ?? .null,
        ])
      }),
  ])
}
