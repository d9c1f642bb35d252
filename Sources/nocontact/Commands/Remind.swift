import CommandTable
import NoContactCore

let remindCommand = Command<World, any Answer>(
  "remind", "Set a reminder that gives nothing away", group: Group.shell,
  details: """
    Your desktop shows '\(Reminder.text)' at that time, and no word of what it's about. Alone, the \
    command says what is set. It uses what your machine has: systemd, cron, or launchd on a Mac. \
    A second reminder takes the place of the first. While nothing is running, it stays silent.
    """,
  parameters: [
    time.parameter, every.parameter, with.parameter, print.parameter, off.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("remind 20:30", "every day at half past eight"),
    ("remind 20:30 --every week", "once a week, on today's weekday"),
    ("remind --off", "turn it off"),
  ]
) { arguments, world in
  let schedule = Schedule(world: world)
  if arguments.has(off) {
    let others = [time.parameter, every.parameter, with.parameter, print.parameter]
    if others.contains(where: { arguments.has($0) }) {
      throw Failure.usage("--off stands alone: nocontact remind --off")
    }
    return RemindOffAnswer(removal: schedule.remove())
  }
  guard let time = arguments[time] else {
    if [every.parameter, with.parameter, print.parameter].contains(where: { arguments.has($0) }) {
      throw Failure.usage("say when: nocontact remind 20:30")
    }
    return answer(schedule, world)
  }
  guard let program = world.machine.program() else {
    throw Failure.failed("where this program is can't be told, or its path is not valid UTF-8")
  }
  let found = schedule.found()
  // Who has it keeps it, unless another one is asked for.
  let name = try arguments[with] ?? found.reminders.first?.scheduler ?? schedule.usual()
  let reminder = Reminder(
    time: time, weekday: arguments[every] == .week ? world.now.day.weekday : nil,
    program: program, folder: try world.store.folder, session: schedule.session)
  if arguments.has(print) {
    return ReminderPlanAnswer(
      scheduler: name, files: try schedule.scheduler(name).files(reminder))
  }
  let waits = try schedule.set(reminder, with: name)
  var answer = answer(schedule, world)
  (answer.isNew, answer.waits) = (true, waits)
  answer.cannotShow = !world.machine.isMac && !world.machine.has("notify-send")
  return answer
}

private func answer(_ schedule: Schedule, _ world: World) -> RemindAnswer {
  let found = schedule.found()
  var answer = RemindAnswer(reminder: found.reminders.first, problems: found.problems)
  answer.place = answer.reminder.map { world.shortened($0.place) } ?? ""
  return answer
}

private enum Interval: String, CaseIterable, Sendable {
  case day
  case week
}

private let time = Key(
  "time", .argument("HH:MM", required: false), help: "When it comes, as 20:30."
) { text throws(Complaint) in
  guard let time = TimeOfDay(text) else {
    throw Complaint("'\(text)' is not a time; write it as 20:30")
  }
  return time
}
private let every = Key<Interval>(
  word: "every", .option("day|week"), help: "How often; a week counts from today.")
private let with = Key<SchedulerName>(
  word: "with", .option("WHAT"), help: "Who starts it; whatever is there if left out.")
private let print = Key(flag: "print", help: "Show what would be set, and set nothing.")
private let off = Key(flag: "off", help: "Take it away, with all that came with it.")
