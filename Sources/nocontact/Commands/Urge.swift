import CommandTable
import NoContactCore

let urgeCommand = Command<World>(
  "urge", "Get through the wish to write to them", group: Group.everyDay,
  details: """
    Says what to do in the next minutes, what to avoid, and what you yourself have written about \
    it. On a terminal it asks how it is, waits with you, and asks how it ended; elsewhere it waits \
    only with --wait. Ctrl-C ends the waiting and keeps what was.
    """,
  parameters: [
    Options.note.parameter, level.parameter, trigger.parameter, wait.parameter, outcome.parameter,
    Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("urge --level 7 --trigger lonely", "a strong one, and what set it off"),
    ("urge --level 3 --outcome passed 'went for a walk'", "one that is over already"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  if arguments[wait] != nil && arguments[outcome] != nil {
    throw Failure.usage("--wait is for an urge that is there, --outcome for one that is over")
  }
  var urge = Urge(
    level: arguments[level], trigger: arguments[trigger], waited: nil,
    outcome: arguments[outcome])
  let asks = world.terminal.isInteractive && !world.isJSON && urge.outcome == nil
  let wasShown = !world.isJSON && urge.outcome == nil
  if wasShown {
    try world.show(urgePage(urge, journey, today: world.today(journey)))
  }
  if asks { try ask(&urge, arguments, world) }
  let minutes = try arguments[wait] ?? (asks ? minutesToWait(world) : nil)
  var isInterrupted = false
  if let minutes, minutes > 0 {
    let seconds = world.console.wait(minutes * 60) { left in
      guard asks else { return }
      world.console.warn(barLine(left: left, of: minutes * 60, on: world.terminal))
    }
    if asks { world.console.warn("\n") }
    isInterrupted = seconds < minutes * 60
    urge.waited = seconds < 60 ? nil : seconds / 60
  }
  if asks && !isInterrupted { urge.outcome = try outcomeAfterwards(world) }
  let recording = try world.withWords(arguments, Options.note) { note in
    try Recording(world, "urge", .urge(urge), note: note)
  }
  try world.show(afterPage(recording, urge, wasShown: wasShown), json: recording.json)
  if asks && urge.outcome == .gaveIn { try recordSlip(world) }
}

private let level = Key("level", .option("0-10"), in: 0...10, help: "How strong it is.")
private let trigger = Key(
  "trigger", .option("WORD"), help: "What set it off, in a word: lonely, photo, drunk ..."
) { text throws(Complaint) in
  if text.allSatisfy(\.isWhitespace) { throw Complaint("a trigger has at least one letter") }
  return text
}
private let wait = Key(
  "wait", .option("MINUTES"), in: 0...1440, help: "Wait so long before anything else.")
private let outcome = Key<UrgeOutcome>(
  word: "outcome", .option("OUTCOME"), help: "How it ended, where it is over.")

private func ask(_ urge: inout Urge, _ arguments: Arguments, _ world: World) throws {
  let prompt = Prompt(world: world)
  if urge.level == nil {
    urge.level = try prompt.number("How strong is it", 0...10)
    if let level = urge.level, level >= 9 {
      var page = Page()
      page.text("\(crisisLine, .warm)")
      world.console.warn(page.drawn(on: world.terminal))
    }
  }
  if urge.trigger == nil { urge.trigger = try prompt.line("What set it off, in a word") }
}

private func minutesToWait(_ world: World) throws -> Int {
  try Prompt(world: world).number(
    "How many minutes will you wait (10 if you leave it out)", 0...1440)
    ?? 10
}

private func barLine(left: Int, of total: Int, on terminal: Terminal) -> String {
  let length = 24
  let filled = total > 0 ? (total - left) * length / total : length
  let bar =
    terminal.painted(terminal.shown(String(repeating: "\u{2588}", count: filled)), .good)
    + terminal.painted(
      terminal.shown(String(repeating: "\u{2591}", count: length - filled)), .faint)
  let seconds = left % 60 < 10 ? "0\(left % 60)" : "\(left % 60)"
  return "\r\(bar) \(left / 60):\(seconds) left "
}

private func outcomeAfterwards(_ world: World) throws -> UrgeOutcome? {
  // Ctrl-C here ends the question, and what happened so far is recorded.
  let word = Pause.catching {
    try? Prompt(world: world).choose(
      "How is it now?",
      [("passed", "it went by, or is weaker"), ("gave-in", "you got in touch")])
  }
  return word.flatMap(UrgeOutcome.init)
}

private func recordSlip(_ world: World) throws {
  let kinds = SlipKind.allCases.filter(\.breaksCountdown)
  let journey = try world.journal().running
  let prompt = Prompt(world: world, loss: "the urge is recorded, the contact is not")
  let word = try prompt.choose(
    "What was it?", kinds.map { ($0.rawValue, Text(spoken($0.title, of: journey))) })
  guard let kind = SlipKind(rawValue: word) else { return }
  let recording = try Recording(world, "slip", .slip(kind, necessary: false))
  try world.show(slipPage(recording, kind, necessary: false))
}

/// For the worst of moments.
let crisisLine = """
  If you might harm yourself, call now: 988 (US), 116 123 (UK and Ireland), or your local \
  emergency number. Elsewhere: findahelpline.com.
  """

private func urgePage(_ urge: Urge, _ journey: Journey, today: Day) -> Page {
  var page = Page()
  if let level = urge.level, level >= 9 { page.text("\(crisisLine, .strong)") }
  page.text("\(spoken(Topic.urge.guidance.lead, of: journey), .strong)")
  let past = journey.entries.compactMap { entry -> String? in
    if case .urge(let urge) = entry.kind { urge.trigger } else { nil }
  }
  let triggers = (urge.trigger.map { [$0] } ?? []) + past.suffix(5).reversed()
  page.blank()
  page.text("\("What to leave alone now", .strong)")
  for id in Triggers.behaviours(for: triggers).prefix(3) {
    page.text("\(id, .command): \(itemText(id, of: journey))", indent: 2, hanging: 2)
  }
  let reasons = reasons(journey)
  if !reasons.isEmpty {
    page.blank()
    page.text("\("What you wrote yourself", .strong)")
    for (question, answer) in reasons {
      page.text("\(question, .command) \u{201C}\(answer)\u{201D}", indent: 2, hanging: 4)
    }
  }
  let activity = activity(journey, today: today)
  page.blank()
  page.text("\("One thing to do instead", .strong)")
  let isOwn = !Vocabulary.activities.contains(activity)
  let meaning = isOwn ? "your own, and it has helped before." : itemText(activity, of: journey)
  page.text("\(activity, .command): \(meaning)", indent: 2, hanging: 2)
  page.blank()
  return page
}

/// The user's own reasons: the latest answers to the questions that have to do with them.
private func reasons(_ journey: Journey) -> [(question: String, answer: String)] {
  let answers = Answers(journey)
  return ["5.1", "5.5", "7.1", "7.2", "7.3"].compactMap { id in
    answers[id].last?.note.map { (id, $0) }
  }
}

/// What was recorded most often, else a suggestion.
private func activity(_ journey: Journey, today: Day) -> String {
  ActivityTally(journey).favourite ?? suggestion(today)
}

/// Something that can be begun at once, another one each day.
private func suggestion(_ today: Day) -> String {
  let quick = ["friend", "outdoors", "journal", "exercise", "meditation"]
  return quick[((today.number % quick.count) + quick.count) % quick.count]
}

private func afterPage(_ recording: Recording, _ urge: Urge, wasShown: Bool) -> Page {
  var page = Page()
  if let level = urge.level, level >= 9, !wasShown { page.text("\(crisisLine, .strong)") }
  switch urge.outcome {
  case .passed:
    page.text("\("It passed, and you were there for it. Be good to yourself now.", .strong)")
  case .gaveIn:
    page.text("\("Lay the phone aside. It happened, and it can be told here.", .strong)")
  case nil:
    page.text("\("Stay with it. You can come back to this page as often as you like.", .strong)")
  }
  page.text(recording.receipt)
  page.next(
    urge.outcome == .gaveIn
      ? [("slip replied", "take down what happened; 'nocontact slip' lists the kinds")]
      : [
        (
          "did \(activity(recording.after.journey, today: recording.after.today))",
          "when you have done it instead"
        ),
        ("status", "where you are"),
      ])
  return page
}
