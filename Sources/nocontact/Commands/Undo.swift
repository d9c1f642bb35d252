import CommandTable
import NoContactCore

let undoCommand = Command<World, any Answer>(
  "undo", "Take back the last change", group: Group.record,
  details: """
    Type it again to go further back, up to \(History.length / 2) changes. 'redo' puts the last \
    thing undone back, until you save something \
    new.
    """,
  parameters: [stepCount.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [("undo", "take back the last change"), ("undo 2", "the last two")]
) { arguments, world in
  try step(.undo, arguments[stepCount] ?? 1, world)
}

/// Goes back or forth by so many changes.
func step(_ direction: Direction, _ count: Int, _ world: World) throws -> UndoAnswer {
  let (steps, before, after) = try world.store.step(direction, count, at: world.now)
  return UndoAnswer(
    direction: direction, steps: steps, wanted: count,
    changes: Difference.all(from: before, to: after), standing: StatusAnswer(after, in: world))
}

/// How often to undo, or to redo.
let stepCount = Key(
  "count", .argument("N", required: false), in: 1...(History.length / 2),
  help: "How many changes; 1 if left out.")
