/// The wish to get in touch: `"level":7`, `"trigger":"photo"`, `"wait":10`, `"outcome":"passed"`.
public struct Urge: Hashable, Sendable {
  /// How strong, 0…10.
  public var level: Int?
  /// What set it off: a word.
  public var trigger: String?
  /// How long the user waited, 0…1440 minutes.
  public var waited: Int?
  /// How it ended; nil where that is not known.
  public var outcome: UrgeOutcome?

  /// How long one can wait, in minutes.
  public static let waits = 0...1440

  /// An urge of which only so much is known.
  public init(
    level: Int? = nil, trigger: String? = nil, waited: Int? = nil, outcome: UrgeOutcome? = nil
  ) {
    self.level = level
    self.trigger = trigger
    self.waited = waited
    self.outcome = outcome
  }
}

/// How an urge ended.
public enum UrgeOutcome: String, CaseIterable, Sendable {
  /// It went by.
  case passed
  /// It is as it was.
  case stillThere = "still-there"
  /// The user got in touch.
  case gaveIn = "gave-in"
}

extension Urge: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    self.init(
      level: try members.integer("level", in: Checkin.levels, &reader),
      trigger: try members.string("trigger", &reader),
      waited: try members.integer("wait", in: Urge.waits, &reader),
      outcome: try members.word("outcome", &reader) { $0.word() })
  }

  func write(to members: inout MemberList) {
    if let level { members.add("level", level) }
    if let outcome { members.add("outcome", outcome.rawValue) }
    if let trigger { members.add("trigger", trigger) }
    if let waited { members.add("wait", waited) }
  }

  var problem: String? {
    if let waited, !Urge.waits.contains(waited) { return "a wait is 0 to 1440 minutes" }
    return level.flatMap(Checkin.problem(ofLevel:))
  }
}
