/// One time of no contact, from its first day to its end, with all that happened in it.
public struct Journey: Hashable, Sendable, Identifiable {
  /// A short random id.
  public let id: String
  /// When the fields of the journey itself were last changed.
  public var changed: Moment
  /// Whether it was taken back; its entries are then deleted too.
  public var isDeleted = false
  /// The day of the breakup, never later than `from`.
  public var breakup: Day
  /// The first day of no contact.
  public var from: Day
  /// How many days the countdown has, 30…3650.
  public var days: Int
  /// What the user hopes for; setting it forgets a goal from a newer version.
  public var goal: Goal {
    didSet { other.removeAll { $0.name == "goal" } }
  }
  /// What the other person is called.
  public var name: String?
  /// The hour at which a day turns, 0…23.
  public var dayStarts: Int
  /// The entries, in order of day and moment.
  public private(set) var entries: [Entry] = []
  /// What is left of deleted entries, by id.
  public private(set) var tombstones: [String: Tombstone] = [:]
  /// Entries of a newer version in a form unknown here, kept as they are, by id.
  public internal(set) var foreign: [String: JSON] = [:]
  /// Members from a newer version of the program, kept as they are.
  public var other: JSON.Members = []
  /// The same, of the countdown.
  public var otherOfCountdown: JSON.Members = []

  /// The lengths a countdown may have, in days.
  public static let lengths = 30...3650
  /// The hours at which a day may turn.
  public static let turns = 0...23

  /// A journey without entries.
  public init(
    id: String, changed: Moment, breakup: Day, from: Day, days: Int = 30,
    goal: Goal = .reconnect, name: String? = nil, dayStarts: Int = 0
  ) {
    self.id = id
    self.changed = changed
    self.breakup = breakup
    self.from = from
    self.days = days
    self.goal = goal
    self.name = name
    self.dayStarts = dayStarts
  }

  /// What is left of a deleted journey: all its days are that of its deletion, as in the journal.
  init(deleted id: String, at moment: Moment) {
    self.init(id: id, changed: moment, breakup: moment.day, from: moment.day)
    isDeleted = true
  }

  /// The entry with that id; nil where there is none.
  public subscript(id: String) -> Entry? {
    entries.first { $0.id == id }
  }

  /// The entry that ended the journey; nil while it runs.
  public var end: Entry? {
    entries.last { entry in
      if case .ended = entry.kind { true } else { false }
    }
  }

  /// How the journey ended; nil while it runs.
  public var outcome: Outcome? {
    if case .ended(let outcome) = end?.kind { outcome } else { nil }
  }

  /// Puts an entry in its place, instead of one (or of what is left of one) with the same id.
  public mutating func put(_ entry: Entry) {
    entries.removeAll { $0.id == entry.id }
    tombstones[entry.id] = nil
    let place = entries.firstIndex { Entry.isBefore(entry, $0) } ?? entries.endIndex
    entries.insert(entry, at: place)
  }

  /// Changes the entry with that id, if there is one, as its next revision.
  public mutating func revise(_ id: String, at now: Moment, _ change: (inout Entry) -> Void) {
    guard var entry = self[id] else { return }
    change(&entry)
    entry.revision += 1
    entry.changed = now
    put(entry)
  }

  /// Deletes an entry, keeping what other machines need to delete it too.
  public mutating func delete(_ id: String, at now: Moment) {
    guard let entry = self[id] else { return }
    bury(Tombstone(id: id, revision: entry.revision + 1, changed: now))
  }

  /// Puts a tombstone where an entry (or an older tombstone) may have stood.
  mutating func bury(_ tombstone: Tombstone) {
    entries.removeAll { $0.id == tombstone.id }
    tombstones[tombstone.id] = tombstone
  }

  /// Takes the entries as they were read, in any order.
  mutating func fill(_ entries: [Entry], _ tombstones: [String: Tombstone]) {
    // Most are sorted by their days alone, which need no copies to be compared.
    let isSorted = entries.indices.dropFirst().allSatisfy {
      entries[$0 - 1].day < entries[$0].day || !Entry.isBefore(entries[$0], entries[$0 - 1])
    }
    self.entries = isSorted ? entries : entries.sorted(by: Entry.isBefore)
    self.tombstones = tombstones
  }
}

/// What someone hopes for at the end.
public enum Goal: String, CaseIterable, Sendable {
  /// To be able to reach out again, well.
  case reconnect
  /// To be well without them: the path ends with step 9.
  case heal
}
