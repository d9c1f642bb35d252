import NoContactCore

/// A row of an answer to scripts: a member of the JSON object that a value becomes.
struct Member<Of> {
  /// What it is called.
  let key: String
  /// The value; nil where it is left out.
  let value: (Of) -> JSON?
  private let meaning: String
  private let isOptional: Bool
  /// Asked for by those alone who want to know it: an answer does not pay for its description.
  private let shape: () -> Shape

  /// A member that is always there; without a value it is null.
  init<Value: Shaped>(_ key: String, _ meaning: String, _ value: @escaping (Of) -> Value) {
    self.key = key
    self.meaning = meaning
    self.value = { value($0).json }
    isOptional = false
    shape = { Value.shape }
  }

  /// A member that is left out where it has no value.
  init<Value: Shaped>(
    optional key: String, _ meaning: String, _ value: @escaping (Of) -> Value?
  ) {
    self.key = key
    self.meaning = meaning
    self.value = { value($0)?.json }
    isOptional = true
    shape = { Value.shape }
  }

  /// The same member of something that has such a value in it.
  func of<Whole>(_ part: @escaping (Whole) -> Of) -> Member<Whole> {
    Member<Whole>(
      key: key, value: { value(part($0)) }, meaning: meaning, isOptional: isOptional, shape: shape)
  }

  /// The same member, whose numbers lie within bounds.
  func within(_ bounds: @autoclosure @escaping () -> ClosedRange<Int>) -> Member {
    narrowed { $0.within(bounds()) }
  }

  /// The same member, whose numbers are that or greater.
  func from(_ least: Int) -> Member { narrowed { $0.within(least ... .max) } }

  /// The same member, whose texts are among these words.
  func among(_ words: @autoclosure @escaping () -> [String]) -> Member {
    narrowed { $0.among(words()) }
  }

  private func narrowed(_ change: @escaping (Shape) -> Shape) -> Member {
    let shape = shape
    return Member(
      key: key, value: value, meaning: meaning, isOptional: isOptional, shape: { change(shape()) })
  }

  private init(
    key: String, value: @escaping (Of) -> JSON?, meaning: String, isOptional: Bool,
    shape: @escaping () -> Shape
  ) {
    self.key = key
    self.value = value
    self.meaning = meaning
    self.isOptional = isOptional
    self.shape = shape
  }

  /// The member without a value: what there is to know of it beforehand.
  var property: Shape.Property {
    Shape.Property(key, shape(), meaning, isOptional: isOptional)
  }
}

/// What becomes a JSON object, by the rows of its members.
protocol ObjectShaped: Shaped {
  /// Its members.
  static var members: [Member<Self>] { get }
}

extension ObjectShaped {
  static var shape: Shape { .object(members.map(\.property)) }

  var json: JSON { .object(JSON.Members(jsonMembers)) }

  /// Its members as those of something that has it in it.
  static func members<Whole>(of part: @escaping (Whole) -> Self) -> [Member<Whole>] {
    members.map { $0.of(part) }
  }

  /// The members that have a value.
  var jsonMembers: [JSON.Member] {
    Self.members.compactMap { member in
      member.value(self).map { JSON.Member(member.key, $0) }
    }
  }
}
