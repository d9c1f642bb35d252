import NoContactCore

/// What a value in an answer to scripts can be.
indirect enum Shape: Hashable, Sendable {
  /// A text.
  case text
  /// One of these words.
  case word([String])
  /// A day, as `YYYY-MM-DD`.
  case day
  /// A moment in RFC 3339.
  case moment
  /// A time of day, as `HH:MM`.
  case time
  /// A whole number within these bounds.
  case integer(in: ClosedRange<Int> = .min ... .max)
  /// True or false.
  case flag
  /// That shape, or null.
  case orNull(Shape)
  /// Values of that shape, in a row.
  case list(Shape)
  /// Members, each with a shape of its own; what else there is follows from the word in `kind`.
  case object([Property], kinds: [Kind] = [])

  /// What a word in `kind` brings along.
  struct Kind: Hashable, Sendable {
    /// The word.
    let name: String
    /// The members that come with it.
    let properties: [Property]
  }

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

extension Shape {
  /// The shape whose numbers lie within bounds.
  func within(_ bounds: ClosedRange<Int>) -> Shape {
    innermost { if case .integer = $0 { .integer(in: bounds) } else { $0 } }
  }

  /// The shape whose texts are among these words.
  func among(_ words: [String]) -> Shape {
    innermost { if case .text = $0 { .word(words) } else { $0 } }
  }

  /// The shape with another one for what may be null, or stand in a list.
  private func innermost(_ change: (Shape) -> Shape) -> Shape {
    switch self {
    case .orNull(let shape): .orNull(shape.innermost(change))
    case .list(let shape): .list(shape.innermost(change))
    default: change(self)
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
  static var shape: Shape { .integer() }
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

extension TimeOfDay: Shaped {
  static var shape: Shape { .time }
  var json: JSON { .string(description) }
}

/// A word of a vocabulary says by its type which words there are.
extension Shaped where Self: CaseIterable & RawRepresentable<String> {
  static var shape: Shape { .word(allCases.map(\.rawValue)) }
  var json: JSON { .string(rawValue) }
}

extension DayStrip.Kind: Shaped {}
extension DraftFault: Shaped {}
extension DraftKind: Shaped {}
extension DraftObjective: Shaped {}
extension Examination.Kind: Shaped {}
extension Goal: Shaped {}
extension Hazard: Shaped {}
extension Outcome: Shaped {}
extension Path.State: Shaped {}
extension Progress.State: Shaped {}
extension SchedulerName: Shaped {}
extension SlipKind: Shaped {}
extension Stage: Shaped {}
extension TalkOutcome: Shaped {}
extension UrgeOutcome: Shaped {}
extension Weekday: Shaped {}

extension Optional: Shaped where Wrapped: Shaped {
  static var shape: Shape { .orNull(Wrapped.shape) }
  var json: JSON { self?.json ?? .null }
}

extension Array: Shaped where Element: Shaped {
  static var shape: Shape { .list(Element.shape) }
  var json: JSON { .array(map(\.json)) }
}
