/// A civil day of the proleptic Gregorian calendar, from 1900-01-01 to 9999-12-31.
///
/// Days are counted, never timed: the distance between two of them is a difference of day numbers,
/// so that no time zone, daylight saving or missing midnight can bend it.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public var number: Int { Int(packed) }
  private let packed: Int32

  /// 1900-01-01, the earliest day there is here.
  public static let earliest = Day(number: -25_567, checked: ())
  /// 9999-12-31, the latest day there is here.
  public static let latest = Day(number: 2_932_896, checked: ())

  private init(number: Int, checked: Void) {
    packed = Int32(number)
  }

  /// The day that many days after 1970-01-01; nil outside 1900…9999.
  public init?(number: Int) {
    guard number >= Day.earliest.number, number <= Day.latest.number else { return nil }
    packed = Int32(number)
  }

  /// The day of that year, month (1…12) and day of the month; nil if it does not exist.
  ///
  /// The day number follows Howard Hinnant's `days_from_civil`.
  public init?(year: Int, month: Int, day: Int) {
    guard year >= 1900, year <= 9999, let length = Day.length(ofMonth: month, year: year),
      day >= 1, day <= length
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    packed = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day written as `YYYY-MM-DD`, and in no other form; nil if it does not exist.
  public init?(_ text: some StringProtocol) {
    guard let day = Digits.reading(text, Day.init) else { return nil }
    self = day
  }

  init?(_ digits: inout Digits) {
    guard let day = Day.parts(&digits).flatMap(Day.init), digits.isAtEnd else { return nil }
    self = day
  }

  /// Reads `YYYY-MM-DD`, whether there is such a day or not.
  static func parts(_ digits: inout Digits) -> (year: Int, month: Int, day: Int)? {
    guard let year = digits.number(width: 4), digits.skip("-"),
      let month = digits.number(width: 2), digits.skip("-"), let day = digits.number(width: 2)
    else { return nil }
    return (year, month, day)
  }

  /// How many days that month has; nil where there is no such month.
  public static func length(ofMonth month: Int, year: Int) -> Int? {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: nil
    }
  }

  /// The year, the month (1…12) and the day of the month.
  ///
  /// Follows Howard Hinnant's `civil_from_days`.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let index = (number + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day that many days later (earlier where negative), held within 1900…9999.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    if overflow { return days > 0 ? .latest : .earliest }
    return Day(number: sum) ?? (sum > number ? .latest : .earliest)
  }

  /// The first day of its week, where weeks begin with that one.
  package func startOfWeek(_ first: Weekday) -> Day {
    advanced(by: -((weekday.index - first.index + 7) % 7))
  }

  /// How many days the first one lies after the second; negative where it lies before.
  public static func - (later: Day, earlier: Day) -> Int {
    later.number - earlier.number
  }

  /// Whether the first day comes before the second.
  public static func < (one: Day, other: Day) -> Bool {
    one.number < other.number
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    String(unsafeUninitializedCapacity: Day.length, initializingUTF8With: write)
  }

  /// How many bytes a day takes in writing.
  static let length = 10

  /// Writes the day as `YYYY-MM-DD`; returns how many bytes that takes.
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let (year, month, day) = civil
    bytes.put(digits: year / 100, at: 0)
    bytes.put(digits: year % 100, at: 2)
    bytes[4] = UInt8(ascii: "-")
    bytes.put(digits: month, at: 5)
    bytes[7] = UInt8(ascii: "-")
    bytes.put(digits: day, at: 8)
    return Day.length
  }
}

/// The seven days of the week, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
  /// The first day of the week (ISO 8601).
  case monday
  /// The second.
  case tuesday
  /// The third.
  case wednesday
  /// The fourth.
  case thursday
  /// The fifth.
  case friday
  /// The sixth.
  case saturday
  /// The seventh.
  case sunday
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Puts a number from 0 to 99 there in two digits.
  @inline(__always)
  func put(digits number: Int, at place: Int) {
    let number = UInt8(truncatingIfNeeded: number)
    self[place] = UInt8(ascii: "0") + number / 10
    self[place + 1] = UInt8(ascii: "0") + number % 10
  }
}
