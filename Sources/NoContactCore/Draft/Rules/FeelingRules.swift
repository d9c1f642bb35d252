extension DraftTable {
  /// Feeling, in the text that is to be level.
  static let feeling = DraftTable(
    (
      [.overIt],
      """
      ~@negation|longer|stopped|used|though it|this|that|i @very* hurts|aches|stings|kills
      ~@negation|longer|stopped|used|you|was|were|first @very* hurts|hurting @very* $
      ~@negation|longer|stopped|used i ..1 still ..1 hurt|hurting|cry|care|angry|sad|hope
      heart ..3 broken|broke|breaks|aches|torn|bleeds|stop|stopped
      ~@negation|longer|stopped|used|first|month|months|then|years|film|wedding cry|crying|sobbing !for|about|at|in
      ~@negation|longer|stopped|used|first|was|were|be|or|each heartbroken|devastated|crushed|shattered|furious|bitter|miserable|depressed|desperate
      i ..1 always ..2 love|loved you
      i loved you @very* more|so|with
      always ..3 in my heart
      i ..2 free of|from you
      ~@negation|longer|stopped|used|or i @very* hate
      so over you|it|this|us
      ~@negation|longer|stopped|used|or i am|feel @very* sad|angry|hurt|bitter|upset|broken|lost
      ~@negation|longer|stopped|used best decision ever
      ~@negation|longer|stopped|used worst
      good riddance
      not easy|over|ready
      ~@negation|longer|stopped|used trying|struggling|want to get|be|move over|on
      i do not think|believe|know|agree ..4 best|right|over
      killing|kills|killed me
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
      """
    )
  )
}
