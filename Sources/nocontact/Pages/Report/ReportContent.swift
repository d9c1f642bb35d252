import NoContactCore

/// What goes into a report, and what stays out.
struct ReportContent {
  /// The whole of it, as it stands.
  let whole: Progress
  /// The same with the entries that were asked for alone.
  let part: Progress
  /// The day from which on entries were asked for; nil for all.
  let since: Day?
  /// Whether names and words of the user's stay out.
  let isDiscreet: Bool
  /// Whether the answers to questions are in it.
  let hasReflections: Bool

  /// The figures of what was asked for.
  private let charts: [Chart]

  init(
    _ whole: Progress, weekStart: Weekday, since: Day?, isDiscreet: Bool, hasReflections: Bool
  ) {
    if let since {
      var journey = whole.journey
      journey.delete(journey.entries.filter { $0.day < since }.map(\.id), at: journey.changed)
      part = Progress(journey, today: whole.today)
    } else {
      part = whole
    }
    (self.whole, self.since) = (whole, since)
    (self.isDiscreet, self.hasReflections) = (isDiscreet, hasReflections)
    charts =
      StatsCharts(
        forOthers: whole, Figures(whole, weekStart: weekStart, since: since), weekStart: weekStart,
        isDiscreet: isDiscreet
      ).all
  }

  /// The entries that were asked for.
  var entries: [Entry] { part.journey.entries }

  /// The journey, as others may see it.
  var journey: Journey {
    var journey = whole.journey
    if isDiscreet { journey.name = nil }
    return journey
  }

  /// What an entry was, in a few words, as others may see it.
  func title(_ entry: Entry, in journey: Journey) -> String {
    var entry = entry
    if isDiscreet {
      switch entry.kind {
      case .urge(var urge):
        urge.trigger = nil
        entry.kind = .urge(urge)
      case .did(var did):
        did.activities = did.activities.filter(Vocabulary.activities.contains)
        if did.activities.isEmpty { return "Something for themselves" }
        entry.kind = .did(did)
      default: break
      }
    }
    return capitalized(EntryWords.title(entry, in: journey))
  }

  /// The words of an entry, as others may see them; nil where there are none.
  func words(_ entry: Entry) -> String? { isDiscreet ? nil : entry.note }

  /// The page.
  var html: String {
    let journey = journey
    let with = journey.name == nil ? "" : " with \(journey.ex)"
    var body = """
      <p class="faint">Since \(dated(journey.from)). Made on \(dated(whole.today)) from what was \
      written down.</p>

      """
    if let since {
      body += """
        <p class="faint">Streaks are counted from the start. All the rest is since \(dated(since)).\
        </p>

        """
    }
    body += ReportSummary(report: self).html
    if !charts.isEmpty { body += "<h2 class=\"page\">In pictures</h2>\n" }
    for (place, chart) in charts.enumerated() {
      body += ChartDrawing(chart: chart).html(id: "chart\(place + 1)")
    }
    body += ReportTimeline(report: self).html
    return HTML.page("No contact\(with)", body)
  }

  private func dated(_ day: Day) -> String {
    "<time datetime=\"\(day)\">\(DateWords.full(day))</time>"
  }
}
