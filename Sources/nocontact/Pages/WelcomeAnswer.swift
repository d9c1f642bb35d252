/// The answer to someone who has not begun.
struct WelcomeAnswer: Answer {
  var page: Page {
    var page = Page()
    page.lead("Take a breath. When you are ready, type: nocontact start")
    page.blank()
    page.text(
      """
      nocontact keeps count of thirty days without contact after a breakup, takes down what happens \
      on the way, and tells you on each day and in each situation what to do next. Everything stays \
      in one file on this computer.
      """)
    page.next([
      ("start", "no contact from today on"),
      ("start '3 days ago'", "if you have kept it for a while already"),
      ("guide urge", "if you are about to write to them right now"),
      ("guide safety", "if there is fear, control or violence"),
      ("help", "all commands"),
    ])
    return page
  }
}
