import NoContactCore

/// Where someone is, and how that feels: it decides the first line of the status.
enum Situation: CaseIterable {
  case firstDay
  case firstWeek
  case middle
  case halfway
  case lastWeek
  case lastDay
  case completed
  case complete
  case waiting
  case inTouch
  case relapsed

  init(_ progress: Progress) {
    switch progress {
    case _ where progress.state == .reachingOut:
      self = progress.practice.isAnswered ? .inTouch : .waiting
    case _ where progress.clean == progress.journey.days: self = .completed
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
  ///
  /// Days in a row have different ones, also where a situation ends and comes back.
  func line(on day: Day) -> String {
    lines[((day.number % lines.count) + lines.count) % lines.count]
  }
}
