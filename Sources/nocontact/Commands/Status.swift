import CommandTable
import NoContactCore

let statusCommand = Command<World>(
  "status", "Show where you are today", group: Group.everyDay,
  details: """
    Shows the day, the countdown, the runs and slips so far, and today's piece of the step to \
    work on. It changes nothing, so look as often as you like.
    """,
  parameters: [Options.json.parameter],
  examples: [
    ("status", "where you are"), ("status --json", "the same for a script"),
  ]
) { _, world in
  let journal = try world.journal()
  let today = world.today(journal.current)
  guard let journey = journal.current else {
    if world.isJSON { try world.show(Page(), json: statusJSON(nil, today: today)) }
    throw world.isJSON ? Failure.silent(3) : Failure.noJourney
  }
  let progress = Progress(journey, today: today)
  try world.show(statusPage(progress), json: statusJSON(progress, today: today))
}
