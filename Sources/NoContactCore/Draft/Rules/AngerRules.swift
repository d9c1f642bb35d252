extension DraftTable {
  /// Anger, insults, reproach.
  static let anger = DraftTable(
    (
      .all,
      """
      ~@negation i @very* hate you !for|guys
      ~@negation i @very* hate you for what|everything|leaving|how|this|that
      i am @very* angry|furious|mad|pissed|livid|fuming|disgusted with|at|about you|what|how $
      i am @very* angry|furious|mad|pissed|livid|fuming|disgusted with|at|about you|what|how
      i am @very* angry|furious|pissed|livid $
      ~sorry|if|called you are|were ..4 @insult !proof|of
      ~sorry|called you ..1 absolute|complete|utter|total|pathetic|selfish|stupid|lying|fucking @insult|excuse
      you @very* ruined ..3 for me
      ~sorry your ..1 whining|nagging|moaning
      with you was|were|is ..2 prison|nightmare|hell|torture|mistake|disaster|joke|waste
      ~sorry|if|called|not|i|my|was|being self absorbed|centred|centered|righteous
      ~sorry|if|called|not you are|were @very* such|an|acting|being|nothing|but|like|selfish|little* immature|childish|arrogant|brat|bully|fraud|spineless|ungrateful|egoist|egotist|useless !at|with
      ~forgive|forgiven you @very* binned|ditched|ghosted me
      ~sorry|said|called|thought what ..2 @insult you are|were
      ~sorry|said|called|thought @insult that? you are|were $
      ~sorry|@negation|called your @very* pathetic|selfish|toxic|disgusting|manipulative|lying|heartless|narcissistic
      ~sorry|@negation your ..1 excuses|bullshit
      ~sorry|@negation fuck|screw you|off|this
      go to hell
      piss|bugger off
      how dare you
      you @very* disgust me
      karma finds|find|gets|get|will|is|comes|bites|catches|catch
      ~@negation hope ..2 you ..2 suffer|regret|rot|die|choke|burn|pay
      you will|are @very* going? to? be? sorry|regret $
      you will|are @very* going? to? regret this|it|what
      you will|are @very* going? to? pay for this|it|what
      shame on you
      no thanks to you
      thanks for nothing
      ~must|should hope|are ..1 you are? proud of yourself
      enjoy your ..1 little|pathetic|sad|miserable life|world|lies
      ~if|may|might|understand never|not want to see|hear you|your|from again|face
      will|can|could never|not ever? forgive you
      you make me @very* sick
      dead weight
      rid of you $
      you are|were never|not @very* good|worth enough|it|my
      do not deserve me
      ~@negation sick|tired|fed of|up ..1 with? you|your
      waste|wasted|wasting ..4 years|time|life|breath on|with you
      you @very* wasted !no|the
      you @very* lied|cheated to|on me $
      you are|were dead to me
      🖕
      🤬
      ^ @insult $
      you|your @very* @insult $
      you ..3 like a ..1 @insult
      what is coming to you
      your ..1 stuff|things|clothes|bags ..3 kerb|bin|skip|curb|street|charity|tip|fire
      ~if|may|might|understand never|not want|wish to? ..1 see|hear you|from ..1 again
      hope ..2 get|gets what is|comes ..1 coming
      hope ..2 get|gets|got what ..1 you ..1 deserve
      you make|made me ..1 sick|laugh|ashamed|hate|feel ..1 sick
      waste of ..3 years|time|my !money
      you ..1 always were ..2 @insult
      ~said|saying|accused|claimed|thought|told turn|turned|turning|poisoned|set ..4 against me
      ~i|sorry avoidant|gaslighting|gaslighter|gaslit
      ~you i am|being the ..1 bigger person|man|woman
      be the bigger person|man|woman
      but that is who|how|what you
      """
    ),
    (
      [.first, .overIt],
      """
      you ..1 lied|cheated|betrayed|used to? on? me
      you ..1 treated me ..1 badly|terribly|like|so
      your lies|cheating|lying|betrayal
      the way you treated
      ^ typical $
      grow up $
      get over yourself
      thanks a lot|bunch for
      cheers|thanks for ..1 ghosting|ignoring|dumping|ruining|wasting
      how typical|convenient
      the nerve|cheek|gall to|of
      ashamed of yourself
      do you ..1 feel good|proud|better now|about|yourself
      who do you think you
      what is wrong with you
      """
    ),
    (
      [.overIt],
      """
      your loss
      good riddance
      ~@negation wasted ..4 years|time|life|months
      never|not deserved|deserve me
      thanks|thank for nothing
      for setting me free
      you ran|run away|off as|like|again|from
      everyone knows about
      you ..3 walking|walked|walk out
      than you ever|were|did
      you killed|destroyed|ruined|poisoned|broke it|them|us|me|everything
      live with what|that|it|yourself you|and
      you will be back $
      burn|burned|burnt|throw|tear|ruin everything|us|all ..1 down|to|apart
      to my face
      live with yourself
      know|knows what you are|did|were like
      walking on eggshells
      you ..1 did me a|the ..2 favour|favor
      how little i ..2 lost|had|missed
      nobody|no one moaning|nagging|shouting|complaining|criticising
      good luck to the next
      i pity whoever|the|him|her|them|anyone|your
      feel|sorry ..1 for whoever|your|the|his|her ..1 next|new
      whoever is|comes next
      ~we|i you ..1 never|not ..1 going|able|capable to|of ..3 commit|love
      commit|committing to anyone|anybody
      not been so|as lucky|fortunate
      thank|thanks you? for leaving|dumping|ditching me
      ~forgive|forgiven|forgave your ..1 moods|mood|temper|coldness|tantrums|sulks|sulking|drinking|nagging|silences|jealousy
      like|as a normal person|human|adult
      changed|changing|change the|that|my lock|locks
      over you before
      you can stop hiding|pretending|lying|sulking|telling|spreading|slagging|checking|stalking
      ~@negation like|want|need|ask|prefer you to stop
      stop telling|saying people|everyone|everybody|that
      rather you ..1 did|do not
      that was quick|fast
      explains a|so lot|much
      happier|better|calmer|lighter|healthier|richer|freer off? without you
      worse|hell|harder|miserable|miserably ..6 with you
      ~@negation anyone|anybody would have been !proud|glad|lucky|happy
      amused|intrigued|interested|tickled to ..1 learn|hear|see|read|find ..1 you|that
      says|said|thinks|reckons you are ..2 textbook|classic|avoidant|typical|toxic
      you are a ..1 textbook|classic
      hope ..1 you ..1 get|find|seek|getting|got ..1 help|therapy|treatment|counselling !with|from|for|moving
      lucky escape
      dodged|dodge a|that ..1 bullet
      you told|tell everyone|everybody|people
      the way you !did|wanted|handled|chose|ended|told|were|asked|hoped|needed|said|put|had|would|taught|used|make|made
      you need|needed|want|require ..3 attention|audience|validation|praise|applause
      it|that figures
      ^ keep lying|telling|pretending
      ^ keep the ring
      idc|idgaf
      best decision|thing you ever
      have a nice life
      request|bill|invoice|charge you for
      burned|burnt ..3 letters|photos|things|pictures
      blocked your
      removing|removed you
      raising|mothering|babysitting|parenting a|you
      wish|wishing you ..1 what you deserve|earned
      your bloody|damn|stupid|goddamn|wretched|endless
      hope|hoping ..6 getting help|therapy
      thank|thanks you? for the lesson
      a ..1 man|woman|person who can|could|does|would not
      """
    ),
    (
      [.first],
      """
      you always ..2 know|knew how to hurt|walk|run|win|twist|leave
      switch|turn off their|your feelings|emotions
      only yourself to think|worry
      for once in your
      ~@negation some|most people ..1 would|might ..1 have? ..1 called|call|checked|check|asked|ask|cared|care|apologised
      """
    ),
    (
      [.overIt, .apology],
      """
      happy|satisfied|pleased now ?
      you win $
      you ..2 made|turned|drove me ..1 like that|this
      tell your|her|him|them|everyone|people ..3 stop|quit|mind|shut !worrying
      keep his|her|their|your opinions|opinion|thoughts|comments|nose to|out
      i never @very* loved|fancied|liked|respected you
      """
    )
  )
}
