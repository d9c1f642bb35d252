extension DraftTable {
  /// Praise and promises too large for the moment.
  static let loveBombing = DraftTable(
    (
      .all,
      """
      never|not met|known|find|meet|had anyone|anybody|someone|somebody|another ..1 like|as you
      no|nobody one? else? has|will|could|can|would|ever ..1 ever? ..1 understood|understands|understand|loved|love|made|known|get|gets|makes|got|make|know|be|match|come me|you|like|as|close
      ~@negation|used you are|were @very* perfect|incredible|extraordinary|breathtaking|flawless|unforgettable|stunning|gorgeous|beautiful|precious !at|on|idea|guess|timing|company|choice|cook
      you are|were the ..1 most|best|kindest|funniest|loveliest|sweetest ..4 person|human|woman|man|girl|guy|thing|soul|one|being|partner ..2 !at|on|to
      you deserve ..1 world|moon|stars|universe
      the world|universe to me|you
      ~over the world|stars|moon|universe for you
      ~@negation move|moved mountains
      best thing ..2 that|to|in ever? ..1 happened|ever|me|my
      my person|world|angel|queen|king|sunshine|princess|darling|beloved|everything|whole $
      ~@negation you are my !boss|neighbour|friend|teacher|witness|favourite|favorite|inspiration|emergency|hero
      ^ hey|hi|hiya|hello|morning|goodnight|evening ..1 gorgeous|beautiful|handsome|sexy|sunshine|angel|princess|queen|cutie|lovely|stunning !day|weather|morning|out|evening
      all i ever|want|wanted|need|needed ..2 you
      you light|lit up my
      you complete|completed me
      my better half
      nothing but love for you
      to the most ..4 woman|man|girl|person
      i adore|worship|idolise you|every|your
      sent ..1 you ..2 roses|flowers
      sent roses|flowers|chocolates ..1 to ..1 your
      written you _ letters|poems|songs|pages
      roses|flowers|necklace|chocolates|hamper ..6 way to you|your
      i|have ..2 sent|sending|ordered|bought|posted you ..3 necklace|gift|present|hamper|roses|bouquet|bracelet|earrings|perfume|chocolates
      """
    ),
    (
      [.overIt, .apology],
      """
      my angel|sunshine|darling|love|queen|king|princess|baby|babe|everything $
      angel|goddess|saint|treasure like you
      you are|were @very* everything|perfect|amazing ..1 to|me $
      love for you !both|two|all
      ^ ..6 ~the|a|your|our|for|new|of babe|baby|sweetheart|darling|angel|beloved $
      nobody|no one? else? ever? made|makes me feel|laugh|so|happy|smile
      """
    )
  )
}
