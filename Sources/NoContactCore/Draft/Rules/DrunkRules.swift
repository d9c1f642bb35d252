extension DraftTable {
  /// Words that look as if written after a drink.
  static let drunk = DraftTable(
    (
      .all,
      """
      ~@negation|stopped|when|sorry|used|were|who i @very* am|feel|feeling @very* drunk|tipsy|hammered|wasted|plastered|sozzled|trolleyed|smashed|pissed|buzzed|merry !at|with|off|by|on
      ^ @very* drunk|tipsy|hammered|wasted|plastered|sozzled|pissed|abit !at|with|off|by|on
      ^ @very* drunk|tipsy|hammered|pissed on ..1 gin|wine|vodka|whisky|prosecco|rum|cider|beer|cocktails|school
      ~@negation|sorry|when had|drunk|drank|drinking|necked|sunk a|one|two|three|four|few|too|couple|bottle|several ..2 too many|much !cooks
      ~@negation|sorry|when|we|gave had a|whole|the bottle|bottles of red|white|wine|gin|rum|whisky|whiskey|vodka|prosecco|rosé
      one|two|three|four|few glasses|bottles|pints|wines|drinks|beers|gins|glass|bottle in|down|deep|later
      one too many
      ~@negation|sorry maybe|is|am|be|it|probably the wine|gin|drink|vodka|whisky|beer|prosecco talking
      blame the wine|gin|drink|vodka|whisky|beer|prosecco|rum
      dutch courage
      ~@negation|sorry it is|now|nearly|past|gone 2am|3am|4am|1am
      at 2am|3am|4am|1am again|and|but|because|i|thinking
      had ..1 like ..1 one|two|three|four|five|4|3|5|6|a ..1 glasses|drinks|wines|beers|pints|gins|shots|of
      had ..1 2|3|4|5|6|7|8 ..1 glasses|drinks|wines|beers|pints|gins|shots|cans
      glasses|wine|wines|pints|drinks|beers ..3 and ..1 thought|decided|figured i
      """
    )
  )
}
