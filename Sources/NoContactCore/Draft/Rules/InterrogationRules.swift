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
      where were you on|last|yesterday|saturday|friday|sunday|all
      ~know|knew|@negation|understand why did|do you ..1 leave|dump|break|end|unfollow|block|lie|delete|cheat !up
      ~know|knew|@negation|understand why did|do you ..1 do|hate that|this|me
      why are|have|did|do|will you ..1 not ..1 answer-|reply-|respond-|call-|writ-|text-|talk-|love|tell
      did you @very* cheat|lie
      did you @very* sleep with
      did you ..1 love me
      did you meet|find someone
      did you ever|even|really @very* love|care|mean
      do you @very* love|miss|hate me|us
      do you want me|us back
      do you @very* think of|about me|us
      ~@negation|no was|is|were there someone|somebody|anyone|anybody ..1 else|new|other
      have you ..1 met|found|been|kissed|slept someone|anyone|with
      have you @very* moved on
      is it true ..1 you ..2 seeing|dating|together|with
      ~@negation i @very* need|have|deserve to know !who|the|what|your|which|if|that
      i @very* want|need|deserve to know @very* why|if|that
      tell me the truth|why
      ~but|you be honest with me
      have you slept|kissed|been together|with
      with|about your|this new @partner|person
      why did|do things|it|we ..2 end|change|happen|fail
      why did we ..2 stop
      ~understand|see|know|accept|glad|get|knew|saw why we|it|things did|ended|are|threw|broke|stopped|split|fell|gave|let not|ended?
      do|did you @very* ever @very* think|miss|wonder|regret|love|wish|dream|care
      how many|long ..4 seeing|dating|cheating
      explain yourself|to me|why
      ~wondered|know|understand what did i ..2 wrong
      anyone|anybody new|special ..1 in your
      ~@negation|stopped|longer curious|wonder|wondering|know whether|if there was|is ..1 somebody|someone|anyone|anybody else|new
      ~@negation|need tell me ..1 what|where|why|how|when ..4 wrong|ended|left|stopped
      ~@negation i ..2 want|need|like|love to @very* know|understand|hear what|where|why|how ..4 wrong|ended|left|stopped
      was any of it real
      was it ..1 real|lie
      ~you need|have|want|deserve|like|just|love to @very* understand|know|hear ..1 why|what|how|your ..2 side|went|happened|wrong|left|ended
      ~you need|have|want|deserve|like|just to @very* understand|know|hear ..1 if|you|how ..1 you ..1 miss|think|feel|say|are|voice
      was it ..1 even|ever|all ..1 real|true|love|lie|me
      was it me $
      was it me or
      did you get|see|read|receive|open|find my ..3 message|messages|letter|text|texts|email|emails|note|card|voicemail
      was it something i
      you be honest ?
      where|how do|does|are|is we|this|that ..1 stand|leave|leaves us|me
      where|how do|does|are|is we|this|that ..1 stand|leave|leaves $
      where this|that|it|things leaves|leave us|me|we
      why|how come did|have|are you ..1 unfollow|unfriend|delete|remove|block|mute|ignore|leave|stop ..1 me|us
      ~you need|have|want|deserve|like|just to @very* understand|know|hear ..1 why|what|you|how|if|your ..2 side|went|it|you|say|happened|wrong|me|i|are|was
      your side of it|things|this|story
      your side of the story
      tell me the truth|honestly|straight|why|what|how
      owe|tell|told me the|a ..1 truth|reason|explanation
      closure|close this|it properly
      are you @very* happier|happy now|without
      are we ..1 ever|still|never|really ..1 going|okay|friends|good|talking|done|over|not
      is this|that it ..1 then
      is this|it goodbye|over $
      will|shall we ever ..1 speak|talk|see ..3 ?
      was|am i ..1 that|really|so|too ..1 bad|awful|terrible|boring|much|horrible
      tell me honestly|truthfully
      was i ever|not|only|just ..1 enough|important|anything|convenient
      what|where did|have i ..1 do|done|go|gone ..1 wrong
      does|do he|she|they ..1 make|treat|love|understand you
      does he|she know ..2 you|me|about
      you awake|up|asleep|alone|there ?
      are|were you alone|lonely|over|sleeping|sad ..1 too|okay
      did you ..1 eat|sleep ..1 ?
      one question ..1 why|for|i
      do|did you miss ..1 me|us|our|my ..2 ?
      does that mean ..2 we|you|i
      are you ..1 eating|sleeping ..1 properly|enough|okay|well
      if i ..1 had ..8 would you
      i ..2 need|want|deserve|just|like to @very* know|understand why|what|whether
      is it|he|she ..1 serious ?
      why|how ..1 could you
      was any of it
      are you @very* seeing|dating|with anybody|somebody
      ~know|knew|wonder|wondered|understand why did you ..4 end|leave|dump
      just|you|please ..2 tell me why
      something|anything i should|need|ought to? know !about
      were|are you ever|even going|planning to
      were|are you ..1 going|planning to ..1 tell|say|let me|anything
      have|had|need to hear|learn|find ..3 from|through|out ..1 other|others|someone|somebody|everyone|facebook|instagram|strangers|people|your
      ~know|knew|understand|see|wonder|wondered why did|do|are|have you ..2 tell|telling|told|say|saying ..1 everyone|everybody|people|them|her|him|your
      whose _ ..1 is|was that|it|this ..3 ?
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
