import CommandTable

let helpCommand = Command<World>(
  "help", "Show the commands, or the help of one", group: Group.data,
  details: "The same as 'nocontact COMMAND --help'.",
  parameters: [command.parameter],
  examples: [("help", "all commands"), ("help slip", "the help of one")]
) { arguments, world in
  if let name = arguments[command] {
    return try world.show(helpPage(commandTable.help(try commandTable.command(name))))
  }
  try world.show(
    helpPage(
      commandTable.overview([
        """
        Thirty days without contact, a day at a time. 'nocontact start' begins, and 'nocontact' \
        alone shows where you are.
        """
      ])))
}

private let command = Key(
  "command", .argument("COMMAND", required: false), help: "The command to explain.")
