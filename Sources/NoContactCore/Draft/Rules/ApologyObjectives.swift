extension DraftTable {
  /// A sorry for something concrete that the user did.
  static let concreteSorry = DraftTable(
    (
      [.apology],
      """
      sorry|apologise|apologies|apology|regret ..6 for|about|of !everything|what|it|that|any|anything|all|things|how|the|hurting|whatever|this|causing|being|my|last|if|us
      sorry|apologise|apologies|apology|regret ..6 for|about|of my|the !way|part|behaviour|behavior|actions|mistakes|past|pain|hurt|trouble|thing|things|stuff|time|break|end|ending|everything|mess
      sorry|apologise|apologies|apology|regret ..6 for|about how|what i !did|have|acted|behaved|hurt
      sorry|apologise|apologies|apology|regret ..6 for|about the @very* way|times|time|things|part i|you !am !hurt
      sorry|apologise|apologies|apology|regret ..6 for being|causing !me|a|so|any
      sorry|apologise|apologies|apology|regret ..6 for being so|a
      sorry|apologise|apologies|apology|regret that|how|when|where|because|for? i !hurt|did|am|ever|acted|behaved|caused
      sorry i @very* @deed|-ed|was|am|were|have|can !you !sorry
      sorry|apologise|apologies|apology|regret ..2 i did|was|could|would|had not @very* !mean|good|perfect|enough|want
      forgive me for !everything|anything|hurting|causing|being -ing
      """
    ),
    (
      [.apology],
      """
      sorry|apologise|apologies|apology|regret ...15 . ...6 i @very* @deed|-ed
      i @very* @deed|-ed ...20 sorry|apologise|apologies|apology|regret
      i @very* @deed|-ed ...20 . ...12 sorry|apologise|apologies|apology|regret
      i @very* @deed|-ed ...20 . ...15 . ...12 sorry|apologise|apologies|apology|regret
      """
    )
  )

  /// Forgiveness for what the other person did.
  static let forgives = DraftTable(
    (
      [.apology],
      """
      i ..2 forgive|forgave|forgiven
      is|are|have|all|has|and ..2 forgiven
      forgiven and|from
      no hard|bad feelings
      ~hope not ..3 hold ..2 against|grudge|last|it|anything|on
      no grudge|grudges|resentment|anger
      hold|bear|carry|have nothing against
      nothing i hold|have against
      against you
      ~hope not ..2 angry|cross|mad|upset|bitter|resentful
      let go of
      clean slate
      do|not do? not blame you
      water under the
      made my peace
      bygones
      all? square
      do|did not resent|carry|keep
      long forgotten|forgiven
      """
    )
  )
}
