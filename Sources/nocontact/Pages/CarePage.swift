import NoContactCore

/// What comes before anything else where the user's own words sound as if they might hurt themselves.
///
/// A false alarm is to do no harm: where the words leave room for another meaning, it asks. `person` is
/// whom the user wants to call.
func carePage(_ finding: CareFinding, territory: String?, person: String? = nil) -> Page {
  var page = Page()
  let isKnown = HelpLine.all.contains { territory.map($0.territories.contains) ?? false }
  if finding.isDone {
    page.lead(
      isKnown
        ? """
        Have you taken something, or hurt yourself? Call \(HelpLine.emergency(in: territory).number) \
        now, even if you feel fine. Say what it was, and when.
        """
        : """
        Have you taken something, or hurt yourself? Call an ambulance now, even if you feel fine. It's \
        999 in the UK, 911 in the US and Canada, 112 in Europe and India. It's 000 in Australia, 111 \
        in New Zealand.
        """)
  }
  page.lead(
    finding.isSure || finding.isDone
      ? "You don't have to be alone with this. Please talk to someone now."
      : "If you mean yourself: you don't have to be alone with this. You can talk to someone now.")
  if let person { page.text("\u{2022} \(person)", indent: 2, hanging: 2) }
  for line in HelpLine.lines(territory: territory, for: [.crisis]) {
    page.text("\u{2022} \(isKnown ? line.text : line.brief)", indent: 2, hanging: 2)
  }
  page.text("You don't need the right words. \u{201C}I'm not okay\u{201D} is enough.")
  if finding.isSure || finding.isDone {
    page.text(
      "Move away from anything you could hurt yourself with. Stay near someone, if you can.")
  }
  page.text("'\("nocontact guide safety", .command)' has more, if you want it.")
  page.blank()
  return page
}

/// What comes first where the user's own words tell of something that no ordinary answer fits; it asks,
/// since words may mean something else.
func concernPage(_ concern: Concern, territory: String?) -> Page {
  var page = Page()
  switch concern {
  case .toOthers, .hasHurt:
    page.lead(
      concern == .toOthers
        ? "Might you hurt someone? Go somewhere else now, away from them. You can stop this."
        : """
        Did you hurt someone? If they're injured, call an ambulance for them. Then keep away from \
        them, and talk to someone today.
        """)
    for line in HelpLine.lines(territory: territory, for: [.ownBehaviour, .crisis]).prefix(4) {
      page.text("\u{2022} \(line.text(to: .asked))", indent: 2, hanging: 2)
    }
    page.text("People at these lines have heard it before.")
    page.text(
      concern == .toOthers
        ? "'nocontact guide safety' has more."
        : """
        Were you protecting yourself? Then a domestic abuse line can help: 'nocontact guide safety' \
        lists them.
        """)
  case .harm:
    page.lead("Did someone hurt or frighten you? It isn't your fault, and there's help.")
    let isKnown = !HelpLine.own(territory, for: [.violence]).isEmpty
    let lines = HelpLine.lines(territory: territory, for: [.violence, .stalking])
    for line in isKnown ? lines[...] : lines.prefix(4) {
      page.text("\u{2022} \(line.text(to: .afraid))", indent: 2, hanging: 2)
    }
    page.text(
      """
      If someone squeezed your neck, see a doctor today, even if you feel fine. Could they open this \
      computer? Then call from a phone they can't check, and leave it at that. If not, 'nocontact ready \
      --hazard afraid' changes what this program says to you.
      """)
  case .theirLife:
    page.lead(
      """
      Worried they might hurt themselves? Call the emergency number where they are, or someone near \
      them.
      """)
    page.text(
      """
      You don't have to be the one who helps, and you don't have to go back for it. It isn't your \
      fault.
      """)
    page.text(
      """
      Are they saying it to make you answer, or stay? Domestic abuse lines know about that: 'nocontact guide \
      safety' lists them.
      """)
  case .askedToStop:
    page.lead("Did they ask you to stop? Then please stop here: no more texts, not even a sorry.")
    page.text(
      """
      It hurts, and you don't have to be alone with it. 'nocontact ready --hazard asked' changes what \
      this program says to you.
      """)
  case .death:
    page.lead("Has someone died? I'm so sorry. You don't have to count days through that.")
    page.text(
      """
      If it's your ex, read 'nocontact guide died'. If it's someone else, that's two losses at once, \
      and a lot to carry. Is there someone who could come over? 'nocontact guide safety' lists people to \
      call, day and night.
      """)
  }
  page.blank()
  return page
}

extension World {
  /// Whom the user wants to call, where a journal that can be read names somebody.
  var person: String? { (try? journal())?.current?.person }

  /// Looks at words before the command shows anything of its own; what calls for care is shown first.
  func showCare(for words: [String]) throws {
    for text in words {
      if let finding = CareCheck(text).care {
        return try show(carePage(finding, territory: territory, person: person))
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
