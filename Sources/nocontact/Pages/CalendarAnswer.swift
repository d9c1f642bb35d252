import NoContactCore

/// The days of one journey or several, by months.
struct CalendarAnswer: Answer {
  /// The journeys that are shown, by their first days; at least one.
  let parts: [Part]
  /// The day that a week begins with.
  let weekStart: Weekday

  /// A journey with its days.
  struct Part {
    /// Where it stands.
    let progress: Progress
    /// Its days.
    let strip: DayStrip
    /// The first days of the months that are shown.
    let months: [Day]
  }

  /// The last so many months of each journey.
  init(_ progresses: [Progress], weekStart: Weekday, months: Int) {
    self.weekStart = weekStart
    parts = progresses.map { progress in
      var firsts = [progress.lastDay.firstOfMonth]
      while firsts.count < months, let first = firsts.last, first > progress.journey.from {
        firsts.append(first.advanced(by: -1).firstOfMonth)
      }
      // A streak is drawn on from the month before.
      let strip = DayStrip(progress, since: firsts.last?.advanced(by: -1))
      return Part(progress: progress, strip: strip, months: firsts.reversed())
    }
  }

  var page: Page {
    var page = Page()
    for part in parts {
      if !page.blocks.isEmpty { page.blank() }
      page.append(calendarPage(part, weekStart: weekStart))
    }
    return page
  }

  static var members: [Member<CalendarAnswer>] {
    [
      Member("weekStarts", "The day that a week begins with.", \.weekStart),
      Member("calendars", "Each time of no contact that is shown, the earliest first.", \.parts),
    ]
  }
}

extension CalendarAnswer.Part: ObjectShaped {
  /// The first and the last day that are shown.
  var bounds: ClosedRange<Int> {
    let last = months.last ?? strip.last
    return (months.first ?? strip.first).number...last.advanced(by: last.monthLength - 1).number
  }

  /// The days that are shown, of those that were or are to come.
  var days: [CalendarDay] {
    bounds.compactMap { number in
      guard let day = Day(number: number) else { return nil }
      let kind = strip.kind(of: day)
      if kind == .before || kind == .after { return nil }
      return CalendarDay(day: day, kind: kind, record: strip[day])
    }
  }

  static var members: [Member<Self>] {
    [
      Member("from", "The first day without contact.", \.progress.journey.from),
      Member("to", "The last day: today, or that of the end.", \.strip.last),
      Member("ends", "The day the countdown will be complete; null where it won't be said.") {
        $0.strip.ends
      },
      Member("days", "The days of the months that are shown.", \.days),
    ]
  }
}

/// A day as scripts read it.
struct CalendarDay: ObjectShaped {
  /// The day.
  let day: Day
  /// What it was.
  let kind: DayStrip.Kind
  /// What else is known of it; nil of a day to come.
  let record: DayStrip.Record?

  static var members: [Member<CalendarDay>] {
    [
      Member("day", "The day.", \.day),
      Member(
        "kind", "clean, theirs, looked, contact, necessary, reaching-out, ahead or complete.",
        \.kind),
      Member("withoutContact", "Whether it is one of the days without contact.") {
        $0.record?.isWithoutContact ?? false
      },
      Member("mood", "The mood of its last check-in, 1 to 5.", \.record?.mood)
        .within(Checkin.moods),
      Member("run", "Which streak it belongs to, from 1.", \.record?.run).from(1),
      Member("slips", "What came up on it, in order.") {
        $0.record?.slips.map(\.kind) ?? []
      },
    ]
  }
}

extension Day {
  /// The first day of its month.
  var firstOfMonth: Day { advanced(by: 1 - civil.day) }

  /// How many days its month has.
  var monthLength: Int {
    let (year, month, _) = civil
    return Day.length(ofMonth: month, year: year) ?? 31
  }
}
