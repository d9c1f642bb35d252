/// Finds links and titles in a message: what they say is not said by its writer.
struct DraftReferences {
  private let bytes: [UInt8]
  /// Up to where it is known whether there is a link.
  private var known = 0

  /// Looks in the bytes of a message.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The end of the link or the title that begins at an offset; nil where none does.
  mutating func end(at start: Int) -> Int? {
    let isFirst = start == 0 || isSpace(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "(")
    guard isFirst else { return nil }
    return endOfTitle(at: start) ?? endOfLink(at: start)
  }

  /// A link has a scheme, `www.`, a path behind a domain, or one of the commonest ends of domains.
  private mutating func endOfLink(at start: Int) -> Int? {
    guard start >= known else { return nil }
    let end = bytes[start...].firstIndex(where: isSpace) ?? bytes.count
    known = end
    // Most words are none, and are told at once.
    guard let dot = bytes[start..<end].firstIndex(of: UInt8(ascii: ".")), dot + 2 < end else {
      return nil
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") {
      return end
    }
    let domain = text.split(separator: "/", omittingEmptySubsequences: false)
    let labels = domain[0].split(separator: ".", omittingEmptySubsequences: false)
    let isDomain = labels.allSatisfy { $0.count > 1 && $0.utf8.allSatisfy(isOfLabel) }
    guard isDomain, let last = labels.last else { return nil }
    let isCommon = ["com", "org", "net", "uk", "au", "co", "fm", "tv"].contains(last)
    return domain.count > 1 || isCommon ? end : nil
  }

  /// A title stands between single quotes on one line, begins with a capital, and is short.
  private func endOfTitle(at start: Int) -> Int? {
    guard let opened = endOfQuote(at: start), opened < bytes.count,
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[opened]
    else { return nil }
    for index in opened..<min(opened + 60, bytes.count) {
      if bytes[index] == UInt8(ascii: "\n") { return nil }
      guard let end = endOfQuote(at: index) else { continue }
      if end == bytes.count || !isOfLabel(bytes[end]) { return end }
    }
    return nil
  }

  private func endOfQuote(at start: Int) -> Int? {
    if bytes[start] == UInt8(ascii: "'") { return start + 1 }
    let isCurly =
      start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (bytes[start + 2] == 0x98 || bytes[start + 2] == 0x99)
    return isCurly ? start + 3 : nil
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func isOfLabel(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "@")
  }
}
