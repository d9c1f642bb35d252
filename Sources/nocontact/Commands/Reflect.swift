import CommandTable
import NoContactCore

let reflectCommand = Command<World, any Answer>(
  "reflect", "Answer the questions of steps 5 to 7", group: Group.method,
  details: """
    Alone it asks the next unanswered question, on a terminal one after the other; Ctrl-D stops, \
    and what is answered is kept. A new answer leaves the earlier ones in the log. --edit opens \
    your editor; after the question, - reads standard input.
    """,
  parameters: [
    question.parameter, answer.parameter, list.parameter, Options.edit.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("reflect --list", "what is answered and what is not"),
    ("reflect 5.2 'I stopped listening'", "an answer to one of them"),
  ]
) { arguments, world in
  if arguments.has(list) && arguments[question] != nil {
    throw Failure.usage("--list stands alone: it lists all of them")
  }
  if arguments[answer] != nil || arguments.has(Options.edit), !arguments.has(list) {
    return try recorded(arguments[question], arguments.words(answer), world)
  }
  let progress = try world.running()
  let next = progress.practice.answers.next
  guard !arguments.has(list), let id = arguments[question] ?? next else {
    return QuestionsAnswer(progress: progress)
  }
  if world.terminal.isInteractive && !world.isJSON {
    let isOne = arguments[question] != nil
    return try asked(isOne ? [id] : Array(Vocabulary.questions.drop { $0 != id }), progress, world)
  }
  return QuestionAnswer(id: id, progress: progress)
}

private let question = Key(
  id: "question", .argument("QUESTION", required: false), of: "question", Vocabulary.questions,
  listedBy: "nocontact reflect --list", help: "Which question.")
private let answer = Key("answer", .text("ANSWER"), help: "Your words; - reads them from stdin.")
private let list = Key(flag: "list", help: "All questions, and which are answered.")

/// Takes an answer down: to the question that was named, else to the next one.
private func recorded(
  _ question: String?, _ words: WordSource, _ world: World
) throws -> ReflectAnswer {
  let recording = try world.record("reflect", words, needsWords: true) { progress in
    .answer(Answered(question ?? progress.practice.answers.next ?? Vocabulary.questions[0]))
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
    let kind = Entry.Kind.answer(Answered(id))
    progress = try world.later.record("reflect", .said(words)) { _ in kind }.after
    hasWritten = true
  }
  return ReflectedAnswer(hasWritten: hasWritten, progress: progress)
}
