/// A message held against what its text is for.
///
/// The same message always gives the same result, and nothing is learnt or guessed: faults come
/// from tables of phrases (`DraftTable`), one for each fault, and from three measures (length,
/// questions, capitals). It reads words, not minds, so a clean result is a second pair of eyes and
/// not a promise.
///
/// The message passes when it has no fault and does what is required of its kind: two of the three
/// objectives of a first text, all three of the text that one is over it, and for an apology a
/// concrete sorry that asks for nothing. Forgiving them is shown as an objective of the apology and
/// is not required. A text without words meets nothing and passes nothing.
public struct DraftCheck: Sendable {
  /// What the text is for.
  public let kind: DraftKind
  /// The objectives of the kind, in their order, and whether the message meets each.
  public let objectives: [(DraftObjective, isMet: Bool)]
  /// The faults, each with its words.
  ///
  /// They come in the order of `DraftFault.allCases`, those of one fault as they stand in the
  /// message. Words that two rules of one fault found are named once.
  public let findings: [DraftFinding]
  /// Whether it has no fault and meets what is required.
  public let passes: Bool

  /// Checks a message.
  ///
  /// - Parameters:
  ///   - text: The message as it would be sent.
  ///   - kind: What it is meant to be.
  ///   - exName: The name of the other person, so that it is known in a greeting.
  public init(_ text: String, kind: DraftKind, exName: String?) {
    // What lies beyond is too long in any case, and need not be read.
    let text = String(text.prefix(4000))
    let words = DraftWords(text)
    var findings: [DraftFinding] = []
    for fault in DraftFault.allCases {
      for range in DraftCheck.places(of: fault, in: words, kind: kind, exName: exName) {
        findings.append(DraftFinding(fault: fault, words: String(text[range])))
      }
    }
    let faults = Set(findings.map(\.fault))
    let objectives = kind.objectives.map { objective in
      (
        objective,
        isMet: !words.isEmpty && faults.isDisjoint(with: objective.spoilers)
          && DraftCheck.says(objective, in: words, kind: kind)
      )
    }
    self.kind = kind
    self.objectives = objectives
    self.findings = findings
    passes = findings.isEmpty && kind.isEnough(objectives.filter(\.isMet).map(\.0))
  }

  /// Where a fault stands in a message.
  private static func places(
    of fault: DraftFault, in words: DraftWords, kind: DraftKind, exName: String?
  ) -> [Range<String.Index>] {
    switch fault {
    case .greetingOnly: DraftMeasure.greeting(words, exName: exName)
    case .length: DraftMeasure.length(words, limit: kind.wordLimit)
    case .questions: DraftMeasure.questions(words, limit: kind.questionLimit)
    case .shouting: DraftMeasure.shouting(words)
    default: DraftTable.of(fault)?.places(in: words, kind: kind) ?? []
    }
  }

  /// Whether a message says what an objective wants to be said.
  private static func says(
    _ objective: DraftObjective, in words: DraftWords, kind: DraftKind
  ) -> Bool {
    guard let table = DraftTable.of(objective) else { return true }
    return table.occurs(in: words, kind: kind)
  }
}
