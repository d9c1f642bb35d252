import CommandTable
import NoContactCore

let statsCommand = Command<World, any Answer>(
  "stats", "See your streaks, urges and moods as charts", group: Group.look,
  details: """
    Streaks side by side, urges by week, day and hour, moods, what you did for yourself, and \
    contact. What you haven't saved is left out. A chart says what stands out in it once there are 8 \
    things to go by, over 14 days.
    """,
  parameters: [all.parameter, Options.json.parameter],
  examples: [
    ("stats", "this time of no contact, or the last one"),
    ("stats --all", "earlier times too"),
  ]
) { arguments, world in
  StatsAnswer(
    try world.journal().progresses(all: arguments.has(all), in: world), weekStart: world.weekStart)
}

private let all = Key(flag: "all", help: "Earlier times too, each under a heading.")
