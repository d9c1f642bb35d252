import NoContactCore

/// What to keep in mind for a meeting.
struct MeetAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress
  /// The country whose help lines come first.
  let territory: String?

  static var members: [Member<MeetAnswer>] {
    [Member("planned", "The day of the meeting that is planned.", \.planned)]
  }

  private var planned: Day? {
    progress.practice.plannedMeeting.flatMap { $0 >= progress.today ? $0 : nil }
  }

  var page: Page {
    let instead = progress.unsafePage(
      territory,
      afraid: """
        Please don't meet {ex}. If you can't avoid it, like handing over a child, plan it first with a \
        domestic abuse line.
        """,
      asked: "Please don't meet {ex}, or go where they'll be. They've asked for distance.",
      neither: "Please don't meet {ex} while it isn't safe.")
    if let instead { return instead }
    if progress.journey.goal == .heal { return healingPage() }
    let isOpen = progress.isOpen(.meet)
    var page = Page()
    let propose =
      isOpen
      ? "Suggest something small and neutral, like a coffee, and leave the rest open."
      : "Not yet. Read it for later if you like; this step is still closed."
    let lead = planned.map { meetingWords($0, today: progress.today) } ?? propose
    page.lead(lead)
    for paragraph in Step.meet.guidance.paragraphs
    where planned == nil || paragraph != Step.askToMeet {
      page.blank()
      page.text(Text(spoken(paragraph, of: progress.journey)), indent: 2)
    }
    if !isOpen {
      page.next([("steps", "what opens this step")])
      return page
    }
    page.next(
      (planned == nil
        ? [("meet plan --on tomorrow", "when you've agreed on a day")]
        : [("meet log", "afterwards, how it was"), ("boundaries", "what you hold to")])
        + [("guide 12", "the signs of interest, in a list")])
    return page
  }
}

/// A meeting that was planned.
struct PlannedAnswer: RecordedAnswer {
  let recording: Recording

  var page: Page {
    var page = Page()
    if !recording.after.practice.isAnswered {
      page.lead(
        "Have they said yes to meeting? If not, please don't go. There's no answer saved here.")
      page.blank()
    } else if case .meeting(.planned(let day)) = recording.entry.kind {
      page.lead(meetingWords(day, today: recording.after.today))
      page.blank()
    }
    page.text(recording.receipt)
    page.next([("meet", "what to keep in mind"), ("boundaries", "what you hold to")])
    return page
  }
}

/// A meeting that took place.
struct HeldAnswer: RecordedAnswer {
  let recording: Recording
  /// The signs of interest that were seen.
  let signs: [String]

  var page: Page {
    let journey = recording.after.journey
    let instead = recording.unsafePage(
      afraid: "Are you somewhere safe now? If not, call your local emergency number.",
      others: "Leave it at that, and send nothing after it.")
    if let instead { return instead }
    var page = Page()
    page.lead("Leave it at that for today, however it went.")
    if !signs.isEmpty {
      page.blank()
      for sign in signs {
        page.text("\(sign, .command): \(itemText(sign, of: journey))", indent: 2, hanging: 2)
      }
      page.text("Good to notice. It doesn't prove anything.", indent: 2)
    }
    page.blank()
    page.text(recording.receipt)
    page.next([
      ("status", "the next step"), ("restart", "if you were treated badly and walked away"),
    ])
    return page
  }
}

/// What to keep in mind, by how far off the meeting is.
func meetingWords(_ planned: Day, today: Day) -> String {
  switch planned - today {
  case 0:
    """
    You're meeting today. Be kind, keep it short, and go home while it's good.
    """
  case 1:
    """
    You're meeting tomorrow. Decide now when you'll leave, and get an early night.
    """
  default:
    """
    You're meeting \(DateWords.distance(of: planned, from: today)), on \
    \(DateWords.full(planned)). Until then, carry on as you have.
    """
  }
}
