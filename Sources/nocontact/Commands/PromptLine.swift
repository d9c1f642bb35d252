import CommandTable
import NoContactCore

let promptCommand = Command<World, any Answer>(
  "prompt", "One line for a prompt or a bar", group: Group.shell,
  details: """
    Prints 'day 20/30', or what --format says, for the prompt of your shell or for a status bar. \
    It gives nothing away: no name, no word of what it's about. Without anything to count, or \
    where the journal can't be read, it prints an empty line. It never writes, waits or asks. \
    Fields: \(PromptField.names.joined(separator: ", ")).
    """,
  parameters: [target.parameter, format.parameter],
  examples: [
    ("prompt --for zsh", "with what zsh would expand kept from it"),
    ("prompt --format '{left} to go'", "in your own words"),
  ]
) { arguments, world in
  let template = arguments[format]
  if let unknown = template.flatMap(PromptField.unknown) {
    throw Failure.usage(
      "--format: there is no field {\(unknown)}; the fields are \(PromptField.names.joined(separator: ", "))"
    )
  }
  // A bar is no place for a message: what cannot be read is nothing to show.
  let progress = (try? world.journal())?.current.map(world.progress)
  return PromptAnswer(progress: progress, template: template, target: arguments[target] ?? .plain)
}

private let target = Key<PromptTarget>(
  word: "for", .option("TARGET"), help: "What shows it.")
private let format = Key(
  "format", .option("TEMPLATE"), help: "What to print, with fields in braces: '{day} of {days}'.")
