import Testing

@testable import NoContactCore

/// What each day was, held against a second and naive telling.
@Suite struct DayStripTests {
  private func random(_ seed: UInt64) throws -> (naive: NaivePractice, strip: DayStrip) {
    var random = SplitMix64(seed: seed)
    let today = try day("2026-12-31")
    let journey = random.lived(upTo: today)
    return (
      NaivePractice(journey: journey, today: today), DayStrip(Progress(journey, today: today))
    )
  }

  /// What a day was, by its entries alone and where the count stood on it.
  private func kind(of day: Day, _ naive: NaivePractice) -> DayStrip.Kind {
    let slips = naive.slips.filter { $0.entry.day == day }.map(\.slip)
    let run = naive.starts.count { $0 <= day } - 1
    let isLast = run == naive.starts.count - 1
    let counted = isLast && naive.reachedOut == nil ? Int.max : naive.lengths[run]
    let isReachingOut = day - naive.starts[run] >= counted
    if !isReachingOut, slips.contains(where: \.breaksCountdown) { return .contact }
    if slips.contains(where: { $0.kind == .looked && !$0.isNecessary }) { return .looked }
    if slips.contains(where: { $0.kind.isYours && $0.isNecessary }) { return .necessary }
    if slips.contains(where: { !$0.kind.isYours }) { return .theirs }
    return isReachingOut ? .reachingOut : .clean
  }

  @Test func meetsEveryKindOfDay() throws {
    var seen: Set<DayStrip.Kind> = []
    for seed in Thorough.part(of: 0..<400, oneIn: 4) {
      let strip = try random(UInt64(seed)).strip
      for offset in -1...400 { seen.insert(strip.kind(of: strip.first.advanced(by: offset))) }
    }
    #expect(seen == Set(DayStrip.Kind.allCases))
  }

  @Test(arguments: Thorough.part(of: 0..<400, oneIn: 4))
  func agreesOnWhatADayWas(seed: UInt64) throws {
    let (naive, strip) = try random(seed)
    let end = naive.end.map { min($0.day, naive.today) } ?? naive.today
    #expect(strip.first == naive.journey.from && strip.last == max(naive.current, end))
    for (place, record) in strip.records.enumerated() {
      let day = strip.first.advanced(by: place)
      #expect(record.kind == kind(of: day, naive), "\(day)")
      #expect(record.run == naive.starts.count { $0 <= day })
      #expect(record.slips == naive.slips.filter { $0.entry.day == day }.map(\.slip))
      let moods = naive.checkins.filter { $0.entry.day == day }.compactMap(\.checkin.mood)
      #expect(record.mood == moods.last)
    }
  }

  /// A part of the days is as it is among all of them.
  @Test(arguments: Thorough.part(of: 0..<200, oneIn: 2))
  func isTheSameFromALaterDayOn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let today = try day("2026-12-31")
    let progress = Progress(random.lived(upTo: today), today: today)
    let whole = DayStrip(progress)
    let since = whole.first.advanced(by: Int(random.next() % 500) - 50)
    let part = DayStrip(progress, since: since)
    #expect(part.first == min(max(since, whole.first), whole.last) && part.last == whole.last)
    #expect(part.records == Array(whole.records.suffix(part.records.count)))
    #expect(part.ends == whole.ends)
  }

  /// The days of the strip add up to those that the status names.
  @Test(arguments: Thorough.part(of: 0..<400, oneIn: 4))
  func agreesWithTheDaysInAll(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let progress = Progress(random.lived(upTo: try day("2026-12-31")), today: try day("2026-12-31"))
    let strip = DayStrip(progress)
    let past = strip.records.prefix(progress.runs.until - strip.first)
    let days = past.count(where: \.isWithoutContact)
    #expect(days == progress.runs.daysInAll)
  }

  private func strip(seenOn today: Day, _ kinds: Entry.Kind...) throws -> DayStrip {
    let from = try day("2028-02-20")
    var journey = Journey(id: "j", changed: Moment(midnightOf: from), breakup: from, from: from)
    for (index, kind) in kinds.enumerated() {
      let moment = Moment(midnightOf: from)
      journey.put(Entry(id: "\(index)", at: moment, day: from, changed: moment, kind: kind))
    }
    return DayStrip(Progress(journey, today: today))
  }

  @Test(arguments: [
    ("2028-02-19", DayStrip.Kind.before), ("2028-02-20", .clean), ("2028-02-28", .clean),
    ("2028-02-29", .ahead), ("2028-03-20", .ahead), ("2028-03-21", .complete),
    ("2028-03-22", .after),
  ])
  func knowsTheDaysToCome(_ text: String, _ kind: DayStrip.Kind) throws {
    let strip = try strip(seenOn: day("2028-02-28"))
    #expect(strip.kind(of: try day(text)) == kind)
  }

  @Test func hasOneDayAtLeast() throws {
    // A flight to the west: the clock shows a day before the first.
    for text in ["2028-02-19", "2028-02-20"] {
      let strip = try strip(seenOn: day(text))
      #expect(strip.records.count == 1 && strip.last == strip.first)
    }
  }

  @Test func saysNothingOfDaysToComeWhereThereAreNone() throws {
    let complete = try strip(seenOn: day("2028-03-21"))
    #expect(complete.ends == nil && complete.records.count == 31)
    let unsafe = try strip(
      seenOn: day("2028-02-25"), .readiness(Readiness(signs: [], isSafe: false)))
    #expect(unsafe.ends == nil && unsafe.records.count == 6)
    #expect(unsafe.kind(of: unsafe.last.advanced(by: 1)) == .after)
  }
}
