import CommandTable
import NoContactCore

let statusCommand = Command<World, any Answer>(
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
  let answer = StatusAnswer(try world.journal(), in: world)
  if answer.progress == nil && !world.isJSON { throw Failure.noJourney }
  return answer
}
