/// What there is to see in a journey's entries over time, counted in one pass over them.
public struct Figures: Sendable {
  /// The unbroken stretches, in order.
  public let runs: [Run]
  /// The weeks from the first day's to the last one's, in order; at least one.
  public private(set) var weeks: [Week]
  /// The urges by the day of the week, Monday first.
  public private(set) var weekdays = [Int](repeating: 0, count: 7)
  /// The urges by the time of day, eight times three hours from midnight on; those alone whose time is
  /// known.
  public private(set) var hours = [Int](repeating: 0, count: 8)
  /// What set urges off, most often first, and of equals the earlier first.
  public private(set) var triggers: [Trigger] = []
  /// How the urges ended that have an end.
  public private(set) var outcomes: [UrgeOutcome: Int] = [:]
  /// The first day that is counted.
  public let from: Day
  /// How many days there were, the last one included.
  public let days: Int

  /// An unbroken stretch.
  public struct Run: Hashable, Sendable {
    /// Its first day.
    public let from: Day
    /// How long it was, in days.
    public let days: Int
  }

  /// How often something set off an urge.
  public struct Trigger: Hashable, Sendable {
    /// The word, as it was typed first.
    public let word: String
    /// How often.
    public fileprivate(set) var count: Int
  }

  /// What happened in a week.
  public struct Week: Hashable, Sendable {
    /// Its first day, which may lie before the journey's.
    public let from: Day
    /// The urges.
    public fileprivate(set) var urges = 0
    /// How strong they were, 0…10, of those of which that is known.
    public fileprivate(set) var levels = Mean()
    /// The moods of the check-ins, 1…5.
    public fileprivate(set) var moods = Mean()
    /// What the user did for themselves.
    public fileprivate(set) var activities = 0
    /// What came from the other person, or by chance.
    public fileprivate(set) var theirs = 0
    /// Contact of the user's own that did not have to be.
    public fileprivate(set) var yours = 0
    /// Looks at the other person's profile.
    public fileprivate(set) var looks = 0
    /// What was the user's own and had to be.
    public fileprivate(set) var necessary = 0
  }

  /// The mean of whole numbers.
  public struct Mean: Hashable, Sendable {
    /// How many there are.
    public private(set) var count = 0
    /// What they add up to.
    public private(set) var sum = 0

    /// The mean in tenths, rounded; nil of none.
    public var tenths: Int? { count == 0 ? nil : (sum * 20 + count) / (count * 2) }

    mutating func add(_ number: Int) { (count, sum) = (count + 1, sum + number) }

    /// Of what both are of.
    static func + (one: Mean, other: Mean) -> Mean {
      var both = one
      both.count += other.count
      both.sum += other.sum
      return both
    }
  }

  /// The figures of a journey, where weeks begin with that day; but for the runs, those from a day on
  /// where one is given.
  ///
  /// Takes time in proportion to the entries and weeks.
  public init(_ progress: Progress, weekStart: Weekday, since: Day? = nil) {
    let (journey, runs) = (progress.journey, progress.runs)
    self.runs = runs.starts.indices.map { Run(from: runs.starts[$0], days: runs.lengths[$0]) }
    let last = progress.lastDay
    let from = min(max(journey.from, since ?? journey.from), last)
    (self.from, days) = (from, last - from + 1)
    let first = from.startOfWeek(weekStart)
    weeks = (0...(last - first) / 7).map { Week(from: first.advanced(by: $0 * 7)) }
    var words = TextSet()
    // By their places: to hand the entries themselves around would copy each.
    let entries = journey.entries
    for index in journey.firstEntry(since: max(from, since ?? from))..<entries.count {
      let day = entries[index].day
      if day > last { break }
      let week = (day - first) / 7
      switch entries[index].kind {
      case .slip(let slip): weeks[week].take(slip)
      case .checkin(let checkin): if let mood = checkin.mood { weeks[week].moods.add(mood) }
      case .did(let did): weeks[week].activities += did.activities.count
      case .urge(let urge):
        weeks[week].urges += 1
        if let level = urge.level { weeks[week].levels.add(level) }
        weekdays[day.weekday.index] += 1
        if let time = entries[index].time(dayStarts: journey.dayStarts) {
          hours[time.minutes / 180] += 1
        }
        if let outcome = urge.outcome { outcomes[outcome, default: 0] += 1 }
        if let trigger = urge.trigger {
          let (place, isNew) = words.place(of: trigger.lowercased())
          if isNew { triggers.append(Trigger(word: trigger, count: 0)) }
          triggers[place].count += 1
        }
      default: break
      }
    }
    triggers = triggers.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// How many urges there were.
  public var urges: Int { weekdays.reduce(0, +) }
}

extension Figures.Week {
  fileprivate mutating func take(_ slip: Slip) {
    if !slip.kind.isYours {
      theirs += 1
    } else if slip.isNecessary {
      necessary += 1
    } else if slip.kind == .looked {
      looks += 1
    } else {
      yours += 1
    }
  }
}

// MARK: What the figures show

extension Figures {
  /// How much there has to be before anything is said of what the figures show: fewer say nothing.
  public enum Enough {
    /// So many of what is counted.
    public static let count = 8
    /// Over so many days.
    public static let days = 14
    /// The one that stands out has so many, and so has each of two means that are compared.
    public static let peak = 3
    /// And so many times the mean of all.
    public static let timesTheMean = 2
  }

  /// The place of the one that stands out clearly; nil where none does, or there is not enough.
  public func peak(of counts: [Int]) -> Int? {
    let sum = counts.reduce(0, +)
    guard days >= Enough.days, sum >= Enough.count, let most = counts.max(), most >= Enough.peak,
      most * counts.count >= Enough.timesTheMean * sum, counts.count(where: { $0 == most }) == 1
    else { return nil }
    return counts.firstIndex(of: most)
  }

  /// Whether so many are most of all, where there is enough.
  public func isMost(_ count: Int, of all: Int) -> Bool {
    days >= Enough.days && all >= Enough.count && count * 2 > all
  }

  /// How the later half of the whole weeks went, against the earlier half.
  public struct Halves<Value: Sendable>: Sendable {
    /// What was in the earlier weeks.
    public let before: Value
    /// What was in as many later ones.
    public let after: Value
    /// How many weeks each of them has.
    public let weeks: Int
  }

  /// The weeks all days of which lie in the time that is counted, and are over.
  public var wholeWeeks: ArraySlice<Week> {
    let start = weeks.first.map { $0.from < from } == true ? 1 : 0
    let end = weeks.last.map { from.advanced(by: days - 1) - $0.from < 7 } == true ? 1 : 0
    return weeks.dropFirst(start).dropLast(end)
  }

  /// The two halves of the time, by whole weeks; nil where there are not enough days, or not enough of what is
  /// counted.
  private func halves<Value>(
    _ count: (Week) -> Int, _ value: (ArraySlice<Week>) -> Value
  ) -> Halves<Value>? {
    let weeks = wholeWeeks
    let half = weeks.count / 2
    guard days >= Enough.days, half > 0, weeks.reduce(0, { $0 + count($1) }) >= Enough.count
    else { return nil }
    let late = weeks.suffix(half)
    let early = weeks.prefix(weeks.count - half).suffix(half)
    return Halves(before: value(early), after: value(late), weeks: half)
  }

  /// The urges of both halves.
  public var urgeHalves: Halves<Int>? {
    halves(\.urges) { weeks in weeks.reduce(0) { $0 + $1.urges } }
  }

  /// The levels of the urges of both halves; nil where one of them has too few.
  public var levelHalves: Halves<Mean>? { means(\.levels) }

  /// The moods of both halves; nil where one of them has too few.
  public var moodHalves: Halves<Mean>? { means(\.moods) }

  private func means(_ mean: KeyPath<Week, Mean>) -> Halves<Mean>? {
    func sum(_ weeks: ArraySlice<Week>) -> Mean {
      weeks.reduce(Mean()) { $0 + $1[keyPath: mean] }
    }
    let halves = halves({ $0[keyPath: mean].count }, sum)
    guard let halves, min(halves.before.count, halves.after.count) >= Enough.peak else {
      return nil
    }
    return halves
  }
}
