/// A text without regard to case and accents, to search in and for.
package struct FoldedText: Equatable, Sendable {
  private var bytes: [UInt8] = []

  /// The text, folded, in time in proportion to its length.
  ///
  /// A letter with an accent is called for the letter below it in Unicode (`LATIN SMALL LETTER E WITH
  /// ACUTE`), and is taken for that letter; accents that stand alone are passed over.
  package init(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
        bytes.append(UInt8(scalar.value) | (isCapital ? 0x20 : 0))
      } else if scalar.properties.generalCategory != .nonspacingMark {
        for small in scalar.properties.lowercaseMapping.unicodeScalars { append(small) }
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark { return }
    guard scalar.properties.isAlphabetic, let name = scalar.properties.name else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      return
    }
    let words = name.split(separator: " ")
    let base = words[..<(words.firstIndex(of: "WITH") ?? words.endIndex)]
    if base.starts(with: ["LATIN", "SMALL", "LETTER"]), base.count == 4, base[3].utf8.count == 1 {
      bytes += base[3].lowercased().utf8
    } else {
      // Whatever the script: two letters are the same where their names are.
      bytes += base.joined(separator: " ").utf8
    }
  }

  /// Whether another text stands in it; the empty one does everywhere.
  package func contains(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first else { return true }
    var start = 0
    while start + other.bytes.count <= bytes.count {
      if bytes[start] == first, bytes[start...].starts(with: other.bytes) { return true }
      start += 1
    }
    return false
  }
}
