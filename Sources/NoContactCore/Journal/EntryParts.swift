/// A wish to get in touch.
public struct Urge: Hashable, Sendable {
  /// How strong, 0…10.
  public var level: Int?
  /// What set it off: a word.
  public var trigger: String?
  /// How long the user waited, in minutes.
  public var waited: Int?
  /// How it ended; nil where that is not known.
  public var outcome: UrgeOutcome?

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
  /// The user got in touch.
  case gaveIn = "gave-in"
}

/// A change to the user's boundaries.
public enum BoundaryChange: Hashable, Sendable {
  /// Those with these ids are agreed to.
  case agree([String])
  /// One of the user's own, which the note words.
  case add
  /// The one with this id, of the four or of an entry, is no longer agreed to.
  case remove(String)
}

/// A meeting, before or after it.
public enum Meeting: Hashable, Sendable {
  /// It is planned for that day.
  case planned(Day)
  /// It took place, and these signs of interest were seen.
  case held(signs: [String])
}

/// What came of the talk about trying again.
public enum TalkOutcome: String, CaseIterable, Sendable {
  /// Both want to.
  case yes
  /// One of the two does not.
  case no
  /// It is still open.
  case notYet = "not-yet"
}
