import CommandTable
import NoContactCore

let settingsCommand = Command<World, any Answer>(
  "settings", "See or change the settings", group: Group.record,
  details: """
    Alone it shows all settings, with a KEY just that one, with a VALUE it changes it. \
    Keys: \(listed).
    """,
  parameters: [key.parameter, value.parameter, Options.quiet.parameter, Options.json.parameter],
  examples: [
    ("settings name Sam", "what to call them"),
    ("settings from yesterday", "it began a day earlier"),
  ]
) { arguments, world in
  let setting = arguments[key].flatMap(Setting.named)
  guard let setting, let text = arguments[value] else {
    guard let journey = try world.journal().current else { throw Failure.noJourney }
    return SettingsAnswer(journey: journey, only: setting)
  }
  let journey = try world.change("settings") { journal in
    guard let before = journal.running else { throw Failure.noJourney }
    var journey = before
    let today = world.today(journey)
    try named(setting.key) { try read(text, setting)(&journey, today) }
    try journey.checkOrder()
    if journey != before {
      journey.changed = journal.stamp(world.now)
      journal.update(journey.id) { $0 = journey }
    }
    return journey
  }
  return ChangedSettingAnswer(setting: setting, after: world.progress(journey))
}

private let key = Key(
  "key", .argument("KEY", required: false), help: "Which setting.", choices: Setting.all.map(\.key)
) { text throws(Complaint) in
  let keys = Setting.all.map(\.key)
  guard keys.contains(text) else { throw Complaint(unknown: "key", text, choices: keys) }
  return text
}.offering(.listed { Setting.all.map { ($0.key, $0.parameter.help) } })
private let value = Key("value", .text("VALUE"), help: "The new value.").offering(.settings)

/// The keys, each with what there is to say of it.
private var listed: String {
  Setting.all.map { setting in setting.key + (setting.hint.map { " (\($0))" } ?? "") }
    .joined(separator: ", ")
}

private func read(_ text: String, _ setting: Setting) throws(UsageError) -> Setting.Change {
  do throws(Complaint) {
    return try setting.read(text)
  } catch {
    // A complaint about a word says what kind of word was meant; one about a number does not.
    throw .invalid(setting.parameter.choices.isEmpty ? setting.key : nil, error)
  }
}
