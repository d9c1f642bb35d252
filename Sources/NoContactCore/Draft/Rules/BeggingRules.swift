extension DraftTable {
  /// Pleading to be taken back.
  static let begging = DraftTable(
    (
      .all,
      """
      i @very* beg you
      ^ beg you
      ~for|stop|stopped|@negation begging you
      please|and|to|just|would|could|will|can|should|you ..2 take me back !to
      ^ take me back !to
      ~@negation|used come|came|coming home|back to me|us
      please ..2 come back|home
      ~@negation|used want|wanting|need|get|win|have you back
      ~@negation|used give|giving us|me|this|it @very* one? more|another|last|final|second|one chance|shot|try !to
      ~@negation|used another|second|last|one more? chance with|for you|us
      i will|would @very* do anything !but
      i promise ..4 change|different|differently|better
      i can @very* change !my|the|it|a
      i will @very* change !my|the|it|a
      on my knees
      please do not leave|go|give
      ~forgive|sorry do not leave|forget me
      do not give up on me|us
      please ..2 talk to me
      please please
      love|want me again
      ~@negation|used can|could|do|did not want? to? ..1 lose you|us
      ^ @very* come home|back !to|from|with|by
      just|please|and|now @very* come home
      tell me what to do|say|change
      whatever it takes
      can not we ..1 start|try|talk|be|forget|fix|meet
      do not ..1 throw|give us|this|me|everything|it ..1 away|up
      i would give anything|everything ..6 you|us
      do not let this|us|it ..1 be|end
      part of you ..2 wants|want|still|misses|loves|feels
      part of me ..1 still|wants|misses|hopes|loves
      my door is|stays|will|remains ..2 open !to|for
      let me ..1 prove
      prove myself|it|that to you
      ~@negation my|the door|latch|porch ..1 is|'s ..2 on|always|still|latch ..1 open|latch|you
      ~@negation say the word
      if|though|should|in|case you ..1 ever ..2 change|changed|want|wanted|need|called|call|fancy|asked|ask|feel|miss|reconsider|think ..1 !know
      i will|would @very* be here|waiting|around|there ..2 when|if|whenever|until|always|for|however
      i will @very* wait
      i have not? @very* changed|grown ..3 you|now|i|lot|much|so !my|jobs|job|the|teams|banks|trains
      you would|will ..1 notice|see|not ..2 difference|change|recognise|recognize|know ..2 me|straight
      ~@negation reconsider|rethink ..1 us|it|things|your|everything
      quit|quitting|stopped|given the|smoking|drinking|up ..3 and everything
      sorted my|out head|myself
      ~@negation willing|ready to try|change|do|give|work ..2 again|for|anything|us|another|on
      give one|me|us|it|a ..1 more? chance|another|go|shot|try
      another|one|second go|chance|try|shot ..1 at|with|for
      fight for you|us
      ~@negation tell me ..3 there is|still ..2 chance|hope|way
      a|any|still chance for|of|that us|we|you|this
      ~@negation|used|asked|told come back|home $
      ready when|whenever you are
      whenever you are ready
      take|have all the? time you need|want|like
      however long it takes
      let me back in
      like|want|love|get|had|have|give|given the|a|another chance|opportunity ..1 to say|explain|show|prove|put|tell|make|talk|apologise
      see|saw|realise|realised|know|understand ..3 clearly|now what|where|how ..2 i|went|lost|did
      not the ..1 person|man|woman|boy|girl|guy i was
      this|the|new|better version of me|myself
      now will you|do believe|see
      will you ..1 believe|see|give|take
      the flat|house|bed|room|place is|'s yours|always|there|still ..1 whenever|if|when|here|yours
      whenever you ..1 want|need|like|are|feel|decide ..1 it|me|to|ready
      start ..2 fresh|afresh|over|again|new ..1 you|we|us|with|together
      give|gave|giving|given up on us|you|me
      hear me out
      can not|will not ..1 let|give ..1 you|this|us|up ..1 go|up|on
      fight|fighting for us|you|this
      take it all|back back
      worst|biggest decision|mistake|regret of|i|in|was ..1 my|ever|have|losing|letting ..1 life|made|you
      if|when you ..1 change your mind
      never say never
      if things were|had ..1 different
      who knows ..1 what|maybe ..1 $
      people|we can|could|do|both change|changed|grow
      not too late
      worth another look|try|go|shot|chance
      hardly believe it is me
      you know where i|to am|find
      where to find me
      i have been on my best
      still cross|angry|mad|upset ..1 with|at me
      you were ..1 right|so about all|everything|us|me ..1 of|it
      there is|will ..1 always|still be? ..1 a|always ..1 plate|place|room|bed|seat|home ..2 you
      unless $
      if i was|were|had ..1 been ..2 a|better|more|less ..1 better|listener|man|woman|husband|wife|partner|person ..2 you
      would you have ..1 stayed|left|gone|loved|married
      maybe you can|could|will|would|should|and
      i will ..1 spend|do|make|be|try|wait ..3 life|right|better|everything|you|rest ..2 if|up|to|you
      make|making it right|up
      work|figure|sort this|it|things|everything|us ..1 out|through !with
      one|another|a more? try|go|shot|chance ..1 at ..1 us|this
      not want to|be ..1 lose|losing you
      can not lose you
      win|get|want|have you ..1 back
      back with you|me
      back in my|your life|arms|bed|heart
      change my ways
      i would|will|can change|do|be|try ..1 better|anything|harder|everything|for ..1 for|you|if|this ..1 you
      what would|will|does|can it|i take|do ..3 you|back|us|make|win
      is|if there is? ..1 any|a ..1 way|chance|hope|possibility
      any chance|hope|possibility of|for|we|you|that|left ..2 us|you|we|me|back
      shut|cut|push me out|away ..1 like|please
      let me in|back|explain|prove|show|make|try|fix
      please|just hear|listen ..1 me|to|out ..1 out|me
      this|it|that|we|us ..1 not ..1 finished|over|done|ended|the ..1 yet|between|end
      we both know ..2 not|over|finished|done|how|what|feel|still
      not|never easy to live|be|love|deal ..1 with
      doing|done|had a lot of thinking|soul
      been thinking ..1 a|lot|about|hard|over ..1 lot|us|what|things|everything|you ..1 about|you|happened
      thinking a lot about|lately
      still ..1 hope|time|chance|believe|room ..1 for|in|that|of|there ..1 us|we|you|me
      i ..1 will not|never|always give|stop|wait|be|love ..1 up|for|on|there|trying ..1 you|us|on
      unfinished business
      not how|the|where it|way|this ..1 ends|end|was|should
      get|got|be|being us back|again
      missing|lost|lose|losing|had what we ..1 had|have|were
      ~@negation we|us|are|were|is|was meant to be $
      """
    ),
    (
      [.overIt, .apology],
      """
      my door is|stays|will|remains ..2 open
      if you ..2 change|changed your mind
      if you ..2 reconsider
      """
    ),
    (
      [.first, .overIt],
      """
      please ..2 forgive me
      i have @very* changed !my|jobs|job|the|to|teams|banks|phones|trains|a
      i am a @very* changed man|woman|person
      just one @very* chance|call
      give it|us @very* go|try
      """
    ),
    (
      [.overIt],
      """
      i would ..2 drop|come|run|be|give everything|running|back|anything|there
      ^ ..3 if i ..1 asked|called|begged
      ~@negation i would not say|mind no|that
      hypothetically
      one|some day|years ..3 we|you|us ..5 find|each|together|realise|realize|regret|miss|see|again
      maybe|perhaps in ..3 years|time|life|months
      you will|would ..2 miss|regret|realise|realize|see|wish|know me|it|that|what|one|how|us|this
      ~@negation|used|stopped|longer hope|hoping|pray ..3 you ..4 realise|realize|regret|change|miss|reconsider
      hope|hoping|pray ..3 you ..2 think|see|know of|me|what|how
      wish you ..2 had|would|could|tried|fought|knew
      one call|text|message|click away
      be friends
      call|ring|text|message me|when|if|any ..2 any|time|you|want|whenever|ever|need|still
      """
    ),
    (
      [.apology],
      """
      i hope|trust|pray ..2 you|that ..4 forgive|back|heart|see|write|answer|reconsider|know|apologising|understand|consider|remember
      consider|try|trying trying|again|us|giving again|us|it|me|one
      i can|will change|do|be better|different
      in case that|it|this changes|change|helps|matters
      if you let me|us
      never do it again
      i will|would not repeat|do it|that|again
      earn your trust|love|forgiveness
      come back
      show you ..1 who|what|how|that i
      if|when i had you|us
      beside me
      everyone|everybody|we deserves|deserve a|another ..1 second|chance
      owe it to us|ourselves|what|each
      hope|hoping you would ..1 come|stop|follow|fight|call|notice|stay|chase
      if|that you ..1 have|take|want me
      have me back
      ready to be|love|listen|commit|change|settle|try
      crawl|walk ..2 back|over|glass|to|through
      do|be better for|by|this|from ..1 you|us|now|time
      be the ..1 man|woman|person|partner|husband|wife ..1 you|that
      open your heart
      find it in|within your|you
      in your heart
      give me|us|this
      any|another|some way|chance|hope ..2 we|us|you|forgive|back|this|that|for
      make|put ..1 it|things|this right ..2 you|us|me|again
      mend|repair|rebuild|fix|save|restore this|us|it|our|things|what|your|trust
      able to ..1 trust|forgive|love|look|face|talk ..1 me
      trust me again
      """
    )
  )
}
