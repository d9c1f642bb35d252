/// The answers in a journey, by question, the latest last.
public struct Answers: Sendable {
  private let entries: [Entry]
  /// Where among the entries the answers are.
  private var places: [Int] = []

  /// The questions of the journey's goal, in order.
  public let questions: [String]

  init(to questions: [String], among entries: [Entry]) {
    self.questions = questions
    self.entries = entries
  }

  /// Takes the answer that stands at a place among the entries.
  mutating func take(_ place: Int) {
    places.append(place)
  }

  /// All answers to a question, the latest last.
  public subscript(question: String) -> [Entry] {
    places.filter { isAnswer($0, to: question) }.map { entries[$0] }
  }

  /// Whether a question has an answer.
  public func has(_ question: String) -> Bool {
    places.contains { isAnswer($0, to: question) }
  }

  private func isAnswer(_ place: Int, to question: String) -> Bool {
    entries[place].kind == .answer(Answered(question))
  }

  /// The first question without an answer; nil where all have one.
  public var next: String? { questions.first { !has($0) } }

  /// How many questions have an answer.
  public var count: Int { questions.count(where: has) }
}
