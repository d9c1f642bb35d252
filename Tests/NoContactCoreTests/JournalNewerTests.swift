import Testing

@testable import NoContactCore

/// What a newer version of the program has written.
@Suite struct JournalNewerTests {
  private static let common = """
    "at":"2026-11-05T21:40:12+01:00","changed":"2026-11-05T21:40:12+01:00","day":"2026-11-05",\
    "revision":1
    """

  private func document(
    entries: String = "", journey: String = "", countdown: String = "", journal: String = ""
  ) -> String {
    """
    {"journeys":[{"breakup":"2026-11-01","changed":"2026-11-03T20:11:09+01:00",\
    "countdown":{"days":30,"from":"2026-11-03"\(countdown)},"dayStarts":0,"entries":[\(entries)],\
    "goal":"reconnect","id":"9w4t0c6rjz2e"\(journey)}],"schema":1\(journal)}
    """
  }

  /// Reads a document, writes it and expects the same values again.
  private func expectKept(_ text: String) throws {
    let before = try JSON(parsing: Array(text.utf8))
    let journal = try Journal(parsing: Array(text.utf8))
    #expect(journal.encoded() == before.encoded())
  }

  @Test func keepsUnknownMembersAtEveryLevel() throws {
    let new = #","zz":{"deep":[1.50,null,{"a":"\u202e"}]},"Zz":1e2"#
    try expectKept(document(journal: new))
    try expectKept(document(journey: new))
    try expectKept(document(countdown: new))
    for kind in [
      #""kind":"slip","what":"text""#, #""kind":"checkin","mood":3"#, #""kind":"note""#,
      #""kind":"restart""#, #""kind":"step","what":"accept","done":true"#,
      #""kind":"ended","what":"stopped""#,
    ] {
      try expectKept(document(entries: "{\"id\":\"a\",\(kind),\(JournalNewerTests.common)\(new)}"))
    }
  }

  @Test func keepsUnknownMembersOfWhatWasDeleted() throws {
    try expectKept(
      document(
        entries: """
          {"changed":"2026-11-05T21:40:12+01:00","id":"a","kind":"deleted","revision":2,"zz":1}
          """))
    try expectKept(
      """
      {"journeys":[{"changed":"2026-11-03T20:11:09+01:00","deleted":true,"entries":[],"id":"j",\
      "zz":1}],"schema":1}
      """)
  }

  @Test(arguments: [
    #""kind":"photo""#, #""kind":"photo","what":"text","file":{"name":"a.jpg"}"#,
    #""kind":"slip","what":"telegram""#, #""kind":"slip","what":"telegram","necessary":true"#,
    #""kind":"ended","what":"paused""#, #""kind":"step","what":"breathe","done":true"#,
  ])
  func keepsUnknownKindsAndWords(_ members: String) throws {
    let text = document(entries: "{\"id\":\"a\",\(members),\(JournalNewerTests.common)}")
    try expectKept(text)
    let journal = try Journal(parsing: Array(text.utf8))
    let journey = try #require(journal.current)
    let entry = try #require(journey.entries.first)
    guard case .other = entry.kind else {
      Issue.record("taken for a kind that is known: \(entry.kind)")
      return
    }
    let runs = Progress(journey, today: entry.day.advanced(by: 1)).runs
    #expect(runs.starts == [journey.from])
    #expect(journey.end == nil)
  }

  @Test(arguments: ["", #","day":"2026-11-05""#, #","when":"noon","note":"kept""#])
  func keepsUnknownKindsWithoutTheCommonMembers(_ members: String) throws {
    try expectKept(document(entries: "{\"id\":\"a\",\"kind\":\"photo\"\(members)}"))
  }

  @Test func keepsAnUnknownGoalUntilAnotherIsSet() throws {
    let text = document().replacing("reconnect", with: "befriend")
    try expectKept(text)
    var journal = try Journal(parsing: Array(text.utf8))
    journal.journeys[0].goal = .heal
    let back = try Journal(parsing: journal.encoded())
    #expect(back.current?.goal == .heal)
    #expect(!String(decoding: journal.encoded(), as: UTF8.self).contains("befriend"))
  }

  @Test func keepsUnknownPartsThroughAChange() throws {
    let text = document(
      entries: """
        {"id":"a","kind":"slip","what":"text","zz":1,\(JournalNewerTests.common)},\
        {"id":"b","kind":"photo","zz":2}
        """, journey: #","zz":3"#, countdown: #","zz":4"#, journal: #","zz":5"#)
    var journal = try Journal(parsing: Array(text.utf8))
    let now = try moment("2026-11-06T08:00:00+01:00")
    journal.journeys[0].name = "Sam"
    journal.journeys[0].revise("a", at: now) { $0.note = "new" }
    let written = String(decoding: journal.encoded(), as: UTF8.self)
    for number in 1...5 { #expect(written.contains("\"zz\" : \(number)")) }
  }

  @Test(arguments: [
    #"{"schema":2,"journeys":[]}"#, #"{"schema":2}"#, #"{"schema":2,"journeys":{"a":[]}}"#,
    #"{"journeys":[{"id":7,"entries":"none"}],"schema":2}"#, #"{"people":[],"schema":2}"#,
    #"{"schema":2,"journeys":[{"id":"a"},{"id":"a"}]}"#,
  ])
  func tellsANewerSchema(_ text: String) {
    for schema in ["2", "3", "1000000"] {
      let text = text.replacing("\"schema\":2", with: "\"schema\":\(schema)")
      let error = #expect(throws: JournalError.self) { try Journal(parsing: Array(text.utf8)) }
      #expect(error == .newer(schema: schema))
    }
  }

  @Test(arguments: ["0", "-1", "\"2\"", "null", "[2]", "1.5", "true"])
  func takesNothingElseForANewerSchema(_ schema: String) {
    let text = "{\"schema\":\(schema),\"journeys\":[]}"
    let error = #expect(throws: JournalError.self) { try Journal(parsing: Array(text.utf8)) }
    guard case .damaged = error else {
      Issue.record("not refused as damaged: \(schema)")
      return
    }
  }
}
