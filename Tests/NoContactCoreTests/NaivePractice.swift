@testable import NoContactCore

/// What `Practice` and `Runs` tell, told once more, each thing by itself and the slow way.
struct NaivePractice {
  let journey: Journey
  let today: Day
  /// Day by day: a restart after what else there was, and contact last.
  private let entries: [Entry]

  init(journey: Journey, today: Day) {
    (self.journey, self.today) = (journey, today)
    func rank(_ entry: Entry) -> Int {
      switch entry.kind {
      case .restart: 1
      case .slip(let slip) where slip.breaksCountdown: 2
      default: 0
      }
    }
    entries = journey.entries.enumerated().sorted {
      ($0.element.day, rank($0.element), $0.offset) < ($1.element.day, rank($1.element), $1.offset)
    }.map(\.element)
  }

  // MARK: Runs

  /// Whether an entry counts for the runs: not one from before the first day.
  private func isCounted(_ entry: Entry) -> Bool { entry.day >= journey.from }

  /// The day of the first text since the last restart, looking at so many of the entries.
  private func reachedOut(before count: Int) -> Day? {
    let past = entries[..<count]
    let since = past.lastIndex { $0.kind == .restart }.map { $0 + 1 } ?? 0
    let first = past[since...].first { $0.kind == .draft(.first) }?.day
    // Whoever moves the first day to a later one has sent it still.
    return first.map { max($0, journey.from) }
  }

  private func isContact(_ index: Int) -> Bool {
    guard case .slip(let slip) = entries[index].kind, isCounted(entries[index]) else {
      return false
    }
    let breaking = ["replied", "texted", "called", "emailed", "messaged", "met"]
    return breaking.contains(slip.kind.rawValue) && !slip.isNecessary
      && reachedOut(before: index) == nil
  }

  /// The entries on whose days a run begins.
  private var beginnings: [Int] {
    entries.indices.filter { index in
      isContact(index) || (entries[index].kind == .restart && isCounted(entries[index]))
    }
  }

  var reachedOut: Day? { reachedOut(before: entries.count) }
  var starts: [Day] { Set([journey.from] + beginnings.map { entries[$0].day }).sorted() }
  var current: Day { starts.last ?? journey.from }

  var until: Day {
    let last = [today, end?.day, reachedOut].compactMap(\.self).min() ?? today
    return max(current, last)
  }

  var lengths: [Int] {
    let starts = starts
    return starts.indices.map { index in
      guard index + 1 < starts.count else { return until - starts[index] }
      let next = starts[index + 1]
      let first = beginnings.first { entries[$0].day == next } ?? 0
      return (reachedOut(before: first) ?? next) - starts[index]
    }
  }

  var beganWithContact: Bool {
    entries.indices.contains { isContact($0) && entries[$0].day == current }
  }

  func number(of day: Day) -> Int? {
    starts.last { $0 <= day }.map { day - $0 + 1 }
  }

  var isComplete: Bool { reachedOut != nil || until - current >= journey.days }

  var end: Entry? {
    entries.last { entry in
      if case .ended = entry.kind { true } else { false }
    }
  }

  var state: Progress.State {
    if end != nil { return .ended }
    if reachedOut != nil { return .reachingOut }
    return isComplete ? .complete : .counting
  }

  // MARK: What belongs to the time since the last restart

  private var sinceRestart: [Entry] {
    Array(entries.suffix(while: { $0.kind != .restart }))
  }

  var sent: Set<DraftKind> {
    Set(DraftKind.allCases.filter { kind in sinceRestart.contains { $0.kind == .draft(kind) } })
  }

  private var meetings: [Meeting] {
    sinceRestart.compactMap { if case .meeting(let meeting) = $0.kind { meeting } else { nil } }
  }

  var plannedMeeting: Day? {
    if case .planned(let day) = meetings.last { day } else { nil }
  }

  var hasMet: Bool {
    meetings.contains { if case .held = $0 { true } else { false } }
  }

  var talks: [TalkOutcome] {
    sinceRestart.compactMap { if case .talk(let outcome) = $0.kind { outcome } else { nil } }
  }

  func isMarked(_ step: Step) -> Bool {
    let marks = (step.stage == .reachOut ? sinceRestart : entries).filter { entry in
      if case .step(let mark) = entry.kind { mark.step == step } else { false }
    }
    // The latest in time, whatever day it counts for; of several, the one recorded last.
    let latest = marks.map(\.at.instant).max()
    let mark = marks.last { $0.at.instant == latest }
    return mark?.kind == .step(StepMark(step, isDone: true))
  }

  // MARK: What belongs to the journey

  var slips: [(slip: Slip, entry: Entry)] {
    entries.compactMap { if case .slip(let slip) = $0.kind { (slip, $0) } else { nil } }
  }

  var checkins: [(checkin: Checkin, entry: Entry)] {
    entries.compactMap { if case .checkin(let checkin) = $0.kind { (checkin, $0) } else { nil } }
  }

  var urges: [Urge] {
    entries.compactMap { if case .urge(let urge) = $0.kind { urge } else { nil } }
  }

  var readiness: [(result: Readiness, entry: Entry)] {
    entries.compactMap { if case .readiness(let result) = $0.kind { (result, $0) } else { nil } }
  }

  /// Whether the last check on a day after completion, within this run, found the user ready.
  var isFoundReady: Bool {
    readiness.last { $0.entry.day - current >= journey.days }?.result.isReady(for: journey.goal)
      ?? false
  }

  /// The questions that the goal asks.
  var questions: [String] {
    Vocabulary.questions.filter { journey.goal == .reconnect || $0 != "5.5" }
  }

  func answers(_ question: String) -> [Entry] {
    entries.filter { $0.kind == .answer(Answered(question)) }
  }

  private var boundaries: [(change: BoundaryChange, entry: Entry)] {
    entries.compactMap { if case .boundary(let change) = $0.kind { (change, $0) } else { nil } }
  }

  /// Whether the last change that names it agrees to it.
  func isAgreed(_ id: String) -> Bool {
    let last = boundaries.last { change, _ in
      switch change {
      case .agree(let ids): ids.contains(id)
      case .add: false
      case .remove(let removed): removed == id
      }
    }
    return last.map { $0.change != .remove(id) } ?? false
  }

  var ownBoundaries: [Entry] {
    boundaries.indices.filter { index in
      let (change, entry) = boundaries[index]
      return change == .add
        && !boundaries[index...].contains { $0.change == .remove(entry.id) }
    }.map { boundaries[$0].entry }
  }

  /// All that was done, by name and day.
  var activities: [(name: String, day: Day)] {
    entries.flatMap { entry -> [(String, Day)] in
      guard case .did(let did) = entry.kind else { return [] }
      return did.activities.map { ($0, entry.day) }
    }
  }

  func isDone(_ step: Step) -> Bool {
    switch step.number {
    case 1: isComplete
    case 5, 6, 7:
      isMarked(step)
        || questions.filter { $0.hasPrefix("\(step.number).") }
          .allSatisfy { !answers($0).isEmpty }
    case 9:
      isComplete && (journey.goal == .heal || readiness.last?.result.isSafe ?? true)
        && (isFoundReady || reachedOut != nil)
    case 10: isMarked(step) || sent.count == 3
    case 11: Vocabulary.boundaries.allSatisfy(isAgreed)
    case 12: hasMet
    case 14: talks.contains { $0 != .notYet }
    default: isMarked(step)
    }
  }
}

extension Array {
  /// The elements at the end that all fulfil a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? 0)...]
  }
}
