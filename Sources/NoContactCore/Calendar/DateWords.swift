/// Days as people say them: `yesterday`, `3 days ago`, `-3d`, `monday`, `2026-11-03`.
public enum DateWords {
  /// The day meant by the words, seen from today.
  ///
  /// A weekday is the latest one past, never today.
  /// - Throws: `DateError` where the words name no day, or one that does not exist or lies ahead.
  public static func day(_ words: String, today: Day) throws(DateError) -> Day {
    let parts = words.lowercased().split(separator: " ")
    let day: Day
    if parts.count == 1, let date = try written(String(parts[0])) {
      day = date
    } else if let back = distance(parts, today: today), let past = Day(number: today.number - back)
    {
      day = past
    } else {
      throw .notADate(words)
    }
    guard day <= today else { throw .future(day) }
    return day
  }

  /// The day meant by the words, today or later: `tomorrow`, `in 3 days`, a weekday to come, a date.
  ///
  /// - Throws: `DateError` where the words name no day, or one that does not exist or lies behind.
  public static func comingDay(_ words: String, today: Day) throws(DateError) -> Day {
    let parts = words.lowercased().split(separator: " ")
    if parts == ["tomorrow"] { return today.advanced(by: 1) }
    if parts.count == 3, parts[0] == "in", parts[2] == "days" || parts[2] == "day",
      let ahead = count(parts[1])
    {
      return today.advanced(by: ahead)
    }
    if parts.count == 1, let date = try written(String(parts[0])) {
      if date < today { throw .past(date) }
      return date
    }
    let day = try day(words, today: today)
    if day == today { return today }
    // A weekday was taken for the last one; the coming one is a week on.
    let isWeekday = Weekday.allCases.contains { $0.rawValue == parts.first.map(String.init) }
    guard isWeekday else { throw .past(day) }
    return day.advanced(by: 7)
  }

  /// A `YYYY-MM-DD`, checked; nil where the text has another form.
  private static func written(_ text: String) throws(DateError) -> Day? {
    let parts = Digits.reading(text) { digits in
      Day.parts(&digits).flatMap { digits.isAtEnd ? $0 : nil }
    }
    guard let parts else { return nil }
    guard let day = Day(year: parts.year, month: parts.month, day: parts.day) else {
      throw .doesNotExist(text, year: parts.year, month: parts.month)
    }
    return day
  }

  /// How many days back relative words point; nil where they are no such words.
  private static func distance(_ parts: [Substring], today: Day) -> Int? {
    switch parts.count {
    case 1 where parts[0] == "today":
      return 0
    case 1 where parts[0] == "yesterday":
      return 1
    case 1 where parts[0].first == "-" && parts[0].last == "d":
      return count(parts[0].dropFirst().dropLast())
    case 1:
      let named = Weekday.allCases.firstIndex { $0.rawValue == parts[0] }
      guard let named, let current = Weekday.allCases.firstIndex(of: today.weekday) else {
        return nil
      }
      return (current - named + 6) % 7 + 1
    case 3 where parts[2] == "ago":
      guard let amount = ["a", "one"].contains(parts[0]) ? 1 : count(parts[0]) else { return nil }
      if parts[1] == "day" || parts[1] == "days" { return amount }
      return parts[1] == "week" || parts[1] == "weeks" ? amount * 7 : nil
    default:
      return nil
    }
  }

  /// A plain number of days that stays within the calendar.
  private static func count(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let number = Int(text), number < 1_000_000
    else { return nil }
    return number
  }

  /// How far back a day lies, in words: `today`, `yesterday`, `3 days ago`, `in 3 days`.
  package static func distance(of day: Day, from today: Day) -> String {
    switch today - day {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case let back where back > 0: "\(back) days ago"
    case let ahead: "in \(-ahead) days"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day written out, `3 November 2026`.
  package static func full(_ day: Day) -> String {
    "\(short(day)) \(day.civil.year)"
  }

  /// A day written out without its year, `3 November`.
  package static func short(_ day: Day) -> String {
    "\(day.civil.day) \(months[day.civil.month - 1])"
  }
}

/// Why words are no day that can be used.
public enum DateError: Error, Equatable, CustomStringConvertible {
  /// The words name no day at all.
  case notADate(String)
  /// The date has the right form, but no calendar has it, or it is outside 1900…9999.
  case doesNotExist(String, year: Int, month: Int)
  /// The day lies after today.
  case future(Day)
  /// The day lies before today, where one to come is meant.
  case past(Day)
  /// The day lies before the journey's first day.
  case beforeJourney(Day, from: Day)

  /// What is wrong, and what would be right.
  public var description: String {
    switch self {
    case .notADate(let words):
      "'\(words)' is not a date; write 2026-11-03, yesterday, '3 days ago', -3d or monday"
    case .doesNotExist(let text, let year, let month):
      if year < 1900 {
        "\(text) is out of range; years run from 1900 to 9999"
      } else if let length = Day.length(ofMonth: month, year: year) {
        "\(text) does not exist; that month has \(length) days"
      } else {
        "\(text) does not exist; months run from 01 to 12"
      }
    case .future(let day):
      "\(day) lies in the future; a date here is today or earlier"
    case .past(let day):
      "\(day) is past; a plan is for today or later"
    case .beforeJourney(let day, let from):
      "\(day) comes before the journey, which began on \(from)"
    }
  }
}
