/// The three texts of step 10.
public enum DraftKind: String, CaseIterable, Sendable {
  /// The first text after no contact.
  case first
  /// The text that says that the breakup is behind the user.
  case overIt = "over-it"
  /// The text that says sorry.
  case apology

  /// Its name, in a few words.
  public var title: String {
    switch self {
    case .first: "the first text"
    case .overIt: "the text that you're over it"
    case .apology: "the apology"
    }
  }

  /// What the text is for.
  public var purpose: String {
    switch self {
    case .first:
      """
      It opens the door a little: easy to answer, about something light that connects you, with \
      some good news from your life. The two of you as a couple stay out of it.
      """
    case .overIt:
      """
      It says the breakup is behind you and was for the best, as calmly as you'd tell the time. Is \
      it true today? If not, don't send it.
      """
    case .apology:
      """
      It says sorry for something you did and says what it was. It forgives what they did, and it \
      asks for nothing.
      """
    }
  }

  /// What the text is to do, in the order it is shown.
  public var objectives: [DraftObjective] {
    switch self {
    case .first: [.startsConversation, .bringsToMind, .lifeIsGood]
    case .overIt: [.over, .forTheBest, .level]
    case .apology: [.concreteSorry, .forgives, .asksNothing]
    }
  }

  /// How many words it may have before it is too long.
  var wordLimit: Int {
    switch self {
    case .first: 80
    case .overIt: 100
    case .apology: 160
    }
  }

  /// How many questions it may ask.
  var questionLimit: Int {
    switch self {
    case .first: 2
    case .overIt: 1
    case .apology: 0
    }
  }
}
