import NoContactCore

/// What came of the talk about trying again.
struct TalkAnswer: RecordedAnswer {
  let recording: Recording
  /// What came of it.
  let outcome: TalkOutcome

  var page: Page {
    var page = Page()
    let (lead, words): (String, String)
    let next: [(String, Text)]
    switch outcome {
    case .yes:
      lead = "Go slowly. Choose one thing from the past to talk through first."
      words = """
        The boundaries you kept to yourself can be said aloud now. What led to the breakup comes \
        before the good times, so that it need not come again.
        """
      next = [("boundaries", "what you hold to"), ("end back-together", "close the journey")]
    case .no:
      lead = "It is a no. Be with somebody tonight who is glad of you."
      words = """
        You asked, and you were answered: that took courage, and it leaves nothing open. {Ex} may be \
        happy elsewhere. What these weeks built is yours, and it does not depend on them.
        """
      next = [
        ("end moved-on", "close the journey, when you can mean it"),
        ("restart", "or a new run of quiet days first"),
      ]
    case .notYet:
      lead = "Leave it open, and live your week. Do not ask again soon."
      words = """
        Not yet is neither a yes nor a no. Give it time without pressing, keep to your boundaries, \
        and notice whether the effort goes both ways.
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
