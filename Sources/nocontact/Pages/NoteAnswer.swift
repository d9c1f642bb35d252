import NoContactCore

/// Something that was written down.
struct NoteAnswer: RecordedAnswer {
  let recording: Recording
  /// Whether it is a letter that is never sent.
  let isUnsent: Bool

  var page: Page {
    var page = Page()
    let lead =
      isUnsent
      ? "You've said it, and it stays here. Close the laptop for a while if you can."
      : "It's written down, and it's yours."
    page.lead(lead)
    page.blank()
    page.text(recording.receipt)
    page.next([
      ("log", "what you've written"), ("status", "where you are"),
      ("guide safety", "if it's too much to carry alone"),
    ])
    return page
  }
}
