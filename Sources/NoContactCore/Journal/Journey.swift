/// One time of no contact, from its first day to its end, with all that happened in it.
public struct Journey: Hashable, Sendable, Identifiable {
  /// A short random id.
  public let id: String
  /// When the fields of the journey itself were last changed.
  public var changed: Moment
  /// Whether it was taken back; its entries are then deleted too.
  package var isDeleted = false
  /// The day of the breakup, never later than `from`.
  public var breakup: Day
  /// The first day of no contact.
  public var from: Day
  /// How many days the countdown has, 30…3650.
  public var days: Int
  /// What the user hopes for; setting it forgets a goal from a newer version.
  public var goal: Goal {
    didSet { unknown.remove("goal") }
  }
  /// What the other person is called.
  public var name: String?
  /// The hour at which a day turns, 0…23.
  public var dayStarts: Int
  /// Whom to call: a name and a number.
  public var person: String?
  /// What contact has to be about.
  public var necessary: String?
  /// The entries, in order of day and moment.
  public private(set) var entries: [Entry] = []
  /// What is left of deleted entries, by id.
  package private(set) var tombstones: [String: Tombstone] = [:]
  /// Entries of a newer version in a form unknown here, kept as they are, by id.
  var unknownEntries: [String: JSON] = [:]
  /// Members from a newer version of the program, kept as they are.
  var unknown: JSON.Members = []
  /// The same, of the countdown.
  var unknownOfCountdown: JSON.Members = []

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

  /// The place of the first entry of that day or a later one; past the last where there is none.
  ///
  /// Takes time in proportion to the logarithm of the number of entries.
  func firstEntry(since day: Day) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
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
    replace([entry], burying: [])
  }

  /// Changes the entry with that id, if there is one, as its next revision, and takes down when and in
  /// which fields it was corrected.
  ///
  /// `stamp` is the time of the change where the clock stands before an earlier one.
  public mutating func revise(
    _ id: String, at now: Moment, _ stamp: Moment? = nil, _ change: (inout Entry) -> Void
  ) {
    guard let before = self[id] else { return }
    var entry = before
    change(&entry)
    entry.correct(before, at: now)
    entry.revision += 1
    entry.changed = stamp ?? now
    put(entry)
  }

  /// Deletes the entries with those ids, keeping what other machines need to delete them too.
  public mutating func delete(_ ids: [String], at now: Moment) {
    var wanted = TextSet()
    for id in ids { wanted.insert(id) }
    let buried = entries.filter { wanted.find($0.id) != nil }.map {
      Tombstone(id: $0.id, revision: $0.revision + 1, changed: now)
    }
    if !buried.isEmpty { replace([], burying: buried) }
  }

  /// Puts entries, and what is left of others, in the place of those with the same ids.
  ///
  /// Takes time in proportion to all the entries, however many of them change.
  mutating func replace(_ changed: [Entry], burying buried: [Tombstone]) {
    var ids = TextSet()
    for entry in changed { ids.insert(entry.id) }
    for tombstone in buried { ids.insert(tombstone.id) }
    let inOrder = Journey.sorted(changed)
    var next = 0
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count + changed.count)
    for entry in entries where ids.find(entry.id) == nil {
      while next < inOrder.count, Entry.isBefore(inOrder[next], entry) {
        merged.append(inOrder[next])
        next += 1
      }
      merged.append(entry)
    }
    merged += inOrder[next...]
    entries = merged
    for entry in changed { tombstones[entry.id] = nil }
    for tombstone in buried { tombstones[tombstone.id] = tombstone }
  }

  /// Takes the entries as they were read, in any order.
  mutating func fill(_ entries: [Entry], _ tombstones: [String: Tombstone]) {
    self.entries = Journey.sorted(entries)
    self.tombstones = tombstones
  }

  /// Most are in order already.
  private static func sorted(_ entries: [Entry]) -> [Entry] {
    for index in entries.indices.dropFirst() {
      // Most are told apart by their days alone, which need no copies to be compared.
      if entries[index - 1].day < entries[index].day { continue }
      if Entry.isBefore(entries[index], entries[index - 1]) {
        return entries.sorted(by: Entry.isBefore)
      }
    }
    return entries
  }
}
