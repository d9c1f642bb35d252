/// What an apology is for: the deed that is named after "sorry", which is no fault of the text.
enum DraftDeed {
  /// Of each word of an apology, whether it is about the deed; empty for other texts.
  ///
  /// The deed begins at "sorry" or at "I shouted", and goes on to the end of the sentence, or to
  /// where somebody begins to ask, to promise or to feel.
  static func words(
    of message: DraftWords, _ kind: DraftKind, _ matcher: inout DraftMatcher
  ) -> [Bool] {
    guard kind == .apology else { return [] }
    let starts = matcher.longest(of: start, for: kind)
    guard !starts.isEmpty else { return [] }
    let ends = matcher.longest(of: end, for: kind)
    var isDeed = false
    return message.words.indices.map { index in
      if starts[index] > 0 { isDeed = true }
      if message.words[index].isEnd || (!ends.isEmpty && ends[index] > 0) { isDeed = false }
      return isDeed
    }
  }

  /// Of each word that is about the deed, whether it is what somebody is sorry to have said.
  static func reported(
    of message: DraftWords, _ isDeed: [Bool], _ kind: DraftKind, _ matcher: inout DraftMatcher
  ) -> [Bool] {
    guard !isDeed.isEmpty else { return [] }
    let starts = matcher.longest(of: report, for: kind)
    guard !starts.isEmpty else { return [] }
    var isReported = false
    return message.words.indices.map { index in
      if starts[index] > 0 { isReported = true }
      if !isDeed[index] { isReported = false }
      return isReported
    }
  }

  /// All of its tables.
  static let tables = [start, end, report]

  private static let report = DraftTable(
    (
      [.apology],
      """
      i|for @very* said|told|called|claimed|joked|saying|telling|calling|claiming|blaming|blamed
      """
    ))

  private static let start = DraftTable(
    (
      [.apology],
      """
      sorry|apologise|apologised|apologies|apology|regret|ashamed|apologising
      i @very* @deed
      i asked|begged|followed|tracked|texted|looked|turned|snooped|stalked|rang|drove
      i @very* sent|stood|sat|swore|sold|tore|burnt|bit|wore|shut|hit|slammed|danced|knew|wrote|sang|fell|ran|brought
      i @very* !loved|missed|needed|wanted|hoped|wished|cried|tried|deserved|suffered|changed|moved|learned|realised|realized|worried|cared|waited|booked|decided|married|prayed|longed|adored|dreamed -ed
      i should not ..1 have
      ^ !ring|bring|missing|hoping|begging|wanting|wishing|thinking|loving|needing|asking|waiting|looking|praying|dying|seeing|being -ing
      the|every|all time|times|way|night|day|days|evening|evenings|morning i @very* @deed|-ed
      wrong|cruel|selfish|unfair|mean|unkind|low|cowardly|childish of me
      """
    ))

  private static let end = DraftTable(
    (
      [.apology],
      """
      please|but
      can|could|will|would you|we|i
      let me|us
      ~said|told|saying|telling|texts|messages|asking|thought|claimed|pretended|sending|when|that i @very* love|miss|need|want|hope|wish|beg|promise|cry|will
      ~said|told|saying|telling|texts|messages|thought|claimed|when i am|can|do|would
      because|although you
      you made|drove|owe|should|broke|left|never|ruined
      """
    ))
}

extension DraftFault {
  /// Whether it is none where it is what somebody is sorry for.
  var canBeDeed: Bool {
    switch self {
    case .begging, .clinging, .guilt, .jealousy, .interrogation, .anger, .relationship, .pressure,
      .meeting, .pretext, .throughOthers, .loveBombing, .watching, .drunk, .asking:
      true
    case .care, .threat, .language, .askedToStop, .violence, .greetingOnly, .blamingApology,
      .feeling, .length, .questions, .shouting:
      false
    }
  }
}
