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
  /// What it is; setting it forgets what a newer version wrote where its own members go.
  public var kind: Kind {
    didSet { if !unknown.isEmpty { kind.takePlace(in: &unknown) } }
  }
  /// The user's own words.
  public var note: String?
  /// Members from a newer version of the program, kept as they are.
  package var unknown: JSON.Members

  /// A new entry, at its first revision.
  public init(
    id: String, at: Moment, day: Day, changed: Moment, kind: Kind, note: String? = nil
  ) {
    self.init(
      id: id, at: at, day: day, changed: changed, revision: 1, kind: kind, note: note, unknown: [])
  }

  /// An entry as it was written.
  init(
    id: String, at: Moment, day: Day, changed: Moment, revision: Int, kind: Kind, note: String?,
    unknown: JSON.Members
  ) {
    self.id = id
    self.at = at
    self.day = day
    self.changed = changed
    self.revision = revision
    self.kind = kind
    self.note = note
    self.unknown = unknown
  }

  /// The time of day it happened at, where the journey's days turn at that hour (0…23); nil where
  /// only the day is known.
  public func time(dayStarts: Int) -> TimeOfDay? {
    at.day(startingAt: dayStarts) == day ? at.time : nil
  }

  /// Whether it comes before another: by day, then by moment.
  ///
  /// Of two in the same second neither does: they stay in the order in which they were recorded.
  package static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
    one.day == other.day ? one.at.instant < other.at.instant : one.day < other.day
  }
}

/// What is left of an entry that was deleted: enough to delete it on another machine as well.
package struct Tombstone: Hashable, Sendable {
  /// The id of the entry.
  package let id: String
  /// How often the entry was written, this deletion included.
  package var revision: Int
  /// When it was deleted.
  package var changed: Moment
  /// Members from a newer version of the program, kept as they are.
  var unknown: JSON.Members = []
}

/// Short random names for journeys and entries.
package enum Identifier {
  /// Twelve characters of Crockford's base 32, lower case: 60 bits.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String((0..<12).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }
}

extension Entry {
  /// Whether a new run starts on the day of this entry, unless the journey is reaching out.
  package var startsRun: Bool {
    switch kind {
    case .slip(let slip): slip.breaksCountdown
    case .restart: true
    default: false
    }
  }
}
