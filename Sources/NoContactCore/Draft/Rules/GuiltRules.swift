extension DraftTable {
  /// Making them feel guilty.
  static let guilt = DraftTable(
    (
      .all,
      """
      ~forgive|forgiven|forgave|@negation|blame because|thanks|result|after ..2 what you did|put
      ~forgive|forgiven|forgave|@negation|blame after|all you ..2 put me through
      you put me through
      how @very* you treated|hurt|left me
      you @very* broke|ruined|destroyed|wrecked|shattered|crushed me|us|my !favourite|favorite|record|old|chair|bike|mug|phone
      you @very* abandoned|discarded|dumped me
      you @very* left me alone|behind|broken !the|your|a
      you @very* left me here|with ..1 nothing|pieces|alone
      you @very* threw|throw me|us|this|everything all? away|out
      after everything|all i ..2 did|gave|sacrificed|done !at|in
      i gave|sacrificed ..1 you ..2 everything|years
      i gave up ..3 for you
      ~@negation hope ..2 you are @very* happy|proud now|with|of yourself|what
      hope ..1 you can live with
      are you happy|proud now|of
      ~@negation you did not even|once|bother ..1 ask|to|call|say|about|care|try|look|notice|see|answer|reply
      you never @very* cared|loved|listened
      you never once|even ..1 asked|cared|listened
      you do|did|could not @very* care !about|for|much
      nobody|no one ..1 cares|care|cared about|for me
      i am @very* wreck|mess|destroyed|broken !of
      ~forgive since you @very* left|dumped|abandoned me|and !the
      suffer-|cry-|lost|miserable|depressed|sick|ill ..5 because of you
      you @very* owe me an|some|that|this|much|explanation|answer|apology|closure !beer|coffee|drink
      least you could|can do
      i @very* deserve|deserved an|some|better|at|more !explanation|cake|holiday|break
      i ..2 hate|hated myself
      have not eaten|slept ..3 you|we|weeks|days|without|since|properly !the
      can not eat|sleep ..1 since|without|because ..1 you|we|us|what
      you @very* made me feel @very* worthless|small|bad|terrible|horrible|used
      how could you ..1 do|leave|treat|say|lie|cheat
      you ..1 broke|broken|breaking ..2 heart|hearts
      you ..1 broken|destroyed|ruined|wrecked|failed me
      ~forgive|forgiven|forgave|not|never|blame|against|grudge|nothing how|way|badly ..2 you treated|hurt|left
      you ..1 let me down !gently|easy
      not that you would|will|ever|even ..2 care|notice|ask
      ~sorry|@negation|if i @very* lost everything
      punished enough
      ~@negation hope ..2 you are @very* satisfied|pleased
      never|not @very* meant|mean|matter|mattered|important ..1 anything|nothing|to|enough to|for? you
      while i ..1 sit|suffer|pick|cry|am|was ..3 here|alone|pieces|suffering|home|crying
      me|i ..4 picking|pick up the pieces
      have|got nobody|nothing left|now $
      you have not ..2 answered|replied|written|asked ..1 one|single|even|once|back
      ~@negation|stopped punished|punishing|hating|torturing myself
      suppose|guess|imagine you are|were ..1 too busy|good|happy
      ~forgive|not because of what you ..1 did|said|told|wrote
      was|am not @very* good|perfect|rich|exciting|pretty|smart|fun|interesting? enough for you
      thanks to you ..1 i can|do|will not ..1 sleep|trust|love|feel|hear|listen|smile|believe|function
      worth throwing|destroying|ruining|breaking|hurting
      meant|mean nothing|so|little little? to you
      i was ..2 never ..1 enough|good ..1 for you
      you promised ..2 never|always|forever|stay|love
      it is|was @very* your fault
      my life is|'s ..1 over|ruined|hell
      my life ..1 fell|fallen apart
      you have no idea ..3 how|what ..3 hurt|pain|painful|suffer|put|went|through|hard|doing
      i am falling apart
      ~@negation spent|spending ..3 birthday|christmas|valentine|anniversary|year|eve ..1 alone|crying
      do|did not feel bad|guilty ..1 for|about me
      do|did not feel bad|guilty but
      doing|did|managing okay|alright|fine|well considering $
      doing|managing okay|alright|fine|well considering ..1 everything|what|all
      never mind me
      not that it|you|anyone ..2 matters|matter|bothers|cared|care|noticed|asked
      i suppose|guess|imagine|take you ..1 are|have|found|were|will ..2 too|better|forgotten|happier|moved ..1 busy|to|things|me|about|on
      guess|suppose you found|have|had|are|were too|better
      you ..3 too busy ..2 for|to|these|with ..2 me|us|reply|answer|old|friends
      left ..1 week|day|month|night|morning ..2 my|i|after|before ..1 dad|mum|mom|father|mother|nan|grandad|lost|was
      hope|hoping you ..2 happy|proud|pleased|satisfied with ..1 what|your|yourself ..1 you|choice|decision
      i ..1 hope that|it|this hurts|hurt|stings
      i gave|given you my ..1 best|years|youth|twenties|thirties
      was|am never|not good enough for you
      was|am never|not enough for you
      despite everything|all|what you ..1 did|put|said|done
      everything|all you put me
      you ..1 put me ..1 through|last|second|aside|down !to|for
      never ..3 put me ..1 first|before
      you ..1 will never find|meet|get|have ..1 anyone|someone|another
      wish|if you would|had|have ..1 tried|fought|told|stayed|cared|asked|loved|listened
      rather have|be|hear been|told|heard|from
      you could|might|should ..2 at|have least|told|said|called|asked|warned|reminded
      ~forgive|forgiven|forgave|against|blame what it|you has|have|did ..1 done|doing? to me
      ~you i ..2 deserve|deserved an|some|to|better ..1 apology|explanation|answer|know|answers|than|closure
      i am owed
      how|what did|do you expect ..1 me|i
      what was i ..1 supposed|to|meant
      was|were i ..1 supposed|meant to ..1 do|say|think
      i know you ..1 do|did|would|will not care
      not like|that|as you ..1 care|cared|noticed|would|ever
      you frightened|scared me
      while you are|go ..1 out|happy|moving|enjoying|partying|having
      shame|pity|sad ..1 that|how? you ..1 threw|burn|forgot|never
      you have|had no ..1 clue|idea
      dying|broken|dead|screaming inside
      say|said|tell|told ..1 it|me to my face
      everyone|everybody else? has|seems ..2 moved on
      when i ..1 needed|need you
      where were you ..1 when|then
      as you clearly|obviously|evidently
      stop|quit ..1 feeling sorry for me
      not that you ..1 care|cared|asked|noticed
      as if you ..1 care|cared
      ~hope|hoping|glad|happy you got|have what you ..1 wanted|deserve|deserved
      you ..4 without ..1 asking|telling|warning me
      you ..1 only ..1 call|text|write|ring|message|contact|come when|because
      you ..1 made me ..1 feel|look small|stupid|worthless|used|cheap
      i was ..1 happier|happy without|before you
      happier than i ..3 you
      you ..1 made it|the|that|this ..1 decision|choice|call without
      never knew|understood|learned|learnt|know what love|real|commitment|loyalty
      pity you
      without|with no any? help|support|thanks from you
      hope|hoping you are happy|pleased|proud|satisfied now
      ~@negation|stopped|used|forgive how badly|cruelly you ..1 treated|hurt|left
      all the ..1 hurt|pain|harm|misery|damage you ..1 caused|did|gave
      you ..1 caused me
      you|us|we|relationship ..3 holding|held|dragging|dragged|keeping|kept me ..1 back|down
      you were|are a|such|the ..1 a|terrible|awful|lousy|rubbish|bad|horrible|useless|worst|crap ..1 boyfriend|girlfriend|husband|wife|partner|person|lover|father|mother|listener
      you never ..1 replied|answered|texted|responded|thanked|apologised|wrote !it|him|her|back
      after all i|we ..1 did|done|have
      everything i did|do|gave for you
      how|so easily|quickly|fast you ..1 forgot|forget|moved|replaced|left|walked
      must be ..1 easy|nice|fun|great|good ..2 to|being|having ..3 forget|walk|move|switch|feel|free|care|nothing
      as|so easily|quickly|fast as you
      at least|glad|good|nice|happy|great one of us
      i am the one left|stuck|with
      you ..1 left me to|with ..1 pick|deal|cope|explain|face|nothing|mess
      left me to ..1 pick|deal|cope|face
      thanks for nothing|caring|noticing
      not even|one a|single ..1 card|text|call|word|message|thank|hello
      not so much as
      noticed|guess|suppose that? you ..1 did|have|do not
      if|assuming you ..1 still|even|ever|actually|really care|cared|notice
      forgot|forgotten|forget about? me ..1 already
      i ..1 still|even exist
      you ..1 clearly|obviously|evidently|apparently ..1 forgotten|moved|not
      used to being|it ..1 alone|ignored|left|forgotten|second|by|nobody
      own fault ..1 i|suppose|guess
      hope it|she|he was|is worth it
      wasted|gave|given|lost|cost ..3 years of my life
      do not worry about me ..1 i|nobody|though
      whatever|what you ..1 been|have|are|were telling|saying|tell|say ..1 people|everyone|them|her|him
      you could ..1 admit|own
      ~hate|have|must admit that|it|what|you ..1 you|did|cheated|lied
      how lucky he|she|they|you ..1 is|are|were
      done|do anything for you
      next one|girl|guy|person|victim|man|woman ..1 too|you|after|along
      you were the problem
      luck to the next one|girl|guy|woman|man
      i suppose|guess|see you ..1 chose|picked|preferred
      chose|choose|picked ..3 over us|me !for
      you|found ..2 time ..5 but not to
      what she|he|they did wrong
      dog|cat|he|she still|keeps ..1 waits|waiting|looks|looking ..2 for|by|at ..1 you|door
      who does that to
      days|weeks|months and not a|one word|message|text|line
      picking up what is left
      if you had only|even|ever|once|not ..1 told|said|asked|tried|listened
      understand how|why you could|would
      you ..1 never ..1 gave us
      hope ..4 you ..1 realise|realize|regret ..1 what|how
      ruin- ..4 of my life
      you @very* owe me ..2 a ..1 call|chat|talk|conversation|reply|answer|reason|visit|explanation
      took you ..4 to ..1 replace|move|forget|find
      hope ..1 you are ..1 happy with him|her
      deserve each other
      ~sorry|lied tell|told|telling|explain him|her|them|everyone|people|mum|everybody ..1 you left|had|would|dumped|walked|ended ..1 left|gone|me|out|it
      not know|sure what to tell|say ..1 her|him|them|people|everyone|kids|anyone
      at my lowest
      is not right|fair|okay|on that|how|what you
      i am|was always|the ..2 one ..1 writing|texting|calling|messaging|reaching|ringing
      easier|better|kinder|quicker for|to|on you than
      what ..2 i did|do|done ..2 to deserve
      think|thought|expected|hoped|imagined you would ..1 have ..1 written|called|rung|asked|texted|noticed|visited|reached|checked|apologised|replied|answered
      shows what|how|that ..1 you know|knew|care
      you ..2 good|great|brilliant|expert at silence|leaving|ignoring|running|hiding|disappearing|walking
      what you ..1 threw|throwing|gave|walked away|up|from
      nobody|no one? ..1 asked|asks about|how|after me|i
      after everything|all she|he|they|my|our|we
      who cared|loved|tried more|most
      you miss|missed everything
      i gave|give up my ..1 job|career|city|life|home|country|friends|flat
      you ..1 promised ..1 me? you would
      emergency contact
      """
    ),
    (
      [.overIt],
      """
      even if|though you !were|are|may|do|have
      ~sorry|@negation cruellest|coldest|ugliest way|thing
      ~hope|hoping|glad|happy got|have what you ..1 wanted|deserve
      karma
      bitter it|because|that
      if i ..1 sound|seem|am|come ..1 bitter|angry|hurt|cold
      i suppose $
      funny how you|people|some|she|he
      i guess|suppose ..1 if|you
      stop worrying ..1 about|that|i
      make|making|cause a scene
      happy with me|us
      better ..2 without|now|since ..2 you ..2 in|gone|it|around
      so much better|happier|easier without|now ..2 you
      you will ..1 hurt|break|cheat|leave|do ..2 next|too|again|her|him|someone|to
      not that you did|do|were|have $
      leave me too
      takes two
      years of my life but
      forgive you ..2 even for
      worst thing ..1 that ..1 ever ..1 happened
      you are|were the worst
      you gave up ..1 too|so|on
      ~used|thought gave up too|so soon|easily|quickly
      is your nature
      if you had only|been|paid|listened|not
      ~if|understand if you had @very* told|said|asked|tried|stayed
      you would have ..2 mad|angry|furious|upset
      misunderstanding|miscommunication
      mistakes were made
      killed|ruined|destroyed|broke us
      if you would|had only
      than you ..1 treated me|us
      treat|treats ..4 better than you
      everything you were not
      you were not ..1 that|so|very ..1 special|good|great
      you were never ..1 good|honest|faithful|kind
      some of us do|have|had|are
      ~said|thought never ..1 understand it|why|how
      i have|had|was ..2 putting|put up with
      ~i in front of my ..1 parents|family|friends|mum|mother|kids|boss|colleagues|sister|brother
      too much to hope|ask|expect
      years of picking|cleaning|putting|washing|walking|listening|running ..1 up|after|your|to|on|round
      hope ..4 you ..3 able ..1 to live|sleep|look ..1 with|at
      at least i|you|we|one|now|he|she|someone|somebody
      not that you ..1 would|will|care|ever|asked|need|deserve
      just hope
      i guess $
      you deserve better than me|i
      for not being there|here
      how easy|quick|fast|quickly|easily|soon it|that|you
      ~@negation i wasted
      i spent on|for you|your
      sick|tired of being the ..1 bad|one|villain
      you ..1 told|tell the|our boys|girls|kids|children
      """
    ),
    (
      [.first, .overIt],
      """
      you @very* hurt me
      ~forgive|forgiven|forgave|against|blame what you did|have to|done to? me|us
      you could|might|should have ..1 handled|done|said ..1 it|this|that|so
      that killed|ruined|destroyed|broke|finished us
      not know|understand what i did
      you never once|even ..2 said|say|asked|apologised|thanked
      did i do to deserve
      being|been|was|got discarded|ghosted|replaced|binned|abandoned|ditched !by
      being|been|was|got discarded|ghosted|replaced|binned|abandoned|ditched ..1 by text|you|someone|message|somebody|phone
      some people ..1 can|could|just ..1 walk|forget|move|drop|leave|throw|switch
      funny how|that you ..1 had|have|never|could|can|found|find|manage|managed no|time|energy|enough
      you ..2 had|have|found no|never ..1 energy|time|patience ..1 for us|me
      you ..1 dropped|cut|ghosted|left|abandoned|dumped us ..1 all|off|like|without
      should not be surprised ..1 i am|you
      since|after|seeing|considering i have been ..1 so|very decent|patient|good|nice|fair|reasonable|kind
      the one who ..1 is|can|has|are|have not ..1 over
      i was never|not the problem
      got|get|getting|grown|grow bored|tired|sick of me
      forgot my birthday
      would have been ..1 nice|kind|good|decent ..2 if you
      one|a call|text|card|word|message would have
      what about me
      some of us have|had|are|still|do|did
      got|bought you something
      one of us should|has|had|needs|must|ought
      grown|big|mature|adult ..1 enough to
      not that i am ..1 counting|checking|looking|bitter|jealous
      checking|check ..1 you are ..1 alive|okay
      have me dragging|holding|nagging|bothering|around
      now that you do not
      thanks for asking you
      ^ oh wait
      health scare
      sure the|your ..3 very|so|more important|busy|urgent
      to make you feel bad|guilty
      you ..1 could|might|should have ..1 waited|stayed|tried|rung|written|come
      think it is ..1 funny|interesting|amusing|hilarious|strange that|how
      """
    ),
    (
      [.overIt, .apology],
      """
      you could not ..2 wait|say|tell|give|even|bother
      """
    ),
    (
      [.first],
      """
      you never ..1 came|called|rang|wrote|thanked|replied|visited|bothered|apologised|explained
      ~friends|band|team years together
      ~you|were lonely !planet|hearts|goat|donkey|cow
      i suppose you|that|we
      ^ ..4 thanks for asking
      i guess you are|have|found|had|do|did|were|got
      never amount
      """
    )
  )
}
