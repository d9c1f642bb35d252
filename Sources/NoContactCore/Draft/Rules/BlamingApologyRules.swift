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
      sorry|apologise|apologies ..3 you could|can not
      sorry|apologise|apologies ..3 your feelings
      sorry|apologise|apologies but
      sorry|apologise|apologies|i ..12 but you !were|did|deserved|deserve|do|have|should|are|know|will|can|matter|could|need|never|asked
      sorry|apologise|apologies ..12 but you were !right|there|kind|never|not|always|patient
      sorry|apologise|apologies ..12 but you are|have|did|know|never|should
      sorry|apologise|apologies ..12 but if|it|your|what|that|we|i|so|anyone|anybody|honestly|come|let|seriously
      sorry|apologise|apologies ..12 although|though you|it|your
      sorry|apologise|apologies ..12 because you @very* always|never|kept|started|made|pushed|ignored|would|were
      ~@negation|that|thing|things|all|flashcards|everything|what|those|playlist|film you made me @very* say|lie|shout|yell|angry|cheat|act|crazy|jealous|mad|behave
      left|gave me no|little ..1 choice|option
      had no ..1 choice|option
      anyone|anybody|everyone|everybody ..1 would|else have|do|would
      you know how|what you ..1 get|are|like
      misunderstanding|miscommunication
      on your part
      sorry|apologise|apologies ..3 if|whether ..3 hurt|upset|offended
      ~@negation bring|brings|brought out the worst
      ~@negation|that|was @very* mostly|partly|also|equally|half|all your fault
      your turn to apologise|say
      you ..3 owe me an? apology
      ~@negation you ..2 should|could|can|have|need ..1 apologise
      ~@negation you @very* started it|the|that|this
      ~saying|said|calling|called|thinking|thought|telling|told you are|were @very* sensitive|dramatic|emotional|touchy
      you @very* overreacted|overreact
      ~@negation just|only ..1 joking|kidding|joke
      not mean it that|like
      it the wrong way
      ~if if you had|were not|only|been|paid|would|listened
      ~if|understand if you had|would @very* been|told|trusted|given|said|cared|let|answered|helped|behaved|treated|listened
      i would not have had|needed to
      but you can|could ..1 be @very* difficult|hard|impossible|cold|mean|stubborn|tough|moody|demanding
      you would have ..2 mad|angry|crazy|furious|upset|mental|wild
      i @very* felt|feel @very* -ed by you
      you @very* drove|pushed|forced|provoked me
      ~sorry push|pushes|pushing|pushed my buttons
      you are|were not @very* perfect|innocent|angel|either
      you were no angel|saint
      mistakes were made
      ~sorry|@negation you had it coming
      takes two
      """
    ),
    (
      [.apology],
      """
      sorry|apologise|apologies for|about|my ..2 part|bit|side|end|share $
      i trust|hope|expect|believe|assume you ..2 apologising|apologise|sorry|apology|regret|learn|same
      you gave|left|give me ..2 reason|reasons|choice|cause|option
      you did|do make|push|start|know|say|ask|talk|provoke|hide|ignore
      you do have
      you know|knew what|how|that i ..1 am|was|get|like|can|could
      in fairness
      to be fair ..3 you|we|it|i
      if|to we|be are|am? honest|fair
      you included
      we both|all know|did|said|share|suppose|played
      both sides|of us|our ..1 fault|faults|blame
      ~@negation|sorry|for both of us|you
      suppose|guess we|you both|all|did|were|could
      only did|said|happened|because|it|went|wrote|called|drank|lied ..2 it|that|this? because|since|so|to
      it|that only happened because
      i was only|just ..1 trying|messing|looking|asking|worried|having|being|scared|a
      i was|am ..1 only|just trying to
      only|just banter|messing|teasing|fun|fooling
      take|took|taking it|that|things|everything to|the|so|too|as heart|personally|wrong|seriously|badly|hard
      you misunderstood|misread|misheard|misinterpreted
      that you ..1 feel|felt|misunderstood|misread|took|see|saw|think|thought|are|were ..1 so|ignored|hurt|upset|that|it|what|i|offended|left|like|let|this|about
      sorry|apologise you see|feel|felt|are|think|thought|took|were|find|found|misunderstood|believe
      ~@negation|saying|said|calling|called|thinking|thought|telling|told you are|were|can|could be? @very* sensitive|difficult|dramatic|touchy|emotional|hard|impossible|demanding ..1 you|and|as
      would|could not have|be|had|get ..1 had|if|been|done|lost|shouted|needed ..1 you|not|to
      i would not have ..2 had|if|unless|shouted|lied|done|needed|said
      had you not|been|only
      ~understand if you ..2 had|were|not ..2 been|more|not|let|told|answered|only|less|open
      ~@negation you ..1 could|might|ought not? to? have ..1 hidden|told|said|been|asked|reminded|handled|listened|known|called|let|helped
      do not|never corner|push|provoke|wind|make|start me|it
      in future maybe|perhaps|you|please|do
      wind|winding|wound me up
      ~sorry|i press|pressed|push|pushed|pushing my|all buttons
      your turn
      you ..3 start|started|provoked|caused|asked for|it|this|that ..1 it
      for whatever ..1 it|i|you|has|they
      supposed to have
      apparently
      even though|if|although we|it|you ..2 both|not|was|were|had ..2 know|all|me|it|fifty|50|wrong|was
      50 50
      fifty fifty
      it takes two
      what|how more|much do|can you|i want|do|say
      said sorry|that ..3 times|already|before|now|and|how
      i|have said ..1 sorry ..2 a|hundred|times|already|now|many ..1 hundred|times|already|your|it
      you said|did|have|do|talked|called worse|too|also|it ..1 too|but|about|before|me
      you had said|told|been|promised|stopped|gone|left|already|ignored ..1 we|weeks|me|it|on|you|us
      you stopped|kept|started|refused|ignored|never|were|would ..1 touching|talking|listening|going|loving|speaking|answering|caring|ignoring|nagging|shouting|away|cold
      you would|had|have been|gone ..1 away|gone|cold|distant|busy|ignoring|on
      you were @very* away|cold|distant|busy|asleep|nagging|going|late|shouting|drunk|flirting|winding|out ..1 for|all|too|so|on|weeks|with
      it|she|he|they meant nothing
      meant nothing
      not|never perfect ..1 nobody|no|but|and|you|either
      was not ..1 all|only|just|entirely|the me|mine|my|only ..1 fault|one|me|it
      not only|just|all|entirely|completely my|me ..1 fault|doing
      everyone else found|laughed|thought|agreed|got
      you have got to admit|understand|see|agree
      you have|must ..1 to? admit|agree
      because|since you ..1 would|did|were|are|never|could|kept|made|had|always|said
      kind|sort|type of person people|who|that|you
      ~@negation your ..1 issues|problems|insecurities|mood|moods|temper|behaviour
      ~sorry|for you have|had a lot|lots|many of
      wanting|loving|caring|giving|being too|you|so|honest|nice ..1 much|more|hard|than
      for|that i cared|loved|tried|trusted|gave ..1 so|too|you ..1 much|more|hard
      i tried ..1 so|my|everything ..1 hard|best|it|and
      doing|did|tried my best
      not everyone|everybody|all can|is|of|could
      ~@negation that|it was never|not my intention|what|how ..1 meant|i
      never meant|intended|wanted to ..1 upset|hurt|offend|cause anyone|anybody
      i hold|have|did nothing|no ..1 wrong|hide|blame ..1 $
      nothing to hide|apologise
      i was ..1 under|really|so|very|just|tired|hungry|stressed|exhausted|heartbroken|hurt|lonely ..1 pressure|stress|hungry|tired|lonely|and ..1 and|with|what ..1 you|did|with|were
      so lonely with
      was|were willing|prepared to let|forgive|overlook
      willing to let|forgive|overlook|forget
      drop what|it|the|this you|case|complaint
      any ..1 upset|hurt|offence|offense|trouble|distress on|i|you|that|caused ..1 my|may|might|side
      came across|over as|wrong|unkind|badly|like
      a bit ..1 much|funny|harsh|strong ..1 though|but
      stop telling|saying|talking|spreading
      i|and am? sorry|apologise you are the|so|a|such
      i get|am|can like|be that|this|angry|mean|nasty|horrible when|if
      i am|was|have ..1 a|just|only ..1 passionate|emotional|human|hot|temper|honest|person|proud ..1 person|man|woman|being|headed|tempered|guy
      i am only human
      my gut
      protecting myself
      since|if|as you seem|insist|want|need|asked ..1 to|on|it|that|so
      i felt|feel|was|been ..1 invisible|neglected|unloved|unwanted|ignored|alone|trapped|controlled|attacked|cornered|disrespected|unappreciated ..1 to|by|with|in|for|you
      what|how was|am|were|could|else i ..1 meant|supposed|to|do|think|expected
      at least i ..1 was|never|am|did|have|tried|said
      next time ..1 you|please|do|maybe|perhaps|try|let
      was not ..1 how|what|the|exactly i|way|helping|listening|innocent|easy|perfect ..1 wanted|meant
      you were not|never exactly|listening|there|easy|innocent|helping|perfect|around
      you ..1 always|never|forget|forgot|get|got|take|took|do|make|made ..2 things|so|everything|too|it|mad|upset|worked|angry|personally|me ..1 personally|too|seriously|hard|upset|mad|feel
      you would|will have flown|gone|been|left|made|lost|killed|only|overreacted|hated
      flown|fly off the
      if i had|would told|have|been|said
      she|he|they provoked|started|deserved|asked|knows|know|pushed|made ..1 me|it|for
      anything i may|might|have ..2 done|said|caused
      you know ..1 i|that|how ..1 do|did|would|can|i|get|never|am ..1 not|mean|like|that
      when i am ..1 angry|tired|stressed|upset|drunk|like
      the way you ..1 were|was|are|looked|spoke|talked|kept|acted|danced|treated
      do not|never spring|start|push|nag|wind
      i have ..2 apologised|said|tried already|sorry|before|everything|now ..1 already|now|and
      i hope that|this? ..1 is|it enough|helps
      no idea what|why|how i|you ..1 did|are|upset
      words ..1 were twisted
      you and ..1 your|i ..1 mood|moods|temper|both
      honest|honestly mistake
      you gave ..1 as|him|her|everyone|me ..2 good|more|attention|got|time
      as good as you
      _ _ though $
      i was|am ..1 right|correct to|about
      turns|turned out
      how i|we ..1 was|were brought|raised
      brought up ..1 $
      my ..1 dad|father|mum|mother|parents|family was|were ..1 the|just|like|worse ..1 same|that|me
      somebody|someone had to
      more attention|time|love to|than|for
      you ..1 never|hardly|barely|rarely ..1 look|looked|touch|touched|talk|talked|listen|listened|kiss|want|wanted|ask|say|said|once ..1 at|me|to|like
      ~deserved|right you ..1 were|was|are being ..1 so|too|very|intense|difficult|distant|cold|weird
      to protect|spare you|your|us
      only lied|hid|did|said to
      you ..1 do live|work|know|have|get
      could|might have ..1 reached|called|written|asked|come|tried|said|done ..1 out|too|as|well|something|more
      easy to love|live|be
      hope|hoping you ..2 got|get|gotten|are over ..1 it|this|by
      over it by now
      there i said|sorry|have ..1 it|said
      happy ?
      made|makes|make me that|so|this|lose ..1 mad|angry|crazy|jealous|it|my
      no one else ..2 made|makes|brought
      i ..1 am|was worthless|useless|nothing|pathetic|scum|rubbish|garbage|trash|monster
      words|joke|comment|tone|jokes|behaviour ..1 offended|upset|hurt|bothered you
      you were|are never ..1 home|there|around|happy|in|interested|satisfied
      you were|are not a|the ..2 great|good|best|easy|perfect|angel|saint|either
      _ _ either $
      if you ..1 replied|answered|listened|called|stayed|trusted|loved|cared|told|left|asked|stopped
      would|had replied|answered|listened ..2 i would
      you should|could not have
      it was an accident
      most|some|half|all|parts|part of it|that|what ..1 was|is|are true|fair|justified|right
      you ..1 distracted|provoked|pushed|hit|started|forced|tempted|encouraged|drove me ..1 first|to|into
      i had my reasons
      my reasons
      i would have ..6 if i|you
      ~@negation i blame ..3 you|her|him
      called me ..1 worse|names
      according to you|her|him
      your|her @kin|family|friends|mates ..1 has|have|had|was|were|is|are|did|do ..3 answer|blame|fault|part|involved|started|interfered|stirring|too
      we were ..2 finished|over|break|done|dead|broken|through ..1 anyway|already|by|at
      on a break
      i am such a|an
      that settles|closes it|things|this|matters
      in my defence|defense
      my side of
      ~@negation courtesy|decency|respect of|to
      i only|all ..1 wanted|needed was|to|a|some|ever
      because i ..1 love|loved|care|cared|worry|adore ..2 you
      out of love|jealousy|care|concern
      did it for|because you|i|we|us
      forget ..2 it|about|this|everything ever|happened|now|and
      put|leave this|it|that|everything|things ..1 behind us
      move on|forward from|past|together
      let bygones
      going|moving forward we|you|i
      punish|punishing me|myself
      once|when|if|as soon as? you ..1 calmed|calm|forgive|ready|reply|answer|apologise|stop
      would have done the|it|exactly same|too
      not like|as i|if ..1 i|did|killed|cheated|meant
      it is not like
      at the end of the day
      everyone|everybody|people ..1 makes|make|made mistakes
      not|never the only ..1 one|person ..1 who|to
      not|never just|only me
      i know you will|would understand
      must|please|try|hope|could|can ..2 understand ..1 me|why|that|where|how
      is|was ..2 on you $
      partly|mostly yours
      what did you ..1 expect|think|want
      you left me|no ..2 with|no|choice|option|nothing
      you pushed|drove|provoked|forced|cornered|tested me|it|my
      pushed me|my
      if ..2 any comfort|consolation|help ..1 to
      you ..1 more|less|bit|little ..2 laid|patient|understanding|relaxed|supportive|reasonable|affectionate
      been ..2 more|less laid|patient|understanding|relaxed|supportive|reasonable|affectionate|open
      thought you would|were be|have ..1 reasonable|understand|fine|okay|happy
      you are|were being ..2 unreasonable|dramatic|difficult|cold|distant|paranoid|jealous|hysterical
      in your eyes|head|mind|opinion
      no matter what i do|say
      i can not|never do|win|get anything|right|with ..1 right|you
      can not ..1 do|say anything right
      too sensitive|seriously|personally $
      said i was sorry $
      i have|am been? punished|suffered|paid ..1 enough|for
      just a|an joke|mistake|accident|kiss|flirt|phase|bit|text|drink
      was ..1 just|only a|an ..1 joke|mistake|kiss|moment|drink|text
      did not mean anything|it|to ..1 but|and
      should not have ..1 been|left|gone|said|told|made ..1 so|me|alone|him|her|it ..1 though|either
      you were|are always working|out|busy|away|angry|cold|late|tired|on|shouting|moaning|nagging
      you never reminded|told|warned|asked|said|mentioned ..1 me
      was not|never always|exactly|entirely honest|easy|kind|fair|faithful|perfect|innocent
      """
    )
  )
}
