extension DraftTable {
  /// Something said through, or about, a third person.
  static let throughOthers = DraftTable(
    (
      .all,
      """
      !you|i|we|who _ says|said|told|reckons|thinks|mentioned|heard me|that* you ..4 down|lonely|unhappy|happy|single|sad|struggling|upset|miserable|low|yourself|missing|regret|miss|lost|heartbroken
      !you|i|we|who _ says|said|told|reckons|thinks|mentioned|heard me|that* you are|were|have|had not ..2 over|ready|yourself|happy|well|okay|doing|the|coping
      !you|i|we|who _ told|says|said me|that* you ..2 asked|asking|talk|talked|spoke|ask about|after|of me|us
      you asked|ask|were|keep|asking about|after|asking me|about|after me? $
      i ..1 asked|told|got|sent ..3 to ..1 tell|ask|let|pass you|on|how|if
      i ..1 asked|told|got|sent ..3 to ..1 find|check how|if ..1 you
      tell|ask|get your ..3 to ..1 put|talk|speak|help|have|tell|give
      word for me
      your ..1 @kin|friends|mates ..3 cried|crying|devastated|heartbroken|gutted|disappointed|worried
      my @kin|family|parents ..3 devastated|heartbroken|gutted|disappointed|crying ..3 you|us|for|about|she|he|wrong|when|why|if
      my @kin|family|parents ..3 asking !what|which|how|if ..3 you|us|for|about|she|he|wrong|when|why
      my @kin|family|parents ..3 asking how|if !there ..1 you|we|she|he|it
      my @kin|family|parents ..3 asking what you|we|she|he|happened|went
      @kin|parents|family ..1 is|are|also|still|all|keeps|keep|was|were ..2 asking|asks|asked|wondering ..1 about|when|for|where|why|if|after you|us $
      your @kin|parents|family asks|wonders|keeps when|where|why|if|what|asking you|we|she|he|they|if|why|when|about
      @kin|everyone|everybody|friends|mates|family|people|they ..1 says|say|said|think|thinks|thought|reckons|reckon|told|agrees|agree me|that|all* we|us ..5 good|great|belong|perfect|together|meant|daft|mad|crazy|made|try|sort|mistake|fools|idiots|talk|silly|stupid
      @kin|everyone|everybody|friends|mates|family|people ..1 says|say|said|think|thinks|reckons|reckon that|you* are|will|would ..1 regret|miss|come|making|lost|see
      @kin|friends|mates|family|parents @very* misses|missing|miss you !at|on|in
      we both|all miss you
      someone|somebody|people|everyone|everybody|birdie|bird told|tell|tells me ..1 you|that ..1 are|were|have|had|you|miss|still
      agrees|thinks|says|reckons|said|thought it|that|we|us ..2 shame|pity|sad|mad|madness|mistake|waste ..4 us|we|you|that|about
      says|said i am ..1 a|better|too|well ..1 catch|off|good|rid
      wrote|sends|sent|asked ..2 to|for us|we both
      @kin|kids|children|boys|girls|wee|little ask|asks|cry|cries|miss|misses for|about|where|you|when ..1 you|every|are|at|daddy|mummy
      had|on|rang|spoke|talked|chatted ..1 your|with|to|by|from ..1 your|mum|mom|sister|brother|dad ..3 phone|hour|ages|about|you|crying|line|us ..4 us|you|she|he|agrees|says
      heard|see|hear|know|told you and _ went|are|were|have|had|going|got
      counsellor|therapist|friends|lads|girls|family|mates|people ..1 all? says|say|think|thinks|said|reckon ..1 i ..1 should|ought|am ..1 too|mad|better|off|text|write|call|tell|let
      your ..2 still ..1 phones|phone|rings|calls|texts|visits|writes me
      family|parents|mum|mother|friends|dad|mates never|all|always ..1 liked|hated|loved|against|said|wanted me|that|you|us ..2 $
      your ..1 family|parents|mum|mother|friends|dad|mates ..2 never|all|always|did|not ..2 like|liked|hated|approve|wanted
      said|says|told|mentioned|heard he|she|they|me|that|you ..1 saw|met|bumped|ran|spotted ..2 you ..4 looking|looked|sad|down|lonely|alone|happy|with|crying|thin|tired
      everyone|everybody|people|all|they ..1 asked|asks|asking|wondered|keep|kept|wanted ..1 asking|to|me ..1 where|about|after|why|know|for|how ..1 you|we|us|where ..1 were|are|was
      heart to tell ..1 her|him|them
      hear|heard|gather that|from|things|it|you ..1 things|are|it|you ..2 not|hard|bad|rough|going ..2 great|good|well|easy|him|her|with
      your own ..1 @kin ..1 says|thinks|agrees|told|asked|knows
      !you|i|we|who _ told me ..1 all about you|your
      i ..1 asked !you _ how|if|what|whether you
      she|he|they said you ..1 cried|wept|looked|seemed
      my @kin ..1 asks|wonders ..3 what|why|if|when ..1 she|he|they|you
      friends|lads|girls|mates|people ..2 think|thinks|say|says i am ..1 pathetic|stupid|crazy
      says|said|heard|hear you and _ ..1 looked|look|seem|seemed|were|are
      @kin|she|he|they|kids|parents|family ..1 would? want|wants|love|like to see|meet you $
      @kin|she|he|they|kids|parents|family ..1 would? want|wants|love|like to see|meet you again|soon|both|sometime|too|before
      i ..1 asked|got|sent ..3 to give|bring|hand|show|read|forward|deliver you|this|it
      she|he|they|@kin ..1 says|said|thinks|reckons|told|mentioned ...6 you seem|seemed|sounded|sound|look|looked
      she|he|they|@kin ..1 says|said|thinks|reckons|thought|feels ..1 you|we ..2 made|making ..1 mistake
      long|good|big|proper|great|whole chat|natter|talk|conversation ..1 about you|us
      she|he|they is|are|keep|keeps ..1 asking for|about|after|when|where|why you|us
      you are|were ..1 like ..1 a|family|one ..2 son|daughter|sister|brother|family ..1 to|of her|him|them|us|me
      she|he|they|kids|dog|@kin do|does|can|did not understand|know|see|get why|how|where|what you|we|happened
      daughter|son|niece|nephew|grandson|boy|girl|kids ..1 keep|keeps|is|are|was|still ..2 asking|asks|crying ..1 about|for|after|where|when|why|if you|are|is
      i ..1 asked|messaged|texted|called|checked|checking|rang ..1 your|our ..3 how|if|where|what|whether|about you
      told|tells|said|says ..2 you ..4 hard|rough|tough|difficult|bad time|week|month|patch
      cried|cries|crying|cry ..1 herself|himself|themselves|myself
      know|knows|ask|asks|asking|wonder|wonders when you are ..1 coming
      asks|asking|ask|wonders|cries ..4 why|when|where|if daddy|mummy|mommy|dad|mum|papa|mama|you !are
      showed|shown|sent me ..1 your ..1 profile|photos|pictures|story|post|pics
      tell _ to stop|quit
      stop talking about me
      """
    ),
    (
      [.overIt, .apology],
      """
      he|she|dog|cat|kids @very* misses|missing|miss you
      your|our|mutual @kin|mates|friends|cousin ..1 says|told|rang|called|thinks !you
      """
    ),
    (
      [.first],
      """
      your ..1 @kin ..1 reckons|thinks|says|said ..3 you|we|it ..2 are|were|was|still|miss|over|not
      still counts|count|see|call ..1 as my|her|him|me ..1 mother|family|sister|son|daughter
      """
    ),
    (
      [.overIt],
      """
      @kin ..1 is|'s|are|was ..1 still ..1 in bits|pieces|tears|shock
      @kin|family|friends|everyone|everybody ..1 said|warned|told|knew|says ..1 me|that? you would|were ..2 leave|hurt|go|cheat|bad|trouble|wrong|never|let|not
      should have ..1 listened|believed to? her|him|them|my|everyone|everybody
      """
    ),
    (
      [.first, .overIt],
      """
      asked|asks|asking ..1 where|what|about|after|how ..1 my|the ..2 boyfriend|girlfriend|husband|wife|partner|fella|missus
      i ..1 asked !you ..1 when|where|who|whether|if|how you are|were|used|live|work|go|come
      let slip ..2 you
      rumour has it
      has|have|had|been asking after|about|for you $
      a|our mutual friend
      apparently you are|were|have|had
      ~i|we|he|she asked where you were|are
      says|said|told ..3 you ..1 have not ..1 phoned|called|rung|visited|been|written
      she|he|they is|are|was ..1 so|quite|very|really hurt|upset $
      tells me everything
      know from _ that|you|how
      """
    )
  )
}
