import NoContactCore

@testable import nocontact

/// The checks name words that stand in the text, and find the same in it each time.
func fuzzWords(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let kind = DraftKind.allCases[Int(first) % DraftKind.allCases.count]
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  let check = DraftCheck(text, kind: kind, exName: "Sam")
  let all = Array(text.utf8)
  for finding in check.findings {
    Fuzz.check(isPart(finding.words, of: all), "'\(finding.words)' is not in the text")
  }
  for words in check.aims.flatMap(\.words) {
    Fuzz.check(isPart(words, of: all), "'\(words)' is not in the text")
  }
  for isDraft in [true, false] {
    let care = CareCheck(text, isDraft: isDraft)
    for finding in [care.care, care.threat].compactMap(\.self) {
      Fuzz.check(
        !finding.words.isEmpty && isPart(finding.words, of: all),
        "'\(finding.words)' is not in the text")
    }
  }
}

/// Whether words stand in a text byte by byte; only short ones are looked for, which takes no longer
/// than the check.
private func isPart(_ words: String, of text: [UInt8]) -> Bool {
  let words = Array(words.utf8)
  guard let first = words.first, words.count <= text.count, text.count < 8192 else { return true }
  return text.indices.contains { text[$0] == first && text[$0...].starts(with: words) }
}

/// A text that is wrapped fits its width and is the same text.
func fuzzWrapping(_ input: [UInt8]) {
  guard input.count > 1 else { return }
  let width = Int(input[0] % 100)
  var terminal = Terminal()
  terminal.isUnicode = input[1] & 1 == 0
  terminal.isPlain = input[1] & 2 == 0
  terminal.hasColour = input[1] & 4 == 0
  let text = String(decoding: input.dropFirst(2), as: UTF8.self)
  let shown = terminal.shown(text)
  for scalar in shown.unicodeScalars where scalar != "\n" {
    check(!scalar.isUnsafeToShow, "U+\(String(scalar.value, radix: 16)) reaches the screen")
  }
  let half = text.unicodeScalars.index(text.startIndex, offsetBy: text.unicodeScalars.count / 2)
  let parts = Text(String(text[..<half]), .strong) + Text(String(text[half...]), .warm)
  for text in [Text(text), parts] {
    let lines = text.wrapped(terminal, width: width)
    for line in lines {
      check(line.displayWidth <= max(width, 8), "'\(line.plain)' is wider than \(width)")
    }
    let words = Array(lines.map(\.plain).joined().utf8.filter { $0 != 0x20 })
    let expected = Array(terminal.shown(text).plain.utf8.filter { $0 != 0x20 && $0 != 0x0A })
    check(words == expected, "words are lost or made up")
  }
  var page = Page()
  page.text(parts)
  _ = page.drawn(on: terminal) as [UInt8]
}
