extension DraftTable {
  /// Jealousy, or an attempt to cause it.
  static let jealousy = DraftTable(
    (
      .all,
      """
      your|that|this new @partner|toy|crush
      your girlfriend|boyfriend|bf|gf|lover|fling|chick|rebound
      ~sorry|apologise who is|was the|that|this|he|she @partner
      ~sorry|apologise saw|seen|see|seeing you with|kissing
      with that @very* new? @partner|him|her
      you @very* moved on @very* fast|quick|quickly|soon|already
      moved on @very* fast|quickly|quick $
      ~sorry hear|heard|know|see|noticed|told ..1 you are|were with|seeing|dating
      ~@negation|if did not take you long
      ~sorry|friend|friends someone|somebody ..2 who|that @very* appreciates|loves|values|treats|wants|deserves me|you
      i am @very* with someone|somebody|him|her now|else|new
      he|she|they treats|treat|loves|love me|you @very* better|so|like
      replaced|replace|replacing me|us
      he|she|they can|does|will|could|would not|never ..2 love|make|treat|know|understand you
      better than me|him|her
      better kisser|lover|person|man|woman|partner|listener|match than|for you|me
      is he|she|they @very* better|good|funnier|richer|taller|worth
      ~@negation @very* not @very* your type
      ~@negation|forgive a|your|just rebound
      hotter|sexier|prettier|better looking than you|me|him|her
      make|made|making you jealous
      you are|were? jealous $
      slept|sleeping|sleep|hooked|hooking with|up ..3 someone|somebody|him|her|guy|girl|them
      who is|was the|that|this|your ..1 fella|guy|girl|lad|man|woman|bloke|boy|lady|chap|one
      ~@negation|used is it|are ..1 serious with|between|then|now
      is there something|anything going|on
      what is going on with|between
      who took that|the|took ..1 photo|one|picture|it|selfie ..2 ?
      ~@negation|forgive|lie|after|sorry|hope i ..1 heard|hear|know|gather|see|saw|understand ..1 you|that ..2 got|have|found|seeing|met|with|are somebody|someone|him|her|a ..1 new|else|now|together
      hope he|she|they ..1 is|are ..1 worth it|this|everything|losing
      are you with|seeing|dating|together him|her|them|anyone|someone|now
      saw|seen|see|spotted you with|and|two|both ..1 her|him|them|someone|somebody|together|that
      she|he is @very* pretty|handsome|beautiful|younger|lovely|nice|cute ..1 $
      told|tell me about her|him
      whoever you are|were|end with|seeing|up|dating
      hope she|he|they ..1 is|was|are worth it
      your|a tall|new|blonde|dark|handsome|young|younger fella|lad|bloke|girl|guy|man|woman|chap
      a catch
      out|about|around|dinner|holiday|town|pub|party with a|that|her|him|some|another ..2 fella|lad|bloke|girl|guy|man|woman|chap|blonde|friend
      years younger
      dancing|laughing|flirting|chatting|sitting with him|her|that|them
      seeing|dating|with someone|somebody from|at|else|new|now
      got|have|collected ..1 three|two|four|five|several|few|loads numbers
      with somebody|someone ..1 wonderful|amazing|great|lovely|kind|better|special
      who did you ..2 go|come|travel|stay|sit|dance|leave with
      how is your love life
      your love life
      is|are he|she|they ..1 staying|there|living
      was|is there ..1 somebody|someone|anyone ..1 else
      if|whether|that there was|is ..1 somebody|someone|anyone else
      you and him|her ..1 now|are|were
      better|more than me $
      with him|her ..1 now|instead|these
      he|she took|takes|brought|bought|flew|drove me ..1 to|out|away|for|on|flowers|dinner|home|somewhere
      got|being|been|keep|getting asked|chatted|hit ..1 out|up|on
      my ..1 new|latest ..1 admirer|admirers|date|flame|squeeze|crush
      admirer|admirers
      went|been|was|go|going on a|my|another|some|this date|dates !with|night|palm
      has|have|got|found you|a|your|my new replacement|toy|toyboy
      replaced|forgotten|got over me
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation sure|bet he|she ..1 will|is|does|would
      enjoy|keep|have him|her ..1 while|then
      welcome to him|her
      ~@negation hope he|she ..1 treats|loves|treat|love|is|gives you|better|worth
      """
    ),
    (
      [.first, .overIt],
      """
      my|a new @partner !in|at|on
      my date|dates !palm|of|and|for|with
      i am @very* seeing|dating someone|somebody|a|this|other|new|people
      been|went|was|going|go|gone|had on? ..4 dates|date !night|and|bars|with
      a|hot|first|second|third date with|last|tonight|tomorrow
      flirt-
      hooked up
      ~hired|work with|met|meeting|seeing|dating someone|somebody @very* new|special
      single life
      i ..1 met someone|somebody !who|from|at|and|in|on
      i ..1 met a|an|this @very* great|amazing|new|wonderful|gorgeous|hot @partner|person|someone
      ~neighbour|brother|sister|friend i am|get|feel @very* jealous !of
      jealous of|about him|her|them
      bought|buying|buys|got|offered me ..1 drinks|drink|dinner|flowers
      on|been|had ..1 two|three|four|five|six|few|several|loads|some|couple|lots ..2 dates|numbers
      asked|asking|asks|ask me out|on !of|for|to
      everyone|everybody|people|guys|girls|men|women|lads|they is|are|keep|keeps|were|all ..2 flirting|hitting|staring|looking|chatting ..1 with|on|at|me|up
      numbers in my phone
      ~@negation so sweet|kind|lovely|attentive|thoughtful to|with|and
      i|he|she|we am|have|is|was|are @very* kissed|snogged|shagging|hooking
      takes|took|taking|treats|treating me everywhere|out|away|to|so|like|well
      someone|somebody who|that @very* listens|cares|treats|makes|gets|sees|loves|understands|wants|is|appreciates
      none|no of|one|man|woman|guy|girl ..2 them|eyes|like ..1 have|has|your|you|compares
      what would you do ?
      glowing
      been on ..2 dates|date|tinder|hinge|bumble
      match|matches|matched on|with|tinder|hinge
      """
    ),
    (
      [.overIt],
      """
      i|have met someone|somebody !and|in|at|on|for
      with her|him ..4 felt|at|nothing|and|together|in|was
      happy for you both|two
      you both|two ..2 happy|well|best
      been|started|was seeing|dating !the|a|my|our|it|this|things|clearly|physio|therapist
      i look|feel ..1 amazing|great|gorgeous|fantastic|incredible|hot|better ..2 by|these|now|than|since|without
      my ..1 new girlfriend|boyfriend|partner|fella|man|woman|wife|husband|fiancé|fiance
      happier|better|kinder|stronger than ..2 ever|with|you|was ..3 you
      he|she ..1 takes|makes|treats|gets|loves|listens|knows me|to|my|how|what
      """
    )
  )
}
