/// The days of a journey, one by one, each with what it was: the one place such figures come from.
public struct DayStrip: Sendable {
  /// The first day that is looked at: the journey's, where no later one was asked for.
  public let first: Day
  /// The days from the first one to the one up to which is looked, in order; at least one.
  public let records: [Record]
  /// The day on which the countdown will be complete; nil where that says nothing, or lies behind.
  public let ends: Day?

  /// What a day can be.
  public enum Kind: String, CaseIterable, Sendable {
    /// Nothing happened.
    case clean
    /// Something came from the other person, or by chance.
    case theirs
    /// The user looked at the other person's profile.
    case looked
    /// Contact of the user's own, which began a new run.
    case contact
    /// Contact of the user's own that had to be.
    case necessary
    /// The first text is sent, and nothing is counted.
    case reachingOut = "reaching-out"
    /// The journey had not begun.
    case before
    /// The countdown's days to come.
    case ahead
    /// The day on which the countdown will be complete.
    case complete
    /// Nothing is known of it, or it is over.
    case after
  }

  /// A day that was.
  public struct Record: Hashable, Sendable {
    /// What it was; of several things, the one that is the user's own and weighs most.
    public internal(set) var kind = Kind.clean
    /// The mood of its last check-in, 1…5; nil where there is none.
    public internal(set) var mood: Int?
    /// Which run it belongs to, from 1.
    public internal(set) var run = 1
    /// Whether the first text was sent, and the day is none that is counted.
    public internal(set) var isReachingOut = false
    /// What came up on it, in order.
    public internal(set) var slips: [Slip] = []

    /// Whether it is one of the days without contact of the user's own.
    public var isWithoutContact: Bool { !isReachingOut && kind != .contact }
  }

  /// The days of a journey as they stand, from that day on where one is given.
  ///
  /// Takes time in proportion to these days and their entries, and to the number of runs.
  public init(_ progress: Progress, since: Day? = nil) {
    let (journey, runs) = (progress.journey, progress.runs)
    let last = progress.lastDay
    let first = min(max(journey.from, since ?? journey.from), last)
    self.first = first
    var records = [Record](repeating: Record(), count: last - first + 1)
    for (index, start) in runs.starts.enumerated() {
      let isLast = index + 1 == runs.starts.count
      let next = isLast ? last.advanced(by: 1) : runs.starts[index + 1]
      // From the first text on, the days are those of reaching out.
      if next <= first { continue }
      let counted = isLast && runs.reachedOut == nil ? next - start : runs.lengths[index]
      for day in max(start, first).number..<next.number {
        records[day - first.number].run = index + 1
        if day - start.number >= counted { records[day - first.number].reachOut() }
      }
    }
    // By their places: to hand the entries themselves around would copy each.
    let entries = journey.entries
    for index in journey.firstEntry(since: first)..<entries.count {
      let place = entries[index].day - first
      guard records.indices.contains(place) else { continue }
      switch entries[index].kind {
      case .slip(let slip): records[place].take(slip)
      case .checkin(let checkin): records[place].mood = checkin.mood ?? records[place].mood
      default: break
      }
    }
    self.records = records
    let isAhead = progress.state == .counting && !progress.practice.isUnsafe
    ends = isAhead && progress.ends > last ? progress.ends : nil
  }

  /// The last day that was.
  public var last: Day { first.advanced(by: records.count - 1) }

  /// What is known of a day; nil before the first and after the last.
  public subscript(day: Day) -> Record? {
    records.indices.contains(day - first) ? records[day - first] : nil
  }

  /// What any day is; those before the first one that is looked at are before all.
  public func kind(of day: Day) -> Kind {
    if let record = self[day] { return record.kind }
    if day < first { return .before }
    guard let ends, day <= ends else { return .after }
    return day == ends ? .complete : .ahead
  }
}

extension DayStrip.Record {
  fileprivate mutating func reachOut() { (kind, isReachingOut) = (.reachingOut, true) }

  /// Takes one more thing that came up on the day.
  fileprivate mutating func take(_ slip: Slip) {
    slips.append(slip)
    let new = slip.dayKind
    // While reaching out, contact of the user's own breaks nothing.
    if isReachingOut && new == .contact { return }
    if new.weight > kind.weight { kind = new }
  }
}

extension Slip {
  /// What it makes of its day.
  fileprivate var dayKind: DayStrip.Kind {
    if !kind.isYours { return .theirs }
    if isNecessary { return .necessary }
    return kind.breaksCountdown ? .contact : .looked
  }
}

extension DayStrip.Kind {
  /// Which of the things on one day shows.
  fileprivate var weight: Int {
    switch self {
    case .contact: 4
    case .looked: 3
    case .necessary: 2
    case .theirs: 1
    default: 0
    }
  }
}
