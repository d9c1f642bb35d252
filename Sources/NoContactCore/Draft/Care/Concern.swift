/// What else somebody's own words tell of that no ordinary answer fits.
///
/// But for threats, which `CareCheck` knows, it goes by phrases alone. What is made of it says no more
/// than where to look, and asks, so that a mistake does no harm.
package enum Concern: CaseIterable, Sendable {
  /// Somebody hurts or frightens the writer, or has done so.
  case harm
  /// The writer may hurt somebody.
  case toOthers
  /// The writer has hurt somebody.
  case hasHurt
  /// The other person may hurt themselves.
  case theirLife
  /// The other person has asked the writer to stop.
  case askedToStop
  /// Somebody has died.
  case death

  /// What a text tells of, the gravest first; nil where it tells of none of these.
  package init?(in text: String) {
    let message = DraftWords(text)
    var matcher = DraftMatcher(message)
    // A table is for a kind of text; these are for all.
    let found = Concern.allCases.first { concern in
      !matcher.places(of: concern.table, for: .first).isEmpty
        || concern == .toOthers && CareCheck(text).threat != nil
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether the other person's own words ask the user to stop.
  package static func asksToStop(_ text: String) -> Bool {
    var matcher = DraftMatcher(DraftWords(text))
    return !matcher.places(of: plea, for: .first).isEmpty
  }

  /// Whether the user's own words tell that they were asked to stop, whatever else they tell of.
  package static func tellsOfAPlea(_ text: String) -> Bool {
    var matcher = DraftMatcher(DraftWords(text))
    return !matcher.places(of: askedTable, for: .first).isEmpty
  }

  private var table: DraftTable {
    switch self {
    case .toOthers: Concern.toOthersTable
    case .hasHurt: Concern.hasHurtTable
    case .harm: Concern.harmTable
    case .theirLife: Concern.theirLifeTable
    case .askedToStop: Concern.askedTable
    case .death: Concern.deathTable
    }
  }

  /// All of its tables.
  static let tables = allCases.map(\.table) + [plea]

  private static let toOthersTable = DraftTable(
    (
      .all,
      """
      ~@negation|never|not i ..1 want|going|will ..1 to? ..1 hurt|kill|stab|beat|choke|strangle|shoot|harm him|her|them|@partner !up
      if i can not have him|her|them|you ..1 nobody|no
      i ..1 will|going|shall ..2 make him|her|them|@partner ..1 sorry|pay|suffer|regret !for|lunch|dinner|half|rent
      """
    ))

  private static let hasHurtTable = DraftTable(
    (
      .all,
      """
      ~never|not|almost|nearly|if|they|he|she i @very* hit|slapped|punched|kicked|choked|strangled|shoved|smacked|headbutted|stabbed|raped|assaulted him|her|them|@partner !up|back|with|where|about|out|off|aside|at
      ~never|not|almost|nearly|if i @very* beat him|her|them up|badly|black
      ~never|not|almost|nearly|if i @very* pushed|knocked|threw|dragged|shoved him|her|them ..3 wall|floor|stairs|ground|door
      ~never|not|almost|nearly|if i @very* pinned|held him|her|them down|against
      ~never|not|almost|nearly|if i @very* grabbed|twisted|squeezed|gripped|pulled|yanked his|her|their ..1 arm|wrist|wrists|hair|neck|throat|face
      i @very* laid|put|raised my|a? hand|hands|finger|fist ..1 on|to him|her|them !heart|shoulder|back|shoulders
      my hand|hands ..1 on|round|around his|her|their neck|throat
      """
    ))

  private static let harmTable = DraftTable(
    (
      .all,
      """
      ~it|that|this|which|news|wave|song|grief|truth|sun|ball|car|bike|door|you|never|not hit|hits me !up|back|with|hard|like|that|all|then|in|again|when|so|how|i
      ~it|that|this|which|you|never|not he|she|they|him|who|ex|dad|stepdad|husband|boyfriend|girlfriend|wife|partner @very* hit|hits|hitting|beat|beats|slapped|slaps|punched|punches|kicked|kicks|shoved|shoves|pushed|pushes|grabbed|grabs|burned|burnt|bit|choked|chokes|strangled|strangles|stabbed|hurt|hurts ..1 me|my !up|out|back|with|to|at|a|off|around|feelings|heart|that
      ~i grabbed|grabs|twisted|twists my ..1 arm|wrist|wrists|hair|neck|throat|face
      ~it|that|i ..1 been? raped|assaulted|strangled|stabbed|molested me|by
      i was|am|got|been @very* raped|assaulted|beaten|strangled|choked|stabbed|stalked
      he|she|they|who|him|ex|partner raped|assaulted|strangled|choked|stalks|stalked|threatened|threatens me
      he|she|they|ex|who|him ..1 is|are|was|were|keeps|keep stalking|threatening|following|beating|hitting|blackmailing me
      his|her|their hand|hands|fingers ..1 around|on|round my neck|throat
      i am|was|feel @very* scared|afraid|frightened|terrified of|for him|her|them|my !leaving|losing|hurting|missing|mood|loneliness|seeing|exams|exam|job|boss|future|results
      ~not|never he|she|they ..1 scares|frightens|terrifies|scared|frightened|terrified me
      scared|afraid|frightened|terrified ..1 to go|come|be home|inside
      he|she|they|someone ..3 put|hid|found|planted|left|placed ..2 tracker|airtag|camera|spyware
      found ..2 tracker|airtag|spyware
      he|she|they ..1 said|says|told|threatened|threatens|swore|wrote|texted ..3 will|would|to|going ..2 kill|hurt|find|get|end|beat|shoot|burn|ruin me|us|the|my
      he|she|they ..1 threatened|threatens|threatening ..1 to|me|with
      he|she|they ..2 will|would|to|going ..1 out me
      threatened|threatens|threatening|says|said|going ..3 to|will|would ..1 post|share|leak|send|publish|show my|our|the|those|these nudes|pictures|pics|photos|videos|video
      he|she|they ..1 is|are|was|were ..1 outside|at|in|round|near my|our house|flat|home|door|place|window|work !was|for|party|do|event|friend|night
      """
    ))

  private static let theirLifeTable = DraftTable(
    (
      .all,
      """
      he|she|they|ex ..6 kill|hurt|harm|killing|hurting|harming|cut|cutting himself|herself|themselves|themself
      he|she|they|ex ..5 end|ending|take|taking his|her|their own? life
      he|she|they|ex ..4 is|are|was|were|feels|says|said|being @very* suicidal
      he|she|they|ex|who ..2 wants|wanted|threatened|threatens to die
      he|she|they|ex ..3 does|do|did not want to ..1 live|be alive|here
      he|she|they|ex ..1 has|have|just? overdosed
      """
    ))

  private static let askedTable = DraftTable(
    (
      .all,
      """
      he|she|they|ex ..1 told|asked|asks|tells|wants|wanted|said|says|begged ..1 me ..1 to|not ..1 stop|leave !smoking|drinking|worrying|crying|the|my|work|early|now|apologising
      he|she|they|ex ..1 told|asked|tells|asks|begged me|i not to ..1 write|text|call|contact|message|come|ring
      he|she|they|ex ..1 said|says|wrote|texted|messaged stop ..1 texting|calling|writing|contacting|messaging|ringing
      he|she|they|ex ..1 said|says|wrote|texted|messaged ..1 leave|do me|not ..1 alone|contact|text|call|write|message|come
      he|she|they|ex ..1 does|do|did not want ..1 me to ..1 write|text|call|contact|message|come
      he|she|they|ex ..1 does|do|did not want ..2 contact
      he|she|they|ex|police|lawyer|solicitor ..2 served|got|took|filed|gave ..3 restraining|order|injunction !takeaway|pizza|food
      """
    ))

  private static let plea = DraftTable(
    (
      .all,
      """
      ~not|never stop|quit ..1 texting|calling|writing|contacting|messaging|ringing|emailing|following|coming|this !him|her|them
      do not|never ..1 text|call|write|contact|message|ring|email|come|follow ..1 me|to|here|again|near|round|back
      leave|let me|us ..1 alone|be
      i ..1 do|did not want ..2 contact|hear|talk|see|messages|texts|you ..1 to|from|you|me|again
      i ..3 block|blocking|blocked|police|lawyer|solicitor ..2 you|number|if|now
      no contact|more ..1 please|contact|texts|messages|calls
      i need|want ..1 space|distance|time ..1 from|apart|away|please
      lose|delete|forget my number
      """
    ))

  private static let deathTable = DraftTable(
    (
      .all,
      """
      ~phone|battery|laptop|car|engine|plant|plants|conversation|fire|chat|app|computer|hope|love|relationship|film|movie|book|show|character|episode|inside|almost|nearly|me|i|game|if|when|wifi|joke|party|us|we he|she|they|mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|grandpa|brother|sister|son|daughter|baby|friend|ex|aunt|auntie|uncle|cousin|husband|wife|partner has|have|just? died|dies !of|a|laughing|inside|from|on|for
      ~phone|battery|laptop|car|engine|plant|plants|conversation|fire|chat|app|computer|hope|love|relationship|film|movie|book|show|character|episode|inside|almost|nearly|me|i|game|if|when|wifi|joke|party|us|we|it|that|this died yesterday|today|on|last|this|suddenly|in|at !me|a|the|my|his|her|our
      ~film|movie|book|show|character|episode|song|almost|nearly|if passed away
      ~film|movie|book|show|character|episode|song|almost|nearly|if|will|would|to took|taken his|her|their own life
      ~film|movie|book|show|character|episode|song|almost|nearly|if|will|would|to|has he|she|they|who|mum|mom|dad|brother|sister|son|daughter|friend|ex killed himself|herself|themselves
      ~film|movie|book|show|character|episode|song funeral ..2 is|was|on|tomorrow|today|yesterday
      """
    ))
}
