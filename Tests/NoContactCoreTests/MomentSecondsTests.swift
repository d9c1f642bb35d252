import Testing

@testable import NoContactCore

/// Moments by the seconds since 1970 and the offset of a clock.
@Suite struct MomentSecondsTests {
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00+00:00"), (0, 60, "1970-01-01T01:00:00+01:00"),
    (0, -1, "1969-12-31T23:59:00-00:01"), (-1, 0, "1969-12-31T23:59:59+00:00"),
    (-3601, 60, "1969-12-31T23:59:59+01:00"), (-3600, 60, "1970-01-01T00:00:00+01:00"),
    (86_399, 1439, "1970-01-02T23:58:59+23:59"), (86_400, -1439, "1970-01-01T00:01:00-23:59"),
    (1_793_911_212, 60, "2026-11-05T21:40:12+01:00"),
    (951_868_800, -720, "2000-02-29T12:00:00-12:00"),
    (-2_208_988_800, 0, "1900-01-01T00:00:00+00:00"),
    (253_402_300_799, 0, "9999-12-31T23:59:59+00:00"),
  ])
  func showsWhatTheClockShows(_ seconds: Int, _ offset: Int, _ text: String) {
    #expect(Moment(seconds: seconds, offset: offset)?.description == text)
  }

  @Test(arguments: 0..<200)
  func agreesWithTheTextOfAMoment(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let day = random.day(Day.earliest.number...Day.latest.number)
      let (second, offset) = (random.int(0...86_399), random.int(-1439...1439))
      let moment = try #require(Moment(day: day, second: second, offset: offset))
      let back = Moment(seconds: moment.instant, offset: offset)
      #expect(back == moment)
      #expect(try #require(Moment(moment.description)).instant == back?.instant)
      // The same instant on another clock, where the calendar goes so far.
      let other = random.int(-1439...1439)
      if let elsewhere = Moment(seconds: moment.instant, offset: other) {
        #expect(elsewhere.instant == moment.instant && elsewhere.offset == other)
      } else {
        #expect(day <= Day.earliest.advanced(by: 1) || day >= Day.latest.advanced(by: -1))
      }
    }
  }

  /// The first and the last second of the calendar, on each clock's own wall.
  @Test(arguments: [-1439, -720, -60, -1, 0, 1, 60, 840, 1439])
  func endsWithTheCalendar(offset: Int) throws {
    let first = try #require(Moment(day: .earliest, second: 0, offset: offset))
    let last = try #require(Moment(day: .latest, second: 86_399, offset: offset))
    #expect(Moment(seconds: first.instant, offset: offset) == first)
    #expect(Moment(seconds: last.instant, offset: offset) == last)
    #expect(Moment(seconds: first.instant - 1, offset: offset) == nil)
    #expect(Moment(seconds: last.instant + 1, offset: offset) == nil)
  }

  @Test(arguments: [
    Int.min, Int.max, Int.min + 1, Int.min + 86_400, Int.max - 86_400, 1 << 40, -(1 << 40),
  ])
  func refusesWhatNoCalendarHas(seconds: Int) {
    for offset in [-1439, 0, 1439] { #expect(Moment(seconds: seconds, offset: offset) == nil) }
  }

  @Test(arguments: [-1440, 1440, Int.min, Int.max, -1441, 100_000])
  func refusesAnOffsetOfADayOrMore(offset: Int) {
    for seconds in [0, 1_793_911_212, Int.min, Int.max] {
      #expect(Moment(seconds: seconds, offset: offset) == nil)
    }
  }
}
