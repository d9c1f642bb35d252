import NoContactCore

/// Where the user is today; with no journey, everything but the state and the day is null.
struct StatusAnswer: Answer {
  /// Where the journey stands; nil where there is none.
  let progress: Progress?
  /// The day it is.
  let today: Day

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
  }

  var page: Page { progress.map(statusPage) ?? Page() }

  var warnings: [String] { progress?.clockWarning.map { [$0] } ?? [] }

  var status: Int32 { progress == nil ? Failure.report(of: Failure.noJourney).status : 0 }

  static var members: [Member<StatusAnswer>] {
    [
      Member("state", "none, counting, complete, reaching-out or ended.") {
        $0.progress?.state.rawValue ?? "none"
      },
      Member("today", "The day it is.", \.today),
      Member("breakup", "The day of the breakup.", \.progress?.journey.breakup),
      Member("daysSinceBreakup", "How many days ago that was.") { answer in
        answer.progress.map { max(0, answer.today - $0.journey.breakup) }
      },
      Member("name", "What the other person is called.", \.progress?.journey.name),
      Member("goal", "What the user hopes for: reconnect or heal.") {
        $0.progress?.journey.goal.rawValue
      },
      Member("countdown", "The countdown of the run that goes on.") {
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
      },
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
      Member("days", "How many days it has.", \.progress.journey.days),
      Member("day", "Which day of the run it is, from 1.", \.progress.day),
      Member("clean", "How many days are over.", \.progress.clean),
      Member("left", "How many are left; 0 once it is complete.", \.progress.left),
      Member("ends", "The first day on which it is complete.", \.progress.ends),
      Member("complete", "Whether the days are reached.", \.progress.isComplete),
    ]
  }
}

extension Runs: ObjectShaped {
  static var members: [Member<Runs>] {
    [
      Member("count", "How many there are, this one included.", \.starts.count),
      Member("best", "How many days the longest has.", \.best),
      Member("daysInAll", "The days without contact, over all of them.", \.daysInAll),
    ]
  }
}

extension Slips: ObjectShaped {
  static var members: [Member<Slips>] {
    [
      Member("total", "How many there were.", \.total),
      Member("theirs", "Those of the other person, or of chance.", \.theirs),
      Member("yours", "Those of the user's own.", \.yours),
      Member("necessary", "Those of the user's own that had to be.", \.necessary),
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
      Member("kind", "What it was.", \.kind.rawValue),
      Member("day", "The day it happened on.", \.entry.day),
    ]
  }
}

extension Step: ObjectShaped {
  static var members: [Member<Step>] {
    [
      Member("number", "Where it stands in the method, from 1.", \.number),
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
      the clock says \(today), but something is recorded for \(latest): set the clock if it is wrong, \
      else '\(mend)' corrects it
      """
  }

  /// The day to count others from: that of the clock, but never one before the first day.
  var shownToday: Day { max(today, journey.from) }
}

/// The page for every day: the day and the bar, the facts, today's piece, what to type next.
func statusPage(_ progress: Progress) -> Page {
  if let outcome = progress.journey.outcome { return closingPage(progress, outcome) }
  let journey = progress.journey
  var page = Page()
  page.lead("\(dayWords(progress), .strong): \(todayWords(progress))")
  page.blank()
  page.bar(done: progress.clean, of: journey.days, caption: "\(caption(progress), .faint)")
  page.blank()
  page.rows(facts(progress))
  if let step = progress.path.current, let piece = progress.path.piece {
    page.blank()
    page.heading("Today, step \(step.number): \(step.title)")
    page.text(Text(spoken(piece, of: journey)), indent: 2)
  } else {
    page.blank()
    page.heading("There is no step left to work on.")
    page.text("Close the journey when it feels right, or leave it as it is.", indent: 2)
  }
  page.next(nextCommands(progress))
  return page
}

private func dayWords(_ progress: Progress) -> String {
  if let reachedOut = progress.runs.reachedOut {
    return "Reaching out, day \(max(1, progress.today - reachedOut + 1))"
  }
  return progress.isComplete
    ? counted(progress.clean, "day") + " without contact"
    : "Day \(progress.day) of \(progress.journey.days)"
}

/// The next action: a meeting that is near, else the line for the situation.
private func todayWords(_ progress: Progress) -> String {
  if progress.practice.isUnsafe { return "keep away, and let somebody help you with that." }
  if progress.practice.isOver && progress.state == .reachingOut {
    return "it was a no. Be with people who are glad of you, and send nothing more."
  }
  if let planned = progress.practice.plannedMeeting, (0...1).contains(planned - progress.today) {
    let words = meetingWords(planned, today: progress.today)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
  let day = max(1, progress.today - progress.runs.current + 1)
  return spoken(Situation(progress).line(day: day), of: progress.journey)
}

private func caption(_ progress: Progress) -> String {
  if progress.runs.reachedOut != nil {
    return "\(counted(progress.clean, "day")) kept, nothing is counted now"
  }
  return progress.isComplete
    ? "complete since \(DateWords.short(progress.ends))"
    : "\(counted(progress.clean, "day")) behind you, \(progress.left) to go"
}

private func facts(_ progress: Progress) -> [(Text, Text)] {
  let (journey, today) = (progress.journey, progress.shownToday)
  func dated(_ day: Day) -> Text {
    "\(DateWords.full(day)), \(DateWords.distance(of: day, from: today))"
  }
  let with = journey.name == nil ? "" : "with \(journey.ex) "
  var facts: [(Text, Text)] = []
  if let reachedOut = progress.runs.reachedOut {
    facts.append(("First text", dated(reachedOut)))
  } else {
    facts.append(("No contact", "\(with)since \(dated(progress.runs.current))"))
    facts.append(("Complete", dated(progress.ends)))
  }
  if journey.breakup != progress.runs.current { facts.append(("Breakup", dated(journey.breakup))) }
  let count = progress.runs.starts.count
  if count > 1 {
    facts.append(
      (
        "Runs",
        """
        \(count), the best one \(counted(progress.runs.best, "day")); \
        \(counted(progress.runs.daysInAll, "day")) without contact in all
        """
      ))
  }
  facts.append(("Contact", slipWords(progress)))
  return facts.map { ("\($0.plain, .faint)", $1) }
}

private func slipWords(_ progress: Progress) -> Text {
  let slips = progress.practice.slips
  guard let last = slips.last else { return "none" }
  var parts: [String] = []
  let own = slips.yours - slips.necessary
  if slips.theirs > 0 { parts.append("\(slips.theirs) from them or by chance") }
  if own > 0 { parts.append("\(own) from you") }
  if slips.necessary > 0 { parts.append("\(slips.necessary) that had to be") }
  let title = EntryWords.title(last, in: progress.journey)
  return """
    \(parts.joined(separator: ", ")); last \(title), \
    \(DateWords.distance(of: last.day, from: progress.shownToday))
    """
}

private func nextCommands(_ progress: Progress) -> [(String, Text)] {
  let step = progress.path.current
  let guide = step.map { [("guide", Text("all of step \($0.number)"))] } ?? []
  let practice = step.flatMap(practiceCommand).map { [$0] } ?? []
  if progress.practice.isUnsafe {
    return [
      ("guide safety", "who can help"),
      ("ready", "should that ever change"),
      ("end", "close the journey, however it ended"),
    ]
  }
  switch progress.state {
  case .reachingOut:
    let end = ("end", Text("close the journey, however it ended"))
    let quiet = ("restart", Text("if it has to be quiet again"))
    if step == nil { return [end, quiet] }
    let planned = progress.practice.plannedMeeting.map { day -> [(String, Text)] in
      day < progress.today
        ? [("meet log", "how it was on \(DateWords.short(day))")]
        : [("meet", "what to keep in mind on \(DateWords.short(day))")]
    }
    let isMeeting = step?.practice.first == "meet"
    return (planned ?? []) + (planned != nil && isMeeting ? [] : practice) + guide + [quiet, end]
  case .complete:
    return practice + guide + [("end moved-on", "close the journey, whenever you are content")]
  case .counting, .ended:
    let write: (String, Text) =
      progress.practice.lastCheckin == progress.today
      ? ("note", "write a few lines, for yourself alone")
      : ("checkin 3", "how today feels, from 1 (awful) to 5 (good)")
    return [write, ("slip text", "if they write; 'nocontact slip' lists what else can happen")]
      + practice + guide
  }
}

/// What a step is practised with.
private func practiceCommand(_ step: Step) -> (String, Text)? {
  switch step.practice.first {
  case "urge": ("urge", "when the wish to write to them comes")
  case "did": (step.id == "options" ? "did date" : "did", "what you did for yourself")
  case "reflect": ("reflect", "the questions, one at a time")
  case "ready": ("ready", "see whether you are ready, sign by sign")
  case "draft": ("draft", "write a text, and see whether it does what it is for")
  case "boundaries": ("boundaries", "what you will hold to")
  case "meet": ("meet", "before and after a meeting")
  case "talk": ("talk", "what came of the talk about trying again")
  case "restart": ("steps --done \(step.number)", "when you know that you could walk away")
  default: nil
  }
}
