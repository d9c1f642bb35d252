import NoContactCore

/// The figures of a report as bars: streaks against each other, urges and moods week by week.
struct ReportCharts {
  let report: ReportContent

  /// How many rows a chart has at most; the latest ones stay.
  private static let rows = 26

  /// The charts that there are numbers for.
  var html: String {
    let charts = [streaks, urges, moods].compactMap(\.self)
    var html = "<h2 class=\"page\">In pictures</h2>\n"
    for (place, chart) in charts.enumerated() { html += chart.html(id: "chart\(place + 1)") }
    return html
  }

  private var streaks: BarChart? {
    let (runs, days) = (report.whole.runs, report.whole.journey.days)
    let all = Array(zip(runs.starts, runs.lengths))
    let shown = all.suffix(ReportCharts.rows)
    let best = runs.best
    return BarChart(
      title: "Streaks" + limited(all.count, "streaks"),
      sentence: "The longest of \(counted(all.count, "streak")) is \(counted(best, "day")).",
      columns: ("From", "Length"),
      rows: shown.map { start, length in
        BarChart.Row(
          name: name(start), value: Double(length), words: counted(length, "day"))
      }, whole: Double(max(best, min(days, 60))))
  }

  private var urges: BarChart? {
    var weeks: [Int: (count: Int, levels: [Int])] = [:]
    for entry in report.entries {
      guard case .urge(let urge) = entry.kind else { continue }
      weeks[week(entry.day), default: (0, [])].count += 1
      if let level = urge.level { weeks[week(entry.day)]?.levels.append(level) }
    }
    guard let (first, last) = span(weeks.keys) else { return nil }
    let all = weeks.values.reduce(0) { $0 + $1.count }
    let most = weeks.values.reduce(0) { max($0, $1.count) }
    return BarChart(
      title: "Urges per week" + limited(last - first + 1, "weeks"),
      sentence: """
        \(counted(all, "urge")) in \(counted(last - first + 1, "week")), at most \(most) in one.
        """,
      columns: ("Week from", "Urges"),
      rows: shown(first, last).map { week in
        let (count, levels) = weeks[week] ?? (0, [])
        let level = tenths(levels.reduce(0, +), of: levels.count)
        return BarChart.Row(
          name: name(ofWeek: week), value: Double(count),
          words: levels.isEmpty ? "\(count)" : "\(count), level \(level) of 10")
      }, whole: Double(most))
  }

  private var moods: BarChart? {
    var weeks: [Int: [Int]] = [:]
    for mood in report.part.practice.moods { weeks[week(mood.day), default: []].append(mood.mood) }
    guard let (first, last) = span(weeks.keys) else { return nil }
    let all = weeks.values.reduce(0) { $0 + $1.count }
    return BarChart(
      title: "Mood per week" + limited(last - first + 1, "weeks"),
      sentence: "The average of \(counted(all, "check-in")), from 1, awful, to 5, good.",
      columns: ("Week from", "Mood"),
      rows: shown(first, last).map { week in
        let moods = weeks[week] ?? []
        let sum = moods.reduce(0, +)
        return BarChart.Row(
          name: name(ofWeek: week), value: moods.isEmpty ? 0 : Double(sum) / Double(moods.count),
          words: moods.isEmpty ? "none" : "\(tenths(sum, of: moods.count)) of 5")
      }, whole: 5)
  }

  // MARK: Weeks, from the first day of no contact on

  private func week(_ day: Day) -> Int {
    let days = day - report.whole.journey.from
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  private func span(_ weeks: some Collection<Int>) -> (Int, Int)? {
    guard let first = weeks.min(), let last = weeks.max() else { return nil }
    return (first, last)
  }

  private func shown(_ first: Int, _ last: Int) -> ClosedRange<Int> {
    max(first, last - ReportCharts.rows + 1)...last
  }

  private func limited(_ count: Int, _ noun: String) -> String {
    count > ReportCharts.rows ? ", the latest \(ReportCharts.rows) \(noun)" : ""
  }

  private func name(ofWeek week: Int) -> String {
    name(report.whole.journey.from.advanced(by: week * 7))
  }

  /// A day in as few letters as a bar has room for.
  private func name(_ day: Day) -> String {
    let words = DateWords.full(day).split(separator: " ")
    return "\(words[0]) \(words[1].prefix(3)) \(words[2])"
  }
}
