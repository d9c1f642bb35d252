import NoContactCore

/// The reminder that is set up, or that none is.
struct RemindAnswer: Answer {
  /// Who reminds; nil for nobody.
  var scheduler: Reminder.Scheduler?
  /// When, as far as it can be read back.
  var reminder: Reminder?
  var warnings: [String] = []
  /// Whether it was set up just now.
  var isNew = false
  /// Whether one was taken away, where that was asked for.
  var was: Bool?

  var page: Page {
    var page = Page()
    if let was {
      page.text(was ? "You won't be reminded any more. Nothing is left of it." : "There was none.")
      return page
    }
    guard let scheduler else {
      page.text("\("Nothing reminds you yet.", .strong)")
      page.next([("remind 21:00", "a quiet notification each day at nine")])
      return page
    }
    let when = reminder.map {
      " at \($0.time)\($0.weekday.map { " on \(capitalized($0.rawValue))s" } ?? " each day")"
    }
    page.text(
      "\("\(isNew ? "Set up" : "You're reminded")\(when ?? "").", .strong) It's done by \(scheduler.rawValue)."
    )
    page.text("It shows \u{201C}Reminder: A minute for yourself.\u{201D}, and nothing else.")
    page.next([("remind --off", "no more of it")])
    return page
  }

  static var members: [Member<RemindAnswer>] {
    [
      Member("scheduler", "Who reminds; null for nobody.", \.scheduler?.rawValue),
      Member("time", "When, HH:MM.", \.reminder?.time.description),
      Member("weekday", "The weekday; null for every day.", \.reminder?.weekday?.rawValue),
    ]
  }
}

/// What would be set up.
struct PlannedReminderAnswer: Answer {
  /// The files, or the line.
  let pieces: [Schedule.Piece]

  var page: Page { Page() }

  var bytes: [UInt8]? {
    let text = pieces.map { piece in
      (piece.path.map { "# \($0)\n" } ?? "# a line of your crontab\n") + piece.text
    }
    return Array(text.joined(separator: "\n").utf8)
  }
}
