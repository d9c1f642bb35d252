/// Why words are no day that can be used.
public enum DateError: Error, Equatable, CustomStringConvertible {
  /// The words name no day at all.
  case notADate(String)
  /// What follows the day is no time.
  case notATime(String)
  /// The words could mean each of these days, or mean one in a form that others read otherwise.
  case ambiguous(String, [Day])
  /// A time stands beside the day, where only a day is kept.
  case timeBeside(TimeOfDay, String)
  /// The date has the right form, but no calendar has it, or it is outside 1900…9999.
  case doesNotExist(String, year: Int, month: Int)
  /// The words name a day before 1900 or after 9999.
  case outOfRange(String)
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
      """
      '\(words)' is not a date; write 2026-11-03, yesterday, '3 days ago', -3d, monday or '5 nov'
      """
    case .notATime(let text): "'\(text)' is not a time; write it as 21:40"
    case .ambiguous(let words, let days):
      "'\(words)' can be read in more than one way; write it with the year first, "
        + (days.isEmpty ? "as 2026-11-03" : days.map(\.description).joined(separator: " or "))
    case .timeBeside(let time, let words):
      "'\(words)': only a day is kept here; leave out \(time)"
    case .doesNotExist(let text, let year, let month):
      if year < 1900 {
        "\(text) is out of range; years run from 1900 to 9999"
      } else if let length = Day.length(ofMonth: month, year: year) {
        "\(text) does not exist; that month has \(length) days"
      } else {
        "\(text) does not exist; months run from 01 to 12"
      }
    case .outOfRange(let words): "'\(words)' is out of range; years run from 1900 to 9999"
    case .future(let day):
      "\(day) is in the future; use today or an earlier day"
    case .past(let day):
      "\(day) is past; a plan is for today or later"
    case .beforeJourney(let day, let from):
      "\(day) is before the first day of no contact, \(from)"
    }
  }
}
