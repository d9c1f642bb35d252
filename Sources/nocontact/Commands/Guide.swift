import CommandTable
import NoContactCore

let guideCommand = Command<World, any Answer>(
  "guide", "Read what to do, for a step or a situation", group: Group.method,
  details: """
    Alone, it shows the step you're on. Name a step by its number or its word, or name a topic, \
    like urge, night or safety. Everyday words work too, like kids, divorce or 3am. So does any \
    word from a list in a step, like begging or 5.2. --list shows what there is.
    """,
  parameters: [subject.parameter, list.parameter, Options.json.parameter],
  examples: [
    ("guide urge", "when you're about to write to them"), ("guide 5", "all of step 5"),
    ("guide kids", "how to handle what's about the children"),
  ]
) { arguments, world in
  try guidance(on: arguments[subject], in: world, isList: arguments.has(list))
}

/// What there is to read about a word; nil where it is no step, no topic and no item of a list.
func guidance(_ word: String, _ world: World) throws -> (any Answer)? {
  guard let subject = try? subject.value(of: word) else { return nil }
  return try guidance(on: subject, in: world)
}

private func guidance(
  on subject: Subject?, in world: World, isList: Bool = false
) throws -> any Answer {
  let (journey, warnings) = journeyIfReadable(world)
  let progress = journey.map(world.progress)
  let voice = progress?.practice.hazardVoice
  // While a hazard stands, nothing speaks of getting closer.
  let goal = voice == nil ? journey?.goal ?? .reconnect : .heal
  if isList { return GuideListAnswer(goal: goal, warnings: warnings) }
  let path = progress?.path ?? Path.beforeStart
  let present = voice == nil ? Subject.step(path.current ?? path.steps[0]) : .topic(.safety)
  switch subject ?? present {
  case .step(let step):
    return GuidanceAnswer(
      subject: .step(goal.step(step.id) ?? step, path, commands: commandTable.summaries),
      journey: journey, voice: voice, territory: world.territory, warnings: warnings)
  case .topic(let topic):
    let local = topic.id == Topic.safety.id ? Topic.safety(in: world.territory) : topic
    return GuidanceAnswer(subject: .topic(local), journey: journey, warnings: warnings)
  case .item(let id):
    guard let (item, step) = Vocabulary.item(id, for: goal) else { throw unknown(id) }
    return ItemAnswer(id: id, item: item, step: step, journey: journey, warnings: warnings)
  }
}

private enum Subject: Sendable {
  case step(Step)
  case topic(Topic)
  case item(String)
}

private let subject = Key(
  "subject", .argument("STEP|TOPIC", required: false), help: "What you want to read about."
) { text throws(Complaint) -> Subject in
  let word = text.lowercased()
  if let topic = Topic.meant(by: word) { return .topic(topic) }
  if let step = Step.named(word) { return .step(step) }
  if Vocabulary.item(word) != nil { return .item(word) }
  if let activity = Vocabulary.activity(word) { return .item(activity) }
  throw unknown(text)
}.offering(.live { (world: World, _) in Values.subjects(world) })
private let list = Key(flag: "list", help: "Everything there is to read.")

/// That there is nothing to read under a word, with the nearest one, or where to look.
private func unknown(_ word: String) -> Complaint {
  if Int(word) != nil {
    return Complaint("there is no step \(word); the steps are 1 to \(Step.all.count)")
  }
  let items = Step.all.flatMap(\.guidance.lists).flatMap(\.items).compactMap(\.id)
  let words = Topic.all.map(\.id) + Step.all.map(\.id) + items + Topic.aliases.keys.sorted()
  let hint = didYouMean(word, words) ?? "'nocontact guide --list' shows what there is."
  return Complaint(
    "nothing to read about '\(word)'; \(hint) In danger? 'nocontact guide safety'")
}

/// The journey, for its name and its step; guidance must be there even when the journal is not.
private func journeyIfReadable(_ world: World) -> (journey: Journey?, warnings: [String]) {
  do {
    return (try world.journal().current, [])
  } catch {
    return (nil, [Failure.report(of: error).message])
  }
}
