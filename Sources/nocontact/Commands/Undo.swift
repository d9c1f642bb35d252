import CommandTable
import NoContactCore

let undoCommand = Command<World>(
  "undo", "Take back the last change", group: Group.record,
  details: """
    Repeated, it goes further back. 'redo' puts the last thing undone back, until something new \
    is recorded.
    """,
  parameters: [count.parameter, Options.json.parameter],
  examples: [("undo", "take back the last change"), ("undo 2", "the last two")]
) { arguments, world in
  try step(.undo, arguments[count] ?? 1, world)
}

let redoCommand = Command<World>(
  "redo", "Put back what was undone", group: Group.record,
  details: "Repeated, it goes further forth, until nothing undone is left.",
  parameters: [count.parameter, Options.json.parameter],
  examples: [("redo", "put back the last thing undone"), ("redo 2", "the last two")]
) { arguments, world in
  try step(.redo, arguments[count] ?? 1, world)
}

private let count = Key(
  "count", .argument("N", required: false), in: 1...(History.length / 2),
  help: "How many changes; 1 if left out.")

private func step(_ direction: Direction, _ count: Int, _ world: World) throws {
  let store = try world.store
  // Looking first: where there is no journal, none is to be made.
  guard try store.load() != nil else { throw Failure.noJourney }
  let now = world.clock.now()
  let first = try store.step(direction, at: now)
  var (last, steps) = (first.after, 1)
  while steps < count {
    do {
      last = try store.step(direction, at: now).after
      steps += 1
    } catch StoreError.nothingTo {
      break
    }
  }
  let today = world.today(last.current)
  let changes = Difference.all(from: first.before, to: last)
  let progress = last.current.map { Progress($0, today: today) }
  try world.show(
    stepPage(direction, steps, of: count, changes, progress, today: today),
    json: .object(of: [
      "schema": .integer(1), "steps": .integer(steps), "changes": .array(changes.map(\.json)),
      "status": statusJSON(progress, today: today),
    ]))
}

private func stepPage(
  _ direction: Direction, _ steps: Int, of count: Int, _ changes: [Difference],
  _ progress: Progress?, today: Day
) -> Page {
  let verb = direction == .undo ? "Taken back" : "Put back"
  let all = steps < count ? ", all there was" : ""
  var page = changesPage("\(verb): \(counted(steps, "change"))\(all).", changes, today: today)
  if let progress {
    page.blank()
    page.text(Text(standing(progress)))
  }
  page.next(
    direction == .undo ? [("redo", "put it back after all")] : [("undo", "take it back again")])
  return page
}

private func standing(_ progress: Progress) -> String {
  switch progress.state {
  case .counting: "You are on day \(progress.day) of \(progress.journey.days)."
  case .complete: "You are at \(counted(progress.clean, "day")) without contact."
  case .reachingOut: "You are reaching out."
  case .ended: "The journey is over."
  }
}
