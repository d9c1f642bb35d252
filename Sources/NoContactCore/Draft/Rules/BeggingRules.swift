extension DraftTable {
  /// Pleading to be taken back.
  static let begging = DraftTable(
    (
      .all,
      """
      i @very* beg you
      ^ beg you
      ~for|stop|stopped|@negation begging you
      please|just ..1 take me back !to
      would|could|will|can|should you ..2 take me back !to
      you to ..1 take me back !to
      ^ take me back !to
      if you ..2 take me back !to
      ~@negation|used|it|all|word|words|name|recipe|memories|that come|coming home|back to me|us
      please ..2 come back|home
      ~@negation|used|they|them|team|choir want|wanting|need|get|win you back
      ~@negation|used give|giving us|me|this|it @very* one? more|another|last|final|second|one chance|shot|try !to
      ~@negation|used another|second|last|one more? chance with|for you|us
      i will|would @very* do anything !but
      i promise ..1 i|to ..2 change
      i promise ..1 i|to ..1 be ..1 different|better
      i can|will @very* change $
      i can|will @very* change for|if|and|you|so|i
      ~garden|allotment|floor|weeding|weeds|scrubbing|mud|tiles on my knees
      please do not leave me|us
      please do not go $
      please do not give up
      ~forgive|sorry do not leave|forget me
      do not give up on me|us
      please ..2 talk to me
      please please
      love|want me again
      ~@negation|used can|could|do|did not want? to? ..1 lose you|us
      ^ @very* come home|back !to|from|with|by
      just|please|and|now @very* come home
      tell me what to do|say|change
      do|be whatever it takes
      can not we ..1 start|try|talk|be|forget|fix|meet
      do not ..1 throw|give us|this|me|everything ..1 away|up
      i would give anything|everything ..6 you|us
      do not let this|us|it ..1 be|end
      part of you ..2 wants|want|still|misses|loves|feels
      part of me ..1 still ..1 wants|misses|hopes|loves you|us|we
      part of me ..1 misses|loves you|us
      my door is|stays|will|remains ..2 open !to|for
      let me ..1 prove
      prove myself to you
      my|the door is|'s ..1 always|still open|yours !to|for
      ~@negation door|it is|'s ..1 on the latch
      i will ..1 keep|leave the|a|my porch|hall|kitchen? light on
      keep|leave the|a|my porch|hall light on for|in
      just|only say the word
      you ..1 say the word and|i
      if|though|should|in|case you ..1 ever ..2 change|changed|want|wanted|need|called|call|fancy|asked|ask|feel|miss|reconsider|think ..1 !know
      i will|would @very* be here|waiting|around|there ..1 when|if|whenever|until you
      i will|would @very* be here|waiting|there for you
      i will|would @very* wait $
      i will|would @very* wait for you|us
      i will|would @very* wait forever|however|as
      i have not? @very* changed|grown ..3 you|now|i|lot|much|so !my|jobs|job|the|teams|banks|trains
      you would|will ..1 notice|see ..2 difference|change ..1 in me
      you would|will not ..1 recognise|recognize|know me now
      you would|will not ..1 recognise|recognize|know me $
      ~@negation reconsider|rethink ..1 us|it|things|your|everything
      ~@negation willing to try|change|work ..1 again|us|on|for
      ~@negation ready to try again $
      ~@negation ready to change !the|my|jobs
      give one|me|us|it|a ..1 more? chance|another|go|shot|try
      fight for you|us
      ~@negation tell me ..3 there is|still ..2 chance|hope|way
      a|any|still chance for|of us
      a|any|still chance that we
      ~@negation|used|asked|told come back|home $
      let me back in
      ~@negation|you|her|him like|want|love|give|ask|asking ..2 the|a|another|one chance|opportunity ..1 to explain|show|prove|put|make|talk|apologise
      better|new|improved version of me|myself
      whenever you ..1 want|need me
      whenever you ..1 are|feel ..1 ready $
      start ..2 fresh|afresh|over|again ..1 we|us|together
      give|gave|giving|given up on us|you
      hear me out
      can not|will not ..1 let you|us|this go
      can not|will not ..1 give ..1 up on? you|us
      fight|fighting for us|you
      worst|biggest decision|mistake|regret ..6 losing|letting|leaving ..1 you|us|go
      biggest|worst mistake of my life
      if|when you ..1 change your mind
      if things were|had ..1 different
      people can|do change $
      not too late for|to us|try|fix|start|save
      we|us ..3 worth another look|try|go|shot|chance
      you know where i|to am|find
      where to find me
      i have been on my best
      you ..2 still ..1 cross|angry|mad|upset ..1 with|at me
      there is|will ..1 always|still be? ..1 a|always ..1 plate|place|room|bed|seat|home ..2 you
      unless $
      would you have ..1 stayed|left|gone|loved|married
      ~@negation make|making it right !side|angle
      ~@negation make|making it up to you
      work|figure|sort us|things|everything ..1 out|through !with
      we|us ..2 work|figure|sort it|this out|through
      one|another|a more? try|go|shot|chance at us
      not want to lose|losing you
      can not lose you
      want|like|love|get|getting ..3 back with you|me !by|on
      you ..2 back in|into my life|arms|bed|heart
      me ..2 back in|into your life|arms|bed|heart
      change my ways
      what would|will it take ..3 you|us|back
      what can|could i do to make|win|fix|change|get
      any chance|hope|possibility ..1 left? for|of|that us|we
      not ..1 shut|cut|push me out|away
      let me in|back|explain|prove|show|make|try|fix
      please|just ..1 listen to me
      we|us are not ..1 finished|over|done !with
      not over|finished between
      we both know ..2 not|over|finished|done|how|what|feel|still
      doing|done|had a lot of thinking|soul
      been thinking ..3 us|everything|happened
      still ..1 hope|chance|believe|room ..1 for|in|that|of us|we|me
      i will not|never give up on us|you
      we|us ..2 unfinished business
      be|being us again
      ~@negation|longer|stopped miss|missing|lost what we ..1 had|were
      ~@negation we|us|are|were meant to be $
      you would|could|will|might reconsider
      i would ..1 like|love|want ..1 the|a chance|opportunity to
      this version of me
      flat|house|bed|room|place is|'s yours|there ..1 whenever|if|when
      there is|'s time for you|us
      i have ..1 got a ring
      if you are|feel ..1 ever? ..1 lonely|sad|alone !i
      have it|that|those ..2 back $
      if you ..1 loved me
      it would have been ..2 years today|now|this
      i would ..2 take|have you back
      i would go|move|live|come anywhere !but|near|else|for|that|warm|in|quiet
      anywhere ..1 for|with you !lot|guys
      you know where|how|to ..1 i|me ..1 live|find|reach|get
      you know where i live
      key is|'s ..1 under|in ..1 usual|same|mat|pot|flowerpot
      would give it|them|that all|up ..1 for|to
      one more|last|final ..2 with you|us !lot|guys
      ~@negation|used|thought|told happy|glad|ready|willing|longing|dying|love|like ..1 to come home|back to|and|now|if
      not the same person|man|woman !in|on|at
      learned|learnt my lesson
      you ..3 right|safe|okay|welcome|free to come home|back
      time|ready to come home
      if you ..1 want|wanted to start|try
      ~i you ..4 think again|twice
      ~@negation|longer|stopped|used hope|hoping ..1 we ..1 end|get|find|become
      ~@negation|longer|stopped|used|thought end up together
      when we are ..2 old|older|30|40|50|thirty|forty|fifty|retired
      ~@negation know|hear|tell|say|if|whether ..3 you feel the same
      """
    ),
    (
      [.overIt, .apology],
      """
      my door is|stays|will|remains ..2 open
      if you ..2 change|changed your mind
      if you ..2 reconsider
      ~@negation is|was meant to be $
      """
    ),
    (
      [.first, .overIt],
      """
      please ..2 forgive me
      i have @very* changed $
      i have @very* changed i|since|you|for|so|now
      i am a @very* changed man|woman|person
      just one @very* chance
      give us @very* go|try
      i would ..1 drop everything for
      ~@negation i ..3 started|been|going|doing|seeing ..2 therapy|counselling|therapist|counsellor
      the person|man|woman i have|am ..1 become|becoming|now
      the man|woman|person ..1 you ..1 wanted
      worked|working ..2 on myself
      i have changed ask|really
      """
    ),
    (
      [.overIt],
      """
      i would ..1 drop everything
      i would ..2 come running|back !to|as|here
      i would ..2 be there ..2 second|minute|flash|heartbeat|shot
      i would ..1 give anything
      ~@negation i would not say|mind no|that
      hypothetically
      one|some day|years ..3 we|you|us ..5 find|each|together|realise|realize|regret|miss|see|again
      maybe|perhaps in ..3 years|time|life|months
      ~hope|sure|glad you will|would ..2 miss|regret|realise|realize|wish me|it|that|what|one|how|us|this
      ~@negation|used|stopped|longer hope|hoping|pray ..3 you ..4 realise|realize|regret|change|miss|reconsider
      hope|hoping|pray ..3 you ..2 think of|about me|us
      wish you ..2 had|would|could|tried|fought|knew
      one call|text|message|click away
      ~@negation|need|used|without be friends
      call|ring|text|message me|when|if|any ..2 any|time|you|want|whenever|ever|need|still
      never say never
      find|finding each other ..1 again|properly|later
      my heart is|'s not going
      if it is meant to be
      ~@negation|worry|fine|alright|rather|wondered if you ..1 want|need|could|feel|fancy|would|had|really|still|miss|regret !to|the
      maybe|perhaps you|one|some|if|that|i|not|then !will|would
      leave|leaving|keep|keeping the|a|your|one light !touch
      """
    ),
    (
      [.apology],
      """
      i hope|trust|pray ..2 you|that ..4 forgive|back|heart|see|write|answer|reconsider|know|apologising|understand|consider|remember
      consider|try|trying trying|again|us|giving again|us|it|me|one
      in case that|it|this ..1 changes|change ..1 anything|things|your
      if you let me|us
      earn your trust|love|forgiveness
      please|just ..1 come back
      come back to me|us|this
      if|when you ..2 come back
      want|like|love|let ..2 show you
      if|when i had you|us
      want|need|like ..2 beside me
      everyone|everybody|we deserves|deserve a|another ..1 second|chance
      owe it to us|ourselves|what|each
      if you ..1 have|take me
      have me back
      ~@negation ready to commit|settle|change|try
      crawl|walk ..3 glass|coals|fire
      crawl ..1 back ..1 to
      open your heart
      find it in|within your|you
      in your heart
      give me|us|this !the|any|no|right
      any|another|some chance|hope ..2 we|us|you|forgive|back|for
      is|if ..1 any|a|some way ..2 we|us|you|back
      make|put it|things|this right with|between|for you|us|again
      mend|repair|rebuild|fix|save us|our|things|what !was
      rebuild|repair|restore|regain|mend ..1 your|the|any trust
      ~should|must|need|were|@negation|expect able to ..1 trust|forgive|love|look|face|talk ..1 me
      ~@negation|expect|should trust me again
      ~you|papers|letters and|can|could|to|will|would|let|i prove it $
      ~@negation ready|willing|happy|learned|learnt ..4 and prove
      """
    ),
    (
      [.first],
      """
      """
    )
  )
}
