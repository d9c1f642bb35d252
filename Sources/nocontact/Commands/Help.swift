import CommandTable

let helpCommand = Command<World, any Answer>(
  "help", "Show the commands, or the help of one", group: Group.data,
  details: """
    The same as 'nocontact COMMAND --help'. A topic or a step shows what 'nocontact guide' says \
    of it. 'help schema COMMAND' prints the JSON Schema of its --json, and 'help format' the \
    format \
    of the journal, for other programs.
    """,
  parameters: [subject.parameter, of.parameter],
  examples: [
    ("help", "all commands"), ("help slip", "the help of one"),
    ("help schema status", "what 'status --json' looks like"),
  ]
) { arguments, world in
  if let word = arguments[subject] {
    if word == "format" { return FormatAnswer() }
    if word == "schema" { return try schema(arguments[of]) }
    if let other = arguments[of] { throw UsageError.unwantedArgument(other, command: "help") }
    let isCommand = commandTable.commands.contains { $0.name == word }
    if !isCommand, let answer = try guidance(word, world) { return answer }
    return HelpAnswer(help: commandTable.help(try command(word)))
  }
  return HelpAnswer(
    help: commandTable.overview(
      [
        """
        Thirty days without contact, a day at a time. 'nocontact start' begins, and 'nocontact' \
        alone shows where you are. 'nocontact help COMMAND' says more about each, and 'nocontact \
        guide \
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

/// The schema of a command's answers, or the list of those that have one.
private func schema(_ command: String?) throws -> SchemaAnswer {
  if let command, Schemas.types(of: command) == nil {
    throw UsageError.invalid(
      nil,
      Complaint(
        unknown: "schema", command, choices: Schemas.names, listedBy: "nocontact help schema"))
  }
  return SchemaAnswer(command: command)
}

private let of = Key(
  "of", .argument("OF", required: false), help: "With schema: the command."
).offering(.listed { Schemas.names.map { ($0, "") } })
private let subject = Key(
  "subject", .argument("COMMAND|STEP|TOPIC", required: false), help: "What to explain."
).offering(
  .live { (world: World, _) in
    commandTable.commands.map { Candidate($0.name, $0.summary) }
      + Values.subjects(world)
  })
