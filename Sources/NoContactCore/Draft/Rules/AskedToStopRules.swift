extension DraftTable {
  /// A sign that the user was asked to stay away.
  static let askedToStop = DraftTable(
    (
      .all,
      """
      you ..3 asked|told|ask|tell|begged|warned|wanted|want me ..2 not to @write|come|get|be
      you ..3 asked|told|ask|tell|begged|warned|wanted|want me ..2 to stop @write
      you ..3 asked|told|ask|tell|begged|warned|wanted|want me ..2 to stop $
      you ..3 asked|told|said|say|ask|tell|begged|warned|wanted|want ..4 leave you alone|be|in
      you ..3 asked|told|said|say|ask|tell|begged|warned|wanted|want ..4 to|me|should never|not @write
      you ..3 asked|told|said|say|ask|tell|begged|warned|wanted|want ..4 stay away
      you ..3 said|told|made|asked|wanted|want ..5 no ..1 contact|texts|messages|calls
      you said|told|say|asked ..1 do? not ..1 @write|come
      you do|did not want to ..1 hear from|of me
      you do|did not want to ..1 talk|speak|see|be to|me|contacted
      you do|did not want me to
      you do|did not want ..1 any|contact contact|messages|from
      i am|was not @very* supposed|allowed|meant to @write|be
      i should not @very* be? @very* @write ..1 you|this
      you ..2 blocked me|my
      i am @very* blocked
      have me blocked
      from a|another|my|this ..1 different|new|another|other number|account|phone|profile
      restraining order
      no contact order
      the police
      against your wishes|will
      ~sorry stop @write you
      """
    ),
    (
      [.first, .overIt],
      """
      you ..2 asked|ask|need|needed|want|wanted|said ..4 space|distance
      know|remember we|you ..1 said|agreed ..2 would not|contact|space|no
      we|you agreed|said ..1 not to|no ..1 write|text|talk|contact|talking|message
      """
    ),
    (
      [.apology],
      """
      you ..1 need|want|ask ..4 space|distance
      you ..2 asked|needed|wanted|said ..4 space|distance ..2 but
      """
    )
  )
}
