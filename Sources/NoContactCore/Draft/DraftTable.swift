/// The phrases that make one fault, or meet one objective.
///
/// To add a rule, add a line in the language of `DraftPattern` to the table, under the kinds of
/// text that it is for, and a message that has it to the corpus of the tests.
struct DraftTable {
  /// The phrases, a line each, with the kinds of text that they are for.
  let sections: [(kinds: [DraftKind], phrases: String)]

  /// A table of sections.
  init(_ sections: (kinds: [DraftKind], phrases: String)...) {
    self.sections = sections
  }

  /// The table of a fault; nil for one that is measured or that `CareCheck` finds.
  static func of(_ fault: DraftFault) -> DraftTable? {
    switch fault {
    case .askedToStop: askedToStop
    case .violence: violence
    case .begging: begging
    case .clinging: clinging
    case .loveBombing: loveBombing
    case .guilt: guilt
    case .jealousy: jealousy
    case .interrogation: interrogation
    case .anger: anger
    case .relationship: relationship
    case .blamingApology: blamingApology
    case .pressure: pressure
    case .meeting: meeting
    case .pretext: pretext
    case .throughOthers: throughOthers
    case .watching: watching
    case .drunk: drunk
    case .feeling: feeling
    case .asking: asking
    case .care, .threat, .language, .greetingOnly, .length, .questions, .shouting: nil
    }
  }

  /// The table of an objective; nil for one that is met where its spoilers are absent.
  static func of(_ objective: DraftObjective) -> DraftTable? {
    switch objective {
    case .startsConversation: startsConversation
    case .bringsToMind: bringsToMind
    case .lifeIsGood: lifeIsGood
    case .over: over
    case .forTheBest: forTheBest
    case .concreteSorry: concreteSorry
    case .forgives: forgives
    case .level, .asksNothing: nil
    }
  }
}

extension [DraftKind] {
  /// Every kind of text.
  static let all = DraftKind.allCases
}
