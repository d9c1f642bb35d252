extension CareRules {
  /// What is to come out, be taken away, or happen, unless something is done.
  static let blackmail = """
    ~@neg|ask|trip|wedding @iwill ..2 post|publish|upload|share|leak|send|forward|show|print|put|tag|release|sell|email|mail|expose|spread|hand|screenshot|airdrop|livestream|broadcast|circulate|distribute|reveal|read_out ..5 @media ..1 online|public|everywhere|out|to|on|of|around|all|up|$|unless|if|internet|and|about|the|your|every|with ..3 !trip|wedding|holiday
    going|gonna|am|will|about ..2 post|publish|upload|leak|share|release|posting|publishing|leaking|sharing|sending|expose|exposing|uploading ..1 all|your|our|every|these|those|the|this|it|them|everything|you|that ..2 @media|online|everywhere|them|it|you|everything|to_the_world|you_for !letters|trip|wedding|recipe
    post|putting|put|posting|upload|share|leak|going|goes|go|appear|end ..2 @media|it|them|this|everything|live|viral|public ..1 go|are|going|ends|up|on|online|will|all|over|to ..2 facebook|online|internet|instagram|public|tiktok|twitter|group|reddit|everywhere|tonight|viral|whatsapp|insta|snapchat|pornhub|onlyfans|live|website|x|linkedin ~trip|wedding|my
    ~@neg everyone|everybody|people|boss|work|mum|family|wife|husband|world|office|they|parents|kids ..4 will|going|gets|get|is|are|would|about|gonna|can ..1 to? ..1 see|know|read|hear|find|receive|watch|get ..1 out? ..1 those|the|these|your|what|everything|about|all|it|them|us|our|this|that|who ..2 @media|what|are|did|about|us|really|like|everything|you|unless|if|see|truth|affair|kind
    @media ..3 go|goes|get|gets|going|will_be|end|ends|are ..3 online|public|everyone|viral|out|boss|hr|internet|wife|mum|parents|live|police|press|everywhere|husband|family ..2 if|unless|or|by|tonight|$
    gets|get|see|receives|sees the|those|these|your|them|that|it video|photos|pictures|pics|nudes|screenshots|videos|tape|messages|recording ..1 $
    i ..2 still|kept|keep|saved|have|got|stored|hold|backed_up|copied ..2 have|got|kept|every|all|copies|those|a ..2 photos|pictures|pics|nudes|videos|screenshots|video|recording|recordings|photo|naked|pic|nude|vids|tape|dirt|evidence|messages|everything_you|files|emails ..3 saying|sent|think|remember|you|of_you|and|bed|lets|just|could|laptop|phone|cloud|in_case|safe|shower|naked|just_so|that_night|would_be_interested|would|your !trip|wedding|holiday|want|dog|garden|recipe|copies_if
    nudes
    have|keep|kept|got ..2 photos|pictures|pics|videos|nudes|video ..1 . just|think|remember|consider|be|your|so|lets|funny|careful
    ~@neg|anything @iwill|about_to|going|will|and|to|unless|or_i|i|im_telling|am ..3 tell|telling|inform|report|call|ring|phone|contact|email|message|notify|speak|talk|expose|warn|write|show|alert|snitch|grass|dob|let ..1 to|you|on|up|your|the|all|my|everyone ..2 @who ..2 know|about|what|that|everything|the_truth|you|unless|if|your|how|on|who|why|and|all|of|see|where|to_look ..3 you|really|us|unless|is|are|lose|hit|about|work|did|did_to|it|if|sick|me|money|cash|gay|everything|affair|really_are|drugs|papers|status|secret|know|have|$ !hello|merry|christmas|thank|noise|lift|leak|bike|birthday|love|sorry|said
    one|single|a|1 ..1 call|email|message|post|text|word|click|phone_call|letter|tip|whisper|photo|screenshot ..2 to|from|and|is|it|that ..4 finished|gone|takes|over|hr|immigration|done|ruined|police|out|plane|boss|deported|lose|all_it_takes|your|end|history
    takes|needs ..1 one|single|a ..1 call|email|message|post|text|word|phone_call ..4 and|gone|to|lose|from|finished
    ruin|destroy|end|finish|sink|bury you ..1 with|in ..1 one|a|single|minutes|this
    report you|him|her|your|u ..1 to|for|unless|if|as|as_an ..1 @who|it|fraud|you|illegal|overstaying|working|benefit|tax
    home_office|immigration|visa|sponsorship|green_card|status|papers|permit|deported|deportation|passport|citizenship|residency|spouse_visa ..8 unless|if|or|depends|forget|withdraw|cancel|me|call|takes|tell|report|remember|because|come_back|without|one_word|revoke|hide|hold|thanks|only|careful|stop|pull|shame|phone|like ..3 you|me|time|is|it|come|that|sponsor|on_me|leave|all|to ~needs|form|letter|office_needs|came
    withdraw|cancel|pull|revoke|stop|drop ..2 sponsorship|visa|support|your_visa|application|green_card|petition ..2 any|whenever|if|unless|tomorrow|time|and
    your visa|status|papers|green_card|permit ..1 depends|depend|is_in|relies|hangs|runs ..1 on ..1 me?
    have|get|getting|see ..1 you|him|her|your_family ..1 deported|sent_back|arrested|sectioned|evicted|thrown_out|sacked|fired|struck_off|locked_up|committed|kicked_out|removed|banned|investigated
    sent|send|shipped|flown back|home ..2 to|where|if|unless|on_the ..2 you|country|leave|came|next_plane
    sure ..2 sent back
    never|not ..2 see|seeing|hold|speak ..2 kids|children|son|daughter|baby|boys|girls|them|dog|little|him|her ..1 again|any_more|if|unless|ever|grow ~i|we|wish
    take|taking|get|keep|keeping|gone|move|hide|disappear|run|fly|leave ..3 the|with|your|my|our|custody|both ..1 kids|children|baby|son|daughter|boys|girls|custody|them ..4 not_find|never_see|abroad|away_from|get_nothing|from_you|country|if|unless|never|where|disappear|gone|away|and_go|full|far !mums|easter|school|park|that_works|can|dinner|holiday|ok
    full|sole|total custody ..4 nothing|never|you|lose|unless|get|no
    say|kiss|wave goodbye ..1 to ..2 kids|children|son|daughter|job|dog|house|career|house|visa|deposit|reputation|cat|baby|car
    lose ..1 your|the|everything|custody|son|daughter ..1 kids|children|son|daughter|job|house|everything|custody|licence|license|visa ..3 if|unless|for|when|over|this|$ ~sorry|not|afraid
    call|phone|ring|tell|contact|report ..2 social_services|cps|tusla|child_services|child_protection|dcf ..1 on|that|unless|about|and|if|if_you|you|to
    ~@neg|too i|we will|am|would|might|shall|could|can|may ..2 come|turn|show|be|pop|drop|visit|go|call|wait|waiting|stand|sit|coming|outing|camp|bang ..3 over|up|round|down|at|to|by|in|outside|for|on ..1 your|whether|every|you|office|there ..3 office|work|house|door|flat|mums|parents|job|place|workplace|school|home|street|wedding|gym|like|until|night|desk|life|finish|shift|doorstep|church|hotel|party ..4 scene|whether|until|everybody|everyone|you_like|tell|every|talk|not|finish|see|truth|show|answer|out|unless|if|no|what|night|or|door|anyway|front|day|$ !boxes|key|fine|birthday|kids|coat|party|dinner|ok|cake|post|shopping|things|ready
    ~i or|unless|otherwise|else|then ..1 i ..1 will|am ..2 be|turn|show|come|coming|at|outside|knock|kick|drive|wait|sit ..2 up|at|round|over|door|your|outside|in|down ..3 door|house|work|$|flat|mums|place|office|wedding|your
    whether you like|want|agree|are ..1 it ..1 or ..1 not
    kick|break|smash|breaking|kicking|bash|knock|force ..1 it|door|the_door|your_door|the_window ..1 in|down|open
    open|come|answer ..1 up|the_door|down|out ..1 or|before|now ..2 i|else|break|will|kick
    pay|paying|make ..2 parents|mum|family|girlfriend|boyfriend|boss|him|her|sister|husband|wife|father|mother|you|work|office|brother ..1 a ..1 visit|little
    little ..1 chat|talk|word|visit|conversation ..1 with|to ..1 your|him|her|that|jake ..2 girlfriend|boyfriend|boss|wife|husband|mum|parents|fiance|new|partner|manager|father|family|!kids
    maybe|perhaps|someone|somebody|high_time|about_time|thinking|think|time|wonder|i_wonder|if ..2 i|she|he|they|your|someone|it|ought|what|how ..3 should|ought|could|might|would|to|deserve|needs|would_say ..2 know|told|tell|hear|see|say|think|have_a|told|knew|called|called_your|react|visit|feel|find|interested|like|speak|write|saw|show ..5 if|about|truth|what|your|to|everything|knew|that|it|happened|saw|us|$ ..5 @who|knew|told|last|man|saw|did|sent|you|really|us|$ ..1 !hello|love|film|party|song|thinking
    wonder|imagine|guess|picture|curious ..1 what|how|if|whether ..3 @who|she|he|they ..2 would|will|might|feels|thinks|say|knows ..2 say|think|do|react|feel|make|when|knew|like ..1 about|if|of|when|to ..3 things|knew|what|you|saw|sees|it|that|told|us|these|find|found|all
    @who ..2 might|may|would|will|could ..1 like|love|interested|be_interested|find|be_very|be_curious|want|be_keen|be_fascinated ..2 to|in|know|what|it ..3 know|what|about|see|hear|your|you|interesting|this|those|these ..2 about|your|you|what|cash|those|photos|how|up|jobs|happened|that|who !trip|invite|party|leftover|ticket|wedding|recipe
    does|do|did ..1 your|he|she|his|her ..1 wife|husband|boss|mum|girlfriend|boyfriend|parents|fiance|fiancee|manager|family|work|partner|employer|new ..1 man? know|knows ..1 about|what|that|who ..2 us|you|are|our|did|we|really|last|those|your !birthday|party|recipe|trip|allergy
    your wife|husband|boss|girlfriend|boyfriend|fiance|fiancee|family|mum|parents|mother|work ..1 will|is_going_to|would_like|going|should|deserves|has_a_right ..1 hear|know|find|love|get|to_know|see ..1 about|it|out|everything|that|this|what|the|from ..2 us|you|me|everything|what|tonight|it|$|videos|photos
    shame|pity|tragedy|unfortunate|terrible|awful|sad|bad|embarrassing|unlucky|horrible|disaster|inconvenient ..3 if|to|should|were|when ..1 something|anything|your|those|that|they|it|these|everyone|people|he|she|the|someone|anyone|this|somebody|his|her|my|see ..4 happened|happen|saw|learned|got|knew|found|see|get|out|learnt|read|heard|burned|ended|lost|surfaced|leaked|were_to|fell|discovered|came|hear|told|find|lose|went|ran|receive|missing|broke|disappear|know|caught ..3 !rain|weather|picnic|film|concert|rained|missed
    hate|sorry|dread|shudder|rather_not|would_not_want|would_not_like ..2 for|to|see|if|have|it|your|anything|you ..3 see|happen|find|anything|tell|happened|get|have_to|saw|hear|lose|use|anyone|your|know|to_have|have|learn|read|show|think|be_the_one ..4 what|dog|your|happen|to|sent|about|those|you|police|tell|everyone|these|out|know|texts|it|job|that|them|photos|anything|read|lose ~i_would_hate_to_miss|@hurt
    you|u|im_sure|sure would|do|dont|sure not|wouldnt ..1 want|like ..1 your|everyone|anyone|him|her|that|those|the|to|people|them|anything|it|this|me|my|us ..4 know|find|see|read|hear|get|colleagues|happen|out|lose|tell|post|saw|told|knowing|seeing|reading|to ..4 would|everyone|you|to|out|those|$|it|know|what|them|about|these|that|boss|happen|police|him !late|spoil|ending|hear_about|plot
    ~@neg|ice|take|road|hot would|should|better|shall|advise|must|needs|you_need_to|you_had be|think|very|tread|watch ..1 careful|carefully|twice|very|lightly|wise|long_and_hard ..2 if|about|before|who|what|i_were|with|now|considering|considered ..4 you|cross|were|next|do|going|on|talk|say|court|i|me|him|mess|speaking|post|to|me|choose !book|dress|colour|roads
    be careful ..1 who|what|how|where|because ..2 you|cross|mess|walk|say|sleep
    careful ..1 walking|driving|going|on_your_way home|alone|at_night|to_work !ice|icy|love
    think ..1 carefully|twice|very|hard|long ..2 about|before|what ..3 next|do|going|you|court|block|ignore|police|answer|me|hurt|telling|leaving|contact|speak
    mess|messed|fucked|fuck|cross|crossed|picked|chose|pick|screwed|playing|play|messing|betrayed ..1 with|the|on ..1 the? wrong person|one|man|woman|guy|girl|family|bitch|people|fire
    accidents ..1 do? ..1 happen
    something|anything|things|accident ..1 might|could|may|bad|will|terrible|nasty|would|can|were_to ..2 happen|could ..2 to you|him|her|your|them|that ..2 !nice|good|wonderful|great
    hear|heard the|end last|of of|this|it me ~book
    not|havent|never heard the|last|end last? of|from me
    this|it|we|things|matter is|are not|far_from|nowhere_near|never over|finished|done ..2 between|until|by|with|$|till|yet|you|when|i_say ..2 us|i|a|say|me|you|$|long !film|match|fat|course|exam|season|yet_lads|game
    not|never finished|done|through with you|him|her|them|both ..1 yet|by|$|until|two
    until i say it|so
    over when i say|until
    easy|nice|hard|nasty|fun way ..1 or ..1 hard|the|easy|nasty|hard_way
    easy way or
    get|gets|turn|become|becomes|getting|be|going ..1 very|really|real|extremely ugly|nasty|messy|dirty|unpleasant|serious ..1 for_you|fast|quickly|if|unless|very|between|for|$ ~weather|kitchen|feet|traffic
    could|can|will|have_to|might|may|need_to|about_to get ugly|nasty|dirty|messy|unpleasant
    this|last|final|only|consider|fair|first ..2 your|the|a|last|only|this|fair|my|final|and ..1 warning|warned|ultimatum|chance ..2 before|warning|$|to|or|i ~@neg|fire|weather|amber|library
    consider this|yourself|it a? warning|warned|notice_served
    i am warning you|him|her
    i warn|warned|warning you ..3 or|if|once|last|again|now
    last|final|one|only chance ..3 before|or|to ..3 i|public|send|tell|easy|post|answer|do|this|else ~my|our|exam|lose|ticket
    one|a|last ..1 chance to ..2 do this|answer|come_back|make_this|put|save|fix|stop
    you|u have|got|has ..1 until|till|24|48|an|one|two|12|by|ten|three|five|ten|exactly ..4 or|before|hours|to|then|otherwise|$ ..4 i|send|everyone|or|answer|else|reply|decide|public|tell|post|them|it ~@neg|rent|form
    by|before|until|within ..3 or|otherwise|else ..1 i|else|the|your|everyone|they|it|we|them|you ..3 send|tell|go|post|everyone|gets|police|online|sorry|regret|public|photos|see|call|else|them|release|boss|goes|take|lose|come|will_know|burn|smash|hurt !lawyer|drop|small_claims|solicitor|landlord|charity|skip|council|fee|keep_it|cancel|late|bus|without_you
    or|else|otherwise|and|then|if ..4 i|you ..1 will ..4 @hurt ..1 you|him|her|your|them
    or else $
    ~@neg|bus|train|taxi or else !i|we|the|they|it|she|he
    ~@neg|spoil answer|reply|call|come|pay|talk|speak|meet|drop|stop|withdraw|give|do|unblock|text|ring|write|open|send|apologise|respond|leave|sign|stay|return|tell|phone|choose|back|deny|break|delete|be|say|let|hand ..8 or|unless|otherwise|else ..3 i|you|else|everyone|your|regret|people|the|them|they|it ..2 will|sorry|am|else|tell|regret|go|gets|get|loses|lose|come|send|turn|take|never|find|post|burn|telling|sending|coming|hate|boss|nudes|photos|kids|police|dog|finished|know|knows|are|publish|wish|stuff|watch|smash ..3 !mums|skip|landlord|late|miss|charity|bus|lawyer|solicitor|court|small|cold|wet|fee|hungry|fat|police_for_help|know_if|council|keep
    if|unless ..6 i ..1 will|am|shall|would|might|have ..2 tell|telling|publish|post|send|expose|report|ruin|destroy|turn|burn|kill|hurt|smash|take|find|make|sell|leak|show|go_public|go_to_the|end|share|call_immigration|call_the|call_your|coming|come_to|have_to|drag|put ..1 you|your|everyone|them|up|our|his|her|the|it|to|sure|all|both|police|him|down|everything ..2 !mums|bus|keys|form|landlord|recipe|details|link|dates|parcel|key|post|coat|know|address_for|solicitor|lawyer|tip|council|cash|other_half
    block|ignore|leave|cross|refuse|keep|try|push|lie|dump|say_no|tell|go|do|report|hang_up|walk_out|run ..4 and ..1 see|find|watch|you_will ..1 what|out|how|regret|happens|me|sorry ..2 happens|happen|i|it|you|next|me|$|do|see
    see|watch|find|wait ..2 what ..1 happens|i_do|i_will_do|i_can_do|comes ..3 to|next|if|when|$ ~lets|match|film|wait_and|we|just|tomorrow
    try me $
    block me|me_again and|or|if ..1
    ignore ..2 this|me|one|again|it and ..1 you|see
    @who|nobody|no_one|anyone|everyone|they|them|she|he ..2 not|nobody|no|has|have|need|needs|never|will|has_to|have_to ..2 to? see|know|find|sees|finds|knows|get|hear|happen|ever ..1 them|out|it|this|about|anything|that|those|$ ~if_i|i_hope|so|want|surprise|party|birthday|secret_santa|i_do
    come|be|do|pay|meet|stay|say|behave|talk|give|home|act|send ..4 and|then|so ..1 nobody|no_one|no|i|none|they|those ..2 has|have|will|need|needs|gets|one|can|am ..2 to? know|see|delete|find|forget|keep|destroy|hear|get|drop|leave_it|hurt|stop ..2 them|anything|out|everything|it|photos|$|quiet|about|hurt|the
    delete ..1 everything|pictures|photos|them|it|videos|nudes|video|recordings|those|files|pics|all|tape ..1 when|if|once|after|as_soon|the_day|unless ..1 you|we
    send|pay|give|transfer|owe|lend|return|wire ..2 me|up|us|back ..2 money|cash|500|200|1000|300|50|100|what_you_owe|grand|it|quid|dollars|pounds|ring ..2 or|and|then|otherwise|else|unless ..2 i|the|your|everyone|this|those|them ..2 will|delete|photos|tell|go|post|video|know|everyone|boss|mum|dad|come
    ~@neg secret|secrets ..1 is|are|be|will_be|might|not|safe|come ..3 safe|out|not|forever|for_now|long|with_me|behave|if|unless ..2 for|with|as|now|until|me|you|$|forever|unless|if|behave|long
    keep|keeping|kept|keeps ..1 your|a|our|that|this|the|quiet secret|secrets|quiet|mouth_shut|silent|about ..3 unless|if|but|forever|long|for|might|might_not|much|until|as|any !birthday|surprise|party|recipe
    out you to
    about the|your|our abortion|affair|baby|drugs|debt|debts|addiction|hiv|herpes|arrest|record|pregnancy|diagnosis|cash_jobs|tax|stealing|money_you|sti|std|past|breakdown|overdose ..3 or|unless|if|will|you|before|and|$ ~sorry|worried|thinking|talk|happy|thought
    tell|telling|know|tells everyone|everybody|your|them|people|him|her|whole|all ..3 have|are|about|the|got|really|gay|what ..2 herpes|gay|hiv|std|abortion|affair|drugs|really|sti|slept|trans|slut|whore|cheat|thief|addict|did|aids|crazy|pregnant|cheated|you_are|you_did|us !said
    take|get|bleed|screw|sue|have you|him|them ..1 for|to ..1 every|all|everything|the_cleaners ..1 penny|cent|last|own|have|worth|$|dime|you
    leave|leaves|left|end|ending you|him|her|up ..1 with ..1 nothing
    get nothing|not_a_penny
    empty|drain|freeze|clear|cancel|close|max|stop|block ..1 your|the|our|out|joint ..1 joint|account|accounts|cards|card|savings|bank|allowance|credit ..3 if|unless|before|or|until|you
    not ..1 get|see ..1 a ..1 penny|cent|dime|thing ..3 unless|if|until|from|drop|of
    drop|withdraw|retract|change|cancel ..1 the|your|those ..1 charges|complaint|case|statement|allegation|report|allegations|order ..1 or|and|unless|before|if
    unless you drop|withdraw|retract
    go|going|talk|speak|run|call|report|went ..1 to|the|it|on|this|me ..1 police|cops|lawyer|court|judge|them|your|guards ..1 and|if|again|about ..1 you|see|i|your ..2 sorry|see|regret|what|will|kids|dead|cat|dog|finished|pay|happens|tell
    if|when|should|unless you ..1 go|tell|talk|speak|call|report|say|ever|breathe ..2 to|the|anyone|anybody|a|of|it|them|your|else ..2 police|cops|about|else|court|of|lawyer|anyone|word|this|your|parents|mum|$|it ..2 you|i|this|then|is|will|about|and ..3 sorry|finished|regret|dead|done|will|kill|ruin|make|pay|are|never|lose ~please
    tell|telling anyone|anybody|someone|a_soul ..2 and|this|about ..3 i|deny|you|finished|ruin|dead|regret|see|kill
    i|we would|strongly|suggest|strongly_suggest|advise|recommend|urge|strongly_advise ..1 strongly|that|you|if|suggest|advise|recommend ..2 you|return|to|call|that|answer|reply ..2 answer|call|reply|return|reconsider|think|meet|respond|to|drop|change|be|take|talk|come|leave ..2 me|before|my|if|calls|again|it|your|carefully|twice|very ..2 !doctor|holiday|film|ramen|book|therapy|gp|solicitor|lawyer
    for your|his|her|their own|sake|kids|childrens ..1 sake|good|safety|sake_i ..5 suggest|call|answer|reply|come|hope|better|do_not|drop|think|should|stay|advise|change|pick
    wise|smart|clever|sensible|interest|best_interests|best_interest ..1 to|of_you|you|for_you ..1 to? ..1 call|reconsider|answer|reply|think|meet|drop|come|respond|return|keep|do|cooperate|be|change|pay
    given|considering|seeing|bearing|with ..2 what ..1 i ..2 have|know|could|got|saw|found|is ..2 on|about|you|my|in|say|$
    i ..1 have|got|kept|keep|copied|made|still_have ..1 a|your|copies|copy|spare|the|got|of ..1 key|keys|passwords|password|logins|login|codes|alarm_code|pin|house_key|spare ..3 you|and|to|so|think|know|still|come|flat|let|go|house|remember|email|changed ..2 know|come|flat|house|think|go|go_through|about|please|whenever|in|your|still|read|$ !post|leave|return|for_you|drop|shall|where|recipe
    i can|could|have|am|still ..2 read|see|reading|monitor|track|hear|access|log|open|get ..1 all|your|every|you|into|where|everything ..2 emails|messages|phone|texts|location|accounts|right_now|through|email|camera|cameras|calls|where|window|whatsapp|from_here ..2 !sea|sun|point
    put|placed|installed|hid|got|stuck|have|planted|left ..1 a|the|an ..1 tracker|camera|airtag|gps|bug|spyware|app|microphone ..2 on|in|under|your
    i|we ..1 followed|follow|following|tailed|trailed|tail ..1 you|her|him|your ..2 home|yesterday|last|from|to|all|car|today|tonight|everywhere|into !instagram|on_insta|advice|recipe|twitter|tiktok
    i ..1 have|got|pay ..1 people|friends|cousins|mates|eyes|brothers|someone|contacts|guys|men ..2 watching|who|everywhere|on|deal|in|that|follow|outside|to ..1 you|can|know|will|deal|would|your|the ..4 deal|you|want|police|him|her|hurt|sort|find|take|owe|legs
    my|his brothers|cousins|mates|friends|brother|boys|uncle|lads|family|dad|father ..2 are|will|is|know|knows|going|want|would ..2 going|come|coming|where|to|pay|looking|find|get|know ..2 see|for|you|where|to ..2 you|live|work|find|visit|are|$ !party|dinner|england|christmas
    i|we am|are|will_be ..1 watching|following|tracking|coming_for|behind|onto|coming_after|after ..1 you|your|her|him|both|every ..1 $|every|always|and|right|from|move|house|all|tonight|now|house|window|sleep !show|film|series|team|episode
    i ..1 see|can_see ..1 you ..1 right_now|now|through|from|in_there|sleeping|every|when|there|with
    i ..1 saw|watched|seen|see you|him|her|your|u ..1 through|in|undress|sleep|lights ..1 the|your ..1 window|windows|curtains|bedroom|garden|house
    looking|look|watching|peering|stop_me|stops_me ..2 in|through|looking ..1 ..1 window|curtains|windows|$
    curtains ..4 looking|closed|watch|see|close|stop
    """
}
