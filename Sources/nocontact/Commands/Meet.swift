import CommandTable
import NoContactCore

let meetCommand = Command<World, any Answer>(
  "meet", "Plan a meeting, or save how it went", group: Group.method,
  details: """
    'plan' takes the day with --on, which may be still to come; from the day before, 'meet' and \
    'status' show what to keep in mind. 'log' saves how it went, with the signs of interest you \
    saw, and on a terminal asks for them. Signs don't prove anything.
    """,
  parameters: [
    action.parameter, Options.note.parameter, on.parameter, signs.parameter,
    Options.edit.parameter, Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("meet plan 'coffee at the station' --on tomorrow", "you've agreed on tomorrow"),
    ("meet log 'an easy hour' --signs smiling,eye-contact", "how it was"),
  ]
) { arguments, world in
  if let action = arguments[action] {
    try arguments.checkMeaning("meet \(action.rawValue)", world)
  }
  switch arguments[action] {
  case nil:
    if arguments[on] != nil || arguments[signs] != nil {
      throw Failure.usage("say which: nocontact meet plan --on DATE, or nocontact meet log")
    }
    return MeetAnswer(progress: try world.running(), territory: world.territory)
  case .plan:
    let recording = try world.record("meet", arguments.words(Options.note)) { progress in
      try requireOpen(progress)
      return .meeting(.planned(try plannedDay(arguments, today: progress.today)))
    }
    return PlannedAnswer(recording: recording)
  case .log:
    let (seen, words) = try held(arguments, world)
    let recording = try world.record("meet", words, on: arguments[on]) { progress in
      try requireOpen(progress, hasHappened: true)
      return .meeting(.held(signs: seen))
    }
    return HeldAnswer(recording: recording, signs: seen)
  }
}

private enum Action: String, CaseIterable {
  case plan
  case log
}

private let action = Key<Action>(
  word: "action", .argument("plan|log", required: false), help: "Before it, or after it.")
private let on = Key("on", .option("DATE"), help: "The day of the meeting; today if left out.")
  .offering(.comingDays)
private let signs = Key(
  ids: "signs", of: "sign of interest", Vocabulary.meetingSigns,
  help: "The signs of interest you saw, with commas.")

private func requireOpen(_ progress: Progress, hasHappened: Bool = false) throws {
  try progress.requireOpen(
    .meet, hasHappened: hasHappened, instead: "if you've met anyway, 'nocontact slip met' saves it")
}

private func plannedDay(_ arguments: Arguments, today: Day) throws -> Day {
  if arguments[signs] != nil {
    throw Failure.usage("--signs are for afterwards: nocontact meet log --signs A,B")
  }
  return try arguments[on].map { words in
    try named("--on") { try DateWords.comingDay(words, today: today) }
  } ?? today
}

/// The signs that were seen, and words about it, asked for where nothing was given at all.
private func held(
  _ arguments: Arguments, _ world: World
) throws -> (signs: [String], words: WordSource) {
  let words = try arguments.words(Options.note)
  guard case .none = words, arguments[signs] == nil, world.terminal.isInteractive, !world.isJSON
  else { return (arguments[signs] ?? [], words) }
  let progress = try world.running()
  try requireOpen(progress, hasHappened: true)
  let prompt = Prompt(world: world)
  let seen = try Vocabulary.meetingSigns.filter {
    try prompt.yesOrNo("Did you see this? \(itemText($0, of: progress.journey))")
  }
  let line = try prompt.line("A line about how it was? Enter skips it")
  return (seen, line.map(WordSource.said) ?? .none)
}
