import CommandTable
import NoContactCore

let stepsCommand = Command<World>(
  "steps", "See the fourteen steps and where you are", group: Group.method,
  details: """
    Each is done, now (the one to work on), open, or closed with what opens it. --done and \
    --undone take a step's number or its name.
    """,
  parameters: [done.parameter, undone.parameter, Options.json.parameter],
  examples: [("steps", "all of them"), ("steps --done 4", "mark step 4 as done")]
) { arguments, world in
  var entry: Entry?
  for (key, isDone) in [(done, true), (undone, false)] {
    if let step = arguments[key] { entry = try mark(step, done: isDone, world) ?? entry }
  }
  let journal = try world.journal()
  let progress = journal.current.map { Progress($0, today: world.today($0)) }
  let path = progress?.path ?? Path.beforeStart
  try world.show(
    stepsPage(path, progress),
    json: .object(of: [
      "schema": .integer(1), "entry": entry?.json,
      "status": entry == nil ? nil : progress.map { statusJSON($0, today: $0.today) },
      "steps": .array(
        path.steps.map { step in
          .object(of: [
            "number": .integer(step.number), "id": .string(step.id), "title": .string(step.title),
            "stage": .string(step.stage.rawValue), "state": .string(path.state(of: step).rawValue),
          ])
        }),
    ]))
}

private let done = stepKey("done", help: "Mark this step as done.")
private let undone = stepKey("undone", help: "Take that mark away.")

private func stepKey(_ name: String, help: String) -> Key<Step> {
  Key(name, .option("STEP"), help: help) { text throws(Complaint) in
    guard let step = Step.named(text.lowercased()) else {
      throw Complaint(unknown: "step", text, choices: Step.all.map(\.id))
    }
    return step
  }
}

private func mark(_ step: Step, done: Bool, _ world: World) throws -> Entry? {
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let path = Progress(journey, today: world.today(journey)).path
  guard path.steps.contains(step) else {
    throw Failure.failed("step \(step.number) is not on the path while the goal is to heal")
  }
  guard step.canBeMarked else {
    throw Failure.failed("step \(step.number) is not marked by hand; \(step.ownRule)")
  }
  if path.state(of: step) == .closed {
    throw Failure.failed(
      "step \(step.number) is closed still; 'nocontact steps' shows what opens it")
  }
  if path.done.contains(step.number) == done { return nil }
  if !done && !journey.isMarked(step) {
    throw Failure.failed(
      "step \(step.number) has no mark to take away: what you recorded makes it done")
  }
  return try Recording(world, "steps", .step(step.id, done: done)).entry
}

extension Journey {
  /// Whether the latest mark of a step says that it is done.
  fileprivate func isMarked(_ step: Step) -> Bool {
    let last = entries.last { entry in
      if case .step(step.id, _) = entry.kind { true } else { false }
    }
    return last?.kind == .step(step.id, done: true)
  }
}

extension Step {
  /// What decides whether it is done, where the user cannot say so.
  fileprivate var ownRule: String {
    switch completion {
    case .countdown: "it is done when the countdown is complete"
    case .readiness: "it is done when the signs say that you are ready"
    case .boundaries: "it is done when you have agreed to the boundaries"
    case .meeting: "it is done when a meeting is recorded"
    case .talk: "it is done when the outcome of the talk is recorded"
    case .mark, .answers, .texts: "mark it as done"
    }
  }
}
