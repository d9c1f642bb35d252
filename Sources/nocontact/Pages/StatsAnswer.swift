import NoContactCore

/// What there is to see in one journey or several, over time.
struct StatsAnswer: Answer {
  /// The journeys that are shown, by their first days; at least one.
  let parts: [Part]
  /// The day that a week begins with.
  let weekStart: Weekday

  /// A journey with its figures.
  struct Part {
    /// Where it stands.
    let progress: Progress
    /// Its figures.
    let figures: Figures
  }

  /// The figures of those journeys, where weeks begin with that day.
  init(_ progresses: [Progress], weekStart: Weekday) {
    self.weekStart = weekStart
    parts = progresses.map {
      Part(progress: $0, figures: Figures($0, weekStart: weekStart))
    }
  }

  var page: Page {
    var page = Page()
    for part in parts {
      if !page.blocks.isEmpty { page.blank() }
      page.append(statsPage(part, weekStart: weekStart))
    }
    return page
  }

  static var members: [Member<StatsAnswer>] {
    [
      Member("weekStarts", "The day that a week begins with.", \.weekStart),
      Member("stats", "Each time of no contact that is shown, the earliest first.", \.parts),
    ]
  }
}

extension StatsAnswer.Part: ObjectShaped {
  static var members: [Member<Self>] {
    [
      Member("from", "The first day without contact.", \.figures.from),
      Member("days", "How many days there were, the last one included.", \.figures.days).from(1),
      Member("countdownDays", "How many days the countdown has.", \.progress.journey.days).from(1),
      Member("runs", "The streaks, in order.", \.figures.runs),
      Member("urges", "How many urges there were.", \.figures.urges).from(0),
      Member("weekdays", "The urges by the day of the week, Monday first.", \.figures.weekdays)
        .from(0),
      Member(
        "hours", "The urges by the time of day, eight times three hours from midnight on.",
        \.figures.hours
      ).from(0),
      Member("triggers", "What set urges off, most often first.", \.figures.triggers),
      Member("outcomes", "How the urges ended.", \.figures.urgeEnds),
      Member("weeks", "The weeks, in order.", \.figures.weeks),
    ]
  }
}

extension Figures.Run: ObjectShaped {
  static var members: [Member<Figures.Run>] {
    [
      Member("from", "Its first day.", \.from),
      Member("days", "How many days it has.", \.days).from(0),
    ]
  }
}

extension Figures.Trigger: ObjectShaped {
  static var members: [Member<Figures.Trigger>] {
    [Member("trigger", "The word.", \.word), Member("count", "How often.", \.count).from(1)]
  }
}

extension Figures.Week: ObjectShaped {
  static var members: [Member<Figures.Week>] {
    [
      Member("from", "Its first day.", \.from),
      Member("urges", "The urges.", \.urges).from(0),
      Member("levelCount", "How many of them have a level.", \.levels.count).from(0),
      Member("levelSum", "What these levels, 0 to 10, add up to.", \.levels.sum).from(0),
      Member("moodCount", "The check-ins with a mood.", \.moods.count).from(0),
      Member("moodSum", "What these moods, 1 to 5, add up to.", \.moods.sum).from(0),
      Member("activities", "What the user did for themselves.", \.activities).from(0),
      Member("theirs", "What came from the other person, or by chance.", \.theirs).from(0),
      Member("yours", "Contact of the user's own that wasn't necessary.", \.yours).from(0),
      Member("looks", "Looks at the other person's profile.", \.looks).from(0),
      Member("necessary", "Necessary contact.", \.necessary).from(0),
    ]
  }
}

/// How urges ended.
struct UrgeEnds: ObjectShaped {
  /// How many ended in which way.
  let counts: [UrgeOutcome: Int]

  static var members: [Member<UrgeEnds>] {
    [
      Member("passed", "Those that passed.") { $0.counts[.passed] ?? 0 }.from(0),
      Member("stillThere", "Those that stayed.") { $0.counts[.stillThere] ?? 0 }.from(0),
      Member("gaveIn", "Those after which the user got in touch.") { $0.counts[.gaveIn] ?? 0 }.from(
        0),
    ]
  }
}

extension Figures {
  /// How the urges ended that have an end.
  fileprivate var urgeEnds: UrgeEnds { UrgeEnds(counts: outcomes) }
}
