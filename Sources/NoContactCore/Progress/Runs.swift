/// The unbroken stretches of a journey, from its first day to the day up to which is counted.
///
/// A run starts on the countdown's first day, on the day of each contact that breaks the countdown
/// and on the day of each restart, wherever it was inserted, as long as that day is not still to come;
/// nothing else matters, least of all the order of typing. From the first text that was sent to the next restart, contact breaks nothing,
/// and the days are not counted.
public struct Runs: Hashable, Sendable {
  /// The first days of all runs, in order; the first of them is the countdown's first day.
  public private(set) var starts: [Day]
  /// How long each run was, in days: to the next one's first day, to the first text that was sent, or
  /// to the day up to which is counted.
  public private(set) var lengths: [Int] = []
  /// The day up to which is counted: the day it is looked at, or that of the first text or of the end.
  public private(set) var until: Day
  /// The day on which the first text was sent, while reaching out; contact starts no run from then on.
  public private(set) var reachedOut: Day?
  /// Whether contact began the current run, and not the user's decision.
  package private(set) var beganWithContact = false
  /// The days without contact, over all runs: those from the first one up to the day before the one up
  /// to which is counted, less those of a contact that broke the countdown, and less those from a first
  /// text to the restart after it.
  public private(set) var daysInAll = 0
  /// How many days there were with a contact that broke the countdown.
  private var broken = 0
  private var lastBroken: Day?
  /// How many days lay between a first text and the restart after it.
  private var inTouch = 0

  /// The first run, of a journey that begins on that day.
  init(from day: Day) {
    starts = [day]
    until = day
  }

  /// Takes a contact that breaks the countdown; whether a new run starts with it.
  mutating func contact(on day: Day) -> Bool {
    if reachedOut != nil { return false }
    if lastBroken != day { (broken, lastBroken) = (broken + 1, day) }
    let isNew = start(on: day)
    beganWithContact = true
    return isNew
  }

  /// Takes a restart; whether a new run starts with it.
  mutating func restart(on day: Day) -> Bool {
    if let reachedOut { inTouch += day - reachedOut }
    let isNew = start(on: day)
    if isNew { beganWithContact = false }
    return isNew
  }

  /// Takes the first text that was sent.
  mutating func reachOut(on day: Day) {
    guard reachedOut == nil else { return }
    reachedOut = day
  }

  private mutating func start(on day: Day) -> Bool {
    defer { reachedOut = nil }
    if day == current { return false }
    lengths.append((reachedOut ?? day) - current)
    starts.append(day)
    return true
  }

  /// Ends the count of the current run on the day it is looked at, or on that of the first text.
  mutating func finish(on day: Day) {
    until = max(current, min(day, reachedOut ?? day))
    lengths.append(until - current)
    // The day up to which is counted is not over.
    let past = lastBroken == until ? broken - 1 : broken
    daysInAll = until - starts[0] - past - inTouch
  }

  /// The first day of the current run.
  public var current: Day { starts[starts.count - 1] }

  /// The length of the longest run, in days.
  public var best: Int {
    lengths.max() ?? 0
  }

  /// Which day of its run a day was, from 1; nil before the first one.
  ///
  /// Takes time in proportion to the logarithm of the number of runs.
  package func number(of day: Day) -> Int? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : day - starts[low - 1] + 1
  }
}
