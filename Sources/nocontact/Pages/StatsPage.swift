import NoContactCore

/// The charts of a journey: those for which there is something to draw.
func statsPage(_ part: StatsAnswer.Part, weekStart: Weekday) -> Page {
  let (progress, figures) = (part.progress, part.figures)
  var page = Page()
  if progress.state == .ended {
    page.heading(timeWords(progress.journey))
  } else {
    page.text("\(dayWords(progress), .strong)")
  }
  page.blank()
  let charts = StatsCharts(progress, figures, weekStart: weekStart)
  page.charts(charts.all)
  if charts.saved.isEmpty {
    if !charts.all.isEmpty { page.blank() }
    page.text(
      """
      There isn't much to draw yet, and that's fine. Save how a day feels with 'nocontact checkin \
      3', and look again in a week.
      """)
  }
  return page
}
