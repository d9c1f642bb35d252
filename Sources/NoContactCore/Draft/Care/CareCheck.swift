/// One look at a person's own words, for whether they may hurt themselves or threaten somebody.
///
/// It reads English, from the first word to the last, in time that grows as the text does. What it
/// knows was learnt from texts (`CareClassifier`), and is no more than words: of texts by somebody
/// it has not read it misses a fifth to a third, and alarms at three harmless ones in a hundred, so
/// nothing may depend on it but what is said first.
package struct CareCheck: Sendable {
  /// What the text says of the writer's own safety; nil where it says nothing.
  package let care: CareFinding?
  /// The threat that it makes; nil where it makes none.
  package let threat: CareFinding?

  /// Reads a text; of a draft to somebody else, a finding has to be plainer.
  package init(_ text: String, isDraft: Bool = false) {
    let words = CareWords(text)
    let classifier = CareClassifier(words)
    func finding(
      _ kind: CareFinding.Kind, _ reading: CareClassifier.Reading?,
      over other: CareClassifier.Reading?
    ) -> CareFinding? {
      guard let reading, reading.margin >= (isDraft ? CareWeights.draft : 0) else { return nil }
      let isOther = other.map { $0.margin > reading.margin && $0.range.overlaps(reading.range) }
      if isOther == true { return nil }
      return CareFinding(
        kind: kind,
        isSure: reading.margin >= CareWeights.sure || kind == .care && words.isPlain(reading.range),
        words: words.text[words.place(reading.range)])
    }
    let deed = words.deed
    var care = finding(.care, classifier.care, over: classifier.threat)
    if let deed, care == nil {
      care = CareFinding(kind: .care, isSure: false, words: words.text[words.place(deed)])
    }
    care?.isDone = deed != nil
    if care == nil, let cry = CareCries.first(in: text) {
      care = CareFinding(kind: .care, isSure: true, words: cry)
    }
    self.care = care
    threat = finding(.threat, classifier.threat, over: classifier.care)
  }

  /// What is to be said first about a text: the writer's own safety, else a threat, else nothing.
  package static func look(at text: String, isDraft: Bool = false) -> CareFinding? {
    let check = CareCheck(text, isDraft: isDraft)
    return check.care ?? check.threat
  }
}
