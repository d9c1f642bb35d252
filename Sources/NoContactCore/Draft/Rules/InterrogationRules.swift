extension DraftTable {
  /// Questions about their love life, or for reasons.
  static let interrogation = DraftTable(
    (
      .all,
      """
      are you @very* seeing|dating|sleeping|with anyone|someone|somebody|other|him|her|with|people
      are you @very* single
      do you have a ..1 @partner|someone|somebody
      ~@negation|matter who is|was|are|were he|she|that|the|this @very* @partner|on|in|with|person|one
      who were|are|was|is you @very* with|seeing|dating|texting|trying|kissing
      where were|are you on|last|yesterday|saturday|friday|sunday|all
      ~know|knew|@negation|understand why did|do you ..1 leave|dump|break|end|do|unfollow|block|lie|delete|give|stop|go|hate
      why are|have|did|do|will you ..1 not ..1 answer-|reply-|respond-|call-|writ-|text-|talk-|love|tell
      did you @very* cheat|sleep|meet|find|love|lie on|with|anyone|someone|me|to
      did you ever|even|really @very* love|care|mean
      do you @very* love|miss|hate|want me|us
      do you @very* think of|about me|us
      ~@negation|no was|is|were there someone|somebody|anyone|anybody ..1 else|new|other
      have you ..1 met|found|been|kissed|slept someone|anyone|with
      have you @very* moved on
      is it true ..4 with|seeing|dating|together
      ~@negation i @very* need|have|deserve to know !who|the|what|your|which|if|that
      i @very* want|need|deserve to know @very* why|if|that
      tell me the truth|why
      be honest with me
      have you slept|kissed|been together|with
      ~joking is|are it|he|she|that|you ..1 serious !about
      with|about your|this new @partner|person
      why did|do things|it|we|you ..2 end|stop|change|leave|happen|fail
      why we|it|things did|ended|are|threw|broke|stopped|split|fell|gave|let not|ended?
      do|did you @very* ever @very* think|miss|wonder|regret|love|wish|dream|care
      what does|did he|she|they ..1 have|say|do|mean ..2 me|you|that
      how many|long ..4 seeing|dating|sleeping|cheating
      explain yourself|to me|why
      ~wondered|know|understand what did i ..2 do|wrong
      anyone|anybody new|special ..1 in your
      ~@negation|stopped|longer curious|wonder|wondering|know whether|if there was|is ..1 somebody|someone|anyone|anybody else|new
      ~@negation|need tell me ..1 what|where|why|how|when ..4 wrong|ended|left|stopped
      ~@negation i ..2 want|need|like|love to @very* know|understand|hear what|where|why|how ..4 wrong|ended|left|stopped
      was|were it|that|any ..2 of|real|it ..1 real|lie
      do|did you ..1 ever|even|really|still|actually love|regret|miss|care|mean|want|think|wonder
      was it ..1 even|ever|all ..1 real|true|worth|love|lie|me
      did you get|see|read|receive|open|find my ..3 message|messages|letter|text|texts|email|emails|note|card|voicemail
      was it something i|that|about
      you be honest ?
      what|where|how do|does|are|is we|this|that|us stand|leave|leaves|going|now
      where this|that|it|things leaves|leave us|me|we
      why|how come did|have|are you ..1 unfollow|unfriend|delete|remove|block|mute|ignore|leave|stop ..1 me|us
      ~you need|have|want|deserve|like|just to @very* understand|know|hear ..1 why|what|you|how|if|your ..2 side|went|it|you|say|happened|wrong|me|i|are|was
      your side of it|things|the|this
      tell me the truth|honestly|straight|why|what|how
      owe|tell|told me the|a ..1 truth|reason|explanation
      closure|close this|it properly
      are you @very* happier|happy|better now|with|without|off
      are we ..1 ever|still|never|really ..1 going|okay|friends|good|talking|done|over|not
      is this|that it ..1 then
      is this|it goodbye|over|really
      speak|talk|see|hear each? ..1 other|again|ever ..1 again|or ..2 ?
      was|am i ..1 that|really|so|too ..1 bad|awful|terrible|boring|much|horrible
      tell me honestly|truthfully
      was i ever|not|only|just ..1 enough|important|anything|convenient|to|a
      what|where did|have i ..1 do|done|go|gone ..1 wrong
      does|do she|he|they know|make|treat|understand|love ..1 what|you|that|how
      you awake|up|asleep|alone|there ?
      are|were you alone|lonely|over|sleeping|sad ..1 too|okay
      did you ..1 eat|sleep|cry|mean|ever ..2 ?
      one question|thing ..1 why|though|for|i
      why ?
      ^ why|how|what|when|where|who|because ?
      do|did you miss ..1 the|our|it|this|me|us|my|being|him|her ..2 ?
      does that mean ..2 we|you|i
      are you ..1 eating|sleeping|taking|looking ..1 properly|enough|okay|after|well|your|yourself
      if i ..1 had ..8 would you
      what would you ..1 have|say|do if
      """
    ),
    (
      [.first, .overIt],
      """
      who you are|were ..1 with|seeing|dating|sleeping
      where you are|were ..1 last|on|yesterday
      """
    ),
    (
      [.overIt],
      """
      how is she|he|her|him ?
      does|do she|he|they know
      """
    )
  )
}
