import CommandTable

let helpCommand = Command<World, any Answer>(
  "help", "Show the commands, or the help of one", group: Group.data,
  details: "The same as 'nocontact COMMAND --help'.",
  parameters: [command.parameter],
  examples: [("help", "all commands"), ("help slip", "the help of one")]
) { arguments, world in
  if let name = arguments[command] {
    return HelpAnswer(help: commandTable.help(try commandTable.command(name)))
  }
  let about = """
    Thirty days without contact, a day at a time. 'nocontact start' begins, and 'nocontact' alone \
    shows where you are.
    """
  return HelpAnswer(help: commandTable.overview([about]))
}

private let command = Key(
  "command", .argument("COMMAND", required: false), help: "The command to explain.")
