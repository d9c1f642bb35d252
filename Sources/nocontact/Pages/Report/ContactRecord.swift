import NoContactCore

/// A dated record of what came from the other person alone, for an adviser or the police.
struct ContactRecord {
  let report: ReportContent

  /// The page.
  var html: String {
    let journey = report.journey
    let entries = report.entries.filter(\.isFromThem)
    let from = journey.name == nil ? "" : " from \(journey.ex)"
    let since = report.since.map { " since \(DateWords.full($0))" } ?? ""
    var body = """
      <p>\(counted(entries.count, "entry", "entries"))\(since), made into a list on \
      \(DateWords.full(report.whole.today)). Times are as the clock showed them.</p>
      <p>Each entry says when it was typed, and when which part of it was changed. Earlier wording \
      is not kept. This list is what one person wrote down. It does not prove that it happened.</p>

      """
    for (place, entry) in entries.enumerated() { body += html(entry, number: place + 1, journey) }
    return HTML.page("Record of contact\(from)", body)
  }

  private func html(_ entry: Entry, number: Int, _ journey: Journey) -> String {
    let weekday = entry.day.weekday.title
    let time = entry.time(dayStarts: journey.dayStarts)?.description ?? "not known"
    var rows = [
      ("Day", "\(weekday), \(DateWords.full(entry.day))"), ("Time", time),
      ("What", report.title(entry, in: journey)),
      ("Typed", entry.typed.map(ContactRecord.stamp) ?? "not known"),
    ]
    for correction in entry.corrections {
      let fields = correction.fields.map(ContactRecord.name)
      rows.append(("Changed", "\(ContactRecord.stamp(correction.at)): \(listed(fields))"))
    }
    var html = "<section class=\"entry\">\n<h2>Entry \(number)</h2>\n<dl class=\"record\">\n"
    for (name, words) in rows { html += "<dt>\(name)</dt><dd>\(HTML.escaped(words))</dd>\n" }
    html += "</dl>\n"
    if let words = report.words(entry) { html += HTML.quoted(words) }
    return html + "</section>\n"
  }

  /// A moment to the second, with how far its clock was from UTC.
  private static func stamp(_ moment: Moment) -> String {
    let text = moment.description
    return "\(DateWords.full(moment.day)), \(text.dropFirst(11).prefix(8)) (UTC\(text.suffix(6)))"
  }

  /// A field of an entry, as people call it.
  private static func name(_ field: String) -> String {
    switch field {
    case "day": "the day"
    case "at", "time", "timed": "the time"
    case "kind", "what": "what it was"
    case "note": "the words"
    case "necessary": "whether it was necessary"
    default: field
    }
  }
}

extension Entry {
  /// Whether it is contact that came from the other person; what was only heard of them is none.
  fileprivate var isFromThem: Bool {
    if case .slip(let slip) = kind { !slip.kind.isYours && slip.kind != .dating } else { false }
  }
}
