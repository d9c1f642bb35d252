/// One look at a person's own words, for whether they may hurt themselves or threaten somebody.
///
/// It reads English, from the first word to the last, in time that grows as the text does. What it
/// knows was learnt from texts (`CareClassifier`), and is no more than words: of texts by somebody
/// it has not read it misses a tenth to an eighth, of hints more, and alarms at three harmless ones in
/// a hundred, so nothing may depend on it but what is said first.
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
      guard let reading, reading.margin >= 0 else { return nil }
      let isPlain = kind == .care && words.isPlain(reading.range)
      if isDraft, !isPlain, reading.margin < CareWeights.draft { return nil }
      // Of words that are about the other thing, nothing is said twice; of more than those, something is.
      let isOther = other.map {
        $0.margin > reading.margin && reading.range.clamped(to: $0.range) == reading.range
      }
      if isOther == true, !isPlain { return nil }
      return CareFinding(
        kind: kind,
        isSure: reading.margin >= CareWeights.sure || isPlain,
        words: words.text[words.place(reading.range)])
    }
    let deed = words.deed
    var care = finding(.care, classifier.care, over: classifier.threat)
    if let deed, care == nil {
      care = CareFinding(kind: .care, isSure: false, words: words.text[words.place(deed)])
    }
    care?.isDone = deed != nil
    // Somebody who says it plainly is heard, whatever it is made to depend on.
    if care == nil, let said = words.announcement {
      care = CareFinding(kind: .care, isSure: true, words: words.text[words.place(said)])
    }
    if care == nil, let cry = CareCries.first(in: text) {
      care = CareFinding(kind: .care, isSure: true, words: cry)
    }
    self.care = care
    threat = finding(.threat, classifier.threat, over: classifier.care)
  }

  /// Whether a text has the beginning of a word that grave ones seldom lack: a look at it takes longer.
  package static func isWorthALook(_ text: String) -> Bool {
    let bytes = text.utf8.map { $0 | 0x20 }
    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(bytes[index]) }
    return bytes.indices.contains { start in
      if start > 0, isLetter(start - 1) { return false }
      return stems.lines(from: bytes[start]).contains {
        bytes[start...].starts(with: stems.bytes[$0])
      }
    }
  }

  private static let stems = LineTable(
    """
    die
    dying
    dead
    death
    kill
    suicid
    life
    alive
    liv
    hurt
    harm
    cut
    wake
    pill
    tablet
    overdos
    hang
    jump
    goodbye
    burden
    better off
    myself
    end it
    ending
    end this
    exist
    disappear
    gone
    bye
    rope
    bridge
    blade
    razor
    without me
    be here
    unalive
    sleep
    anymore
    any more
    """)

  /// What is to be said first about a text: the writer's own safety, else a threat, else nothing.
  package static func look(at text: String, isDraft: Bool = false) -> CareFinding? {
    let check = CareCheck(text, isDraft: isDraft)
    return check.care ?? check.threat
  }
}
