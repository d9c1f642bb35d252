/// How a day is: `"mood":3`, `"urge":4`.
public struct Checkin: Hashable, Sendable {
  /// From 1 (awful) to 5 (good).
  public var mood: Int? { packedMood.map(Int.init) }
  /// How strong the urge to get in touch is, 0…10.
  public var urge: Int? { packedUrge.map(Int.init) }
  // A journal may hold thousands: a byte each will do.
  private let packedMood: Int8?
  private let packedUrge: Int8?

  /// The moods there are.
  public static let moods = 1...5
  /// The levels that an urge can have.
  public static let levels = 0...10

  /// A check-in with those figures; what lies far outside of them is held within a byte.
  public init(mood: Int? = nil, urge: Int? = nil) {
    packedMood = mood.map(Int8.init(clamping:))
    packedUrge = urge.map(Int8.init(clamping:))
  }
}

extension Checkin: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let mood = try members.integer("mood", in: Checkin.moods, &reader)
    self.init(mood: mood, urge: try members.integer("urge", in: Checkin.levels, &reader))
  }

  func write(to members: inout MemberList) {
    if let mood { members.add("mood", mood) }
    if let urge { members.add("urge", urge) }
  }

  var problem: String? {
    if let mood, !Checkin.moods.contains(mood) { return "a mood is 1 to 5, not \(mood)" }
    return urge.flatMap(Checkin.problem(ofLevel:))
  }

  /// What is wrong with the level of an urge; nil where nothing is.
  static func problem(ofLevel level: Int) -> String? {
    levels.contains(level) ? nil : "the level of an urge is 0 to 10, not \(level)"
  }
}
