import NoContactCore

/// An urge that was taken down.
struct UrgeAnswer: RecordedAnswer {
  let recording: Recording
  /// The urge.
  let urge: Urge
  /// Whether its page was seen already.
  let wasShown: Bool

  var page: Page {
    var page = Page()
    if let level = urge.level, level >= 9, !wasShown { page.lead(crisisLine) }
    switch urge.outcome {
    case .passed:
      page.lead("It passed, and you were there for it. Be good to yourself now.")
    case .gaveIn:
      page.lead("Lay the phone aside. It happened, and it can be told here.")
    case nil:
      page.lead("Stay with it. You can come back to this page as often as you like.")
    }
    page.text(recording.receipt)
    page.next(
      urge.outcome == .gaveIn
        ? [("slip replied", "take down what happened; 'nocontact slip' lists the kinds")]
        : [
          ("did \(activity(recording.after))", "when you have done it instead"),
          ("status", "where you are"),
        ])
    return page
  }
}

/// What to do in the next minutes: seen while the command waits.
func urgePage(_ urge: Urge, _ progress: Progress) -> Page {
  let journey = progress.journey
  var page = Page()
  if let level = urge.level, level >= 9 { page.lead(crisisLine) }
  page.lead(spoken(Topic.urge.guidance.lead, of: journey))
  let past = progress.practice.urges.compactMap(\.trigger)
  let triggers = (urge.trigger.map { [$0] } ?? []) + past.suffix(5).reversed()
  page.blank()
  page.heading("What to leave alone now")
  for id in Triggers.behaviours(for: triggers).prefix(3) {
    page.text("\(id, .command): \(itemText(id, of: journey))", indent: 2, hanging: 2)
  }
  let reasons = reasons(progress.practice.answers)
  if !reasons.isEmpty {
    page.blank()
    page.heading("What you wrote yourself")
    for (question, answer) in reasons {
      page.text("\(question, .command) \u{201C}\(answer)\u{201D}", indent: 2, hanging: 4)
    }
  }
  let activity = activity(progress)
  page.blank()
  page.heading("One thing to do instead")
  let isOwn = !Vocabulary.activities.contains(activity)
  let meaning = isOwn ? "your own, and it has helped before." : itemText(activity, of: journey)
  page.text("\(activity, .command): \(meaning)", indent: 2, hanging: 2)
  page.blank()
  return page
}

/// The user's own reasons: the latest answers to the questions that have to do with them.
private func reasons(_ answers: Answers) -> [(question: String, answer: String)] {
  ["5.1", "5.5", "7.1", "7.2", "7.3"].compactMap { id in
    answers[id].last?.note.map { (id, $0) }
  }
}

/// What was recorded most often, else a suggestion.
private func activity(_ progress: Progress) -> String {
  progress.practice.activities.favourite ?? suggestion(progress.today)
}

/// Something that can be begun at once, another one each day.
private func suggestion(_ today: Day) -> String {
  let quick = ["friend", "outdoors", "journal", "exercise", "meditation"]
  return quick[((today.number % quick.count) + quick.count) % quick.count]
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
