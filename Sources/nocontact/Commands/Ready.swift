import CommandTable
import NoContactCore

let readyCommand = Command<World, any Answer>(
  "ready", "Go through the signs, and see where you are", group: Group.method,
  details: """
    Three questions about safety come first. Have they asked you to stop? Is there a court order \
    or a police condition? Are you afraid of them? Any yes keeps steps 10 to 14 closed, until you \
    say --safe. Then the signs: you're ready with five of the seven, no-anger, calm-around and \
    at-peace among them. On a terminal it asks. Otherwise use the options. Every result is kept.
    """,
  parameters: [
    signs.parameter, safe.parameter, unsafe.parameter, hazard.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("ready --signs no-anger,at-peace --safe", "two signs are true, and it's safe"),
    ("ready --hazard asked", "they've asked you to stop"),
  ]
) { arguments, world in
  let (hazards, isSafe) = try safety(arguments)
  let readiness: Readiness
  if isSafe == false {
    readiness = Readiness(signs: arguments[signs] ?? [], isSafe: false, hazards: hazards)
  } else if let signs = arguments[signs], isSafe == true {
    readiness = Readiness(signs: signs, isSafe: true)
  } else {
    readiness = try askedFor(arguments[signs], isSafe, world)
  }
  let recording = try world.record("ready") { _ in .readiness(readiness) }
  return ReadyAnswer(recording: recording, readiness: readiness)
}

private let signs = Key(
  ids: "signs", of: "sign", Vocabulary.signs, help: "The signs that are true, with commas.")
private let safe = Key(flag: "safe", help: "The answer to all three questions is no.")
private let unsafe = Key(flag: "unsafe", help: "It's not safe; you don't have to say why.")
private let hazard = Key(
  ids: "hazard", of: "hazard", Hazard.allCases.map(\.rawValue),
  help: "What makes it unsafe, with commas.")

/// What the options say about safety; nil where they say nothing.
private func safety(_ arguments: Arguments) throws -> (hazards: [String], isSafe: Bool?) {
  let named = arguments[hazard]
  if named == [] { throw Failure.usage("--hazard: name one, or say --safe") }
  if arguments.has(safe) && (arguments.has(unsafe) || named != nil) {
    throw Failure.usage("--safe says that there is no hazard; leave one of the two out")
  }
  let isUnsafe = arguments.has(unsafe) || named != nil
  return (named ?? [], arguments.has(safe) ? true : isUnsafe ? false : nil)
}

/// Asks for what is not known.
private func askedFor(_ signs: [String]?, _ isSafe: Bool?, _ world: World) throws -> Readiness {
  let journey = try world.running().journey
  let known = Vocabulary.signs(for: journey.goal)
  guard world.terminal.isInteractive else {
    if signs != nil {
      throw Failure.usage(
        "also say whether it's safe: add --safe, or --hazard with what makes it unsafe")
    }
    throw Failure.usage(
      """
      name the signs that are true, and say --safe or --hazard: nocontact ready --signs A,B,... \
      --safe; the signs are \(known.joined(separator: ", "))
      """)
  }
  let prompt = Prompt(world: world)
  let asked = isSafe == true ? [] : Hazard.allCases.map(\.rawValue)
  let hazards = try asked.filter { try prompt.yesOrNo(itemText($0, of: journey)) }
  // Where it is not safe, no sign makes up for it.
  if !hazards.isEmpty { return Readiness(signs: signs ?? [], isSafe: false, hazards: hazards) }
  let found =
    try signs
    ?? known.filter {
      try prompt.yesOrNo("Is this true today? \(itemText($0, of: journey))")
    }
  return Readiness(signs: found, isSafe: true)
}
