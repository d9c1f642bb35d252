/// Something that decides about a text and that its words cannot show: only its writer knows.
public enum DraftQuestion: String, CaseIterable, Sendable {
  /// Whether no answer at all would be all right.
  case noAnswer = "no-answer"
  /// Whether a sentence is there for the feeling it gives.
  case felt
  /// Whether a friend of theirs could hear it.
  case friend
  /// Whether it asks or hopes for anything.
  case hope

  /// The question, which is answered with yes or no.
  public var text: String {
    switch self {
    case .noAnswer: "Would you be all right if no answer ever came?"
    case .felt: "Is there a message hidden in it, meant to be felt rather than said?"
    case .friend: "Would you read it aloud to a friend of theirs?"
    case .hope: "Does it ask for, or hint at, anything between you two, or wait for an answer?"
    }
  }

  /// The answer that speaks for the text.
  public var isYesRight: Bool {
    switch self {
    case .noAnswer, .friend: true
    case .felt, .hope: false
    }
  }

  /// What the other answer says.
  public var concern: String {
    switch self {
    case .noAnswer:
      "No answer would hurt, and that can happen with any text. It can wait until it wouldn't."
    case .felt:
      "A line that's meant to be felt is usually the one they'd notice first. Try it without."
    case .friend:
      "If it isn't for a friend's ears, something in it may be more than it looks."
    case .hope:
      "They'd hear the hope in it too. Write that part where it's safe: in a note, or to a friend."
    }
  }
}
