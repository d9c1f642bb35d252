/// A chart as SVG, with the same as a table below.
struct ChartDrawing {
  let chart: Chart

  /// All in units of the drawing, which is as wide as a phone: letters there have their usual size.
  private static let (width, height, letter, sign) = (320, 20, 7, 11)

  /// The drawing; `id` is a name for it that is no other one's on the page.
  func html(id: String) -> String {
    let title = HTML.escaped(chart.title)
    let sentence = chart.sentence.map(HTML.escaped)
    let summary = title.prefix(1).lowercased() + title.dropFirst()
    var notes = ""
    for note in chart.notes { notes += "<p class=\"faint\">\(HTML.escaped(note.plain))</p>\n" }
    return """
      <section class="chart">
      <h3>\(title)</h3>
      \(sentence.map { "<p>\($0)</p>\n" } ?? "")<figure>
      <svg role="img" aria-labelledby="\(id)-title \(id)-desc" \
      viewBox="0 0 \(Self.width) \(chart.rows.count * Self.height)">
      <title id="\(id)-title">\(title)</title>
      <desc id="\(id)-desc">\(sentence.map { "\($0) " } ?? "")The table below has all the \
      numbers.</desc>
      \(rows)</svg>
      </figure>
      \(notes)<details>
      <summary>The numbers of \(summary)</summary>
      <table>
      <caption>\(title)</caption>
      <tbody>
      \(table)</tbody>
      </table>
      </details>
      </section>

      """
  }

  private var table: String {
    var table = ""
    for row in chart.rows {
      let words = row.words ?? ""
      table += """
        <tr><th scope="row">\(HTML.escaped(row.longLabel ?? row.label))</th>\
        <td>\(HTML.escaped(words.isEmpty ? row.figure : words))</td></tr>

        """
    }
    return table
  }

  /// What a bar is of, the bar, its number, and what else there is to say of it.
  private var rows: String {
    let labels = chart.rows.map { chart.shortened($0.label, on: .unicode) }
    let ends = chart.rows.map { $0.note.isEmpty ? $0.figure : "\($0.figure), \($0.note)" }
    let left = (labels.map(\.displayWidth).max() ?? 0) * Self.letter + 6
    let right = (ends.map(\.displayWidth).max() ?? 0) * Self.letter + 8
    let room = max(40, Self.width - left - right)
    var rows = ""
    for (place, row) in chart.rows.enumerated() {
      let top = place * Self.height
      rows += "<text x=\"0\" y=\"\(top + 14)\">\(HTML.escaped(labels[place]))</text>"
      if chart.isTally, chart.scale * Self.sign <= room {
        rows += signs(row, left, top)
      } else {
        rows += bar(left, top, room, "rest") + bars(row, left, top, room)
      }
      rows += """
        <text x="\(left + room + 6)" y="\(top + 14)">\(HTML.escaped(ends[place]))</text>

        """
    }
    return rows
  }

  /// A sign for each, one beside the other.
  private func signs(_ row: Chart.Row, _ left: Int, _ top: Int) -> String {
    var (signs, places) = ("", "")
    for part in row.parts {
      for _ in 0..<part.value {
        places += "\(places.isEmpty ? "" : " ")\(left + signs.unicodeScalars.count * Self.sign)"
        signs += part.sign
      }
    }
    return signs.isEmpty ? "" : "<text x=\"\(places)\" y=\"\(top + 14)\">\(signs)</text>"
  }

  private func bars(_ row: Chart.Row, _ left: Int, _ top: Int, _ room: Int) -> String {
    var (bars, start) = ("", left)
    for part in row.parts where part.value > 0 {
      let length = max(1, part.value * room / max(chart.scale, 1))
      bars += bar(start, top, min(length, left + room - start), part.role.barClass)
      start = min(start + length, left + room)
    }
    return bars
  }

  private func bar(_ left: Int, _ top: Int, _ length: Int, _ kind: String) -> String {
    """
    <rect class="\(kind)" x="\(left)" y="\(top + 4)" width="\(length)" height="12" rx="2"/>
    """
  }
}

extension Text.Role {
  /// How a bar looks: what is of the other person, or fell short, is paler, and has a rim.
  fileprivate var barClass: String { self == .good ? "bar" : "pale" }
}
