import CommandTable
import NoContactCore

let slipCommand = Command<World, any Answer>(
  "slip", "Save contact of any kind, and read what to do now", group: Group.everyDay,
  details: """
    What comes from them or by chance (text, call, email, message, letter, friend, visit, \
    encounter, dating) leaves the countdown as it is. Contact of your own (replied, texted, \
    called, emailed, messaged, met) begins a new streak on its day; with --necessary, for \
    children or work, it doesn't. A look at their profile (looked) is saved and changes nothing. \
    Everyday words such as sms, dm, saw, gift or reply are understood.
    """,
  parameters: [
    kind.parameter, Options.note.parameter, Options.on.parameter, Options.at.parameter,
    necessary.parameter, Options.edit.parameter, Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("slip text 'asked how I was'", "they wrote"),
    ("slip replied --on yesterday --at 23:10", "you answered last night"),
  ]
) { arguments, world in
  if let kind = arguments[kind] {
    try arguments.checkMeaning("slip \(kind.rawValue)", isTimed: true, world)
  }
  let (kind, hadToBe) = try arguments[kind].map { ($0, false) } ?? chosen(arguments, world)
  // On what comes from them, it changes nothing.
  let isNecessary = (arguments.has(necessary) || hadToBe) && kind.isYours
  let recording = try world.record(
    "slip", arguments.words(Options.note), on: arguments[Options.on], at: arguments[Options.at]
  ) { _ in .slip(Slip(kind, isNecessary: isNecessary)) }
  return SlipAnswer(
    recording: recording, kind: kind, isNecessary: isNecessary,
    isMatter: arguments.has(necessary) && !kind.isYours)
}

private let kind = slipKindKey("kind", .argument("KIND", required: false), help: "What happened.")
  .givingWay()
private let necessary = Key(
  flag: "necessary", help: "It was necessary (children, work, a lease): no new streak begins.")

/// Asks what it was, and of contact of the user's own whether it had to be, where something has to.
private func chosen(
  _ arguments: Arguments, _ world: World
) throws -> (kind: SlipKind, hadToBe: Bool) {
  guard world.terminal.isInteractive else {
    throw Failure.usage(
      """
      say what happened: nocontact slip KIND, such as text, replied or encounter; 'nocontact help \
      slip' lists them
      """)
  }
  let journey = try world.running().journey
  func choices(_ isYours: Bool) -> [Prompt.Choice] {
    SlipKind.allCases.filter { $0.isYours == isYours }.map {
      ($0.rawValue, Text(spoken($0.title, of: journey)))
    }
  }
  let parts = [("From them, or by chance", choices(false)), ("From you", choices(true))]
  let word = try Prompt(world: world).choose("What happened?", parts: parts) {
    SlipKind(word: $0)?.rawValue
  }
  let kind = SlipKind(rawValue: word) ?? .text
  guard kind.breaksCountdown, !arguments.has(necessary), let matter = journey.necessary else {
    return (kind, false)
  }
  return (kind, try Prompt(world: world).yesOrNo("Was it about this: \(matter)?"))
}
