import Foundation
import Testing

@testable import nocontact

/// The exports to look at: a diary, and a calendar.
@Suite struct DiaryTests {
  @Test func readsAsADiary() throws {
    let home = try Home(slips: ["# no\n\n- *item*\n<b>", "1. one"])
    let text = try home.run("export --format markdown").succeeded().text
    #expect(text.hasPrefix("# No contact with Sam since 3 November 2026\n"))
    #expect(text.contains("\n## Sunday, 22 November 2026, day 20\n"))
    #expect(text.contains("\n**20:00** A text from Sam\n"), "\(text)")
    #expect(text.contains("\n> \\# no\n>\n> \\- \\*item\\*\\\n> \\<b\\>\n"), "\(text)")
    #expect(text.contains("\n> 1\\. one\n"))
    try home.run("end stopped").succeeded()
    let closed = try home.run("export --format markdown").succeeded().text
    #expect(closed.hasPrefix("# No contact with Sam from 3 November 2026 to 22 November 2026\n"))
    for format in ["markdown", "ics"] {
      #expect(try Home().run("export --format \(format)").expect(3).output.isEmpty)
    }
  }

  @Test(arguments: [
    ("[a](b) ![c]", "\\[a\\](b) \\!\\[c\\]"), ("12) x", "12\\) x"), ("a-b. c+d", "a-b. c+d"),
    ("    code", "\u{A0}\u{A0}\u{A0}\u{A0}code"), ("www.x.de", "www\\.x.de"),
    ("https://x a@b", "https\\://x a\\@b"), ("a\\", "a\\\\"), ("===", "\\=\\=\\="),
    ("Zoë 👋🏽 한", "Zoë 👋🏽 한"),
  ])
  func meansNothingButItself(_ text: String, _ escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  @Test func hasTheDaysOfTheCountdown() throws {
    let home = try Home(slips: ["secret"])
    let first = try home.run("export --format ics").succeeded()
    #expect(first.text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
    for (summary, day) in [("Day 1", "1103"), ("Day 30", "1202"), ("All 30 days", "1203")] {
      let start = "DTSTART;VALUE=DATE:2026\(day)\r\n"
      let pattern = "SUMMARY:\(summary)\r\nCLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\n"
      #expect(first.text.contains(start) && first.text.contains(pattern), "\(first.text)")
    }
    for word in ["Sam", "secret", "contact"] { #expect(!first.text.contains(word)) }
    #expect(first.text.contains("DESCRIPTION:Day 7 already\\, one day at a time.\r\n"))
    #expect(try home.run("export --format ics").succeeded().output == first.output)
    // Contact moves the same events.
    try home.run("slip replied").succeeded()
    let moved = try home.run("export --format ics").succeeded().text
    func names(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names(moved) == names(first.text) && Set(names(moved)).count == 7)
    #expect(moved.contains("DATE:20261122\r\n") && !moved.contains("DATE:20261103\r\n"))
    // The first day of all is said to count, and no later one.
    #expect(first.text.contains("DESCRIPTION:Day 1 c") && !moved.contains("DESCRIPTION:Day 1 c"))
    // Taking it back is a change of theirs as well.
    func stamps(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("DTSTAMP:") }
    }
    try home.run("delete last", at: "2026-11-22T21:30:00+01:00").succeeded()
    let back = try home.run("export --format ics").succeeded().text
    #expect(Set(stamps(back)) == ["DTSTAMP:20261122T203000Z"])
    #expect(names(back) == names(first.text) && back.contains("DATE:20261103\r\n"))
    try home.run("slip replied").succeeded()
    // An end cuts off what was still to come.
    try home.run("end stopped").succeeded()
    #expect(names(try home.run("export --format ics").succeeded().text).count == 1)
  }

  @Test func foldsWithoutSplittingACharacter() {
    let line = String(repeating: "ä€👋", count: 40)
    let folded = CalendarFile.folded(line)
    let text = String(decoding: folded, as: UTF8.self)
    #expect(text.replacing("\r\n ", with: "") == line + "\r\n")
    for piece in text.split(separator: "\r\n") { #expect(piece.utf8.count <= 75) }
    #expect(CalendarFile.escaped("a,b;c\\d\ne\r") == "a\\,b\\;c\\\\d\\ne")
  }

  @Test func tellsOfTheDaysAfterCompletion() throws {
    let home = try Home()
    try home.run("start '70 days ago'").succeeded()
    let text = try home.run("export --format ics").succeeded().text
    func lines(_ name: String) -> [String] {
      text.split(separator: "\r\n").filter { $0.hasPrefix(name) }.map {
        String($0.dropFirst(name.count))
      }
    }
    #expect(
      lines("SUMMARY:") == [
        "Day 1", "Day 3", "Day 7", "Day 14", "Day 21", "Day 30", "All 30 days", "60 days",
        "90 days",
      ])
    #expect(lines("DTSTART;VALUE=DATE:").suffix(2) == ["20261112", "20261212"])
    // Nothing is looked forward to while a hazard stands.
    try home.run("ready --hazard asked").succeeded()
    let unsafe = try home.run("export --format ics").succeeded().text
    #expect(!unsafe.contains("All 30") && !unsafe.contains("DESCRIPTION"))
  }

  @Test func tellsOfTheMilestonesOfEachStreak() throws {
    let home = try Home()
    try home.run("start '12 days ago'").succeeded()
    try home.run("slip replied --on '4 days ago'").succeeded()
    try home.run("note words --on '10 days ago'").succeeded()
    let text = try home.run("export --format markdown").succeeded().text
    let days = text.components(separatedBy: "\n## ").dropFirst().map { $0.split(separator: "\n") }
    #expect(
      days.map { $0[0].components(separatedBy: ", ").last } == [
        "day 1", "day 3", "day 7", "day 1", "day 3",
      ])
    #expect(days.map { $0.count } == [2, 4, 2, 2, 2])
    #expect(text.contains("day 3\n\n*Day 3 already. That took some doing.*\n\nA note\n"), "\(text)")
    // The first day of a streak that contact began is not one to be cheered.
    #expect(text.ranges(of: "Day 1 counts too").count == 1)
  }

  /// Another program's reader finds the same days.
  @Test(.enabled(if: Shell.hasModule("icalendar"), "icalendar is not installed"))
  func isReadByAnotherProgram() throws {
    let home = try Home(slips: [])
    let path = "\(home.path)/days.ics"
    try home.run("export --format ics --output \(path)").succeeded()
    let script = """
      import icalendar, sys
      for event in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):
          print(event.decoded('DTSTART'), event['SUMMARY'], event['CLASS'])
      """
    let read = try home.run(command: ["python3", "-c", script, path]).expect(0)
    #expect(
      read.text == """
        2026-11-03 Day 1 PRIVATE
        2026-11-05 Day 3 PRIVATE
        2026-11-09 Day 7 PRIVATE
        2026-11-16 Day 14 PRIVATE
        2026-11-23 Day 21 PRIVATE
        2026-12-02 Day 30 PRIVATE
        2026-12-03 All 30 days PRIVATE

        """)
  }

  /// A calendar takes the same file twice, and has the same events.
  @Test(.enabled(if: Shell.has("khal"), "khal is not installed"))
  func isTakenTwiceWithoutAChange() throws {
    let home = try Home(slips: ["secret"])
    let days = "\(home.path)/days"
    try FileManager.default.createDirectory(atPath: days, withIntermediateDirectories: false)
    let settings = try home.write(
      "khal.conf",
      """
      [calendars]
      [[days]]
      path = \(days)
      [default]
      default_calendar = days
      [sqlite]
      path = \(home.path)/khal.db
      [locale]
      local_timezone = Europe/Berlin
      default_timezone = Europe/Berlin
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      timeformat = %H:%M
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M

      """)
    let path = "\(home.path)/days.ics"
    func take() throws -> [String: Data] {
      try home.run("export --format ics --force --output \(path)").succeeded()
      try home.run(command: ["khal", "-c", settings, "import", "--batch", "-a", "days", path])
        .expect(0)
      let names = try FileManager.default.contentsOfDirectory(atPath: days)
      return try Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, try Data(contentsOf: URL(fileURLWithPath: "\(days)/\($0)")))
        })
    }
    func list() throws -> String {
      try home.run(command: ["khal", "-c", settings, "list", "2026-11-01", "60d"]).expect(0).text
    }
    let first = try take()
    #expect(first.count == 7)
    #expect(try take() == first)
    #expect(try list().contains("2026-11-09\n Day 7"))
    // Contact moves the events that are there, and adds none.
    try home.run("slip replied").succeeded()
    let moved = try take()
    #expect(moved.keys.sorted() == first.keys.sorted() && moved != first)
    #expect(try list().contains("2026-11-28\n Day 7") && !(try list().contains("2026-11-09")))
  }
}
