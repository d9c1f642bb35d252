import CommandTable
import NoContactCore

let reflectCommand = Command<World>(
  "reflect", "Answer the questions of steps 5 to 7", group: Group.method,
  details: """
    Alone it asks the next unanswered question, on a terminal one after the other; Ctrl-D stops, \
    and what is answered is kept. A new answer leaves the earlier ones in the log. --edit opens \
    your editor; after the question, - reads standard input.
    """,
  parameters: [
    question.parameter, answer.parameter, list.parameter, Options.edit.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("reflect --list", "what is answered and what is not"),
    ("reflect 5.2 'I stopped listening'", "an answer to one of them"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let answers = Answers(journey)
  if arguments.has(list) {
    if arguments[question] != nil {
      throw Failure.usage("--list stands alone: it lists all of them")
    }
    return try world.show(questionsPage(answers, journey), json: questionsJSON(answers, journey))
  }
  let writes = arguments[answer] != nil || arguments.has(Options.edit)
  guard let id = arguments[question] ?? answers.next ?? (writes ? Vocabulary.questions[0] : nil)
  else {
    return try world.show(questionsPage(answers, journey), json: questionsJSON(answers, journey))
  }
  if writes {
    let recording = try world.withWords(arguments, answer) { words in
      guard let words else { throw Failure.usage("there are no words in it; nothing was recorded") }
      return try Recording(world, "reflect", .answer(id), note: words)
    }
    return try world.show(answeredPage(recording, id), json: recording.json)
  }
  if world.terminal.isInteractive && !world.isJSON {
    return try askInTurn(from: id, onlyOne: arguments[question] != nil, world)
  }
  try world.show(
    questionPage(id, answers, journey), json: questionJSON(id, answers, journey, schema: 1))
}

private let question = Key(
  id: "question", .argument("QUESTION", required: false), of: "question", Vocabulary.questions,
  help: "Which question.")
private let answer = Key("answer", .text("ANSWER"), help: "Your words; - reads them from stdin.")
private let list = Key(flag: "list", help: "All questions, and which are answered.")

/// Asks questions on the terminal, keeping each answer as it is given.
private func askInTurn(from first: String, onlyOne: Bool, _ world: World) throws {
  var kept = 0
  let rest = Vocabulary.questions.drop { $0 != first }
  for id in onlyOne ? rest.prefix(1) : rest {
    guard let journey = try world.journal().running else { throw Failure.noJourney }
    let answers = Answers(journey)
    if !onlyOne && !answers[id].isEmpty { continue }
    world.console.warn(questionPage(id, answers, journey, isAsked: true).drawn(on: world.terminal))
    guard let words = try Prompt(world: world).answer() else { break }
    if words.isEmpty { continue }
    _ = try Recording(world, "reflect", .answer(id), note: words)
    kept += 1
  }
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  var page = Page()
  let lead = kept == 0 ? "Nothing was written this time; that is all right." : "Kept."
  page.text("\(lead, .strong) \(progressWords(Answers(journey)))")
  page.next([("reflect --list", "the questions"), ("status", "where you are")])
  try world.show(page)
}

private func progressWords(_ answers: Answers) -> String {
  if answers.next == nil { return "All \(Vocabulary.questions.count) questions have an answer." }
  let verb = answers.count == 1 ? "has" : "have"
  return "\(answers.count) of \(Vocabulary.questions.count) questions \(verb) an answer."
}

private func questionPage(
  _ id: String, _ answers: Answers, _ journey: Journey, isAsked: Bool = false
) -> Page {
  var page = Page()
  page.text("\("\(id)  \(itemText(id, of: journey))", .strong)")
  for entry in answers[id] {
    page.text(
      "\("\(DateWords.full(entry.day)):", .faint) \(entry.note ?? "")", indent: 2, hanging: 2)
  }
  if isAsked { return page }
  page.next([
    ("reflect \(id) --edit", "answer it in your editor"),
    ("reflect \(id) 'your words'", "or right here"),
  ])
  return page
}

private func answeredPage(_ recording: Recording, _ id: String) -> Page {
  let answers = Answers(recording.after.journey)
  var page = Page()
  page.text("\("It is written down. Nobody else has to read it.", .strong)")
  page.blank()
  page.text("\(progressWords(answers))")
  if let step = Vocabulary.item(id)?.step, recording.after.path.done.contains(step.number) {
    page.text("Step \(step.number) is done: \(step.title).")
  }
  page.text(recording.receipt)
  page.next(
    answers.next.map { [("reflect", Text("the next question, \($0)"))] }
      ?? [("status", "where you are")])
  return page
}

private func questionsPage(_ answers: Answers, _ journey: Journey) -> Page {
  var page = Page()
  let lead =
    answers.next.map { "Take question \($0) next, and take your time." }
    ?? "Every question has an answer. Read them again in a week."
  page.text("\(lead, .strong)")
  for name in ["honest", "own-part", "reasons"] {
    guard let step = Step.named(name), case .answers(let ids) = step.completion else { continue }
    page.blank()
    page.text("\("Step \(step.number): \(step.title)", .strong)")
    for id in ids {
      page.text("\(id, .command)  \(itemText(id, of: journey))", indent: 2, hanging: 5)
      let note = answers[id].last?.note
      page.text(note.map { "\u{201C}\($0)\u{201D}" } ?? "\("no answer yet", .faint)", indent: 7)
    }
  }
  page.next(
    answers.next.map { [("reflect \($0) --edit", "answer it in your editor")] }
      ?? [("log --kind answer", "all answers, the earlier ones too")])
  return page
}

private func questionsJSON(_ answers: Answers, _ journey: Journey) -> JSON {
  .object(of: [
    "schema": .integer(1), "next": .text(answers.next) ?? .null,
    "questions": .array(Vocabulary.questions.map { questionJSON($0, answers, journey) }),
  ])
}

private func questionJSON(
  _ id: String, _ answers: Answers, _ journey: Journey, schema: Int? = nil
) -> JSON {
  .object(of: [
    "schema": schema.map(JSON.integer), "id": .string(id),
    "question": .string(itemText(id, of: journey)),
    "answers": .array(
      answers[id].map { .object(of: ["day": .text($0.day), "answer": .text($0.note) ?? .null]) }),
  ])
}
