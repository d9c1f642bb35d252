import NoContactCore

/// Where someone is, and how that feels: it decides the first line of the status.
enum Situation: CaseIterable {
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
    case _ where progress.day <= 3 && progress.runs.beganWithContact: self = .relapsed
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
