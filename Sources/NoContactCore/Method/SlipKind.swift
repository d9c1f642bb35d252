/// What can break no contact, or make it harder.
public enum SlipKind: String, CaseIterable, Sendable {
  /// They wrote.
  case text
  /// They called.
  case call
  /// They sent an email.
  case email
  /// They wrote on social media, liked something or viewed a story.
  case message
  /// A letter or a gift from them came.
  case letter
  /// They sent word through somebody else.
  case friend
  /// They stood at the door.
  case visit
  /// The two met by chance.
  case encounter
  /// The user learnt that they see someone.
  case dating
  /// The user answered.
  case replied
  /// The user wrote first.
  case texted
  /// The user called.
  case called
  /// The user sent an email.
  case emailed
  /// The user wrote on social media.
  case messaged
  /// The user met them on purpose.
  case met
  /// The user looked at their profile.
  case looked

  /// Whether the user did it, and not the other person or chance.
  public var isYours: Bool {
    switch self {
    case .text, .call, .email, .message, .letter, .friend, .visit, .encounter, .dating: false
    case .replied, .texted, .called, .emailed, .messaged, .met, .looked: true
    }
  }

  /// Whether it is contact made by the user, which begins a new streak unless it was necessary.
  public var breaksCountdown: Bool {
    isYours && self != .looked
  }

  /// Whether it is a word from the other person, which answers one of the user's own.
  package var isAnswer: Bool {
    switch self {
    case .text, .call, .email, .message, .letter, .visit, .met: true
    default: false
    }
  }

  /// What happened, in a few words, with `{ex}` for the other person.
  public var title: String {
    switch self {
    case .text: "a text from {ex}"
    case .call: "a call from {ex}"
    case .email: "an email from {ex}"
    case .message: "a message from {ex} on social media"
    case .letter: "a letter or a gift from {ex}"
    case .friend: "a message from {ex} through someone else"
    case .visit: "a visit from {ex}"
    case .encounter: "running into {ex}"
    case .dating: "hearing that {ex} is seeing someone"
    case .replied: "a reply to {ex}"
    case .texted: "a text to {ex}"
    case .called: "a call to {ex}"
    case .emailed: "an email to {ex}"
    case .messaged: "a message to {ex} on social media"
    case .met: "meeting {ex}"
    case .looked: "a look at {ex}'s profile"
    }
  }

  /// The same of contact that was necessary.
  package var necessaryTitle: String {
    let title = title
    if self == .met { return "a necessary meeting with {ex}" }
    guard let space = title.firstIndex(of: " "), ["a", "an"].contains(title[..<space]) else {
      return title
    }
    return "a necessary" + title[space...]
  }

  /// The guidance for the moment after it, which is another one for necessary contact.
  package func topic(necessary: Bool) -> Topic {
    switch self {
    case .text, .call, .email, .message, .letter, .friend: .text
    case .visit: .visit
    case .encounter: .encounter
    case .dating: .dating
    case .looked: .looking
    case .replied, .texted, .called, .emailed, .messaged, .met: necessary ? .exceptions : .relapse
    }
  }

  /// Other words people use, which mean one kind and no other.
  package static let aliases: [String: SlipKind] = [
    "sms": .text, "txt": .text, "texts": .text, "imessage": .text, "whatsapp": .text,
    "phone": .call, "phonecall": .call, "voicemail": .call, "missed-call": .call,
    "mail": .email, "e-mail": .email,
    "dm": .message, "instagram": .message, "facebook": .message, "snapchat": .message,
    "like": .message, "liked": .message, "likes": .message, "story": .message,
    "viewed": .message, "viewed-story": .message, "follow": .message, "followed": .message,
    "card": .letter, "gift": .letter, "present": .letter, "parcel": .letter, "package": .letter,
    "flowers": .letter, "post": .letter,
    "friends": .friend, "mutual": .friend, "mutual-friend": .friend, "through-friend": .friend,
    "door": .visit, "visited": .visit, "came-by": .visit, "showed-up": .visit,
    "turned-up": .visit,
    "saw": .encounter, "ran-into": .encounter, "bumped-into": .encounter,
    "met-by-chance": .encounter,
    "seeing-someone": .dating, "new-partner": .dating,
    "reply": .replied, "answered": .replied, "responded": .replied,
    "i-texted": .texted, "sent": .texted,
    "i-called": .called, "rang": .called, "phoned": .called,
    "mailed": .emailed, "dmed": .messaged,
    "meet": .met, "met-up": .met,
    "look": .looked, "stalked": .looked, "profile": .looked, "peeked": .looked,
    "checked": .looked,
  ]

  /// The kind of that name or alias, in any case; nil where there is none.
  package init?(word: String) {
    let word = word.lowercased()
    guard let kind = SlipKind(rawValue: word) ?? SlipKind.aliases[word] else { return nil }
    self = kind
  }
}
