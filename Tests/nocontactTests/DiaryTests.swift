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
    #expect(try home.run("export --format ics").succeeded().output == first.output)
    // Contact moves the same events.
    try home.run("slip replied").succeeded()
    let moved = try home.run("export --format ics").succeeded().text
    func names(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names(moved) == names(first.text) && Set(names(moved)).count == 7)
    #expect(moved.contains("DATE:20261122\r\n") && !moved.contains("DATE:20261103\r\n"))
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
    #expect(milestones(upTo: 90) == [1, 3, 7, 14, 21, 30, 60, 90])
  }

  /// Another program's reader finds the same days.
  @Test func isReadByAnotherProgram() throws {
    let home = try Home(slips: [])
    guard try home.run(command: ["python3", "-c", "import icalendar"]).way == .exit(0) else {
      return
    }
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
}
