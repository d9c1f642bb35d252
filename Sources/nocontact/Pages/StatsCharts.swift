import NoContactCore

/// The charts of a journey, those alone for which there is something to draw.
struct StatsCharts {
  let progress: Progress
  let figures: Figures
  let weekStart: Weekday
  /// Whether somebody else reads them, who is not spoken to.
  let isForOthers: Bool
  /// So many streaks, weeks and triggers have a bar; the rest is told in a line.
  let shown: (streaks: Int, weeks: Int, triggers: Int)

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
    if runs.reduce(0, { $0 + $1.days }) > progress.runs.daysInAll {
      let day = isForOthers ? "of contact" : "you were in touch"
      chart.notes.append("A streak includes the day \(day). The total doesn't.")
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
func brief(_ day: Day, of latest: Day? = nil) -> String {
  let words = DateWords.short(day).split(separator: " ")
  let year = day.civil.year
  let isElse = latest.map { $0.civil.year != year } ?? false
  return "\(words[0]) \(words[1].prefix(3))\(isElse ? " \(year)" : "")"
}
