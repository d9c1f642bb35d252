/// One thing that happened, as it was taken down.
public struct Entry: Hashable, Sendable, Identifiable {
  /// A short random id, unique in the journal.
  public let id: String
  /// When it happened; where only the day is known, when it was taken down.
  public var at: Moment
  /// Whether the time of day in `at` is that of what happened; nil in an entry of an earlier version,
  /// where it counts as known if it lies on the entry's day.
  public var isTimed: Bool?
  /// The clock when it was first recorded, which never changes; nil in an entry of an earlier version.
  public let typed: Moment?
  /// When it was corrected, and in which of its fields, oldest first; the earlier words are not kept.
  public private(set) var corrections: [Correction] = []
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
    id: String, at: Moment, day: Day, isTimed: Bool? = nil, typed: Moment? = nil, changed: Moment,
    kind: Kind, note: String? = nil
  ) {
    self.init(
      id: id, at: at, day: day, isTimed: isTimed, typed: typed, corrections: [], changed: changed,
      revision: 1, kind: kind, note: note, unknown: [])
  }

  /// An entry as it was written.
  init(
    id: String, at: Moment, day: Day, isTimed: Bool?, typed: Moment?, corrections: [Correction],
    changed: Moment, revision: Int, kind: Kind, note: String?, unknown: JSON.Members
  ) {
    self.id = id
    self.at = at
    self.day = day
    self.isTimed = isTimed
    self.typed = typed
    self.corrections = corrections
    self.changed = changed
    self.revision = revision
    self.kind = kind
    self.note = note
    self.unknown = unknown
  }

  /// The time of day it happened at, where the journey's days turn at that hour (0…23); nil where
  /// only the day is known.
  public func time(dayStarts: Int) -> TimeOfDay? {
    isTimed ?? (at.day(startingAt: dayStarts) == day) ? at.time : nil
  }

  /// Takes down that it was corrected, where it is different from what it was.
  mutating func correct(_ before: Entry, at now: Moment) {
    let fields = fields(differentFrom: before)
    if !fields.isEmpty { corrections.append(Correction(at: now, fields: fields)) }
  }

  /// The names of the fields in which another version of it is different, in their order.
  private func fields(differentFrom other: Entry) -> [String] {
    func members(_ entry: Entry) -> JSON.Members {
      if case .object(let members) = entry.json { members } else { [] }
    }
    let (one, two) = (members(self), members(other))
    let passing = ["changed", "corrections", "revision", "typed"]
    let names = Set(one.map(\.name) + two.map(\.name)).subtracting(passing)
    return names.sorted().filter { name in
      one.first { $0.name == name } != two.first { $0.name == name }
    }
  }

  /// Whether it comes before another: by day, by moment, and of two in the same second by their
  /// changes, each of which has a second of its own; ids decide what is still equal.
  package static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
    if one.day != other.day { return one.day < other.day }
    if one.at.instant != other.at.instant { return one.at.instant < other.at.instant }
    return (one.changed.instant, one.id) < (other.changed.instant, other.id)
  }
}

/// That an entry was corrected: when, and in which fields; its earlier words are not kept.
public struct Correction: Hashable, Sendable {
  /// When it was.
  public let at: Moment
  /// The fields, by their names in the journal.
  public let fields: [String]
  /// Members from a newer version of the program, kept as they are.
  var unknown: JSON.Members = []
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
    String((0..<12).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }

  /// The same for what has none and is to have the same one each time: sixty bits of its FNV-1a hash.
  static func derived(from bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String((0..<12).map { alphabet[Int(hash >> UInt64(4 + $0 * 5)) & 31] })
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
}
