import NoContactCore

/// A reminder: when it comes, and what is run then.
struct Reminder: Sendable, Equatable {
  /// The time of day.
  let time: TimeOfDay
  /// The day of the week; nil for every day.
  let weekday: Weekday?
  /// The program.
  let program: String
  /// The folder of the journal that it is about.
  let folder: String
  /// Where the user's session is, for schedulers that know nothing of it.
  var session: Session?

  /// What the program is called with, in a word that no help shows.
  static let word = "__remind"
  /// What is seen, by whoever looks at the screen: it gives nothing away.
  static let title = "Reminder"
  /// The same, below the title.
  static let text = "A minute for yourself"
  /// What units and agents are called.
  static let unit = "gentle-reminder"
  /// What stands in each file, so that it is known again.
  static let mark = "Set by a command, which changes and removes this file."

  /// A session of a desktop.
  struct Session: Sendable, Equatable {
    /// Its folder for what lasts as long as it does.
    let folder: String
    /// The address of its bus.
    let bus: String
  }

  /// Shows the notification while something is running; nothing else, and never a word.
  static func show(in world: World) {
    guard let journal = try? world.journal(), journal.running != nil else { return }
    let command =
      world.machine.isMac
      ? ["osascript", "-e", "display notification \"\(text)\" with title \"\(title)\""]
      : ["notify-send", "--app-name=\(title)", title, text]
    _ = world.machine.run(command, [])
  }
}

/// A program that starts others at a time of day.
protocol Scheduler {
  /// What it is called.
  var name: SchedulerName { get }
  /// Where a reminder is kept, for people.
  var place: String { get }

  /// The files that it would be given, or the line: the path of each, where it has one, and what is in it.
  ///
  /// - Throws: `Failure` where it cannot hold such a path.
  func files(_ reminder: Reminder) throws -> [ScheduledFile]

  /// What it has of this program's.
  ///
  /// - Throws: why that cannot be known.
  func found() throws -> FoundReminder?

  /// Gives it the reminder, in the place of one that it has; whether that waits for the next login.
  ///
  /// - Throws: why that failed; what was there before is still there then.
  func set(_ reminder: Reminder) throws -> Bool

  /// Takes away what it has, and whatever came with it; whether it may still come until the user logs out.
  ///
  /// - Throws: why something may still be there.
  func remove() throws -> Bool
}

/// The schedulers.
enum SchedulerName: String, CaseIterable, Sendable {
  case systemd
  case cron
  case launchd
}

/// A file as a scheduler is given it.
struct ScheduledFile {
  /// Where it is to be; nil for a line among others.
  let path: String?
  /// What is in it.
  let text: String
}

/// A reminder as a scheduler has it.
struct FoundReminder: Sendable {
  /// Who has it.
  let scheduler: SchedulerName
  /// Where.
  let place: String
  /// The time of day; nil where somebody has changed it into something else.
  let time: TimeOfDay?
  /// The day of the week; nil where it comes every day.
  let weekday: Weekday?
  /// Whether it is there, and yet would not come.
  var isOff = false
  /// Its bytes.
  let content: [UInt8]

  /// Whether a setting stands in it as it is written there.
  func holds(_ setting: String) -> Bool {
    let part = Array(setting.utf8)
    return content.indices.contains { content[$0...].starts(with: part) }
  }
}

extension Scheduler {
  /// Why a program did not do what it was asked to.
  func failure(_ program: String, _ child: Child?) -> Failure {
    guard let child else { return .failed("\(name.rawValue) needs \(program), which isn't here") }
    let lines = String(decoding: child.errors, as: UTF8.self).split(separator: "\n")
    let words = lines.last.map(String.init) ?? "it failed (\(child.status))"
    return .failed("\(program): \(words)")
  }
}

extension Weekday {
  /// Its number, from Sunday, which is 0.
  var number: Int { ((Weekday.allCases.firstIndex(of: self) ?? 0) + 1) % 7 }
  /// The day of such a number; 7 is Sunday as well.
  init?(number: Int) {
    guard (0...7).contains(number) else { return nil }
    self = Weekday.allCases[(number + 6) % 7]
  }
  /// Its first three letters, with a capital.
  var short: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst().prefix(2) }
}

extension [UInt8] {
  /// Its lines, each with its end.
  var linesWithEnds: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for place in indices where self[place] == UInt8(ascii: "\n") {
      lines.append(self[start...place])
      start = place + 1
    }
    return start < count ? lines + [self[start...]] : lines
  }
}

extension String {
  /// Whether a character in it controls something, such as a line break.
  var hasControls: Bool { utf8.contains { $0 < 0x20 || $0 == 0x7F } }
}
