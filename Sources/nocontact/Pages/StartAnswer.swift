import NoContactCore

/// A journey that has begun: the status, and what is worth knowing once.
struct StartAnswer: BriefAnswer {
  /// Where it stands.
  let begun: Progress
  /// Where the journal is.
  let path: String

  var progress: Progress? { begun }
  var brief: String { "Begun, with \(DateWords.full(begun.journey.from)) as the first day" }

  var page: Page {
    var page = statusPage(begun)
    if begun.journey.from < begun.today {
      page.blank()
      page.text(
        "Something happened since? Enter each with its day: nocontact slip text --on '3 days ago'")
    }
    page.blank()
    page.text(
      """
      \("""
      The first day counts as day 1, and the days are calendar days. What you record stays in \
      \(path), on this computer, for you alone. If there is fear, threats or a court order between \
      you two, this plan is not for that: 'nocontact guide safety'.
      """, .faint)
      """)
    return page
  }

  static var members: [Member<StartAnswer>] {
    [
      Member("journey", "The journey that has begun.", \.begun.journey),
      Member("status", "Where it stands.") { StatusAnswer($0.begun) },
    ]
  }
}
