/// A piece of guidance beside the steps: for a situation, or on a question of its own.
public struct Topic: Hashable, Sendable, Identifiable {
  /// The word it is typed by.
  public let id: String
  /// Its name, a few words without a full stop.
  public let title: String
  /// The whole of its guidance.
  public let guidance: Guidance

  /// All of them, in the order in which they are listed.
  public static let all: [Topic] = [
    text, encounter, visit, dating, looking, urge, night, relapse, exceptions, home, block, life,
    died, safety, evidence,
  ]

  /// The topic of that id; nil where there is none.
  public static func named(_ id: String) -> Topic? {
    all.first { $0.id == id }
  }

  /// The topic that an everyday word means, in any case, with spaces or hyphens; nil for none.
  package static func meant(by word: String) -> Topic? {
    let word = word.lowercased().replacing(" ", with: "-")
    return named(aliases[word] ?? word)
  }

  /// Everyday words for the topics, with the id of the topic; none of them is an id.
  package static let aliases: [String: String] = {
    var aliases: [String: String] = [:]
    for (topic, words) in everydayWords {
      for word in words.split(separator: " ") { aliases[String(word)] = topic }
    }
    return aliases
  }()

  private static let everydayWords: [String: String] = [
    "text": "message messaged call called-me email whatsapp dm they-wrote they-texted they-called",
    "encounter": "met-by-chance saw ran-into bumped-into in-person party street",
    "visit": "door doorstep came-by came-round showed-up turned-up visited",
    "dating": "rebound new-partner someone-new seeing-someone cheated cheating affair",
    "urge": "tempted craving want-to-write want-to-text miss missing",
    "looking": "look looked instagram facebook snapchat profile story peeked checking",
    "night": """
    nights sleepless insomnia awake thoughts ruminating rumination 3am 2am overthinking crying cry \
    cried sad
    """,
    "relapse": "slip slipped texted called replied answered gave-in i-texted i-called wrote",
    "exceptions": """
    children child kids kid baby parents parent custody co-parenting coparenting work job boss \
    bills bill rent lease mortgage money debt lawyer lawyers court papers divorce divorcing \
    divorced separation married marriage illness hospital family funeral pets pet dog cat \
    belongings stuff things keys visa necessary
    """,
    "home": """
    house flat apartment room roommate living-together live-together shared-home same-house office \
    workplace colleague coworker college
    """,
    "block": "blocked blocking unblock mute muted unfollow unfriend",
    "life": """
    sober sobriety recovery alcohol drink drinking drunk drugs distance long-distance ldr young \
    teen teenager school disabled disability wheelchair ill chronic poor broke free poly \
    polyamory polyamorous enm dumped left dumper i-left alone lonely nobody no-one no-friends gay \
    queer lesbian bi trans lgbt closeted
    """,
    "died": """
    dead death dies passed-away widow widowed grief grieving mourning bereaved \
    bereavement
    """,
    "safety": """
    help abuse abused abusive violence violent threat threats threatened scared fear danger emergency \
    afraid order suicide suicidal die dying kill self-harm selfharm crisis hotline helpline line lines number \
    numbers police stalker stalked stalking harassment harassed restraining restraining-order orders \
    injunction non-molestation bail hurt stop-writing overdose overdosed pill pills cutting rape raped \
    strangled choked hit hits gun blackmail nudes outed panic sos
    """,
    "evidence": "research science study studies proof why does-it-work",
  ]
}
