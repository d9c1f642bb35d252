import CommandTable
import NoContactCore

let remindCommand = Command<World, any Answer>(
  "remind", "Be reminded to check in", group: Group.shell,
  details: """
    Once a day or a week, by the scheduler that this machine already has. What it shows gives \
    nothing away, and it's silent when nothing is running. Alone, it says what is set up. A second \
    time replaces the first.
    """,
  parameters: [
    time.parameter, every.parameter, with.parameter, print.parameter, off.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("remind 21:00 --print", "what would be set up"),
    ("remind --off", "no more of it, and nothing left behind"),
  ]
) { arguments, world in
  let schedule = Schedule(world: world)
  if arguments.has(off) {
    if arguments[time] != nil || arguments.has(print) {
      throw Failure.usage("--off stands alone: nocontact remind --off")
    }
    return RemindAnswer(was: try schedule.remove())
  }
  guard let moment = arguments[time] else {
    if arguments.has(print) || arguments[every] != nil || arguments[with] != nil {
      throw Failure.usage("say when: nocontact remind 21:00")
    }
    let found = try schedule.installed()
    return RemindAnswer(scheduler: found?.scheduler, reminder: found?.reminder)
  }
  let isWeekly = arguments[every] == .week
  let reminder = Reminder(time: moment, weekday: isWeekly ? world.now.day.weekday : nil)
  let scheduler = try arguments[with] ?? schedule.usual()
  if arguments.has(print) {
    return PlannedReminderAnswer(pieces: try schedule.pieces(of: reminder, with: scheduler))
  }
  let warnings = try schedule.install(reminder, with: scheduler)
  return RemindAnswer(
    scheduler: scheduler, reminder: reminder, warnings: warnings, isNew: true)
}

private enum Every: String, CaseIterable {
  case day
  case week
}

private let time = Key(
  "time", .argument("HH:MM", required: false), help: "When, as 21:00."
) { text throws(Complaint) in
  guard let time = TimeOfDay(text) else {
    throw Complaint("'\(text)' is not a time; write it as 21:40")
  }
  return time
}
private let every = Key<Every>(
  word: "every", .option("HOW-OFTEN"), help: "Each day, or once a week on the day it is now.")
private let with = Key<Reminder.Scheduler>(
  word: "with", .option("SCHEDULER"), help: "Who reminds; what is here, if left out.")
private let print = Key(flag: "print", help: "Only show what would be set up.")
private let off = Key(flag: "off", help: "Take it away.")
