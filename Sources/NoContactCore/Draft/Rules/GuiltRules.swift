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
      """
    ),
    (
      [.overIt],
      """
      even if|though you !were|are|may|do|have
      ~sorry|@negation cruellest|worst|coldest|ugliest way|thing|moment|time
      """
    ),
    (
      [.first, .overIt],
      """
      you @very* hurt me
      what you did|have to|done to? me|us
      """
    )
  )
}
