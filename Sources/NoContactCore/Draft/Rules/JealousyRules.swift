extension DraftTable {
  /// Jealousy, or an attempt to cause it.
  static let jealousy = DraftTable(
    (
      .all,
      """
      your new @partner|toy|crush
      that|this new @partner of yours
      your girlfriend|boyfriend|bf|gf|lover|fling|chick|rebound
      ~sorry|apologise who is|was the|that|this|he|she @partner
      ~sorry|apologise saw|seen|see|seeing you with|kissing
      with that @very* new? @partner|him|her
      you @very* moved on @very* fast|quick|quickly|soon|already
      moved on @very* fast|quickly|quick $
      ~sorry hear|heard|know|see|noticed|told ..1 you are|were with|seeing|dating
      ~@negation|if did not take you long
      ~sorry|friend|friends|hope|hoping|deserve|find|you someone|somebody ..2 who|that @very* appreciates|loves|values|treats|wants|deserves me|you
      i am @very* with someone|somebody|him|her now|else|new
      he|she treats|treat|loves|love me|you @very* better|well|right
      you ..2 replaced|replace me
      he|she|they can|does|will|could|would not|never ..2 love|make|treat|know|understand you
      hope|hoping he|she|they ..2 better than me
      better kisser|lover|person|man|woman|partner|listener|match than|for you|me
      is he|she ..1 funnier|richer|taller|hotter|kinder
      is he|she ..1 better than
      ~@negation @very* not @very* your type
      ~@negation|forgive a|your|just rebound
      hotter|sexier|prettier|better looking than you|me|him|her
      make|made|making you jealous
      you are|were? jealous $
      slept|sleeping|sleep|hooked|hooking with|up ..3 someone|somebody|him|her|guy|girl|them
      who is|was the|that|this|your ..1 fella|guy|girl|lad|man|woman|bloke|boy|lady|chap|one
      ~@negation|used is it|are ..1 serious with|between|then|now
      is there something|anything going on
      what is going on with|between you|us
      ~@negation|forgive|lie|after|sorry|hope i ..1 heard|hear|know|gather|see|saw|understand ..1 you|that ..2 got|have|found|seeing|met|with|are somebody|someone|him|her|a ..1 new|else|now|together
      hope he|she|they ..1 is|are ..1 worth it|this|everything|losing
      are you with|seeing|dating|together him|her|them|anyone|someone|now
      saw|seen|see|spotted you ..1 with ..1 her|him|someone|somebody
      saw|seen|spotted you two|both ..1 together
      she|he is|looks|seems @very* pretty|handsome|beautiful|younger|lovely $
      told|tell me about her|him
      whoever you are|were|end with|seeing|up|dating
      hope she|he|they ..1 is|was|are worth it
      your tall|new|blonde|dark|handsome|young|younger fella|lad|bloke|girl|guy|man|woman|chap
      i am ..3 a ..1 catch
      out|about|around|dinner|holiday|town|pub|party with a|that|some|another ..2 fella|lad|bloke|girl|guy|man|woman|chap|blonde
      she|he|they is|are ..2 years younger
      you ..3 dancing|laughing|flirting|chatting|sitting with him|her|that
      seeing|dating someone|somebody from|at|new|now|else
      ~hope|you with someone|somebody else|new
      got|have|collected ..1 three|two|four|five|several|few|loads numbers
      ~hope|hoping|you|deserve with somebody|someone ..1 wonderful|amazing|great|lovely|kind|better|special
      who did you ..2 go|come|travel|stay|sit|dance|leave with
      how is your love life
      your love life
      is he|she ..1 staying|living with you|there
      was|is there ..1 somebody|someone|anyone ..1 else
      if|whether|that there was|is ..1 somebody|someone|anyone else
      you and him|her ..1 now|are|were
      ~right|sorted|straight with him|her ..1 now|instead|these
      he|she took|takes|brought|bought|flew me ..1 dinner|flowers|away|out
      got|being|been|keep|getting asked|chatted|hit ..1 out|up|on
      my ..1 new|latest ..1 admirer|admirers|date|flame|squeeze|crush
      an admirer
      went|been|was|go|going on a|my|another|some|this date|dates !with|night|palm
      has|have|got|found you|a|your|my new replacement|toy|toyboy
      replaced|forgotten|got over me
      else is|'s hands|arms|lips
      who was|is that ..2 you ..2 with
      you ..1 chose|picked him|her
      he|she ..5 for you like i
      hope ..1 he|she|they appreciates|appreciate|values|realises|knows|deserves what|how|you
      hope|bet you|your are? jealous|jel !of
      hope he|she is a ..1 better|kinder|nicer|good|great partner|man|woman|kisser|listener|lover|dancer|boyfriend|girlfriend|husband|wife|match|cook
      ~sorry|lied mentioned|said|told|heard|hear|gather|saw|see|notice|noticed ..5 you ..5 with somebody|someone
      ~sorry|lied mentioned|said|told|heard|hear|gather|saw|see|notice|noticed ..5 you ..5 with a ..1 man|woman|gentleman|lady|girl|guy|fella
      ^ so|and|but who is _ ?
      i take it you
      saw|seen|see|spotted you and|with him|her|them
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation sure|bet he|she ..1 will|is|does|would
      enjoy|keep|have him|her ..1 while|then
      welcome to him|her
      ~@negation hope he|she ..1 treats|loves|treat|love|is|gives you|better|worth
      hope that|it is|was ..1 fun|nice $
      """
    ),
    (
      [.first, .overIt],
      """
      my|a new @partner !in|at|on
      i am @very* seeing|dating someone|somebody|other
      been|went|was|going|go|gone|had on ..2 dates|date !night|and|bars|with
      had a|my|some|few dates|date !night|and|bars
      a|hot|first|second|third date with|last|tonight|tomorrow
      flirted|flirting|flirts|flirt with me|him|her|the|everyone|a
      flirting|flirted $
      hooked up with
      hooked up $
      ~hired|work with|met|meeting|seeing|dating someone|somebody @very* new|special
      single life
      i ..1 met someone|somebody $
      i ..1 met someone|somebody ..1 new|special|great|lovely|amazing|kind
      i ..1 met a|an|this @very* great|amazing|new|wonderful|gorgeous|hot @partner|person|someone
      ~neighbour|brother|sister|friend i am|get|feel @very* jealous !of
      jealous of|about him|her|them
      guy|guys|man|men|lad|lads|bloke|he|she|someone ..3 bought|buying|buys|got|offered me ..1 drinks|drink|dinner|flowers
      on|been|had ..1 two|three|four|five|six|few|several|loads|some|couple|lots ..2 dates|numbers
      asked|asking|asks|ask me out !of|for|to|the
      everyone|everybody|people|guys|girls|men|women|lads|they is|are|keep|keeps|were|all ..2 flirting|hitting ..1 with|on ..1 me
      numbers in my phone
      i|he|she|we am|have|is|was|are @very* kissed|snogged|shagging|hooking
      he|she takes|took|treats|treating me ..1 everywhere|out|away|well
      ~hope|hoping|deserve|find|teacher|doctor|boss i|met|found|have|finally|with|is|to ..2 someone|somebody who|that @very* listens|cares|treats|sees|loves|wants|appreciates|values
      none|no of|one|man|woman|guy|girl ..2 them|eyes|like ..1 have|has ..1 your|compares
      you|i|she|he ..2 glowing
      been on ..2 dates|date|tinder|hinge|bumble
      matched on|with tinder|hinge|bumble|someone
      tinder|hinge|bumble match|matches|date|dates
      fit|hot|gorgeous|handsome girls|lads|guys|men|women|boys|fellas
      the|that|this man|guy|woman|girl|lad|boy|bloke|lady|fella|blonde in|on|from your ..1 profile|picture|photo|photos|story|pictures|post|car|status
      you are|were ..3 with somebody|someone ..1 tall|else|new|handsome|pretty|younger|older|special
      knows|know|knew how to treat|love|value|respect a|me|people|someone|somebody|you
      got|have a|your ..1 lodger|visitor|guest|company in|now|there|then
      your|the new man|woman|bloke|fella|lady|boyfriend|girlfriend|flame|lover|husband|wife !in|of|at|next|who|on|from
      did it start|begin|happen before|while|when we|i|you
      how long has|had|was it|this|that ..1 going|happening
      ~mum|mother|sister|gran|nan|dog|cat|daughter|baby|dad|brother|son|hen|puppy|trusted|sorry|drinks with him|her $
      is that why
      ~i with some guy|girl|bloke|dude|woman|man
      ^ so it is true
      mentioned|says|said|told|heard|hear ..3 you were|are ..8 with somebody|someone|some|him|her
      he|she is ..1 shorter|taller|older|younger|fatter|uglier|prettier|thinner|balder than
      i know about him|her|them
      that i know about
      """
    ),
    (
      [.overIt],
      """
      i|have @very* met someone|somebody !and|in|at|on|for
      saw|seen|see ..4 with her|him
      ~heard been|started|was seeing|dating !the|a|my|our|it|this|things|clearly|physio|therapist
      i look ..1 amazing|great|gorgeous|fantastic|incredible|hot|better
      my ..1 new girlfriend|boyfriend|partner|fella|man|woman|wife|husband|fiancé|fiance
      happier|better|kinder|stronger than ..3 with you
      he|she ..1 takes|makes|treats|gets|loves|knows me
      he|she ..1 listens to me
      good luck with her|him
      seems|seem to need it
      i knew there was ..1 somebody|someone
      what ..2 got|has|have that i
      someone|somebody new ..1 in my life
      until _ came along
      not know what i was missing
      he|she is @very* lovely|nice|cute|sweet|kind $
      ~hope|hoping|deserve|find i|met|found|have|finally|with|is|to ..2 someone|somebody who|that @very* makes|gets|understands
      there is ..1 someone|somebody ..1 now|new|else
      ^ ..1 met someone|somebody
      hear|heard|gather he|she|they is|are|has|have
      finally|obviously|clearly got|found|have what
      jealous|envious of|about how|you|that
      took you ..3 days|weeks|months|minutes|hours
      days|weeks|months|minutes after me|us $
      """
    ),
    (
      [.first, .apology],
      """
      hope he|she makes|treats|gives you
      """
    )
  )
}
