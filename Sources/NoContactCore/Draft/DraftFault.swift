/// Something in a message that works against it.
public enum DraftFault: String, CaseIterable, Sendable {
  /// Words of somebody who may hurt themselves; there is no other finding beside it.
  case care
  /// A threat or blackmail; there is no other finding beside it.
  case threat
  /// The user was asked to stay away.
  case askedToStop = "asked-to-stop"
  /// Nothing but a greeting.
  case greetingOnly = "greeting-only"
  /// Pleading to be taken back.
  case begging
  /// Longing, declarations of love, needing them.
  case clinging
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
  /// A demand for an answer, or for a meeting.
  case pressure
  /// A sign of having watched them.
  case watching
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

  /// Why it works against the message, and what to do instead.
  public var reason: String {
    switch self {
    case .askedToStop:
      """
      They have asked for no contact, and any message, however kind, goes against that. Let this \
      one stay unsent. Stopping here is respect, and it protects you too.
      """
    case .care:
      """
      If you mean yourself: this hurts more than anyone should carry alone. Talk to somebody now. \
      `guide safety` has numbers to call.
      """
    case .threat:
      """
      This reads as a threat, however it's meant, and a threat can be a crime. Don't send it. \
      `guide safety` has people who help you stop before it goes further.
      """
    case .greetingOnly:
      """
      A greeting alone leaves all the work to them. Add one good thing from your week and a light \
      link to them.
      """
    case .begging:
      """
      Pleading puts weight on them and takes yours away. Leave the request out and tell something \
      that needs no decision.
      """
    case .clinging:
      """
      It says how much you need them, and that pulls where the text should be light. Keep this \
      line for your notes, and write about something you enjoy.
      """
    case .guilt:
      """
      It asks them to carry your hurt, and people step back from that. Your hurt is real, and it \
      is safer with a friend or in a note.
      """
    case .jealousy:
      """
      Whom either of you is seeing stirs up a contest that nobody wins. Leave other people out, \
      and let your own news speak.
      """
    case .interrogation:
      """
      It asks them to explain themselves, and that closes doors. Ask something light that is a \
      pleasure to answer, or nothing at all.
      """
    case .anger:
      """
      There is anger in it, and that is what they would remember. Let it out elsewhere first, and \
      write again when you can leave it out.
      """
    case .relationship:
      """
      It is too early to talk about the two of you. Write about today, and let that conversation \
      come when you meet.
      """
    case .blamingApology:
      """
      This gives the sorry with one hand and takes it back with the other. Name what you did and \
      stop there, without "if", "but" or what they felt.
      """
    case .pressure:
      """
      It demands something of them. They may answer when they like, or not at all, and a text that \
      leaves them free is the only kind that works.
      """
    case .watching:
      """
      It shows that you have been looking at what they do, and being watched is frightening. Write \
      from your own life instead.
      """
    case .feeling:
      """
      This text is strong when it is level, and here a feeling shows through. Say the same without \
      it, or let it wait until there is none.
      """
    case .asking:
      """
      An apology that wants something back becomes a trade. Leave the request out. If they wish to \
      answer, they will.
      """
    case .length:
      """
      It is long enough to be work to read, and the good part gets lost. Keep the best two or \
      three sentences.
      """
    case .questions:
      """
      There are more questions here than this text can carry. Keep one light question in a first \
      text, and none in an apology.
      """
    case .shouting:
      """
      Capitals and rows of exclamation marks read as raised voices. Lower case and a single mark \
      say the same, more warmly.
      """
    }
  }
}
