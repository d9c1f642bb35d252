extension DraftTable {
  /// Making them feel guilty.
  static let guilt = DraftTable(
    (
      .all,
      """
      ~forgive|forgiven|forgave|@negation|blame because|thanks|result|after ..2 what you did|have|put
      ~forgive|forgiven|forgave|@negation|blame after|all you ..2 put me through
      you put me through
      how @very* you treated|hurt|left me
      you @very* broke|ruined|destroyed|wrecked|shattered|crushed me|us|my !favourite|favorite|record|old|chair|bike|mug|phone
      you @very* abandoned|discarded|dumped me
      you @very* left me alone|behind|with|here|broken !the|your|a
      you @very* threw|throw me|us|it|this|everything all? away|out
      after everything|all i ..2 did|gave|sacrificed|done !at|in
      i gave|sacrificed ..1 you ..2 everything|years|all
      i gave up ..3 for you
      ~@negation hope ..2 you are @very* happy|proud now|with|of yourself|what
      hope ..1 you can live with
      hope that|this|it ..2 makes|make you ..2 feel|happy
      are you happy|proud now|of
      ~@negation you did not even|once|bother|care|ask|think ..1 ask|to|call|say|about|care|try|how|once|look|notice|see
      you never @very* cared|loved|asked|listened
      you do|did|could not @very* care !about|for|much
      nobody|no one ..3 cares|care|cared about|for me
      nobody|no one else? would|should ..1 treat|be
      i have|am been? @very* wreck|mess|destroyed|broken !of
      ~forgive since you @very* left|dumped|abandoned me|and !the
      suffer-|cry-|lost|miserable|depressed|sick|ill ..5 because of you
      you @very* owe me an|some|that|this|much|explanation|answer|apology|closure !beer|coffee|drink
      least you could|can do
      i @very* deserve|deserved an|some|better|at|more !explanation|cake|holiday|break
      i ..2 hate|hated myself
      have not eaten|slept
      can not eat|sleep ..1 since|without|because ..1 you|we|us|what
      you @very* made me feel @very* like|worthless|small|bad|terrible|horrible|used
      how could you
      you ..1 broke|broken|breaking ..2 heart|hearts
      you ..1 broken|destroyed|ruined|wrecked|failed me
      ~forgive|forgiven|forgave|not|never|blame|against|grudge|nothing how|way|badly ..2 you treated|hurt|left
      you ..1 let me down !gently|easy
      not that you would|will|ever|even ..2 care|notice|know|ask
      not like you ..1 care|cared
      ~sorry|@negation|if i @very* lost everything
      punished enough
      ~@negation hope ..2 you are @very* satisfied|pleased
      never|not @very* meant|mean|matter|mattered|important ..1 anything|nothing|to|enough to|for? you
      while i ..1 sit|suffer|pick|cry|am|was ..3 here|alone|pieces|suffering|home|crying
      picking|pick up the pieces
      have|got nobody|nothing left|now $
      you have|did not ..2 said|say|answered|replied|reply|asked|written ..1 one|single|even|word|once|back|sorry
      ~@negation|stopped punished|punishing|hating|torturing myself
      suppose|guess|imagine you are|were ..1 busy|too|better
      ~forgive|not because of what you ..1 did|said|told|wrote
      was|am not @very* good|perfect|rich|exciting|pretty|smart|fun|interesting? enough for you
      thanks to you ..1 i can|do|will not ..1 sleep|trust|love|feel|hear|listen|smile|believe|function
      worth throwing|destroying|ruining|breaking|hurting
      meant|mean nothing|so|little little? to you
      i was ..2 never ..1 enough|good ..1 for? you?
      you promised ..2 never|always|forever|stay|love
      it is|was @very* your fault
      i ..1 suffered|suffer|suffering !from
      my life ..1 is|has|fell ..3 over|ruined|fallen|hell|apart|nothing
      you have no idea ..3 how|what ..3 hurt|pain|painful|suffer|put|went|through|hard|doing
      i fell|am|have ..1 fallen|falling|apart apart?
      while you are ..3 enjoying|having|partying
      ~@negation spent|spending|having|had ..1 my|the|christmas|new|valentine|a|our ..2 birthday|day|christmas|weekend|year|eve|holidays|anniversary ..1 alone|crying|without|by
      do|did not feel bad|guilty ..1 but|about|for|if ..1 i|but|me|that
      doing|did|managing okay|alright|fine|well considering
      never mind ..1 me
      not that it|you|anyone|i|he|she ..2 matters|matter|bothers|cared|care|would|will
      you ..1 would|will|might be surprised how
      i suppose|guess|imagine|take you ..1 are|have|found|were|will ..2 too|better|busy|time|forgotten|happier|do|moved|not ..1 busy|to|for|things|me|about
      guess|suppose you found|have|had|are|were|could|can time|too|better|your
      too busy ..2 for|to|these|with ..2 old|me|us|reply|answer|now|friends|days
      i ..2 will|would not hold|keep it|that|this against
      left ..1 week|day|month|night|morning ..2 my|i|after|before ..1 dad|mum|mom|father|mother|nan|grandad|lost|was
      hope|hoping you ..3 enjoy|enjoying|happy|proud|pleased|glad|satisfied ..1 with|the|what|my|your|now|that ..1 you|house|choice|new|did|that|flat|yourself|is|decision|i
      i ..1 hope that|it|this hurts|hurt|stings
      i gave|given you|up my ..1 best|years|youth|twenties|thirties|life|all
      my best years
      was|were|am never|not ..1 enough|good|what ..1 for|enough|you ..1 you|for
      not be|been enough|the|who|what for|one|you you|wanted
      even though|if|despite everything|all|what you|i|we ..2 put|did|said|done|me
      despite everything|all|what|how you
      everything|all you put
      put me through|last|second|aside|down
      never ..3 put me ..1 first|before
      as|like i did|do|cared|tried ..2 but|and|that|for
      you ..1 will never find|meet|get|have ..1 anyone|someone|another
      wish|if you would|had|have ..1 tried|fought|told|stayed|cared|asked|loved|listened
      rather have|be|hear been|told|heard|from
      you could|might|should ..2 at|have least|told|said|called|asked|warned|reminded
      told me|it to my|yourself face|about
      what|how ..1 it|you has|have|did|is|felt|was ..2 done|did|doing|to|like ..1 to|be ..1 me|spoken|left|treated
      you have|had no idea how|what
      ~you i ..2 owed|owe|deserve|deserved an|some|to|better ..1 apology|explanation|answer|know|answers|than|closure
      how|what|did did|do|you expect|think i|would
      what was i ..1 supposed|to|meant
      was|were i ..1 supposed|meant to ..1 do|say|think
      i know you ..1 do|did|would|will not care
      not like|that|as you ..1 care|cared|noticed|would|ever
      you frightened|scared me
      while you are|were|go|have ..1 having|out|happy|moving|with|enjoying|on
      ~@negation someone|somebody|person was|is|like there|here|that for|me
      shame|pity|sad|funny ..1 that|how? you ..2 had|could|did|have|burn|threw|never|forgot|found|left
      you have|had no ..1 clue|idea
      dying|broken|dead|screaming inside
      does not|did mean i ..1 like|do|am|feel|forgive|want
      say|said|tell|told ..1 it|me to my face
      picking up what|the
      everyone|everybody|some|people else? has|have|seem|seems ..2 moved|happy|able|fine ..2 on|quickly|fast
      when i ..1 needed|need you
      where were you ..1 when|then
      that i had to ..2 find|hear|learn|do|face|go ..3 from|alone|myself|through|without|by
      no thanks to|for
      as you clearly|obviously|evidently
      five|two|ten|three minutes|weeks|days|months|seconds after|later|before ..2 we|you|i|broke
      so there $
      stop|quit ..1 feeling sorry for me
      not that|as if you ..1 care|asked|noticed
      you got|have what you ..1 wanted|deserve|deserved
      without ..1 asking|telling|warning me
      only ..1 call|text|write|ring|message|contact|come when|because you|it
      kick|kicking yourself
      made me ..1 feel|look ..1 so|like|small|stupid|worthless|that|a
      i was ..2 so|ever happier|happy than|without|before ..3 you
      happier than i ..3 you
      you ..1 made it|the|that|this ..1 decision|choice|call without
      never knew|understood|learned|learnt|know what love|real|commitment|loyalty|it
      i pity|feel you|sorry ..1 for ..1 you
      pity you
      without|with no any? help|support|thanks from you
      hope|hoping you are happy|pleased|proud|satisfied now
      ~@negation|stopped|used|forgive how badly|cruelly you ..1 treated|hurt|left
      all the ..1 hurt|pain|harm|misery|damage you ..1 caused|did|gave
      you ..1 caused|brought me
      holding|held|dragging|dragged|keeping|kept me ..1 back|down
      you were|are a|such|the ..1 a|terrible|awful|lousy|rubbish|bad|horrible|useless|worst|crap ..1 boyfriend|girlfriend|husband|wife|partner|person|lover|father|mother|listener
      ~wonder why did|would|do you do|say|leave|go ..1 it|that|this|me ..1 though|to
      you never ..1 replied|answered|called|wrote|texted|responded|came|thanked|said|apologised
      shame|pity you ..1 missed|were|did|could|had
      if you say so
      after all i|we|this|that|these ..1 did|done|have|years|we
      everything i did|do|gave|have for you
      how|so easily|quickly|fast you ..1 forgot|forget|moved|got|replaced|left|could|walked
      easy for you|some
      must be ..1 easy|nice|fun|great|good ..2 to|for|being|having|not
      as|so easily|quickly|fast as you
      at least|glad|good|nice|happy|great one of us
      i am the one who|that|left|with|stuck
      left me to|with|in|on|alone|here|there|like|for ..1 pick|deal|cope|explain|tell|face|nothing|the|my|all|this|mess
      thanks for nothing|caring|noticing
      not even|one a|single ..1 card|text|call|word|message|thank|hello
      not so much as
      noticed|see|guess|suppose that? you ..1 did|have|do not
      if|assuming you ..1 still|even|ever|actually|really care|cared|notice
      forgot|forgotten|forget about? me ..1 already|so|then|by
      i ..1 still|even exist
      you ..1 clearly|obviously|evidently|apparently ..1 forgotten|moved|not|do|have|are|care|better|got|over
      no|nobody one? else does|did|do
      used to being|it ..1 alone|ignored|left|forgotten|second|by|nobody
      own fault ..1 i|suppose|guess
      was|is|hope ..1 it|that ..1 was|is worth it
      who is counting
      years of my life
      do not worry about me ..1 i|nobody|though
      a bit|little|so|very|pretty|that|kind|sort of? cold|harsh|cruel|mean|hurtful|unkind ..1 of|to|that|not|when ..1 you|say|just|ignore|me|reply|answer
      just|to|and say nothing|goodbye
      whatever|what you ..1 been|have|are|were telling|saying|tell|say ..1 people|everyone|them|her|him
      you could ..1 admit|say|tell|own
      admit that|it|what|you ..1 you|did|cheated|lied
      how lucky he|she|they|you ..1 is|are|were
      lucky he|she|they ..1 is|are
      done|do anything for you
      next one|girl|guy|person|victim|man|woman ..1 too|you|after|along
      you were the problem
      """
    ),
    (
      [.overIt],
      """
      even if|though you !were|are|may|do|have
      ~sorry|@negation cruellest|worst|coldest|ugliest way|thing|moment|time
      mind you
      got|have what you ..1 wanted|deserve
      karma
      bitter it|because|that
      if i ..1 sound|seem|am|come ..1 bitter|angry|hurt|cold
      i suppose $
      funny how you|people|some|she|he
      told|tell her|him|them about|the
      whoever is in|with|next|sleeping|on
      i guess|suppose ..1 if|you
      stop worrying ..1 about|that|i
      make|making|cause a scene
      happy with me|us
      better ..2 without|now|since ..2 you ..2 in|gone|it|around
      so much better|happier|easier without|now ..2 you
      you will ..1 hurt|break|cheat|leave|do ..2 next|too|again|her|him|someone|to
      """
    ),
    (
      [.first, .overIt],
      """
      you @very* hurt me
      what you did|have to|done to? me|us
      """
    ),
    (
      [.overIt, .apology],
      """
      you could not ..2 wait|say|tell|give|even|bother
      """
    )
  )
}
