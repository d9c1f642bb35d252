extension DraftTable {
  /// Longing, declarations of love, needing them.
  static let clinging = DraftTable(
    (
      .all,
      """
      ~@negation i will? @very* miss you !at|on|guys|lot|in|by|there
      ^ @very* miss|missing you !at|on|guys|lot|in|by|there
      ~@negation i @very* miss you @very* so
      i am @very* missing you
      i have @very* missed|missing you !at|on|guys|lot|in|by|there
      how much i ..2 miss|love|need|want
      ~@negation i @very* miss @we|everything|waking|being|hearing|having|holding
      ~@negation i @very* miss your touch|smile|voice|body|arms|kisses|face|eyes|smell|hands|lips
      i @very* love you !guys|lot
      ^ love you $
      ~@negation|used in love with you
      ~@negation|any have|having|got @very* feelings for
      ~@negation @very* have feelings
      can not @very* stop|help thinking|dreaming|loving|missing
      ~@negation think|thinking of|about you|us ..3 every|constantly|always|night|nonstop|all
      ~@negation been thinking of|about you|us
      always|constantly|still thinking of|about you|us
      can not ..2 live|breathe|sleep|eat|function|cope|go|survive|imagine|be ..3 without you
      nothing|life|world|home|bed|days|nights ..5 without you
      lost|empty|lonely|alone|incomplete|nothing|miserable without you
      ~@negation i @very* need you !to
      everything|everywhere|every ..3 reminds|remind me of you|us
      i am|feel|felt|been ..2 lonely|heartbroken|miserable|devastated|empty !house|seat|train|beach
      my heart ..2 broken|broke|breaks|aches|belongs|yours
      love of my life
      you are|were my @very* everything|world|soulmate|one|person|life|heart
      ~@negation|used soulmate|soulmates
      ~@negation|were|was|used meant|made for|to each|be other|together|with
      dream|dreamt|dreamed ..2 of|about you ..1 every|all|each
      dreaming of|about you
      ~@negation wish you were @very* here|mine|with|next|beside
      ~@negation|am @very* over you yet
      @negation @very* over you|us $
      never ..2 get|be over you|us
      never ..2 stop loving|missing|wanting
      ~@negation|stopped wait|waiting for you ..3 forever|long|always|ever
      hold|kiss|touch|cuddle|hug you
      in|into|feel your arms
      nobody|no one else? ..3 compares|compare|like you
      can not ..2 sleep|eat ..3 without|you|us
      💔
      ~@negation|room|film|whole|laughing|everyone|laughter i|me|am|was|moved|reduced ..1 in|to tears
      not a day|hour|minute|night|moment|second ...6 not|without
      every|each song|place|thing|street|corner|film|meal|night ..3 of you|us
      nobody|no|never one|anyone|body? ..4 compare|compares|replace|like to|with|you
      ~@negation house|home|flat|place|bed|world|life|days|everything|apartment ..4 quiet|empty|cold|grey|strange|dull without|since you
      your jumper|shirt|hoodie|pillow|photo|picture ..3 on|in|under|to my pillow|bed|sleep|face
      keep|sleep ..1 your jumper|shirt|hoodie|photo|picture ..3 pillow|bed|night
      we|us belong|belongs together
      you will|are ..2 be? the one $
      you will ..1 always be my|the|mine
      hope|hoping|wish|wishing ..2 it is you
      every|each time my phone
      whenever my phone
      reach|reaching for you !out
      ~know|knew|peace|joy|warmth in my heart
      it is|was|will ..2 always|only|still be? you $
      my heart will|is ..1 always|forever
      lying if i said ...4 not ..1 miss|think|care|love|dream|hurt|want|wish|hope
      can not ..1 listen|hear|watch|face|bear|stand|play ..2 our|your ..1 song|songs|place|street|film|show|bed|side|name|playlist
      ~@negation way home|back to me|us
      ~@negation crave|ache for|long|longing for? you
      first|only person|one i|who ..2 wanted|want|thought|think|tell|call|would to? ..1 call|tell|text|ring|of|was|is|share
      ~@negation wanted|want you to be ..1 first|only
      the only one|person who|that|i|for|whom me|understands|understood|gets|wanted|want|could|can|knows|knew|ever|make|makes
      nobody|no|have|without one? ..1 to|left share|talk|laugh !it|about|this
      nobody|no one? ..2 laughs|makes ..1 with|me
      ~@negation|used is|are|was|be|feels not|never ..2 same ..3 without|now|since|any|as ..1 you
      without you ..1 there|here|around|to|by|beside|it|is|any !on
      ~@negation|used|stopped i ..1 keep|kept ..1 almost|nearly calling|texting|ringing|dialling|writing|reaching
      ~@negation|used|stopped i ..1 keep|kept your|our|a ..3 ring|photo|side|picture|letters|number|place|shirt
      ~@negation your side of the ..1 bed|wardrobe|sofa|couch|table
      my side of the bed
      on|have the pillow
      shaped hole
      hole in my|the ..1 life|heart|house
      i looked|look|search|searched for you
      look|turn|turned away ..4 our|when|you|every
      ~@negation|used|stopped i ..1 sat|sit|stare|stared|stood ..1 with|at|on|there|in ..2 and ..3 thought|cried|think|remembered|us|you
      in|to bits|pieces ..2 here|without|over|about|honest|since|be !of
      fierce|dead|awful|so|very lonely|boring|empty|quiet ..4 without|here|house|since|now|above
      ~@negation|used lump in my throat
      ~@negation|used i @very* cry|cried|crying|weep|sob myself|every|on|at|over|about|when|most|again !film|the|laughing|with
      ~@negation|used been crying
      crying|cried|tears|sobbing over old|your|our|you|us|the|photos|photo|pictures
      i am|feel @very* lost|broken|struggling|falling|drowning|empty|shattered|numb !in|my|the|voice
      always knew|know what to ..1 say|do
      ~@negation|used|stopped|longer miss|missing you|our|us|your|those|the|that|what|how ..4 heaps|loads|voice|time|chats|talks|laugh|nights|sundays|mornings|way|walks|coffee|chai|cuddles|days|smell|hugs !of
      i am @very* missing our|your|those|having
      daily|every ..1 i|day|night|morning|evening|hour|time ..4 pass|passing|cross|see|walk|go ..3 our|your|that ..3 i|road|bench|office|street|house|place|door
      everything good|funny|nice happens
      you and|me only you
      is|are calling your name
      can|could not|hardly ..1 imagine|picture|do|face|listen|go|watch|eat|sleep|drive ..3 without|past|to|anything ..4 you|lump|radio|any|us|thinking
      i ..1 think|thought about|of you|us every|all|most|at|each|a|daily|lot|often|constantly|still
      think|thinking|wonder ..1 about|of|if|whether you ..1 think|about|of|remember|miss ..1 me|us|of
      do you ..1 ever|still|sometimes think|miss|dream|wonder|remember about|of|me|us|that|what|how|the|lisbon
      as long as i live
      until i|the die|day|end
      place|part|corner in|of my heart !where
      half of me
      i|we still ..2 love|miss|feel|believe|care|hope|dream|want|wait|waiting|meant !in|the|that|like|to|it|this
      lie|lying awake
      your jumper|hoodie|shirt|scarf ..1 smells
      two in the morning
      i want|need to come|be home|back|with
      losing|lost you ..2 every|is|was|hurts|each|all|the|forever
      how much|scared|i ..3 felt|feel|loved|love|cared|needed|need !tired|sorry|bad
      can not|never sleep|eat|breathe|function or|and
      heart is ..1 breaking|broken|yours|calling|heavy
      where you used to sit|sleep|lie|stand|park|read|keep|hang
      you used to ..1 hold|kiss|sleep|lie|hug|cuddle|curl|warm|stroke
      hold|held|holding my hand
      kills me ..1 a|every|to|that|when|inside|not
      it|that|this kills me
      it|that|this should have been you|us|the|our ..2 us|you ..1 us|you
      hear|hearing your voice
      been|are|were|still on my mind
      ~@negation|used i|also|and ..1 dream|dreamt|dreamed|dreaming about|of you|us
      a book|cat|radio|telly|kettle|dog for company
      give|given my right|left arm
      give anything|everything|my ..2 to
      be|with with? you again
      nobody|no one else laughs|gets|makes|knows|understands
      it has ..1 been ..2 rough|hard|tough|lonely|quiet|awful|hell|grim since|without
      since you went|left|walked|moved|ended|dumped
      have not washed|moved|touched|changed|slept|deleted ..1 it|your|the|them ..1 smell|side|number|photo
      only one who|that ..1 cared|cares|tried|remembers|misses|loved
      i will|would @very* always be ..3 you|fan|here|yours|there|love
      growing|grow|grew|get|getting old together|with|in
      future with|together
      my|a good luck charm
      always will be $
      meant everything|more|the to|than|world
      still your|yours|my ..1 number|person|love|favourite|wife|husband|girl|boy|home
      if you only|even knew|know
      wear|wearing|sleep|sleeping ..1 in? your jumper|hoodie|shirt|scarf|coat
      like|love who i am|have
      come see|visit her|him|us|them ..2 any|whenever
      """
    ),
    (.all, longing),
    (
      [.first],
      """
      ^ hey|hi|hello|hiya|morning my? darling|baby|babe|bae|sweetheart|love !the|your|that|to|this|it
      ^ my? darling|baby|babe|bae|sweetheart|sweetie
      still love|crazy|mad ..1 you
      i am @very* drunk
      """
    ),
    (
      [.overIt],
      """
      think|thought about|of you every|all|each|constantly
      except|unless when i|you ..1 do|cry|sleep
      think of me
      i ..2 only ..1 cry|cried|miss|think
      i am|have|feel @very* just|only|bit|a* ..1 lonely|lost|sad|empty|broken|hurting
      mostly|nearly|almost|sort of? $
      ~@negation some|most|a few ..1 nights|days|mornings|evenings are|is|it ..2 hard|harder|rough|bad|worse|still|hurts
      getting there
      over|past it|you i think $
      never stopped ..1 hoping|loving|thinking|wanting|missing
      no|never one|anyone ..3 like you
      bed|flat|house|pillow ..1 is|'s|feels ..1 cold|empty|quiet|made|big
      made up|out for|of
      learned|learnt|learning to live with|without
      read|reading|look|looking|listen ..1 our|your|old|through|at ..1 old|messages|photos|pictures|letters|texts
      playlist
      nearly|almost killed|broke|destroyed me
      tell|told|telling you that $
      ~@negation|longer|stopped|used love you until|forever|always|as|but
      ~@negation|used i ..2 have ..3 love|feelings for|left you|some
      soulmates|soulmate
      ~@negation|used|stopped|longer i|still wonder|wondering ..1 what|how|where|if ..2 would|could|might|will|happened|went|is|are
      i wonder ..2 what|where|if|how|who
      i|and lost ..3 job|flat|home|everything|myself over|because|after|without
      although|though|but|except|only|and when|if i close|shut
      close|shut my eyes
      lose|losing|lost you ..1 completely|too|altogether|entirely|as
      marry you|me
      the wedding we|you ..1 planned|had|were
      we|you ..1 had planned|dreamed|dreamt
      it is the only thing i
      sleep|slept in|with it|your
      ~@negation|stopped|used|longer|am looks|look|waits|wait|waiting|looking for you
      god knows my|how|what|i
      broke|broken something|me|my|us in|heart|inside ..1 me
      whole day|week|hour without|where ..1 crying|thinking|tears|i
      song|poem|letter|book about us|you
      i ..1 have ..1 written|wrote|writing|made|recorded ..1 a|you|this ..1 song|poem|letter|playlist|book
      of my life $
      the rest of my life
      taken|took|take|taking off the|my ring|wedding|necklace
      the|my|your ring in|on|still|off|every
      if you ..1 want|need|fancy|feel ..2 talk|chat|call|me|company
      i only|just wish|wished|hope
      met|meet you ..1 later|earlier|sooner|another|at|in ..2 life|time|different|lifetime
      another|different life|lifetime|world|time|universe
      could|can not ..1 bear|stand|take|face|handle ..2 it|to|seeing|that|you
      think|thought of you every|whenever|each|at|as|most
      i said i slept|ate|cried|smiled
      never understand how|why you|it
      heart|stomach still ..1 skips|skip|jumps|races|aches|drops
      """
    ),
    (
      [.apology],
      """
      i @very* miss|love|need|want|adore you|us !to|too
      i @very* hate myself|what|me
      ~not|@negation let|letting you ..1 go|walk|slip
      not able|been to ..2 sleep|eat|get|work|out|function|forget|live|think
      so so so? sorry
      i was|am a|an|such ..1 fool|idiot|mess|wreck ..1 to|without|for|since
      everything to me
      meant to|for be|each
      that i lost|lose you
      what it|this|you has|have|did|is|'s ..1 done|doing|did to ..1 me
      all i|it think|thought|do about|of|is
      i can not|never forgive myself
      hate|despise myself
      without you
      it|that kills|breaks|hurts|haunts me|my ..1 that|to|heart|when|every|not
      no colour|joy|point|light|meaning in|to|without
      regretted|regret|regretting it|that ..1 every|ever|since|each|always|all ..1 day|since|minute
      dream|dreamt|dreaming of|about you|us
      if i ..1 had|could|get|got|have you|us|back|one ..1 back|again
      worst decision|mistake ..1 of|i ..1 my|have|ever
      """
    )
  )
}
