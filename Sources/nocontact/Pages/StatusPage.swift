import NoContactCore

/// The page for every day: the day and the bar, the facts, today's piece, what to type next.
func statusPage(_ progress: Progress) -> Page {
  if let outcome = progress.journey.outcome { return closingPage(progress, outcome) }
  let journey = progress.journey
  var page = Page()
  page.text("\(dayWords(progress), .strong): \(todayWords(progress))")
  page.blank()
  page.bar(done: progress.clean, of: journey.days, caption: "\(caption(progress), .faint)")
  page.blank()
  page.rows(facts(progress))
  if let step = progress.path.current, let piece = progress.path.piece {
    page.blank()
    page.text("\("Today, step \(step.number): \(step.title)", .strong)")
    page.text(Text(spoken(piece, of: journey)), indent: 2)
  } else {
    page.blank()
    page.text("\("There is no step left to work on.", .strong)")
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

/// The next action: a meeting that is near, else the line of the day's mood.
private func todayWords(_ progress: Progress) -> String {
  if progress.isUnsafe { return "keep away, and let somebody help you with that." }
  if progress.talk == .no && progress.state == .reachingOut {
    return "it was a no. Be with people who are glad of you, and send nothing more."
  }
  if let planned = progress.journey.plannedMeeting, (0...1).contains(planned - progress.today) {
    let words = meetingWords(planned, today: progress.today)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
  let day = max(1, progress.today - progress.runs.current + 1)
  return spoken(Mood(progress).line(day: day), of: progress.journey)
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
  let (journey, today) = (progress.journey, progress.today)
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
        \(counted(progress.daysInAll, "day")) without contact in all
        """
      ))
  }
  facts.append(("Slips", slipWords(progress)))
  return facts.map { ("\($0.plain, .faint)", $1) }
}

private func slipWords(_ progress: Progress) -> Text {
  let slips = progress.slips
  guard let last = slips.last else { return "none" }
  let parts = [
    slips.theirs > 0 ? "\(slips.theirs) theirs or by chance" : nil,
    slips.yours > 0 ? "\(slips.yours) yours" : nil,
    slips.necessary > 0 ? "\(slips.necessary) of yours had to be" : nil,
  ]
  let title = EntryWords.title(last, in: progress.journey)
  return """
    \(parts.compactMap(\.self).joined(separator: ", ")); last \(title), \
    \(DateWords.distance(of: last.day, from: progress.today))
    """
}

private func nextCommands(_ progress: Progress) -> [(String, Text)] {
  let step = progress.path.current
  let guide = step.map { [("guide", Text("all of step \($0.number)"))] } ?? []
  let practice = step.flatMap(practiceCommand).map { [$0] } ?? []
  if progress.isUnsafe {
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
    let planned = progress.journey.plannedMeeting.map { day -> [(String, Text)] in
      day < progress.today
        ? [("meet log", "how it was on \(DateWords.short(day))")]
        : [("meet", "what to keep in mind on \(DateWords.short(day))")]
    }
    let isMeeting = step?.practice.first == "meet"
    return (planned ?? []) + (planned != nil && isMeeting ? [] : practice) + guide + [quiet, end]
  case .complete:
    return practice + guide + [("end moved-on", "close the journey, whenever you are content")]
  case .counting, .ended:
    let hasCheckedIn = progress.journey.entries.contains { entry in
      if case .checkin = entry.kind { entry.day == progress.today } else { false }
    }
    let write: (String, Text) =
      hasCheckedIn
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

extension Progress {
  /// Whether it was contact that began the current run, and not the user's decision.
  fileprivate var beganWithContact: Bool {
    journey.entries.contains { entry in
      if case .slip = entry.kind { entry.startsRun && entry.day == runs.current } else { false }
    }
  }
}

/// The way it feels to be where someone is: decides the first line of the status.
enum Mood: CaseIterable {
  case firstDay
  case firstWeek
  case middle
  case halfway
  case lastWeek
  case lastDay
  case complete
  case reachingOut
  case relapsed

  init(_ progress: Progress) {
    switch progress {
    case _ where progress.state == .reachingOut: self = .reachingOut
    case _ where progress.isComplete: self = .complete
    case _ where progress.day <= 3 && progress.beganWithContact: self = .relapsed
    case _ where progress.day == 1: self = .firstDay
    case _ where progress.left == 1: self = .lastDay
    case _ where progress.left <= 7: self = .lastWeek
    case _ where progress.clean == (progress.journey.days + 1) / 2: self = .halfway
    case _ where progress.day <= 7: self = .firstWeek
    default: self = .middle
    }
  }

  /// The line for a day: one for each day in turn, the same all day.
  func line(day: Int) -> String {
    lines[day % lines.count]
  }

  /// The next action, in a sentence, with `{ex}` for the other person.
  var lines: [String] {
    switch self {
    case .firstDay:
      ["put the phone out of reach and let today end without a word to {ex}."]
    case .firstWeek:
      [
        "let today pass without a word to {ex}. The first week is the loudest.",
        "whatever arrives today can stay unanswered. Eat something warm.",
        "one quiet day is all that is asked. Go to bed when you are tired.",
        "leave the phone in another room tonight, and tell a friend how it is.",
      ]
    case .middle:
      [
        "keep today quiet, and do one thing that is only yours.",
        "write it down here instead of writing to {ex}.",
        "go outside for twenty minutes before the evening.",
        "nothing needs to be decided today. Keep the silence, and keep your plans.",
        "ask somebody how they are, and listen to the answer.",
      ]
    case .halfway:
      ["half of it lies behind you. Do something today that you will remember it by."]
    case .lastWeek:
      [
        "keep going exactly as you have. The last days need nothing new.",
        "stay with today; what comes after can wait until it comes.",
        "notice one thing that is easier than it was on the first day, and write it down.",
      ]
    case .lastDay:
      ["one more quiet day. Plan something kind for tomorrow, for yourself."]
    case .complete:
      [
        "nothing has to happen now. Take your time and look at how you are.",
        "you kept your word to yourself. Let the decision wait for a calm day.",
        "contact is allowed to stay what you choose, silence included.",
      ]
    case .reachingOut:
      [
        "keep it light today, and no longer than what comes back.",
        "live your own day first. An answer can take its time, on both sides.",
        "if no answer came, send nothing more. That is an answer too.",
        "do not chase today: as much effort as there is from {ex}, and no more.",
      ]
    case .relapsed:
      [
        "look after tonight: phone away, something to eat, one friend told.",
        "start small today. Remove one way in which it happened last time.",
        "what you learned is still yours. Let today simply be quiet.",
      ]
    }
  }
}
