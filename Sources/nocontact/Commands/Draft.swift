import CommandTable
import NoContactCore

let draftCommand = Command<World, any Answer>(
  "draft", "Check a text before you send it", group: Group.method,
  details: """
    Shows the words that often land badly, each with the reason, and asks what words can't show. \
    Nothing is sent, and nothing is saved until you've sent it and add --sent. It exits with 0 \
    when it found nothing and with 1 when it found something. It never says a text is good.

    It reads English only, and it misses a lot. \(measuredWords(DraftCheck.measured))
    """,
  parameters: [
    words.parameter, sent.parameter, Options.edit.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("draft first 'Finally saw that film you raved about, you were right'", "check the first text"),
    ("draft apology 'I am sorry that I shouted. I forgive you too.'", "check the apology"),
  ]
) { arguments, world in
  let (named, given) = try parts(arguments.list(words))
  var source = try WordSource(given, edits: arguments.has(Options.edit))
  let isAsked = given == nil && !arguments.has(Options.edit)
  let isSent = arguments.has(sent)
  if isSent && !isAsked { return try recorded(source, named, world) }
  let progress = try world.running()
  let kind = named ?? progress.practice.nextDraft
  if isSent { try checkOpen(kind, progress) }
  if isAsked {
    guard world.terminal.isInteractive else {
      throw Failure.usage("add the text, or - to read it from standard input, or --edit")
    }
    world.ask(draftQuestion(kind, progress))
    source = .input
  }
  if isSent { return try recorded(source, kind, world) }
  return try world.withWords(source, keepsDraft: { $0.status != 0 }) { text, _ in
    guard let text else { throw Failure.usage("there are no words in it") }
    let check = DraftCheck(text, kind: kind, exName: progress.journey.name)
    return answered(
      DraftAnswer(check: check, progress: progress, territory: world.territory), world)
  }
}

/// How much the check misses, in words.
private func measuredWords(_ measured: DraftMeasured) -> String {
  """
  We tried it on \(measured.messages) messages it had never seen. Of 100 bad ones it found \
  something in \(measured.badFound) and missed \(100 - measured.badFound). Of 100 good ones it \
  let \(measured.goodPassed) through.
  """
}

/// The answer with what its writer says to the four questions, where somebody can be asked.
///
/// What was found is shown first. Whoever leaves at a question leaves the rest of them open.
private func answered(_ answer: DraftAnswer, _ world: World) -> DraftAnswer {
  guard answer.asksQuestions, world.terminal.isInteractive, !world.isJSON else { return answer }
  var page = answer.findingsPage
  page.blank()
  page.text("Four things only you can know:")
  world.ask(page)
  var answer = answer
  let prompt = Prompt(world: world)
  for question in DraftQuestion.allCases {
    guard let isYes = try? prompt.yesOrNo(question.text) else { break }
    answer.answers[question] = isYes
  }
  // On a screen what was found stands there already; a file gets all of it.
  answer.isContinued = world.terminal.height != nil
  return answer
}

private let words = Key(
  "words", .list("[first|over-it|apology] TEXT", required: false),
  help: "Which text it is, the next one if left out, and its words; - reads them from stdin."
).offering(
  .live { (_: World, place) in
    place.before.isEmpty ? DraftKind.allCases.map { Candidate($0.rawValue, $0.title) } : []
  })
private let sent = Key(flag: "sent", help: "Save it: you've sent it.")

/// The kind of text that the words begin with, where they name one, and the text.
private func parts(_ words: [String]) throws -> (kind: DraftKind?, text: String?) {
  let kind = words.first.flatMap { DraftKind(rawValue: $0.lowercased()) }
  if kind == nil, words.count > 1, let word = words.first,
    let near = didYouMean(word, DraftKind.allCases.map(\.rawValue))
  {
    throw Failure.usage(
      "'\(word)' isn't a kind of text; \(near) To check it as it is, put it in quotes")
  }
  let text = words.dropFirst(kind == nil ? 0 : 1)
  return (kind, text.isEmpty ? nil : text.joined(separator: " "))
}

private func recorded(
  _ source: WordSource, _ named: DraftKind?, _ world: World
) throws -> SentAnswer {
  let recording = try world.record("draft", source, needsWords: true) { progress in
    let kind = named ?? progress.practice.nextDraft
    try checkOpen(kind, progress)
    return .draft(kind)
  }
  let journey = recording.before.journey
  let check = DraftCheck(
    recording.entry.note ?? "", kind: named ?? recording.before.practice.nextDraft,
    exName: journey.name)
  return SentAnswer(recording: recording, check: check)
}

/// Refuses to record as a text of step 10 what was sent outside of it.
private func checkOpen(_ kind: DraftKind, _ progress: Progress) throws {
  if progress.state == .counting {
    throw Failure.failed(
      """
      the countdown still has \(counted(progress.left, "day")) to go; if you've already written to \
      them, save it with 'nocontact slip texted'
      """)
  }
  if progress.practice.isUnsafe {
    throw Failure.failed(
      """
      you've said that it isn't safe, so the texts stay closed; 'nocontact guide safety' shows who can \
      help, 'nocontact slip texted' saves what was sent
      """)
  }
  try progress.requireOpen(
    .text, instead: "if you've written already, that's 'nocontact slip texted'")
  if kind != .first && progress.state != .reachingOut {
    throw Failure.failed("the first text comes first: 'nocontact draft first - --sent'")
  }
}
