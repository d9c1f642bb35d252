/// The answers in a journey, by question, the latest last.
public struct Answers: Sendable {
  private var entries: [Entry] = []

  /// The questions of the journey's goal, in order.
  public let questions: [String]

  init(to questions: [String]) {
    self.questions = questions
  }

  /// Takes an answer.
  mutating func take(_ entry: Entry) {
    entries.append(entry)
  }

  /// All answers to a question, the latest last.
  public subscript(question: String) -> [Entry] {
    entries.filter { $0.kind == .answer(Answered(question)) }
  }

  /// Whether a question has an answer.
  public func has(_ question: String) -> Bool {
    entries.contains { $0.kind == .answer(Answered(question)) }
  }

  /// The first question without an answer; nil where all have one.
  public var next: String? { questions.first { !has($0) } }

  /// How many questions have an answer.
  public var count: Int { questions.count(where: has) }
}
