import NoContactCore

/// The entries of a report under their days, and the answers to questions after them.
struct ReportTimeline {
  let report: ReportContent

  /// The timeline, and the reflections where they were asked for.
  var html: String {
    let journey = report.journey
    let runs = report.whole.runs
    var html = "<h2 class=\"page\">Day by day</h2>\n"
    var previous: Day?
    var answers: [Entry] = []
    for entry in report.entries {
      if case .answer = entry.kind {
        answers.append(entry)
        continue
      }
      if previous != entry.day {
        if previous != nil { html += "</ul>\n" }
        previous = entry.day
        html += "<h3>\(HTML.escaped(dayHeading(entry.day, in: runs)))</h3>\n<ul class=\"day\">\n"
      }
      html += "<li>\(time(entry))<span dir=\"auto\">"
      html += "\(HTML.escaped(report.title(entry, in: journey)))</span>"
      if let words = report.words(entry) { html += HTML.quoted(words) }
      html += "</li>\n"
    }
    html += previous == nil ? "<p>Nothing is saved here.</p>\n" : "</ul>\n"
    return report.hasReflections ? html + reflections(answers) : html
  }

  private func time(_ entry: Entry) -> String {
    entry.time(dayStarts: report.journey.dayStarts).map { "<time>\($0)</time>" } ?? ""
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
