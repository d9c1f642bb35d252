extension String {
  /// How many columns a terminal gives it.
  var displayWidth: Int {
    isASCII ? utf8.count : MeasuredText(self).width
  }

  /// Whether each character is a byte.
  var isASCII: Bool { hasOnly(0...0x7F) }

  /// Whether each of its bytes is one of these.
  func hasOnly(_ range: ClosedRange<UInt8>) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      // Without a way out of the loop, and with one comparison, many bytes are looked at at once.
      let (least, span) = (range.lowerBound, range.upperBound - range.lowerBound)
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- least > span ? 1 : 0 }
      return others == 0
    }
  }
}

extension Character {
  /// How many columns a terminal gives it: 0, 1 or 2.
  ///
  /// Source: Unicode's East Asian Width (W and F) and emoji presentation, a range for a block.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}" || scalar.isWide { return 2 }
      if width == 0, !scalar.isZeroWidth { width = 1 }
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether it is a character of one column by itself, whichever others of these stand beside it:
  /// what Latin, Greek and Cyrillic are written with, dashes and quotes; not all there are.
  var isCharacterAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x2010...0x2027: true
    default: false
    }
  }

  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  fileprivate var isWide: Bool {
    guard value >= 0x1100 else { return false }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      return true
    default:
      return properties.isEmojiPresentation
    }
  }
}
