import Testing

@testable import NoContactCore

/// The figures of the charts, held against a second and naive count.
@Suite struct FiguresTests {
  @Test(arguments: 0..<400)
  func agreesWithACountOfTheEntries(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let today = try day("2026-12-31")
    let journey = random.lived(upTo: today)
    let naive = NaivePractice(journey: journey, today: today)
    let start = random.pick([Weekday.monday, .sunday, .saturday])
    let figures = Figures(Progress(journey, today: today), weekStart: start)
    #expect(figures.runs.map(\.from) == naive.starts && figures.runs.map(\.days) == naive.lengths)
    let last = max(naive.current, naive.end.map { min($0.day, today) } ?? today)
    #expect(figures.from == journey.from && figures.days == last - journey.from + 1)
    let entries = journey.entries.filter { $0.day >= journey.from && $0.day <= last }
    func urges(_ isWanted: (Entry) -> Bool) -> [Urge] {
      entries.filter(isWanted).compactMap {
        if case .urge(let urge) = $0.kind { urge } else { nil }
      }
    }
    #expect(figures.urges == urges { _ in true }.count)
    for weekday in Weekday.allCases {
      #expect(figures.weekdays[weekday.index] == urges { $0.day.weekday == weekday }.count)
    }
    for bin in 0..<8 {
      let count = urges { $0.time(dayStarts: 0).map { $0.minutes / 60 / 3 == bin } ?? false }.count
      #expect(figures.hours[bin] == count)
    }
    let triggers = urges { _ in true }.compactMap { $0.trigger?.lowercased() }
    #expect(figures.triggers.reduce(0) { $0 + $1.count } == triggers.count)
    for trigger in figures.triggers {
      #expect(
        trigger.count == triggers.count { $0.utf8.elementsEqual(trigger.word.lowercased().utf8) })
    }
    #expect(zip(figures.triggers, figures.triggers.dropFirst()).allSatisfy { $0.count >= $1.count })
    for outcome in UrgeOutcome.allCases {
      let count = urges { _ in true }.count { $0.outcome == outcome }
      #expect(figures.outcomes[outcome] ?? 0 == count)
    }
    try expectWeeks(figures, start, last, entries)
  }

  /// What is counted from a day on is what there is without all that came before it; runs stay whole.
  @Test(arguments: 0..<200)
  func countsFromALaterDayOn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let today = try day("2026-12-31")
    var journey = random.lived(upTo: today)
    let progress = Progress(journey, today: today)
    let whole = Figures(progress, weekStart: .sunday)
    let since = journey.from.advanced(by: Int(random.next() % 400) - 40)
    let part = Figures(progress, weekStart: .sunday, since: since)
    let early = journey.entries.filter { $0.day < since }.map(\.id)
    journey.delete(early, at: journey.changed)
    let rest = Figures(Progress(journey, today: today), weekStart: .sunday)
    #expect(part.runs == whole.runs)
    #expect(part.from == min(max(since, whole.from), whole.from.advanced(by: whole.days - 1)))
    #expect(part.from.advanced(by: part.days) == whole.from.advanced(by: whole.days))
    #expect(part.weekdays == rest.weekdays && part.hours == rest.hours)
    #expect(part.triggers == rest.triggers && part.outcomes == rest.outcomes)
    #expect(part.weeks.map(\.from) == Array(whole.weeks.map(\.from).suffix(part.weeks.count)))
    #expect(Array(part.weeks.dropFirst()) == Array(whole.weeks.suffix(part.weeks.count - 1)))
  }

  private func expectWeeks(
    _ figures: Figures, _ start: Weekday, _ last: Day, _ entries: [Entry]
  ) throws {
    let first = try #require(figures.weeks.first?.from)
    let end = try #require(figures.weeks.last?.from)
    #expect(first <= figures.from && figures.from - first < 7)
    #expect(end <= last && last - end < 7)
    for (place, week) in figures.weeks.enumerated() {
      #expect(week.from.weekday == start && week.from - first == place * 7)
      let kinds = entries.filter { (0..<7).contains($0.day - week.from) }.map(\.kind)
      let urges = kinds.compactMap { if case .urge(let urge) = $0 { urge } else { nil } }
      #expect(week.urges == urges.count)
      let levels = urges.compactMap(\.level)
      #expect(week.levels.count == levels.count && week.levels.sum == levels.reduce(0, +))
      let moods = kinds.compactMap {
        if case .checkin(let checkin) = $0 { checkin.mood } else { nil }
      }
      #expect(week.moods.count == moods.count && week.moods.sum == moods.reduce(0, +))
      let did = kinds.compactMap {
        if case .did(let did) = $0 { did.activities.count } else { nil }
      }
      #expect(week.activities == did.reduce(0, +))
      let slips = kinds.compactMap { if case .slip(let slip) = $0 { slip } else { nil } }
      #expect(week.theirs == slips.count { !$0.kind.isYours })
      let own = slips.filter(\.kind.isYours)
      #expect(week.necessary == own.count(where: \.isNecessary))
      #expect(week.looks == own.count { !$0.isNecessary && $0.kind == .looked })
      #expect(week.yours == own.count { !$0.isNecessary && $0.kind != .looked })
    }
    // The last day is not over.
    let whole = figures.weeks.filter { $0.from >= figures.from && $0.from.advanced(by: 6) < last }
    #expect(Array(figures.wholeWeeks) == whole)
  }

  // MARK: What is enough to say something

  /// Figures of so many days, with urges on these of them, from 0.
  private func figures(days: Int, urgesOn places: [Int], level: Int? = nil) throws -> Figures {
    let from = try day("2026-11-02")
    var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
    for (index, place) in places.enumerated() {
      let day = from.advanced(by: place)
      let moment = Moment(midnightOf: day)
      journey.put(
        Entry(
          id: "\(index)", at: moment, day: day, changed: moment,
          kind: .urge(Urge(level: level.map { max(0, $0 - place / 7) }))))
    }
    let progress = Progress(journey, today: from.advanced(by: days - 1))
    return Figures(progress, weekStart: .monday)
  }

  @Test(
    arguments: [
      // Seven are too few, and so are thirteen days.
      (14, [6, 6, 6, 6, 6, 6, 6], nil), (14, [6, 6, 6, 6, 6, 6, 6, 6], 6),
      (13, [6, 6, 6, 6, 6, 6, 6, 6], nil), (14, [6, 6, 6, 6, 13, 13, 1, 2, 3], 6),
      // Three of eleven are less than twice the mean, and of two equals none stands out.
      (14, [6, 6, 13, 0, 0, 1, 1, 2, 2, 3, 4], nil), (14, [6, 6, 6, 6, 5, 5, 5, 5], nil),
    ] as [(Int, [Int], Int?)])
  func namesADayOnlyWhereItStandsOut(_ days: Int, _ places: [Int], _ peak: Int?) throws {
    let figures = try figures(days: days, urgesOn: places)
    #expect(figures.peak(of: figures.weekdays) == peak)
  }

  @Test func comparesWholeWeeksAlone() throws {
    // Four whole weeks, and three days more that say nothing yet.
    let figures = try figures(
      days: 31, urgesOn: [0, 1, 8, 9, 10, 11, 14, 21, 21, 29, 29], level: 8)
    let halves = try #require(figures.urgeHalves)
    #expect(halves.before == 6 && halves.after == 3 && halves.weeks == 2)
    let levels = try #require(figures.levelHalves)
    #expect(levels.before.tenths == 73 && levels.after.tenths == 53)
    #expect(figures.moodHalves == nil)
    let few = try self.figures(days: 31, urgesOn: [0, 1, 8, 9, 10, 11, 14, 21], level: 8)
    #expect(few.urgeHalves != nil && few.levelHalves == nil)
    #expect(try self.figures(days: 31, urgesOn: [1, 2, 3, 29, 29, 29, 29, 29]).urgeHalves == nil)
    #expect(try self.figures(days: 13, urgesOn: [Int](repeating: 1, count: 9)).urgeHalves == nil)
  }

  @Test(arguments: [([3], 30), ([1, 2], 15), ([1, 1, 2], 13), ([2, 2, 1], 17), ([0, 0], 0)])
  func roundsToTenths(_ numbers: [Int], _ tenths: Int) {
    var mean = Figures.Mean()
    for number in numbers { mean.add(number) }
    #expect(mean.tenths == tenths && mean.count == numbers.count)
    #expect(Figures.Mean().tenths == nil)
  }
}
