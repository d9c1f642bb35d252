import Testing

@testable import NoContactCore

/// The one fold over the entries, held against a second and naive one.
@Suite struct PracticeTests {
  private func random(_ seed: UInt64) throws -> (naive: NaivePractice, progress: Progress) {
    var random = SplitMix64(seed: seed)
    let today = try day("2026-12-31")
    let journey = random.lived(upTo: today)
    return (NaivePractice(journey: journey, today: today), Progress(journey, today: today))
  }

  /// Each thing that is to be seen must be seen: the random journeys are not all alike.
  @Test func meetsEverythingInItsJourneys() throws {
    var seen: [String: Int] = [:]
    for seed in 0..<400 {
      let (naive, progress) = try random(UInt64(seed))
      seen[progress.state.rawValue, default: 0] += 1
      for (name, isSeen) in [
        ("reached out and restarted", naive.reachedOut == nil && naive.lengths.count > 1),
        ("ready", naive.isFoundReady), ("unsafe", progress.practice.isUnsafe),
        ("met", naive.hasMet), ("planned", naive.plannedMeeting != nil),
        ("talked", !naive.talks.isEmpty),
        ("all texts", naive.sent.count == 3), ("own boundary", !naive.ownBoundaries.isEmpty),
        ("by contact", naive.beganWithContact), ("steps", naive.journey.goal == .heal),
        ("before", naive.journey.entries.contains { $0.day < naive.journey.from }),
      ] where isSeen {
        seen[name, default: 0] += 1
      }
    }
    #expect(seen.count == 15 && seen.values.allSatisfy { $0 >= 5 }, "\(seen)")
  }

  @Test(arguments: 0..<400)
  func agreesOnTheRuns(seed: UInt64) throws {
    let (naive, progress) = try random(seed)
    let runs = progress.runs
    #expect(runs.starts == naive.starts)
    #expect(runs.lengths == naive.lengths)
    #expect(runs.current == naive.current && runs.until == naive.until)
    #expect(runs.reachedOut == naive.reachedOut)
    #expect(runs.beganWithContact == naive.beganWithContact)
    #expect(runs.best == naive.lengths.max())
    for number in (naive.journey.from.number - 2)...(naive.today.number + 2) {
      let day = try #require(Day(number: number))
      #expect(runs.number(of: day) == naive.number(of: day))
    }
    #expect(progress.state == naive.state)
    #expect(progress.isComplete == naive.isComplete)
    #expect(progress.clean == naive.until - naive.current && progress.day == progress.clean + 1)
    #expect(progress.left == (naive.isComplete ? 0 : naive.journey.days - progress.clean))
    let ends = naive.current.advanced(by: naive.journey.days)
    #expect(progress.ends == naive.reachedOut.map { min($0, ends) } ?? ends)
  }

  @Test(arguments: 0..<400)
  func agreesOnWhatARestartEnds(seed: UInt64) throws {
    let (naive, progress) = try random(seed)
    let practice = progress.practice
    #expect(practice.sent == naive.sent)
    let next = [DraftKind.first, .overIt, .apology].first { !naive.sent.contains($0) }
    #expect(practice.nextDraft == next ?? .first)
    #expect(practice.plannedMeeting == naive.plannedMeeting)
    #expect(practice.hasMet == naive.hasMet)
    #expect(practice.talk == naive.talks.last)
    #expect(practice.isOver == (naive.talks.last == .no))
    #expect(practice.hasTalked == naive.talks.contains { $0 != .notYet })
    for step in Step.all { #expect(practice.isMarked(step) == naive.isMarked(step), "\(step.id)") }
    let steps = Step.all.filter { naive.journey.goal == .reconnect || $0.number < 10 }
    #expect(progress.path.steps == steps)
    #expect(Set(progress.path.done) == Set(steps.filter(naive.isDone).map(\.number)))
  }

  @Test(arguments: 0..<400)
  func agreesOnWhatWasRecorded(seed: UInt64) throws {
    let (naive, progress) = try random(seed)
    let practice = progress.practice
    #expect(practice.urges == naive.urges)
    #expect(practice.moods.map(\.mood) == naive.checkins.compactMap(\.checkin.mood))
    #expect(practice.lastCheckin == naive.checkins.last?.entry.day)
    #expect(practice.notes == naive.journey.entries.count { $0.note != nil })
    #expect(practice.slips.last == naive.slips.last?.entry)
    let yours = naive.slips.filter(\.slip.kind.isYours)
    #expect(practice.slips.total == naive.slips.count && practice.slips.yours == yours.count)
    #expect(practice.slips.theirs == naive.slips.count - yours.count)
    #expect(practice.slips.necessary == yours.count(where: \.slip.isNecessary))
    #expect(practice.readiness?.entry == naive.readiness.last?.entry)
    #expect(practice.readiness?.result == naive.readiness.last?.result)
    #expect(practice.isUnsafe == (naive.readiness.last?.result.isSafe == false))
    for question in Vocabulary.questions {
      #expect(practice.answers[question] == naive.answers(question))
      #expect(practice.answers.has(question) == !naive.answers(question).isEmpty)
    }
    let open = naive.questions.filter { naive.answers($0).isEmpty }
    #expect(practice.answers.next == open.first)
    #expect(practice.answers.count == naive.questions.count - open.count)
    let agreed = Vocabulary.boundaries.filter(naive.isAgreed)
    #expect(practice.boundaries.agreed == Set(agreed))
    #expect(practice.boundaries.own == naive.ownBoundaries)
    #expect(practice.boundaries.areComplete == (agreed.count == Vocabulary.boundaries.count))
  }

  @Test(arguments: 0..<400)
  func agreesOnTheActivities(seed: UInt64) throws {
    let (naive, progress) = try random(seed)
    let (tally, done) = (progress.practice.activities, naive.activities)
    let own = done.map(\.name).filter { !Vocabulary.activities.contains($0) }
    var seen = Set<String>()
    let inOrder = own.filter { seen.insert($0).inserted }
    #expect(tally.own == inOrder && tally.all == Vocabulary.activities + inOrder)
    #expect(tally.total == done.count)
    func count(_ name: String) -> Int { done.count { $0.name == name } }
    func last(_ name: String) -> Day? { done.last { $0.name == name }?.day }
    for name in Vocabulary.activities + inOrder + ["unheard-of"] {
      #expect(tally[name]?.count ?? 0 == count(name))
      #expect(tally[name]?.last == last(name))
      #expect(tally.knows(name) == (name != "unheard-of"))
    }
    // The first in the order of the list among those with the highest count.
    let most = (Vocabulary.activities + inOrder).map(count).max() ?? 0
    let favourite = (Vocabulary.activities + inOrder).first { count($0) == most }
    #expect(tally.favourite == (most == 0 ? nil : favourite))
    let suggested = Vocabulary.activities.filter { $0 != "date" }
    let longest = suggested.compactMap(last).min()
    let missing = suggested.first { last($0) == nil } ?? suggested.first { last($0) == longest }
    #expect(tally.missing == missing)
  }

  /// From the first text to a restart, nothing that is changed later takes the completion away.
  @Test(arguments: 0..<400)
  func staysCompleteWhileReachingOut(seed: UInt64) throws {
    let (naive, progress) = try random(seed)
    var journey = naive.journey
    for days in [30, 90, 3650] {
      journey.days = days
      for later in [0, 1, 500] {
        let progress = Progress(journey, today: naive.today.advanced(by: later))
        guard naive.reachedOut != nil else {
          #expect(progress.isComplete == (progress.clean >= days))
          #expect(progress.left == max(0, days - progress.clean))
          continue
        }
        #expect(progress.isComplete && progress.left == 0)
        #expect(progress.runs.until == naive.until)
      }
    }
    // An earlier contact does not take it away either; a restart does.
    guard progress.state == .reachingOut, let reachedOut = naive.reachedOut else { return }
    let before = Moment(midnightOf: max(journey.from, reachedOut.advanced(by: -1)))
    journey.put(
      Entry(
        id: "x", at: before, day: before.day, changed: before, kind: .slip(Slip(.texted))))
    #expect(Progress(journey, today: naive.today).left == 0)
    let today = Moment(midnightOf: naive.today)
    journey.put(
      Entry(id: "y", at: today, day: today.day, changed: today, kind: .restart))
    // Unless there is more to come on the same day.
    if journey.entries.last?.id == "y" {
      #expect(Progress(journey, today: naive.today).left == journey.days)
    }
  }

  @Test(arguments: [true, false])
  func takesOfTwoMarksInOneSecondTheLater(isDone: Bool) throws {
    let at = try moment("2026-11-05T21:40:12+01:00")
    var journey = Journey(id: "j", changed: at, breakup: at.day, from: at.day)
    let later = try moment("2026-11-05T21:40:13+01:00")
    for (id, changed, isDone) in [("b", at, !isDone), ("a", later, isDone)] {
      let mark = StepMark(.accept, isDone: isDone)
      journey.put(Entry(id: id, at: at, day: at.day, changed: changed, kind: .step(mark)))
    }
    #expect(Progress(journey, today: at.day).practice.isMarked(.accept) == isDone)
  }
}
