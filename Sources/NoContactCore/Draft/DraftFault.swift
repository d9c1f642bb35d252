/// Something in a message that works against it.
public enum DraftFault: String, CaseIterable, Sendable {
  /// Words of somebody who may hurt themselves; there is no other finding beside it.
  case care
  /// A threat or blackmail; there is no other finding beside it.
  case threat
  /// It is in a language that the rules do not know.
  case language
  /// The user was asked to stay away.
  case askedToStop = "asked-to-stop"
  /// Violence of the writer's own, against whom it is for.
  case violence
  /// Nothing but a greeting.
  case greetingOnly = "greeting-only"
  /// Pleading to be taken back.
  case begging
  /// Longing, declarations of love, needing them.
  case clinging
  /// Praise and promises too large for the moment.
  case loveBombing = "love-bombing"
  /// Making them feel guilty.
  case guilt
  /// Jealousy, or an attempt to cause it.
  case jealousy
  /// Questions about their love life, or for reasons.
  case interrogation
  /// Anger, insults, reproach.
  case anger
  /// Talk of the relationship where it does not belong.
  case relationship
  /// An apology that puts the fault on them.
  case blamingApology = "blaming-apology"
  /// A demand for an answer.
  case pressure
  /// A wish to meet at once.
  case meeting
  /// Something to fetch or to do, as a reason for contact.
  case pretext
  /// Something said through, or about, a third person.
  case throughOthers = "through-others"
  /// A sign of having watched them.
  case watching
  /// Words that look as if written after a drink.
  case drunk
  /// Feeling, in a text that is to be level.
  case feeling
  /// A request, in a text that is to ask for nothing.
  case asking
  /// More words than the text can carry.
  case length
  /// More questions than the text can carry.
  case questions
  /// Capitals, or a row of exclamation marks.
  case shouting

  /// Why it often goes wrong, and what may go better.
  public var reason: String { reason(0, .first) }

  /// The same of something that was counted, in a text of that kind.
  func reason(_ count: Int, _ kind: DraftKind) -> String {
    switch self {
    case .language:
      """
      Drafts can only be checked in English, so I can't say anything about this one. A friend who \
      speaks it could.
      """
    case .askedToStop:
      """
      Please don't send it. They've asked for no contact, and any message goes against that, \
      however kind. Stopping is respect, and it protects you too.
      """
    case .violence:
      """
      Please don't send it. It's about hurting them, and however sorry you are, hearing from you \
      may frighten them. What helps now is help for you: 'nocontact guide safety' has the numbers.
      """
    case .care:
      """
      If you mean yourself: this hurts more than anyone should carry alone. Please talk to someone \
      now: 'nocontact guide safety' has numbers to call.
      """
    case .threat:
      """
      Don't send it. This reads as a threat, however it's meant, and a threat can be a crime. \
      'nocontact guide safety' lists people who can help you stop before it goes further.
      """
    case .greetingOnly:
      """
      A greeting alone leaves all the work to them. One good thing from your week would give \
      them something to answer.
      """
    case .begging:
      """
      Pleading is heavy to read, and it makes you smaller than you are. Something that needs no \
      decision from them is easier to answer.
      """
    case .clinging:
      """
      It tells them how much you need them, and that's a lot for one text. It's a true feeling, \
      and it's safe in a note.
      """
    case .loveBombing:
      """
      It's so much at once that it can feel like pressure, even if you mean every word. One \
      plain, true thing says more.
      """
    case .guilt:
      """
      It hands your hurt to them, and most people step back from that. The hurt is real, and it's \
      safer with a friend or in a note.
      """
    case .jealousy:
      """
      Who either of you is seeing turns it into a contest, and nobody wins those. Your own news \
      can speak for itself.
      """
    case .interrogation:
      """
      It asks them to explain themselves, and most people clam up. A light question is \
      easier, or no question at all.
      """
    case .anger:
      """
      There's anger in it, and that's the part they'd remember. You may well have reason to be \
      angry. It does more good in a note.
      """
    case .relationship:
      """
      It's early to talk about the two of you. That talk goes better face to face, if it comes \
      at all.
      """
    case .blamingApology:
      """
      It puts some of the blame on them, and that's hard to hear. A sorry works best when it names \
      what you did and stops there.
      """
    case .pressure:
      """
      It wants an answer, and then they can't give one freely. A text that needs no answer is the \
      easiest one to answer.
      """
    case .meeting:
      "It asks to meet, and that's a big step for now. A few light texts first make it easier."
    case .pretext:
      """
      It can read as a reason to get in touch. If it truly has to be sorted, that's a message of \
      its own, short and only about that.
      """
    case .throughOthers:
      """
      It brings in what other people say or ask, and that can feel like being talked about. It's \
      stronger if it's only from you.
      """
    case .watching:
      """
      It shows that you've been looking at what they do, and that can feel like being watched. \
      Your own days make a better story.
      """
    case .drunk:
      """
      It sounds like a late night or a drink, and it would to them too. It'll still be there in \
      the morning.
      """
    case .feeling:
      "This text works when it's calm, and here a feeling shows through. It can wait till it's gone."
    case .asking:
      """
      An apology that asks for something turns into a trade. Without the request it's easier to \
      take in, and they can still answer.
      """
    case .length:
      counted(
        count, "word", limit: kind.wordLimit,
        "That's a lot to read, and the best part can get lost. Two or three sentences often do it.")
    case .questions:
      counted(
        count, "question", limit: kind.questionLimit,
        kind.questionLimit == 0
          ? "A question asks for an answer, and a sorry is easier to take without one."
          : "A row of them can feel like a form to fill in. Keep the one that's most fun.")
    case .shouting:
      """
      Capitals and rows of exclamation marks read as a raised voice. Small letters say the same, \
      more warmly.
      """
    }
  }

  private func counted(_ count: Int, _ noun: String, limit: Int, _ rest: String) -> String {
    guard count > 0 else { return rest }
    let most = limit == 0 ? "none is best here" : "\(limit) at most is best here"
    return "It has \(count) \(noun)\(count == 1 ? "" : "s"), and \(most). \(rest)"
  }
}
