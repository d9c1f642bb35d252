import NoContactCore

/// The end of a journey.
struct EndAnswer: RecordedAnswer {
  let recording: Recording
  /// How it ended.
  let outcome: Outcome

  var page: Page { closingPage(recording.after, outcome) }
}

/// The page after the end: what it was, in words and numbers, whichever way it ended.
func closingPage(_ progress: Progress, _ outcome: Outcome) -> Page {
  let journey = progress.journey
  var page = Page()
  let isUnsafe = progress.practice.isUnsafe
  // Its own words stay below, each time it is shown, and so does this.
  let isGrave = journey.end?.note.map { CareCheck($0).care != nil } ?? false
  let (first, words) =
    isGrave
    ? graveFarewell
    : progress.practice.mustKeepAway
      ? distantFarewell : isUnsafe ? unsafeFarewell : outcome.farewell
  page.lead(first)
  page.blank()
  page.text(Text(spoken(words, of: journey)))
  page.blank()
  let last = journey.end?.day ?? progress.today
  let length = counted(last - journey.from + 1, "day")
  // Where it was not safe, nobody is shown how they did.
  let counts: [(Text, Text)] = [
    ("\("No contact", .faint)", "\(counted(progress.runs.daysInAll, "day")) in all"),
    ("\("Best streak", .faint)", "\(counted(progress.runs.best, "day"))"),
    ("\("Streaks", .faint)", "\(progress.runs.starts.count)"),
  ]
  page.rows(
    [
      (
        "\("From", .faint)",
        "\(DateWords.full(journey.from)) to \(DateWords.full(last)), \(length)"
      )
    ] + (isUnsafe ? [] : counts) + contact(progress.practice) + [
      ("\("Written", .faint)", Text(written(progress)))
    ]
      + lookingBack(progress.practice))
  if let note = journey.end?.note {
    page.blank()
    page.text("\u{201C}\(note)\u{201D}", indent: 2)
  }
  page.next(
    (isUnsafe || isGrave ? [("guide safety", "who can help")] : []) + [
      ("log", "what you wrote along the way"),
      ("start", "if you ever want no contact again"),
    ])
  return page
}

/// What to say to somebody who is to keep away, however it ended.
private let distantFarewell = (
  "It's closed here, and keeping away goes on. There's help with it: 'nocontact guide safety'.",
  "Nothing you wrote is lost. What {ex} asked for, or an order did, still stands."
)

/// What to say while a hazard stands, however it ended.
private let unsafeFarewell = (
  "It's closed here. Your safety still comes first: 'nocontact guide safety'.",
  """
  Nothing you wrote is lost. What you said about safety still stands, here and in whatever you \
  begin next.
  """
)

/// What to say where the words it was closed with sound as if somebody might hurt themselves.
private let graveFarewell = (
  "Please talk to someone now: 'nocontact guide safety' lists people to call, day and night.",
  """
  What you wrote at the end sounded heavy. It may be lighter by now. If it isn't, you don't have to \
  be alone with it.
  """
)

/// What came from whom while there was to be no contact, and what after it.
private func contact(_ practice: Practice) -> [(Text, Text)] {
  let (all, later) = (practice.slips, practice.slipsInTouch)
  var rows: [(Text, Text)] = [("\("Contact", .faint)", "\(all.without(later).words)")]
  if later.total > 0 { rows.append(("\("In touch again", .faint)", "\(later.words)")) }
  return rows
}

/// What else there is to say of it in numbers, where something was recorded.
private func lookingBack(_ practice: Practice) -> [(Text, Text)] {
  var rows: [(Text, Text)] = []
  let (moods, urges, tally) = (practice.moods, practice.urges, practice.activities)
  if let first = moods.first, let last = moods.last, last.mood > first.mood {
    rows.append(("\("Mood", .faint)", "\(first.mood) of 5 at first, \(last.mood) at the end"))
  }
  if !urges.isEmpty {
    let passed = urges.count { $0.outcome == .passed }
    let words =
      passed == 0 ? "" : urges.count == 1 ? ", and it passed" : ", \(passed) of them passed"
    rows.append(("\("Urges", .faint)", "\(urges.count)\(words)"))
  }
  if let favourite = tally.favourite {
    let words =
      tally.total == 1
      ? "once: \(favourite)" : "\(counted(tally.total, "time")), most often \(favourite)"
    rows.append(("\("For yourself", .faint)", Text(words)))
  }
  let answers = practice.answers.count
  if answers > 0 {
    let all = practice.answers.questions.count
    rows.append(("\("Answered", .faint)", "\(answers) of \(all) questions"))
  }
  return rows
}

private func written(_ progress: Progress) -> String {
  let count = counted(progress.journey.entries.count, "entry", "entries")
  return "\(count), \(progress.practice.notes) in your own words"
}

extension Outcome {
  /// The first line, and what there is to say.
  fileprivate var farewell: (String, String) {
    switch self {
    case .backTogether:
      (
        "You're trying again. Go slowly, and keep what you've learned.",
        """
        What led to the breakup still needs work, from both of you. The friends and habits of \
        these weeks are worth keeping. Nothing you wrote is lost.
        """
      )
    case .movedOn:
      (
        "You've moved on. Make today an ordinary good day.",
        """
        You came here hurt, and you kept going. It's fine if a memory of {ex} still stings now \
        and then. The days you kept, and what you found out about yourself, stay yours.
        """
      )
    case .stopped:
      (
        "You're stopping here, and that's okay. Do one kind thing for yourself today.",
        """
        This is only worth doing while it helps. The days you kept still count, and so does what \
        you wrote. You can begin again whenever you like.
        """
      )
    }
  }
}
