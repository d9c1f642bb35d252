import NoContactCore

/// The charts of a journey, those alone for which there is something to draw.
struct StatsCharts {
  private let progress: Progress
  private let figures: Figures
  private let weekStart: Weekday
  /// Whether somebody else reads them, who is not spoken to.
  private let isForOthers: Bool
  /// So many streaks, weeks and triggers have a bar; the rest is told in a line.
  private let shown: (streaks: Int, weeks: Int, triggers: Int)

  /// Those of a screen.
  init(_ progress: Progress, _ figures: Figures, weekStart: Weekday) {
    (self.progress, self.figures, self.weekStart) = (progress, figures, weekStart)
    (isForOthers, shown) = (false, (8, 8, 5))
  }

  /// Those of a page for somebody else, which has more room.
  init(forOthers progress: Progress, _ figures: Figures, weekStart: Weekday, isDiscreet: Bool) {
    (self.progress, self.figures, self.weekStart) = (progress, figures, weekStart)
    // What set an urge off is told in the user's words.
    (isForOthers, shown) = (true, (26, 26, isDiscreet ? 0 : 10))
  }

  /// All of them.
  var all: [Chart] { [streaks].compactMap(\.self) + saved }

  /// Those of what was saved.
  var saved: [Chart] {
    [
      urgesByWeek, urgesByWeekday, urgesByHour, triggers, outcomes, moods, activities, contact,
    ].compactMap(\.self)
  }
}

// MARK: Streaks

extension StatsCharts {
  /// The streaks against each other and against the countdown; nil before the first day is over.
  private var streaks: Chart? {
    let runs = figures.runs
    guard runs.count > 1 || progress.clean > 0 else { return nil }
    let isOver = progress.state == .ended || progress.runs.reachedOut != nil
    let (best, countdown) = (progress.runs.best, progress.journey.days)
    let first = max(0, runs.count - shown.streaks)
    var rows = runs[first...].enumerated().map { place, run in
      let isLast = first + place == runs.count - 1
      let day = counted(run.days, "day")
      return Chart.Row(
        label: brief(run.from, of: runs.last?.from), longLabel: "from \(DateWords.full(run.from))",
        figure: "\(run.days)",
        parts: [Chart.Part(value: run.days)], note: isLast && !isOver ? "now" : "",
        words: isLast && !isOver ? "\(day) so far" : day)
    }
    // Beside a long countdown, the streaks would be too short to be told apart.
    let isNear = countdown <= best * 3
    // While a hazard stands, there is nothing to count towards.
    if !progress.practice.isUnsafe {
      rows.append(
        Chart.Row(
          label: "countdown", longLabel: "the countdown", figure: "\(countdown)",
          parts: isNear ? [Chart.Part(value: countdown, sign: "\u{2591}", role: .faint)] : [],
          words: counted(countdown, "day")))
    }
    let isBeside = isNear && !progress.practice.isUnsafe
    var chart = Chart(
      title: "Streaks, in days", rows: rows, scale: isBeside ? max(best, countdown) : best)
    if first > 0 {
      let longest = runs[..<first].map(\.days).max() ?? 0
      chart.notes = ["Before that \(first) more, up to \(counted(longest, "day"))."]
    }
    if runs.count > 1, best > 0 {
      let isNow = !isOver && runs.dropLast().allSatisfy { $0.days < best }
      chart.sentence =
        isNow
        ? "This streak is \(isForOthers ? "the" : "your") longest so far."
        : "\(isForOthers ? "The" : "Your") longest streak is \(counted(best, "day"))."
    }
    return chart
  }
}

/// A day in a few letters, with its year where that is another one than that of the latest.
private func brief(_ day: Day, of latest: Day? = nil) -> String {
  let words = DateWords.short(day).split(separator: " ")
  let year = day.civil.year
  let isElse = latest.map { $0.civil.year != year } ?? false
  return "\(words[0]) \(words[1].prefix(3))\(isElse ? " \(year)" : "")"
}

// MARK: Weeks

extension StatsCharts {
  /// A chart with a bar for each of the latest weeks, and a line on those before.
  private func byWeek(
    _ title: String, of unit: String, scale: Int? = nil, sentence: String?,
    total: (ArraySlice<Figures.Week>) -> Int,
    row: (Figures.Week) -> (figure: String, parts: [Chart.Part], note: String, words: String?)
  ) -> Chart? {
    let weeks = figures.weeks
    guard total(weeks[...]) > 0 else { return nil }
    let latest = max(0, weeks.count - shown.weeks)
    // The weeks before there was anything say nothing.
    let first = weeks.indices.first { $0 >= latest && total(weeks[...$0]) > 0 } ?? latest
    let rows = weeks[first...].map { week in
      let (figure, parts, note, words) = row(week)
      return Chart.Row(
        label: brief(week.from, of: weeks.last?.from),
        longLabel: "week of \(DateWords.short(week.from))", figure: figure,
        parts: parts, note: note, words: words)
    }
    let longest = rows.map { $0.parts.reduce(0) { $0 + $1.value } }.max() ?? 0
    var chart = Chart(title: title, rows: rows, scale: scale ?? max(longest, 1), sentence: sentence)
    let before = total(weeks[..<first])
    if before > 0 {
      chart.notes = ["Before that, \(counted(before, unit)) in \(counted(first, "week"))."]
    }
    return chart
  }

  private var urgesByWeek: Chart? {
    byWeek(
      "Urges by week, and their strength", of: "urge", sentence: urgeSentence,
      total: { weeks in weeks.reduce(0) { $0 + $1.urges } },
      row: { week in
        let level = week.levels.tenths.map { "\(decimal($0)) of 10" } ?? ""
        return (
          "\(week.urges)", [Chart.Part(value: week.urges)], level,
          week.urges == 0 ? "" : "\(week.urges)\(level.isEmpty ? "" : ", strength \(level)")"
        )
      })
  }

  /// What has become of the urges, where they have become fewer or weaker.
  private var urgeSentence: String? {
    if let halves = figures.urgeHalves, halves.after * 3 <= halves.before * 2 {
      return """
        \(halves.after) in the last \(counted(halves.weeks, "full week")), \(halves.before) in as many \
        before.
        """
    }
    guard let halves = figures.levelHalves, let before = halves.before.tenths,
      let after = halves.after.tenths, before - after >= 10
    else { return nil }
    return "They've been weaker lately: \(decimal(after)) of 10, and \(decimal(before)) before."
  }

  private var moods: Chart? {
    var sentence: String?
    if let halves = figures.moodHalves, let before = halves.before.tenths,
      let after = halves.after.tenths, after - before >= 5
    {
      sentence = """
        \(isForOthers ? "The" : "Your") mood has been better lately: \(decimal(after)), and \
        \(decimal(before)) before.
        """
    }
    return byWeek(
      "Mood by week, 1 to 5", of: "mood", scale: 50, sentence: sentence,
      total: { weeks in weeks.reduce(0) { $0 + $1.moods.count } },
      row: { week in
        guard let mean = week.moods.tenths else { return ("-", [], "", "") }
        let count = counted(week.moods.count, "mood")
        return (decimal(mean), [Chart.Part(value: mean)], count, "\(decimal(mean)) (\(count))")
      })
  }

  private var activities: Chart? {
    let active = figures.weeks.count { $0.activities > 0 }
    let isOften = figures.days >= Figures.Enough.days && active * 2 >= figures.weeks.count
    return byWeek(
      isForOthers ? "Self-care by week" : "For yourself, by week", of: "thing",
      sentence: isOften
        ? "\(isForOthers ? "Some self-care" : "You did something for yourself") in \(active) of \(figures.weeks.count) weeks."
        : nil,
      total: { weeks in weeks.reduce(0) { $0 + $1.activities } },
      row: { week in
        let count = week.activities
        return ("\(count)", [Chart.Part(value: count)], "", count == 0 ? "" : nil)
      })
  }

  /// So much of a kind of contact, in words.
  private func words(_ count: Int, _ kind: DayStrip.Kind) -> String {
    switch kind {
    case .theirs: "\(count) from them or by chance"
    case .contact: isForOthers ? "\(count) of one's own" : "\(count) from you"
    case .looked: counted(count, "look")
    default: "\(count) that had to be"
    }
  }

  /// Signs instead of bars: what came from the other person is no more to be piled up than what did not.
  private var contact: Chart? {
    func pieces(_ week: Figures.Week) -> [(kind: DayStrip.Kind, count: Int)] {
      [
        (.theirs, week.theirs), (.contact, week.yours), (.looked, week.looks),
        (.necessary, week.necessary),
      ]
    }
    guard var sums = figures.weeks.first.map({ pieces($0) }) else { return nil }
    for week in figures.weeks.dropFirst() {
      for (place, piece) in pieces(week).enumerated() { sums[place].count += piece.count }
    }
    var chart = byWeek(
      "Contact by week", of: "time",
      sentence: progress.runs.reachedOut == nil ? contactSentence : nil,
      total: { weeks in weeks.reduce(0) { $0 + pieces($1).reduce(0) { $0 + $1.count } } },
      row: { week in
        let pieces = pieces(week).filter { $0.count > 0 }
        return (
          "\(pieces.reduce(0) { $0 + $1.count })",
          pieces.map { Chart.Part(value: $0.count, sign: $0.kind.mark, role: $0.kind.role) }, "",
          listed(pieces.map { words($0.count, $0.kind) })
        )
      })
    chart?.isTally = true
    chart?.notes += sums.filter { $0.count > 0 }.map {
      "\($0.kind.mark, $0.kind.role) \(words($0.count, $0.kind))"
    }
    return chart
  }

  /// How long nothing came from the user.
  private var contactSentence: String? {
    guard figures.days >= Figures.Enough.days else { return nil }
    let quiet = figures.wholeWeeks.reversed().prefix { $0.yours == 0 }.count
    guard quiet >= 2, figures.weeks.last?.yours == 0 else { return nil }
    return isForOthers
      ? "No contact of one's own for \(quiet) full weeks."
      : "Nothing from you for \(quiet) full weeks."
  }
}

// MARK: Urges

extension StatsCharts {
  private var urgesByWeekday: Chart? {
    guard figures.urges > 0 else { return nil }
    let peak = figures.peak(of: figures.weekdays).map { Weekday.allCases[$0].rawValue }
    let days = (0..<7).map { Weekday.allCases[(weekStart.index + $0) % 7] }
    return Chart(
      title: "Urges by day of the week",
      rows: days.map { day in
        let count = figures.weekdays[day.index]
        return Chart.Row(
          label: capitalized(day.rawValue), figure: "\(count)", parts: [Chart.Part(value: count)],
          words: count == 0 ? "" : nil)
      }, scale: figures.weekdays.max() ?? 1,
      sentence: peak.map { "They came most often on \(capitalized($0))s." })
  }

  private var urgesByHour: Chart? {
    guard figures.hours.contains(where: { $0 > 0 }) else { return nil }
    func hour(_ bin: Int) -> String { bin < 4 && bin * 3 < 10 ? "0\(bin * 3)" : "\(bin * 3)" }
    return Chart(
      title: "Urges by time of day",
      rows: figures.hours.enumerated().map { bin, count in
        Chart.Row(
          label: "\(hour(bin)):00", longLabel: "\(hour(bin)) to \(hour(bin + 1))",
          figure: "\(count)", parts: [Chart.Part(value: count)],
          words: count == 0 ? "" : nil)
      }, scale: figures.hours.max() ?? 1,
      sentence: figures.peak(of: figures.hours).map { bin in
        bin == 7
          ? "They came most often after 21:00."
          : "They came most often between \(hour(bin)):00 and \(hour(bin + 1)):00."
      })
  }

  private var triggers: Chart? {
    guard let most = figures.triggers.first, shown.triggers > 0 else { return nil }
    let sum = figures.triggers.reduce(0) { $0 + $1.count }
    var chart = Chart(
      title: "What set them off",
      rows: figures.triggers.prefix(shown.triggers).map {
        Chart.Row(label: $0.word, figure: "\($0.count)", parts: [Chart.Part(value: $0.count)])
      }, scale: most.count,
      sentence: figures.isMost(most.count, of: sum) ? "The first one came up most often." : nil)
    let others = figures.triggers.count - shown.triggers
    if others > 0 { chart.notes = ["And \(counted(others, "other thing"))."] }
    return chart
  }

  private var outcomes: Chart? {
    let known = UrgeOutcome.allCases.map { ($0, figures.outcomes[$0] ?? 0) }
    let (sum, passed) = (known.reduce(0) { $0 + $1.1 }, figures.outcomes[.passed] ?? 0)
    guard sum > 0 else { return nil }
    return Chart(
      title: "How they ended",
      rows: known.filter { $0.1 > 0 }.map { outcome, count in
        Chart.Row(
          label: outcome.brief, figure: "\(count)",
          parts: [Chart.Part(value: count, role: outcome == .passed ? .good : .faint)])
      }, scale: known.map(\.1).max() ?? 1,
      sentence: figures.isMost(passed, of: sum) ? "\(passed) of \(sum) went by." : nil)
  }
}

extension UrgeOutcome {
  /// How it ended, in two or three words.
  fileprivate var brief: String {
    switch self {
    case .passed: "went by"
    case .stillThere: "stayed"
    case .gaveIn: "got in touch"
    }
  }
}

/// Tenths as people write them.
private func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
