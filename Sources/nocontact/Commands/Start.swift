import CommandTable
import NoContactCore

let startCommand = Command<World>(
  "start", "Begin a journey", group: Group.journey,
  details: """
    No contact counts from DATE on, today if you give none; that day is day 1. The breakup is on \
    the same day unless you say otherwise. Everything can be changed later with 'settings'.
    """,
  parameters: [
    date.parameter, breakup.parameter, days.parameter, name.parameter, goal.parameter,
    dayStarts.parameter, Options.json.parameter,
  ],
  examples: [
    ("start", "no contact from today on"),
    ("start yesterday --breakup '3 days ago' --name Sam", "it has been quiet since yesterday"),
  ]
) { arguments, world in
  let now = world.clock.now()
  let turn = arguments[dayStarts] ?? 0
  let today = now.day(startingAt: turn)
  let from = try arguments[date].map { try DateWords.day($0, today: today) } ?? today
  let broken = try arguments[breakup].map { try DateWords.day($0, today: today) } ?? from
  try checkOrder(breakup: broken, from: from)
  var generator = SystemRandomNumberGenerator()
  let journey = Journey(
    id: Identifier.make(using: &generator), changed: now, breakup: broken, from: from,
    days: arguments[days] ?? 30, goal: arguments[goal] ?? .reconnect, name: arguments[name],
    dayStarts: turn)
  try world.store.change("start", at: now) { journal in
    if let running = journal.running {
      let progress = Progress(running, today: world.today(running))
      throw Failure.failed(
        """
        a journey is running already, since \(running.from), day \(progress.day) of \
        \(running.days); 'nocontact status' shows it, 'nocontact restart' begins a new run, \
        'nocontact end stopped' closes it
        """)
    }
    journal.journeys.append(journey)
  }
  let progress = Progress(journey, today: today)
  try world.show(
    startPage(progress, path: world.shortened(try world.store.path)),
    json: .object(of: [
      "schema": .integer(1), "journey": journey.json,
      "status": statusJSON(progress, today: today),
    ]))
}

private let date = Key("date", .text("DATE"), help: "The first day without contact.")
private let breakup = Key("breakup", .option("DATE"), help: "The day of the breakup.")
private let days = Key(
  "days", .option("N"), in: Journey.lengths, help: "How long the countdown is; 30 if left out.")
private let name = Key("name", .option("NAME"), help: "What to call the other person.") {
  text throws(Complaint) in
  if text.allSatisfy(\.isWhitespace) { throw Complaint("a name has at least one letter") }
  return text
}
private let goal = Key<Goal>(
  word: "goal", .option("GOAL"), help: "What you hope for; with heal, the path ends at step 9.")
private let dayStarts = Key(
  "day-starts", .option("HOUR"), in: Journey.turns,
  help: "The hour at which your days turn, for those who are up after midnight.")

/// Refuses a breakup after the first day of no contact.
func checkOrder(breakup: Day, from: Day) throws {
  if breakup > from {
    throw Failure.usage(
      "the breakup, \(breakup), cannot come after the first day of no contact, \(from)")
  }
}

/// The first page: the status, and what is worth knowing once.
private func startPage(_ progress: Progress, path: String) -> Page {
  var page = statusPage(progress)
  page.blank()
  page.text(
    """
    \("""
    The first day counts as day 1, and the days are calendar days. What you record stays in \
    \(path), on this computer, for you alone. If there is fear, threats or a court order between \
    you two, this plan is not for that: 'nocontact guide safety'.
    """, .faint)
    """)
  return page
}
