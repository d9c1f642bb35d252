/// Days as people say them: `yesterday`, `3 days ago`, `-3d`, `last monday`, `5 nov`, `2026-11-03`.
///
/// Source: the command line's contract. What could be read in two ways is not read in either.
public enum DateWords {
  /// The day meant by the words, seen from today.
  ///
  /// A weekday is the latest one past, never today; a day of a month the latest there was, today
  /// included.
  /// - Throws: `DateError` where the words name no day, one that does not exist or lies ahead, or a time
  ///   as well.
  public static func day(_ words: String, today: Day) throws(DateError) -> Day {
    let (day, time) = try dayAndTime(words, today: today)
    if let time { throw .timeBeside(time, words) }
    return day
  }

  /// The day meant by the words, and the time where one follows it: `yesterday 21:00`.
  ///
  /// - Throws: `DateError` where the words name no day, or one that does not exist or lies ahead.
  public static func dayAndTime(
    _ words: String, today: Day
  ) throws(DateError) -> (day: Day, time: TimeOfDay?) {
    var parts = split(words)
    let time = try takeTime(&parts, of: words)
    guard let day = try named(parts, words, today: today, isAhead: false) else {
      throw .notADate(words)
    }
    guard day <= today else { throw .future(day) }
    return (day, time)
  }

  /// The day meant by the words, today or later: `tomorrow`, `in 3 days`, a weekday to come, a date.
  ///
  /// - Throws: `DateError` where the words name no day, or one that does not exist or lies behind.
  public static func comingDay(_ words: String, today: Day) throws(DateError) -> Day {
    var parts = split(words)
    if let time = try takeTime(&parts, of: words) { throw .timeBeside(time, words) }
    guard let day = try named(parts, words, today: today, isAhead: true) else {
      throw .notADate(words)
    }
    if day < today { throw .past(day) }
    return day
  }

  private static func split(_ words: String) -> [Substring] {
    words.lowercased().split { $0 == " " || $0 == "," }
  }

  /// Takes a time off the end, with or without an `at` before it.
  private static func takeTime(
    _ parts: inout [Substring], of words: String
  ) throws(DateError) -> TimeOfDay? {
    guard parts.count > 1, let last = parts.last, last.utf8.contains(UInt8(ascii: ":")) else {
      return nil
    }
    guard let time = TimeOfDay(last) else { throw .notATime(String(last)) }
    parts.removeLast()
    if parts.count > 1, parts.last == "at" { parts.removeLast() }
    return time
  }

  /// The day that is named; nil where the words are none that name one.
  ///
  /// `isAhead` takes a weekday, or a day of a month, for the next one and not for the last.
  private static func named(
    _ parts: [Substring], _ words: String, today: Day, isAhead: Bool
  ) throws(DateError) -> Day? {
    if parts == ["last", "night"] || parts == ["yesterday", "night"] {
      // After midnight it was today already.
      throw .ambiguous(words, [today.advanced(by: -1), today])
    }
    let parts = withoutPartOfDay(parts)
    var offset = distance(parts)
    if let weekday = weekday(parts) {
      let back = (today.weekday.index - weekday.index + 6) % 7 + 1
      offset = isAhead ? (7 - back) % 7 : -back
    }
    if let offset {
      guard let day = Day(number: today.number + offset) else { throw .outOfRange(words) }
      return day
    }
    if parts.count == 1, let day = try written(String(parts[0])) { return day }
    if let day = try dayOfMonth(parts, words, today: today, isAhead: isAhead) { return day }
    if parts.count == 1, let readings = readings(parts[0], today: today) {
      throw .ambiguous(words, readings)
    }
    return nil
  }

  /// The same without `morning` and the like, which say nothing more of the day.
  private static func withoutPartOfDay(_ parts: [Substring]) -> [Substring] {
    if parts == ["tonight"] { return ["today"] }
    guard let last = parts.last, ["morning", "afternoon", "evening"].contains(last) else {
      return parts
    }
    return parts.count == 2 && parts[0] == "this" ? ["today"] : Array(parts.dropLast())
  }

  /// A `YYYY-MM-DD`, checked; nil where the text has another form.
  private static func written(_ text: String) throws(DateError) -> Day? {
    let parts = Digits.reading(text) { digits in
      Day.parts(&digits).flatMap { digits.isAtEnd ? $0 : nil }
    }
    guard let parts else { return nil }
    guard let day = Day(year: parts.year, month: parts.month, day: parts.day) else {
      throw .doesNotExist(text, year: parts.year, month: parts.month)
    }
    return day
  }

  /// How many days from today relative words point, back where negative; nil where they are no such
  /// words.
  private static func distance(_ parts: [Substring]) -> Int? {
    switch parts.count {
    case 1 where parts[0] == "today": return 0
    case 1 where parts[0] == "yesterday": return -1
    case 1 where parts[0] == "tomorrow": return 1
    case 1 where parts[0].first == "-" && parts[0].last == "d":
      return count(parts[0].dropFirst().dropLast()).map { -$0 }
    case 3 where parts[2] == "ago": return length(parts[0], parts[1]).map { -$0 }
    case 3 where parts[0] == "in": return length(parts[1], parts[2])
    default: return nil
    }
  }

  /// So many days or weeks, in days.
  private static func length(_ amount: Substring, _ unit: Substring) -> Int? {
    guard let amount = ["a", "one"].contains(amount) ? 1 : count(amount) else { return nil }
    if unit == "day" || unit == "days" { return amount }
    return unit == "week" || unit == "weeks" ? amount * 7 : nil
  }

  /// A plain number that stays within the calendar.
  private static func count(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let number = Int(text), number < 1_000_000
    else { return nil }
    return number
  }

  private static func weekday(_ parts: [Substring]) -> Weekday? {
    let names = parts.count == 2 && parts[0] == "last" ? parts.dropFirst() : parts[...]
    guard names.count == 1, let name = names.first else { return nil }
    return Weekday.allCases.first { $0.rawValue == name || $0.rawValue.prefix(3) == name }
  }

  // MARK: Days of a month

  /// `5 nov`, `nov 5`, `5th of november 2025`; nil where the words have another form.
  private static func dayOfMonth(
    _ parts: [Substring], _ words: String, today: Day, isAhead: Bool
  ) throws(DateError) -> Day? {
    var parts = parts.filter { $0 != "of" }
    guard let place = parts.firstIndex(where: { month($0) != nil }), place < 2,
      let month = month(parts[place])
    else { return nil }
    parts.remove(at: place)
    guard let first = parts.first, let day = ordinal(first), parts.count < 3 else { return nil }
    if parts.count == 2 {
      guard let year = count(parts[1]), parts[1].utf8.count == 4 else { return nil }
      guard let date = Day(year: year, month: month, day: day) else {
        throw .doesNotExist(words, year: year, month: month)
      }
      return date
    }
    // A leap day may be eight years off.
    let years = (0...8).map { today.civil.year + (isAhead ? $0 : -$0) }
    for year in years {
      guard let date = Day(year: year, month: month, day: day) else { continue }
      if isAhead ? date >= today : date <= today { return date }
    }
    throw .doesNotExist(words, year: today.civil.year, month: month)
  }

  /// The month of that name, from 1; nil where it is none.
  private static func month(_ name: Substring) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    let place = months.firstIndex {
      $0.lowercased().hasPrefix(name) || name == "sept" && $0 == "September"
    }
    return place.map { $0 + 1 }
  }

  /// A day of a month, `5` or `5th`.
  private static func ordinal(_ text: Substring) -> Int? {
    let ending = ["st", "nd", "rd", "th"].first { text.hasSuffix($0) }
    return count(text.dropLast(ending?.count ?? 0)).flatMap { $0 > 0 ? $0 : nil }
  }

  /// What a date in figures could mean, `05.11.2026` or `5/11`: nil where it is no such thing.
  private static func readings(_ text: Substring, today: Day) -> [Day]? {
    let numbers = text.split(omittingEmptySubsequences: true) { ".-/".contains($0) }
    guard (2...3).contains(numbers.count), text.first?.isNumber == true else { return nil }
    let figures = numbers.compactMap { count($0) }
    guard figures.count == numbers.count else { return nil }
    var year = today.civil.year
    if numbers.count == 3 { year = figures[2] < 100 ? 2000 + figures[2] : figures[2] }
    if numbers.count == 3, numbers[0].utf8.count == 4 {
      return [Day(year: figures[0], month: figures[1], day: figures[2])].compactMap(\.self)
    }
    let both = [
      Day(year: year, month: figures[1], day: figures[0]),
      Day(year: year, month: figures[0], day: figures[1]),
    ]
    let days = both.compactMap(\.self)
    return days.count == 2 && days[0] == days[1] ? [days[0]] : days
  }

  // MARK: Saying a day

  /// How far back a day lies, in words: `today`, `yesterday`, `3 days ago`, `in 3 days`.
  package static func distance(of day: Day, from today: Day) -> String {
    switch today - day {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case let back where back > 0: "\(back) days ago"
    case let ahead: "in \(-ahead) days"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day written out, `3 November 2026`.
  package static func full(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.civil
    // Straight to its bytes: a log has one for each of its days.
    return String(unsafeUninitializedCapacity: 17) { bytes in
      var end = 0
      func put(_ byte: UInt8) {
        bytes[end] = byte
        end += 1
      }
      if dayOfMonth > 9 { put(UInt8(ascii: "0") + UInt8(dayOfMonth / 10)) }
      put(UInt8(ascii: "0") + UInt8(dayOfMonth % 10))
      put(UInt8(ascii: " "))
      for byte in months[month - 1].utf8 { put(byte) }
      put(UInt8(ascii: " "))
      bytes.put(digits: year / 100, at: end)
      bytes.put(digits: year % 100, at: end + 2)
      return end + 4
    }
  }

  /// A day written out without its year, `3 November`.
  package static func short(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.civil
    return "\(dayOfMonth) \(months[month - 1])"
  }

  /// The month a day lies in, `November 2026`.
  package static func month(of day: Day) -> String {
    let (year, month, _) = day.civil
    return "\(months[month - 1]) \(year)"
  }
}

extension Weekday {
  /// Its place in the week that begins with Monday, from 0.
  package var index: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}
