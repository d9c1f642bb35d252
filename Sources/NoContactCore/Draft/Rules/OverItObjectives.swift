extension DraftTable {
  /// That the user is over the breakup.
  static let over = DraftTable(
    (
      [.overIt],
      """
      i am|feel|have @very* over|past|through it|this|that|us|you|the|our|things|everything|what|how
      i @very* got|gotten|moved over|past it|us|you|the|our|things|that
      @very* over|past it|us $
      have|i|am @very* moved|moving on
      ~@negation made|making|make @very* my? peace
      ~@negation|hope accepted|accept ..1 it|that|the|our|how|things|this|what|we|us|break
      ~@negation|hope come|came to terms
      ~@negation|hope at peace
      behind me|us
      no|not ..2 hard|bad feelings|blood
      i am|feel @very* okay|fine|good|settled|happy|calm|alright|content|comfortable|great|better
      calmly
      ~@negation|hope make|made|found|find ..1 peace
      no longer wish|want|hope|think|need|feel|dwell
      am|doing @very* okay|fine|good|alright|well now
      ~@negation let it|this|us|go|you|things ..1 go|of
      chapter|door ..3 closed|over
      closed ..3 chapter|door
      turned|turn the page
      i have @very* healed
      in a @very* good|better|happy|calm place
      water under
      other side
      stopped bothering|hurting|mattering
      no|not ..1 ill will
      not @very* sad|angry|hurt|upset|bitter|cross !as
      ^ i? am|all @very* good|fine|okay !for|to
      got|get|getting ..2 over it
      long|far behind
      ~@negation moved|moving on
      no longer|not angry|sad|hurt|hurts|upset|miss|bitter|wonder|wondering
      ~@negation|hope found|back|finding on? my feet
      ~@negation|hope have|has @very* settled|faded|healed|lifted|calmed|cleared
      ~@negation|hope at ease
      through with being|it|that
      do|does not ..1 weigh|bother|haunt|trouble
      not @very* feel|feeling|felt ..1 sad|angry|hurt|upset|bitter
      no @very* grudge|grudges|regrets|drama|resentment|anger|bitterness
      not @very* holding|hanging|clinging|waiting|hoping|dwelling|looking ..1 on|to|for|back
      do|did not @very* blame|resent you
      ~@negation|hope like? myself again
      ~@negation|hope i can ..6 smile|laugh|calmly|fondly
      used to be|feel @very* angry|sad|hurt|upset|bitter|cross|furious|mad|heartbroken|resentful ...8 not|gone|passed
      ~@negation without ..2 bitterness|anger|sadness|regret|regrets|resentment|pain|lump|sting|tears|grudge
      do|does not miss|hurt|hurts|hold|want|wonder|feel|have ..6 any|more|longer|on|to|anger
      stopped wondering|hoping|missing|waiting|looking
      no|do not hold? grudge|grudges|regrets|drama|resentment
      not ..3 angry|sad|hurt|upset|bitter any
      that|it|this|the ..2 has passed|healed
      ~@negation i am|have @very* recovered|adjusted|healed|content
      """
    )
  )

  /// That it was for the best.
  static let forTheBest = DraftTable(
    (
      [.overIt],
      """
      ~@negation for the @very* best|better|good
      ~@negation best|right|good|smart|wise|better|correct|sensible|healthy thing|decision|choice|call|step|move|idea|outcome|ending|option
      ~@negation best|right|good|smart|wise|better|correct|sensible|healthy|healthiest|kindest|sanest|wisest|smartest ..1 thing|decision|choice|call|step|move
      ~@negation was|is @very* smart|wise|sensible|fair|brave ..2 .
      better so|without
      same decision|choice|call|thing
      ~@negation made|makes|make @very* sense
      better as|without|on|alone
      would not ..2 change|undo|have it|worked|lasted
      blessing
      grateful|glad|thankful|relieved|happy ..4 ended|over|happened|decided|did|stopped|called|quit|finished|parted|separated|split
      ~@negation best|right|good|better|smart|wise|healthier|healthiest for us|both|you|me|each|the|everyone
      ~@negation better|happier|healthier off|apart|this|like|that|separately|now
      ~@negation was|is|were @very* right|smart|wise|sensible|necessary|needed to|that|for|call|and
      needed to happen|end|be|part
      you|we were|are @very* right to|about|that
      i am @very* glad @very* it|we|you|that ..2 ended|end|over|broke|split|did|decided|made|happened|had|parted
      not @very* right|good|match|fit|meant|suited|compatible ..1 for|to|with|together|each|match
      were not @very* match|fit|compatible
      run|ran it|our is? course
      it was|is @very* time
      kept|keep going in
      grown|grew|drifted apart
      had|needed to end|stop|happen
      chose|choose|decided @very* right|wisely
      never|not going|meant to work|last|be
      never|not have @very* worked|lasted
      ~@negation happier as|separate|alone|single|on
      ~@negation needed doing|ending|saying
      ~@negation good|right reason|reasons
      ~@negation ended|happened for ..1 reason|reasons
      ~@negation did|done|doing us|me|you|both ..2 good
      ~@negation right|high time|moment to
      wanted|needed @very* different|something
      ~@negation agree with you|your|the
      """
    )
  )
}
