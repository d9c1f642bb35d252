/// Words of anybody's in HTML, where they mean nothing but themselves.
enum HTML {
  /// A text, as content or between double quotes.
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    let shown = Terminal.unicode.shown(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(shown.utf8.count * 9 / 8)
    for scalar in shown.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x27: bytes += "&#39;".utf8
      case let value where value < 0x80: bytes.append(UInt8(value))
      // No document may have noncharacters.
      case 0xFDD0...0xFDEF: bytes += UTF8.encodedReplacementCharacter
      case let value where value & 0xFFFE == 0xFFFE: bytes += UTF8.encodedReplacementCharacter
      default:
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text stands for itself as it is, as nearly all do.
  private static func isPlain(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case 0x26, 0x3C, 0x3E, 0x22, 0x27: return false
      case 0x20...0x7E: continue
      default: return false
      }
    }
    return true
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
    svg { display: block; width: 100%; max-width: 27rem; height: auto; }
    svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
    svg .bar { fill: var(--bar); }
    svg .pale { fill: var(--card); stroke: var(--bar); }
    svg .rest { fill: var(--rest); }
    .chart .faint { font-size: .9rem; margin: .1rem 0; }
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
      .chart, dl.tiles > div, .entry, ul.day > li { break-inside: avoid; }
      details { display: none; }
      svg { max-width: 22rem; }
      svg .rest { stroke: #999; stroke-width: .5; }
    }
    """
}
