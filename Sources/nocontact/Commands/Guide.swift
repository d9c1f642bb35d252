import CommandTable
import NoContactCore

let guideCommand = Command<World, any Answer>(
  "guide", "Read what to do, for a step or a situation", group: Group.method,
  details: """
    A step by its number or name, a topic (text, encounter, dating, urge, exceptions, relapse, \
    safety, evidence), any word from a list of the method, such as begging, 5.2 or at-peace, or, \
    alone, the step to work on. --list shows everything there is.
    """,
  parameters: [subject.parameter, list.parameter, Options.json.parameter],
  examples: [
    ("guide urge", "you are about to write to them"), ("guide 5", "the fifth step, whole"),
  ]
) { arguments, world in
  if arguments.has(list) { return GuideListAnswer() }
  return guidance(on: arguments[subject], world)
}

/// What there is to read about a word; nil where it is no step, no topic and no item of a list.
func guidance(_ word: String, _ world: World) -> (any Answer)? {
  (try? subject.value(of: word)).map { guidance(on: $0, world) }
}

private func guidance(on subject: Subject?, _ world: World) -> any Answer {
  let (journey, warnings) = journeyIfReadable(world)
  let path = journey.map { world.progress($0).path } ?? Path.beforeStart
  switch subject ?? .step(path.current ?? path.steps[0]) {
  case .step(let step):
    return GuidanceAnswer(
      subject: .step(step, path, commands: commandTable.summaries), journey: journey,
      warnings: warnings)
  case .topic(let topic):
    return GuidanceAnswer(subject: .topic(topic), journey: journey, warnings: warnings)
  case .item(let id, let item, let step):
    return ItemAnswer(id: id, item: item, step: step, journey: journey, warnings: warnings)
  }
}

private enum Subject: Sendable {
  case step(Step)
  case topic(Topic)
  case item(String, GuidanceItem, Step)
}

private let subject = Key(
  "subject", .argument("STEP|TOPIC", required: false), help: "What to read about."
) { text throws(Complaint) -> Subject in
  let word = text.lowercased()
  if let topic = Topic.named(word) { return .topic(topic) }
  if let step = Step.named(word) { return .step(step) }
  if let (item, step) = Vocabulary.item(word) { return .item(word, item, step) }
  throw Complaint(
    unknown: "step or topic", text, choices: Topic.all.map(\.id) + Step.all.map(\.id) + itemIDs,
    listedBy: "nocontact guide --list")
}
private let itemIDs = Step.all.flatMap { step in
  step.guidance.lists.flatMap { $0.items.compactMap(\.id) }
}
private let list = Key(flag: "list", help: "Everything there is to read.")

/// The journey, for its name and its step; guidance must be there even when the journal is not.
private func journeyIfReadable(_ world: World) -> (journey: Journey?, warnings: [String]) {
  do {
    return (try world.journal().current, [])
  } catch {
    return (nil, [Failure.report(of: error).message])
  }
}
