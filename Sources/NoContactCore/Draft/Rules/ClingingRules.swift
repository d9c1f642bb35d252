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
      ^ love you
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
      ~@negation in|to tears
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
      ~know|knew in my heart
      it is|was|will ..2 always|only|still be? you $
      my heart will|is ..1 always|forever
      lying if i said ...4 not ..1 miss|think|care|love|dream|hurt|want|wish|hope
      can not ..1 listen|hear|watch|face|bear|stand|play ..2 our|your ..1 song|songs|place|street|film|show|bed|side|name|playlist
      ~@negation way home|back to me|us
      ~@negation crave|ache for|long|longing for? you
      """
    ),
    (
      [.first],
      """
      ^ hey|hi|hello|morning? my? darling|baby|babe|bae|sweetheart|love
      still love|crazy|mad ..1 you
      i am @very* drunk
      """
    )
  )
}
