import NoContactCore

/// The entries of a report under their days, and the answers to questions after them.
struct ReportTimeline {
  let report: ReportContent

  /// The timeline, and the reflections where they were asked for.
  var html: String {
    let journey = report.journey
    let runs = report.whole.runs
    // In bytes: to append to a long string takes twice as long, and there may be years of entries.
    var html = Array("<h2 class=\"page\">Day by day</h2>\n".utf8)
    var previous: Day?
    var answers: [Entry] = []
    for entry in report.entries {
      if case .answer = entry.kind {
        answers.append(entry)
        continue
      }
      if previous != entry.day {
        if previous != nil { html += "</ul>\n".utf8 }
        previous = entry.day
        let heading = HTML.escaped(dayHeading(entry.day, in: runs))
        html += "<h3>\(heading)</h3>\n<ul class=\"day\">\n".utf8
      }
      html += "<li>".utf8
      if let time = entry.time(dayStarts: journey.dayStarts) { html += "<time>\(time)</time>".utf8 }
      html += "<span dir=\"auto\">".utf8
      html += HTML.escaped(report.title(entry, in: journey)).utf8
      html += "</span>".utf8
      if let words = report.words(entry) { html += HTML.quoted(words).utf8 }
      html += "</li>\n".utf8
    }
    html += (previous == nil ? "<p>Nothing is saved here.</p>\n" : "</ul>\n").utf8
    if report.hasReflections { html += reflections(answers).utf8 }
    return String(decoding: html, as: UTF8.self)
  }

  private func reflections(_ answers: [Entry]) -> String {
    var html = "<h2 class=\"page\">Reflections</h2>\n"
    if answers.isEmpty { html += "<p>No question is answered yet.</p>\n" }
    for entry in answers {
      guard case .answer(let answered) = entry.kind else { continue }
      let question = itemText(answered.question, of: report.journey)
      html += """
        <h3>\(HTML.escaped(question.isEmpty ? answered.question : question))</h3>
        <p class="faint">\(DateWords.full(entry.day))</p>

        """
      if let note = entry.note { html += HTML.quoted(note) }
    }
    return html
  }
}
