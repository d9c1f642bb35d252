/// One look at a person's own words, for whether they may hurt themselves or threaten somebody.
///
/// It reads English, from the first word to the last, in time that grows as the text does. Rules of
/// phrases (`CareRules`) and what was learnt from texts (`CareClassifier`) are weighed together. It
/// knows no more than words: of texts written to be hard it misses more than half, and alarms at
/// three harmless ones in a hundred, so nothing may depend on it but what is said first.
package struct CareCheck: Sendable {
  /// What the text says of the writer's own safety; nil where it says nothing.
  package let care: CareFinding?
  /// The threat that it makes; nil where it makes none.
  package let threat: CareFinding?

  private typealias Reading = CareClassifier.Reading
  private typealias Section = CareGrammar.Section

  /// Reads a text.
  package init(_ text: String) {
    let words = CareWords(text, for: CareGrammar.shared)
    let matches = CareMatcher.matches(in: words, of: CareGrammar.shared)
    let classifier = CareClassifier(words, matches)
    let places = Self.places(of: matches, in: words)
    func finding(
      _ kind: CareFinding.Kind, _ reading: CareClassifier.Reading?, over other: Reading?
    ) -> CareFinding? {
      guard let reading, reading.margin >= 0 else { return nil }
      let isOther = other.map { $0.margin > reading.margin && $0.range.overlaps(reading.range) }
      if isOther == true { return nil }
      let (sure, soft): (Section, Section) =
        kind == .care ? (.care, .softCare) : (.threat, .softThreat)
      return CareFinding(
        kind: kind, isSure: places[sure] != nil || reading.margin >= CareWeights.sure,
        words: words.text[words.place(places[sure] ?? places[soft] ?? reading.range)])
    }
    care = finding(.care, classifier.care, over: classifier.threat)
    threat = finding(.threat, classifier.threat, over: classifier.care)
  }

  /// The first place of each kind of words that a rule finds and no rule of the harmless shields.
  private static func places(
    of matches: [CareMatcher.Match], in words: CareWords
  ) -> [Section: Range<Int>] {
    var isShielded = [Bool](repeating: false, count: words.words.count)
    var isApology = isShielded
    for match in matches {
      if match.section == .harmless { for index in match.range { isShielded[index] = true } }
      if match.section == .apology { for index in match.range { isApology[index] = true } }
    }
    var best: [Section: Range<Int>] = [:]
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
    return best
  }

  /// What is to be said first about a text: the writer's own safety, else a threat, else nothing.
  package static func look(at text: String) -> CareFinding? {
    let check = CareCheck(text)
    return check.care ?? check.threat
  }
}
