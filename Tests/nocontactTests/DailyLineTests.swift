import NoContactCore
import Testing

@testable import nocontact

/// The first line of the status, day by day.
@Suite struct DailyLineTests {
  private let first = Day("2026-11-03") ?? .earliest

  /// The situations and lines of days in a row after entries of the user's own.
  private func heads(
    _ count: Int, from start: Day, length: Int = 30, _ entries: [(Int, Entry.Kind)] = []
  ) -> [String] {
    var journey = Journey(
      id: "j", changed: moment(start), breakup: start, from: start, days: length)
    for (place, (offset, kind)) in entries.enumerated() {
      let day = start.advanced(by: offset)
      journey.put(
        Entry(id: "e\(place)", at: moment(day), day: day, changed: moment(day), kind: kind))
    }
    return (0..<count).map { offset in
      let day = start.advanced(by: offset)
      return Situation(Progress(journey, today: day)).line(on: day)
    }
  }

  private func moment(_ day: Day) -> Moment { Moment(midnightOf: day) }

  /// The first place at which a line is one of the ten before it.
  private func repeated(_ heads: [String], within span: Int) -> Int? {
    heads.indices.first { heads[max(0, $0 - span)..<$0].contains(heads[$0]) }
  }

  @Test(arguments: 0..<40)
  func noLineComesTwiceWithinTenDays(offset: Int) {
    let start = first.advanced(by: offset)
    #expect(repeated(heads(90, from: start), within: 9) == nil)
    #expect(repeated(heads(120, from: start, length: 90), within: 9) == nil)
    // Nor after the first text, with an answer or without one.
    let sent: [(Int, Entry.Kind)] = [(31, .draft(.first))]
    #expect(repeated(heads(60, from: start, sent), within: 9) == nil)
    let answered = heads(60, from: start, sent + [(33, .slip(Slip(.text)))])
    #expect(repeated(answered, within: 9) == nil)
  }

  @Test(arguments: 0..<40)
  func thirtyDifferentOnesFollowTheCompletion(offset: Int) {
    let all = heads(60, from: first.advanced(by: offset))
    #expect(Set(all.suffix(30)).count == 30)
  }

  /// Relapses one after the other bring no line back at once either.
  @Test(arguments: 0..<20)
  func noLineOfARelapseComesBackAtOnce(offset: Int) {
    let relapses = [3, 7, 9, 14].map { ($0, Entry.Kind.slip(Slip(.texted))) }
    let all = heads(30, from: first.advanced(by: offset), relapses)
    #expect(repeated(all, within: 4) == nil)
  }

  @Test func whatIsRecordedIsKnown() throws {
    let sent: [(Int, Entry.Kind)] = [(31, .draft(.first))]
    #expect(Situation.waiting.lines.contains(heads(34, from: first, sent)[33]))
    for answer in [SlipKind.text, .call, .email, .message, .letter, .visit, .met] {
      let answered = sent + [(32, Entry.Kind.slip(Slip(answer)))]
      let all = heads(34, from: first, answered)
      #expect(Situation.waiting.lines.contains(all[31]), "\(answer)")
      #expect(Situation.inTouch.lines.contains(all[33]), "\(answer)")
      // A new quiet time begins anew.
      let again = answered + [(33, Entry.Kind.restart), (34, .draft(.first))]
      #expect(!Situation.inTouch.lines.contains(heads(36, from: first, again)[35]))
    }
    let met = sent + [(32, Entry.Kind.meeting(.held(signs: [])))]
    #expect(Situation.inTouch.lines.contains(heads(34, from: first, met)[33]))
    // What came before the first text is no answer to it, nor is a chance meeting.
    let before = [(5, Entry.Kind.slip(Slip(.text)))] + sent + [(32, .slip(Slip(.encounter)))]
    #expect(Situation.waiting.lines.contains(heads(34, from: first, before)[33]))
  }

  @Test func everySituationHasALineForEachDay() {
    for situation in Situation.allCases {
      let lines = situation.lines
      #expect(Set(lines).count == lines.count && !lines.isEmpty)
      for line in lines {
        // They follow a colon, and the name may stand first.
        #expect(line.first?.isLowercase == true && line.hasSuffix(".") || line.hasSuffix("'."))
      }
    }
  }
}

/// A check-in is answered by its mood and the days before.
@Suite struct CheckinTests {
  private func answer(_ home: Home, _ line: String, day: Int) throws -> String {
    let text = try home.run(line, at: "2026-11-\(day)T20:00:00+01:00").expect(0).text
    return String(text.prefix { $0 != "\n" })
  }

  @Test func answersEachMoodInItsOwnWay() throws {
    var leads: Set<String> = []
    for mood in 1...5 { leads.insert(try answer(Home(slips: []), "checkin \(mood)", day: 22)) }
    leads.insert(try answer(Home(slips: []), "checkin --urge 3", day: 22))
    #expect(leads.count == 6)
  }

  @Test(arguments: [(4, 2), (1, 3), (5, 3), (1, 5)])
  func seesTheDayBefore(_ before: Int, _ mood: Int) throws {
    let home = try Home(slips: [])
    let alone = try answer(Home(slips: []), "checkin \(mood)", day: 22)
    _ = try answer(home, "checkin \(before)", day: 21)
    #expect(try answer(home, "checkin \(mood)", day: 22) != alone)
    // A week ago is long ago.
    let other = try Home(slips: [])
    _ = try answer(other, "checkin \(before)", day: 12)
    #expect(try answer(other, "checkin \(mood)", day: 22) == alone)
  }

  @Test func saysWhereToTalkOnTheWorstDay() throws {
    let home = try Home(slips: [])
    #expect(try home.run("checkin 1").succeeded().text.contains("nocontact guide safety"))
    // Also when it is a little lighter.
    #expect(try home.run("checkin 2").succeeded().text.contains("nocontact guide safety"))
    let other = try Home(slips: [])
    #expect(try !other.run("checkin 2").succeeded().text.contains("nocontact guide safety"))
  }

  @Test func seesABadStretchAndItsEnd() throws {
    let home = try Home(slips: [])
    for day in 14...17 { try home.run("checkin \(day % 2 + 1)", at: at(day)).succeeded() }
    #expect(try !home.run("status", at: at(17)).text.contains("heavy for days"))
    let fifth = try home.run("checkin 2", at: at(18)).succeeded().text
    #expect(fifth.contains("heavy for days"))
    #expect(try home.run("status", at: at(18)).text.contains("heavy for days"))
    // The latest of a day counts; one better day ends it, and so does time.
    #expect(try !home.run("status", at: at(23)).text.contains("heavy for days"))
    try home.run("checkin 4", at: at(19)).succeeded()
    #expect(try !home.run("status", at: at(19)).text.contains("heavy for days"))
  }

  private func at(_ day: Int) -> String { "2026-11-\(day)T20:00:00+01:00" }
}
