import NoContactCore

/// What a value in an answer to scripts can be.
indirect enum Shape: Hashable, Sendable {
  /// A text.
  case text
  /// A day, as `YYYY-MM-DD`.
  case day
  /// A moment in RFC 3339.
  case moment
  /// A whole number.
  case integer
  /// True or false.
  case flag
  /// That shape, or null.
  case orNull(Shape)
  /// Values of that shape, in a row.
  case list(Shape)
  /// Members, each with a shape of its own.
  case object([Property])

  /// A member of an object.
  struct Property: Hashable, Sendable {
    /// What it is called.
    let key: String
    /// What its value can be.
    let shape: Shape
    /// What it means: one short sentence.
    let meaning: String
    /// Whether it may be left out.
    let isOptional: Bool

    init(_ key: String, _ shape: Shape, _ meaning: String, isOptional: Bool = false) {
      self.key = key
      self.shape = shape
      self.meaning = meaning
      self.isOptional = isOptional
    }
  }
}

/// What can stand in an answer to scripts: its shape is known before there is a value.
protocol Shaped {
  /// What the JSON of any value of this type looks like.
  static var shape: Shape { get }
  /// The value as scripts read it.
  var json: JSON { get }
}

extension String: Shaped {
  static var shape: Shape { .text }
  var json: JSON { .string(self) }
}

extension Int: Shaped {
  static var shape: Shape { .integer }
  var json: JSON { .integer(self) }
}

extension Bool: Shaped {
  static var shape: Shape { .flag }
  var json: JSON { .bool(self) }
}

extension Day: Shaped {
  static var shape: Shape { .day }
  var json: JSON { .string(description) }
}

extension Moment: Shaped {
  static var shape: Shape { .moment }
  var json: JSON { .string(description) }
}

extension Optional: Shaped where Wrapped: Shaped {
  static var shape: Shape { .orNull(Wrapped.shape) }
  var json: JSON { self?.json ?? .null }
}

extension Array: Shaped where Element: Shaped {
  static var shape: Shape { .list(Element.shape) }
  var json: JSON { .array(map(\.json)) }
}
