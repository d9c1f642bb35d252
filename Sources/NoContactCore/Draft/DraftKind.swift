/// The three texts of step 10.
public enum DraftKind: String, CaseIterable, Sendable {
  /// The first text after the silence.
  case first
  /// The text that says that the breakup is behind the user.
  case overIt = "over-it"
  /// The text that says sorry.
  case apology

  /// Its name, in a few words.
  public var title: String {
    switch self {
    case .first: "the first text"
    case .overIt: "the text that you are over it"
    case .apology: "the apology"
    }
  }

  /// What the text is for.
  public var purpose: String {
    switch self {
    case .first:
      """
      It opens the door a little: easy to answer, lightly about something that connects you, and \
      with good news from your life. The relationship stays out of it.
      """
    case .overIt:
      """
      It says that the breakup is behind you and was for the best, as evenly as you would tell \
      the time. It is only worth sending once it is true.
      """
    case .apology:
      """
      It says sorry for something you did, by its name, forgives what they did, and asks for \
      nothing, so that the slate is clean for both of you.
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

  /// Whether a text that meets those objectives, and has no fault, will do.
  ///
  /// A first text needs two of its three, since a line or two seldom does all of them well. The
  /// text that one is over it needs all three. An apology needs its sorry and to ask for nothing;
  /// forgiving is suggested, and is not for the program to demand.
  func isEnough(_ met: [DraftObjective]) -> Bool {
    switch self {
    case .first: met.count >= 2
    case .overIt: met.count == 3
    case .apology: met.contains(.concreteSorry) && met.contains(.asksNothing)
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
