import NoContactCore

/// An urge that was recorded.
struct UrgeAnswer: RecordedAnswer {
  let recording: Recording
  /// The urge.
  let urge: Urge
  /// Whether its page was seen already.
  let wasShown: Bool
  /// Its page, where that has not been shown yet.
  var before: Page?

  /// The words that were looked at before the page.
  var seen: [String] = []

  var words: [String] { recording.entry.ownWords.filter { !seen.contains($0) } }

  var page: Page {
    var page = before ?? Page()
    if urge.isOverwhelming, !wasShown { page.lead(crisisLine(recording.territory)) }
    switch urge.outcome {
    case .passed: page.lead("It passed, and you got through it. Be gentle with yourself now.")
    case .stillThere:
      page.lead(
        """
        It's still there, and you still haven't written. Ten more minutes, with someone if you \
        can.
        """
      )
    case .gaveIn: page.lead("It's done now. Stop here, and breathe for five minutes.")
    case nil:
      page.lead("Hold on a little longer. You can come back here as often as you like.")
    }
    page.text(recording.receipt)
    switch urge.outcome {
    case .gaveIn:
      page.next([
        ("slip texted", "save what happened; 'nocontact help slip' lists the kinds"),
        ("guide safety", "someone to talk to, right now"),
      ])
    case .stillThere, nil:
      let isNight = recording.entry.at.time.isNight
      page.next(
        [("urge", "ten more minutes"), ("guide safety", "someone to talk to, right now")]
          + (isNight ? [("guide night", "for thoughts that go round")] : []))
    case .passed:
      let activity = urge.suggestion(recording.after, at: recording.entry.at)
      page.next([("did \(activity)", "if that's what you do next"), ("status", "where you are")])
    }
    return page
  }
}

/// What to do in the next minutes: seen while the command waits, and where nothing can be recorded.
func urgePage(_ urge: Urge, _ progress: Progress?, _ world: World) -> Page {
  let now = world.now
  let journey = progress?.journey
  var page = Page()
  if urge.isOverwhelming { page.lead(crisisLine(world.territory)) }
  let first =
    switch progress?.practice.hazardVoice {
    case .afraid where progress?.practice.mustKeepAway == true:
      "Keep your phone with you. Don't write or answer, now or later: call someone else."
    case .asked:
      "{Ex} asked for distance. Please don't write, now or later: call someone else."
    case .afraid: "Keep your phone with you. You don't have to answer anything right now."
    case .neither: "Keep your phone with you. Don't write to {ex}: call someone else."
    case nil where urge.isOverwhelming:
      """
      Don't write for ten minutes. Keep the phone for one thing: calling someone who's good to \
      you.
      """
    case nil: Topic.urge.guidance.lead
    }
  page.lead(spoken(first, of: journey))
  page.blank()
  page.heading("Someone to call")
  page.text(Text(journey?.person ?? unnamedPerson), indent: 2, hanging: 2)
  let reasons = progress.map { Array(ownReasons($0.practice)) } ?? []
  if !reasons.isEmpty {
    page.blank()
    page.heading("What you wrote yourself")
    for reason in reasons { page.text("\u{201C}\(reason)\u{201D}", indent: 2, hanging: 2) }
  }
  // Nobody who is afraid, or at their limit, is to read a list of what they might do wrong.
  if progress?.practice.hazardVoice != .afraid, (urge.level ?? 0) < 8 {
    page.blank()
    page.heading("What won't help right now")
    for words in avoided(urge, progress) { page.text("\u{2022} \(words)", indent: 2, hanging: 2) }
  }
  page.blank()
  if urge.isOverwhelming {
    page.text("Nobody there yet? Breathe out slowly, ten times.")
  } else {
    let activity = urge.suggestion(progress, at: now)
    page.heading("One thing to do instead")
    let isOwn = !Vocabulary.activities.contains(activity)
    let meaning = isOwn ? "one of your own." : itemText(activity, of: journey)
    page.text("\(activity, .command): \(meaning)", indent: 2, hanging: 2)
  }
  // What somebody who is afraid writes here must not be found.
  page.text(
    progress?.practice.hazardVoice == .afraid
      ? "If only you can open this computer, you can write it down here: 'nocontact note --unsent'."
      : "Write the message here instead: 'nocontact note --unsent'.",
    indent: urge.isOverwhelming ? 0 : 2)
  if let words = progress.flatMap({ passedWords($0.practice.urges) }) {
    page.blank()
    page.text("\(words)")
  }
  page.blank()
  return page
}

/// What would make it worse, by what sets off this user's urges; for somebody who was asked to stop, all
/// that reaches the other person.
private func avoided(_ urge: Urge, _ progress: Progress?) -> [String] {
  if progress?.practice.hazardVoice == .asked {
    return [
      "Writing, calling, checking their profile or going to see them.",
      "Sending someone, or using another account.",
    ]
  }
  let past = progress?.practice.urges.compactMap(\.trigger) ?? []
  let triggers = (urge.trigger.map { [$0] } ?? []) + past.suffix(5).reversed()
  return Triggers.behaviours(for: triggers).prefix(3).map { itemText($0, of: progress?.journey) }
}

/// Whom to call, where nobody is named.
private let unnamedPerson = """
  A friend, or a helpline from 'nocontact guide safety'. You don't need a reason. \
  'nocontact settings person' keeps a name and a number here.
  """

/// The user's own reasons, the latest ones: no answers, which at such a moment may argue for writing.
private func ownReasons(_ practice: Practice) -> ArraySlice<String> {
  practice.reasons.compactMap(\.note).suffix(5)
}

/// How the last urges ended, where they passed; nil where there is nothing good to say.
private func passedWords(_ urges: [Urge]) -> String? {
  let passed = urges.compactMap(\.outcome).reversed().prefix { $0 == .passed }.count
  return switch passed {
  case 0: nil
  case 1: "The last one passed."
  default: "The last \(passed) passed."
  }
}

extension Urge {
  /// Whether it is as strong as it gets: then it is a person that helps, and no place.
  var isOverwhelming: Bool { (level ?? 0) >= 9 }

  /// Something to do at once that fits the hour: what has helped most often, else another one each day.
  fileprivate func suggestion(_ progress: Progress?, at now: Moment) -> String {
    let isNight = now.time.isNight
    // From ten at night to seven nothing out of doors, nor what might be.
    let quick =
      isNight
      ? ["journal", "meditation", "sleep", "food"]
      : ["friend", "outdoors", "journal", "exercise", "meditation"]
    // Who is afraid keeps somebody on the phone, and the doors shut.
    if progress?.practice.hazardVoice == .afraid { return "friend" }
    if let favourite = progress?.practice.activities.favourite,
      !isNight || quick.contains(favourite), !Vocabulary.mayHarm(favourite)
    {
      return favourite
    }
    return quick[((now.day.number % quick.count) + quick.count) % quick.count]
  }
}

extension TimeOfDay {
  /// Whether it is between ten at night and seven in the morning.
  var isNight: Bool { !(7 * 60..<22 * 60).contains(minutes) }
}

/// How much of a wait is over, to stand where it stood a second before.
func waitingLine(left: Int, of total: Int, on terminal: Terminal) -> String {
  let length = 24
  let filled = total > 0 ? (total - left) * length / total : length
  let bar =
    terminal.painted(terminal.shown(String(repeating: "\u{2588}", count: filled)), .good)
    + terminal.painted(
      terminal.shown(String(repeating: "\u{2591}", count: length - filled)), .faint)
  let seconds = left % 60 < 10 ? "0\(left % 60)" : "\(left % 60)"
  return "\r\(bar) \(left / 60):\(seconds) left "
}
