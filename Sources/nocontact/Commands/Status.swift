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
  let journal = try world.journal()
  var answer = StatusAnswer(journal, in: world)
  if answer.progress == nil && !world.isJSON { throw Failure.noJourney }
  if !(try world.store.conflictCopies()).isEmpty {
    answer.besides.append(
      "a copy from another machine lies beside the journal: 'nocontact import' takes it in")
  }
  for other in journal.alsoRunning {
    answer.besides.append(
      """
      another time of no contact is running too, since \(DateWords.full(other.from)); 'nocontact \
      log --all' shows both, and once you 'nocontact end' this one, you see that one
      """)
  }
  return answer
}
