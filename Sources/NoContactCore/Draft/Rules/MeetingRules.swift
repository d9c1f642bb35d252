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
      ~@negation free|around|about tonight|tomorrow|later|on|this|friday|saturday|sunday|next ..3 ?
      let me take|treat|buy|cook you|for
      let us @very* meet|grab|have|go|get|catch
      i will be at|in|by|near the|our|your|that ..5 from|at|tonight|tomorrow|until|if ..3 you|up|like|seven|7|8|6|join|come|want
      wait|waiting outside|for your|you ..4 work|office|gate|school|station|five|six|door
      i can come over|round|by
      i could come|drop|swing|pop|call|bring over|round|by|in|it|them|your
      ~have come|pop|swing|drop|call over|round|by ..4 tonight|tomorrow|later|now|sometime|weekend|if|when|for|and|?
      ~@negation|used|loved love|like|want|dying|nice|lovely|good|great|hoping to ..1 see|meet you|up !again|on|at|all|there|do|so|happy|smile
      ~@negation|used|was love|like|want|nice|lovely|good|great to @very* catch up
      ~@negation|used|was catch up ..2 in|over|properly|face|person|when|on|this ..1 person|a|coffee|drink|you|dinner|lunch|face|thursday|friday|saturday|sunday|weekend
      ~@negation over a|coffee|dinner|drinks|lunch coffee|drink|pint|glass|meal|sometime|some|soon ..3 .
      one last|more drink|dinner|coffee|walk|evening|night|weekend
      five|ten|half|one|20|10|5|30 minutes|an|hour|mins ..2 of|is|that|i|face|with ..1 your|all|promise|face|you
      meet me|up ..1 at|on|in|this|tonight|tomorrow|by|thursday|friday|saturday|sunday|and|?
      in your area|neighbourhood|street|road|town ..12 ?
      i will @very* be in|near|passing|round your
      i|have|got ..1 booked|got|have|reserved a|two|us ..1 table|tickets|seats
      table for two
      two tickets
      ticket|seat ..3 your name
      your name on it
      plenty|enough|some|lots ..1 if|for ..1 you|two ..2 hungry|fancy|want|like|come|around|$
      if you ..1 are hungry|around|about|passing|nearby|near|free|in|home
      i am|will be ..1 cooking|making ..1 your|our
      leave|drop|bring it|them|this|that|something at|to|on|by|over|round ..1 your
      when|what are|is|time you ..1 home|in|around|back|free|about ?
      fancy it ?
      come|coming with me
      see you ..1 there|then|soon|tonight|tomorrow|friday|saturday|sunday ?
      you in ?
      over a|some coffee|pint|drink|glass|dinner|cuppa|brew|meal|walk
      for a|some coffee|pint|drink|cuppa|brew|bite|catch|stroll ..5 ?
      video call|facetime|zoom ..5 ?
      """
    ),
    (
      [.apology],
      """
      can|could|may i ..1 come|see|visit|take|buy
      coffee|dinner|lunch|drink|walk on|at|this|tomorrow|tonight|sometime|some ?
      let me make|take|buy|show|prove|explain
      face to face
      over a|some coffee|pint|drink|glass|dinner|cuppa|brew|meal|walk
      drinks|coffee|dinner|lunch|pint soon|sometime
      be friends|mates ..1 again|soon|still|$
      draw a line
      """
    ),
    (
      [.first],
      """
      ~@negation|used|was would|will be? ..1 nice|good|great|lovely to @very* see|talk|chat|meet|catch|sit|hang !all|all|it|that|them
      fancy it|coming|going|joining ?
      join me|us ..5 ?
      come with me|us
      you|and should|must come ..1 see|visit|over|round|along
      i will ..1 cook|make ..4 if|and|for|aubergine you|we|us|thing
      """
    )
  )
}
