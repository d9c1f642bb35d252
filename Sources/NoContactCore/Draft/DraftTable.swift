/// The phrases that make one fault, or meet one objective.
///
/// To add a rule, add a line in the language of `DraftPattern` to the table, under the kinds of
/// text that it is for, and a message that has it to the corpus of the tests.
struct DraftTable {
  /// One line of a table.
  struct Entry {
    /// The phrase.
    let pattern: DraftPattern
    /// The kinds of text it is for.
    let kinds: Set<DraftKind>
  }

  /// The lines, in their order.
  let entries: [Entry]

  /// A table of sections, each some kinds of text and their phrases, a line each.
  init(_ sections: (kinds: Set<DraftKind>, phrases: String)...) {
    entries = sections.flatMap { section in
      section.phrases.split(separator: "\n").map {
        Entry(pattern: DraftPattern(String($0)), kinds: section.kinds)
      }
    }
  }

  /// Where its phrases stand in a message, in order; of those that overlap the earliest and longest.
  func places(in message: DraftWords, kind: DraftKind) -> [Range<String.Index>] {
    let found = entries.lazy.filter { $0.kinds.contains(kind) }
      .flatMap { $0.pattern.matches(in: message) }
      .sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var places: [Range<String.Index>] = []
    for range in found.map(message.place) {
      if let last = places.last, last.upperBound > range.lowerBound { continue }
      places.append(range)
    }
    return places
  }

  /// Whether one of its phrases stands in a message.
  func occurs(in message: DraftWords, kind: DraftKind) -> Bool {
    entries.contains { $0.kinds.contains(kind) && !$0.pattern.matches(in: message).isEmpty }
  }

  /// The table of a fault; nil for a fault that is measured.
  static func of(_ fault: DraftFault) -> DraftTable? {
    switch fault {
    case .askedToStop: askedToStop
    case .despair: despair
    case .begging: begging
    case .clinging: clinging
    case .guilt: guilt
    case .jealousy: jealousy
    case .interrogation: interrogation
    case .anger: anger
    case .relationship: relationship
    case .blamingApology: blamingApology
    case .pressure: pressure
    case .watching: watching
    case .feeling: feeling
    case .asking: asking
    case .greetingOnly, .length, .questions, .shouting: nil
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

extension Set<DraftKind> {
  /// Every kind of text.
  static let all = Set(DraftKind.allCases)
}
