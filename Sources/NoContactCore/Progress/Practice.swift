/// What the entries of a journey add up to, found in one pass over them.
///
/// The one place that knows what each kind of entry changes, and what a restart ends: what happened
/// while reaching out belongs to that time, and the next one begins anew.
public struct Practice: Sendable {
  /// The unbroken stretches; of an ended journey, up to its end.
  public private(set) var runs: Runs
  /// The slips, counted.
  public private(set) var slips = Slips()
  /// Those of them after a first text, up to the restart after it.
  package private(set) var slipsInTouch = Slips()
  /// The day of the latest look at the other person's profile.
  public private(set) var lastLooked: Day?
  /// What the user did for themselves.
  public private(set) var activities = ActivityTally()
  /// The answers to the questions of steps 5 to 7.
  public private(set) var answers: Answers
  /// The boundaries that are kept in mind.
  public private(set) var boundaries = Boundaries()
  /// The reasons of the user's own, oldest first.
  public private(set) var reasons: [Entry] = []
  /// The urges, oldest first.
  public private(set) var urges: [Urge] = []
  /// The moods of the check-ins and their days, oldest first.
  public private(set) var moods: [(day: Day, mood: Int)] = []
  /// The day of the latest check-in.
  public private(set) var lastCheckin: Day?
  /// The entry that ended the journey; nil while it runs.
  public private(set) var end: Entry?
  /// The latest readiness check, and its entry.
  public private(set) var readiness: ReadinessCheck?
  /// The ids of the hazards named since it was safe last; nil where nothing stands in the way, none where
  /// it is unsafe and nothing was named.
  package private(set) var hazards: [String]?
  /// The texts that were sent, since the last restart.
  public private(set) var sent: Set<DraftKind> = []
  /// The day of the meeting that is planned, or was and has no record yet; nil for none.
  public private(set) var plannedMeeting: Day?
  /// Whether something came from the other person, or the two have met, since the first text.
  public private(set) var isAnswered = false
  /// Whether a meeting is recorded, since the last restart.
  public private(set) var hasMet = false
  /// What came of the latest talk about trying again, since the last restart; nil where there was none.
  public private(set) var talk: TalkOutcome?
  /// Whether a talk had an outcome, since the last restart.
  public private(set) var hasTalked = false
  /// How many entries have words of the user's own.
  public private(set) var notes = 0
  private var marks: [Int: (at: Int, isDone: Bool)] = [:]
  /// Whether the latest check after completion, within this run, found the user ready.
  private var isFoundReady = false
  private let days: Int
  private let goal: Goal

  /// What a journey's entries add up to, seen on a day.
  ///
  /// Takes time in proportion to the entries.
  init(_ journey: Journey, today: Day) {
    runs = Runs(from: journey.from)
    days = journey.days
    goal = journey.goal
    answers = Answers(to: Vocabulary.questions(for: journey.goal), among: journey.entries)
    var lastSlip: Int?
    var lastEnd: Int?
    // By their places: to hand the entries themselves around would copy each.
    let entries = journey.entries
    var atItsEnd: [Int] = []
    for index in entries.indices {
      let day = entries[index].day
      if let waiting = atItsEnd.first, entries[waiting].day != day {
        finishDay(entries, &atItsEnd, today)
      }
      if entries[index].note != nil { notes += 1 }
      if case .slip = entries[index].kind { lastSlip = index }
      if case .ended = entries[index].kind { lastEnd = index }
      if entries[index].kind.comesAtTheEndOfTheDay {
        atItsEnd.append(index)
      } else {
        take(entries, index, today)
      }
    }
    finishDay(entries, &atItsEnd, today)
    slips.last = lastSlip.map { entries[$0] }
    end = lastEnd.map { entries[$0] }
    runs.finish(on: min(today, end?.day ?? today))
  }

  /// Takes what belongs to a day as a whole.
  ///
  /// Nobody knows which of two came first where only the day is known, and the order of typing says
  /// nothing. So a text that was sent comes before a restart on its day, and contact belongs to what
  /// the day ends with.
  private mutating func finishDay(_ entries: [Entry], _ places: inout [Int], _ today: Day) {
    for isRestart in [true, false] {
      for index in places where (entries[index].kind == .restart) == isRestart {
        take(entries, index, today)
      }
    }
    places.removeAll(keepingCapacity: true)
  }

  /// Takes one more entry; one from before the first day, or from a day to come, says nothing of the
  /// runs, but for what was decided: whoever moves the first day to a later one has still sent the
  /// first text, or begun again.
  private mutating func take(_ entries: [Entry], _ index: Int, _ today: Day) {
    let day = entries[index].day
    // What a wrong clock, or one further east, has put on a day to come is not yet counted.
    let isCounted = day <= today && day >= runs.starts[0]
    let isPast = isCounted || day < runs.starts[0]
    switch entries[index].kind {
    case .slip(let slip):
      slips.take(slip)
      if isCounted, runs.reachedOut != nil { slipsInTouch.take(slip) }
      if slip.kind == .looked { lastLooked = day }
      if slip.kind.isAnswer, isCounted, runs.reachedOut != nil { isAnswered = true }
      if slip.breaksCountdown, isCounted, runs.contact(on: day) { isFoundReady = false }
    case .checkin(let checkin):
      lastCheckin = day
      if let mood = checkin.mood { moods.append((day, mood)) }
    case .urge(let urge): urges.append(urge)
    case .did(let did): activities.take(did, on: day)
    case .answer: answers.take(index)
    case .readiness(let result):
      readiness = ReadinessCheck(result: result, entry: entries[index])
      // Another one does not take the first one back.
      hazards = result.isSafe ? nil : (hazards ?? []) + result.hazards
      // Only what was found after completion opens what follows, and the last result counts.
      if isCounted, day - runs.current >= days { isFoundReady = result.isReady(for: goal) }
    case .draft(let kind):
      sent.insert(kind)
      if kind == .first, isPast { runs.reachOut(on: max(day, runs.starts[0])) }
    case .boundary(let change): boundaries.take(change, entries[index])
    case .reason: reasons.append(entries[index])
    case .meeting(.planned(let planned)): plannedMeeting = planned
    case .meeting(.held):
      (hasMet, plannedMeeting) = (true, nil)
      if isCounted, runs.reachedOut != nil { isAnswered = true }
    case .talk(let outcome):
      talk = outcome
      hasTalked = hasTalked || outcome != .notYet
    case .restart: restart(on: isPast ? max(day, runs.starts[0]) : nil)
    case .step(let mark):
      let (number, instant) = (mark.step.number, entries[index].at.instant)
      if instant >= marks[number]?.at ?? Int.min {
        marks[number] = (instant, mark.isDone)
      }
    case .note, .ended, .other: break
    }
  }

  /// Takes a restart; nil for the day where it is still to come.
  private mutating func restart(on day: Day?) {
    (sent, hasMet, hasTalked, talk, plannedMeeting) = ([], false, false, nil, nil)
    isAnswered = false
    for step in Step.all where step.stage == .reachOut { marks[step.number] = nil }
    if let day, runs.restart(on: day) { isFoundReady = false }
  }

  /// Whether each of the last five days with a check-in was low (mood 1 or 2), no more than ten days
  /// apart, up to the one seen on.
  public func isBadStretch(on today: Day) -> Bool {
    var days: [(day: Day, mood: Int)] = []
    for latest in moods.reversed() where latest.day != days.last?.day {
      days.append(latest)
      if days.count == 5 { break }
    }
    guard days.count == 5, let last = days.first, let first = days.last else { return false }
    return days.allSatisfy { $0.mood <= 2 } && last.day - first.day < 10 && today - last.day < 4
  }

  /// Whether the user said last that it is not safe to be in touch; that counts at any time.
  public var isUnsafe: Bool { hazardVoice != nil }

  /// How to speak to somebody who said last that it is not safe; nil for everybody else.
  package var hazardVoice: HazardVoice? {
    hazards.map(HazardVoice.init)
  }

  /// Whether somebody has asked for distance, or an order does, whoever is afraid.
  package var mustKeepAway: Bool { hazards?.contains { $0 != Hazard.afraid.rawValue } ?? false }

  /// Whether the answer to the question of trying again was a no.
  public var isOver: Bool { talk == .no }

  /// The first of the three texts that was not sent yet; the first again where all were.
  public var nextDraft: DraftKind {
    DraftKind.allCases.first { !sent.contains($0) } ?? .first
  }

  /// The pieces of step 10 that fit what was sent and what came back.
  var textPieces: [String] {
    if !sent.contains(.first) { return Step.text.daily }
    return isAnswered ? Step.afterAnswer : Step.afterFirstText
  }

  /// Whether the latest mark of a step says that it is done.
  public func isMarked(_ step: Step) -> Bool {
    marks[step.number]?.isDone ?? false
  }

  /// Whether a step is done.
  func isDone(_ step: Step, isComplete: Bool) -> Bool {
    switch step.completion {
    case .countdown: isComplete
    case .mark: isMarked(step)
    case .answers(let questions): isMarked(step) || questions.allSatisfy(answers.has)
    case .readiness:
      isComplete && (!isUnsafe || goal == .heal) && (isFoundReady || runs.reachedOut != nil)
    case .texts: isMarked(step) || sent.count == DraftKind.allCases.count
    case .boundaries: boundaries.areComplete
    case .meeting: hasMet
    case .talk: hasTalked
    }
  }
}

extension Entry.Kind {
  /// Whether it counts for its day as a whole.
  fileprivate var comesAtTheEndOfTheDay: Bool {
    switch self {
    case .restart: true
    case .slip(let slip): slip.breaksCountdown
    default: false
    }
  }
}

/// A readiness check that was recorded.
public struct ReadinessCheck: Hashable, Sendable {
  /// What it found.
  public let result: Readiness
  /// The entry it stands in.
  public let entry: Entry
}
