import NoContactCore

/// The reminder that there is, or that was just set.
struct RemindAnswer: Answer {
  /// It, of several the first; nil where there is none.
  let reminder: FoundReminder?
  /// Whether it was just set.
  var isNew = false
  /// Whether it waits for the next login.
  var waits = false
  /// Whether nothing here could show it.
  var cannotShow = false
  /// How its place is written.
  var place = ""
  /// Why more cannot be known.
  var problems: [String] = []

  var warnings: [String] { problems }

  var page: Page {
    var page = Page()
    guard let reminder else {
      page.text("\("No reminder is set.", .strong)")
      page.next([
        ("remind 20:30", "every day at that time"),
        ("remind 20:30 --every week", "once a week, on today's weekday"),
      ])
      return page
    }
    page.text("\(first(reminder), .strong) It says \u{201C}\(Reminder.text)\u{201D} and no more.")
    if reminder.isOff {
      page.text(
        "But it's switched off there. Set it again to switch it on: nocontact remind HH:MM.")
    }
    if waits {
      page.text("systemd can't be reached from here, so it begins when you next log in.")
    }
    if cannotShow {
      page.text(
        """
        But nothing here can show it yet: notify-send is missing. On Debian and Ubuntu, the package \
        libnotify-bin has it.
        """)
    }
    page.text("It's in \(place).")
    page.next([("remind --off", "turn it off"), ("remind 21:00", "another time")])
    return page
  }

  private func first(_ reminder: FoundReminder) -> String {
    guard let time = reminder.time else {
      return "A reminder is set, at times that somebody has changed by hand."
    }
    let day = reminder.weekday.map { capitalized($0.rawValue) } ?? "day"
    return "A reminder comes every \(day) at \(time)."
  }

  static var members: [Member<RemindAnswer>] {
    [
      Member(
        "scheduler", "Who starts it; null where there is none.", \.reminder?.scheduler),
      Member("time", "The time of day; null where it was changed.", \.reminder?.time),
      Member("weekday", "The day of the week; null for every day.", \.reminder?.weekday),
      Member("place", "Where it is kept.", \.reminder?.place),
      Member("on", "Whether it will come.") { $0.reminder.map { !$0.isOff } ?? false },
      Member("new", "Whether it was just set.", \.isNew),
      Member("waits", "Whether it waits for the next login.", \.waits),
      Member("shown", "Whether there is a program that can show it.") { !$0.cannotShow },
    ]
  }
}

extension FoundReminder: ObjectShaped {
  static var members: [Member<FoundReminder>] {
    [
      Member("scheduler", "Who started it: systemd, cron or launchd.", \.scheduler),
      Member("time", "The time of day; null where it was changed by hand.", \.time),
      Member("weekday", "The day of the week; null for every day.", \.weekday),
      Member("place", "Where it was kept.", \.place),
    ]
  }
}

/// What would be set, and where.
struct ReminderPlanAnswer: Answer {
  /// Who would be given it.
  let scheduler: SchedulerName
  /// What that would be given.
  let files: [ScheduledFile]

  var page: Page { Page() }

  var bytes: [UInt8]? {
    // One text alone stays as it is, to be used as it is.
    guard files.count > 1 else { return files.first.map { Array($0.text.utf8) } }
    return Array(files.map { "# \($0.path ?? "")\n\($0.text)" }.joined(separator: "\n").utf8)
  }

  static var members: [Member<ReminderPlanAnswer>] {
    [
      Member("scheduler", "Who would be given it.", \.scheduler),
      Member("files", "What would be set.", \.files),
    ]
  }
}

extension ScheduledFile: ObjectShaped {
  static var members: [Member<ScheduledFile>] {
    [
      Member("path", "The file; null for a line of a crontab.", \.path),
      Member("text", "What would be in it.", \.text),
    ]
  }
}

/// No reminder any more.
struct RemindOffAnswer: Answer {
  /// What came of it.
  let removal: ReminderRemoval

  var status: Int32 { removal.problems.isEmpty ? 0 : 1 }
  var warnings: [String] { removal.problems }

  var page: Page {
    var page = Page()
    if removal.removed.isEmpty {
      if removal.problems.isEmpty { page.text("\("There was no reminder.", .strong)") }
      return page
    }
    page.text("\("The reminder is off, and nothing of it is left.", .strong)")
    if removal.mayCome {
      page.text("What starts it can't be reached, so it may still come until you log out.")
    }
    return page
  }

  static var members: [Member<RemindOffAnswer>] {
    [
      Member("removed", "The reminders that are gone.", \.removal.removed),
      Member("mayCome", "Whether one may still come until you log out.", \.removal.mayCome),
    ]
  }
}
