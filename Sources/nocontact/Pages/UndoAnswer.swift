import NoContactCore

/// Changes that were taken back, or put back.
struct UndoAnswer: BriefAnswer {
  /// Which of the two.
  let direction: Direction
  /// How many changes.
  let steps: Int
  /// How many were asked for.
  let wanted: Int
  /// What is different now.
  let changes: [Difference]
  /// Where the user is now.
  let standing: StatusAnswer

  var progress: Progress? { standing.progress }
  var brief: String {
    "\(headline) (\(changesLine(changes, today: standing.today)))"
  }

  private var headline: String {
    let verb = direction == .undo ? "Undone" : "Redone"
    let all = steps < wanted ? ", all there was" : ""
    return "\(verb): \(counted(steps, "change"))\(all)"
  }

  var page: Page {
    var page = changesPage("\(headline).", changes, today: standing.today)
    // While a hazard stands, no days are counted.
    if let progress = standing.progress, !progress.practice.isUnsafe {
      page.blank()
      page.text(Text(standingWords(progress)))
    }
    page.next(
      direction == .undo
        ? [("redo", "make the change again")] : [("undo", "undo it again")])
    return page
  }

  static var members: [Member<UndoAnswer>] {
    [
      Member("steps", "How many changes were taken back, or put back.", \.steps).from(1),
      Member("changes", "What is different now.", \.changes),
      Member("status", "Where the journey stands now.", \.standing),
    ]
  }
}

private func standingWords(_ progress: Progress) -> String {
  switch progress.state {
  case .counting: "You're on day \(progress.day) of \(progress.journey.days)."
  case .complete: "You're at \(counted(progress.clean, "day")) without contact."
  case .reachingOut: "You're reaching out."
  case .ended: "It's closed, and everything's still in the log."
  }
}
