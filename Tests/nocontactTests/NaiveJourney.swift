import NoContactCore

/// One thing that a person recorded, as plain numbers.
struct NaiveFact: Equatable {
  /// Its id, once the log has told it.
  var id: String?
  /// What kind of entry it is, and of a slip which.
  var kind: String
  var slip: String?
  var isNecessary = false
  /// The day that it counts for, in days after 1970-01-01.
  var day: Int
  /// The clock on the wall, its day and its second, and how many minutes east of UTC it stood.
  var wallDay: Int
  var second: Int
  var offset: Int
  var isTimed: Bool

  /// Seconds after 1970-01-01T00:00:00Z.
  var instant: Int { wallDay * 86_400 + second - offset * 60 }

  /// Whether it is contact of the user's own that begins a new run.
  var breaks: Bool {
    let own = ["replied", "texted", "called", "emailed", "messaged", "met"]
    return slip.map(own.contains) ?? false && !isNecessary
  }

  /// The time as the log has it; nil where only the day is known.
  var time: String? {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return isTimed ? "\(two(second / 3600)):\(two(second / 60 % 60))" : nil
  }
}

/// A journey as a list of facts; whatever is asked of it, it counts again, day by day.
struct NaiveJourney: Equatable {
  var from: Int
  var days = 30
  var breakup: Int
  var dayStarts = 0
  var facts: [NaiveFact] = []

  var isEnded: Bool { facts.contains { $0.kind == "ended" } }
  /// The day on which it ended; nil while it runs.
  private var lastDay: Int? { facts.first { $0.kind == "ended" }?.day }

  /// The facts as the log has them.
  var inOrder: [NaiveFact] {
    facts.enumerated().sorted {
      ($0.element.day, $0.element.instant, $0.offset)
        < ($1.element.day, $1.element.instant, $1.offset)
    }.map(\.element)
  }
}

/// What a naive journey adds up to on a day.
struct NaiveStanding: Equatable {
  var state = ""
  var runFrom = 0
  var clean = 0
  var left = 0
  var isComplete = false
  var runs = 1
  var best = 0
  var daysInAll = 0
  var reachedOut: Int?
}

extension NaiveJourney {
  /// The standing on a day, by a walk from the first day up to it.
  func standing(on today: Int) -> NaiveStanding {
    var standing = NaiveStanding(runFrom: from)
    var reachedOut: Int?
    // With the end, the count ends too.
    let today = min(today, lastDay ?? today)
    let inOrder = inOrder
    // What was decided before a first day that was moved since still holds.
    for day in inOrder.map(\.day) where day < from {
      let facts = inOrder.filter { $0.day == day }
      if facts.contains(where: { $0.kind == "draft" }) { reachedOut = from }
      if facts.contains(where: { $0.kind == "restart" }) { reachedOut = nil }
    }
    for day in from...max(from, today) {
      if reachedOut == nil { standing.best = max(standing.best, day - standing.runFrom) }
      var isBroken = false
      // Of a day it is only known what happened on it: a text, then a restart, then contact.
      let facts = inOrder.filter { $0.day == day }
      if facts.contains(where: { $0.kind == "draft" }) { reachedOut = reachedOut ?? day }
      let restarts = facts.contains { $0.kind == "restart" }
      if restarts { reachedOut = nil }
      isBroken = reachedOut == nil && facts.contains(where: \.breaks)
      if restarts || isBroken {
        if standing.runFrom != day { standing.runs += 1 }
        standing.runFrom = day
      }
      if day < today && reachedOut == nil && !isBroken { standing.daysInAll += 1 }
    }
    standing.reachedOut = reachedOut
    standing.clean = max(0, (reachedOut ?? today) - standing.runFrom)
    standing.isComplete = reachedOut != nil || standing.clean >= days
    standing.left = standing.isComplete ? 0 : days - standing.clean
    standing.state =
      isEnded
      ? "ended" : reachedOut != nil ? "reaching-out" : standing.isComplete ? "complete" : "counting"
    return standing
  }
}

/// All that a person has recorded, and what can be taken back.
struct NaiveJournal {
  var journeys: [NaiveJourney] = []
  private var done: [Change] = []
  private var undone: [Change] = []
  private var number = 0

  /// A change: its number, and the journeys before and after it.
  private struct Change {
    let number: Int
    let before: [NaiveJourney]
    let after: [NaiveJourney]
  }

  /// The journey that runs, else the last one that ended.
  var currentIndex: Int? {
    journeys.indices.last { !journeys[$0].isEnded } ?? journeys.indices.last
  }
  var current: NaiveJourney? { currentIndex.map { journeys[$0] } }
  var running: NaiveJourney? { current.flatMap { $0.isEnded ? nil : $0 } }

  /// Changes the journeys, as something that can be taken back where it makes a difference.
  mutating func change(_ change: (inout [NaiveJourney]) -> Void) {
    let before = journeys
    change(&journeys)
    guard journeys != before else { return }
    number += 1
    done.append(Change(number: number, before: before, after: journeys))
    undone = []
  }

  /// Takes back so many changes, of those that the last fifty versions hold; whether there was one.
  mutating func undo(_ count: Int) -> Bool {
    let changes = done.suffix(count).reversed().filter { $0.number > number - 50 }
    guard let last = changes.last else { return false }
    journeys = last.before
    done.removeLast(changes.count)
    undone += changes
    number += 1
    return true
  }

  /// Puts back so many of the changes that were taken back; whether there was one.
  mutating func redo(_ count: Int) -> Bool {
    let changes = undone.suffix(count).reversed().filter { $0.number > number - 50 }
    guard let last = changes.last else { return false }
    journeys = last.after
    undone.removeLast(changes.count)
    done += changes
    number += 1
    return true
  }

  /// Tells the facts their ids, in the changes that are kept too.
  mutating func name(_ id: String) {
    func name(_ journeys: inout [NaiveJourney]) {
      for index in journeys.indices {
        for place in journeys[index].facts.indices where journeys[index].facts[place].id == nil {
          journeys[index].facts[place].id = id
        }
      }
    }
    name(&journeys)
    guard let change = done.popLast() else { return }
    done.append(Change(number: change.number, before: change.before, after: journeys))
  }
}
