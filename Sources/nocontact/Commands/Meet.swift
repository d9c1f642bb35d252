import CommandTable
import NoContactCore

let meetCommand = Command<World>(
  "meet", "Plan a meeting, or record one", group: Group.method,
  details: """
    'plan' takes the day with --on, which may lie ahead; from the day before, 'meet' and 'status' \
    show what to keep in mind. 'log' records how it was, with the signs of interest you saw, and \
    on a terminal asks for them. Signs prove nothing.
    """,
  parameters: [
    action.parameter, Options.note.parameter, on.parameter, signs.parameter,
    Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("meet plan 'coffee at the station' --on tomorrow", "it is agreed for tomorrow"),
    ("meet log 'an easy hour' --signs smiling,eye-contact", "how it was"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let today = world.today(journey)
  let progress = Progress(journey, today: today)
  if arguments[action] != nil {
    try progress.requireOpen(
      "meet", instead: "a meeting before that is 'nocontact slip met'")
  }
  switch arguments[action] {
  case nil:
    if arguments[on] != nil || arguments[signs] != nil {
      throw Failure.usage("say which: nocontact meet plan --on DATE, or nocontact meet log")
    }
    let planned = journey.plannedMeeting.flatMap { $0 >= today ? $0 : nil }
    let isOpen = progress.isOpen("meet")
    try world.show(
      meetPage(journey, planned, today: today, isOpen: isOpen),
      json: .object(of: ["schema": .integer(1), "planned": .text(planned) ?? .null]))
  case .plan:
    if arguments[signs] != nil {
      throw Failure.usage("--signs are for afterwards: nocontact meet log --signs A,B")
    }
    let day = try arguments[on].map { try DateWords.comingDay($0, today: today) } ?? today
    let recording = try world.withWords(arguments, Options.note) { note in
      try Recording(world, "meet", .meeting(.planned(day)), note: note)
    }
    try world.show(plannedPage(recording, day), json: recording.json)
  case .log:
    let (seen, asked) = try held(arguments, journey, world)
    let recording = try world.withWords(arguments, Options.note) { note in
      try Recording(
        world, "meet", .meeting(.held(signs: seen)), note: note ?? asked, on: arguments[on])
    }
    try world.show(heldPage(recording, seen), json: recording.json)
  }
}

private enum Action: String, CaseIterable {
  case plan
  case log
}

private let action = Key<Action>(
  word: "action", .argument("plan|log", required: false), help: "Before it, or after it.")
private let on = Key("on", .option("DATE"), help: "The day of the meeting; today if left out.")
private let signs = Key(
  ids: "signs", of: "sign of interest", Vocabulary.meetingSigns,
  help: "The signs of interest you saw, with commas.")

/// The signs that were seen, and a line about it, asked for where nothing was given at all.
private func held(
  _ arguments: Arguments, _ journey: Journey, _ world: World
) throws -> (signs: [String], line: String?) {
  let isGiven =
    arguments[signs] != nil || arguments[Options.note] != nil || arguments.has(Options.edit)
  guard !isGiven && world.terminal.isInteractive && !world.isJSON else {
    return (arguments[signs] ?? [], nil)
  }
  let prompt = Prompt(world: world)
  let seen = try Vocabulary.meetingSigns.filter {
    try prompt.yesOrNo(itemText($0, of: journey))
  }
  return (seen, try prompt.line("A line about how it was"))
}

/// What to keep in mind, by how far off the meeting is.
func meetingWords(_ planned: Day, today: Day) -> String {
  switch planned - today {
  case 0:
    """
    Today you meet. Be kind, be brief, go home while it is still good, and leave it at one drink.
    """
  case 1:
    """
    Tomorrow you meet. Lay out what you will wear, decide when you will leave, and sleep early.
    """
  default:
    """
    You meet \(DateWords.distance(of: planned, from: today)), on \(DateWords.full(planned)). Until \
    then, live as you have.
    """
  }
}

private func meetPage(_ journey: Journey, _ planned: Day?, today: Day, isOpen: Bool) -> Page {
  var page = Page()
  let propose =
    isOpen
    ? "Propose something small and neutral, such as a coffee, and leave the rest open."
    : "Not yet. This is for later reading; the step is closed for now."
  let lead = planned.map { meetingWords($0, today: today) } ?? propose
  page.text("\(lead, .strong)")
  guard let step = Step.named("meet") else { return page }
  for paragraph in step.guidance.paragraphs {
    page.blank()
    page.text(Text(spoken(paragraph, of: journey)), indent: 2)
  }
  if !isOpen {
    page.next([("steps", "what opens this step")])
    return page
  }
  page.next(
    planned == nil
      ? [("meet plan --on tomorrow", "when it is agreed")]
      : [("meet log", "afterwards, how it was"), ("boundaries", "what you hold to")])
  return page
}

private func plannedPage(_ recording: Recording, _ day: Day) -> Page {
  var page = Page()
  page.text("\(meetingWords(day, today: recording.after.today), .strong)")
  page.blank()
  page.text(recording.receipt)
  page.next([("meet", "what to keep in mind"), ("boundaries", "what you hold to")])
  return page
}

private func heldPage(_ recording: Recording, _ signs: [String]) -> Page {
  let journey = recording.after.journey
  var page = Page()
  page.text("\("Do nothing more today. Let the evening be over, however it was.", .strong)")
  if !signs.isEmpty {
    page.blank()
    for sign in signs {
      page.text("\(sign, .command): \(itemText(sign, of: journey))", indent: 2, hanging: 2)
    }
    page.text("Good to notice, and proof of nothing.", indent: 2)
  }
  page.blank()
  page.text(recording.receipt)
  page.next([
    ("status", "the next step"), ("restart", "if it was disrespectful and you walked away"),
  ])
  return page
}
