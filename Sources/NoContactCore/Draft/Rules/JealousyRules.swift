extension DraftTable {
  /// Jealousy, or an attempt to cause it.
  static let jealousy = DraftTable(
    (
      .all,
      """
      your|that|this new @partner|man|toy|crush
      your @partner|rebound
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
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation sure|bet he|she ..1 will|is|does|would
      enjoy|keep|have him|her ..1 while|then
      welcome to him|her
      ~@negation hope he|she ..1 makes|treats|loves|make|treat|love|is|gives you|better|worth
      """
    ),
    (
      [.first, .overIt],
      """
      my|a new @partner !in|at|on
      my date|dates !and|for|with
      i am @very* seeing|dating someone|somebody|a|this|other|new|people
      been|went|was|going|go|gone|had on? ..4 dates|date !night|and|bars|with
      a|hot|first|second|third date with|last|tonight|tomorrow
      flirt-
      hooked up
      ~hired|work with|met|meeting|seeing|dating someone|somebody @very* new|special
      single life
      i ..1 met someone|somebody !who|from|at
      i ..1 met a|an|this @very* great|amazing|new|wonderful|gorgeous|hot @partner|person|someone
      ~neighbour|brother|sister|friend i am|was|get|got|feel @very* jealous !of
      jealous of|about him|her|them
      """
    )
  )
}
