import NoContactCore

/// The page for every day: the day and the bar, the facts, today's piece, what to type next.
///
/// `territory` is the country whose help lines come first, `isLate` whether it is night.
func statusPage(_ progress: Progress, territory: String? = nil, isLate: Bool = false) -> Page {
  if let outcome = progress.journey.outcome { return closingPage(progress, outcome) }
  let journey = progress.journey
  var page = Page()
  let darkDay = progress.darkDay(within: 14)
  let dark = darkDay.flatMap { darkWords($0, progress, territory) }
  let plea = pleaWords(progress)
  if let first = dark.map(capitalized), progress.practice.isUnsafe {
    page.lead("\(first)")
  } else {
    page.lead("\(dayWords(progress), .strong): \(dark ?? todayWords(progress))")
  }
  if let plea { page.text(Text(plea)) }
  if let voice = progress.practice.hazardVoice {
    page.text(Text(spoken(voice.reminder, of: journey)))
    if voice == .afraid, progress.practice.mustKeepAway {
      page.text("They've asked you to keep away, or an order has. Send nothing today.")
    }
  }
  if dark != nil, let person = journey.person {
    page.text("Someone to call: \(person).")
  } else if dark == nil, progress.practice.isBadStretch(on: progress.today) {
    page.text(Text(badStretchWords))
  }
  page.blank()
  // While a hazard stands, there is no day to look forward to as one that opens something.
  if !progress.practice.isUnsafe {
    page.bar(
      done: progress.clean, of: journey.days, caption: "\(caption(progress), .faint)",
      strip: progress.strip)
    page.blank()
  }
  page.rows(facts(progress))
  for words in [progress.milestone, progress.lastTime].compactMap(\.self) {
    page.blank()
    page.text(Text(words))
  }
  page.blank()
  if progress.practice.isUnsafe {
    page.heading("Today, for yourself")
    page.text(Text(selfCare(progress)), indent: 2)
  } else if plea != nil {
    page.heading("Today")
    page.text("Talk to someone you trust about this, before anything else.", indent: 2)
  } else if let step = progress.path.current, let piece = progress.path.piece {
    page.heading("Today (step \(step.number), \(step.title))")
    page.text(Text(spoken(piece, of: journey)), indent: 2)
    if isLate, !piece.contains("bed") {
      page.text("It can wait till morning. Can't sleep? 'nocontact guide night'.", indent: 2)
    }
  } else {
    page.text("\("There's no step you have to work on.", .strong)")
    page.text(
      "Close this with 'nocontact end' when it feels right, or leave it as it is.", indent: 2)
  }
  page.next(
    plea != nil && !progress.practice.isUnsafe
      ? [("guide safety", "who can help"), ("note --unsent", "say it here, and don't send it")]
      : statusCommands(progress, isDark: darkDay != nil))
  return page
}

/// What comes before anything else on the days after a very dark one; nil on others.
private func darkWords(_ day: Day, _ progress: Progress, _ territory: String?) -> String? {
  guard progress.today - day <= 2 else { return nil }
  let when =
    day == progress.today ? "earlier today" : DateWords.distance(of: day, from: progress.today)
  let number = HelpLine.emergency(in: territory)
  let emergency = number == HelpLine.emergency ? "your local emergency number" : number.number
  return """
    it was very hard \(when). Are you safe now? If not, call \(emergency). To talk, day and night: \
    \(crisisNumbers(territory)).
    """
}

extension Progress {
  /// The latest of so many days before today, and today, on which a mood or the user's own words say that
  /// it was as bad as it gets; nil for none.
  func darkDay(within days: Int) -> Day? {
    func isRecent(_ day: Day) -> Bool { (0...days).contains(today - day) }
    // The last check-in says how it is, where there is one since.
    if let last = practice.moods.last, last.mood == 1, isRecent(last.day) { return last.day }
    // What is written in a few days is not much.
    return journey.entries.suffix(20).last { entry in
      // What lies further back is looked at only where it has a word for it.
      isRecent(entry.day)
        && entry.ownWords.contains { text in
          (today - entry.day <= 2 || CareCheck.isWorthALook(text))
            && CareCheck(text).care?.isSure == true
        }
    }?.day
  }
}

/// For days that have been low for a while.
let badStretchWords = """
  It's been heavy for days now. You don't have to carry that alone: 'nocontact guide safety' lists \
  people to talk to, day and night, and a doctor is a good idea too.
  """

/// Which day it is, in a few words.
func dayWords(_ progress: Progress) -> String {
  // While a hazard stands, no day is counted towards anything.
  if progress.practice.isUnsafe { return "Today" }
  if let reachedOut = progress.runs.reachedOut {
    return "Reaching out, day \(max(1, progress.today - reachedOut + 1))"
  }
  if progress.isComplete { return counted(progress.clean, "day") + " without contact" }
  return "Day \(progress.day) of \(progress.journey.days)"
}

/// The next action: a meeting that is near, else the line for the situation.
private func todayWords(_ progress: Progress) -> String {
  if let voice = progress.practice.hazardVoice {
    return spoken(voice.line(on: progress.today), of: progress.journey)
  }
  if progress.runs.reachedOut == progress.today, !progress.practice.isAnswered {
    return "it's sent. Put the phone down, and leave the next move to them."
  }
  if progress.practice.isOver && progress.state == .reachingOut {
    return "it was a no, and that hurts. Spend tonight with people who are glad to see you."
  }
  if let planned = progress.practice.plannedMeeting, (0...1).contains(planned - progress.today) {
    let words = meetingWords(planned, today: progress.today)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
  return spoken(Situation(progress).line(on: progress.today), of: progress.journey)
}

/// A piece that has to do with nobody but the user; on a very low day the smallest one.
private func selfCare(_ progress: Progress) -> String {
  if let last = progress.practice.moods.last, last.mood == 1, last.day == progress.today {
    return "Get warm, and have something to drink. That's enough for today."
  }
  let (pieces, day) = (Step.afterCompletion, progress.today.number)
  return pieces[((day % pieces.count) + pieces.count) % pieces.count]
}

private func caption(_ progress: Progress) -> String {
  if progress.runs.reachedOut != nil {
    return "\(counted(progress.clean, "day")) kept; the countdown is over"
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
  if progress.practice.isUnsafe {
    facts.append(("Begun", dated(journey.from)))
  } else if let reachedOut = progress.runs.reachedOut {
    facts.append(("First text", dated(reachedOut)))
  } else {
    facts.append(("No contact", "\(with)since \(dated(progress.runs.current))"))
    facts.append(("Complete", dated(progress.ends)))
  }
  // Where none was named, the first day stands for it, and says nothing.
  if journey.breakup != journey.from { facts.append(("Breakup", dated(journey.breakup))) }
  let count = progress.runs.starts.count
  // Who is afraid may have answered to keep the peace: that is no streak to mourn.
  if count > 1, !progress.practice.isUnsafe {
    facts.append(
      (
        "Streaks",
        """
        \(count), the longest \(counted(progress.runs.best, "day")); \
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
  // The worst news need not stand there each day.
  if case .slip(let slip) = last.kind, slip.kind == .dating { return Text(slips.words) }
  let title = EntryWords.title(last, in: progress.journey)
  return """
    \(slips.words); last: \(title), \
    \(DateWords.distance(of: last.day, from: progress.shownToday))
    """
}

extension Slips {
  /// What came from whom, in a few words.
  var words: String {
    let own = yours - necessary - looks
    let words = listed([
      theirs > 0 ? "\(theirs) from them or by chance" : "", own > 0 ? "\(own) from you" : "",
      looks > 0 ? counted(looks, "look") : "",
      necessary > 0 ? "\(necessary) necessary" : "",
    ])
    return words.isEmpty ? "none" : words
  }
}
