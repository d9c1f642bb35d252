extension DraftTable {
  /// Something easy to answer.
  static let startsConversation = DraftTable(
    (
      [.first],
      """
      ^ ..12 ?
      what|how|which|who|when|where|did|do|have|has|is|are|was|were|would|could|can|any|still ..20 ?
      let me know
      tell me|us
      guess who|what|which|where
      thought you would|might|may|will ..1 like|enjoy|love|laugh|appreciate|want|find|be
      you would|will|might|may|must|should have? @very* laughed|loved|liked|enjoyed|love|like|enjoy|hated|hate|approve|try|see|been
      reminded|remind|reminds me|us ..6 of
      thought|think|thinking|thoughts of|about you|your|how|that|when
      made|makes me ..1 think|smile|laugh
      you were|are ..2 right
      told you|me so
      remember|remembered
      recommend|recommendation|tip|tips|ideas|advice
      wonder|wondering|wondered|curious
      hope|hoping ..2 you|your|things|life|all|everything
      how|what is|are|was|did ..1 you|your|things|life|it|she|he|they
      congrats|congratulations
      did|do|have|are you
      thanks|thank to|you
      you ..2 say|said|told|win|won
      you owe me a
      you ..20 -ed|would|had|have|is|was
      ^ tell|ask|say your|everyone|hi|hello|everybody
      know first
      make your day|week
      want|wants|wanted you to know
      hope|hoping work|school|uni|business|family|everyone|training
      can not wait
      going|go|heading|off to|with|on
      expert|opinion|advice|verdict
      """
    )
  )

  /// A light link to the other person or to something shared.
  static let bringsToMind = DraftTable(
    (
      [.first],
      """
      remember|remembered|remind-
      your|yours !week|weekend|day|evening|night
      ~how|hope|hoping|thank|thanks|where|what|who|why|are you !doing|been|well|up|guys
      used|who|always|person ..3 called|told|said|taught me
      that|this|the|old|another ..4 film|movie|band|song|show|game|series|team|restaurant|recipe
      you would|will|might|could|should|were|used|always|never|kept|told|said|taught|loved|liked|and|win|gave|showed|may|recommended|mentioned|sang|did|made|had|thought|also|once|left|too|better
      of|for|to|about|as|than|like|at you|us
      our|ours|us|together
      we !are|went|will|have|all|just|had
      we used|always|once|both
      the dog|cat|kitten|puppy
      still does|do|have|has|got|there
      the ..3 is|are back !to|home
      reopened|reopening|reopens
      all those
      thought|knew that|this|it would ..2 you|your
      the|that ..1 place|spot|pub|bar|shop|house|guy|lady|man with|where|who|from
      the one with|where|who
      that|those|this ..2 place|song|café|cafe|restaurant|bar|joke|film|show|spot|bakery
      """
    )
  )

  /// Something fun or positive.
  static let lifeIsGood = DraftTable(
    (
      [.first],
      """
      ~@negation fun|funny|great|amazing|awesome|brilliant|lovely|wonderful|fantastic|incredible|delicious|hilarious|beautiful|gorgeous|excellent|superb|epic|perfect|magic|magical|cool|nice|glorious|stunning|unreal|proud|excited|thrilled|buzzing|happy|blast|hooked|adorable|cute|pretty|fab|ace|best|better|good|tasty|yummy|favourite|favorite|sunny|cracking|spectacular|ridiculous
      ~@negation gold|golden|snort|snorted|chuckled|giggled|love|loving|loved|enjoy|enjoying|enjoyed|laugh|laughing|laughed|smile|smiling|smiled|celebrate|celebrating|celebrated|party|dancing|danced|cheered|giggling|winning|win
      finally
      i|we @very* got|passed|won|finished|started|learned|learnt|ran|baked|cooked|climbed|made|built|adopted|bought|moved|joined|swam|hiked|visited|saw|tried|came|went|managed|planted|painted|discovered|survived|graduated|booked|took|found|did|signed|completed|quit|sang|played|beat|had|watched|switched|walked
      ^ @very* got|passed|won|finished|started|learned|learnt|ran|baked|cooked|climbed|made|built|adopted|bought|joined|swam|hiked|visited|saw|tried|came|went|managed|planted|painted|discovered|survived|graduated|booked|heard|signed|completed|walked|bumped|tested|had|watched|been|found
      and made|baked|cooked|won|passed|ran|tried|sang|danced
      new job|flat|bike|dog|cat|puppy|kitten|hobby|project|place|apartment|house|recipe|car|team
      promotion|holiday|concert|marathon|gig|festival|trip|adventure|medal|trophy
      just ran|got|saw|won|had|made|passed|finished|back|heard|tried|came|found|did
      still came|won|second|first
      lol|haha|hahaha|lmao
      can not|could believe
      has|have learned|learnt|won
      ~@negation made|makes my day|morning|week|evening
      i|we @very* -ed
      ^ @very* -ed
      i|we @very* ate|met|spent|rode|wrote|drove|taught|flew|threw|slept|caught|drew|grew|read|sold
      huge|engaged|married|bright|moon|record|brave|champion|legend|genius|success|survived|thriving
      laughter|giggles
      not @very* laughed|smiled|giggled ..1 like|as|that|this
      done !with
      """
    )
  )
}
