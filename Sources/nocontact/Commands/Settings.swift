import CommandTable
import NoContactCore

let settingsCommand = Command<World>(
  "settings", "See or change what the journey is set to", group: Group.record,
  details: """
    Alone it shows all settings, with a KEY that one, with a VALUE it changes it. Keys: name (an \
    empty '' takes it away), goal (reconnect or heal), days, breakup, from (the first day of no \
    contact), day-starts (the hour at which your days turn).
    """,
  parameters: [key.parameter, value.parameter, Options.json.parameter],
  examples: [
    ("settings name Sam", "what to call them"),
    ("settings from yesterday", "it began a day earlier"),
  ]
) { arguments, world in
  guard let key = arguments[key] else {
    guard let journey = try world.journal().current else { throw Failure.noJourney }
    return try show(journey, only: nil, world)
  }
  guard let text = arguments[value] else {
    guard let journey = try world.journal().current else { throw Failure.noJourney }
    return try show(journey, only: key, world)
  }
  let now = world.clock.now()
  let journey = try world.store.change("settings", at: now) { journal in
    guard var journey = journal.running else { throw Failure.noJourney }
    let before = journey
    try set(key, text, &journey, today: world.today(journey))
    if journey != before {
      journey.changed = now
      journal.update(journey.id) { $0 = journey }
    }
    return journey
  }
  try show(journey, only: key == .from ? nil : key, world)
}

private enum SettingKey: String, CaseIterable {
  case name
  case goal
  case days
  case breakup
  case from
  case dayStarts = "day-starts"
}

private let key = Key<SettingKey>(
  word: "key", .argument("KEY", required: false), help: "Which setting.")
private let value = Key("value", .text("VALUE"), help: "What it is to be.")

private func set(
  _ key: SettingKey, _ text: String, _ journey: inout Journey, today: Day
) throws {
  func number(in range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Failure.usage(
        "\(key.rawValue): '\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }
  switch key {
  case .name: journey.name = text.allSatisfy(\.isWhitespace) ? nil : text
  case .goal:
    guard let goal = Goal(rawValue: text) else {
      throw UsageError.invalid(
        nil, Complaint(unknown: "goal", text, choices: Goal.allCases.map(\.rawValue)))
    }
    journey.goal = goal
  case .days: journey.days = try number(in: Journey.lengths)
  case .breakup: journey.breakup = try DateWords.day(text, today: today)
  case .from:
    let from = try DateWords.day(text, today: today)
    // Where the breakup was on the same day, it goes along.
    if journey.breakup == journey.from { journey.breakup = from }
    journey.from = from
  case .dayStarts: journey.dayStarts = try number(in: Journey.turns)
  }
  try checkOrder(breakup: journey.breakup, from: journey.from)
}

private func show(_ journey: Journey, only key: SettingKey?, _ world: World) throws {
  let shown = settings(of: journey).filter { key == nil || $0.key == key?.rawValue }
  var page = Page()
  page.rows(shown.map { ("\($0.key, .command)", Text($0.value)) })
  if key == nil { page.next([("settings name Sam", "change one")]) }
  try world.show(
    page, json: .object(of: ["schema": .integer(1), "settings": settingsJSON(journey)]))
}

private func settingsJSON(_ journey: Journey) -> JSON {
  .object(of: [
    "name": .text(journey.name) ?? .null, "goal": .string(journey.goal.rawValue),
    "days": .integer(journey.days), "breakup": .text(journey.breakup),
    "from": .text(journey.from), "day-starts": .integer(journey.dayStarts),
  ])
}
