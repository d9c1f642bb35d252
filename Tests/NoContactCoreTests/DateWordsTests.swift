import NoContactCore
import Testing

@Suite struct DateWordsTests {
  /// A Wednesday.
  private let today: Day

  init() throws {
    today = try day("2026-11-04")
  }

  @Test(arguments: [
    ("2026-11-03", "2026-11-03"), ("2026-11-04", "2026-11-04"), ("today", "2026-11-04"),
    ("yesterday", "2026-11-03"), ("3 days ago", "2026-11-01"), ("1 day ago", "2026-11-03"),
    ("0 days ago", "2026-11-04"), ("-3d", "2026-11-01"), ("-0d", "2026-11-04"),
    ("-365d", "2025-11-04"), ("Yesterday", "2026-11-03"), ("TODAY", "2026-11-04"),
    ("Monday", "2026-11-02"), ("10000 days ago", "1999-06-19"), ("2 weeks ago", "2026-10-21"),
    ("a week ago", "2026-10-28"), ("one day ago", "2026-11-03"), ("last monday", "2026-11-02"),
    ("last wednesday", "2026-10-28"), ("tue", "2026-11-03"), ("last fri", "2026-10-30"),
    ("4 nov", "2026-11-04"), ("nov 4", "2026-11-04"), ("5 nov", "2025-11-05"),
    ("Nov 3", "2026-11-03"), ("3 November", "2026-11-03"), ("november 3rd", "2026-11-03"),
    ("1st of may", "2026-05-01"), ("dec 31", "2025-12-31"), ("29 feb", "2024-02-29"),
    ("5 nov 2024", "2024-11-05"), ("nov 5, 2024", "2024-11-05"), ("22 sept", "2026-09-22"),
  ])
  func understandsTheFormsOfTheContract(_ words: String, _ meant: String) throws {
    #expect(try DateWords.day(words, today: today).description == meant)
  }

  @Test(arguments: ["a", "A", "one", "1"])
  func takesAWordForOne(_ one: String) throws {
    #expect(try DateWords.day("\(one) day ago", today: today) == today.advanced(by: -1))
    #expect(try DateWords.day("\(one) week ago", today: today) == today.advanced(by: -7))
  }

  @Test(arguments: 0..<7, Weekday.allCases)
  func takesTheLatestWeekdayPastAndNeverToday(shift: Int, weekday: Weekday) throws {
    let today = today.advanced(by: shift)
    let found = try DateWords.day(weekday.rawValue, today: today)
    #expect(found.weekday == weekday)
    #expect((1...7).contains(today - found))
  }

  @Test(arguments: [
    ("yesterday 21:00", "2026-11-03", "21:00"), ("monday at 9:05", "2026-11-02", "09:05"),
    ("3 days ago 00:00", "2026-11-01", "00:00"), ("nov 3 23:59", "2026-11-03", "23:59"),
    ("2026-11-03 07:30", "2026-11-03", "07:30"), ("5 nov 2024 at 12:00", "2024-11-05", "12:00"),
  ])
  func takesATimeBehindTheDay(_ words: String, _ day: String, _ time: String) throws {
    let meant = try DateWords.dayAndTime(words, today: today)
    #expect(meant.day.description == day && meant.time?.description == time)
    // Where only a day is kept, the time is refused and not passed over.
    let error = #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
    #expect(error?.description.contains("leave out \(time)") == true)
  }

  @Test(arguments: ["yesterday 24:00", "monday 21:60", "nov 3 9:5", "today :", "today 1:2:3"])
  func refusesWhatIsNoTime(_ words: String) throws {
    let error = #expect(throws: DateError.self) {
      try DateWords.dayAndTime(words, today: today)
    }
    #expect(error?.description.contains("is not a time") == true)
  }

  @Test(arguments: [
    ("05.11.2026", "2026-11-05 or 2026-05-11"), ("5/11", "2026-11-05 or 2026-05-11"),
    ("25.11.2026", "2026-11-25"), ("11/25/2026", "2026-11-25"),
    ("11-05", "2026-05-11 or 2026-11-05"),
    ("2026-11-3", "2026-11-03"), ("2026/11/03", "2026-11-03"), ("11.11.26", "2026-11-11"),
    ("99.99.2026", "as 2026-11-03"),
  ])
  func refusesADateInFiguresNamingTheOneForm(_ words: String, _ forms: String) throws {
    let error = try #require(throws: DateError.self) { try DateWords.day(words, today: today) }
    #expect(error.description.hasSuffix(forms), "\(error)")
    #expect(throws: error) { try DateWords.comingDay(words, today: today) }
  }

  @Test(arguments: [
    ("tomorrow", "2026-11-05"), ("in 3 days", "2026-11-07"), ("in a week", "2026-11-11"),
    ("wednesday", "2026-11-04"), ("thursday", "2026-11-05"), ("tue", "2026-11-10"),
    ("3 nov", "2027-11-03"), ("4 nov", "2026-11-04"), ("today", "2026-11-04"),
    ("29 feb", "2028-02-29"), ("2026-12-24", "2026-12-24"),
  ])
  func takesDaysToComeWhereAPlanIsMeant(_ words: String, _ meant: String) throws {
    #expect(try DateWords.comingDay(words, today: today).description == meant)
  }

  @Test(arguments: ["yesterday", "3 days ago", "2026-11-03", "-1d"])
  func refusesAPlanForThePast(_ words: String) throws {
    let error = #expect(throws: DateError.self) {
      try DateWords.comingDay(words, today: today)
    }
    #expect(error?.description.contains("is past") == true)
  }

  @Test(arguments: ["tomorrow", "in 3 days", "in 1 week", "tomorrow 09:00"])
  func saysThatADayToComeLiesInTheFuture(_ words: String) throws {
    let error = #expect(throws: DateError.self) {
      try DateWords.dayAndTime(words, today: today)
    }
    #expect(error?.description.contains("is in the future") == true)
  }

  @Test(arguments: ["2026-11-05", "9999-12-31"])
  func refusesTheFuture(_ words: String) throws {
    let ahead = try day(words)
    let error = #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
    #expect(error == .future(ahead))
    #expect(error?.description.contains("\(words) is in the future") == true)
  }

  @Test(
    arguments: ["2026-02-29", "2026-13-01", "2026-10-32", "2026-00-00", "1899-12-31"] + [
      "31 nov", "30 feb",
    ])
  func saysWhichDayDoesNotExist(_ words: String) {
    let error = #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
    guard case .doesNotExist(let text, _, _) = error else {
      Issue.record("not refused as a day that does not exist: \(words)")
      return
    }
    #expect(text == words)
    #expect(error?.description.hasPrefix(words) == true)
  }

  @Test func explainsWhatIsWrong() throws {
    func problem(_ words: String) -> String {
      do throws(DateError) {
        return "\(try DateWords.day(words, today: today))"
      } catch {
        return "\(error)"
      }
    }
    #expect(problem("2026-02-30").contains("28 days"))
    #expect(problem("2024-02-30").contains("29 days"))
    #expect(problem("2026-04-31").contains("30 days"))
    #expect(problem("2026-13-01").contains("months run from 01 to 12"))
    #expect(problem("1899-12-31").contains("years run from 1900 to 9999"))
    #expect(problem("soon").hasPrefix("'soon' is not a date"))
    let early = DateError.beforeJourney(try day("2026-11-01"), from: try day("2026-11-03"))
    #expect(early.description.contains("2026-11-01 is before the first day"))
    #expect(early.description.contains("2026-11-03"))
  }

  @Test(arguments: [
    "", " ", "soon", "3", "3 days", "days ago", "-3", "3d", "-d", "--3d", "-3d ago",
    "-+3d", "+3 days ago", "3.5 days ago", "three days ago", "mon tue", "- 3d",
    "\u{663} days ago", "last", "last 5 nov", "5", "nov", "0 nov", "5 nov nov", "5 6 nov", "5 no",
    "21:00", "5 nov 26", "last today", "ago", "n 5", "5thnov", "12345", "november", "in days",
  ])
  func refusesOtherWords(_ words: String) {
    let error = #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
    #expect(error == .notADate(words))
  }

  @Test(arguments: [
    "-999999d", "-1000000d", "999999 days ago", "142857 weeks ago", "-9223372036854775807d",
    "-99999999999999999999999d", "99999999999999999999999 days ago",
  ])
  func refusesWhatLiesBeforeTheCalendar(_ words: String) {
    #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
  }

  @Test func reachesTheEndsOfTheCalendar() throws {
    let back = today - Day.earliest
    #expect(try DateWords.day("-\(back)d", today: today) == .earliest)
    #expect(throws: DateError.self) { try DateWords.day("-\(back + 1)d", today: today) }
    #expect(try DateWords.day("1900-01-01", today: today) == .earliest)
    #expect(try DateWords.day("9999-12-31", today: .latest) == .latest)
    #expect(throws: DateError.self) { try DateWords.day("yesterday", today: .earliest) }
    #expect(throws: DateError.self) { try DateWords.day("friday", today: .earliest) }
  }

  @Test func saysHowFarADayLies() {
    let distances = [0: "today", -1: "yesterday", 1: "tomorrow", -3: "3 days ago", 3: "in 3 days"]
    for (days, words) in distances {
      #expect(DateWords.distance(of: today.advanced(by: days), from: today) == words)
    }
  }

  @Test func writesDaysOut() {
    #expect(DateWords.full(today) == "4 November 2026")
    #expect(DateWords.short(today) == "4 November")
    #expect(DateWords.full(.earliest) == "1 January 1900")
    #expect(DateWords.full(.latest) == "31 December 9999")
  }

  @Test(arguments: [
    ("yesterday evening", -1), ("yesterday morning 9:15", -1), ("this afternoon", 0),
    ("tonight", 0),
    ("Monday evening", -2), ("last tuesday evening at 20:00", -1),
  ])
  func understandsThePartOfADay(_ words: String, _ back: Int) throws {
    #expect(try DateWords.dayAndTime(words, today: today).day == today.advanced(by: back))
  }

  /// After midnight, the night has been today's for a while.
  @Test(arguments: ["last night", "Last night 23:10", "yesterday night"])
  func doesNotGuessWhichDayANightIs(_ words: String) {
    #expect(throws: DateError.ambiguous(words, [today.advanced(by: -1), today])) {
      try DateWords.dayAndTime(words, today: today)
    }
  }

  @Test(arguments: ["99999 days ago", "-99999d", "20000 weeks ago"])
  func saysThatADayLiesOutsideTheCalendar(_ words: String) {
    #expect(throws: DateError.outOfRange(words)) { try DateWords.day(words, today: today) }
  }
}
