import CommandTable
import NoContactCore

let talkCommand = Command<World>(
  "talk", "Record the talk about trying again", group: Group.method,
  details: "What came of it: yes, no, or not-yet. On a terminal it asks, if you do not say.",
  parameters: [
    outcome.parameter, Options.note.parameter, Options.on.parameter, Options.edit.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("talk not-yet 'they want time'", "it is still open"),
    ("talk yes 'slowly, and the issues first'", "you both want to"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  try Progress(journey, today: world.today(journey)).requireOpen(
    "together", instead: "'nocontact note' keeps what was said")
  let outcome = try arguments[outcome] ?? chosenOutcome(world)
  let recording = try world.withWords(arguments, Options.note) { note in
    try Recording(world, "talk", .talk(outcome), note: note, on: arguments[Options.on])
  }
  try world.show(talkPage(recording, outcome, journey), json: recording.json)
}

private let outcome = Key<TalkOutcome>(
  word: "outcome", .argument("OUTCOME", required: false), help: "What came of it.")

private func chosenOutcome(_ world: World) throws -> TalkOutcome {
  guard world.terminal.isInteractive else {
    throw Failure.usage("say what came of it: nocontact talk yes, no or not-yet")
  }
  let word = try Prompt(world: world).choose(
    "What came of the talk?",
    [
      ("yes", "you both want to try again"), ("no", "one of you does not"),
      ("not-yet", "it is still open"),
    ])
  return TalkOutcome(rawValue: word) ?? .notYet
}

private func talkPage(_ recording: Recording, _ outcome: TalkOutcome, _ journey: Journey) -> Page {
  var page = Page()
  let (lead, words): (String, String)
  let next: [(String, Text)]
  switch outcome {
  case .yes:
    lead = "Go slowly. Choose one thing from the past to talk through first."
    words = """
      The boundaries you kept to yourself can be said aloud now. What led to the breakup comes \
      before the good times, so that it need not come again.
      """
    next = [("boundaries", "what you hold to"), ("end back-together", "close the journey")]
  case .no:
    lead = "It is a no. Be with somebody tonight who is glad of you."
    words = """
      You asked, and you were answered: that took courage, and it leaves nothing open. {Ex} may be \
      happy elsewhere. What these weeks built is yours, and it does not depend on them.
      """
    next = [
      ("end moved-on", "close the journey, when you can mean it"),
      ("restart", "or a new run of quiet days first"),
    ]
  case .notYet:
    lead = "Leave it open, and live your week. Do not ask again soon."
    words = """
      Not yet is neither a yes nor a no. Give it time without pressing, keep to your boundaries, \
      and notice whether the effort goes both ways.
      """
    next = [("boundaries", "what you hold to"), ("status", "where you are")]
  }
  page.text("\(lead, .strong)")
  page.blank()
  page.text(Text(spoken(words, of: journey)))
  page.blank()
  page.text(recording.receipt)
  page.next(next)
  return page
}
