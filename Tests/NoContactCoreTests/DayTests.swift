import NoContactCore
import Testing

@Suite struct DayTests {
  /// How long a month is, told as people tell it.
  private static func length(_ month: Int, _ year: Int) -> Int {
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test func agreesWithACalendarWalkedDayByDay() throws {
    let weekdays: [Weekday] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    // 1900-01-01 was a Monday; 70 years of 365 days and 17 leap days lie before 1970.
    var number = -(70 * 365 + 17)
    var weekday = 0
    var wrong: [String] = []
    for year in 1900...9999 {
      for month in 1...12 {
        for day in 1...DayTests.length(month, year) {
          let made = Day(year: year, month: month, day: day)
          if made?.number != number || made?.civil ?? (0, 0, 0) != (year, month, day)
            || made?.weekday != weekdays[weekday]
          {
            wrong.append("\(year)-\(month)-\(day)")
          }
          number += 1
          weekday = weekday == 6 ? 0 : weekday + 1
        }
      }
    }
    #expect(wrong.prefix(3) == [])
    #expect(number == Day.latest.number + 1)
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).number == 0)
  }

  @Test func writesAndReadsEveryDay() {
    var wrong: [Int] = []
    let step = 13
    for number in stride(from: Day.earliest.number, through: Day.latest.number, by: step) {
      guard let day = Day(number: number) else {
        wrong.append(number)
        continue
      }
      if Day(day.description) != day { wrong.append(number) }
    }
    #expect(wrong.prefix(3) == [])
    #expect(Day.earliest.description == "1900-01-01")
    #expect(Day.latest.description == "9999-12-31")
  }

  @Test func refusesDaysThatDoNotExist() {
    for year in [1899, 1900, 1999, 2000, 2026, 2028, 2100, 9999, 10_000, 0, -1, Int.max, Int.min] {
      for month in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, -1, Int.max, Int.min] {
        let exists = (1900...9999).contains(year) && (1...12).contains(month)
        let length = exists ? DayTests.length(month, year) : 0
        for day in [-1, 0, 1, 28, 29, 30, 31, 32, Int.max, Int.min] {
          let made = Day(year: year, month: month, day: day)
          #expect((made != nil) == (exists && day >= 1 && day <= length), "\(year) \(month) \(day)")
        }
      }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-01-32", "1900-02-29", "2100-02-29", "1899-12-31", "0000-01-01",
  ])
  func refusesTextOfDaysThatDoNotExist(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-3", "2026-1-03", "26-11-03", "20261103", "2026/11/03",
    "2026-11-03 ", " 2026-11-03", "2026-11-03T", "2026-11-030", "02026-11-03", "+2026-11-03",
    "-2026-11-03", "2026-11-+3", "2026-11- 3", "2026\u{2010}11\u{2010}03", "10000-01-01",
    "\u{FF12}026-11-03", "2026-11-0\u{663}", "2026-11-03\u{0}", "2026-11-03\u{301}", "03-11-2026",
  ])
  func readsNoOtherForm(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func holdsNumbersWithinTheCalendar() {
    #expect(Day(number: Day.earliest.number) == .earliest)
    #expect(Day(number: Day.latest.number) == .latest)
    for number in [Day.earliest.number - 1, Day.latest.number + 1, Int.max, Int.min] {
      #expect(Day(number: number) == nil)
    }
  }

  @Test func staysWithinTheCalendarWhenItMoves() throws {
    let day = try day("2026-11-03")
    #expect(day.advanced(by: 30).description == "2026-12-03")
    #expect(day.advanced(by: -3).description == "2026-10-31")
    #expect(day.advanced(by: 0) == day)
    for far in [10_000_000, Int.max] {
      #expect(day.advanced(by: far) == .latest)
      #expect(Day.latest.advanced(by: far) == .latest)
      #expect(day.advanced(by: -far) == .earliest)
      #expect(Day.earliest.advanced(by: -far) == .earliest)
    }
    #expect(Day.earliest.advanced(by: .min) == .earliest)
    #expect(Day.latest.advanced(by: .min) == .earliest)
  }

  @Test(arguments: 0..<50)
  func countsAndOrdersByDifference(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let all = Day.earliest.number...Day.latest.number
    let (one, other) = (random.day(all), random.day(all))
    #expect(one.advanced(by: other - one) == other)
    #expect((one < other) == (other - one > 0))
    #expect((one.description < other.description) == (one < other))
  }

  @Test func countsAcrossDaysThatAClockDistorts() throws {
    // Midnight is missing in Santiago and in Cairo on these days.
    #expect(try day("2026-09-07") - day("2026-09-06") == 1)
    #expect(try day("2026-04-25") - day("2026-04-24") == 1)
    #expect(try day("2026-12-03") - day("2026-11-03") == 30)
  }
}
