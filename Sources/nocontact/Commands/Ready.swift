import CommandTable
import NoContactCore

let readyCommand = Command<World, any Answer>(
  "ready", "See whether you are ready to reach out", group: Group.method,
  details: """
    The signs, and three questions about safety. You're ready with five of the seven signs, \
    no-anger, calm-around and at-peace among them, where it's safe to write. On a terminal it \
    asks. Otherwise name the signs that are true with --signs, and say --safe or --unsafe. Every \
    result is kept.
    """,
  parameters: [
    signs.parameter, safe.parameter, unsafe.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("ready --signs no-anger,at-peace --safe", "two signs are true, and it is safe"),
    ("ready --signs '' --unsafe", "none, and it is not safe"),
  ]
) { arguments, world in
  if arguments.has(safe) && arguments.has(unsafe) {
    throw Failure.usage("--safe and --unsafe exclude each other; give one")
  }
  let isSafe = arguments.has(safe) ? true : arguments.has(unsafe) ? false : nil
  let readiness: Readiness
  if let signs = arguments[signs], let isSafe {
    readiness = Readiness(signs: signs, isSafe: isSafe)
  } else {
    readiness = try askedFor(arguments[signs], isSafe, world)
  }
  let recording = try world.record("ready") { _ in .readiness(readiness) }
  return ReadyAnswer(recording: recording, readiness: readiness)
}

private let signs = Key(
  ids: "signs", of: "sign", Vocabulary.signs, help: "The signs that are true, with commas.")
private let safe = Key(flag: "safe", help: "Nothing stands in the way of writing to them.")
private let unsafe = Key(
  flag: "unsafe", help: "They asked you to stay away, or a court order, threat or fear is there.")

/// Asks for what is not known.
private func askedFor(_ signs: [String]?, _ isSafe: Bool?, _ world: World) throws -> Readiness {
  let journey = try world.running().journey
  guard world.terminal.isInteractive else {
    throw Failure.usage(
      """
      name the signs that are true, and say whether it is safe: nocontact ready --signs A,B,... \
      --safe; the signs are \(Vocabulary.signs.joined(separator: ", "))
      """)
  }
  let prompt = Prompt(world: world)
  let isSafe = try isSafe ?? prompt.yesOrNo(itemText("safe", of: journey))
  // Where it is not safe, no sign makes up for it.
  let asked = isSafe ? Vocabulary.signs(for: journey.goal) : []
  let found = try signs ?? asked.filter { try prompt.yesOrNo(itemText($0, of: journey)) }
  return Readiness(signs: found, isSafe: isSafe)
}
