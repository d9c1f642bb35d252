/// One thing that happened, as it was taken down.
public struct Entry: Hashable, Sendable, Identifiable {
  /// A short random id, unique in the journal.
  public let id: String
  /// When it happened; where only the day is known, when it was taken down.
  public var at: Moment
  /// The civil day it happened on, where it was made; it never moves with a time zone.
  public var day: Day
  /// When it was last changed.
  public var changed: Moment
  /// How often it was written, from 1.
  public var revision: Int
  /// What it is.
  public var kind: Kind
  /// The user's own words.
  public var note: String?
  /// Members from a newer version of the program, kept as they are.
  public var other: JSON.Members

  /// What an entry can be.
  public enum Kind: Hashable, Sendable {
    /// Contact, or something close to it; `necessary` where it had to be.
    case slip(SlipKind, necessary: Bool)
    /// How the day is: a mood of 1…5, an urge of 0…10.
    case checkin(mood: Int?, urge: Int?)
    /// A line in the journal, or a letter that is never sent.
    case note(unsent: Bool)
    /// The wish to get in touch, and what became of it.
    indirect case urge(Urge)
    /// What the user did for themselves: ids of activities, or words of their own.
    case did([String])
    /// An answer, in the note, to the question of that id.
    case answer(String)
    /// How ready the user was: the signs that were true, and whether the way is safe.
    case readiness(Readiness)
    /// A text that was sent, in the note.
    case draft(DraftKind)
    /// A change to the boundaries.
    case boundary(BoundaryChange)
    /// A meeting.
    case meeting(Meeting)
    /// The outcome of the talk about trying again.
    case talk(TalkOutcome)
    /// Back to no contact: a new run.
    case restart
    /// A step, by its id, marked as done or as not done.
    case step(String, done: Bool)
    /// The journey is over.
    case ended(Outcome)
    /// A kind from a newer version of the program, by its name.
    case other(String)

    /// Its name in the journal.
    public var name: String {
      switch self {
      case .slip: "slip"
      case .checkin: "checkin"
      case .note: "note"
      case .urge: "urge"
      case .did: "did"
      case .answer: "answer"
      case .readiness: "readiness"
      case .draft: "draft"
      case .boundary: "boundary"
      case .meeting: "meeting"
      case .talk: "talk"
      case .restart: "restart"
      case .step: "step"
      case .ended: "ended"
      case .other(let name): name
      }
    }
  }

  /// A new entry, at its first revision.
  public init(
    id: String, at: Moment, day: Day, changed: Moment, kind: Kind, note: String? = nil
  ) {
    self.id = id
    self.at = at
    self.day = day
    self.changed = changed
    self.revision = 1
    self.kind = kind
    self.note = note
    self.other = []
  }

  /// The time of day it happened at, where the journey's days turn at that hour (0…23); nil where
  /// only the day is known.
  public func time(dayStarts: Int) -> TimeOfDay? {
    at.day(startingAt: dayStarts) == day ? at.time : nil
  }

  /// Whether it comes before another: by day, then by moment.
  ///
  /// Of two in the same second neither does: they stay in the order in which they were recorded.
  public static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
    one.day == other.day ? one.at.instant < other.at.instant : one.day < other.day
  }
}

/// How a journey can end.
public enum Outcome: String, CaseIterable, Sendable {
  /// The two are together again.
  case backTogether = "back-together"
  /// The user is well without them.
  case movedOn = "moved-on"
  /// The journey is left where it is.
  case stopped
}

/// What is left of an entry that was deleted: enough to delete it on another machine as well.
public struct Tombstone: Hashable, Sendable {
  /// The id of the entry.
  public let id: String
  /// How often the entry was written, this deletion included.
  public var revision: Int
  /// When it was deleted.
  public var changed: Moment
  /// Members from a newer version of the program, kept as they are.
  public var other: JSON.Members = []
}

/// Short random names for journeys and entries.
public enum Identifier {
  /// Twelve characters of Crockford's base 32, lower case: 60 bits.
  public static func make(using generator: inout some RandomNumberGenerator) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String((0..<12).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }
}
