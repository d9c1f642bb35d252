import NoContactCore

/// Everything there is to read.
struct GuideListAnswer: Answer {
  var page: Page {
    var page = Page()
    page.text(
      "\("Read any of these with 'nocontact guide NAME', or a step by its number.", .strong)")
    for stage in Stage.allCases {
      page.blank()
      page.heading(stage.title)
      let steps = Step.all.filter { $0.stage == stage }
      page.rows(steps.map { ("\("\($0.number)  \($0.id)", .command)", Text($0.title)) }, indent: 2)
    }
    page.blank()
    page.heading("Topics")
    page.rows(Topic.all.map { ("\($0.id, .command)", Text($0.title)) }, indent: 2)
    return page
  }

  static var members: [Member<GuideListAnswer>] {
    [
      Member("steps", "The steps of the method.") { _ in Step.all },
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
