import CommandTable
import NoContactCore

let eraseCommand = Command<World, any Answer>(
  "erase", "Remove the journal and every kept version", group: Group.data,
  details: """
    For when nobody should find anything here. If someone watches you, a sudden gap could tip \
    them off. Copies beside the journal, unfinished texts and the reminder go too. It \
    can't be undone. It can't reach backups of your disk or your shell's history. Files that \
    aren't the journal's stay. If something couldn't be removed, it's named and the exit status \
    is 1.
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
    let answer = try Prompt(world: world, loss: "nothing was removed").choose(
      "Remove everything in \(store.folder), for good?",
      [("keep", "keep it all"), ("erase", "remove it all; nothing brings it back")])
    guard answer == "erase" else { throw Failure.failed("nothing was removed") }
  }
  // What has to go goes, whether or not this can still be read.
  let remote = (try? store.syncSettings())?.remote
  let voice = (try? world.journal())?.current.map(world.progress)?.practice.hazardVoice
  let erasure = try store.erase()
  return EraseAnswer(
    erasure: erasure, folder: store.folder, remote: remote,
    mayBeWatched: voice == .afraid || voice == .neither,
    reminder: Schedule(world: world).remove(about: store.folder))
}

private let yes = Key(flag: "yes", help: "Do it without asking.")
