/// A message read for words that often go wrong.
///
/// The same message always gives the same result: faults come from tables of phrases (`DraftTable`),
/// one for each fault, and from a few measures (length, questions, capitals). Where `CareCheck`, which
/// weighs what was learnt from texts too, finds words of care or a threat, that is all there is to
/// say: no other fault is named, and no objective is met. It reads words, not minds, and English
/// ones: where nothing was found, that says only that none of the words it knows are there. What words
/// cannot show is asked of the writer (`DraftQuestion`), and what the text is for is shown as
/// questions too (`aims`).
public struct DraftCheck: Sendable {
  /// What the text is for.
  public let kind: DraftKind
  /// What comes before everything else that could be said of it; nil where nothing does.
  package let care: CareFinding?
  /// The objectives of the kind, in their order, with the words that may answer each.
  public let aims: [DraftAim]
  /// The faults, each with its words.
  ///
  /// They come in the order of `DraftFault.allCases`, those of one fault as they stand in the
  /// message. Words that two rules of one fault found are named once.
  public let findings: [DraftFinding]
  /// Whether nothing was found.
  public var passes: Bool { findings.isEmpty }

  /// Checks a message.
  ///
  /// - Parameters:
  ///   - text: The message as it would be sent.
  ///   - kind: What it is meant to be.
  ///   - exName: The name of the other person, so that it is known in a greeting.
  public init(_ text: String, kind: DraftKind, exName: String?) {
    care = CareCheck.look(at: text, isDraft: true)
    if let care {
      self.kind = kind
      let fault: DraftFault = care.kind == .care ? .care : .threat
      findings = [DraftFinding(fault: fault, words: care.words, reason: fault.reason)]
      aims = kind.objectives.map { DraftAim(objective: $0, words: [], isMet: false) }
      return
    }
    let message = DraftWords(text)
    var matcher = DraftMatcher(message)
    self.kind = kind
    if DraftLanguage.isForeign(message, &matcher) {
      let all = message.text[message.place(message.words.indices)]
      findings = [DraftFinding(fault: .language, words: all, reason: DraftFault.language.reason)]
      aims = kind.objectives.map { DraftAim(objective: $0, words: [], isMet: false) }
      return
    }
    let isDeed = DraftDeed.words(of: message, kind, &matcher)
    let isReported = DraftDeed.reported(of: message, isDeed, kind, &matcher)
    var findings: [DraftFinding] = []
    for fault in DraftFault.allCases {
      let measure: DraftMeasure
      switch fault {
      case .care, .threat, .language: continue
      case .greetingOnly:
        measure = .greeting(
          message, greetings: matcher.longest(of: .greeting, for: kind), exName: exName)
      case .length: measure = .length(message, limit: kind.wordLimit)
      case .questions: measure = .questions(message, limit: kind.questionLimit)
      case .shouting: measure = .shouting(message)
      default:
        guard let table = DraftTable.of(fault) else { continue }
        let isLeftOut =
          fault == .blamingApology ? isReported : fault.canBeDeed ? isDeed : []
        measure = DraftMeasure(matcher.places(of: table, for: kind, except: isLeftOut))
      }
      for place in measure.places {
        findings.append(
          DraftFinding(
            fault: fault, words: message.text[place], reason: fault.reason(measure.count, kind)))
      }
    }
    aims = kind.objectives.map { objective in
      let isSpoilt = findings.contains { objective.spoilers.contains($0.fault) }
      guard let table = DraftTable.of(objective) else {
        return DraftAim(objective: objective, words: [], isMet: !message.isEmpty && !isSpoilt)
      }
      let places = message.isEmpty ? [] : matcher.places(of: table, for: kind).prefix(2)
      let words = places.map { message.text[message.rounded($0)] }
      return DraftAim(objective: objective, words: words, isMet: !words.isEmpty)
    }
    self.findings = findings
  }
}
