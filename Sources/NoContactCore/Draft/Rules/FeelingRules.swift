extension DraftTable {
  /// Feeling, in the text that is to be level.
  static let feeling = DraftTable(
    (
      [.overIt],
      """
      ~@negation|longer|stopped|used|though it|this|that|i @very* hurts|aches|stings|kills
      ~@negation|longer|stopped|used|you|was|were|first @very* hurts|hurting @very* $
      ~@negation|longer|stopped|used i ..1 still ..1 hurt|hurting|cry|care|angry|sad|hope
      heart is|still ..1 broken|torn|aching|aches
      my heart aches|breaks|bleeds
      ~@negation|longer|stopped|used|first|month|months|then|years|film|wedding cry|crying|sobbing !for|about|at|in
      ~@negation|longer|stopped|used|first|was|were|be|or|each heartbroken|devastated|crushed|shattered|furious|bitter|miserable|depressed|desperate
      i ..1 always ..2 love|loved you
      always ..3 in my heart
      i ..2 free of|from you
      ~@negation|longer|stopped|used|or i @very* hate
      so over you|it|this|us
      ~@negation|longer|stopped|used|or i am|feel @very* sad|angry|hurt|bitter|upset|broken|lost
      ~@negation|longer|stopped|used best decision ever
      good riddance
      i am|was not ..1 over
      i am not ..1 ready
      still not easy
      ~@negation|longer|stopped|used trying|struggling|want to get|be|move over|on
      i do not think|believe|know|agree it|that|this ..3 best|right|over
      it|this|that ..1 killing|kills me
      ~@negation|longer|stopped|used|first destroyed|broke|crushed|wrecked|devastated me
      still ..1 sting|stings|smarts|burns|aches|stung
      ~@negation|longer|stopped|used|first tore|torn|ripped|tearing|ripping ..2 apart
      ~first months|weeks|year|years|nights|days of hell|tears|misery|pain|agony|crying|torture
      i ..1 still ..1 cry|miss|love|ache|grieve !your|the|how|that|a|our
      😭
      😢
      😡
      😍
      😘
      🥰
      ❤️
      ❤
      ~as|first|while|even|right|best|glad|better|fine|good|well|okay though $
      ~as|even though you|we|part|sometimes|some|my|god !know|laugh
      ~@negation|longer|stopped|used|was|were|first lonely
      some|most nights|mornings|evenings
      i am ..1 trying
      not that i ..1 care|mind|look|count|am
      the best but i|you|it|if|why|when|my|god
      over it|you|us but i|you|it|if|why|when|my|just
      i will never !regret|hold|say|bother|contact|ask|drop|send|write|blame|know
      one more|last thing|question|time|word|chance|go
      always love !the|that|those
      it ..1 hurt|hurts ..1 like|more|worse|badly
      i will get there
      lost my ..1 job|mind|home|house ..1 over|because
      """
    )
  )
}
