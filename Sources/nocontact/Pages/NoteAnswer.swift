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
      ? "It is said, and it stays here. Close the laptop for a while if you can."
      : "It is kept. You can let go of it for now."
    page.lead(lead)
    page.blank()
    page.text(recording.receipt)
    page.next([("log", "read what you wrote"), ("status", "where you are")])
    return page
  }
}
