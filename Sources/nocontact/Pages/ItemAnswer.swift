import NoContactCore

/// One item of a list of the method.
struct ItemAnswer: Answer {
  /// The word it is typed by.
  let id: String
  /// The item.
  let item: GuidanceItem
  /// The step that has it.
  let step: Step
  /// The journey, for its name; nil where there is none.
  let journey: Journey?
  let warnings: [String]

  var page: Page {
    var page = Page()
    // Said alone, what doesn't help would read as advice.
    page.lead(
      Vocabulary.behaviours.contains(id)
        ? "What doesn't help either of you: \(text.prefix(1).lowercased() + text.dropFirst())"
        : text)
    page.text("\("'\(id)', from step \(step.number): \(step.title)", .faint)")
    page.next([("guide \(step.number)", "the whole step")])
    return page
  }

  static var members: [Member<ItemAnswer>] {
    [
      Member("id", "The word it is typed by.", \.id),
      Member("text", "What it says.", \.text),
      Member("step", "The step that has it.", \.step),
    ]
  }

  private var text: String { spoken(item.text, of: journey) }
}
