import CommandTable
import NoContactCore

let draftCommand = Command<World, any Answer>(
  "draft", "Check a text before you send it", group: Group.method,
  details: """
    Holds your words against what the text is for: the first one, the one that you are over it, \
    or the apology. Nothing is sent and nothing is kept, until you add --sent once you have sent \
    it. The exit status is 0 when it passes and 1 when it does not. It reads words, not minds.
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
      throw Failure.usage("give the text, or - to read it from standard input, or --edit")
    }
    world.ask(draftQuestion(kind))
    source = .input
  }
  if isSent { return try recorded(source, kind, world) }
  return try world.withWords(source, keepsDraft: { $0.status != 0 }) { text, _ in
    guard let text else { throw Failure.usage("there are no words in it") }
    let check = DraftCheck(text, kind: kind, exName: progress.journey.name)
    return DraftAnswer(check: check, progress: progress)
  }
}

private let words = Key(
  "words", .list("[first|over-it|apology] TEXT", required: false),
  help: "Which text it is, the next one if left out, and its words; - reads them from stdin.")
private let sent = Key(flag: "sent", help: "Record it: you have sent it.")

/// The kind of text that the words begin with, where they name one, and the text.
private func parts(_ words: [String]) throws -> (kind: DraftKind?, text: String?) {
  let kind = words.first.flatMap { DraftKind(rawValue: $0.lowercased()) }
  if kind == nil, words.count > 1, let word = words.first,
    let near = didYouMean(word, DraftKind.allCases.map(\.rawValue))
  {
    throw Failure.usage(
      "'\(word)' is no kind of text; \(near) To check it as it is, put it in quotes")
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
      the countdown still has \(counted(progress.left, "day")); what was sent before its end is \
      'nocontact slip texted'
      """)
  }
  if progress.practice.isUnsafe {
    throw Failure.failed(
      """
      you said that it is not safe, and while that stands the texts stay closed; 'nocontact guide \
      safety' says who can help, 'nocontact slip texted' takes down what was sent
      """)
  }
  try progress.requireOpen(.text, instead: "what was sent before is 'nocontact slip texted'")
  if kind != .first && progress.state != .reachingOut {
    throw Failure.failed("the first text comes first: 'nocontact draft first - --sent'")
  }
}
