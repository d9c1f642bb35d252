import CommandTable
import NoContactCore

let calendarCommand = Command<World, any Answer>(
  "calendar", "See your days, month by month", group: Group.look,
  details: """
    Each day shows what it was: without contact, or with something from them or from you. A number \
    is your mood that day. It shows up to three months: the latest ones, or the last ones of a \
    time that's over.
    """,
  parameters: [months.parameter, weekStarts.parameter, all.parameter, Options.json.parameter],
  examples: [
    ("calendar", "up to the last three months"),
    ("calendar --months 12 --week-starts sunday", "a whole year"),
  ]
) { arguments, world in
  let journal = try world.journal()
  return CalendarAnswer(
    try journal.progresses(all: arguments.has(all), in: world),
    weekStart: arguments[weekStarts]?.weekday ?? world.weekStart, months: arguments[months] ?? 3)
}

private let months = Key(
  "months", .option("N"), in: 1...120, help: "How many months, up to the latest one; 3 if left out."
)
private let weekStarts = Key<WeekStart>(
  word: "week-starts", .option("DAY"), help: "The first day of a week; your locale's if left out.")
private let all = Key(flag: "all", help: "Earlier times too, each under a heading.")

/// The days that a week begins with, where people are.
private enum WeekStart: String, CaseIterable {
  case monday, sunday, saturday

  var weekday: Weekday {
    switch self {
    case .monday: .monday
    case .sunday: .sunday
    case .saturday: .saturday
    }
  }
}

extension Journal {
  /// Where the journey that runs stands, or the last one; with `all`, each of them, by their first days.
  ///
  /// - Throws: `Failure.noJourney` where there is none.
  func progresses(all: Bool, in world: World) throws -> [Progress] {
    guard let current else { throw Failure.noJourney }
    let journeys = all ? journeys.filter { !$0.isDeleted } : [current]
    return journeys.sorted { $0.from < $1.from }.map(world.progress)
  }
}
