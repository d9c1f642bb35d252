import CommandTable
import NoContactCore

let boundariesCommand = Command<World>(
  "boundaries", "Keep your boundaries in mind", group: Group.method,
  details: """
    Alone it shows them. 'agree' takes one or more of the four by their ids, and on a terminal \
    asks for them, 'add' a sentence of your own, 'remove' the id of either. They are for you to \
    keep, and not to announce.
    """,
  parameters: [action.parameter, words.parameter, Options.json.parameter],
  examples: [
    ("boundaries agree mutual-effort official-first", "two of the four"),
    ("boundaries add 'no calls after ten'", "one of your own"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let progress = Progress(journey, today: world.today(journey))
  let words = arguments.list(words)
  if arguments[action] != nil {
    try progress.requireOpen(
      "boundaries", instead: "'nocontact boundaries' shows them until then")
  }
  let change: BoundaryChange
  var note: String?
  switch arguments[action] {
  case nil:
    let boundaries = Boundaries(journey)
    return try world.show(
      boundariesPage(
        boundaries, journey, isOpen: progress.isOpen("boundaries")),
      json: boundariesJSON(boundaries, journey))
  case .agree:
    let ids = try words.isEmpty ? askedFor(journey, world) : words.map { try boundary($0) }
    change = .agree(ids)
  case .add:
    note = words.joined(separator: " ")
    if note?.allSatisfy(\.isWhitespace) ?? true {
      throw Failure.usage("say it in a sentence: nocontact boundaries add '...'")
    }
    change = .add
  case .remove:
    guard words.count == 1, let word = words.first, !word.isEmpty else {
      throw Failure.usage("name one boundary by its id; 'nocontact boundaries' shows the ids")
    }
    change = .remove(try removable(word, Boundaries(journey)))
  }
  let recording = try world.withWords(note, edits: false) { note in
    try Recording(world, "boundaries", .boundary(change), note: note)
  }
  try world.show(changedPage(recording), json: recording.json)
}

private enum Action: String, CaseIterable {
  case agree
  case add
  case remove
}

private let action = Key<Action>(
  word: "action", .argument("agree|add|remove", required: false), help: "What to change.")
private let words = Key(
  "words", .list("WORD", required: false), help: "Ids, or the words of a boundary of your own.")
private let known = Vocabulary.boundaries.joined(separator: ", ")

/// Asks for each of the four that is not agreed to yet.
private func askedFor(_ journey: Journey, _ world: World) throws -> [String] {
  guard world.terminal.isInteractive else { throw Failure.usage("say which: \(known)") }
  let agreed = Boundaries(journey).agreed
  let ids = try Vocabulary.boundaries.filter { !agreed.contains($0) }.filter {
    try Prompt(world: world).yesOrNo(itemText($0, of: journey))
  }
  if ids.isEmpty { throw Failure.failed("none was agreed to; nothing was recorded") }
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

private func removable(_ word: String, _ boundaries: Boundaries) throws -> String {
  let own = boundaries.own.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
  if own.count > 1 { throw LookupError.ambiguous(word, own) }
  return try own.first ?? boundary(word)
}

private func boundariesPage(
  _ boundaries: Boundaries, _ journey: Journey, isOpen: Bool
) -> Page {
  var page = Page()
  let lead =
    boundaries.areComplete
    ? "Keep these in mind; nobody has to be told." : "Choose what you will hold to before you meet."
  page.text("\(lead, .strong)")
  page.blank()
  page.rows(
    Vocabulary.boundaries.map { id in
      let state = boundaries.agreed.contains(id) ? Text("agreed", .good) : Text("open", .faint)
      return ("\(id, .command)", "\(state): \(itemText(id, of: journey))")
    }, indent: 2)
  if !boundaries.own.isEmpty {
    page.blank()
    page.text("\("Your own", .strong)")
    page.rows(
      boundaries.own.map { ("\($0.id.prefix(6), .command)", Text($0.note ?? "")) }, indent: 2)
  }
  let open = Vocabulary.boundaries.filter { !boundaries.agreed.contains($0) }
  if !isOpen {
    page.next([("steps", "what opens this step")])
    return page
  }
  page.next(
    (open.isEmpty ? [] : [("boundaries agree \(open.joined(separator: " "))", "agree to the rest")])
      + [("boundaries add '...'", "one of your own")])
  return page
}

private func changedPage(_ recording: Recording) -> Page {
  let journey = recording.after.journey
  let boundaries = Boundaries(journey)
  var page = Page()
  page.text("\("It stands. Keep it, also on the days when that is lonely.", .strong)")
  page.blank()
  let own = boundaries.own.isEmpty ? "" : ", and \(boundaries.own.count) of your own"
  let agreed = boundaries.agreed.count
  page.text("You hold to \(agreed) of the \(Vocabulary.boundaries.count)\(own).")
  page.text(recording.receipt)
  page.next([("boundaries", "all of them"), ("status", "where you are")])
  return page
}

private func boundariesJSON(_ boundaries: Boundaries, _ journey: Journey) -> JSON {
  .object(of: [
    "schema": .integer(1),
    "boundaries": .array(
      Vocabulary.boundaries.map { id in
        .object(of: [
          "id": .string(id), "text": .string(itemText(id, of: journey)),
          "agreed": .bool(boundaries.agreed.contains(id)),
        ])
      }),
    "own": .array(
      boundaries.own.map { .object(of: ["id": .string($0.id), "text": .text($0.note) ?? .null]) }),
  ])
}
