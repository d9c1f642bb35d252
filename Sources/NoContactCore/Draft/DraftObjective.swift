/// Something that a text of step 10 is to do.
public enum DraftObjective: String, CaseIterable, Sendable {
  /// A first text gives something easy to answer.
  case startsConversation = "starts-conversation"
  /// A first text has a light link to the other person or to something shared.
  case bringsToMind = "brings-to-mind"
  /// A first text lets something fun or positive show.
  case lifeIsGood = "life-is-good"
  /// The text says that the user is over the breakup.
  case over = "over-the-breakup"
  /// The text says that the breakup was for the best.
  case forTheBest = "for-the-best"
  /// The text is without strong feeling: none of the faults that carry it was found.
  case level
  /// An apology is for something the user did, and says what.
  case concreteSorry = "concrete-sorry"
  /// An apology forgives what the other person did.
  case forgives
  /// An apology wants nothing back: no question, no request, no pressure.
  case asksNothing = "asks-for-nothing"

  /// What the text is to do, in a few words.
  public var title: String {
    switch self {
    case .startsConversation: "starts a conversation"
    case .bringsToMind: "brings you to mind"
    case .lifeIsGood: "shows that your life is good"
    case .over: "says that you are over the breakup"
    case .forTheBest: "says that it was for the best"
    case .level: "stays level"
    case .concreteSorry: "says sorry for something you did"
    case .forgives: "forgives what they did"
    case .asksNothing: "asks for nothing"
    }
  }

  /// What to add or change where it is not met.
  public var hint: String {
    switch self {
    case .startsConversation:
      "Give them something easy to answer: a light question, or a small story that invites one."
    case .bringsToMind:
      "Weave in one light link: a place, a dish, a song or a joke that they know too."
    case .lifeIsGood:
      "Tell one fun or good thing from your last few days. Small is fine, as long as it is true."
    case .over:
      "Say in one plain line that you have made your peace with the breakup, if you have."
    case .forTheBest:
      "Say that ending it was right, or for the best, for both of you."
    case .level:
      "Take the feeling out and keep the fact. If that is hard today, the text can wait."
    case .concreteSorry:
      "Say sorry and name what you did, in words that only the two of you would need."
    case .forgives:
      "If you can, add a line that forgives what they did, without listing it."
    case .asksNothing:
      "Take out every question and request. A sorry that wants nothing back is easy to accept."
    }
  }

  /// The faults that keep it from being met, beside what the text has to say for it.
  var spoilers: [DraftFault] {
    switch self {
    case .level:
      [
        .anger, .begging, .clinging, .feeling, .guilt, .jealousy, .pressure,
        .relationship, .shouting,
      ]
    case .asksNothing: [.asking, .begging, .pressure, .questions, .interrogation]
    case .startsConversation, .bringsToMind, .lifeIsGood, .over, .forTheBest, .concreteSorry,
      .forgives:
      []
    }
  }
}
