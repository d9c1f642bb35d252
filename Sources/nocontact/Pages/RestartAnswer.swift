import NoContactCore

/// Back to no contact.
struct RestartAnswer: RecordedAnswer {
  let recording: Recording

  var page: Page {
    var page = Page()
    page.lead("Back to no contact. There's nothing more you have to send.")
    page.blank()
    page.text(Text(effect(recording)))
    page.blank()
    page.text(recording.receipt)
    page.next([("status", "where you are"), ("guide", "the step to work on")])
    return page
  }
}
