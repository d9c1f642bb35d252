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
  let answer = try status(in: world)
  if answer.progress == nil && !world.isJSON { throw Failure.noJourney }
  return answer
}

/// Where the user is, and what lies beside the journal or runs besides.
func status(in world: World) throws -> StatusAnswer {
  let journal = try world.journal()
  var answer = StatusAnswer(journal, in: world)
  let copies = (try? world.store.conflictCopies()) ?? []
  if !copies.isEmpty {
    let names = copies.prefix(3).map { "'\($0.split(separator: "/").last ?? "")'" }
    let more = copies.count > 3 ? ["\(copies.count - 3) more"] : []
    answer.besides.append(
      """
      beside the journal lies what another machine has: \(listed(names + more)); 'nocontact \
      import' takes it in
      """)
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
