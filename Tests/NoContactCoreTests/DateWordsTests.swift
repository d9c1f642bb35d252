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
    ("Monday", "2026-11-02"), ("10000 days ago", "1999-06-19"),
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

  @Test(arguments: ["2026-11-05", "9999-12-31"])
  func refusesTheFuture(_ words: String) throws {
    let ahead = try day(words)
    let error = #expect(throws: DateError.self) { try DateWords.day(words, today: today) }
    #expect(error == .future(ahead))
    #expect(error?.description.contains("\(words) lies in the future") == true)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-10-32", "2026-00-00", "1899-12-31"])
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
    #expect(early.description.contains("2026-11-01 comes before the journey"))
    #expect(early.description.contains("2026-11-03"))
  }

  @Test(arguments: [
    "", " ", "tomorrow", "soon", "3", "3 days", "days ago", "-3", "3d", "-d", "--3d", "-3d ago",
    "-+3d", "+3 days ago", "3.5 days ago", "three days ago", "2026-11-3", "03.11.2026", "mon tue",
    "last monday", "in 3 days", "- 3d", "\u{663} days ago",
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
}
