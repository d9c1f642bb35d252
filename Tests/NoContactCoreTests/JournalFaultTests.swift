import Testing

@testable import NoContactCore

/// What a journal must not be, and where the fault is said to lie.
@Suite struct JournalFaultTests {
  /// Few things in a line, so that a line tells them apart.
  private static let lines = [
    #"{ "journeys" : ["#,
    #"{ "breakup" : "2026-11-01","#,
    #""changed" : "2026-11-03T20:11:09+01:00","#,
    #""countdown" : {"#,
    #""days" : 30,"#,
    #""from" : "2026-11-03" },"#,
    #""dayStarts" : 0,"#,
    #""entries" : ["#,
    #"{ "at" : "2026-11-05T21:40:12+01:00", "changed" : "2026-11-05T21:40:12+01:00","#,
    #""day" : "2026-11-05", "id" : "a1", "kind" : "slip", "revision" : 1, "what" : "text" },"#,
    #"{ "at" : "2026-11-06T21:40:12+01:00","#,
    #""changed" : "2026-11-06T21:40:12+01:00","#,
    #""day" : "2026-11-06","#,
    #""id" : "a2","#,
    #""kind" : "checkin","#,
    #""mood" : 3,"#,
    #""note" : "x","#,
    #""revision" : 1 } ],"#,
    #""goal" : "reconnect","#,
    #""id" : "j1","#,
    #""name" : "Sam" } ],"#,
    #""schema" : 1 }"#,
  ]

  private func fault(in lines: [String]) throws -> JSONError {
    let text = lines.joined(separator: "\n")
    let error = try #require(throws: JournalError.self) {
      try Journal(parsing: Array(text.utf8))
    }
    guard case .damaged(let fault) = error else {
      throw error
    }
    return fault
  }

  @Test func readsTheDocumentWithoutAFault() throws {
    let text = JournalFaultTests.lines.joined(separator: "\n")
    #expect(try Journal(parsing: Array(text.utf8)).current?.entries.count == 2)
  }

  @Test(arguments: [
    (1, "[", "{"), (2, "2026-11-01", "2026-02-30"), (2, "\"2026-11-01\"", "20261101"),
    (2, "2026-11-01", "2026-11-1"), (3, "2026-11-03", "2026-11-31"), (3, "20:11:09", "24:11:09"),
    (3, "\"2026-11-03T20:11:09+01:00\"", "0"), (5, ": 30", ": 29"), (5, ": 30", ": 3651"),
    (5, ": 30", ": \"30\""), (5, ": 30", ": 30.5"), (5, ": 30", ": true"), (5, ": 30", ": 1e99"),
    (6, "2026-11-03", "2026-13-03"), (7, ": 0", ": 24"), (7, ": 0", ": -1"), (7, ": 0", ": \"0\""),
    (8, "[", "{"), (9, "21:40:12+01:00", "21:40:61+01:00"), (10, "2026-11-05", "2026-11-31"),
    (10, "\"2026-11-05\"", "5"), (10, ": 1", ": 0"), (10, ": 1", ": 1.5"),
    (10, ": 1", ": \"1\""), (10, ": 1", ": -1"), (10, "\"slip\"", "1"), (10, "\"text\"", "1"),
    (10, "\"a1\"", "1"), (11, "2026-11-06", "2026-11-32"), (12, "+01:00", ""),
    (13, "2026-11-06", "2026-11-6"), (13, "2026-11-06", "2026-09-31"), (15, "\"checkin\"", "[]"),
    (16, ": 3", ": 0"), (16, ": 3", ": 6"), (16, ": 3", ": \"3\""), (17, "\"x\"", "7"),
    (17, "\"x\"", "{}"), (18, ": 1", ": x"), (19, "\"reconnect\"", "1"), (20, "\"j1\"", "1"),
    (21, "\"Sam\"", "1"), (22, ": 1", ": \"1\""), (22, ": 1", ": 0"),
  ])
  func refusesWrongValuesAtTheirLine(_ line: Int, _ right: String, _ wrong: String) throws {
    var lines = JournalFaultTests.lines
    lines[line - 1] = lines[line - 1].replacing(right, with: wrong, maxReplacements: 1)
    #expect(lines != JournalFaultTests.lines)
    let fault = try fault(in: lines)
    #expect(fault.line == line, "\(fault)")
  }

  /// What the program writes itself is passed over as it stands there; a fault in it is found all the
  /// same.
  @Test(arguments: [
    ("{\n          \"at\"", "{,\n          \"at\""),
    (",\n          \"changed\"", "\n          \"changed\""),
    (",\n          \"day\"", ",,\n          \"day\""), ("\n          \"id\"", "\n          \"at\""),
    ("\"kind\" : ", "\"kind\" "), ("\"note\" : \"x\"", "\"note\" : null"),
    ("\"revision\" : 1", "\"revision\" : 1,\n          \"note\" : \"y\""), ("\"what\"", "\"day\""),
  ])
  func findsAFaultInItsOwnForm(_ right: String, _ wrong: String) throws {
    let lines = JournalFaultTests.lines.joined(separator: "\n")
      .replacing("checkin", with: "slip").replacing("\"mood\" : 3", with: "\"what\" : \"text\"")
    let own = String(decoding: try Journal(parsing: Array(lines.utf8)).encoded(), as: UTF8.self)
    let text = own.replacing(right, with: wrong)
    #expect(text != own)
    #expect(throws: JournalError.self) { try Journal(parsing: Array(text.utf8)) }
  }

  /// Where what lacks the member begins: the journal, the journey, the countdown, the second entry.
  @Test(arguments: [
    (3, 2, "changed"), (5, 4, "days"), (11, 11, "at"), (12, 11, "changed"), (13, 11, "day"),
    (14, 11, "id"), (15, 11, "kind"), (20, 2, "id"),
  ])
  func refusesMissingMembers(_ line: Int, _ begins: Int, _ name: String) throws {
    var lines = JournalFaultTests.lines
    lines[line - 1] = line == 11 ? "{" : ""
    let fault = try fault(in: lines)
    #expect(fault.problem.contains("'\(name)'"), "\(fault)")
    #expect(fault.line == begins, "\(fault)")
    let before = lines[begins - 1].prefix { $0 != "{" }
    #expect(fault.column == before.utf8.count + 1, "\(fault)")
  }

  @Test func refusesADocumentWithoutItsParts() throws {
    for text in ["{}", "[]", "null", "{\"schema\":1}", "{\"journeys\":[]}"] {
      #expect(try fault(in: [text]).line == 1)
    }
    var lines = JournalFaultTests.lines
    lines[1] = "{"
    #expect(try fault(in: lines).problem.contains("'breakup'"))
    #expect(throws: JournalError.self) {
      try Journal(parsing: Array(#"{"journeys":[{"id":"a"}],"schema":1}"#.utf8))
    }
  }

  @Test(arguments: [(14, "a1"), (20, "a1"), (14, "j1"), (14, ""), (20, "")])
  func refusesDuplicateAndEmptyIds(_ line: Int, _ id: String) throws {
    var lines = JournalFaultTests.lines
    lines[line - 1] = "\"id\" : \"\(id)\","
    #expect(try fault(in: lines).problem.contains("id"))
  }

  @Test(arguments: ["checkin", "deleted", "photo"], ["a1", "j1"])
  func refusesDuplicateIdsAcrossJourneys(_ kind: String, _ id: String) throws {
    var lines = JournalFaultTests.lines
    lines[20] = #""name" : "Sam" }, { "changed" : "2026-11-03T20:11:09+01:00", "deleted" : true,"#
    let changed = #""changed" : "2026-11-03T20:11:09+01:00""#
    let day = #""at" : "2026-11-03T20:11:09+01:00", "day" : "2026-11-03""#
    lines.insert(
      """
      "id" : "j2", "entries" : [
      { "id" : "\(id)", "kind" : "\(kind)", "revision" : 1, \(changed), \(day) } ] } ],
      """, at: 21)
    let fault = try fault(in: lines)
    #expect(fault.problem.contains("'\(id)'") && fault.problem.contains("twice"), "\(fault)")
    #expect(fault.line == 23)
  }

  @Test func refusesABreakupAfterTheFirstDay() throws {
    var lines = JournalFaultTests.lines
    lines[1] = #"{ "breakup" : "2026-11-04","#
    let fault = try fault(in: lines)
    #expect(fault.problem.contains("breakup"))
    #expect(fault.line == 2)
    lines[1] = #"{ "breakup" : "2026-11-03","#
    #expect(try Journal(parsing: Array(lines.joined(separator: "\n").utf8)).journeys.count == 1)
  }

  @Test(arguments: [
    (1, #""journeys" : ["#, #""journeys" : [],"#), (4, #""countdown" : {"#, #""countdown" : {},"#),
    (8, #""entries" : ["#, #""entries" : [],"#), (2, #""breakup""#, #""breakup" : "2026-11-01","#),
    (3, #""changed""#, #""changed" : "2026-11-03T20:11:09+01:00","#),
    (5, #""days""#, #""days" : 30,"#), (7, #""dayStarts""#, #""dayStarts" : 0,"#),
    (11, #""at""#, #""at" : "2026-11-06T21:40:12+01:00","#),
    (13, #""day""#, #""day" : "2026-11-06","#), (14, #""id""#, #""id" : "a2","#),
    (16, #""mood""#, #""mood" : 3,"#), (17, #""note""#, #""note" : "x","#),
    (18, #""revision""#, #""revision" : 1,"#), (20, #""id""#, #""id" : "j1","#),
    (21, #""name""#, #""name" : "Sam","#), (22, #""schema""#, #""schema" : 1,"#),
    (22, #""schema""#, #""other" : 1, "other" : 1,"#), (14, #""id""#, #""zz" : 1, "zz" : 1,"#),
  ])
  func refusesAMemberThatStandsTwice(_ line: Int, _ place: String, _ first: String) throws {
    var lines = JournalFaultTests.lines
    lines[line - 1] = lines[line - 1].replacing(place, with: "\(first) \(place)")
    let fault = try fault(in: lines)
    #expect(fault.problem.contains("twice") && fault.line == line, "\(fault)")
  }

  @Test func refusesWhatIsCutOffAnywhere() throws {
    let bytes = Array(JournalFaultTests.lines.joined(separator: "\n").utf8)
    for length in 0..<bytes.count {
      #expect(throws: JournalError.self) { try Journal(parsing: Array(bytes.prefix(length))) }
    }
  }
}
