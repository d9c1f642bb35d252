import Testing

@testable import NoContactCore

/// What the practice of the steps adds up to: activities, answers, the planned meeting, the next text.
@Suite struct PracticeCountsTests {
  /// A journey with these entries, a day apart, in this order.
  private func journey(_ kinds: [Entry.Kind]) throws -> Journey {
    let from = try day("2026-11-01")
    var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
    for (index, kind) in kinds.enumerated() {
      let at = Moment(midnightOf: from.advanced(by: index))
      journey.put(
        Entry(id: "e\(index)", at: at, day: at.day, changed: at, kind: kind, note: "\(index)"))
    }
    return journey
  }

  private func practice(_ kinds: [Entry.Kind]) throws -> Practice {
    Progress(try journey(kinds), today: try day("2026-12-31")).practice
  }

  @Test func countsActivities() throws {
    let tally = try practice([
      .did(Did(["sleep", "pottery"])), .did(Did(["pottery"])), .did(Did(["fitness"])),
    ]).activities
    #expect(tally["pottery"]?.count == 2)
    #expect(try tally["pottery"]?.last == day("2026-11-02"))
    #expect(tally.own == ["pottery"] && tally.favourite == "pottery")
    #expect(tally.missing == "style")
    #expect(try practice([]).activities.favourite == nil)
  }

  @Test func suggestsWhatWasLongestAgoWhereAllWereDone() throws {
    let all = Vocabulary.activities.filter { $0 != "date" }
    let rest = all.filter { $0 != "food" }
    #expect(try practice([.did(Did(all)), .did(Did(rest))]).activities.missing == "food")
  }

  @Test func keepsAllAnswers() throws {
    let answers = try practice([
      .answer(Answered("5.1")), .answer(Answered("5.1")), .answer(Answered("5.3")),
    ]).answers
    #expect(answers["5.1"].map(\.note) == ["0", "1"])
    #expect(answers.next == "5.2" && answers.count == 2)
  }

  @Test func forgetsAPlanThatWasKeptOrLeft() throws {
    let planned = try day("2026-11-20")
    #expect(try practice([.meeting(.planned(planned))]).plannedMeeting == planned)
    for later: Entry.Kind in [.meeting(.held(signs: [])), .restart] {
      #expect(try practice([.meeting(.planned(planned)), later]).plannedMeeting == nil)
    }
  }

  @Test func beginsTheTextsAnewAfterARestart() throws {
    #expect(try practice([]).nextDraft == .first)
    #expect(try practice([.draft(.first), .draft(.apology)]).nextDraft == .overIt)
    #expect(try practice([.draft(.first), .restart]).nextDraft == .first)
  }

  @Test func anAnswerOfNoEndsThePath() throws {
    var kinds = [Entry.Kind](repeating: .note(Note()), count: 31)
    kinds += [.readiness(Readiness(signs: Vocabulary.signs, isSafe: true)), .draft(.first)]
    let last = try day("2026-12-10")
    #expect(Progress(try journey(kinds), today: last).path.current?.number == 10)
    let over = Progress(try journey(kinds + [.talk(.no)]), today: last)
    #expect(over.path.current == nil && over.practice.talk == .no)
    let unsafe = Readiness(signs: [], isSafe: false)
    let closed = Progress(try journey(kinds + [.readiness(unsafe)]), today: last)
    #expect(closed.practice.isUnsafe && closed.path.current == nil)
  }

  @Test func keepsTheOrderOfRecordingWithinASecond() throws {
    let from = try day("2026-11-01")
    var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
    let at = Moment(midnightOf: from)
    let ids = ["zz", "mm", "aa", "qq"]
    var journal = Journal()
    journal.journeys = [journey]
    for id in ids {
      let stamp = journal.stamp(at)
      journal.journeys[0].put(
        Entry(id: id, at: at, day: from, changed: stamp, kind: .note(Note())))
    }
    journey = journal.journeys[0]
    #expect(journey.entries.map(\.id) == ids)
    #expect(try Journal(parsing: journal.encoded()).journeys[0].entries.map(\.id) == ids)
  }
}
