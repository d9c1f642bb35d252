import NoContactCore

extension Journey {
  /// What the other person is called, in one line.
  var ex: String {
    guard let name else { return "your ex" }
    // Going through its characters would take longer than the rest of a page.
    return name.hasOnly(0x20...0x7E) ? name : String(name.map { $0.isNewline ? " " : $0 })
  }
}

/// A text of the guidance with the other person's name in it.
///
/// The name is put in last, so that nothing in it is taken for a place to put a name.
func spoken(_ text: String, of journey: Journey?) -> String {
  let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
  // By its bytes: strings, put together piece by piece, would take twice as long.
  let bytes = Array(text.utf8)
  guard bytes.contains(open) else { return text }
  let name = journey?.ex ?? "your ex"
  var (spoken, place) = ([UInt8](), 0)
  spoken.reserveCapacity(bytes.count + name.utf8.count)
  while let start = bytes[place...].firstIndex(of: open),
    let end = bytes[start...].firstIndex(of: close)
  {
    let isBeginning = bytes[start...].starts(with: "{Ex".utf8)
    spoken += bytes[place..<start]
    spoken += (isBeginning ? capitalized(name) : name).utf8
    place = end + 1
  }
  spoken += bytes[place...]
  return String(decoding: spoken, as: UTF8.self)
}

/// Those of the parts that say something, with commas between them.
///
/// The standard library's `joined` is generic: its first call takes as long as drawing the page.
func listed(_ parts: [String]) -> String {
  var list = ""
  for part in parts where !part.isEmpty {
    if !list.isEmpty { list += ", " }
    list += part
  }
  return list
}

/// A number with its noun, `1 day`, `3 days`.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// A text with a capital at its beginning.
func capitalized(_ text: String) -> String {
  guard let first = text.utf8.first, first < 0x80 else {
    return text.prefix(1).uppercased() + text.dropFirst()
  }
  guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return text }
  // Going through characters would take ten times as long.
  var bytes = Array(text.utf8)
  bytes[0] = first & ~0x20
  return String(decoding: bytes, as: UTF8.self)
}

extension Weekday {
  /// What it is called, at the beginning of a line.
  var title: String { Weekday.titles[index] }

  private static let titles = Weekday.allCases.map { capitalized($0.rawValue) }
}

/// What an item of the guidance says, with the other person's name in it.
func itemText(_ id: String, of journey: Journey?) -> String {
  Vocabulary.item(id, for: journey?.goal ?? .reconnect).map {
    spoken($0.item.text, of: journey)
  } ?? ""
}

/// For the worst of moments: whom to call.
func crisisLine(_ territory: String?) -> String {
  """
  In danger right now? Call your local emergency number. To talk to someone now: \
  \(crisisNumbers(territory)). Elsewhere: \(HelpLine.directory.number).
  """
}

/// The number for any crisis: the country's own, else that of the largest ones.
func crisisNumbers(_ territory: String?) -> String {
  HelpLine.own(territory, for: [.crisis]).first.map { "\($0.number) in \($0.land)" }
    ?? """
    \(HelpLine.lifeline.number) in \(HelpLine.lifeline.land), \
    \(HelpLine.samaritans.number) in \(HelpLine.samaritans.land)
    """
}
