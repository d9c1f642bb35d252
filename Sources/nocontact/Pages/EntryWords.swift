import NoContactCore

/// What entries are called.
enum EntryWords {
  /// What the entry is, in a few words.
  static func title(_ entry: Entry, in journey: Journey) -> String {
    switch entry.kind {
    case .slip(let slip):
      return spoken(slip.title, of: journey)
    case .checkin(let checkin):
      let (mood, urge) = (checkin.mood, checkin.urge)
      let values = listed([
        mood.map { "mood \($0) of 5" } ?? "", urge.map { "urge \($0) of 10" } ?? "",
      ])
      return values.isEmpty ? "a check-in" : "a check-in, \(values)"
    case .note(let note): return note.isUnsent ? "a letter that stays unsent" : "a note"
    case .urge(let urge): return title(urge)
    case .did(let did): return "did \(listed(did.activities))"
    case .answer(let answered): return "an answer to question \(answered.question)"
    case .readiness(let readiness):
      if !readiness.isSafe { return "it isn't safe to be in touch" }
      let goal = journey.goal
      let verdict = readiness.isReady(for: goal) ? "ready" : "not yet"
      let all = Vocabulary.signs(for: goal).count
      return "\(verdict), \(readiness.count(for: goal)) of \(all) signs"
    case .draft(let kind): return "sent: \(kind.title)"
    case .boundary(.agree(let ids)): return "agreed to \(listed(ids))"
    case .boundary(.add): return "a boundary of your own"
    case .boundary(.remove): return "a boundary taken away"
    case .reason: return "a reason of your own"
    case .meeting(.planned(let day)): return "a meeting planned for \(DateWords.full(day))"
    case .meeting(.held(let signs)):
      return "a meeting" + (signs.isEmpty ? "" : ", with \(listed(signs))")
    case .talk(let outcome): return "the talk about trying again: \(outcome.title)"
    case .restart: return "back to no contact"
    case .step(let mark):
      return "step \(mark.step.number) marked as \(mark.isDone ? "done" : "not done")"
    case .ended(let outcome): return "the end: \(outcome.title)"
    case .other(let name): return "'\(name)', from a newer version of nocontact"
    }
  }

  private static func title(_ urge: Urge) -> String {
    let values = listed([
      urge.level.map { "\($0) of 10" } ?? "", urge.trigger ?? "",
      urge.waited.map { "waited \($0) min" } ?? "", urge.outcome?.title ?? "",
    ])
    return values.isEmpty ? "an urge" : "an urge, \(values)"
  }

  /// When it was, in a few words.
  static func when(_ entry: Entry, in journey: Journey, today: Day) -> String {
    let today = max(today, journey.from)
    let day =
      today - entry.day < 7
      ? DateWords.distance(of: entry.day, from: today) : DateWords.full(entry.day)
    return day + (entry.time(dayStarts: journey.dayStarts).map { " at \($0)" } ?? "")
  }
}

extension Slip {
  /// What happened, in a few words, with `{ex}` for the other person.
  var title: String { isNecessary ? kind.necessaryTitle : kind.title }
}

extension UrgeOutcome {
  /// How it ended, in a few words.
  var title: String {
    switch self {
    case .passed: "it passed"
    case .stillThere: "it's still there"
    case .gaveIn: "gave in"
    }
  }
}

extension TalkOutcome {
  /// What came of it, in a few words.
  var title: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notYet: "not yet"
    }
  }
}

extension Outcome {
  /// How it ended, in a few words.
  var title: String {
    switch self {
    case .backTogether: "back together"
    case .movedOn: "moved on"
    case .stopped: "stopped here"
    }
  }
}
