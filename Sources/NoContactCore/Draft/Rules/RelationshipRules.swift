extension DraftTable {
  /// Talk of the relationship where it does not belong.
  static let relationship = DraftTable(
    (
      .all,
      """
      ~band|used|@negation|old|thought @we|you|i|can|should|could|and|would|be ..3 get|getting|got|be|are back together
      ~band|used|@negation @we|to ..3 try|start again|over $
      ~band|used|@negation @we ..3 try|start again|over !a|the|with
      ~band|used|@negation work things|it|this out
      ~used|@negation fix us|this|our
      ~used|@negation be|become @very* couple|together again
      ~used|@negation second|another chance at|for us|love
      ~@negation we|there|us ..3 have|has|is @very* chance|future together|for
      ~@negation want|need us to
      more than friends
      ~@negation|used way|path|road|come|find back to each|us|one
      ~@negation|used|could go|going|get back to how|what|being|the|where|normal
      the|this|our break is|was @very* phase|temporary|mistake
      made|meant for each
      ~@negation give|giving us
      wait for us
      therapy|counselling ..1 we|us|together
      ~@negation|used we|us ..2 make it|this|things work
      we|us ..2 can|could|should|might|would ..1 fix|save|repair|mend|rebuild|solve
      maybe|one|some day|time we|us ..2 together|again
      left|leave things|it|us|that ..1 badly|wrong|unfinished|so|messy|bad|unsaid|like|on
      sort|talk|work|clear|patch it|this|things|us ..1 out|through|up|over !for|with
      we|us ..2 gave|give|given|threw|broke|ended|split|stopped|quit ..1 up|it|away|too ..1 too|so|soon|early|quickly|easily|fast|on
      daft|mad|wrong|stupid|crazy|fools|silly|idiots to ..1 split|break|end|part|let|give|throw
      bad|wrong timing
      always be us
      you and me|i ..2 always|again|together|against|forever|could|can
      ~@negation we|us ..2 could|would|can|might|will|should be ..2 great|good|happy|amazing|perfect|better|brilliant|something ..2 together|now|again|one|if|some
      what we|you|i had|lost|were|threw|could ..1 was|together|realised|been
      we ..1 made|make a|the ..1 mistake
      us again $
      ~@negation work|worked on things|it|us|ourselves|our
      get|find|come back ..1 to ..1 each|one|us|what|where|how
      what|where went wrong
      what we|you said|promised ..2 in|about|us|forever|each
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation|stopped|longer|used|past wonder|wondering|wondered if|whether|what|how we|us @very* would|could|might|can|should
      ~@negation if we ever? ..1 try|tried|start|started|gave|give
      ~@negation we|us might|may @very* find|try|end|still|yet|become|get|give
      ~@negation|used|thought|longer|stopped we|us would|could|might|can|should|will ..1 be|do|have ..1 better|great|good|different|happy|amazing ..1 together|again|now|time
      """
    ),
    (
      [.first],
      """
      our relationship|break|love|future|marriage|problems|split|separation
      the|this|that break up
      the|this|that relationship
      our ..1 fights|arguments|rows|issues
      ~@negation we threw|throw it|us|everything all? away
      what|where|when ..1 went wrong
      we|us did|could|do not work|last|make
      things|it|us ended|end|ending|over
      your|the breaking up
      break up with me|you
      dumped|dumping me|you
      we broke|split up
      we|us were ..2 good|happy|perfect|great|meant|amazing together|for|couple
      talk about us|our|what|things
      about us
      where we|us @very* stand
      we should|must @very* talk !about
      happened to|with|between us
      when we were ..1 together|dating|couple|love
      ~@negation regret ..3 breaking|leaving|losing|letting|ending
      made ..4 mistake ..4 you|us|leaving|breaking|letting
      closure
      my ex
      what we had
      can|could we @very* talk !about
      we @very* need|have to talk
      i am @very* over you|us
      ~late|@negation i am @very* sorry ..2 hurt|lied|cheated|everything|what|yelled|shouted
      i forgive you
      forgive me
      ~@negation used|want to be together
      where|how|what|why|when we ..1 went|ended|left|lost|fell|split|broke|go|stand|were
      happened|went|unsaid|unresolved|left between|with ..1 us|you|we
      the way|how it|we|things|us ..1 ended|left|finished|went ..1 badly|wrong|between|with
      should|could never|not have ..1 let|left|ended|broken|split|broke|given|walked ..1 you|it|us|up|away|things|go
      my|a|the|biggest mistake|regret ..1 was|is|letting|leaving|losing
      i regret it|that|how|us|leaving|losing|letting|not|what|every|everything
      you|us|we were|are the best ..1 thing|part|time
      """
    )
  )
}
