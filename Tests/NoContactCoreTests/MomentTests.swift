import Testing

@testable import NoContactCore

@Suite struct MomentTests {
  @Test func readsItsParts() throws {
    let read = try moment("2026-11-05T21:40:12+01:00")
    #expect(try read.day == day("2026-11-05"))
    #expect(read.second == 21 * 3600 + 40 * 60 + 12)
    #expect(read.offset == 60)
    #expect(read.time.description == "21:40")
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00+01:00", -3600),
    ("1969-12-31T23:59:59Z", -1), ("1970-01-01T00:00:00-00:30", 1800),
    ("2026-11-05T21:40:12+01:00", 1_793_911_212), ("2026-11-05T20:40:12Z", 1_793_911_212),
    ("2026-11-05T15:10:12-05:30", 1_793_911_212), ("2000-02-29T12:00:00-12:00", 951_868_800),
  ])
  func tellsTheInstant(_ text: String, _ instant: Int) throws {
    #expect(try moment(text).instant == instant)
  }

  @Test(arguments: [
    ("2026-11-05t21:40:12z", "2026-11-05T21:40:12+00:00"),
    ("2026-11-05T21:40:12.9Z", "2026-11-05T21:40:12+00:00"),
    ("2026-11-05T21:40:12.123456789012345678901234567890-03:30", "2026-11-05T21:40:12-03:30"),
    ("2026-11-05T00:00:00-00:01", "2026-11-05T00:00:00-00:01"),
    ("2026-11-05T23:59:59+23:59", "2026-11-05T23:59:59+23:59"),
    ("2026-11-05T21:40:12-00:00", "2026-11-05T21:40:12+00:00"),
    ("1900-01-01T00:00:00-23:59", "1900-01-01T00:00:00-23:59"),
  ])
  func readsTheFormsOfRFC3339(_ text: String, _ meant: String) {
    #expect(Moment(text)?.description == meant)
  }

  @Test(arguments: [
    "", "2026-11-05", "21:40:12", "2026-11-05T21:40:12", "2026-11-05T21:40+01:00",
    "2026-11-05 21:40:12+01:00", "2026-11-05T21:40:12+0100", "2026-11-05T21:40:12+01",
    "2026-11-05T21:40:12+1:00", "2026-11-05T24:00:00Z", "2026-11-05T21:60:00Z",
    "2026-11-05T21:40:60Z", "2016-12-31T23:59:60Z", "2026-11-05T21:40:12+24:00",
    "2026-11-05T21:40:12+01:60", "2026-11-05T21:40:12.Z", "2026-11-05T21:40:12,5Z",
    "2026-02-30T21:40:12Z", "1899-12-31T21:40:12Z", "2026-11-05T21:40:12ZZ",
    "2026-11-05T21:40:12Z ", " 2026-11-05T21:40:12Z", "2026-11-05T21:40:12+01:00x",
    "2026-11-05T21:40:12\u{2212}01:00", "2026-11-05T2:40:12Z", "2026-11-05T-1:40:12Z",
    "20261105T214012Z",
  ])
  func refusesWhatIsNoMoment(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func refusesPartsOutOfRange() throws {
    let day = try day("2026-11-05")
    for second in [-1, 86_400, Int.max, Int.min] {
      #expect(Moment(day: day, second: second, offset: 0) == nil)
    }
    for offset in [-1440, 1440, Int.max, Int.min] {
      #expect(Moment(day: day, second: 0, offset: offset) == nil)
    }
    #expect(Moment(day: day, second: 86_399, offset: -1439) != nil)
    #expect(Moment(midnightOf: day).description == "2026-11-05T00:00:00+00:00")
  }

  @Test(arguments: 0..<300)
  func readsBackAsItWasWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let moment = random.moment()
    #expect(Moment(moment.description) == moment)
    // The same instant on the clock of Greenwich, counted by hand.
    let seconds = moment.day.number * 86_400 + moment.second - moment.offset * 60
    #expect(moment.instant == seconds)
  }

  @Test func turnsTheDayAtTheHour() throws {
    let (before, after) = (
      try moment("2026-11-05T03:59:59+01:00"), try moment("2026-11-05T04:00:00+01:00")
    )
    #expect(try before.day(startingAt: 4) == day("2026-11-04"))
    #expect(try after.day(startingAt: 4) == day("2026-11-05"))
    #expect(try before.day(startingAt: 0) == day("2026-11-05"))
    #expect(try moment("2026-11-05T00:00:00Z").day(startingAt: 0) == day("2026-11-05"))
    #expect(try moment("2026-11-05T22:59:59Z").day(startingAt: 23) == day("2026-11-04"))
    #expect(try moment("2026-03-01T00:30:00Z").day(startingAt: 4) == day("2026-02-28"))
  }

  @Test func showsTheTimeOfAnEntryWhereItBelongsToTheDay() throws {
    let at = try moment("2026-11-06T01:30:00+01:00")
    let entry = Entry(
      id: "a", at: at, day: try day("2026-11-05"), changed: at, kind: .note(Note()))
    #expect(entry.time(dayStarts: 4)?.description == "01:30")
    #expect(entry.time(dayStarts: 0) == nil)
  }
}

@Suite struct TimeOfDayTests {
  @Test(arguments: [("00:00", 0), ("9:05", 545), ("09:05", 545), ("23:59", 1439), ("0:00", 0)])
  func readsTimes(_ text: String, _ minutes: Int) {
    #expect(TimeOfDay(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "24:00", "12:60", "1:5", "12", "12:", ":30", "1230", "12:30:00", "12.30", "-1:30", " 9:05",
    "9:05 ", "9:05pm", "012:30", "\u{661}2:30",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func writesEveryMinute() {
    for minutes in 0..<1440 {
      let time = TimeOfDay(minutes: minutes)
      #expect(time.description.utf8.count == 5)
      #expect(TimeOfDay(time.description) == time)
    }
  }
}
