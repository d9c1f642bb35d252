import NoContactCore

/// The months of a journey, what the marks mean, and where it stands.
func calendarPage(_ part: CalendarAnswer.Part, weekStart: Weekday) -> Page {
  let progress = part.progress
  var page = Page()
  if progress.state == .ended {
    page.heading(timeWords(progress.journey))
  } else {
    page.text("\(dayWords(progress), .strong)\(streakWords(progress))")
  }
  if let words = progress.milestone ?? progress.nextMilestoneWords { page.text(Text(words)) }
  page.blank()
  page.panels(
    part.months.map { monthPanel($0, part, weekStart: weekStart) },
    legend: legend(part), words: weeks(part, weekStart: weekStart))
  return page
}

/// The streaks, where there are several, and the days in all.
private func streakWords(_ progress: Progress) -> String {
  let (count, all) = (progress.runs.starts.count, progress.runs.daysInAll)
  if count == 1 { return "" }
  return ", in streak number \(count). \(counted(all, "day")) without contact in all."
}

extension Progress {
  /// When the next milestone is.
  fileprivate var nextMilestoneWords: String? {
    nextMilestone.map { next in
      let title = next.title.prefix(1).lowercased() + next.title.dropFirst()
      let day = runs.current.advanced(by: next.offset)
      return "Next milestone: \(title), on \(DateWords.short(day))."
    }
  }
}

// MARK: As a picture

/// A month: its name, the days of the week, and for each week a line of dates above one of marks.
private func monthPanel(
  _ month: Day, _ part: CalendarAnswer.Part, weekStart: Weekday
) -> Page.Panel {
  var head = Text("")
  for offset in 0..<7 {
    let name = Weekday.allCases[(weekStart.index + offset) % 7].rawValue.prefix(2)
    head = head + "\(" \(capitalized(String(name))) ", .faint)"
  }
  var lines = [Text(" " + DateWords.month(of: month), .strong), head.trimmed]
  let last = month.advanced(by: month.monthLength - 1)
  var week = month.startOfWeek(weekStart)
  while week <= last {
    var (dates, marks) = (Text(""), Text(""))
    for offset in 0..<7 {
      let day = week.advanced(by: offset)
      let isShown = day >= month && day <= last
      dates = dates + (isShown ? dateCell(day, part) : "    ")
      marks = marks + (isShown ? markCell(day, part.strip) : "    ")
    }
    lines += [dates.trimmed, marks.trimmed]
    week = week.advanced(by: 7)
  }
  if lines.last?.isEmpty == true { lines.removeLast() }
  return Page.Panel(lines: lines, width: 28)
}

/// Four columns with the day of the month, in brackets today.
private func dateCell(_ day: Day, _ part: CalendarAnswer.Part) -> Text {
  let number = day.civil.day
  let digits = number < 10 ? " \(number)" : "\(number)"
  if day == part.progress.today { return "\("[\(digits)]", .strong)" }
  let kind = part.strip.kind(of: day)
  return kind == .before || kind == .after ? "\(" \(digits) ", .faint)" : Text(" \(digits) ")
}

/// Four columns with what the day was: a line through the days of a streak, on which marks stand.
private func markCell(_ day: Day, _ strip: DayStrip) -> Text {
  let kind = strip.kind(of: day)
  guard let record = strip[day], !record.isReachingOut else {
    return kind.mark.isEmpty ? "    " : "  \(kind.mark, kind.role) "
  }
  func isJoined(_ other: Day) -> Bool {
    strip[other].map { $0.run == record.run && !$0.isReachingOut } ?? false
  }
  let line = DayStrip.Kind.clean.mark
  let before = isJoined(day.advanced(by: -1)) ? line + line : "  "
  let after = isJoined(day.advanced(by: 1)) ? line : " "
  let tail: Text = record.mood.map { "\($0, .strong)" } ?? "\(after, .good)"
  return "\(before, .good)\(kind.mark, kind.role)" + tail
}

/// What the marks mean: those alone that are seen.
private func legend(_ part: CalendarAnswer.Part) -> [Text] {
  let days = part.days
  var rows: [Text] = []
  for kind in DayStrip.Kind.allCases where days.contains(where: { $0.kind == kind }) {
    rows.append("\(kind.mark, kind.role)  \(kind.words)")
  }
  if days.contains(where: { $0.record?.mood != nil }) {
    rows.append("\("3", .strong)  your mood, 1 to 5")
  }
  return rows
}

extension DayStrip.Kind {
  /// The sign for such a day; empty for none.
  var mark: String {
    switch self {
    case .clean: "\u{2501}"
    case .theirs: "\u{25C7}"
    case .looked: "\u{25CE}"
    case .contact: "\u{2715}"
    case .necessary: "\u{25A1}"
    case .reachingOut: "~"
    case .ahead: "\u{2219}"
    case .complete: "\u{2605}"
    case .before, .after: ""
    }
  }

  /// What the sign is drawn in.
  var role: Text.Role {
    switch self {
    case .clean, .complete: .good
    case .theirs, .necessary: .command
    case .looked, .contact: .warm
    case .reachingOut: .plain
    case .ahead, .before, .after: .faint
    }
  }

  /// What the sign means.
  var words: String {
    switch self {
    case .clean: "without contact"
    case .theirs: "from them or by chance"
    case .looked: "a look"
    case .contact: "from you: a new streak"
    case .necessary: "necessary contact"
    case .reachingOut: "reaching out"
    case .ahead: "still to come"
    case .complete: "the countdown is complete"
    case .before, .after: ""
    }
  }
}

extension Text {
  /// The text without the spaces at its end.
  fileprivate var trimmed: Text {
    var text = self
    while var last = text.runs.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if last.text.isEmpty { continue }
      text.runs.append(last)
      break
    }
    return text
  }
}

// MARK: In words

/// What each week of the months was, in a few sentences.
private func weeks(_ part: CalendarAnswer.Part, weekStart: Weekday) -> [Text] {
  let strip = part.strip
  let first = max(strip.first, part.months.first ?? strip.first)
  var weeks: [Text] = []
  var week = first.startOfWeek(weekStart)
  while week <= strip.last {
    let days = (0..<7).map(week.advanced).filter { $0 >= first && $0 <= strip.last }
    var sentences: [String] = []
    let clean = days.count { day in
      day < part.progress.runs.until && strip[day]?.isWithoutContact == true
    }
    if clean > 0 { sentences.append("\(counted(clean, "day")) without contact.") }
    let reaching = days.count { strip[$0]?.isReachingOut == true }
    if reaching > 0 { sentences.append("\(counted(reaching, "day")) of reaching out.") }
    for day in days { sentences += dayWords(day, part) }
    if days.contains(part.progress.today) {
      sentences.append("Today is \(part.progress.today.weekday.title).")
    }
    let words = sentences.joined(separator: " ")
    weeks.append("\("Week of \(DateWords.short(week)):", .strong) \(words)")
    week = week.advanced(by: 7)
  }
  if let ends = strip.ends { weeks.append("Complete on \(DateWords.full(ends)).") }
  return weeks
}

/// What a day was but for being one without contact.
private func dayWords(_ day: Day, _ part: CalendarAnswer.Part) -> [String] {
  guard let record = part.strip[day] else { return [] }
  var things = record.slips.prefix(2).map { slip in
    spoken(slip.title, of: part.progress.journey)
  }
  if record.slips.count > 2 { things.append("\(record.slips.count - 2) more") }
  if record.kind == .contact { things.append("a new streak") }
  let weekday = day.weekday.title
  var sentences = things.isEmpty ? [] : ["On \(weekday) \(things.joined(separator: "; "))."]
  if let mood = record.mood {
    sentences.append("Mood \(things.isEmpty ? "on \(weekday)" : "that day") \(mood) of 5.")
  }
  return sentences
}
