import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// The local clock in zones of the world, against date(1) and Foundation.
///
/// The zone belongs to the whole process: one test after another, and each puts it back.
@Suite(.serialized, .enabled(if: Shell.hasZones)) struct ZoneTests {
  static let zones: [(zone: String, year: Int)] = [
    ("Europe/Berlin", 2026), ("America/New_York", 2026), ("America/Santiago", 2026),
    ("Africa/Cairo", 2026), ("Pacific/Apia", 2011), ("Asia/Kathmandu", 1985),
    ("Asia/Kathmandu", 2026), ("Australia/Lord_Howe", 2026), ("Pacific/Kiritimati", 1994),
    ("Pacific/Kiritimati", 2026), (":Europe/Berlin", 2026), ("CET-1CEST,M3.5.0,M10.5.0/3", 2026),
    ("Africa/Casablanca", 2026), ("America/St_Johns", 2011), ("UTC0", 2026),
  ]

  /// Does something in a zone.
  private func inZone<Result>(_ zone: String, _ body: () throws -> Result) rethrows -> Result {
    let before = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", zone, 1)
    tzset()
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return try body()
  }

  /// Moments over three years around one, six hours and some seconds apart.
  private func moments(around year: Int) -> [Int] {
    let start = (year - 1 - 1970) * 31_556_952
    return Array(stride(from: start, to: start + 3 * 31_556_952, by: 6 * 3600 + 61))
  }

  @Test(.enabled(if: Shell.hasDate), arguments: zones)
  func tellsTheTimeAsDateDoes(_ zone: String, _ year: Int) throws {
    let moments = moments(around: year)
    let input = moments.map { "@\($0)\n" }.joined()
    let variables = ["PATH": Shell.searchPath, "TZ": zone, "LC_ALL": "C"]
    let expected = try Shell.start(["date", "-f", "-", "+%FT%T%:z"], environment: variables)
      .wait(input: Array(input.utf8)).lines.dropLast().map(String.init)
    let told = inZone(zone) { moments.map { Clock.local($0).description } }
    #expect(expected.count == moments.count)
    let wrong = zip(moments, zip(told, expected)).first { $1.0 != $1.1 }
    #expect(wrong == nil, "\(zone)")
  }

  /// Only zones that Foundation knows: not as rules, nor those whose dates are told year by year.
  @Test(arguments: zones.filter { !$0.zone.contains(/[:,]|Casablanca/) })
  func tellsTheTimeAsFoundationDoes(_ zone: String, _ year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: zone == "UTC0" ? "UTC" : zone))
    func isRight(_ seconds: Int) -> Bool {
      let date = Date(timeIntervalSince1970: Double(seconds))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second], from: date)
      let moment = Clock.local(seconds)
      let civil = moment.day.civil
      let told =
        [civil.year, civil.month, civil.day, moment.second / 3600]
        + [moment.second / 60 % 60, moment.second % 60]
      return told == [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second]
        && moment.offset * 60 == calendar.timeZone.secondsFromGMT(for: date)
        && moment.instant == seconds
    }
    // The first one that is wrong tells enough: the others would be thousands.
    let wrong = inZone(zone) { moments(around: year).first { !isRight($0) } }
    #expect(wrong == nil)
  }

  /// What a POSIX rule says of a day or more is no zone.
  @Test(arguments: ["XXX-30", "XXX+24", "XXX-25:30", "XXX24YYY"])
  func takesNoZoneThatIsOffByADay(_ zone: String) throws {
    let home = try Home()
    let changes: [String: String?] = ["TZ": zone, "NOCONTACT_NOW": nil]
    let began = try home.spawn(["start"], changes).expect(0)
    #expect(began.warnings.contains("time zone (TZ) is off by a day or more"))
    try home.spawn(["slip", "text", "--on", "today", "--at", "00:00"], changes).expect(0)
    let entry = try #require(try home.entries().first?["at"] as? String)
    #expect(entry.hasSuffix("T00:00:00+00:00") && entry.hasPrefix("20"))
    // Those at the edge of what there is are taken as they are.
    try home.spawn(["status"], ["TZ": "XXX-23:59", "NOCONTACT_NOW": nil]).succeeded()
  }

  /// A day and a time on the wall lead back to the moment, or to the other one of the same time
  /// where the clock is put back.
  @Test(arguments: zones) func findsTheMomentOfATimeOnTheWall(_ zone: String, _ year: Int) throws {
    func leadsBack(_ seconds: Int) -> Bool {
      let told = Clock.local(seconds)
      guard let found = Clock.system.moment(on: told.day, at: told.time) else { return false }
      let isOnTheWall = found.day == told.day && found.time == told.time
      return isOnTheWall && Clock.local(found.instant) == found
        && abs(found.instant - seconds) <= 3600 + 60
    }
    let wrong = inZone(zone) { moments(around: year).first { !leadsBack($0) } }
    #expect(wrong == nil)
  }

  /// What was typed stays where the clock skipped it, at a moment near by.
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29T02:30:00+01:00"),
    ("America/New_York", "2026-03-08T02:30:00-05:00"),
    ("America/Santiago", "2026-09-06T00:30:00-04:00"),
    ("Africa/Cairo", "2026-04-24T00:30:00+02:00"),
    ("Australia/Lord_Howe", "2026-10-04T02:15:00+10:30"),
  ])
  func keepsATimeThatTheClockSkipped(_ zone: String, _ text: String) throws {
    let typed = try #require(Moment(text))
    let found = try #require(
      inZone(zone) { Clock.system.moment(on: typed.day, at: typed.time) })
    #expect(found.day == typed.day)
    #expect(found.time == typed.time)
    #expect(abs(found.instant - typed.instant) <= 3600)
  }

  /// Civil days differ by one even where one of them has 23 or 25 hours, or no midnight.
  @Test(arguments: [
    ("America/Santiago", "2026-09-05T12:00:00-04:00", 3, 3),
    ("America/Santiago", "2026-04-03T12:00:00-03:00", 3, 3),
    ("Africa/Cairo", "2026-04-23T12:00:00+02:00", 3, 3),
    ("Africa/Cairo", "2026-10-28T12:00:00+03:00", 4, 4),
    ("Europe/Berlin", "2026-10-24T12:00:00+02:00", 2, 2),
    // The thirtieth of December never was in Samoa.
    ("Pacific/Apia", "2011-12-29T12:00:00-10:00", 1, 2),
  ])
  func countsCivilDays(_ zone: String, _ text: String, _ days: Int, _ difference: Int) throws {
    let start = try #require(Moment(text))
    let told = inZone(zone) { (0...days).map { Clock.local(start.instant + $0 * 86_400) } }
    let (first, last) = (try #require(told.first), try #require(told.last))
    #expect(first == start)
    #expect(last.day - first.day == difference)
    // A day before and after each midnight, to the second.
    inZone(zone) {
      var day = first.day
      for seconds in stride(from: start.instant, to: last.instant, by: 599) {
        let next = Clock.local(seconds).day
        #expect(next >= day, "\(zone) @\(seconds)")
        day = next
      }
    }
  }

  /// The program itself, without a pinned clock; the last two zones are never on the same day.
  @Test(arguments: zones.map(\.zone) + ["AAA-14", "BBB12"])
  func knowsTheZoneOfTheProcess(_ zone: String) throws {
    func today() throws -> String {
      let variables = ["PATH": Shell.searchPath, "TZ": zone]
      return try Shell.start(["date", "+%Y-%m-%d"], environment: variables).wait().text
    }
    let home = try Home()
    let before = try today()
    let ended = try home.spawn(["status", "--json"], ["TZ": zone, "NOCONTACT_NOW": nil])
    let told = try #require(ended.json()["today"] as? String)
    #expect(try [before, today()].contains(told + "\n"))
  }
}

extension Shell {
  /// Whether the zones of the world are installed.
  static let hasZones = FileManager.default.fileExists(
    atPath: "/usr/share/zoneinfo/Pacific/Apia")
  /// date(1) that reads a list of moments and knows the format of the offset.
  static let hasDate: Bool = {
    let command = ["date", "-d", "@0", "+%FT%T%:z"]
    let variables = ["PATH": searchPath, "TZ": "UTC0"]
    let ended = try? start(command, environment: variables).wait()
    return ended?.text == "1970-01-01T00:00:00+00:00\n"
  }()
}
