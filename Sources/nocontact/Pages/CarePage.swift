import NoContactCore

/// What comes before anything else where the user's own words sound as if they might hurt themselves.
///
/// A false alarm is to do no harm: where the words leave room for another meaning, it asks.
func carePage(_ finding: CareFinding, territory: String?) -> Page {
  var page = Page()
  if finding.isDone {
    page.lead(
      """
      Have you taken something, or hurt yourself? Call an ambulance now, even if you feel fine: 999 in \
      the UK, 911 in the US and Canada, 112 in Europe and India, 000 in Australia, 111 in New Zealand.
      """)
  }
  page.lead(
    finding.isSure
      ? "You don't have to be alone with this. Please talk to someone now."
      : "If you mean yourself: you don't have to be alone with this. You can talk to someone now.")
  let isKnown = HelpLine.all.contains { territory.map($0.territories.contains) ?? false }
  for line in HelpLine.lines(territory: territory, for: [.crisis]) {
    page.text("\u{2022} \(isKnown ? line.text : line.brief)", indent: 2, hanging: 2)
  }
  page.text("You don't need the right words. \u{201C}I'm not okay tonight\u{201D} is enough.")
  page.text("\("nocontact guide safety", .command) has more, if you want it.")
  page.blank()
  return page
}

extension World {
  /// Looks at words before the command shows anything of its own; what calls for care is shown first.
  func showCare(for words: [String]) throws {
    for text in words {
      if let finding = CareCheck(text).care {
        return try show(carePage(finding, territory: territory))
      }
    }
  }
}

extension Entry {
  /// The user's own words in it.
  var ownWords: [String] {
    let own: [String] =
      switch kind {
      case .did(let did): did.activities.filter { !Vocabulary.activities.contains($0) }
      case .urge(let urge): urge.trigger.map { [$0] } ?? []
      default: []
      }
    return own + (note.map { [$0] } ?? [])
  }
}
