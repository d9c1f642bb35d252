extension DraftTable {
  /// A sign that the user was asked to stay away.
  static let askedToStop = DraftTable(
    (
      .all,
      """
      you ..1 asked|told|begged|warned|wanted|want me ..1 not to @write !it|him|her|them|about
      you ..1 asked|told|begged|warned|wanted|want me ..1 not to come back|round|over|near
      you ..1 asked|told|begged|warned me not to $
      you ..3 asked|told|ask|tell|begged|warned|wanted|want me ..2 to stop @write
      you ..3 asked|told|said|say|ask|tell|begged|warned|wanted|want ..4 leave you alone|be|in
      you ..1 asked|told|begged|warned me never to? @write !it|him|her|them|about
      you ..1 asked|told|said|want|wanted|begged|warned me? to stay away !from
      stay away from you
      you ..2 said|asked|wanted|want|told ..3 no ..1 contact|texts|messages|calls
      you said|told|say|asked ..1 do? not ..1 @write|come !it|him|her|them|about|hungry|early|late|the
      you do|did not want to ..1 hear from|of me
      you do|did not want to ..1 talk|speak|see to? me
      you do|did not want ..1 any|contact contact|messages|from
      i am|was not @very* supposed|allowed|meant to be? @write !about|it|the
      i should not @very* be? @very* @write you
      you ..2 blocked me|my
      i am @very* blocked
      have me blocked
      from a|another|this ..1 different|new|another|other number|account|phone|profile
      restraining order
      no contact order
      you ..2 call|called|calling|go|went|ring|rang ..1 the police
      ~sorry stop @write you
      you ..2 blocked the|this|it ..1 old|other|last
      """
    ),
    (
      [.first, .overIt],
      """
      you ..2 asked|ask|need|needed|want|wanted|said ..2 space|distance !in|station|film|museum|between|heater
      know|remember we|you ..1 said|agreed ..1 no|not|would ..1 contact|space|text|texting|texts|write|talk|messages
      we|you agreed|said ..1 not to|no ..1 write|text|contact|message|talk !about|it
      """
    ),
    (
      [.apology],
      """
      you ..1 need|want|ask ..4 space|distance
      you ..2 asked|needed|wanted|said ..4 space|distance but i ..1 need|want|have|wanted|just|had
      """
    )
  )
}
