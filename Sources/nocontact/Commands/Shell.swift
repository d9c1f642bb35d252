import CommandTable

let initCommand = Command<World, any Answer>(
  "init", "Set up the Tab key and the prompt in your shell", group: Group.shell,
  details: """
    Prints what one line in your shell's start file needs. The Tab key then completes what you \
    type, and 'nocontact_prompt' prints the day for your prompt. It shows nothing, and it changes \
    nothing else.
    """,
  parameters: [shell.parameter],
  examples: [
    ("init bash", "in ~/.bashrc: eval \"$(nocontact init bash)\""),
    ("init fish", "in config.fish: nocontact init fish | source"),
  ]
) { arguments, _ in
  ScriptAnswer(text: arguments[shell].map { $0.prompt + $0.completion } ?? "")
}

let completionsCommand = Command<World, any Answer>(
  "completions", "Print what the Tab key needs", group: Group.shell,
  details: """
    The part of 'nocontact init' that completes what you type, for a file of its own. It asks the \
    program each time, so it's never out of date.
    """,
  parameters: [shell.parameter],
  examples: [
    ("completions zsh", "for a file called _nocontact, in your fpath"),
    ("completions fish", "for ~/.config/fish/completions/nocontact.fish"),
  ]
) { arguments, _ in
  ScriptAnswer(text: arguments[shell]?.completion ?? "")
}

let manCommand = Command<World, any Answer>(
  "man", "Print the manual", group: Group.shell,
  details: """
    All commands and options in one place, written for 'man' to show. 'nocontact help' has the \
    same on the screen, a command at a time.
    """,
  examples: [
    ("man", "to read it: nocontact man | man -l -"),
    ("man", "to keep it: nocontact man > nocontact.1"),
  ]
) { _, _ in
  ScriptAnswer(text: commandTable.mdoc(manual))
}

private let shell = Key<ShellName>(
  word: "shell", .argument("SHELL", required: true), help: "Which shell it is for.")
