/// The answers in a journey, by question, the latest last.
public struct Answers: Sendable {
  private var entries: [(question: String, entry: Entry)] = []

  /// The questions of the journey's goal, in order.
  public let questions: [String]

  init(to questions: [String]) {
    self.questions = questions
  }

  mutating func take(_ entry: Entry, to question: String) {
    entries.append((question, entry))
  }

  /// All answers to a question, the latest last.
  public subscript(question: String) -> [Entry] {
    entries.filter { $0.question == question }.map(\.entry)
  }

  /// Whether a question has an answer.
  public func has(_ question: String) -> Bool {
    entries.contains { $0.question == question }
  }

  /// The first question without an answer; nil where all have one.
  public var next: String? { questions.first { !has($0) } }

  /// How many questions have an answer.
  public var count: Int { questions.count(where: has) }
}
