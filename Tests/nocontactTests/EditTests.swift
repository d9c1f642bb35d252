import Foundation
import Testing

@testable import nocontact

/// Every field of every kind of entry can be corrected, there and back.
@Suite struct EditTests {
  /// A command that records an entry, what corrects one of its fields, and what takes that back.
  static let fields = [
    ("slip text hello", "--kind call", "--kind text"),
    ("slip text hello", "--note other", "--note hello"),
    ("slip text hello", "--note ''", "--note hello"),
    ("slip replied", "--necessary", "--no-necessary"),
    ("slip replied --necessary", "--no-necessary", "--necessary"),
    ("slip texted --at 19:00", "--on yesterday", "--on today"),
    ("slip texted --at 19:00", "--at 18:00", "--at 19:00"),
    ("checkin 2", "--mood 4", "--mood 2"),
    ("checkin 2 --urge 5", "--mood ''", "--mood 2"),
    ("checkin 2", "--level 7", "--level ''"),
    ("urge --level 3", "--level 0", "--level 3"),
    ("urge --level 3", "--level ''", "--level 3"),
    ("urge --trigger photo", "--trigger song", "--trigger photo"),
    ("urge --trigger photo", "--trigger ''", "--trigger photo"),
    ("urge --level 3", "--wait 20", "--wait ''"),
    ("urge --outcome passed", "--outcome gave-in", "--outcome passed"),
    ("urge --outcome passed", "--outcome ''", "--outcome passed"),
    ("did exercise", "--activities sleep,friend", "--activities exercise"),
    ("did --new pottery", "--activities 'rock climbing' --new", "--activities pottery --new"),
    ("note words", "--unsent", "--no-unsent"),
    ("reflect 5.1 words", "--question 5.2", "--question 5.1"),
    ("ready --signs at-peace --safe", "--signs no-anger,excited", "--signs at-peace"),
    ("ready --signs at-peace --safe", "--unsafe", "--safe"),
    ("ready --hazard asked", "--hazard order,afraid", "--hazard asked"),
    ("ready --hazard asked", "--signs at-peace", "--signs ''"),
    ("ready --unsafe", "--hazard afraid", "--hazard ''"),
    ("draft first hello --sent", "--kind apology", "--kind first"),
    ("boundaries agree commitment", "--boundaries official-first", "--boundaries commitment"),
    ("boundaries add 'no calls'", "--note 'no texts'", "--note 'no calls'"),
    ("meet plan --on tomorrow", "--on 'in 3 days'", "--on tomorrow"),
    ("meet log --signs smiling", "--signs touch,leaning-in", "--signs smiling"),
    ("meet log --signs smiling", "--signs ''", "--signs smiling"),
    ("talk yes", "--outcome not-yet", "--outcome yes"),
    ("steps --done 4", "--undone", "--done"),
    ("end stopped", "--outcome moved-on", "--outcome stopped"),
  ]

  @Test(arguments: fields)
  func correctsThereAndBack(_ record: String, _ there: String, _ back: String) throws {
    let home = try Home.ready()
    try home.run(record).succeeded()
    let before = try last(home)
    try home.run("edit last \(there)").succeeded()
    let corrected = try last(home)
    #expect(corrected != before, "\(there) changed nothing")
    try home.run("edit last \(back)").succeeded()
    #expect(try last(home) == before)
    let entry = try #require(try home.entries().first { $0["corrections"] != nil })
    #expect((entry["corrections"] as? [Any])?.count == 2)
    #expect(entry["revision"] as? Int == 3)
  }

  /// The entry that was changed last, without what tells of the changes.
  private func last(_ home: Home) throws -> NSDictionary {
    let entries = try home.entries()
    let latest = try #require(entries.max { changed($0) < changed($1) })
    let passing = ["changed", "corrections", "revision"]
    return NSDictionary(dictionary: latest.filter { !passing.contains($0.key) })
  }

  private func changed(_ entry: [String: Any]) -> String { entry["changed"] as? String ?? "" }

  @Test(arguments: [
    ("note words", "--mood 3", "--mood is for a check-in, and that is a note"),
    ("checkin 3", "--mood 9", "--mood: '9' is not a whole number from 1 to 5"),
    ("checkin 3", "--outcome passed", "--outcome is for"),
    ("slip replied", "--necessary --no-necessary", "says the opposite"),
    ("slip text", "--kind bannana", "--kind: unknown kind"),
    ("talk yes", "--outcome passed", "--outcome: unknown outcome 'passed'"),
    ("reflect 5.1 words", "--question 9.9", "--question: unknown question"),
    ("did sleep", "--activities ','", "--activities: name at least one"),
    ("boundaries agree commitment", "--boundaries fun", "--boundaries: unknown boundary"),
    ("meet plan --on tomorrow", "--on 'the 40th'", "is not a date"),
  ])
  func refusesWhatDoesNotBelong(_ record: String, _ options: String, _ words: String) throws {
    let home = try Home.ready()
    try home.run(record).succeeded()
    let before = home.bytes
    try home.run("edit last \(options)").refused(2, words)
    #expect(home.bytes == before)
  }

  @Test func whatHadToBeMovesTheCount() throws {
    let home = try Home(slips: [])
    try home.run("slip replied").succeeded()
    #expect(try home.run("status").text.contains("Day 1 of 30"))
    try home.run("edit last --necessary").succeeded()
    #expect(try home.run("status").text.contains("Day 20 of 30"))
    // On what comes from them it says nothing.
    try home.run("slip text").succeeded()
    let before = home.bytes
    try home.run("edit last --necessary").succeeded()
    #expect(home.bytes == before)
  }
}
