import NoContactCore

/// What came of the talk about trying again.
struct TalkAnswer: RecordedAnswer {
  let recording: Recording
  /// What came of it.
  let outcome: TalkOutcome

  var page: Page {
    let instead = recording.unsafePage(
      afraid: "Whatever was said, you don't owe {ex} another talk.",
      others: "Leave it there, whatever was said. Don't bring it up again.")
    if let instead { return instead }
    var page = Page()
    let (lead, words): (String, String)
    let next: [(Text, Text)]
    switch outcome {
    case .yes:
      lead = "Go slowly. Choose one thing from the past to talk through first."
      words = """
        You can say your boundaries out loud now. Start with what led to the breakup, before the \
        good times.
        """
      next = [("boundaries", "what you hold to"), ("end back-together", "close this chapter")]
    case .no:
      lead = """
        It's a no. That hurts, whoever said it. Spend this evening with someone you trust, or call \
        a line: 'nocontact guide safety'.
        """
      words = """
        The two of you talked, and now you know. If {ex} said it, please don't ask again. What \
        you've built in these weeks is yours, and it doesn't depend on them.
        """
      next = [
        ("end moved-on", "when you can mean it"),
        ("restart", "or some days of no contact first"),
      ]
    case .notYet:
      lead = "Leave it open, and get on with your week. You don't have to ask again: they know now."
      words = """
        Not yet isn't a yes or a no. Give it time without pressing, keep to your boundaries, and \
        notice whether the effort goes both ways.
        """
      next = [("boundaries", "what you hold to"), ("status", "where you are")]
    }
    page.lead(lead)
    page.blank()
    page.text(Text(spoken(words, of: recording.after.journey)))
    page.blank()
    page.text(recording.receipt)
    page.next(next)
    return page
  }
}
