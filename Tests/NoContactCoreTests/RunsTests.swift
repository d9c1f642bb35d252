import Testing

@testable import NoContactCore

/// A journey from 1 November 2026 on, in which these things happened.
private func journey(
  _ happened: [(String, Entry.Kind)] = [], days: Int = 30
) throws -> Journey {
  let from = try day("2026-11-01")
  var journey = Journey(
    id: "j", changed: Moment(midnightOf: from), breakup: from, from: from, days: days)
  for (index, item) in happened.enumerated() {
    let day = try day(item.0)
    let at = Moment(midnightOf: day)
    journey.put(Entry(id: "e\(index)", at: at, day: day, changed: at, kind: item.1))
  }
  return journey
}

@Suite struct RunsTests {
  @Test(arguments: [
    ("2026-11-01", 1, 30, false), ("2026-11-02", 2, 29, false), ("2026-11-20", 20, 11, false),
    ("2026-11-30", 30, 1, false), ("2026-12-01", 31, 0, true), ("2026-12-25", 55, 0, true),
  ])
  func countsAsTheContractSays(_ today: String, _ number: Int, _ left: Int, _ done: Bool) throws {
    let progress = Progress(try journey(), today: try day(today))
    #expect(progress.day == number)
    #expect(progress.clean == number - 1)
    #expect(progress.left == left)
    #expect(progress.isComplete == done)
    #expect(progress.state == (done ? .complete : .counting))
    #expect(try progress.ends == day("2026-12-01"))
  }

  /// Only a restart ends it, whatever is set later.
  @Test func staysReachedOutWhereTheFirstDayOrTheLengthIsMoved() throws {
    var moved = try journey([("2026-12-02", .draft(.first))])
    let today = try day("2026-12-20")
    moved.days = 90
    #expect(try Progress(moved, today: today).ends == day("2026-12-02"))
    moved.from = try day("2026-12-10")
    let progress = Progress(moved, today: today)
    #expect(progress.state == .reachingOut && progress.isComplete && progress.left == 0)
    #expect(try progress.ends == day("2026-12-10"))
    var again = try journey([("2026-12-02", .draft(.first)), ("2026-12-05", .restart)])
    again.from = try day("2026-12-10")
    #expect(Progress(again, today: today).state == .counting)
  }

  @Test func beginsANewRunOnTheDayOfAContact() throws {
    let journey = try journey([("2026-11-10", .slip(Slip(.texted)))])
    let progress = Progress(journey, today: try day("2026-11-12"))
    #expect(progress.day == 3)
    #expect(progress.runs.lengths == [9, 2])
    #expect(progress.runs.best == 9)
    #expect(try progress.ends == day("2026-12-10"))
    #expect(progress.runs.daysInAll == 10)
    let sameDay = Progress(journey, today: try day("2026-11-10"))
    #expect(sameDay.day == 1 && sameDay.left == 30)
  }

  @Test(arguments: SlipKind.allCases)
  func breaksForContactOfTheUsersOwnAlone(_ kind: SlipKind) throws {
    let breaking: Set<SlipKind> = [.replied, .texted, .called, .emailed, .messaged, .met]
    for necessary in [true, false] {
      let journey = try journey([("2026-11-10", .slip(Slip(kind, isNecessary: necessary)))])
      let runs = Progress(journey, today: try day("2026-11-20")).runs
      #expect(runs.starts.count == (breaking.contains(kind) && !necessary ? 2 : 1))
    }
  }

  @Test func countsTheDaysWithoutContactDayByDay() throws {
    let everyDay = try journey(
      (1...24).map { (String(format: "2026-11-%02d", $0), .slip(Slip(.replied))) })
    #expect(Progress(everyDay, today: try day("2026-11-25")).runs.daysInAll == 0)
    let some = try journey((4...8).map { ("2026-11-0\($0)", .slip(Slip(.texted))) })
    #expect(Progress(some, today: try day("2026-11-08")).runs.daysInAll == 3)
    #expect(Progress(some, today: try day("2026-11-09")).runs.daysInAll == 3)
    #expect(Progress(some, today: try day("2026-11-10")).runs.daysInAll == 4)
    // From a first text to the restart after it the two were in touch.
    let text: (String, Entry.Kind) = ("2026-12-05", .draft(.first))
    let touch = try journey([text, ("2026-12-06", .slip(Slip(.met))), ("2026-12-20", .restart)])
    #expect(Progress(touch, today: try day("2026-12-10")).runs.daysInAll == 34)
    #expect(Progress(touch, today: try day("2026-12-25")).runs.daysInAll == 39)
  }

  /// Where only the day is known, the order of typing says nothing.
  @Test(arguments: [
    (["text", "contact"], Progress.State.reachingOut, 1, 35),
    (["text", "restart"], .counting, 2, 45),
    (["restart", "contact"], .counting, 2, 44), (["text", "restart", "contact"], .counting, 2, 44),
  ])
  func takesADayAsAWhole(
    _ happened: [String], _ state: Progress.State, _ count: Int, _ daysInAll: Int
  ) throws {
    let kinds: [String: Entry.Kind] = [
      "text": .draft(.first), "contact": .slip(Slip(.replied)), "restart": .restart,
    ]
    for order in [happened, happened.reversed(), happened.shuffled(), happened.shuffled()] {
      let journey = try journey(order.compactMap { word in kinds[word].map { ("2026-12-06", $0) } })
      let progress = Progress(journey, today: try day("2026-12-16"))
      #expect(progress.state == state, "\(order)")
      #expect(progress.runs.starts.count == count && progress.runs.best == 35, "\(order)")
      #expect(progress.runs.daysInAll == daysInAll, "\(order)")
    }
  }

  @Test func ignoresWhatLiesOnADayToCome() throws {
    let journey = try journey([
      ("2026-11-10", .slip(Slip(.met))), ("2026-11-25", .slip(Slip(.called))),
      ("2027-01-01", .restart), ("2027-02-01", .draft(.first)),
    ])
    let progress = Progress(journey, today: try day("2026-11-20"))
    #expect(progress.day == 11 && progress.state == .counting)
    #expect(progress.runs.starts.count == 2)
    let later = Progress(journey, today: try day("2026-11-25"))
    #expect(later.day == 1 && later.runs.best == 15)
  }

  @Test func ignoresContactsBeforeTheFirstDay() throws {
    let journey = try journey([
      ("2026-10-20", .slip(Slip(.met))), ("2026-10-31", .restart),
      ("2026-11-01", .slip(Slip(.called))),
    ])
    let runs = Progress(journey, today: try day("2026-11-20")).runs
    #expect(try runs.starts == [day("2026-11-01")])
  }

  @Test func countsSlipsByWhoseTheyWere() throws {
    let practice = Progress(
      try journey([
        ("2026-11-02", .slip(Slip(.text))),
        ("2026-11-03", .slip(Slip(.replied, isNecessary: true))),
        ("2026-11-04", .slip(Slip(.looked))),
        ("2026-11-05", .slip(Slip(.dating))), ("2026-11-06", .restart),
      ]), today: try day("2026-11-20")
    ).practice
    let slips = practice.slips
    #expect([slips.total, slips.theirs, slips.yours, slips.necessary] == [4, 2, 2, 1])
    #expect(practice.slips.last?.kind == .slip(Slip(.dating)))
  }

  @Test func freezesAnEndedJourneyAtItsEnd() throws {
    let journey = try journey([
      ("2026-11-10", .slip(Slip(.met))), ("2026-11-15", .ended(.movedOn)),
    ])
    for today in ["2026-11-15", "2026-11-16", "2027-05-01"] {
      let progress = Progress(journey, today: try day(today))
      #expect(progress.state == .ended)
      #expect(progress.runs.lengths == [9, 5])
      #expect(progress.day == 6)
      #expect(progress.left == 25)
      #expect(progress.runs.daysInAll == 13)
    }
  }

  /// Whoever flies west can find that today is the day before the one of the last entry.
  @Test func staysOnDayOneWhereTodayIsEarlier() throws {
    let early = Progress(try journey(), today: try day("2026-10-31"))
    #expect(early.day == 1 && early.left == 30)
    let journey = try journey([("2026-11-10", .slip(Slip(.met)))])
    let progress = Progress(journey, today: try day("2026-11-09"))
    #expect(progress.day >= 1)
    #expect(progress.left <= 30)
    #expect(progress.runs.lengths.allSatisfy { $0 >= 0 })
    #expect(progress.path.current != nil)
  }

  /// Walks day by day, and begins anew on each day on which something says so.
  private func simulated(
    _ journey: Journey, today: Day
  ) -> (starts: [Day], lengths: [Int], isReachingOut: Bool, daysInAll: Int) {
    let breaking = ["replied", "texted", "called", "emailed", "messaged", "met"]
    var starts: [Day] = [journey.from]
    var lengths: [Int] = [0]
    var isReachingOut = false
    var daysInAll = 0
    var day = journey.from
    // What was decided before a first day that was moved since still holds.
    for entry in journey.entries where entry.day < journey.from {
      if entry.kind == .draft(.first) { isReachingOut = true }
      if entry.kind == .restart { isReachingOut = false }
    }
    while day <= today {
      // Within a day, what was first comes first.
      let wasReachingOut = isReachingOut
      var (hasContact, hasRestart) = (false, false)
      for entry in journey.entries where entry.day == day {
        var isBroken = false
        switch entry.kind {
        case .slip(let slip):
          let isOwn = breaking.contains(slip.kind.rawValue)
          isBroken = isOwn && !slip.isNecessary && !isReachingOut
          hasContact = hasContact || isBroken
        case .restart: (isBroken, hasRestart) = (true, true)
        case .draft(.first): isReachingOut = true
        default: break
        }
        if !isBroken { continue }
        isReachingOut = false
        if starts.last != day {
          starts.append(day)
          lengths.append(0)
        }
      }
      if day < today && !isReachingOut { lengths[lengths.count - 1] += 1 }
      // A day counts where nothing of one's own broke it and the two were not in touch at its end.
      let inTouch = isReachingOut || (wasReachingOut && !hasRestart)
      if day < today && !hasContact && !inTouch { daysInAll += 1 }
      day = day.advanced(by: 1)
    }
    return (starts, lengths, isReachingOut, daysInAll)
  }

  @Test(arguments: 0..<300)
  func agreesWithASimulationDayByDay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var journey = try journey(days: random.int(30...90))
    let today = journey.from.advanced(by: random.int(0...120))
    var entries: [Entry] = []
    for index in 0..<random.int(0...15) {
      let day = random.day((journey.from.number - 5)...(today.number + 5))
      var kind = random.kind()
      if case .ended = kind { kind = .restart }
      entries.append(
        Entry(id: "e\(index)", at: random.moment(), day: day, changed: random.moment(), kind: kind))
    }
    for entry in entries { journey.put(entry) }
    let naive = simulated(journey, today: today)
    let progress = Progress(journey, today: today)
    #expect(progress.runs.starts == naive.starts)
    #expect(progress.runs.lengths == naive.lengths)
    #expect(progress.runs.current == naive.starts.last)
    let clean = try #require(naive.lengths.last)
    #expect(progress.clean == clean)
    #expect(progress.runs.daysInAll == naive.daysInAll)
    #expect(progress.runs.best == naive.lengths.max())
    // Whoever has reached out is past the countdown, whatever it says.
    let isComplete = naive.isReachingOut || clean >= journey.days
    #expect(progress.isComplete == isComplete)
    #expect(progress.left == (isComplete ? 0 : journey.days - clean))
    for (start, length) in zip(naive.starts, naive.lengths) where length > 0 {
      #expect(progress.runs.number(of: start) == 1)
      #expect(progress.runs.number(of: start.advanced(by: length - 1)) == length)
    }
    #expect(progress.runs.number(of: journey.from.advanced(by: -1)) == nil)

    var other = journey
    for entry in entries.shuffled(using: &random) {
      other.delete([entry.id], at: entry.changed)
      other.put(entry)
    }
    #expect(other == journey)
    #expect(Progress(other, today: today).runs == progress.runs)
  }

  @Test func takesTheJourneyThatRuns() throws {
    var journal = Journal()
    #expect(journal.current == nil)
    var ended = try journey([("2026-11-15", .ended(.stopped))])
    journal.journeys = [ended]
    #expect(journal.current?.id == "j" && journal.running == nil)
    ended.delete(["e0"], at: ended.changed)
    let later = Journey(
      id: "k", changed: ended.changed, breakup: ended.from, from: ended.from.advanced(by: 30))
    journal.journeys.append(later)
    #expect(journal.running?.id == "k")
    journal.journeys.reverse()
    #expect(journal.running?.id == "k")
  }
}
