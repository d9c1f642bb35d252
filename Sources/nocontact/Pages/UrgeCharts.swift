import NoContactCore

/// When urges came, what set them off and how they ended.
extension StatsCharts {
  var urgesByWeekday: Chart? {
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

  var urgesByHour: Chart? {
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

  var triggers: Chart? {
    guard let most = figures.triggers.first, shown.triggers > 0 else { return nil }
    let sum = figures.triggers.reduce(0) { $0 + $1.count }
    var chart = Chart(
      title: "What set them off",
      rows: figures.triggers.prefix(shown.triggers).map {
        Chart.Row(label: $0.word, figure: "\($0.count)", parts: [Chart.Part(value: $0.count)])
      }, scale: most.count,
      sentence: figures.triggers.count > 1 && figures.isMost(most.count, of: sum)
        ? "The first one came up most often." : nil)
    let others = figures.triggers.count - shown.triggers
    if others > 0 { chart.notes = ["And \(counted(others, "other thing"))."] }
    return chart
  }

  var outcomes: Chart? {
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
      sentence: figures.isMost(passed, of: sum) ? "\(passed) of \(sum) passed." : nil)
  }
}

extension UrgeOutcome {
  /// How it ended, in two or three words.
  fileprivate var brief: String {
    switch self {
    case .passed: "passed"
    case .stillThere: "stayed"
    case .gaveIn: "got in touch"
    }
  }
}
