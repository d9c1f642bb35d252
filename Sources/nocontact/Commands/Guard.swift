import CommandTable
import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

let guardCommand = Command<World, any Answer>(
  "guard", "Stop a chat app from opening during no contact", group: Group.everyDay,
  details: """
    Put it before a program: alias signal='nocontact guard -- signal-desktop'. During no contact \
    it says what to do instead, and the program doesn't start (exit status 4). Otherwise it \
    becomes that program. It stops every chat in it, not just theirs. With --between it stops only \
    in those hours, over midnight too. Without a program, only the exit status says whether you're \
    in no contact.
    """,
  parameters: [between.parameter, command.parameter, Options.json.parameter],
  examples: [
    ("guard -- echo hello", "opens it, unless you're in no contact"),
    ("guard --between 22:00-07:00 -- echo hello", "stop it only at night"),
  ]
) { arguments, world in
  let words: [String] = arguments.list(command)
  let progress = try world.journal().current.map(world.progress)
  let isWithin = arguments[between]?.contains(world.now.time) ?? true
  if let progress, progress.isGuarded, isWithin {
    return GuardAnswer(progress: progress, command: words)
  }
  guard let program = words.first else { return PassedAnswer() }
  let code = world.become(words)
  throw Failure.cannotRun(
    program, problem: String(cString: strerror(code)), status: code == ENOENT ? 127 : 126)
}

private let command = Key(
  "command", .commandAfterDashes("COMMAND"), help: "The program, and what it gets.")
private let between = Key("between", .option("HH:MM-HH:MM"), help: "Only within these hours.") {
  text throws(Complaint) -> Hours in
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, let start = TimeOfDay(parts[0]), let end = TimeOfDay(parts[1]) else {
    throw Complaint("'\(text)' are no hours; write them as 22:00-07:00")
  }
  return Hours(start: start, end: end)
}

/// Hours of a day, the first one included; over midnight where the end comes before the start.
private struct Hours: Sendable {
  let start: TimeOfDay
  let end: TimeOfDay

  func contains(_ time: TimeOfDay) -> Bool {
    let (from, to, now) = (start.minutes, end.minutes, time.minutes)
    return from <= to ? (from..<to).contains(now) : now >= from || now < to
  }
}

extension Progress {
  /// Whether contact is to be kept from: while the days are counted or complete, and as long as a hazard
  /// stands.
  fileprivate var isGuarded: Bool {
    switch state {
    case .counting, .complete: true
    case .reachingOut: practice.isUnsafe
    case .ended: false
    }
  }
}
