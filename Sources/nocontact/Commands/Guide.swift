import CommandTable
import NoContactCore

let guideCommand = Command<World>(
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
  if arguments.has(list) {
    return try world.show(
      guideListPage(),
      json: .object(of: [
        "schema": .integer(1), "steps": .array(Step.all.map(\.json)),
        "topics": .array(
          Topic.all.map { .object(of: ["id": .string($0.id), "title": .string($0.title)]) }),
      ]))
  }
  let journey = journeyIfReadable(world)
  let path = journey.map { Progress($0, today: world.today($0)).path } ?? Path.beforeStart
  switch arguments[subject] ?? .step(path.current ?? path.steps[0]) {
  case .step(let step):
    try world.show(
      stepPage(step, of: journey, path: path, commands: commandTable.summaries),
      json: json(step.guidance, step.id, step.title, number: step.number, of: journey))
  case .item(let id):
    try world.show(itemPage(id, of: journey), json: itemJSON(id, of: journey))
  case .topic(let topic):
    try world.show(
      topicPage(topic, of: journey),
      json: json(topic.guidance, topic.id, topic.title, number: nil, of: journey))
  }
}

private enum Subject: Sendable {
  case step(Step)
  case topic(Topic)
  case item(String)
}

private let subject = Key(
  "subject", .argument("STEP|TOPIC", required: false), help: "What to read about."
) { text throws(Complaint) -> Subject in
  let word = text.lowercased()
  if let topic = Topic.named(word) { return .topic(topic) }
  if let step = Step.named(word) { return .step(step) }
  if Vocabulary.item(word) != nil { return .item(word) }
  throw Complaint(
    unknown: "step or topic", text, choices: Topic.all.map(\.id) + Step.all.map(\.id) + itemIDs)
}
private let itemIDs = Step.all.flatMap { step in
  step.guidance.lists.flatMap { $0.items.compactMap(\.id) }
}
private let list = Key(flag: "list", help: "Everything there is to read.")

/// The journey, for its name and its step; guidance must be there even when the journal is not.
private func journeyIfReadable(_ world: World) -> Journey? {
  do {
    return try world.journal().current
  } catch {
    world.warn("nocontact: \(Failure.report(of: error).message ?? "")")
    return nil
  }
}

private func itemJSON(_ id: String, of journey: Journey?) -> JSON {
  .object(of: [
    "schema": .integer(1), "id": .string(id), "text": .string(itemText(id, of: journey)),
    "step": Vocabulary.item(id)?.step.json,
  ])
}

private func json(
  _ guidance: Guidance, _ id: String, _ title: String, number: Int?, of journey: Journey?
) -> JSON {
  func text(_ text: String) -> JSON { .string(spoken(text, of: journey)) }
  let lists = guidance.lists.map { list in
    JSON.object(of: [
      "title": text(list.title),
      "items": .array(
        list.items.map { .object(of: ["id": .text($0.id) ?? .null, "text": text($0.text)]) }),
    ])
  }
  return .object(of: [
    "schema": .integer(1), "id": .string(id), "title": .string(title),
    "step": number.map(JSON.integer) ?? .null, "lead": text(guidance.lead),
    "paragraphs": .array(guidance.paragraphs.map(text)), "lists": .array(lists),
  ])
}
