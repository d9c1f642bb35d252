extension DraftTable {
  /// Pleading to be taken back.
  static let begging = DraftTable(
    (
      .all,
      """
      i @very* beg you
      ^ beg you
      ~for|stop|stopped|@negation begging you
      please|and|to|just|would|could|will|can|should|you ..2 take me back !to
      ^ take me back !to
      ~@negation|used come|came|coming home|back to me|us
      please ..2 come back|home
      ~@negation|used want|wanting|need|get|win|have you back
      ~@negation|used give|giving us|me|this|it @very* one? more|another|last|final|second|one chance|shot|try !to
      ~@negation|used another|second|last|one more? chance with|for you|us
      i will|would @very* do anything !but
      i promise ..4 change|different|differently|better
      i can @very* change !my|the|it|a
      i will @very* change !my|the|it|a
      on my knees
      please do not leave|go|give
      ~forgive|sorry do not leave|forget me
      do not give up on me|us
      please ..2 talk to me
      please please
      love|want me again
      ~@negation|used can|could|do|did not want? to? ..1 lose you|us
      ^ @very* come home|back !to|from|with|by
      just|please|and|now @very* come home
      tell me what to do|say|change
      whatever it takes
      can not we ..1 start|try|talk|be|forget|fix|meet
      do not ..1 throw|give us|this|me|everything|it ..1 away|up
      i would give anything|everything ..6 you|us
      do not let this|us|it ..1 be|end
      part of you ..2 wants|want|still|misses|loves|feels
      part of me ..1 still|wants|misses|hopes|loves
      my door is|stays|will|remains ..2 open for|to you
      let me ..1 prove
      prove myself|it|that to you
      """
    ),
    (
      [.overIt, .apology],
      """
      my door is|stays|will|remains ..2 open
      if you ..2 change|changed your mind
      if you ..2 reconsider
      """
    ),
    (
      [.first, .overIt],
      """
      please ..2 forgive me
      i have @very* changed !my|jobs|job|the|to|teams|banks|phones|trains|a
      i am a @very* changed man|woman|person
      just one @very* chance|call
      give it|us @very* go|try
      """
    )
  )
}
