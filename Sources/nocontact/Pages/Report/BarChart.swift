/// Bars with their numbers, drawn as SVG, with the same as a table below.
struct BarChart {
  /// What it shows, in a few words.
  let title: String
  /// What it says, in a sentence.
  let sentence: String
  /// What the rows are, and what their values are.
  let columns: (String, String)
  /// The rows; at least one.
  let rows: [Row]
  /// The value of a whole bar.
  let whole: Double

  /// A bar: what it is of, how long it is, and its number in words.
  struct Row {
    let name: String
    let value: Double
    let words: String
  }

  /// The chart; `id` is a name for it that is no other chart's on the page.
  func html(id: String) -> String {
    let (height, left, width) = (18, 76, 140)
    var bars = ""
    for (place, row) in rows.enumerated() {
      let top = place * height
      let length = whole > 0 ? max(1, min(1, row.value / whole) * Double(width)) : 1
      // Tenths are enough, and spelled without a locale.
      let tenths = row.value > 0 ? Int(length * 10) : 0
      bars += """
        <text x="0" y="\(top + 13)">\(HTML.escaped(row.name))</text>\
        <rect class="rest" x="\(left)" y="\(top + 4)" width="\(width)" height="11" rx="2"/>\
        <rect class="bar" x="\(left)" y="\(top + 4)" width="\(tenths / 10).\(tenths % 10)" \
        height="11" rx="2"/>\
        <text x="\(left + width + 6)" y="\(top + 13)">\(HTML.escaped(row.words))</text>

        """
    }
    var table = ""
    for row in rows {
      table += """
        <tr><th scope="row">\(HTML.escaped(row.name))</th><td>\(HTML.escaped(row.words))</td></tr>

        """
    }
    return """
      <h3>\(HTML.escaped(title))</h3>
      <p>\(HTML.escaped(sentence))</p>
      <figure>
      <svg role="img" aria-labelledby="\(id)-title \(id)-desc" \
      viewBox="0 0 320 \(rows.count * height)">
      <title id="\(id)-title">\(HTML.escaped(title))</title>
      <desc id="\(id)-desc">\(HTML.escaped(sentence)) The table below has all the numbers.</desc>
      \(bars)</svg>
      </figure>
      <details>
      <summary>The numbers of \(HTML.escaped(title.prefix(1).lowercased() + title.dropFirst()))\
      </summary>
      <table>
      <thead><tr><th scope="col">\(columns.0)</th><th scope="col">\(columns.1)</th></tr></thead>
      <tbody>
      \(table)</tbody>
      </table>
      </details>

      """
  }
}
