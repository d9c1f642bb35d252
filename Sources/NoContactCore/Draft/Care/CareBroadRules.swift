extension CareRules {
  /// Words of death and harm near a first person, for what no other rule has foreseen.
  static let broadCare = """
    i|me|my|myself ..8 suicide|suicidal|overdose|overdosing|sui|noose|self_harm|unalive
    suicid-|sui thoughts|ideation|feelings|thought|plan|note|attempt|again|tonight
    ~@neg i|me|my ..7 die|dying|death|dead ~boss|dog|cat|plant|phone|battery|car|film|grandma|grandad|friend
    death|dying|suicide|drowning|hanging|overdose ..4 sounds|seems|looks|nice|beautiful|appealing|hurts|hurt|peaceful|quick|easier|calling|calls|fix|answer|solution|comfort|relief|rest|freedom
    does|think|know|wonder ..3 hurt|hurts|painful|painless|feel ..2 drowning|dying|hanging|to_die|jumping|death|drown|hang
    ~@neg @killself|@harmself
    ~@neg|guitar|diving|sorry|wedding i|me|my|myself ..5 ending|finish|end|finishing it|it_all|everything|things $
    i|life|and|should|will|to|just finish|end it|this|things|everything tonight|now|soon|$|all
    ~@neg i|me|my|myself|own ..5 razor|blade|noose|rope|lighter|blades|gun|shotgun|knife ..4 skin|leg|legs|arm|arms|wrist|wrists|thigh|thighs|myself|tonight|neck|ready|hold|close|drawer|throat|head|hand|again
    took|take|put|used|using|with a|the|my razor|blade|knife|lighter|scissors|needle ..2 to|on|against|across ..1 my|me|myself
    cutting|cut|burning|carving|slicing|scratching ..1 my|me thighs|arms|legs|wrists|skin|hips|stomach|body|ankles|self|chest
    i ..4 hide|hid|hidden|hoard|saved|bought|ordered|stole|counted|collected|got|have|stocked|count|crushed|emptied ..4 @pills ..5 drawer|two|forty|thirty|twenty|fifty|sixty|ready|bag|enough|them|hundred|case|night|just|more
    pills|tablets|bottle|rope|knife|razor|bullet|bridge|train ..4 with my name|calling_me|calling_my_name
    knife|pills|tablets|blades|razor|drawer|bridge|balcony|window|medicine ..3 too|so close|near|tempting|loud|calling|inviting|easy|high
    how|many|much|units|mg ..6 insulin|@pills ..4 do_it|kill|fatal|enough|would_do|to_die|dangerous|end|needed|survive
    too much|many ..1 @pills|insulin
    everything|all|whole|lot|contents ..2 in|of|from ..1 the|my|mums|dads ..1 medicine|bathroom|pill|med|drug ..1 box|cabinet|cupboard|bottle|chest|drawer
    beam|fan|ceiling_fan|rafters|banister|rope|loft_hatch|hook ..5 garage|hang|hold|strong|picturing|neck|loft|weight|snapped|broke
    i ..5 picturing|picture|imagining|staring|looking|eyeing ..3 beam|fan|rope|noose|rafters|tracks|railings|bridge|coffin|funeral
    hang|hanging|hung from|by ..1 the|a fan|tree|beam|ceiling|neck|rafters|banister|rope
    consume|consuming|consumed|drink|take|took|taken|eat|ate ..1 poison|pesticide|phenyl|rat_poison|harpic|bleach|weedkiller|acid
    i ..4 drive|drove|driving|swerve|go|went|stop|steer|jumping|speed|speeding|step|stepping|walk ..3 off|into|front|at|over ..2 the|a|that|red|this|of ..1 road|bridge|cliff|tree|wall|lorry|red|light|motorway|edge|bus|train|traffic|ravine|42|pier|roof|sea|building
    stepping|step|stepped|walk|walking|jump|jumping|throwing|run|lie|lay ..2 out? in_front_of|infront_of|before|under|onto|on|into ..3 bus|train|car|lorry|truck|tram|traffic|tracks|tube|rails
    not ..2 stop|brake|turn|slow ..2 at|for|on the|next|a red|bend|corner|bus|edge|curve
    i ..5 cliffs|cliff|bridge|railway|tracks|rooftop|high_rise|viaduct ..6 engine|sat|stood|hour|alone|edge|looked_down|dark|night_and
    hope|hopes|hoped|hoping|wish|wishing|pray|want|wants ..3 plane|train|car|bus|boat|heart|ceiling|lift|earth|surgery|cancer|ground ..2 goes|crashes|stop|stops|stopped|crash|down|swallow|goes_wrong|hits|sinks|kills|gives|beating
    ground|earth|sea swallow me ..4 never|forever|keep|back|whole_and_never
    want|wish|hope|need|pray my ..1 heart|life|breathing|lungs|body|existence|brain ..2 stop|stops|give|end|over|quit|stopped|beating|shut
    disappointed|gutted|angry|sad|upset|sorry|devastated|annoyed|hate|cry|surprised|cursing ..3 wake|woke|waking|still_here|still_alive|still_breathing|survived|i_survived|made_it ..1 !film|early|up_at
    still alive|here|breathing|living ..4 surprised|amazed|why|unfortunately|sadly|miracle|shame|for_some_reason|somehow|against|disappointed|christmas|new_year|by
    if|when i|i_am ..1 still|even ..1 alive|here|around|breathing|living ..3 year|by|christmas|then|amazed|tomorrow|month|week|summer
    not|never|cannot|doubt|unsure ..3 sure|think|know|believe|see|doubt ..2 be|see|make|reach|live|survive|last|get ..3 around|alive|thirty|christmas|summer|spring|the_year|end_of|next_year|birthday|survive|there|another_year ..3 !us|together|each_other|at_work
    not|never survive|survive_this|get_through|make_it_through|make_it_out|recover_from ..2 this|it|tonight|him|alive|another|week|month|and_i_do ..3 want|try|care|to|die
    around|alive|here to see ..1 the|another|my|it|them|you|her|him|christmas|summer|next
    out of|from the|everyones|your|everybodys|their picture|way|lives|hair|world for_good|forever|for_everyone|$
    @everyone|everything|it|life|anything ..3 simpler|easier|better|happier|lighter|calmer|relieved|fine|best|freer|improve|nicer|safer|peaceful|good|well ..5 without_me|me_gone|me_out|me_dead|not_in_it|i_am_gone|i_was_gone|i_were_gone|i_vanished|my_absence|rid_of_me|with_me_out|no_me|i_left_this|i_never_existed|not_around|if_i_went|i_disappeared|my_death|i_am_not|i_was_not|i_die|i_died|if_i_just ~he|boss
    deserve|deserves|need|needs|better|find|want ..2 mother|mum|father|dad|parent|mom|wife|daughter|son|someone ..2 than_me|not_me|who_is_not_me|who_can|without_me|one_who ..2
    doing|do|be ..2 everyone|everybody|world|them|you|people|all|planet ..2 favour|favor|kindness|service
    would get over|cope|move_on|manage it|without_me|eventually|after|when_i
    i ..1 cannot|not|never ..2 keep|be|fight|carry|go|do|hold|continue|survive|handle ..1 doing|a|living|it|on|being|this|fighting|life|existing ..2 life|alive|person|any_longer|on|fighting|human|existing|living ..2 !app|gym|course|job|team|secret
    could|can not fight|hold|do|take|keep|bear|go|carry it|on|this|any|going ..3 sorry|forgive|goodbye|love|bye
    sorry . i ..1 could|can not ..2 fight|hold|do|take|bear|go|carry|keep|stay ..3
    tired|exhausted|worn_out|weary ..2 to|of|from be|being ..2 a|person|human|alive|me|here|in_this ..1 !up|stood|single|late|the
    no|zero|without|lost|have_not|have_no|any|losing ..2 will|wish|desire|reason|purpose|value|worth|meaning to_live|in_life|to_exist|left|in_living|of_living|at_all_in|to_be_here|and_i|in_my_life ~that|queue
    my|life ..1 life|existence|self ..2 no|zero|not|worthless|without value|worth|meaning|purpose|point|anything ..1
    i ..1 am|was ..2 mistake|accident|error|problem ..4 corrected|erased|removed|fixed|born|deleted|solved
    not ..2 exist|existing|be_here|be_alive|being_here|being_alive|live|wake_up|be_around|living ..2 for_good|forever|permanently|any_more|ever|at_all|again|any_longer !with|in|together
    thinking|think|thoughts|dream|stop_thinking|obsessed ..3 not ..1 being|existing|living|waking|be ..1 here|alive|around|up|more|$
    waiting|ready|longing|wanting|hoping|trying|want|going|planning|begging|decided|determined|preparing to ..1 die|kill_myself|be_dead|go_for_good|leave_this_world|end
    wait|waiting for|on ..1 death|my_death|the_end|my_time|it_to_end|it_all_to_end
    kill|end|shoot me . i am|@i|please|just ..2 begging|serious|beg|mean
    kill me please|i_am_begging|i_beg
    please|want ..2 bury|cremate|scatter me|my_ashes|my ..4
    bury|cremate|scatter me|my_ashes|my_body ..3 in|with|at|next|beside|near|by ..1 !sand|work
    my ..1 grave|coffin|ashes|body|corpse|funeral|headstone|obituary|eulogy ..2 !clock|hurts|lotion|aches|image|weight|temperature|is_sore|shape|feels|language|needs|type|fat
    my grave|coffin|ashes|corpse|headstone|obituary|eulogy
    find|finds|finding|found|pull|pulled|discover|fish|identify me|my_body|my ..2 in|dead|hanging|out|from|at|on|body|note ..3 garage|bath|river|woods|room|bed|loft|fridge|morning|car|dead|water|canal|sea|lake|bathroom|floor|bottom
    find my ..1 note|letter|body
    read about me in|on ..2 paper|news|papers
    i ..4 be|going|go ..1 to_be? with ..1 dad|mum|nan|gran|god|grandad|jesus|mother|father|baby|lord|my_brother|my_sister|my_son|my_daughter|the_angels now|soon|again|tonight|at_last|finally|forever
    leaving|leave|going|go|exit|gone ..3 for_good|forever|permanently|for_ever|and_never_coming|never_to_return|where_nobody_can|where_it_does_not ..2 understand|this_time|goodbye|sorry|bye|you_know|not_come_back
    not long now|left|to_go . ..2
    time to go . goodbye|bye|sorry|love
    what is left|there for|to me|live ..2 . nothing|nobody|no
    nobody . time to go
    not ..5 problem|burden|bother|nuisance|worry|trouble|weight ..3 much_longer|any_more|after|soon|again|longer|for_long
    no one|nobody|not|who|would|anyone|few ..3 cry|grieve|mourn|weep|come|stand|turn_up|show_up ..2 at|over|for|to ..1 my|me
    only|thing|just ..1 thing|way|that ..5 hurting|cutting|burning|pain|bleeding|dying|death|razor|blade ..3 helps|help|numb|calm|out|relief|works|left
    hurting|cutting|harming|burning|starving ..1 myself|my_self|me
    start|started|starting|been|begun|finished|busy giving|give|gave|given ..1 my|away|all ..4 away|possessions|things|stuff ..2 !charity|sofa|free|old
    matter of time before|until|till i ..2 do_it|die|kill|end|jump|snap|am_gone|take|hurt|give_in|go|act
    last|final thing|words|time|message|night|letter|entry|post|day i|on|of|you ..1 will|ever|earth|here|am|alive|read|my_life
    i|in|and|own ..3 pain ..2 make|cut|burn|lighter|blade|inflict
    rope ..3 hold|snapped|broke|break|gave
    try again|harder tomorrow|tonight|soon|next_time . ..2 rope|pills
    would ..2 give anything|everything ..2 not|never|die|dead ..2 exist|wake|be
    """

  /// Ways of frightening somebody that no other rule has foreseen.
  static let broadThreat = """
    ~@neg|doctor|nurse somebody|someone|someones|he|she|you|they|people|your_-|fella|boyfriend|man|bloke ..3 going|gonna|will|is|leaving|ends|end|need|needs|get|gets|getting|about|might ..4 hurt|ambulance|dentist|hospital|coffin|bodybag|wheelchair|grave|undertaker|surgeon|casualty|stitches|a_and_e|kicked|kicking|killed|battered|smashed|beaten|stabbed|shot|burned|body_bag|black_eye ..3 !feelings|in_the_accident|visit
    ~@neg get|gets|getting|got|be ..1 hurt|kicked|battered|killed|smashed|stabbed|shot|sparked|jumped|burned|beaten ..2 and|it|if|because|for|when ~was|nobody|i
    never find your|his|her|the body|bodies
    lock your|the ..1 doors|door|windows|window ..1 tonight|if|at_night|from
    would|should|better ..2 lock|move|hide|run|worry|pray|sleep|leave_town|disappear ..3 if_i_were|tonight|badly|in_your_shoes|were_you|shoes|doors|before
    wish ..2 you ..2 never born|been_born|met|existed|left|crossed|were
    wish ..1 you|he|she ..1 were|was|had ..1 dead|never|stayed
    you ..2 make|made|making ..2 big|huge|massive|serious|terrible|grave|the_worst|worst mistake ..6 find_out|regret|pay|see|crossing|leaving|learn|blocking|ignoring|big ..3
    find out ..1 how|what|who|exactly ..2 big|happens|i|you|am|bad|far|much ..4
    i ..1 have|got|have_got nothing|fuck_all|very_little left? to lose
    nothing to lose . ..3
    you|u ..2 have|got a|so|much|everything|more|lot ..2 lot|much|to|more ..1 to? lose
    not ..1 afraid|scared|worried|care ..2 prison|jail|police|consequences|the_law|court|going_inside|what_happens_to_me|hell
    would|will|worth|happily|gladly|do ..3 prison|jail|time_for|life_inside for|to ..1 you|see|hurt|kill|it|him
    not ..2 protect|save|stop|help|keep ..1 you|me|him|her|them ..3 from|safe|now|$|away
    restraining_order|order|paper|police|judge|lock|locks|block|blocking ..3 stop|protect|save|keep|not|help ..1 me|you|him ~you_write|leave|please
    go|going|went|burn down ..3 with|you|take|taking ..1 me|you|down|them|with_me
    coming with me|down_with_me
    take|taking|bring|drag you ..1 down|to_hell|with_me|to_court|under ..1 with|me|$
    drag|dragging|pull ..1 your ..1 name|reputation|family ..2 mud|dirt|gutter|court|papers
    i ..4 thought|imagined|dreamed|dreamt|fantasised|planned|think|ways|idea|ideas ..4 hurt|hurting|kill|killing|punish|end|revenge|make_you|destroy|ruin|bury ..2 you|him|her
    to hurt|kill|punish|destroy|break|ruin you|him|her|them|both ~@neg|meant|mean|want|intend|sorry|wanted|trying
    not rest|stop|sleep|give_up|let_go until|till|before|unless you|he|she|they|your ..3 pay|lost|lose|ruined|sorry|suffered|gone|dead|mine|back|everything|are|is|finished|have|come|admit|crawl
    take|taking|destroy|ruin|burn ..1 away|everything|all ..1 everything|that|you ..2 you ..1 love|have|own|built|care|left|care_about|got|hold
    took my|me ..3 life|kids|family|everything|heart|home ..4 take|taking your|yours|his|everything
    i ..2 will|would|am|going ..2 take yours|you_out|him_out
    not|never|nowhere|no ..2 safe|hide|escape|free ..3 in|at|from|there|with|anywhere|me|here|for_you|now|tonight|leeds ~i|feel|it_is|icy|road|keep|us
    longer|more you ..3 the|it ..1 worse|longer|harder|nastier|uglier|angrier ..3
    worse for|if_you|the_longer|it_gets ..1 you|him|her|them
    make ..1 things|it|life|this ..1 very|really|so|extremely|as ..1 difficult|hard|uncomfortable|unpleasant|awkward|ugly|nasty|messy|public|miserable|impossible ..2 for_you|on_you|at_work|for_him|for_her|for_them|for_both
    what you ..2 do|did|get|got|were ..1 for_money|up_to|to_me|to_that|with_him|in_secret|at_night ..3 boss|dad|mum|know|everyone|police|wife|husband|kids
    do|would|want|like|shall|should|does ..2 want|like|i ..1 your|everyone|them|him|her ..1 dad|mum|boss|family|husband|wife|parents|kids|church|colleagues|friends|to|work ..1 to? ..1 know|see|find|hear|learn ..3 what|about|out|that|who|how|those
    @iwill ..4 fight|come|make|drag ..2 you ..2 to_the|until|leave|to_court|beg|through ..1 ground|end|death|lose|nothing|him|you|every ~@neg
    make you ..1 leave|come|talk|listen|pay|beg|choose|love|answer|regret|stay|see|do|sorry ..2 !laugh|smile|tea|dinner|happy|coffee
    lose|taking|take ..1 that|your|the|this ..1 baby|kids|son|daughter|house|job|everything ..5 over_my|fight|court|when|after|judge|nothing|because|sure|once ~i|afraid|sorry
    judge|court|social_worker|jury|panel ..5 custody|kids|you|believe|side ..4 after|when|once|show|see|sees|what_i|tell|videos
    when i|he|they am|is|get|are ..1 standing|in|there|at|through|get|finished|done ..3 front|face|with|door|you|house|hold
    brave|tough|clever|smug|funny|hard|big ..2 you|he ..3 when|now|then|after|once|with_no|without
    ~@neg|for|trip gave|giving|give|sent|posted|put|shared|published|leaked|circulated|hand|handed|print|printed|pass|passed|sell|sold|stick|pin ..1 out? ..1 your|the ..1 number|address|name|phone|nudes|photos|details|letters|pictures|messages|posters|secrets ..1 number? ..2 to|on|for|all|round|up|online|website|everywhere|neighbours ..3 people|angry|website|websites|men|neighbours|street|sites|groups|internet|everyone|forum|work|town|strangers|online|office ~i_sent_you|you
    your ..1 phone|number|address|name|face|details|photos|nudes|pictures|secrets ..2 going|goes|will|are|is|end|could|might ..3 on|online|up|all|one|click|everywhere|to ..3 website|websites|sites|web|internet|from|over|wall|walls|lamppost|click|everywhere
    one|single|just_one|a_single click|call|email|button|text|phone_call|letter|tap away|from|to|and ..3
    it|this would|will|could|only|needs|wants ..1 only? take|takes|need ..2 one|a|single|minutes|seconds ..1 phone|call|email|click|message|letter|match|word ..3
    sign ..1 you|your|up ..2 up ..2 every|all|for ..4 site|sites|list|app|escort|loan
    ~lost i|we ..1 have|got|know|found|have_got|kept ..1 your|the|his|her ..2 address|passwords|location|new_address|new_number|alarm|routine|car|timetable|route|shifts|bank|registration|number_plate|reg ..2 $
    i|mark|we|him|jake|tell ..1 that|i? ..1 know|knows|knew his|your|her ..1 car|route|number_plate|routine|shifts|address|street|bus|timetable|movements|school_run|schedule|registration|reg
    you|u|she|he ..1 walk|walks|run|runs|jog|park|drive|drives|cycle|go ..1 home|to|through|past|by|there ..4 dont_you|do_not_you|alone|every_night|at_night|in_the_dark|right ~hope|love|enjoy
    do not you $
    easy|easily|simple|quick|quickly|shame|pity|tragic|funny|amazing|sad ..2 to|how|would|if|be ..1 open|houses|accidents|easily|things|fires|dogs|brakes|cut|slip|someone|people|cats|little|if|cars ..4 gate|fire|happen|catch|missing|disappear|fall|out|garden|burn|fail|lost|away|lock|die|vanish|hurt|break|stolen
    pity|shame|sad if ..4 got|gets|went|goes|ended|found|lost|saw|ate|fell|ran|happened|broke|caught|learned|knew|came|was|were ..2 !rain|weather|cold|missed
    come|get home ..2 to ..1 nothing|ashes|empty|an_empty|police|changed_locks|a_surprise|smoke|find ..2 !dinner|a_clean|cake
    not ..2 have an|a alarm|alarms|cameras|dog|lock|security|camera
    lads|boys|brothers|mates|cousins|friends|people|guys|men ..3 keep|keeping|look|looking|watch|out|eye ..2 eye|out|for|watching ..2 him|you|her|out|on|for
    out|taken of|from my|our hands ..2 then|after|$
    after that|then|midnight ..1 it|i|all|things|its ..2 out_of_my|cannot|no_longer|gets|go|not_responsible|not_promise|public
    ~sorry will ..1 see|make|personally ..1 to|sure|certain ..1 that|it|of_it|this $
    i will see to that|it
    truth ..2 come|comes|coming|get|gets|will ..1 out|be_known|be_told
    bringing|bring|got|have|pack|packing|carrying ..1 a|my|the ..1 bat|knife|gun|hammer|machete|mates|lads|brothers|boys|friends|crowbar|baseball ..3 !dinner|cricket|cake|chopping|party
    play nice|ball|fair_or|along ..3 !kids|children|tennis
    on my way|coming|round ..2 and|so you ..1 had? ..1 better|should|best
    better be|not|have|answer|come|open|hope|pray|start|think|be_ready|leave|get ..3 alone|door|in|there|with|him|me|ready|careful|up|out|back|quick|home|god|good|nobody ~i|we|things|get|would
    if ..2 with|see|find|catch|hear|touch ..3 him|her|that|you|someone|anyone|them|tonight|again|dog|one ..6 kicked|dead|hospital|ambulance|regret|kill|sorry|smash|trouble|pay|responsible|hurt|punch|lose_it|teeth
    residency|visa|status|probation|licence|registration|custody|green_card|degree|mortgage|tenancy|papers|job|promotion|bail|benefits|parole ..4 before_you|hang_up|if_i|unless|in_my_hands|depends|never_use|officer|remember_who|gone|could_go|at_risk|think|on_me|is_mine
    think|remember|consider ..1 about|of|carefully_about your|the ..1 residency|visa|job|kids|reputation|family|mum|status|licence|career|dog|future|mortgage|custody|father|probation|parents|marriage ..3 before|next|when|if|and_then|$
    probation|parole|bail|social|case|immigration ..1 officer|worker|board ..4
    have ..1 you|him|her out|removed|gone|kicked|thrown|taken|sent|arrested|sacked|fired|deported|on_the ..3 country|by|monday|plane|within|tomorrow|of_here|next|week
    i ..1 paid|pay|bought ..3 degree|car|flat|phone|house|visa|everything|it|ring ..3 and|so ..2 can|will|take|make|never|want
    your choice . talk|me|him|it|either|call|or|pick|come
    talk|speak|deal|answer to|with me or ..1 talk|speak|deal|answer|the ..1 to|with
    one ..1 word|peep|call|move ..2 to ..2 police|anyone|cops|her|him|them|your ..2 and ..4
    how is|hows your|the ..1 mums|mum|dads|dad|nan|heart|brother|sister ..2 heart|health|nerves ..2 . ..4
    not take ..1 the news|it|this ..1 well|very
    i'll cut|will_cut|am_going_to_cut you|him|her|your
    i will|would cut|shank|glass|chib|knife|bottle|slice|end|finish|deck|slap|punch|kill|hurt|bury|burn|choke|stab you|him|her|them|u
    wring|break|snap|slit|cut|squeeze his|your|her|their|its ..1 neck|throat|fingers|legs|arms|face
    """
}
