import NoContactCore

/// What became of things week by week.
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

  var urgesByWeek: Chart? {
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

  var moods: Chart? {
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
      "Mood by week, 1 to 5", of: "check-in", scale: 50, sentence: sentence,
      total: { weeks in weeks.reduce(0) { $0 + $1.moods.count } },
      row: { week in
        guard let mean = week.moods.tenths else { return ("-", [], "", "") }
        let count = counted(week.moods.count, "check-in")
        return (decimal(mean), [Chart.Part(value: mean)], count, "\(decimal(mean)) (\(count))")
      })
  }

  var activities: Chart? {
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
    case .contact: isForOthers ? "\(count) from this side" : "\(count) from you"
    case .looked: counted(count, "look")
    default: "\(count) necessary"
    }
  }

  /// Signs instead of bars: what came from the other person is no more to be piled up than what did not.
  var contact: Chart? {
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
      ? "Nothing from this side for \(quiet) full weeks."
      : "Nothing from you for \(quiet) full weeks."
  }
}

/// Tenths as people write them.
private func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
