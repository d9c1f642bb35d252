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
      how much i ..2 miss|missed|love|loved|need|needed|want|cared you|us|for
      ~@negation|used i @very* miss us
      ~@negation|used i @very* miss waking|being|hearing|having|holding ..3 you|us
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
      feel your arms
      back|again|be ..1 in|into your arms
      nobody|no one else? ..2 compares|compare
      can not ..2 sleep|eat ..3 without|you|us
      💔
      not a day|hour|minute|night|moment|second ...6 not|without
      every|each song|place|thing|street|corner|film|meal|night ..3 of you|us
      nobody|no|never one|anyone|body? ..4 compare|compares|replace to|with|you
      nobody ..4 like you !said|say|always|do|did|used|would
      no|never one|anyone|man|woman|girl|guy ..3 like you !said|say|always|do|did|used|would
      ~@negation house|home|flat|place|bed|world|life|days|everything|apartment ..4 quiet|empty|cold|grey|strange|dull without|since you
      your jumper|shirt|hoodie|pillow|photo|picture ..3 on|in|under|to my pillow|bed|sleep|face
      keep|sleep ..1 your jumper|shirt|hoodie|photo|picture ..3 pillow|bed|night
      we|us belong|belongs together
      you will|are ..2 be? the one $
      you will ..1 always be my|the|mine
      hope|hoping|wish|wishing ..2 it is you
      whenever|time my phone rings|buzzes|pings|lights|goes|vibrates !off
      reach|reaching for you !out
      ~know|knew|peace|joy|warmth|@negation|anger|hate|hatred|wish|bitterness in my heart
      it is|was|will ..2 always|only|still be? you $
      my heart will|is ..1 always|forever
      lying if i said ...4 not ..1 miss|think|care|love|dream|hurt|want|wish|hope
      can not ..1 listen|hear|watch|face|bear|stand|play ..2 our|your ..1 song|songs|place|street|film|show|bed|side|name|playlist
      ~@negation way home|back to me|us
      ~@negation crave|ache for|long|longing for? you
      first|only person|one i|who ..2 wanted|want|thought|think|tell|call|would to? ..1 call|tell|text|ring|of|was|is|share
      ~@negation wanted|want you to be ..1 first|only
      the only one|person who ..1 understands|understood|gets|got|loves|loved me
      the only one|person i|for ..2 me|want|wanted|love|loved|need|needed !to
      nobody|no one? to ..1 share|talk|laugh|tell !it|about
      nobody|no one? ..2 laughs|makes ..1 with|me
      ~@negation|used is|are|was|be|feels not|never ..2 same ..3 without|now|since|any|as ..1 you
      without you ..1 there|here|around|to|by|beside|it|is|any !on
      ~@negation|used|stopped i ..1 keep|kept ..1 almost|nearly calling|texting|ringing|dialling|writing|reaching
      ~@negation|used|stopped i ..1 keep|kept your|our ..3 ring|photo|side|picture|letters|number|shirt
      ~@negation your side of the ..1 bed|wardrobe|sofa|couch|table
      my side of the ..1 bed|settee|sofa|couch|bench
      shaped hole
      hole in my|the ..1 life|heart|house
      i looked|look|search|searched for you
      fierce|dead|awful|so|very lonely ..4 without|here|house|since|now|above
      fierce|dead|awful|so|very boring|empty|quiet ..3 without|since you
      ~@negation|used lump in my throat
      ~@negation|used i @very* cry|cried|crying|weep|sob myself|every|over|most|again
      ~@negation|used i @very* cry|cried about you|us|it
      ~@negation|used been crying
      crying|cried|tears|sobbing over old|your|our|you|us|photos|photo|pictures
      i am|feel @very* lost|broken|struggling|drowning|empty|numb $
      i am|feel @very* lost|broken|struggling|drowning|empty|numb without|since|inside|now
      ~@negation|used|stopped|longer miss|missing you|our|us|your|those ..3 heaps|loads|voice|chats|talks|laugh|nights|sundays|mornings|way|walks|coffee|chai|cuddles|days|smell|hugs !of
      i am @very* missing our|your|those|having
      daily|every ..1 i|day|night|morning|evening|time ..4 pass|passing|cross|see|walk ..3 our|your ..3 road|bench|office|street|house|place|door
      everything good|funny|nice happens
      you and|me only you
      can|could not|hardly ..1 imagine|picture|face|listen|go|watch|eat|sleep|drive ..3 without|past|to|anything ..4 you|us|thinking
      i ..1 think|thought about|of you|us every|daily|often|constantly|still
      i ..1 think|thought about|of you|us all the|day|night
      i ..1 think about|of you|us a lot
      think|thinking|wonder ..1 about|of|if|whether you ..1 think|about|of|remember|miss ..1 me|us
      do you ..1 ever|still|sometimes think|miss|dream|wonder about|of me|us
      do you ..1 ever|still|sometimes miss me|us|the|what
      as long as i live
      until i die
      until the day i
      place|part|corner in|of my heart !where
      half of me is|feels ..1 missing|gone
      i|we still ..1 love|miss|want you|us !to
      i|we still ..1 believe|hope|dream ..2 us|we|you
      i still ..1 care $
      i still ..1 care about|for you
      i am? still wait|waiting|hoping
      ~used|stopped|longer lie|lying|lay awake ..3 you|us|thinking|wondering
      your jumper|hoodie|shirt|scarf ..1 smells
      i want|need to come|be home|back|with
      losing you ..1 is|was|hurts
      can not|never sleep|eat|breathe|function or|and
      heart is ..1 breaking|broken|yours|calling|heavy
      where you used to sit|sleep|lie|stand|park|read|keep|hang
      you used to ..1 hold|kiss|sleep|lie|hug|cuddle|curl|warm|stroke
      kills me ..1 every|that|when|inside|not|knowing|seeing|how
      it|that|this kills me $
      it|that|this should have been you|us|the|our ..2 us|you ..1 us|you
      want|love|like|need|nice|good|to|just hear|hearing your voice !in
      you|us ..3 on my mind
      ~@negation|used i|also|and ..1 dream|dreamt|dreamed|dreaming about|of you|us
      a book|cat|radio|telly|kettle|dog for company
      give anything|everything ..2 to ..3 you|us|back|again
      be|with with? you again
      nobody|no one else gets|understands|makes|laughs me|with
      it has ..1 been ..2 rough|hard|tough|lonely|quiet|awful|hell|grim since|without you|we
      since you went|left|walked|moved|ended|dumped
      have not washed|moved|touched|changed|slept|deleted ..1 it|your|the|them ..1 smell|side|number|photo
      only one who|that ..1 cared|cares|tried|remembers|misses|loved
      i will|would @very* always be here|there|yours|waiting
      i will|would @very* always be ..1 here|there for
      growing|grow|grew|get|getting old together|with|in
      our|a future together
      a|my|our future with you
      my|a good luck charm
      still yours $
      still my|your person|love|wife|husband|girl|boy
      if you only|even knew|know
      wear|wearing|sleep|sleeping ..1 in? your jumper|hoodie|shirt|scarf|coat
      come see|visit her|him|us|them ..2 any|whenever
      i am in bits|pieces here|without|over|about
      i am|feel @very* lost|broken|struggling|empty|numb at the moment
      kills me ..2 every
      do with hearing your voice
      you smelled|smelt|looked|felt the same
      ^ been on my mind
      i will|would @very* always be your
      whole ..1 week|month|year|fortnight since we|you
      you are|were the first|last thing i
      you ..2 like|love who i am
      left an|your empty chair|seat|place
      flat|house|place|bed is|'s|feels ..1 so|too|very ..1 empty|quiet|lonely ..1 now|here $
      i ..3 no one else in
      my heart has|is|will|does|can not
      part of me will|is|has ..1 always|still|never
      carry you with|in
      tell me you ..1 do not
      tell me you still
      ~stopped|used|longer|@negation what could|might have been $
      wish i had|would never ..1 let|left|ended
      ^ with you $
      your|the side|end of the settee|sofa|couch|bed ..2 empty|cold
      very|so|too quiet house|flat|home
      another|one|next winter|christmas|year|birthday|summer|night|day without|like ..1 you|this
      not know how i ..2 going|to ..2 face|survive|bear ..1 another|the|this|it|another
      have|had|got nobody to tell|share|whisper|show|cook|sing|dance|hold|complain|moan|hug|come|go|wake|watch|laugh|talk|eat|argue|celebrate
      have|had|got no one to tell|share|whisper|show|cook|sing|dance|hold|complain|moan|hug|come|go|wake|watch|laugh|talk|eat|argue|celebrate
      nobody here|left|now|home|around to
      no one here|left|now|home|around to
      share|sharing ..2 with any more
      ~@negation|used|stopped|longer keep|kept hoping|imagining|pretending|wishing ..8 you|us
      ~@negation|used|stopped|longer remember|relive|replay ..2 every ..1 night|day
      your hands|hand|arms|lips|head|breath ..1 in|on|under|around|through my !garden|shed|kitchen|car
      shall|will|would|could|can never|not ..1 love|marry|trust|date again
      there is|was|be only ..1 ever you
      only ever you
      ~@negation count|counting|counted the|each|every ..1 days|hours|weeks|minutes|nights since|without|you|we|apart
      days|weeks|nights . i ..1 count|counted
      i ..1 remember everything $
      and it is you $
      sleeps|sleep|sleeping|lies on your side
      been|be ..1 more|nicer|better|funnier|fun ..1 with you
      house|flat|home|bed|place ..1 was|felt ..1 too|so|very quiet|empty|big ..1 after|since|without
      wear|wearing|sleep|sleeping ..1 in? your jersey|sweater|sweatshirt|cardigan|jacket|ring|pyjamas
      just|only want|wanted to be near|close|around|beside you|to
      smelled|smelt|smell your perfume|aftershave|shampoo|scent|cologne
      can not breathe here|without|in
      days and _ hours
      see|hear|smell|feel|got you in every|each
      i am @very* nothing $
      how stupid we
      """
    ),
    (.all, longing),
    (
      [.first],
      """
      ^ hey|hi|hello|hiya|morning my? darling|baby|babe|bae|sweetheart|love !the|your|that|to|this|it
      ^ my? darling|babe|bae|sweetheart|sweetie
      ^ baby i|you|please|come|it
      still love|crazy|mad ..1 you
      i am @very* drunk !on|with
      ^ baby guess
      our song came|was|is|started|on|played
      because i do $
      felt|feels|feel like ..1 a sign $
      universe is|'s|was ..2 obvious|telling|clear|hinting|sending|saying
      i am not ..1 well|okay|fine|coping|sleeping|eating $
      do|can not sleep|eat i|or|and
      ^ i am not but|though|actually
      your perfume|aftershave|scent
      """
    ),
    (
      [.overIt],
      """
      think|thought about|of you every|all|each|constantly
      except|unless when i|you ..1 do|cry|sleep
      ~@negation|whatever hope|you|still|ever ..1 think of me !kindly|fondly|as|well
      i ..2 only ..1 cry|cried|miss|think
      i am|feel @very* just|only|bit|a* lonely|lost|sad|empty|broken|hurting
      mostly|nearly|almost|sort of? $
      ~@negation some|most|a few ..1 nights|days|mornings|evenings are|is|it ..2 hard|harder|rough|bad|worse|still|hurts
      getting there
      over|past it|you i think $
      never stopped ..1 hoping|loving|thinking|wanting|missing
      bed|flat|house|pillow is|'s|feels ..1 cold|empty
      bed|flat|house is|'s|feels ..1 too|so|very quiet|big
      bed ..1 is|'s ..1 made
      learned|learnt|learning to live without|with ..1 you|pain|hole|ache
      read|reading|look|looking|listen ..1 our|your|old|through|at ..1 old|messages|photos|pictures|letters|texts
      playlist ..4 you|us|our|miss|cry
      nearly|almost killed|broke|destroyed me
      ~@negation|longer|stopped|used love you until|forever|always|as|but
      ~@negation|used i ..2 have ..3 love|feelings for|left you|some
      soulmates|soulmate
      ~@negation|used|stopped|longer i|still wonder|wondering ..1 what|how|where|if ..2 would|could|might|will|happened|went|is|are
      ~@negation|stopped|longer|used i ..1 wonder ..2 what|where|if|how|who ..1 we|you|us|he|she|things
      although|though|but|except|only|and when|if i close|shut
      when|if i close|shut my eyes
      lose|losing you ..1 completely|too|altogether|entirely
      marry you|me
      the wedding we|you ..1 planned|had|were
      it is the only thing i
      ~@negation|stopped|used|longer|am|spent|weeks|months looks|look|waits|wait|waiting|looking for you
      god knows my|how|what|i
      broke|broken something ..1 in|inside me
      whole day|hour ..1 without ..1 crying|tears
      song|poem|letter|book about us|you
      love|regret|rest of my life $
      for|regret ..3 the rest of my life
      @negation ..1 taken|took|take|taking off? the|my ..1 ring|wedding|necklace
      still ..2 wear|wearing ..2 ring|necklace
      if you ..1 want|need|fancy|feel ..2 talk|chat|call|me|company
      i only|just wish|wished|hope
      met|meet you ..1 later|earlier|sooner|another|in ..2 life|time|different|lifetime
      in|maybe|perhaps another|different life|lifetime|universe|world
      can not ..1 bear|stand|face|handle ..2 it|seeing|you
      never understand how|why you|it
      heart|stomach still ..1 skips|skip|jumps|races|aches|drops
      can not ..1 listen to ..3 any more
      still can not ..1 go|walk|drive ..3 past|by|near
      i wish things|it had ..1 been ..1 different
      i still ..2 feel|look|talk|sleep|set|wake ..3 you|your|us
      not the same without
      not the same $
      can not sleep
      ~@negation|longer|stopped|used part of me ..2 you|us|still
      nights|evenings|mornings|weekends|sundays are the ..1 hardest|worst
      think|thought|cry|cried|miss|hurts ..6 only|except at|in|on|for|when
      only|except ..1 at night $
      only|except ..1 at night|christmas|weekends and|or|when
      deleted|binned|burned|burnt|thrown|gave|given|boxed ..7 bar|except one|the|your|that
      ~can|could|able|@negation look|looking|looked|stare at|through ..2 photographs|photos|pictures|photo|photograph ..1 of us
      ~@negation light|lit|lighting a candle|candles for us
      ~@negation pray|praying|prayed for us
      ~@negation pray|praying|prayed ..1 for you every|each|nightly|daily|and|both
      show|bring|lead|guide|send you ..2 home|back ..1 $
      i am|feel|felt numb
      typed|written|rewritten|practised|rehearsed ..1 this|it|that ..3 times|hundred|all|every|for
      gets|get|finds|find ..1 that|this|love|it ..1 twice
      our ..1 bedroom|bed
      your pillow
      still can not listen|look|drive|walk|go|watch|eat|sleep|say|hear|bear|face|be|breathe
      in every|each room|corner
      i ..1 release|releasing you
      set you free
      our bench|spot
      most days|nights|mornings $
      """
    ),
    (
      [.apology],
      """
      i @very* miss|love|need|want|adore you|us !to|too
      i @very* hate myself|me
      ~not|@negation let|letting you ..1 go|slip $
      not been able to ..1 sleep|eat|work|function|stop
      so so so so? sorry
      i am a|such|an ..1 mess|wreck ..1 without|since
      everything to me
      we|us ..2 meant to be
      meant for each
      that i lost|lose you
      what it|this has|is|'s ..1 done|doing to ..1 me
      all i ..1 think about|of
      i can not|never forgive myself
      hate|despise myself
      it|that kills|breaks|hurts|haunts me|my ..1 that|to|heart|when|every|not
      no colour|joy|point|light|meaning in|to|without
      dream|dreamt|dreaming of|about you|us
      if i ..1 had|could|get|got|have you|us|back|one ..1 back|again
      let|letting you go !to|home|through|in
      i was|am ..1 fool|idiot|mad ..1 to ..1 let|leave|lose|walk|end|throw
      worst|biggest decision|mistake of my life
      all i ..1 think of
      i ..6 can not eat|sleep|function
      without you i
      i have been in bits|pieces
      i can not ..1 live|bear|face|cope
      losing you
      you more than ..1 anything|ever|i|words|life
      """
    ),
    (
      [.first, .overIt],
      """
      play|played|playing|plays our song|tune|track
      had to sit in|down
      never been ..1 happier ..2 with|than|anywhere|anyone
      propose|proposed|proposing to you
      planned|going|meant|wanted to propose
      """
    )
  )
}
