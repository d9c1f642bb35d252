import CommandTable

let helpCommand = Command<World, any Answer>(
  "help", "Show the commands, or the help of one", group: Group.data,
  details: """
    The same as 'nocontact COMMAND --help'. A topic or a step shows what 'nocontact guide' says \
    of it.
    """,
  parameters: [subject.parameter],
  examples: [("help", "all commands"), ("help slip", "the help of one")]
) { arguments, world in
  if let word = arguments[subject] {
    let isCommand = commandTable.commands.contains { $0.name == word }
    if !isCommand, let answer = try guidance(word, world) { return answer }
    return HelpAnswer(help: commandTable.help(try command(word)))
  }
  return HelpAnswer(
    help: commandTable.overview(
      [
        """
        Thirty days without contact, a day at a time. 'nocontact start' begins, and 'nocontact' \
        alone shows where you are. 'nocontact help COMMAND' tells more of each, 'nocontact guide \
        --list' shows all there is to read.
        """,
        """
        If you are in danger, or might hurt yourself: 'nocontact guide safety' has numbers to call.
        """,
      ], options: Options.alone,
      examples: [
        ("slip text 'asked how I was'", "they wrote"),
        ("urge", "when you want to write to them"),
      ]))
}

private let subject = Key(
  "subject", .argument("COMMAND|STEP|TOPIC", required: false), help: "What to explain."
).offering(
  .live { (world: World, _) in
    commandTable.commands.map { Candidate($0.name, $0.summary) }
      + Values.subjects(world)
  })
