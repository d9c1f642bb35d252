/// One look at a person's own words, for whether they may hurt themselves or threaten somebody.
///
/// It reads English, from the first word to the last, in time that grows as the text does. It knows
/// no more than words: it misses some, and alarms where nothing is wrong, so nothing may depend on
/// it but what is said first.
package struct CareCheck: Sendable {
  /// What the text says of the writer's own safety; nil where it says nothing.
  package let care: CareFinding?
  /// The threat that it makes; nil where it makes none.
  package let threat: CareFinding?

  /// Reads a text.
  package init(_ text: String) {
    let words = CareWords(text, for: CareGrammar.shared)
    var best: [CareGrammar.Section: Range<Int>] = [:]
    let matches = CareMatcher.matches(in: words, of: CareGrammar.shared)
    var isShielded = [Bool](repeating: false, count: words.words.count)
    var isApology = isShielded
    for match in matches {
      if match.section == .harmless { for index in match.range { isShielded[index] = true } }
      if match.section == .apology { for index in match.range { isApology[index] = true } }
    }
    for match in matches where match.section != .harmless && match.section != .apology {
      let isThreat = match.section == .threat || match.section == .softThreat
      if match.range.contains(where: { isShielded[$0] || isThreat && isApology[$0] }) { continue }
      if let old = best[match.section] {
        let isEarlier = match.range.lowerBound < old.lowerBound
        let isLonger =
          match.range.lowerBound == old.lowerBound && match.range.upperBound > old.upperBound
        guard isEarlier || isLonger else { continue }
      }
      best[match.section] = match.range
    }
    func finding(_ sure: CareGrammar.Section, _ soft: CareGrammar.Section) -> CareFinding? {
      guard let range = best[sure] ?? best[soft] else { return nil }
      return CareFinding(
        kind: sure == .care ? .care : .threat, isSure: best[sure] != nil,
        words: words.text[words.place(range)])
    }
    care = finding(.care, .softCare)
    threat = finding(.threat, .softThreat)
  }

  /// What is to be said first about a text: the writer's own safety, else a threat, else nothing.
  package static func look(at text: String) -> CareFinding? {
    let check = CareCheck(text)
    return check.care ?? check.threat
  }
}
