import CommandTable
import NoContactCore

let eraseCommand = Command<World, any Answer>(
  "erase", "Remove the journal and every kept version", group: Group.data,
  details: """
    For when nothing may be found here. Copies that file-sync and editors made beside the \
    journal go too, and texts you have not finished. It cannot be undone. Other copies, such as \
    backups of your disk and words in your shell's history, are not in its reach. What isn't the \
    journal's stays. Exit 1 where something could not be removed; it is named.
    """,
  parameters: [yes.parameter, Options.json.parameter],
  examples: [
    ("erase --yes", "everything, without asking"), ("erase --yes --json", "the same for a script"),
  ]
) { arguments, world in
  let store = try world.store
  if !arguments.has(yes) {
    guard world.terminal.isInteractive else {
      throw Failure.usage("to remove everything in \(store.folder) for good, add --yes")
    }
    let answer = try Prompt(world: world).choose(
      "Remove everything in \(store.folder), for good?",
      [("keep", "keep it all"), ("erase", "remove it all; nothing brings it back")])
    guard answer == "erase" else { throw Failure.failed("nothing was removed") }
  }
  return EraseAnswer(erasure: try store.erase(), folder: store.folder)
}

private let yes = Key(flag: "yes", help: "Do it without asking.")
