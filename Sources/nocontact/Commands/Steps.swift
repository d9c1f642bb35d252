import CommandTable
import NoContactCore

let stepsCommand = Command<World, any Answer>(
  "steps", "See the steps and where you are", group: Group.method,
  details: """
    Each is done, now (the one to work on), open, or closed with what opens it. --done and \
    --undone take a step's number or its name.
    """,
  parameters: [done.parameter, undone.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [("steps", "all of them"), ("steps --done 4", "mark step 4 as done")]
) { arguments, world in
  if let one = arguments[done], let other = arguments[undone], one == other {
    throw Failure.usage("--done and --undone of the same step contradict each other")
  }
  let marks = [(done, true), (undone, false)].compactMap { key, isDone in
    arguments[key].map { (step: $0, isDone: isDone) }
  }
  if marks.isEmpty { return answer(try world.journal(), entry: nil, world) }
  return try world.change("steps") { journal in
    var entry: Entry?
    for (step, isDone) in marks {
      entry = try mark(step, done: isDone, in: &journal, world)?.entry ?? entry
    }
    return answer(journal, entry: entry, world)
  }
}

private let done = stepKey("done", help: "Mark this step as done.")
private let undone = stepKey("undone", help: "Take that mark away.")

private func stepKey(_ name: String, help: String) -> Key<Step> {
  Key(name, .option("STEP"), help: help) { text throws(Complaint) in
    guard let step = Step.named(text.lowercased()) else {
      throw Complaint(
        unknown: "step", text, choices: Step.all.map(\.id), listedBy: "nocontact steps")
    }
    return step
  }.offering(.steps)
}

private func answer(_ journal: Journal, entry: Entry?, _ world: World) -> StepsAnswer {
  StepsAnswer(progress: journal.current.map(world.progress), entry: entry)
}

/// Marks a step as done, or takes the mark away; nil where it is so already.
private func mark(
  _ step: Step, done: Bool, in journal: inout Journal, _ world: World
) throws -> Recording? {
  guard let journey = journal.running else { throw Failure.noJourney }
  let progress = world.progress(journey)
  let path = progress.path
  guard path.steps.contains(step) else {
    throw Failure.failed(
      "with the goal 'heal' there is no step \(step.number); the nine end with step 9")
  }
  guard step.canBeMarked else {
    throw Failure.failed("step \(step.number) isn't marked by hand; \(step.ownRule)")
  }
  if path.state(of: step) == .closed {
    throw Failure.failed(
      "step \(step.number) is still closed; 'nocontact steps' shows what opens it")
  }
  if path.done.contains(step.number) == done { return nil }
  if !done && !progress.practice.isMarked(step) {
    throw Failure.failed(
      "step \(step.number) has no mark to take away: what you've saved makes it done")
  }
  return try Recording(into: &journal, world) { _ in .step(StepMark(step, isDone: done)) }
}

extension Step {
  /// What decides whether it is done, where the user cannot say so.
  fileprivate var ownRule: String {
    switch completion {
    case .countdown: "it's done when the countdown is complete"
    case .readiness: "it's done when 'ready' says so"
    case .boundaries: "it's done when you've agreed to the boundaries"
    case .meeting: "it's done when a meeting is saved"
    case .talk: "it's done when the outcome of the talk is saved"
    case .mark, .answers, .texts: "mark it as done"
    }
  }
}
