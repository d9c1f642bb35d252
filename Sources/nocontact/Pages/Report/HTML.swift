/// Words of anybody's in HTML, where they mean nothing but themselves.
enum HTML {
  /// A text, as content or between double quotes.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Terminal.unicode.shown(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // No document may have these.
      case _ where scalar.properties.isNoncharacterCodePoint: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Words of the user's, with their lines, in the direction they are written in.
  static func quoted(_ text: String) -> String {
    "<blockquote dir=\"auto\">\(escaped(text))</blockquote>\n"
  }

  /// A whole page, which fetches nothing and runs nothing.
  static func page(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'; img-src data:">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(escaped(title))</h1>
    \(body)</main>
    </body>
    </html>

    """
  }

  /// How it looks: by the reader's setting light or dark, and on paper without colours.
  private static let style = """
    :root { --ground: #fcfcfa; --ink: #1d2430; --faint: #55606e; --bar: #2f6f6a; --rest: #e2e7e6;
      --line: #d3d8dd; --card: #f2f4f3; }
    @media (prefers-color-scheme: dark) { :root { --ground: #14181d; --ink: #e6e9ed;
      --faint: #a9b3bf; --bar: #6fc2b8; --rest: #2b333c; --line: #39424d; --card: #1d232a; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: 1rem;
      border-top: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
    p { margin: .5rem 0; }
    .faint { color: var(--faint); }
    dl.tiles { display: grid; gap: .75rem; margin: 1rem 0;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
    dl.tiles > div { background: var(--card); border: 1px solid var(--line);
      border-radius: .5rem; padding: .75rem 1rem; }
    dt { color: var(--faint); font-size: .9rem; }
    dd { margin: 0; }
    dl.tiles dd { font-weight: 600; }
    dl.tiles dd + dd { font-weight: 400; font-size: .9rem; }
    dl.record { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: .1rem 1rem;
      margin: .25rem 0 0; }
    figure { margin: 1rem 0; }
    svg { display: block; width: 100%; max-width: 34rem; height: auto; }
    svg text { fill: var(--ink); font: 10px system-ui, sans-serif; }
    svg .bar { fill: var(--bar); }
    svg .rest { fill: var(--rest); }
    details { margin: .5rem 0; }
    summary { color: var(--faint); cursor: pointer; font-size: .9rem; padding: .25rem 0; }
    table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
    caption { text-align: left; color: var(--faint); }
    th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0;
      border-bottom: 1px solid var(--line); }
    ul.day { list-style: none; margin: 0; padding: 0; }
    ul.day > li { margin: .4rem 0; }
    li time, td time { color: var(--faint); font-variant-numeric: tabular-nums; margin-right: .5rem; }
    blockquote { margin: .25rem 0 .5rem; padding-inline-start: .75rem;
      border-inline-start: 3px solid var(--line); white-space: pre-wrap; }
    @media print {
      :root { --ground: #fff; --ink: #000; --faint: #333; --bar: #444; --rest: #fff;
        --line: #999; --card: #fff; }
      body { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      h2, h3 { break-after: avoid; }
      h2.page { break-before: page; border: 0; padding-top: 0; margin-top: 0; }
      figure, dl.tiles > div, dl.record, ul.day > li { break-inside: avoid; }
      details { display: none; }
      svg .rest { stroke: #999; stroke-width: .5; }
    }
    """
}
