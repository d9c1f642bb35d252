import NoContactCore

/// A calendar in iCalendar (RFC 5545) of events that take a whole day, each private, none of which
/// makes anybody busy.
struct CalendarFile {
  private var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Days//Days 1//EN"]

  /// Adds an event.
  ///
  /// `uid` is what another import knows it by, and `stamp` when it was changed last.
  mutating func add(
    _ summary: String, _ description: String?, on day: Day, uid: String, stamp: Moment
  ) {
    let utc = Moment(seconds: stamp.instant, offset: 0) ?? stamp
    let time = utc.description.dropLast(6).filter { $0 != "-" && $0 != ":" }
    lines += [
      "BEGIN:VEVENT", "UID:\(CalendarFile.escaped(uid))", "DTSTAMP:\(time)Z",
      "DTSTART;VALUE=DATE:\(digits(day))", "DTEND;VALUE=DATE:\(digits(day.advanced(by: 1)))",
      "SUMMARY:\(CalendarFile.escaped(summary))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
    ]
    if let description { lines.append("DESCRIPTION:\(CalendarFile.escaped(description))") }
    lines.append("END:VEVENT")
  }

  /// The file.
  var bytes: [UInt8] {
    (lines + ["END:VCALENDAR"]).flatMap { CalendarFile.folded($0) }
  }

  private func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A text as the value of a property.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      // No other control character may stand in a file of this kind.
      case _ where scalar.value < 32 || scalar.value == 127: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 bytes, none of which splits a character.
  static func folded(_ line: String) -> [UInt8] {
    var (bytes, length): ([UInt8], Int) = ([], 0)
    for scalar in line.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if length + letter.count > 75 {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes += letter
      length += letter.count
    }
    return bytes + "\r\n".utf8
  }
}
