import NoContactCore

/// How a day feels.
struct CheckinAnswer: RecordedAnswer {
  let recording: Recording
  /// How strong the urge to get in touch is, 0...10; nil where it was not said.
  let urge: Int?

  var page: Page {
    let after = recording.after
    var page = Page()
    let isStrong = (urge ?? 0) >= 7
    let lead =
      isStrong
      ? spoken(Topic.urge.guidance.lead, of: after.journey)
      : "Thank you for being honest with yourself. That is enough for now."
    if let urge, urge >= 9 { page.lead(crisisLine) }
    page.lead(lead)
    page.blank()
    page.text(recording.receipt)
    page.next(
      isStrong
        ? [("urge", "what to do in the next ten minutes")]
        : [("status", "where you are"), ("note", "write a little more")])
    return page
  }
}
