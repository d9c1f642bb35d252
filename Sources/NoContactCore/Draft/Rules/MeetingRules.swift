extension DraftTable {
  /// A wish to meet, or to come by, at once.
  static let meeting = DraftTable(
    (
      [.first, .overIt],
      """
      we should|must|need|have ..1 meet|meeting !the|my|at|someone
      ~@negation|used|if we could|can|might ..2 meet|catch|grab|hang !the
      can|could|may i ..1 see|visit you
      ~@negation|used|could when can|could|will|do i|we ..1 see|meet|visit|talk|catch
      ~@negation|used|loved would|will|could|can you ..1 like|fancy|be ..2 to? ..1 meet|meeting|dinner|lunch|drinks|coffee
      ^ ..3 fancy meeting|dinner|lunch|drinks|drink|coffee|pint|walk|catching ?
      fancy meeting|a|an? ..3 meet|dinner|lunch|drinks|drink|coffee|pint|walk|catch|catching|swim|film ..6 ?
      are you free|around|about|busy ..1 tonight|tomorrow|today|later|now|on|this|friday|saturday|sunday|at|next
      ~@negation you ..1 free|around tonight|tomorrow|later|on|this|friday|saturday|sunday|next ..3 ?
      let me take|treat|buy|cook you|for
      let us @very* meet|grab|have|get|catch
      let us @very* go for|to|out|and
      i will be at|in|by|near the|our|your|that ..5 from|at|tonight|tomorrow|until|if ..3 you|up|like|seven|7|8|6|join|come|want
      wait|waiting outside|for your|you ..4 work|office|gate|school|station|five|six|door
      i can come over|round|by
      i could come|drop|swing|pop|bring over|round|by|in|it|them|your
      ~have|they|neighbours|kids|them|people|lads|girls|friends|mates|mum|dad|who come|pop|swing|drop|call over|round|by ..4 tonight|tomorrow|later|now|sometime|weekend|if|when|for|and
      ~@negation|used|loved love|like|want|dying|nice|lovely|good|great|hoping to ..1 see|meet you|up !again|on|at|all|there|do|so|happy|smile
      ~@negation|used|was love|like|want|nice|lovely|good|great to @very* catch up
      ~@negation|used|was catch up ..2 in|over|properly|face|person|when|on|this ..1 person|a|coffee|drink|you|dinner|lunch|face|thursday|friday|saturday|sunday|weekend
      one last drink|dinner|coffee|walk|evening|night
      five|ten|half|one|20|10|5|30 minutes|an|hour|mins ..2 of|is|that|i|face|with ..1 your|all|promise|face|you
      meet me ..1 at|on|in|this|tonight|tomorrow|by|thursday|friday|saturday|sunday|and
      can|could|should|shall|let|want|fancy|like ..2 meet up
      i will @very* be in|near|passing|round your
      i|have|got ..1 booked|got|have|reserved a|two|us ..1 table|tickets|seats
      table for two
      two tickets
      ticket|seat ..3 your name
      your name on it
      plenty|enough|some|lots ..1 if|for ..1 you|two ..2 hungry|fancy|want|like|come|around
      if you ..1 are hungry|around|about|passing|nearby|near|free|in|home
      i am|will be ..1 cooking|making ..1 your|our
      leave|drop|bring it|them|this|that|something at|to|on|by|over|round ..1 your
      when|what are|is|time you ..1 home|in|around|back|free|about ?
      fancy it ?
      ~dad|mum|dog|cat|sister|brother|friend|is|she|he|family come|coming with me
      see you ..1 there|then|soon|tonight|tomorrow|friday|saturday|sunday ?
      you in ?
      talk|chat|meet|tell|catch|explain|discuss|hear|say|you|sort|it ..4 over a|some coffee|pint|drink|glass|dinner|cuppa|brew|meal|walk
      for a|some coffee|pint|drink|cuppa|brew|bite|catch|stroll ..5 ?
      video call|facetime|zoom ..5 ?
      weird|odd|strange|mad|awkward|bad|terrible if i ..1 came|come|showed|turned|popped|dropped|called|joined|asked
      we could ..1 go|see|take|try|share|watch ..3 together|see|again|like|sometime
      go|come with you|me ..3 ?
      my plus one $
      plus one ..4 ?
      i could|can|will come|drive|pick|meet|cook with|and|you
      i could|can|will take you !through|up
      show|showing me ..2 around|round|good|best|the|your ?
      maybe you|we can|could ..2 show|meet|take|go|have|come
      on the hob|stove ..2 if you
      look out of? your ..1 window
      call|ring|phone me ..1 ?
      ~@negation can|could|will|would you ..1 call|ring|phone|facetime me|us !an|a
      i have|got ..1 got ..1 the|a car|house|flat|place|cabin on|to|this ..1 saturday|friday|sunday|weekend|ourselves
      meet|drink|coffee|dinner|lunch|walk|see ..4 as mates|friends
      would you ..2 fancy|up|like|want|free|come ..7 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|weekend|week|sometime|time|walk|drink|drinks|coffee|film|gig|dinner|lunch|brunch|pint|tea|swim|match|show|cinema|pub
      do|will|are you ..2 fancy|want|free|come ..7 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|weekend|week|sometime|time|walk|drink|drinks|coffee|film|gig|dinner|lunch|brunch|pint|tea|swim|match|show|cinema|pub
      ~@negation be|are|you|feel up for a|some|it|coffee|dinner|drinks|meeting|lunch|going|joining
      ^ ..2 up for ..4 ?
      i|you could|can|will|might|should ..1 pick|fetch|collect it|them|those|that ..1 up|tonight|today|tomorrow|on|at|from|later|any|sometime
      i will be ..1 around|near ..5 if you
      around if|when you ..1 are|want|fancy|need|feel|like
      in most nights|evenings
      want|like|need|wanted to talk|chat|meet|speak|see ..1 some|any|sometime|about|in|face|properly ..1 time|day|us|it|person|me|through
      talk ..2 in person|properly|face
      know|let|tell me when|if you ..1 are|have|want|get|feel|can ..2 free|around|time|up|minute|meet|talk|town
      your place|mine|yours or|at|around|for ..1 mine|yours|eight|8|seven|7
      be lovely|nice|great|good|fun|amazing ..2 see|catch|meet|have|hang|talk|sit|do ..2 you|up|other|a|proper|together|that|properly
      ~@negation|used|thought we can|could|should|might|must ..1 meet|talk|chat|catch|hang|go|do|see|have|grab|get|walk ..4 sometime|soon|coffee|drink|dinner|other|tonight|tomorrow|weekend|friday|saturday|sunday|lunch
      beers|drinks|pints|coffee|dinner|lunch|pint|drink|brunch tonight|tomorrow|later|friday|saturday|sunday|sometime ?
      i will be ..6 if you ..2 feel|fancy|want|like|happen|care
      there is|'s a table
      no strings attached|promise|just|coffee|drink|dinner|only
      two old friends
      i could|can ..1 stop by|over
      be in your neighbourhood|area|city
      my treat $
      how|what about ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow ..4 ?
      what|which time|day|night|evening|place suits|works
      when suits|works
      are you ..1 home|in|nearby ..2 ?
      suit|suits|work|works for? you ?
      in your neck|area|town|city|street|neighbourhood ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|weekend|week
      cook|make|bake you ..1 dinner|tea|supper|breakfast
      if you ..1 fancy|want|like ..3 coming|company|joining|meeting|catching|walk|pint|drink|coffee|chat|talk|food $
      ~said|always|thought|maybe|@negation we should ..1 go|catch|see|grab|hang|plan
      pick you up
      i am ..2 parked
      five|ten minutes $
      i am ..1 in your neighbourhood|area|street|building|road|village
      be there|at|in|around ..6 if you ..1 happen|happened|want|wanted|fancy|feel|like|care
      ~@negation bump into me
      let us ..1 do|grab|have lunch|dinner|coffee|drinks|brunch
      i would ..2 like ..1 five|ten|half ..1 minutes|hour
      """
    ),
    (
      [.apology],
      """
      can|could|may i ..1 come|see|visit|take|buy
      coffee|dinner|lunch|drink|walk on|at|this|tomorrow|tonight|sometime|some ?
      let me make|take|buy|show|prove|explain
      ~deserve|deserved|should|told|have|ended|earned|owed face to face
      drinks|coffee|dinner|lunch|pint soon|sometime
      be friends|mates ..1 again|soon|still
      draw a line
      i will|can|could ..1 drop|pop|come|call|swing in|by|over|round
      have ..1 booked|bought|reserved|planned us
      could|can bring|drop|leave it|them|one|something|this ..1 over|round|by|off|back
      i will|shall be at|in|by|near|on ..6 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight
      if you ..1 come $
      if you come you
      ~savings i ..2 booked us
      i will|can|could|would ..1 come to your|yours|you
      """
    ),
    (
      [.first],
      """
      ~@negation|used|was would|will be? ..1 nice|good|great|lovely to @very* see|talk|chat|meet|catch|sit|hang !all|it|that|them
      fancy it|coming|going|joining ?
      join me|us ..5 ?
      come with me|us
      you|and should|must come ..1 see|visit|over|round|along
      i will ..1 cook|make ..4 if|and|for|aubergine you|we|us|thing
      would|will you ..1 like|want|be to ..1 come|join
      have you ..1 there|with
      mean ..1 so much|lot|the ..1 to have|see
      grab|get|do lunch|coffee|dinner|brunch|breakfast|drinks|pint ..2 tomorrow|tonight|today|this|next
      have lunch|coffee|dinner|brunch|breakfast|drinks|pint ..2 tomorrow|tonight|next ..3 ?
      i am|will be? ..1 nearby|outside|downstairs
      i would ..1 love to see|show|take|have|talk|go|come|share|catch|cook|be
      """
    ),
    (
      [.overIt],
      """
      ~@negation can|could|should|shall|might|maybe we ..1 meet|talk|catch
      i will|shall be at|in|by|on the|our|that ..6 at|from one|two|three|four|five|six|seven|eight|nine|noon|half
      just|only saying i
      and|just come to the|mine|ours|my
      """
    ),
    (
      .all,
      """
      ^ @very* monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|eight|seven ?
      ^ ..2 come for|to|over|round !terms|that|mind|light|nothing|think|get ..3 dinner|lunch|tea|coffee|drink|drinks|brunch|supper|mine|ours|saturday|sunday|friday|tonight|us
      i am ..1 free !of|from|to ..1 all|any|every|most|tonight|tomorrow|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|whenever|next
      what are you ..1 doing|at|up ..1 tonight|tomorrow|later|saturday|friday|sunday|this ..3 ?
      name a|the|your time|day|date|place
      ~wasted|wasting|waste|steal|stole|took|taking hour|minutes|minute|moment|bit|five|ten of your time
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation meet me|up|you once|for|one|so|at|in|again|face|properly|on
      ~@negation like|love|want|need|ask|wish ..2 to? meet once|one|for|properly|again|face|up|in|at|on
      ~never|not say goodbye|bye ..1 properly|face|in
      so that? we|i can ..2 say|talk|close|end|clear|draw|finish
      """
    )
  )
}
