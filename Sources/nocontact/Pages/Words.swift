import NoContactCore

extension Journey {
  /// What the other person is called, in one line.
  var ex: String {
    name.map { String($0.map { $0.isNewline ? " " : $0 }) } ?? "your ex"
  }
}

/// A text of the guidance with the other person's name in it.
///
/// The name is put in last, so that nothing in it is taken for a place to put a name.
func spoken(_ text: String, of journey: Journey?) -> String {
  let brace = UInt8(ascii: "{")
  guard text.utf8.contains(brace) else { return text }
  let name = journey?.ex ?? "your ex"
  let source = Array(text.utf8)
  var spoken: [UInt8] = []
  var index = 0
  while index < source.count {
    guard source[index] == brace, let end = source[index...].firstIndex(of: UInt8(ascii: "}"))
    else {
      spoken.append(source[index])
      index += 1
      continue
    }
    let isBeginning = source[index...].starts(with: "{Ex".utf8)
    for byte in (isBeginning ? capitalized(name) : name).utf8 { spoken.append(byte) }
    index = end + 1
  }
  return String(decoding: spoken, as: UTF8.self)
}

/// A number with its noun, `1 day`, `3 days`.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// A text with a capital at its beginning.
func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// What an item of the guidance says, with the other person's name in it.
func itemText(_ id: String, of journey: Journey?) -> String {
  Vocabulary.item(id, for: journey?.goal ?? .reconnect).map {
    spoken($0.item.text, of: journey)
  } ?? ""
}

/// For the worst of moments.
let crisisLine = """
  If you might hurt yourself, call someone now. In the US and Canada it's \
  \(HelpLine.lifeline.number), in the UK and Ireland \(HelpLine.samaritans.number). Anywhere else: \
  your local emergency number, or \(HelpLine.directory.number).
  """
