import CommandTable

/// What the manual page says besides the commands, which are in the table.
var manual: Manual {
  Manual(
    "no contact after a breakup, a day at a time", date: "November 25, 2026",
    description: [
      """
      counts thirty days without contact after a breakup. It keeps what happens on the way: a \
      text, a chance encounter, a reply you regret. Each day it suggests one small thing to do, \
      and it knows what helps when something happens.
      """,
      """
      The first day is day 1, and days are calendar days. Contact of your own begins a new streak \
      on its day. What comes from them never does.
      """,
      """
      Options stand anywhere after the command. A value comes as the next word or after an equals \
      sign. Two dashes end the options. Without a command, it shows where you are.
      """,
      """
      If you are in danger, or might hurt yourself, 'nocontact guide safety' has numbers to call.
      """,
    ],
    options: Options.alone,
    environment: [
      ("NOCONTACT_DIR", "The folder of the journal, as an absolute path."),
      ("XDG_DATA_HOME", "Where its folder is without NOCONTACT_DIR; ~/.local/share if not set."),
      ("NOCONTACT_NOW", "A moment that stands in for the clock, like 2026-11-05T21:40:12+01:00."),
      ("VISUAL", "The editor for --edit."), ("EDITOR", "The same, where VISUAL isn't set."),
      ("NO_COLOR", "Turns colour off."), ("CLICOLOR_FORCE", "Turns colour on in files and pipes."),
      ("TERM", "With dumb, there is no colour, and words say what bars show."),
      ("ACCESSIBLE", "Words say what bars show, for a screen that is heard."),
      ("COLUMNS", "How wide the text is where there is no terminal."),
    ],
    files: [
      ("~/.local/share/nocontact/journal.json", "What you've saved. Only you can read it."),
      ("~/.local/share/nocontact/history/", "The last fifty versions, for 'undo' and 'restore'."),
      ("~/.config/systemd/user/gentle-reminder.timer", "The reminder, where systemd has it."),
      ("~/Library/LaunchAgents/local.gentle-reminder.plist", "The same, on a Mac."),
    ],
    statuses: [
      ("0", "It's done."),
      ("1", "It failed. From 'draft': something was found."),
      ("2", "It was typed wrong, and nothing changed."),
      ("3", "Nothing is running."),
      ("4", "From 'guard': you're in no contact."),
    ],
    examples: [
      ("start yesterday --name Sam", "You've been in no contact since yesterday."),
      ("slip text 'asked how I was'", "They wrote."),
      ("urge", "You want to write to them."),
      ("checkin 3 'slept well'", "How today feels, from 1 (awful) to 5 (good)."),
      ("status --json", "Where you are, for a script."),
    ],
    others: [("bash", 1), ("fish", 1), ("zsh", 1)])
}
