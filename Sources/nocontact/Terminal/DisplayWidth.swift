extension Character {
  /// How many columns a terminal gives it: 0, 1 or 2.
  ///
  /// Source: Unicode's East Asian Width (W and F) and emoji presentation, a range for a block.
  var displayWidth: Int {
    let scalars = unicodeScalars
    if scalars.contains("\u{FE0F}") || scalars.contains(where: \.isWide) { return 2 }
    return scalars.contains { !$0.isZeroWidth } ? 1 : 0
  }
}

extension StringProtocol {
  /// How many columns a terminal gives it.
  var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
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
