/// An answer, in the entry's note, to one of the questions of steps 5 to 7: `"what":"5.2"`.
public struct Answered: Hashable, Sendable {
  /// The id of the question.
  public var question: String

  /// An answer to that question.
  public init(_ question: String) {
    self.question = question
  }
}

extension Answered: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let question = try members.word("what", &reader) { word in
      Vocabulary.questions.first { word.isSame(as: $0) }
    }
    guard let question else { return nil }
    self.init(question)
  }

  func write(to members: inout MemberList) {
    members.add("what", question)
  }

  var problem: String? {
    Vocabulary.questions.contains(question) ? nil : "there is no question '\(question)'"
  }
}
