/// A message held against what its text is for.
///
/// The same message always gives the same result: faults come from tables of phrases
/// (`DraftTable`), one for each fault, and from three measures (length, questions, capitals). Where
/// `CareCheck`, which weighs what was learnt from texts too, finds words of care or a threat, that
/// is all there is to say: no other fault is named, and no objective is met. It reads words, not
/// minds, so a clean result is a second pair of eyes and not a promise.
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
    let message = DraftWords(text)
    var matcher = DraftMatcher(message)
    var findings: [DraftFinding] = []
    let care = CareCheck.look(at: text)
    if let care {
      let fault: DraftFault = care.kind == .care ? .care : .threat
      findings.append(DraftFinding(fault: fault, words: care.words))
    }
    for fault in DraftFault.allCases where care == nil {
      let places: [Range<Int>] =
        switch fault {
        case .greetingOnly:
          DraftMeasure.greeting(
            message, greetings: matcher.longest(of: .greeting, for: kind), exName: exName)
        case .length: DraftMeasure.length(message, limit: kind.wordLimit)
        case .questions: DraftMeasure.questions(message, limit: kind.questionLimit)
        case .shouting: DraftMeasure.shouting(message)
        default: DraftTable.of(fault).map { matcher.places(of: $0, for: kind) } ?? []
        }
      for place in places {
        findings.append(DraftFinding(fault: fault, words: message.text[place]))
      }
    }
    let objectives = kind.objectives.map { objective in
      let isSpoilt = findings.contains { objective.spoilers.contains($0.fault) }
      let isSaid = DraftTable.of(objective).map { matcher.has($0, for: kind) } ?? true
      return (objective, isMet: care == nil && !message.isEmpty && !isSpoilt && isSaid)
    }
    self.kind = kind
    self.objectives = objectives
    self.findings = findings
    passes = findings.isEmpty && kind.isEnough(objectives.filter(\.isMet).map(\.0))
  }
}
