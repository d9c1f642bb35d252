import CommandTable
import NoContactCore

let reflectCommand = Command<World, any Answer>(
  "reflect", "Answer the questions of steps 5 to 7", group: Group.method,
  details: """
    Alone, it asks the next question you haven't answered. In a terminal it goes on to the next \
    one; Ctrl-D stops, and your answers are saved. You can answer a question again, and the old \
    answer stays in the log. --edit opens your editor. A - after the question reads standard input.
    """,
  parameters: [
    question.parameter, answer.parameter, list.parameter, Options.edit.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("reflect --list", "what you've answered and what's left"),
    ("reflect 5.2 'I stopped listening'", "answer one of them"),
  ]
) { arguments, world in
  if arguments.has(list) && arguments[question] != nil {
    throw Failure.usage("--list shows all questions; leave the question out")
  }
  if arguments[answer] != nil || arguments.has(Options.edit), !arguments.has(list) {
    return try recorded(arguments[question], arguments.words(answer), world)
  }
  let progress = try world.running()
  let answers = progress.practice.answers
  let next = answers.next
  guard !arguments.has(list), let id = arguments[question] ?? next else {
    return QuestionsAnswer(progress: progress, territory: world.territory)
  }
  try answers.requireQuestion(id)
  if world.terminal.isInteractive, !world.isJSON, progress.lookingBackVoice == nil {
    let isOne = arguments[question] != nil
    return try asked(isOne ? [id] : Array(answers.questions.drop { $0 != id }), progress, world)
  }
  return QuestionAnswer(id: id, progress: progress, territory: world.territory)
}

private let question = Key(
  id: "question", .argument("QUESTION", required: false), of: "question", Vocabulary.questions,
  listedBy: "nocontact reflect --list", help: "Which question, like 5.2."
).offering(.questions).givingWay()
private let answer = Key("answer", .text("ANSWER"), help: "Your words; - reads them from stdin.")
private let list = Key(flag: "list", help: "All questions, with your answers.")

/// Records an answer: to the question that was named, else to the next one.
private func recorded(
  _ question: String?, _ words: WordSource, _ world: World
) throws -> ReflectAnswer {
  let recording = try world.record("reflect", words, needsWords: true) { progress in
    let answers = progress.practice.answers
    let id = question ?? answers.next ?? answers.questions[0]
    try answers.requireQuestion(id)
    return .answer(Answered(id))
  }
  return ReflectAnswer(recording: recording)
}

/// Asks questions on the terminal, those without an answer, keeping each as it is given; a question
/// alone is asked again.
private func asked(
  _ questions: [String], _ progress: Progress, _ world: World
) throws -> ReflectedAnswer {
  var progress = progress
  var hasWritten = false
  for id in questions {
    if questions.count > 1 && progress.practice.answers.has(id) { continue }
    world.ask(questionPage(id, progress, isAsked: true))
    guard let words = try Prompt(world: world).answer() else { break }
    if words.isEmpty { continue }
    try world.showCare(for: [words])
    let kind = Entry.Kind.answer(Answered(id))
    progress = try world.later.record("reflect", .said(words)) { _ in kind }.after
    hasWritten = true
  }
  return ReflectedAnswer(hasWritten: hasWritten, progress: progress)
}

extension Answers {
  /// Refuses a question that the goal leaves out.
  ///
  /// - Throws: `Failure`, which says why.
  fileprivate func requireQuestion(_ id: String) throws {
    if !questions.contains(id) {
      throw Failure.failed("question \(id) is about trying again; your goal is to heal, so skip it")
    }
  }
}
