/// The answers in a journey, by question, the latest last.
public struct Answers: Sendable {
  private var entries: [String: [Entry]] = [:]

  /// The answers of a journey, in time in proportion to its entries.
  public init(_ journey: Journey) {
    for entry in journey.entries {
      if case .answer(let question) = entry.kind { entries[question, default: []].append(entry) }
    }
  }

  /// All answers to a question, the latest last.
  public subscript(question: String) -> [Entry] { entries[question] ?? [] }

  /// The first question without an answer; nil where all have one.
  public var next: String? { Vocabulary.questions.first { self[$0].isEmpty } }

  /// How many questions have an answer.
  public var count: Int { Vocabulary.questions.count { !self[$0].isEmpty } }
}
