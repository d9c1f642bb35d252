import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The time it is: the system's, in the local zone, or one pinned by `NOCONTACT_NOW`.
enum Clock: Sendable {
  /// The system's clock and the local zone, as localtime(3) knows it.
  case system
  /// Always that moment, and everywhere its offset.
  case pinned(Moment)

  /// The moment it is.
  func now() -> Moment {
    switch self {
    case .pinned(let moment): moment
    case .system: Clock.local(time(nil))
    }
  }

  /// The moment so many seconds after 1970-01-01T00:00:00Z, on the local clock, or in UTC where that
  /// is off by a day or more; at the ends of the calendar where it lies beyond them.
  static func local(_ seconds: time_t) -> Moment {
    let moment = Moment(parts(seconds)) ?? Moment(seconds: seconds, offset: 0)
    return moment ?? Moment(midnightOf: seconds < 0 ? .earliest : .latest)
  }

  /// What is wrong with the local zone at a moment on this clock; nil where nothing is.
  func zoneProblem(at moment: Moment) -> String? {
    guard case .system = self, moment.offset == 0,
      abs(Clock.parts(moment.instant).tm_gmtoff) >= 86_400
    else { return nil }
    return "the time zone (TZ) is off by a day or more, which none is: UTC stands in for it"
  }

  private static func parts(_ seconds: time_t) -> tm {
    var seconds = seconds
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }

  /// The moment when the clock on the wall shows that day and time.
  func moment(on day: Day, at time: TimeOfDay) -> Moment? {
    let offset: Int
    switch self {
    case .pinned(let moment): offset = moment.offset
    case .system:
      let (year, month, dayOfMonth) = day.civil
      var parts = tm()
      parts.tm_year = Int32(year - 1900)
      parts.tm_mon = Int32(month - 1)
      parts.tm_mday = Int32(dayOfMonth)
      parts.tm_hour = Int32(time.minutes / 60)
      parts.tm_min = Int32(time.minutes % 60)
      // Whether it is summer time is for the zone to say; where the clock skipped the time, what
      // was typed stays, with the offset that mktime(3) settles on.
      parts.tm_isdst = -1
      guard mktime(&parts) != -1 else { return nil }
      offset = abs(parts.tm_gmtoff) < 86_400 ? Int(parts.tm_gmtoff) / 60 : 0
    }
    return Moment(day: day, second: time.minutes * 60, offset: offset)
  }
}

extension Moment {
  /// The moment in a broken-down local time; a leap second counts as the one before it.
  fileprivate init?(_ parts: tm) {
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day else { return nil }
    let minutes = Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    self.init(
      day: day, second: minutes * 60 + min(Int(parts.tm_sec), 59),
      offset: Int(parts.tm_gmtoff) / 60)
  }
}
