/// The answer to someone who has not begun.
struct WelcomeAnswer: Answer {
  var page: Page {
    var page = Page()
    page.lead("Take a breath. When you're ready, type: nocontact start")
    page.blank()
    page.text(
      """
      nocontact counts thirty days without contact after a breakup and keeps what happens on the \
      way. Each day it suggests one small thing to do, and it knows what helps when something \
      happens. What you save stays on this computer, with up to fifty earlier versions beside it. \
      Anyone who can use your login can read it.
      """)
    page.next([
      ("start", "no contact from today on"),
      ("start --name Sam", "the same, with their name"),
      ("start '3 days ago'", "if it's been a few days already"),
      ("urge", "if you're about to write to them right now"),
      ("guide safety", "if you're afraid, or might hurt yourself"),
      ("help", "all commands"),
    ])
    return page
  }
}
