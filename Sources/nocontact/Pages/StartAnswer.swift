import NoContactCore

/// A journey that has begun: the status, and what is worth knowing once.
struct StartAnswer: BriefAnswer {
  /// Where it stands.
  let begun: Progress
  /// Where the journal is.
  let path: String

  var progress: Progress? { begun }
  var words: [String] {
    let journey = begun.journey
    return [journey.name, journey.person, journey.necessary].compactMap(\.self)
  }
  var brief: String { "Begun, with \(DateWords.full(begun.journey.from)) as the first day" }

  var page: Page {
    var page = statusPage(begun)
    if begun.journey.from < begun.today {
      page.blank()
      page.text(
        "Has anything happened since? Save each with its date: nocontact slip text --on '3 days ago'"
      )
    }
    page.blank()
    let safety =
      begun.practice.isUnsafe
      ? "What you said about safety before still stands."
      : """
      Thinking of hurting yourself? 'nocontact guide safety' lists people to call, day and night. Are \
      you afraid of {ex}, have they asked you to stop, or is there a court order? If so, and \
      only you can open this computer, type 'nocontact ready --unsafe'. If not, call from a phone they \
      can't check.
      """
    page.text(Text(spoken(safety, of: begun.journey)))
    page.blank()
    page.text(
      """
      \("""
      The first day counts as day 1, and days are calendar days. What you save stays in \(path) on \
      this computer, with earlier versions beside it. Anyone who can use this login can read it.
      """, .faint)
      """)
    return page
  }

  static var members: [Member<StartAnswer>] {
    [
      Member("journey", "What has begun, with its settings.", \.begun.journey),
      Member("status", "Where it stands.") { StatusAnswer($0.begun) },
    ]
  }
}
