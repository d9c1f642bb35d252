extension DraftTable {
  /// What a greeting is made of.
  static let greeting = DraftTable(
    (
      .all,
      """
      hi|hey|hello|yo|hiya|heya|sup|howdy|greetings|morning|evening|afternoon|stranger|hej|hola|ciao
      ^ hi|hey|hello|yo|hiya|heya|morning|evening|afternoon there? _ $
      good|happy morning|evening|afternoon|day|night|monday|friday|sunday|weekend
      hey|hi|hello there|you|again
      how are|is|have you|things|life|it|everything ..1 going|doing|been|with|today|these|keeping you? days? today?
      how are|is you|things|life|it|everything with? you? today? doing? these? days?
      how was|is your day|week|weekend|evening|night
      what is up|new|going|happening on? with? you?
      long time no see|talk|speak
      i? just? hope|hoping you|all|everything|this are|is|finds you? @very|doing* well|good|okay|fine|great|alright ..3 $
      you @very* up|there|around|awake|okay
      are you @very* up|there|around|awake|okay|well
      just? checking in
      just? wanted|want to say hi|hello|hey
      it? has|is|have? been? @very* while|ages|time
      what are you ..1 doing|up to?
      just? thinking of|about you
      guess who
      remember me
      x|xx|lol|haha
      """
    )
  )
}
