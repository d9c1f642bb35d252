extension DraftTable {
  /// An apology that puts the fault on them.
  static let blamingApology = DraftTable(
    (
      .all,
      """
      sorry|apologise|apologies ..3 if you|my|it|that|anything|any|something|anyone
      sorry|apologise|apologies ..3 if i !am|was|have|can|could|may
      sorry|apologise|apologies that? you ..1 felt|feel|took|think|thought|got|misunderst-|see|interpreted|perceived
      ^ ..2 sorry|apologise|apologies that|if? you are|were ..1 upset|hurt|angry|mad|offended|sad|sensitive|so
      sorry|apologise|apologies for|about|if|that your feelings
      sorry|apologise|apologies but
      sorry|apologise|apologies|i ..12 but you !were|did|deserved|deserve|do|have|should|are|know|will|can|matter|could|need|never|asked
      sorry|apologise|apologies ..12 but you were ..1 being|always|cold|distant|away|out|late|mean|horrible|hard|no|also|both|drunk|flirting|difficult|shouting|nagging|so|the|just|as
      sorry|apologise|apologies ..12 but you know|should
      sorry|apologise|apologies ..12 but if|it|your|what|that|we|i|so|anyone|anybody|honestly|come|let|seriously
      sorry|apologise|apologies ..12 although|though you|it|your
      sorry|apologise|apologies ..12 because you @very* always|never|kept|started|made|pushed|ignored
      ~@negation|that|thing|things|all|flashcards|everything|what|those|playlist|film you made me @very* say|lie|shout|yell|angry|cheat|act|crazy|jealous|mad|behave
      left|gave me no|little ..1 choice|option
      i ..1 had no ..1 choice|option
      anyone|anybody|everyone|everybody ..4 would ..1 have ..1 done|lost|said|reacted|snapped|shouted|felt|thought
      anyone|anybody|everyone|everybody ..3 would ..1 do
      anyone|anybody else would
      you know how|what you ..1 get|are|like
      ~@negation|fault on your part
      sorry|apologise|apologies ..3 if|whether ..3 hurt|upset|offended
      ~@negation bring|brings|brought out the worst
      ~@negation|that|was @very* mostly|partly|also|equally|half|all your fault
      your turn to apologise|say
      you ..3 owe me an? apology
      ~@negation you ..2 should|could|can|have|need ..1 apologise
      ~saying|said|calling|called|thinking|thought|telling|told you are|were @very* sensitive|dramatic|emotional|touchy
      you @very* overreacted|overreact
      take|took|taken|taking|read|heard it the wrong way
      ~if|understand|imagine|asked if you had|would @very* been|trusted|given|cared|let|answered|helped|behaved|treated|listened
      but you can|could ..1 be @very* difficult|hard|impossible|cold|mean|stubborn|tough|moody|demanding
      i @very* felt|feel @very* -ed by you
      you @very* forced|provoked me
      you drove me to it|drink|this
      you drove me mad|crazy|away
      ~sorry push|pushes|pushing|pushed my buttons
      you are|were not @very* perfect|innocent|angel|either
      you were no angel|saint
      ~sorry|@negation you had it coming
      you could not be arsed|bothered
      until your friends|family|mum|mother|sister got|started|told
      in your ear
      """
    ),
    (
      [.apology],
      """
      i trust|hope|expect|believe|assume you ..2 apologising|apologise|sorry|apology|regret|learn|same
      you gave|left|give me ..2 reason|reasons|choice|cause|option
      you did|do make|push|start|provoke|hide|ignore
      you know|knew what|how i ..1 am|was|get|like|can
      in fairness
      to be fair ..3 you|we|it|i
      if|to we|be are|am? honest|fair
      you included
      we both|all know|did|said|share|suppose|played
      both sides|of us|our ..1 fault|faults|blame
      both of us ..2 to|were|are|did|fault|blame|wrong|share|have
      suppose|guess we|you both|all|did|were|could
      only did|said|happened|because|it|went|wrote|called|drank|lied ..2 it|that|this? because|since|so|to
      it|that only happened because
      i was only|just ..1 trying|messing|looking|asking|worried|having
      i was|am ..1 only|just trying to
      only|just banter|messing|teasing|fun|fooling
      take|took|taking it|that|things|everything to|the|so|too|as heart|personally|wrong|seriously|badly|hard
      you misunderstood|misread|misheard|misinterpreted
      sorry|apologise|apologies|regret|shame|pity|fine|okay ..1 that you ..1 feel|felt|misunderstood|misread|took|see|saw|think|thought|are|were ..1 so|ignored|hurt|upset|that|it|what|i|offended|left|like|let|this|about
      sorry|apologise you see|feel|felt|are|think|thought|took|were|find|found|misunderstood|believe
      ~@negation|saying|said|calling|called|thinking|thought|telling|told you are|were|can|could be? @very* sensitive|difficult|dramatic|touchy|emotional|hard|impossible|demanding ..1 you|and|as
      would not have|be|had|get ..1 had|if|done|lost|shouted|needed ..1 you|not|to
      i would not have ..2 had|if|unless|shouted|lied|done|needed|said
      had you not|been|only
      ~understand|blame if you ..2 had|were|not ..2 been|more|not|let|told|answered|only|less|open
      ~@negation you ..1 could|might|ought not? to? have ..1 hidden|told|said|been|asked|reminded|handled|listened|known|called|let|helped
      do not|never corner|push|provoke|wind|start me|it
      in future maybe|perhaps|you|please|do
      wind|winding|wound me up
      ~sorry|i press|pressed|push|pushed|pushing my|all buttons
      your turn $
      your turn to ..1 apologise|say
      you ..1 started|provoked it|this|that|the
      your fault ..1 too
      for whatever ..1 it|i|you
      apparently
      even though|if|although we|it|you ..2 both|not ..2 know|all|fifty|50|wrong
      it was ..1 both of|our
      50 50
      fifty fifty
      it takes two
      what|how more|much do|can you|i want|do
      ~@negation|should|could said sorry ..2 times|already|enough|how
      ~@negation|should|could i|have said ..1 sorry ..2 hundred|times|already|many|enough
      you said|did|have|called|were ..2 worse
      you did|do|have|said ..1 too|also $
      you called|said|did ..4 as well
      you had stopped|gone|ignored ..1 me|us|weeks|cold
      you stopped|refused ..1 touching|talking|listening|loving|speaking|answering|caring
      you kept ..1 going|nagging|shouting|ignoring ..1 on|me|at
      you were ..1 ignoring|nagging me
      you had|have been|gone ..1 cold|distant|ignoring
      you were @very* cold|distant|nagging|winding|flirting ..1 for|all|too|so|weeks|with|me
      it|she|he|they meant nothing
      meant nothing
      not|never perfect ..1 nobody|no|but|and|you|either
      was not ..1 all|only|just|entirely|the me|mine|my|only ..1 fault|one|me|it
      not only|just|all|entirely|completely my|me ..1 fault|doing
      everyone else found|laughed|thought|agreed|got
      you have got to admit|understand|see|agree
      you have|must ..1 to? admit|agree
      because|since you ..1 would|never|kept|made|always|drove|pushed|ignored|provoked
      because|since you did not
      ~@negation|fun|mocked|laughed|joked|used|about|sorry|over|to your ..1 issues|insecurities|mood|moods|temper|behaviour
      wanting|loving|caring|giving ..1 too|you|so|honest|nice ..1 much|more
      for|that i cared|loved|tried|trusted|gave ..1 so|too|you ..1 much|more|hard
      i ..1 tried my ..1 best|hardest
      doing|did|tried my best
      not everyone|everybody can|is|could
      ~@negation that|it was never|not my intention
      that|it was never|not what|how i ..1 meant|intended
      never meant|intended|wanted to ..1 upset|hurt|offend|cause anyone|anybody
      i did|have nothing ..1 wrong|hide $
      i ..2 nothing to hide|apologise
      i was ..1 under|really|so|very|just|tired|hungry|stressed|exhausted|heartbroken|hurt|lonely ..1 pressure|stress|hungry|tired|lonely|and ..1 and|with|what ..1 you|did|with|were
      so lonely with
      was|were willing|prepared to let|forgive|overlook
      willing to let|forgive|overlook|forget
      drop what|it|the|this you|case|complaint
      any ..1 upset|hurt|offence|offense|trouble|distress on|i|you|that|caused ..1 my|may|might|side
      came across|over ..2 as|wrong|unkind|badly|like
      a bit ..1 much|funny|harsh|strong ..1 though|but
      i|and am? sorry|apologise you are the|so|a|such
      i get|am|can like|be that|this|angry|mean|nasty|horrible when|if
      i am ..1 a|just|only ..1 passionate|emotional|human|hot|honest ..1 person|man|woman|being|headed|tempered|guy
      i am only human
      my gut
      protecting myself
      since|as you seem|insist|want ..1 to|on|it|that|so
      i felt|feel|was|been ..1 invisible|neglected|unloved|unwanted|ignored|alone|trapped|controlled|attacked|cornered|disrespected|unappreciated ..1 to|by|with|in|for|you
      what|how was|am|else i ..1 meant|supposed|expected
      at least i ..1 was|never|am|did|have|tried|said
      next time ..1 you|please|do|maybe|perhaps|try|let
      was not ..1 how|what|the|exactly i|way|helping|listening|innocent|easy|perfect ..1 wanted|meant
      you were not|never ..1 exactly|listening|easy|innocent|helping|perfect
      you ..1 always|never|forget|forgot|get|got|take|took|do|make|made ..2 things|so|everything|too|it|mad|upset|angry|personally|me ..1 personally|seriously|upset|mad
      you would|will have ..1 flown|overreacted|killed|hated
      you would have gone mad|mental|crazy|ballistic|off
      you would only ..1 have
      flown|fly off the
      if i had told you ..3 would
      she|he|they provoked|started|deserved|pushed ..1 me|it
      anything i may|might|have ..2 done|said|caused
      you know ..1 i do|did|would|can not mean
      you know how i ..1 get|am
      when i am ..1 angry|tired|stressed|upset|drunk|like
      because|given|after|with ..1 the way you
      do not|never spring|nag
      i have ..2 apologised ..2 already|before|now|times
      words ..1 were twisted
      you and ..1 your|i ..1 mood|moods|temper|both !deserved|deserve
      honest|honestly mistake
      you gave ..1 as good
      you gave him|her|everyone ..2 more|attention|time
      as good as you
      _ _ though $
      i was|am ..1 right|correct to|about
      turns|turned out ..2 i was right|not
      how i|we ..1 was|were brought|raised
      i|we was|were brought up
      my ..1 dad|father|mum|mother|parents|family was|were ..1 the|just|like|worse ..1 same|that|me
      somebody|someone had to
      more attention|time|love ..1 to|than|for him|her|your|me
      ~if|understand you ..1 never|hardly|barely|rarely ..1 look|looked|touch|touched|talk|talked|listen|listened|kiss|want|wanted ..1 at|me|to|like
      ~deserved|right you ..1 were|was|are being ..1 so|too|very|intense|difficult|distant|cold|weird
      to protect|spare you|your|us
      only lied|hid|did|said to
      you ..1 could|might have ..1 reached|called|written|asked|come|tried|said|done ..1 out|too|as|well|something|more
      you ...3 easy to live|love|be
      hope|hoping you are ..1 over it
      over it by now
      there i said|sorry|have ..1 it|said
      happy ?
      made|makes|make me that|so|this|lose ..1 mad|angry|crazy|jealous|it|my
      no one else ..1 makes|made me
      i am @very* nothing
      i am ..1 worthless|pathetic|scum|rubbish|garbage|trash|monster
      if|that|whatever ..3 words|joke|comment|tone|jokes|behaviour ..1 offended|upset|bothered|hurt you
      you were|are never ..1 home|there|around|happy|interested|satisfied
      you were|are not a|the ..2 great|good|best|easy|perfect|angel|saint|either
      if you ..1 replied|answered|listened|trusted|loved|cared
      would|had replied|answered|listened ..2 i would
      you should not have !had|been|needed|felt|found
      it was an accident
      most|some|half|parts|part of it|that|what ..1 was|is|are true|fair|justified
      you ..1 distracted|provoked|hit|forced|tempted|encouraged me ..1 first|to|into
      i had my reasons
      my reasons
      ~@negation i blame ..3 you|her|him
      called me ..1 worse|names
      according to you|her|him
      your|her @kin|family|friends|mates ..1 has|have|had|was|were|is|are|did|do ..3 answer|blame|fault|part|involved|started|interfered|stirring
      we were ..2 finished|over|break|done|dead|broken|through ..1 anyway|already|by|at
      on a break
      i am such a|an
      that settles|closes it|things|this|matters
      in my defence|defense
      me the ..1 courtesy|decency|respect of|to
      i ..1 only wanted|needed to|a|some !apologise|say|tell|let
      all i ..1 wanted|needed was
      because i ..1 love|loved|care|cared|worry|adore ..2 you
      out of love|care|concern
      did it for|because you|we|us
      forget ..1 it|this|everything ..1 ever happened
      put|leave this|it|that|everything|things ..1 behind us
      move on|forward from|past|together
      let bygones
      going|moving forward we|you|i
      punish|punishing me|myself
      once|when ..1 you ..2 calmed|calm|apologise
      as soon as you
      would have done the|it|exactly same|too
      not like|as i|if i ..1 killed|cheated|hit
      it is not like
      ^ at the end of the day
      everyone|everybody|people ..1 makes|make|made mistakes
      not|never the only ..1 one|person ..1 who|to
      not|never just|only me
      i know you will|would understand
      must|please|hope you ..1 understand
      please|must ..1 understand
      is|was also|partly|mostly|all on you $
      that|this one? is|was on you $
      fault|blame ..3 partly|mostly|also yours
      what did you ..1 expect|think|want
      you left me|no ..2 with|no|choice|option|nothing
      you @very* pushed|provoked|forced|cornered|tested me|my
      if ..2 any comfort|consolation|help ..1 to
      you|if ..3 been ..2 more|less laid|patient|understanding|relaxed|supportive|reasonable|affectionate|open
      thought you would|were be|have ..1 reasonable|understand|fine|okay|happy
      you are|were being ..2 unreasonable|dramatic|difficult|cold|distant|paranoid|hysterical
      in your opinion|head
      no matter what i do|say
      can not ..1 do|say anything right
      too sensitive|seriously|personally $
      ~@negation|should said i was sorry $
      i have|am been? punished|suffered ..1 enough|for
      i have paid ..2 enough|price
      just a|an joke|mistake|accident|kiss|flirt|phase|bit|text|drink
      did not mean anything|it|to ..1 but|and
      you were|are always working|out|busy|away|angry|cold|late|tired|on|shouting|moaning|nagging
      you never reminded|told|warned|mentioned ..1 me
      you were|are not|never always|exactly|entirely honest|easy|kind|fair|faithful|perfect|innocent
      just|only ..1 joking|kidding|joke
      misunderstanding|miscommunication
      mistakes were made
      takes two
      not mean it that|like
      if you had only|been|paid|listened
      i would not have had|needed to
      you would have ..2 mad|angry|crazy|furious|upset|mental|wild
      ~if|understand if you had @very* told|said
      i was|felt ..1 lonely ..4 with you
      what|because you ..1 were ..1 asking for it
      but you were ..1 pushing|asking|winding|provoking
      if you had nothing to hide
      you ..1 forget|lie|shout|do ..2 too
      my head was all|elsewhere|in|over
      you ...3 lifted|lift a finger
      as though|if you ..2 wanted me|it
      you did not stop
      more than you ever
      you certainly|definitely|clearly ..1 wasted|did|were
      far wrong though
      is|was|be the wine|gin|drink|vodka|whisky|beer|prosecco talking
      i ..2 going through a|some|so|something ..1 lot|hard|bad|rough|tough|stuff|things
      things|work|life was|were ..1 crazy|hectic|mad|busy|hard|stressful|rough
      not know what i was ..1 doing|saying|thinking
      you|she|he|they|mum did ..1 start|ask|provoke|deserve
      but look how|at|what
      both ..1 to? blame|guilty|responsible
      that|it is ..1 just|only how|who|what ..1 i am|do
      ~@negation|when|before|if it happens $
      did not mean anything|much $
      you were ..1 shouting|yelling|drunk|lying|angry ..1 too $
      you were ..1 pushing|winding|provoking|goading
      everything|whatever you ..1 think i
      i am|was ..1 hurting too
      expect the same
      got|get out of hand
      i could not ..1 cope
      you are|were not exactly
      you were ..1 acting|behaving ..1 strange|weird|odd|off|suspicious|funny
      you will ..1 forgive me
      i would|had had a ..2 day|week|month|night|time
      only|just jokes
      ~said|told|claimed|swore|pretended|saying|telling it|that was not really|the me
      because|since|as you were|are|had|got|felt ..3 critical|cold|distant|moody|difficult|negative|needy|demanding|controlling|nagging|touchy|dramatic|unbearable|impossible
      not know why ..4 saying|apologising|sorry|apologise
      i know|saw|found|heard|read what i saw|found|heard|read|know !was|were|is
      you ..2 push|wind|provoke|goad|test me
      i ..1 would|could ..1 never|not ..1 have ..1 done|said|do|say it|that|this to|with anyone|anybody else
      taken|took|take|taking it|that|this ..3 worse|harder than
      ~said|told|claimed|pretended|saying not mean anything|it|nothing by it|that|this
      you know i am not ..2 racist|sexist|like|violent|jealous|person|type|homophobic|bad|kind|man|woman
      ~said|saying|called|calling|told|thought thin|thinner skinned|skin
      made|make allowance|allowances
      i ..1 had|have|would ..1 been ..2 under ..2 pressure|stress|strain
      not|hardly|barely slept ..2 days|weeks|nights
      as you ..1 knew $
      think you will|would ..1 agree|find|see|admit
      your|the _ started|provoked it|me|him|that|this
      ~@negation hope|trust ..3 you ..4 courage|decency|grace|guts|humility
      for yours $
      forgive you for being the|a|an|such|who|what|too|so
      ~said|told|pretended|claimed|saying|telling|called|if|how i was|got|am worried|concerned|anxious|frightened about|for you
      ~said|told i|had|have|would hoped|thought|assumed|expected ..1 you were|would|could ..2 strong|tough|big|mature|grown|handle|take|cope
      i do|will|would|shall|can not apologise|regret ..1 for|what|saying|that
      i am not sorry|apologising for|about ..1 what|saying|that|feeling|being|asking|wanting|how|the
      only ever? wanted the best for
      i ..2 wanted what is|was best
      was|am|were not ..2 altogether|entirely|completely|wholly|totally wrong
      ~said|told|saying|claimed|accused you ..2 turn|turned|set|poisoned ..4 against me
      at my lowest
      as long as we|you ..2 talk|answer|meet|reply|speak|hear|can|could
      mind you
      ^ that said
      ^ however
      i am ..2 terrible|awful|horrible|bad|worst person
      we|you can ..1 both|all agree
      worse than me|mine|anything
      we are even $
      we are ..1 quits
      call|makes|make it|us even|quits
      forgive|forgiven you ..2 even for
      anyone|anybody|everyone|everybody would ..1 have if|too|with|seeing
      ^ then again
      every|any|most|all wife|husband|wives|husbands|woman|women|boyfriend|girlfriend|father|mother ..1 would
      you should|could not? of
      just saying $
      been said|told ..1 to my face
      to my face like|instead|as
      ^ but|and ..1 you ..3 first $
      you did|started|lied|cheated|left|shouted|swore ..3 first $
      sorry ..2 i was|am not ..2 perfect|rich|successful|handsome|pretty|thin|young
      sorry ..2 i was|am not ..1 enough $
      sorry ..1 i could not ..1 afford|buy|offer
      you can stop complaining|moaning|whining|crying
      there|finally|now ..2 have|got|is your ..1 apology
      i did see|notice|find that? you
      it|that|he|she did not even
      you|people|everyone ..3 make|making|made ..5 into|bigger|worse something|than|more|thing
      one|single kiss|night|time|date in|with
      ~none|nothing|not it|that|which was|is @very* true but|though|and
      forgive|forgiven ..2 how you
      we ..1 have ..1 things|stuff|work|lots|issues to
      everyone|everybody was ..1 drunk|drinking|doing
      you ever ..1 said|apologised|apologise|say
      i was just so
      hope|please|should ..4 think|reflect about|on what|how|your
      you know what for
      you know what i did|mean $
      ~said forgive|forgiven you ..1 for ..1 never|not
      i was ..1 grieving|hurting|struggling|suffering|scared ..1 also|too|but
      sooner or later
      it just? slipped out
      i only ..1 came|went|looked|checked|drove|followed|took|kissed
      because you left|chose|cheated|lied|dumped|slept|flirted|walked
      that is more than
      ^ see i can|do|did
      """
    )
  )
}
