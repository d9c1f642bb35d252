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

  /// What to ask oneself about the text, in a few words.
  public var question: String {
    switch self {
    case .startsConversation: "starts a conversation?"
    case .bringsToMind: "brings you to mind?"
    case .lifeIsGood: "shows your life is good?"
    case .over: "says you're over it? True today?"
    case .forTheBest: "says it was for the best?"
    case .level: "stays calm?"
    case .concreteSorry: "says what you're sorry for?"
    case .forgives: "forgives what they did?"
    case .asksNothing: "asks for nothing?"
    }
  }

  /// The faults that keep it from being met, beside what the text has to say for it.
  var spoilers: [DraftFault] {
    switch self {
    case .level:
      [
        .anger, .begging, .clinging, .drunk, .feeling, .guilt, .jealousy, .loveBombing, .pressure,
        .relationship, .shouting,
      ]
    case .asksNothing: [.asking, .begging, .interrogation, .meeting, .pressure, .questions]
    case .startsConversation, .bringsToMind, .lifeIsGood, .over, .forTheBest, .concreteSorry,
      .forgives:
      []
    }
  }
}
