extension DraftTable {
  /// A request, in the text that is to ask for nothing.
  static let asking = DraftTable(
    (
      [.apology],
      """
      please ..2 forgive|write|call|answer|reply|respond|talk|meet|let|give|tell|consider|come|say|unblock|text|message|see|get|hear
      can|could|may|might we|i ..3 talk|meet|see|call|speak|come|buy|make|take|visit|start
      let us @very* talk|meet|be|start|grab|have|go|try|get
      ~@negation|need|have|never call|text|write|message|reply|answer|ring|get me|back|to back|me
      ~@negation|need|have|never|nor give|drop me a|another|one|some|your ..1 call|text|line|ring|chance|sign|minute|shot|answer|word
      ~@negation|need|have|never|whether|if|nor hope|hoping|want|wish|need|like|love|ask ..7 forgive|forgiveness
      ~@negation|need|have|never|whether|if|nor i ..1 hope|want|would|need|wish|love ..2 to @very* see|talk|meet|speak|hear
      ~@negation|need|have|never|whether|if|nor hear from you
      ~@negation|need|have|never|whether|if|nor let me know|make|explain|take|buy|come
      will|would|could|can you @very* forgive|call|write|text|meet|talk|give|tell|let|consider|please|unblock|come|reply|answer
      can|could|may|might|shall we @very* have|grab|get|go !done|been|known
      ~@negation|nor|need @we ..3 be|stay friends
      ~@negation in return|exchange $
      ~@negation|nor|wish|could make it up to you
      ^ forgive me !for
      ~@negation would @very* mean ..2 lot|much|world|everything
      ^ forgive me for|that everything|all|what|anything|it
      ~@negation i am asking you
      unblock me
      ~deserve|deserved|should|told|ended|have say|tell|meet|talk|apologise|explain|see|it|do ..4 in person
      ^ would ..1 love|like to ..1 see|meet|talk|hear|explain|take|say
      ~@negation|nor|need|never hope ..3 we can|could|will|may|might|get|find|start|talk|go
      ^ ..2 tell me
      please|just|and ..1 tell me
      ~@negation what can|could|should i|we ..1 do
      ~@negation|nor|need|never over dinner|coffee|lunch|drinks|drink
      ~@negation|nor|need|never|could|would|wish like|love|want|hope to ..1 meet|see|talk|explain
      ~@negation|nor|need|never chance to
      ~@negation|nor|need|never|whether|if accept my
      i would ..1 appreciate ..1 it|you|a|an|your|hearing
      ~@negation|wish if you will ..1 come|meet|listen|see|join
      if you will ..1 have|let|take|hear|allow me
      ~@negation|could|wish|can make up for it|that|everything|this|things
      wonder|wondered|wondering if|whether you could|would|might|can
      ~@negation hope|want|need|like|love you|that ..2 tell|explain|let|pass|remind|show !me
      maybe|perhaps we|one|some|when|there|if|in
      ~said|saying|told|telling|thought|@negation i need !help|no|nothing|say
      ~@negation|you|would|to let me !say|be|know|down|stay|go|into|hear|off
      can we
      ~@negation we can !both
      ~@negation|wish would love to
      so that? we ..1 can
      maybe|perhaps together
      i would ..1 appreciate ..1 some|any
      hope|trust this|my ..1 apology|letter
      hope|trust ..6 considered|accepted
      ^ say ..3 yes $
      """
    )
  )
}
