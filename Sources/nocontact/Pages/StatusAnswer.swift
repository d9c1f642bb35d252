import NoContactCore

/// Where the user is today; with no journey, everything but the state and the day is null.
struct StatusAnswer: Answer {
  /// Where the journey stands; nil where there is none.
  let progress: Progress?
  /// The day it is.
  let today: Day
  /// The country whose help lines come first.
  var territory: String?
  /// Whether it is night.
  var isLate = false
  /// What else there is to say, of what lies beside the journal or runs beside the journey.
  var besides: [String] = []

  /// The status of a journey, or of none.
  init(_ progress: Progress?, today: Day) {
    self.progress = progress
    self.today = today
  }

  /// The status of a journey.
  init(_ progress: Progress) {
    self.init(progress, today: progress.today)
  }

  /// The status that a journal has in the world.
  init(_ journal: Journal, in world: World) {
    let journey = journal.current
    self.init(journey.map(world.progress), today: world.today(journey))
    (territory, isLate) = (world.territory, world.now.time.isNight)
  }

  var page: Page { progress.map { statusPage($0, territory: territory, isLate: isLate) } ?? Page() }

  var warnings: [String] { (progress?.clockWarning.map { [$0] } ?? []) + besides }

  var status: Int32 { progress == nil ? Failure.report(of: Failure.noJourney).status : 0 }

  static var members: [Member<StatusAnswer>] {
    [
      Member("state", "none, counting, complete, reaching-out or ended.") {
        $0.progress?.state.rawValue ?? "none"
      }.among(["none"] + Progress.State.allCases.map(\.rawValue)),
      Member("today", "The day it is.", \.today),
      Member("breakup", "The day of the breakup.", \.progress?.journey.breakup),
      Member("daysSinceBreakup", "How many days ago that was.") { answer in
        answer.progress.map { max(0, answer.today - $0.journey.breakup) }
      }.from(0),
      Member("name", "What the other person is called.", \.progress?.journey.name),
      Member("goal", "What the user hopes for: reconnect or heal.") {
        $0.progress?.journey.goal
      },
      Member("countdown", "The countdown of the streak that goes on.") {
        $0.progress.map(Countdown.init)
      },
      Member("runs", "The unbroken stretches without contact.", \.progress?.runs),
      Member("slips", "What broke or shook the silence.", \.progress?.practice.slips),
      Member(
        "lastLooked", "The day of the latest look at the other person's profile.",
        \.progress?.practice.lastLooked),
      Member("step", "The step to work on; null where none is left.", \.progress?.path.current),
      Member("stepsDone", "The numbers of the steps that are done.") {
        $0.progress?.path.done
      }.within(1...Step.all.count),
    ]
  }
}

/// The countdown of the run that goes on.
private struct Countdown: ObjectShaped {
  let progress: Progress

  static var members: [Member<Countdown>] {
    [
      Member("from", "The first day without contact.", \.progress.journey.from),
      Member("runFrom", "The first day of this run.", \.progress.runs.current),
      Member("days", "How many days it has.", \.progress.journey.days)
        .within(Journey.lengths),
      Member("day", "Which day of the run it is, from 1.", \.progress.day).from(1),
      Member("clean", "How many days are over.", \.progress.clean).from(0),
      Member("left", "How many are left; 0 once it is complete.", \.progress.left).from(0),
      Member("ends", "The first day on which it is complete.", \.progress.ends),
      Member("complete", "Whether the days are reached.", \.progress.isComplete),
    ]
  }
}

extension Runs: ObjectShaped {
  static var members: [Member<Runs>] {
    [
      Member("count", "How many there are, this one included.", \.starts.count).from(1),
      Member("best", "How many days the longest has.", \.best).from(0),
      Member("daysInAll", "The days without contact, over all of them.", \.daysInAll).from(0),
    ]
  }
}

extension Slips: ObjectShaped {
  static var members: [Member<Slips>] {
    [
      Member("total", "How many there were.", \.total).from(0),
      Member("theirs", "Those of the other person, or of chance.", \.theirs).from(0),
      Member("yours", "Those of the user's own.", \.yours).from(0),
      Member("necessary", "Those of the user's own that had to be.", \.necessary).from(0),
      Member("last", "The latest one.") { $0.last.flatMap(LatestSlip.init) },
    ]
  }
}

private struct LatestSlip: ObjectShaped {
  let entry: Entry
  let kind: SlipKind

  init?(_ entry: Entry) {
    guard case .slip(let slip) = entry.kind else { return nil }
    self.entry = entry
    kind = slip.kind
  }

  static var members: [Member<LatestSlip>] {
    [
      Member("id", "Its id.", \.entry.id),
      Member("kind", "What it was.", \.kind),
      Member("day", "The day it happened on.", \.entry.day),
    ]
  }
}

extension Step: ObjectShaped {
  static var members: [Member<Step>] {
    [
      Member("number", "Where it stands in the method, from 1.", \.number)
        .within(1...Step.all.count),
      Member("id", "The word it is typed by.", \.id),
      Member("title", "Its name.", \.title),
    ]
  }
}

extension Progress {
  /// A clock that went wrong, now or when something was recorded, with its mend; nil where it did not.
  var clockWarning: String? {
    var (latest, mend) = (journey.from, "nocontact settings from today")
    if let entry = journey.entries.last, entry.day > latest {
      (latest, mend) = (entry.day, "nocontact edit \(entry.id) --on today")
    }
    // A flight may set it back by a day.
    guard latest - today > 1 else { return nil }
    return """
      the clock says \(today), but something is saved for \(latest): set the clock if it is wrong, \
      else '\(mend)' corrects it
      """
  }

  /// The day to count others from: that of the clock, but never one before the first day.
  var shownToday: Day { max(today, journey.from) }
}
