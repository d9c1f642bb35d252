import CommandTable
import NoContactCore

let startCommand = Command<World, any Answer>(
  "start", "Begin no contact", group: Group.journey,
  details: """
    No contact counts from DATE on, or from today; that day is day 1. The breakup is on the same \
    day unless you say otherwise. You can change all of it later with 'settings'.
    """,
  parameters: parameters,
  examples: [
    ("start", "no contact from today on"),
    ("start yesterday --breakup '3 days ago' --name Sam", "it has been quiet since yesterday"),
  ]
) { arguments, world in
  var generator = SystemRandomNumberGenerator()
  var journey = Journey(
    id: Identifier.make(using: &generator), changed: world.now, breakup: world.now.day,
    from: world.now.day)
  for setting in Setting.all.reversed() {
    let today = world.today(journey)
    try named(setting.parameter.isOption ? "--\(setting.key)" : nil) {
      try setting.given(arguments)?(&journey, today)
    }
  }
  try journey.checkOrder()
  let store = try world.store
  try store.change("start", at: world.now, begins: true) { journal in
    if let running = journal.running {
      throw Failure.failed(
        """
        you began on \(running.from) (\(world.progress(running).count)). 'nocontact status' shows \
        where you are, and 'nocontact settings from DATE' corrects the first day. 'nocontact \
        restart' begins a new streak, and 'nocontact end stopped' closes this chapter.
        """)
    }
    let last = journal.current.map(world.progress)?.practice
    journey.changed = journal.stamp(world.now)
    journal.journeys.append(journey)
    // What is not safe stays so, until that answer is changed on purpose.
    if let hazards = last?.hazards {
      let carried = Entry.Kind.readiness(Readiness(signs: [], isSafe: false, hazards: hazards))
      _ = try Recording(into: &journal, world) { _ in carried }
      journey = journal.running ?? journey
    }
  }
  return StartAnswer(begun: world.progress(journey), path: world.shortened(store.path))
}

/// The first day, which stands alone, and an option for each of the other settings.
private var parameters: [Parameter] {
  let settings = Setting.all.map(\.parameter)
  return settings.filter { !$0.isOption } + settings.filter(\.isOption)
    + [Options.quiet.parameter, Options.json.parameter]
}
