import CommandTable
import NoContactCore

let statusCommand = Command<World, any Answer>(
  "status", "Show where you are today", group: Group.everyDay,
  details: """
    Shows the day, the countdown, your streaks, contact from either side, and one thing to do \
    today. It changes nothing, so look as often as you like.
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
