import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A reminder by the scheduler that the machine already has.
struct Reminder: Equatable {
  /// When it comes.
  var time: TimeOfDay
  /// The weekday, where it comes once a week; nil for every day.
  var weekday: Weekday?

  /// What a reminder is called wherever it is installed: nothing that says what it is about.
  static let name = "gentle-reminder"

  /// Who reminds.
  enum Scheduler: String, CaseIterable {
    case systemd
    case cron
    case launchd
  }

  /// `*-*-* 21:00:00`, with the beginning of the weekday before it.
  var calendar: String {
    let day = weekday.map { "\($0.rawValue.prefix(3)) " } ?? ""
    return "\(day)*-*-* \(time):00"
  }

  /// `0 21 * * 1`.
  var cronFields: String {
    let day = weekday.map { String(($0.index + 1) % 7) } ?? "*"
    return "\(time.minutes % 60) \(time.minutes / 60) * * \(day)"
  }
}

/// What the scheduler calls, under a name that no help shows.
enum Remind {
  /// What it is called by.
  static let hidden = "__remind"

  /// Shows the notification, where something is running; never fails, and writes nothing.
  static func run(in world: World) {
    guard let journey = try? world.store.load()?.current, journey.end == nil else { return }
    #if canImport(Darwin)
    let command = [
      "osascript", "-e", "display notification \"A minute for yourself.\" with title \"Reminder\"",
    ]
    #else
    let command = ["notify-send", "--app-name=Reminder", "Reminder", "A minute for yourself."]
    #endif
    var environment: [String: String] = [:]
    // From cron, the session's bus is to be found.
    let runtime = world.variable("XDG_RUNTIME_DIR") ?? "/run/user/\(getuid())"
    if world.variable("DBUS_SESSION_BUS_ADDRESS") == nil {
      environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=\(runtime)/bus"
      environment["XDG_RUNTIME_DIR"] = runtime
    }
    _ = try? Child(command, environment: environment)
  }
}
