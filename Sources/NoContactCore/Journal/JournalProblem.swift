/// What is wrong with something that was to stand in a journal.
public enum JournalProblem: Error, Hashable, CustomStringConvertible {
  /// No journey runs that an entry could belong to.
  case noJourney
  /// An entry or a journey has an empty id.
  case emptyID
  /// Two entries or journeys have that id.
  case doubledID(String)
  /// The entry's day lies before the journey's first day.
  case beforeJourney(Day, from: Day)
  /// A value that the entry with that id cannot have, in words.
  case value(id: String, String)
  /// A countdown cannot have so many days.
  case days(Int)
  /// A day cannot turn at that hour.
  case dayStarts(Int)
  /// The breakup lies after the first day of no contact.
  case breakup(Day, from: Day)

  /// What is wrong.
  public var description: String {
    switch self {
    case .noJourney: "nothing is running"
    case .emptyID: "an id is empty"
    case .doubledID(let id): "two entries or journeys have the id '\(id)'"
    case .beforeJourney(let day, let from):
      "\(day) is before the first day of no contact, \(from)"
    case .value(let id, let problem): "the entry '\(id)': \(problem)"
    case .days(let days):
      """
      a countdown has \(Journey.lengths.lowerBound) to \(Journey.lengths.upperBound) days, not \
      \(days)
      """
    case .dayStarts(let hour): "a day turns at an hour from 0 to 23, not at \(hour)"
    case .breakup(let breakup, let from):
      "the breakup, \(breakup), comes after the first day of no contact, \(from)"
    }
  }
}

extension Journal {
  /// Checks what reading would refuse, so that it can be said by name.
  func check() throws(JournalProblem) {
    var ids = TextSet(capacity: journeys.reduce(0) { $0 + $1.entries.count })
    func claim(_ id: String) throws(JournalProblem) {
      if id.isEmpty { throw .emptyID }
      if !ids.insert(id) { throw .doubledID(id) }
    }
    for journey in journeys {
      try claim(journey.id)
      try journey.check()
      // By their places: a loop over the entries themselves would copy each.
      let entries = journey.entries
      for index in entries.indices {
        try Entry.check(entries[index].id, entries[index].revision, entries[index].kind)
      }
      for index in entries.indices { try claim(entries[index].id) }
      for id in journey.tombstones.keys { try claim(id) }
      for id in journey.unknownEntries.keys { try claim(id) }
    }
  }

  /// Adds an entry to the journey that runs, under a new id.
  ///
  /// The day is that of the moment, by the journey's turn of the day, if left out; `isTimed` is false
  /// where only the day is known.
  /// - Throws: `JournalProblem` where no journey runs, the day lies before it, or the value is wrong.
  @discardableResult
  public mutating func record(
    _ kind: Entry.Kind, note: String? = nil, at moment: Moment, on day: Day? = nil,
    isTimed: Bool = true, now: Moment
  ) throws(JournalProblem) -> Entry {
    guard let journey = running else { throw .noJourney }
    var generator = SystemRandomNumberGenerator()
    let entry = Entry(
      id: Identifier.make(using: &generator), at: moment,
      day: day ?? moment.day(startingAt: journey.dayStarts), isTimed: isTimed, typed: now,
      changed: stamp(now), kind: kind, note: note)
    if entry.day < journey.from { throw .beforeJourney(entry.day, from: journey.from) }
    try Entry.check(entry.id, entry.revision, entry.kind)
    update(journey.id) { $0.put(entry) }
    return entry
  }
}

extension Journey {
  /// Checks its own fields.
  fileprivate func check() throws(JournalProblem) {
    if !isDeleted {
      if !Journey.lengths.contains(days) { throw .days(days) }
      if !Journey.turns.contains(dayStarts) { throw .dayStarts(dayStarts) }
      if breakup > from { throw .breakup(breakup, from: from) }
    }
  }
}

extension Entry {
  fileprivate static func check(
    _ id: String, _ revision: Int, _ kind: Kind
  ) throws(JournalProblem) {
    if revision < 1 { throw .value(id: id, "a revision is 1 or more, not \(revision)") }
    if let problem = kind.problem { throw .value(id: id, problem) }
  }
}
