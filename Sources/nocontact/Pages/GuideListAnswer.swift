import NoContactCore

/// Everything there is to read.
struct GuideListAnswer: Answer {
  /// What the user hopes for, which decides the steps.
  let goal: Goal
  let warnings: [String]

  var page: Page {
    var page = Page()
    page.lead("Pick one and type it after 'nocontact guide'.")
    for stage in Stage.allCases {
      let steps = goal.steps.filter { $0.stage == stage }
      if steps.isEmpty { continue }
      page.blank()
      page.heading(stage.title)
      page.rows(steps.map { ("\("\($0.number)  \($0.id)", .command)", Text($0.title)) }, indent: 2)
    }
    page.blank()
    page.heading("Topics")
    page.rows(Topic.all.map { ("\($0.id, .command)", Text($0.title)) }, indent: 2)
    page.blank()
    page.text("Everyday words work too, like kids, divorce, roommate, sober or 3am.")
    return page
  }

  static var members: [Member<GuideListAnswer>] {
    [
      Member("steps", "The steps of the method.", \.goal.steps),
      Member("topics", "The topics beside them.") { _ in Topic.all },
    ]
  }
}

extension Topic: ObjectShaped {
  static var members: [Member<Topic>] {
    [
      Member("id", "The word it is typed by.", \.id),
      Member("title", "Its name.", \.title),
    ]
  }
}
