extension DraftTable {
  /// Talk of the relationship where it does not belong.
  static let relationship = DraftTable(
    (
      .all,
      """
      ~band|used|@negation|old|thought|team|choir|gang|lads|girls|family|everyone @we|you|i|can|should|could|and|would|be ..3 get|getting|got|be|are back together
      ~band|used|@negation @we ..3 try|start again|over !a|the|with
      work things out
      ~@negation|used we|us ..3 work it|this out
      ~used|@negation fix us|things|what !was
      ~used|@negation be|become @very* couple|together again
      ~used|@negation second|another chance at|for us|love
      ~@negation we|there|us ..3 have|has|is @very* chance|future together|for
      ~@negation i ..2 want|need us to
      more than friends
      ~@negation|used way|path|road|come|find back to us|each
      ~@negation|used|could go|going|get back to how|what|where|being ..1 we|it|things|us
      the|this|our break is|was @very* phase|temporary|mistake
      made|meant for each
      ~@negation give|giving us a|another|one|some ..1 chance|go|try|time|shot
      wait for us
      therapy|counselling ..1 we|us|together
      ~@negation|used we|us ..2 make it|this|things work
      ~saying|thinking|believing|thought|believed|telling we|us ..2 can|could|should|might|would ..1 fix|save|repair|mend|rebuild|solve this|us|it|things
      maybe|one|some day|time we|us will|can|could|might ..2 together|again
      left|leave things|it|us ..1 badly|wrong|unfinished|messy|unsaid
      talk|work|patch|sort things|us ..1 out|through|up|over !for|with
      we|us ..3 sort|work|patch|talk|clear it|this ..1 out|through|up|over !for|with
      ~used|thought we|us ..2 gave|give|given|threw|broke|ended|split|stopped|quit ..1 up|it|away|too ..1 too|so|soon|early|quickly|easily|fast
      daft|mad|wrong|stupid|crazy|fools|silly|idiots to ..1 split|break|end|part
      daft|mad|wrong|stupid|crazy|fools|silly|idiots to ..1 let|give|throw us|you|this
      we|us|person ..4 bad|wrong timing
      always be us
      you and me|i ..1 against|forever
      ~@negation we|us ..2 could|would|can|might|will|should be ..2 great|good|happy|amazing|perfect|better|brilliant|something ..2 together|now|again|one|if|some
      ~used what we lost|threw|could ..1 have|be|been|away
      we ..1 made a ..1 mistake $
      us again $
      ~@negation work|worked on us|ourselves|things
      get|find|come|came back ..1 to ..1 each|us
      ~@negation|stopped|longer|used what|where went wrong $
      what|where ..1 we went wrong
      what we said|promised ..2 in|about|us|forever|each
      break of ours
      could|would|might ..1 be us
      what|where ..1 went wrong with|between us|you
      find our way back
      you will ..1 understand|see|know what|why|how ..1 i|we
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation|stopped|longer|used|past wonder|wondering|wondered if|whether|what|how we|us @very* would|could|might|can|should
      ~@negation if we ever? ..1 try|tried|start|started|gave|give
      ~@negation we|us might|may @very* find|try|end|still|yet|become|get|give
      ~@negation|used|thought|longer|stopped we|us would|could|might|can|should|will ..1 be|do|have ..1 better|great|good|different|happy|amazing ..1 together|again|now|time
      we were @very* beautiful|magic|electric|magnificent|glorious|golden|everything
      ~@negation we ..2 begin|start again|slowly|over|afresh|anew !the|with
      ~@negation|used|thought|longer and see where it|this|things goes|go|leads|takes|lead
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
      we|us did|could|do not work $
      we|us did|could|do not work out
      things|us ended|ending
      it ended ..1 between|badly|with
      your|the breaking up
      break up with me|you
      dumped|dumping me|you
      we broke|split up
      we|us were ..2 good|happy|perfect|great|meant|amazing together|for|couple
      talk about us|things
      about us
      where we|us @very* stand
      we should|must @very* talk !about
      happened with|between us
      what happened to us
      when we were ..1 together|dating|couple|love
      ~@negation regret ..3 breaking|leaving|losing|letting|ending
      made ..4 mistake ..4 leaving|breaking|letting|losing|ending
      get|need|want|some|for|have|closure closure !on
      closure $
      my ex !colleague|boss|neighbour|teacher|manager|coach
      what we had was|together
      what we had $
      what we had !for|to|in|at|on|left|as|when
      can|could we @very* talk !about
      we @very* need|have to talk
      i am @very* over you|us
      ~late|@negation i am @very* sorry ..2 hurt|lied|cheated|everything|what|yelled|shouted
      i forgive you
      forgive me
      ~@negation used|want to be together
      where|how|why|when we ..1 ended|fell|split|broke|stand !up|in|at|over|with
      when we broke up
      happened|unsaid|unresolved between us
      the way|how it|we|things|us ..1 ended|left|finished|went ..1 badly|wrong|between|with
      should|could never|not have ..1 let|left|ended|broken|split|broke|given|walked ..1 you|us|things
      my|the|biggest mistake|regret ..2 letting|leaving|losing|ending|breaking
      i regret us|leaving|losing|letting|ending|breaking|how|what|everything
      you|us|we were|are the best ..1 thing|part|time
      talk about what happened|we
      ~@negation|used be civil|decent !to
      ~grandparents|grandad|parents our ..1 anniversary|divorce|engagement
      every|all|most couple|couples has|have|goes|go|fight|fights|argue|argues|row
      couple|couples|we|us ..4 bad|rough|rocky|sticky patch
      not|never reckon|think|feel|believe|sure|really ..1 we ..1 gave|tried|given
      is|was|'s ..1 our excuse
      walk|walked|walking away|out ..1 from|of|on a|an|our|your ..5 marriage|relationship|engagement
      baby names|name
      love|loved each other
      two people who
      exactly our story
      you ..1 said|promised ..1 we would ..2 have|call|name|marry|grow
      i have not ..1 signed
      final|divorce papers
      """
    )
  )
}
