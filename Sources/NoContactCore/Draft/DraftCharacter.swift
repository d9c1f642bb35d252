/// A character of a message.
struct DraftCharacter {
  /// The first of its scalars, which says what it is.
  let scalar: Unicode.Scalar
  /// Where it stands in the message.
  let place: Range<Int>

  /// Whether it has no other scalar.
  var isSingle: Bool { place.count == UTF8.width(scalar) }

  /// Whether words are made of it.
  var isOfWord: Bool { isLetter || isNumber }

  /// Whether it is a letter of any script.
  var isLetter: Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }

  private var isNumber: Bool {
    guard scalar.isASCII else { return scalar.properties.numericType != nil }
    return "0"..."9" ~= scalar
  }

  /// Whether it is a small letter.
  var isLowercase: Bool {
    scalar.isASCII ? "a"..."z" ~= scalar : scalar.properties.isLowercase
  }

  /// Whether it is a capital.
  var isUppercase: Bool {
    scalar.isASCII ? "A"..."Z" ~= scalar : scalar.properties.isUppercase
  }

  /// Whether it is one of the marks that people use for an apostrophe.
  var isApostrophe: Bool {
    switch scalar {
    case "'", "’", "‘", "ʼ", "`", "´": isSingle
    default: false
    }
  }

  /// Whether it is a double quote of any kind.
  var isQuote: Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»": isSingle
    default: false
    }
  }

  /// Whether it ends a line.
  var isNewline: Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether it ends a sentence.
  var isMark: Bool {
    switch scalar {
    case ".", "?", "!", "…": isSingle
    default: isNewline
    }
  }
}
