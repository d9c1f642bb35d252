/// An instant as its clock on the wall showed it: a day, a time to the second, an offset from UTC.
///
/// Written and read as RFC 3339 with a numeric offset, `2026-11-05T21:40:12+01:00`.
public struct Moment: Hashable, Sendable {
  /// The civil day on the wall.
  public let day: Day
  /// Seconds since that day's midnight on the wall clock, 0…86399.
  public var second: Int { Int(packedSecond) }
  /// Minutes east of UTC, -1439…1439.
  public var offset: Int { Int(packedOffset) }
  // A journal holds two moments for each entry: small numbers keep it small.
  private let packedSecond: Int32
  private let packedOffset: Int16

  /// The moment of those parts; nil where the time or the offset is out of range.
  public init?(day: Day, second: Int, offset: Int) {
    guard second >= 0, second < 86_400, offset > -1440, offset < 1440 else { return nil }
    self.day = day
    packedSecond = Int32(second)
    packedOffset = Int16(offset)
  }

  /// The moment so many seconds after 1970-01-01T00:00:00Z (leap seconds not counted), on a clock that
  /// stands so many minutes east of UTC; nil outside 1900…9999, or where the offset is a day or more.
  public init?(seconds: Int, offset: Int) {
    // Far within what an integer holds, so that nothing below can overflow.
    guard offset > -1440, offset < 1440, abs(seconds / 86_400) < 4_000_000 else { return nil }
    let wall = seconds + offset * 60
    let second = (wall % 86_400 + 86_400) % 86_400
    guard let day = Day(number: (wall - second) / 86_400) else { return nil }
    self.init(day: day, second: second, offset: offset)
  }

  /// The first second of a day, in UTC.
  package init(midnightOf day: Day) {
    self.day = day
    packedSecond = 0
    packedOffset = 0
  }

  /// The moment written in RFC 3339; nil where it is not one, or does not exist.
  ///
  /// `T` and `Z` may be small. A fraction of a second is read and dropped; leap seconds are not read.
  public init?(_ text: some StringProtocol) {
    guard let moment = Digits.reading(text, Moment.init) else { return nil }
    self = moment
  }

  init?(_ digits: inout Digits) {
    guard let day = Day.parts(&digits).flatMap(Day.init), digits.skip("T", "t"),
      let hour = digits.number(width: 2), digits.skip(":"),
      let minute = digits.number(width: 2), digits.skip(":"),
      let second = digits.number(width: 2), hour < 24, minute < 60, second < 60
    else { return nil }
    if digits.skip(".") {
      guard digits.number(width: 1) != nil else { return nil }
      while digits.number(width: 1) != nil {}
    }
    var offset = 0
    if !digits.skip("Z", "z") {
      let west = digits.skip("-")
      guard west || digits.skip("+"), let hours = digits.number(width: 2), digits.skip(":"),
        let minutes = digits.number(width: 2), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (west ? -1 : 1)
    }
    guard digits.isAtEnd else { return nil }
    self.init(day: day, second: hour * 3600 + minute * 60 + second, offset: offset)
  }

  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var instant: Int {
    day.number * 86_400 + second - offset * 60
  }

  /// The time of day on the wall, to the minute.
  public var time: TimeOfDay {
    TimeOfDay(minutes: second / 60)
  }

  /// The day this moment belongs to where a day turns at `hour` (0…23) instead of at midnight.
  public func day(startingAt hour: Int) -> Day {
    second < hour * 3600 ? day.advanced(by: -1) : day
  }
}

extension Moment: CustomStringConvertible {
  /// The moment in RFC 3339, to the second, with its offset in digits.
  public var description: String {
    String(unsafeUninitializedCapacity: Moment.length, initializingUTF8With: write)
  }

  /// How many bytes a moment takes in writing.
  static let length = 25

  /// Writes the moment in RFC 3339, to the second, with its offset in digits; returns how many bytes
  /// that takes.
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    bytes[day.write(to: bytes)] = UInt8(ascii: "T")
    time.write(to: bytes, at: 11)
    bytes[16] = UInt8(ascii: ":")
    bytes.put(digits: second % 60, at: 17)
    bytes[19] = offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")
    TimeOfDay(minutes: abs(offset)).write(to: bytes, at: 20)
    return Moment.length
  }
}

/// A time of day on the wall clock, to the minute.
public struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0…1439.
  public let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  /// The time written as `HH:MM` or `H:MM` on the 24-hour clock; nil where it is not one.
  public init?(_ text: some StringProtocol) {
    let time = Digits.reading(text) { digits -> (hour: Int, minute: Int)? in
      guard let hour = digits.number(width: 2) ?? digits.number(width: 1), digits.skip(":"),
        let minute = digits.number(width: 2), digits.isAtEnd
      else { return nil }
      return (hour, minute)
    }
    guard let time, time.hour < 24, time.minute < 60 else { return nil }
    minutes = time.hour * 60 + time.minute
  }

  /// The time as `HH:MM`.
  public var description: String {
    String(unsafeUninitializedCapacity: 5) { bytes in
      write(to: bytes, at: 0)
      return 5
    }
  }

  /// Writes the time as `HH:MM`.
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    bytes.put(digits: minutes / 60, at: place)
    bytes[place + 2] = UInt8(ascii: ":")
    bytes.put(digits: minutes % 60, at: place + 3)
  }
}
