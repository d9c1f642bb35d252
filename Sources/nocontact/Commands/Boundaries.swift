import CommandTable
import NoContactCore

let boundariesCommand = Command<World, any Answer>(
  "boundaries", "Keep your boundaries in mind", group: Group.method,
  details: """
    Alone it shows them. 'agree' takes one or more of the four by their ids, and on a terminal \
    asks for them. 'add' takes a sentence of your own, 'remove' the id of either. Keep them in \
    mind; you don't have to tell anyone.
    """,
  parameters: [action.parameter, words.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [
    ("boundaries agree mutual-effort official-first", "two of the four"),
    ("boundaries add 'no calls after ten'", "one of your own"),
  ]
) { arguments, world in
  let words = arguments.list(words)
  let source: WordSource
  let change: (Progress) throws -> BoundaryChange
  switch arguments[action] {
  case nil: return BoundariesAnswer(progress: try world.running(), territory: world.territory)
  case .agree:
    let ids = words.isEmpty ? try askedFor(world) : words
    source = .none
    change = { _ in .agree(try ids.map(boundary)) }
  case .add:
    let note = words.joined(separator: " ")
    source = try WordSource(note)
    change = { _ in
      if !note.hasWords {
        throw Failure.usage("say it in a sentence: nocontact boundaries add '...'")
      }
      return .add
    }
  case .remove:
    source = .none
    change = { .remove(try removable(words, $0.practice.boundaries)) }
  }
  let recording = try world.record("boundaries", source) { progress in
    try requireOpen(progress)
    return .boundary(try change(progress))
  }
  return BoundaryChangeAnswer(recording: recording)
}

private enum Action: String, CaseIterable {
  case agree
  case add
  case remove
}

private let action = Key<Action>(
  word: "action", .argument("agree|add|remove", required: false), help: "What to change.")
private let words = Key(
  "words", .list("WORD", required: false), help: "Ids, or the words of a boundary of your own."
).offering(
  .live { (world: World, place) in
    switch place.before.first.flatMap(Action.init) {
    case .agree: Values.boundaries(areAgreed: false, world)
    case .remove: place.before.count == 1 ? Values.boundaries(areAgreed: true, world) : []
    case .add, nil: []
    }
  })
private let known = Vocabulary.boundaries.joined(separator: ", ")

private func requireOpen(_ progress: Progress) throws {
  try progress.requireOpen(.boundaries, instead: "'nocontact boundaries' shows them")
}

/// Asks for each of the four that is not agreed to yet.
private func askedFor(_ world: World) throws -> [String] {
  let progress = try world.running()
  try requireOpen(progress)
  guard world.terminal.isInteractive else { throw Failure.usage("say which: \(known)") }
  let agreed = progress.practice.boundaries.agreed
  let ids = try Vocabulary.boundaries.filter { !agreed.contains($0) }.filter {
    try Prompt(world: world).yesOrNo("Do you agree to this? \(itemText($0, of: progress.journey))")
  }
  if ids.isEmpty { throw Failure.failed("none was agreed to; nothing was saved") }
  return ids
}

private func boundary(_ word: String) throws -> String {
  let id = word.lowercased()
  guard Vocabulary.boundaries.contains(id) else {
    throw UsageError.invalid(
      nil, Complaint(unknown: "boundary", word, choices: Vocabulary.boundaries))
  }
  return id
}

private func removable(_ words: [String], _ boundaries: Boundaries) throws -> String {
  guard words.count == 1, let word = words.first, !word.isEmpty else {
    throw Failure.usage("name one boundary by its id; 'nocontact boundaries' shows the ids")
  }
  let own = boundaries.own.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
  if own.count > 1 { throw LookupError.ambiguous(word, own) }
  if let id = own.first { return id }
  let id = try boundary(word)
  guard boundaries.agreed.contains(id) else {
    throw Failure.failed("you haven't agreed to '\(id)', so there is nothing to take away")
  }
  return id
}
