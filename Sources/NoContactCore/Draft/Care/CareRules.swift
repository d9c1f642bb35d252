/// The rules of care, by what they find.
///
/// To add one, add a line in the language of `CareGrammar`, and a text that has it to the corpus of
/// the tests.
enum CareRules {
  /// All of them.
  static let all: [(CareGrammar.Section, String)] = [
    (.care, care), (.care, deeds), (.care, farewells), (.softCare, soft),
    (.threat, threat), (.threat, blackmail), (.softThreat, veiled),
    (.softCare, broadCare), (.softThreat, broadThreat), (.harmless, everyday),
    (.softCare, broaderCare), (.softThreat, broaderThreat), (.apology, apologies),
    (.harmless, idioms), (.harmless, past), (.harmless, ordinary),
  ]

  /// The wish not to live, in its many ways.
  private static let care = """
    ~@neg @wantto @very? @very? to? @very? @killself
    ~@neg @killself tonight|tomorrow|today|soon|now|again|if|unless|because|over|rather|before|then
    ^ @very? @killself
    @killself $
    ~@neg thoughts|thought|urge|urges|idea|plan|plans|method|attempt|feeling|about|like ..2 @killself
    i|to|just|voices|me|rather|would|will|could|should|n|and|then|keep|from|or @very? @killself
    @killself is|seems|would|goes|keeps|feels|sounds
    tried|attempted to? kill|hang|drown|shoot|end myself
    ~@neg @wantto @very? @very? @harmself
    @want ..2 to|2 @very? @very? die|dead|b_dead|be_dead|be_gone_forever|perish|disappear_forever !down|my|your|of|laughing|on|in_a_film
    feel|feeling|felt like i_want_to? @very? dying|to_die !my|down|inside|of
    i @very? @very? @wantto @very? be_dead|die|dead !of|laughing|for|from|when|if|my|down|on|with|hard|than
    i @very? wish ..2 i was|were|had|could|would|did @very? dead|die|died|gone_forever|never_born|disappear|not_exist|not_here|not_alive|never_existed|never_been_born|vanish|not_wake_up|never_wake_up
    wish|wishing|hope|hoping|pray|praying|beg|begging ..3 i @very? die|died|dead|do_not_wake|never_wake|did_not_wake|had_died|will_not_wake|am_dead|could_die|could_just_die|will_die
    wish ..2 i had|was|were ..1 never|not ..1 born|existed|here|alive|woken_up
    had|was never been? @very? born $
    pray|prays|praying|hope|hoping|wish|beg|begging ..3 god|he|lord|death|heart|something|cancer|car|bus ..3 takes|take|stops|hit|hits|kills|comes_for|stop|stopped|give_out|gives_out
    every_night|pray|praying|long|longing|yearn|wish|ready|waiting|beg|begging|wait for ..1 death|my_death
    welcome|embrace death|dying
    not|never|nor|no ..1 @very? @want ..1 to|2|the @very? @very? live|exist|be_alive|carry_on|go_on|keep_going|be_on_this_earth|be_on_this_planet|keep_living|stay_alive|breathe|be_in_this_world|continue_living|be_a_person !in|with|here_anymore|at|like_a|there|together|under|alone|without_him|near|on_the_trip|off|by|next
    not @very? @want ..1 to|2 @very? @very? be|b here|around any_more|any_longer|tomorrow|no_more|ever|at_all
    not @very? @want ..1 to|2 @very? @very? be here any_more|any_longer|no_more $
    not @very? @want ..1 to|2 wake|woke up any_more|again|ever|tomorrow !at|early|in
    not @very? @want ..1 to|2 wake up $
    not @very? @want to see another|tomorrow|christmas|morning|the_sun|next|new_year|my_birthday|my_next|it_get !film|episode|movie|post|picture
    @wantto ..2 not|never|stop|without ..2 exist|existing|be_here|be_alive|wake_up|waking_up|breathe|be_around|live|living|breathing|being_here|being_alive !in|with
    not|never|longer|no ..2 desire|will|reason|wish|strength|energy|point|motivation|purpose|interest ..2 to|in|for|of ..1 live|living|exist|existing|be_alive|being_alive|go_on|going_on|carry_on|carrying_on|continue|life|staying_alive|stay_alive|keep_going|keep_living|stay|me_to_live|be_here|breathe|wake_up|waking_up !with|in|together|alone|at|talking|as|this|waiting|the|our
    not|cannot|nothing|point|why ..2 see|find ..1 a|any|the|much? point|reason ..1 in|to|of ..1 living|live|life|going_on|carrying_on|being_alive|being_here|anything|existing|waking_up|being|staying|continuing|me $
    what|where is the ..1 point in|of ..1 living|life|going_on|carrying_on|being_alive|being_here|existing|waking_up|me|my_life|staying_alive
    what|why ..3 point|bother ..3 of|in? anything ..4 not_be_here|die|stop
    nothing|nobody|no_one|little|anything ..3 to live for
    nothing|nobody|anything ..3 me to live
    nothing left for me|to_stay_for|for_me_here
    why ..1 am|do|should i @very? @very? alive|living|exist|here_on_this_earth|breathing|bother_living|stay_alive|still_here
    not know why i|i_am @very? @very? am|alive|exist @very? alive|here|breathing?
    life|living|existence is|feels|was @very? not|hardly|no ..2 worth|point_living|living|for_me
    not|hardly|no @very? @very? worth living|being_alive|it_being_alive|carrying_on|existing !with|there|in|together
    life is|has|feels @very? @very? meaningless|pointless|unbearable|unlivable|over_for_me|not_for_me|done_for_me|too_painful
    living|life|existing|being_alive is @very? @very? hard|painful|too_painful|too_much|unbearable|exhausting|hell|agony|torture|hurts $
    life is ..2 painful|much|hard|unbearable to ..1 continue|bear|live|carry_on|go_on|keep
    ~@neg tired|sick|done|exhausted|weary|fed_up|over|finished|bored @very? of|with|from|by ..1 being_alive|existing|life|breathing|existence|living|this_life|my_life|being_here|my_existence|staying_alive|surviving|waking_up !in|with|at|alone|together|out|without|here|on|near|advice|next|admin|story
    had|have it|enough @very? with|of life|living|this_life|my_life|being_alive|existing|this_world|existence|breathing !in|with|here|at
    i am done|finished|through @very? with living|life|this_life|this_world|it_all|everything|being_alive|existing
    @want ..2 out of ..1 life|this_world|everything|existence|this_body|living
    want out . of everything|life|it
    lost|losing|lose|lacking|lack ..1 will to live|carry_on|go_on|exist|live_anymore|keep_going
    not|cannot @very? @very? go|carry|keep on|going @very? living|like_this|any_more|any_longer|much_longer|anymore|with_life|existing|without_him|without_her|without_you|without_them|with_this_life|alone|being_alive|with_it_all
    i can|could not @very? @very? go|carry on $
    i can|could|will not @very? @very? live|exist like_this|any_more|with_myself|with_this_pain|with_this|without_you|without_him|without_her !coffee|phone|at|in|wifi|taco
    not|cannot ..2 face|bear|take|stand|survive|do|handle|cope|endure|get_through|make_it_through|manage|live|last ..2 another|one_more ..1 @time ..1 $
    not|cannot ..2 bear|stand|take|face to? being? be? alive|living|existing|waking_up|life|exist|live|this_life|my_life
    not|cannot @very? do this|life|it any_more|any_longer|no_more ..6 done|finished|over|tired|goodbye ..2 life|living|everything|trying|it_all
    not|cannot @very? do|take|bear|handle|stand life|living|this_life|being_alive|existing|my_life
    not|cannot ..2 take|bear|stand ..1 pain|it|this ..2 want out|it_to_end|to_die|to_go
    @want ..2 it|everything|this|the_pain|life|my_life|things|my_pain|this_pain|my_suffering|all_of_it|my_story ..2 to? @very? stop|end|be_over|over|finish|go_black|go_quiet ..2 i|forever|for_good|permanently|now|so_badly
    my life to|would|could|should @very? end|be_over|stop|finish
    @want to end ..1 my life|existence|everything|it_all|all_this|the_pain|my_pain|my_suffering|this_pain|things
    ~@neg end|ending|ended|finish|finishing it all $
    ~@neg end|ending|finish|finishing|ended it|this|things|everything all? for_good|forever|permanently|once_and_for_all|tonight|whenever|myself|my_way|before_christmas|soon|today|now
    ~@neg thinking_about|thinking_of|feel_like|think_about|thought_about|consider|considering|considered|thoughts_of|contemplating|contemplated|planning_on|talk_about ending|finishing it|it_all|things|everything|all $
    @want ..1 to end|finish it $
    time|ready|easier|going|choice ..2 to end|finish it|everything $
    i @very? @very? sleep|die|drown|disappear|vanish|lie_down|fade_away ..3 forever|for_ever|for_good|never_wake|not_wake|and_never|never_come_back|off_this_earth|and_be_forgotten|eternally
    ~used sleep|asleep|disappear|vanish|go|bed ..4 forever|for_ever|for_good|never_wake|not_wake|never_come_back|not_come_back|never_be_found|nobody_look|never_be_seen|eternally|face_of_the|permanently
    sleep|asleep|bed ..4 never|not ..1 wake|waking up?
    hope|wish|hoping|pray|praying|wishing ..2 i do|never|did|will|could not? ..1 wake|woke|open_my_eyes
    wake|waking ..3 ever_again
    hit|run_over|run_me|killed|knocked by|me|over|down ..2 a? bus|car|lorry|truck|train|tomorrow
    not ..1 mind|care if i|a ..4 died|dead|hit|die|ill|run_over|killed|wake|live|fell
    wish|hope|hoping|want|pray|if ..2 a? car|bus|lorry|truck|lightning|train|plane|meteor ..4 hit|kill|run|crash|crashes|strike me|my_house?
    hope|wish|want|hoping ..1 i get|got|have|catch|had ..1 cancer|hit|run_over|something_terminal|heart_attack|killed|an_accident|shot|terminal
    wish|hope my heart|body|plane would|stops|stop|gives|crashes
    not|dont|do ..1 care if|whether|what ..2 live|lived|die|died|happens ..2 die|live|died|me
    live or die|not
    deserve|deserved ..1 to? die|be_dead|death|dead !for
    not ..1 deserve to ..1 live|exist|be_alive|breathe|be_here|life
    not ..1 deserve life|this_life $
    i @very? should|ought ..1 be|have|die|to @very? dead|died|been_aborted|never_been_born|die|the_one_who_died
    i should @very? die $
    should have ..2 died|killed_myself|been_me_that_died|been_me_who_died|been_me_in_that|drowned|jumped|finished_it|done_it_properly
    ~is|are|was @very? better|easier|best|kinder|happier|nicer|simpler|preferable ..2 dead|off_dead|to_be_dead|if_i_died|if_i_was_dead|to_die|for_me_to_die|dead_than|in_the_grave
    rather|sooner|prefer ..1 be|die|to_be|to_die|death ..2 dead|die|death|than|six|under|in ..1 feel|spend|live|face|this|go|be|dead|another|alive|foot|feet|wake|ground|exist
    i would|had|think|am|be ..2 better off dead|gone
    better off|place|without|world ..3 without|with_out|if_i|when_i|once_i ..2 me|not|was|were|am|died|had|just|dead|disappeared ..2 $
    better|best|easier|kinder|happier|good|relieved|relief|favour|peace|glad|fine|cope|cheer|safer|blessing|thrive|free ..5 if|when|once|after|that|without|having ..1 i ..1 @gonner
    better|easier|kinder|best|happier|nicer|fine|safer ..3 without me $
    better|best|easier|kinder|happier ..4 if|when|once i ..2 not|never ..1 here|around|exist|alive|born|existed|about|in
    better|best|easier ..3 not be|exist|being ..1 here|around|alive?
    better place|off|world without me
    not|nobody|no_one|anyone|anybody|who|would|will ..2 care|notice|miss|cry|mind|come|even_care|bothered|look ..4 if|when|to|that|for|me ..1 i|my|me|am @very? die|died|dead|gone|disappeared|vanished|funeral|killed|disappear|was_gone|was_dead|not_here|stopped|were_gone|did_not_wake|never_woke|jumped|ended|were_dead|am_gone|am_dead|not_around|were_not_here|was_not_here|was_not_around
    would|will ..2 care|notice|miss|cry ..2 if|when i ..2 gone|dead|died|not_here|vanished|disappeared|were_gone|killed_myself
    my|own funeral !song|outfit
    @very? my_own_death|own_death|my_suicide|my_death
    my own death
    if|when|once|after|wait|until|till|before|whether i @very? am|was|were|die|have @very? dead|gone_for_good|died|buried|in_the_ground|in_my_grave|passed|six_feet_under|in_the_grave|no_longer_here|no_longer_alive|not_here_any_more|in_my_coffin !tired|on|inside|broke|drunk|beat|certain|in_the_game|set|serious|wrong
    will|you|they|she|he|it|dog|kids|after|mum ..6 when|once|after|if i am gone $
    i will be|would @very? dead|gone_for_good|out_of_my_misery|at_peace_at_last|at_rest|with_god|with_the_angels !tired|on_my_feet|if_i|by_the_end|broke|in_the_morning
    read|get|receive|find|see|finding|reading this|note|letter|message|these ..3 will|am ..2 be? ..1 gone|dead|far_away|at_peace
    i will @very? @very? not be|b @very? here|around|alive any_more|much|tomorrow|next_week|next_month|long|to_see|for_long|by|monday|when_you|in_the_morning|because|come|for_christmas
    not be|b around|here|alive to ..2 see|worry|bother|hear
    not make it|me|through @very? ..1 to|past|till|until|through ..2 weekend|tomorrow|night|week|christmas|morning|year|birthday|tonight|summer|friday|monday|30|40|month|next|day|new_year
    not ..3 make it through|past|to ..2 night|weekend|tonight|this|the_day|the_week|christmas|tomorrow|the_month
    not|cannot ..3 guarantee|promise|sure|certain|know ..1 that? if? i ..3 be_here|be_alive|stay_alive|alive|last|keep_myself_safe|make_it|stay_safe|still_be
    not be|b anyone|anybodys|your|anybody|a|mums|their|anyones ..2 problem|problems|burden|trouble|worry any_more|much|longer|soon|after|again|from|$?
    not|never|wont ..1 have to worry|deal|bother|put_up|look|cope|hear|see ..2 me|from_me|about_me ..2 longer|any_more|after|soon|ever_again|again|much
    soon ..3 not ..2 be|have ..2 problem|here|alive|worry|around|burden
    it|this|everything|suffering|pain will|is ..2 all? ..1 over|end|finished|done ..1 soon|tonight|tomorrow|by_tomorrow|for_me|by_morning|in_the_morning !exams|friday|course
    """

  /// What was done, is at hand, or is being made ready.
  private static let deeds = """
    i|have|had|just|ive|and|already|tried|od|overdosed|gonna|want|going|thinking|about|will|could|to|am|^ ..2 @took ..2 @toomany ..1 of|the|my|box|pack|bottle|packet|to? ..2 @pills
    i ..2 @took ..1 @toomany|all|everything ..2 @pills
    i|have|just|ive ..2 swallowed|necked|downed|took|taken the|them|it|every all|lot|whole_lot|one|whole_bottle|entire_bottle|whole_packet|bottle|packet !of_wine|of_beer|of_water
    took|taken|swallowed|taking|take|necked ..1 way? too|so|far many ..2 @pills|of_them|and
    too many|much ..1 @pills
    how many|much ..4 @pills ..4 kill|die|enough|too_many|fatal|lethal|take|overdose|end|it_takes|dangerous
    lethal|fatal dose|amount|overdose
    i|i_have|just|have|i_had ..2 overdosed|od_d|took_an_overdose|taken_an_overdose|od|ode !on_chocolate|on_cake|on
    overdosed|od|ods|overdose|oding|overdosing|oded|d ..1 on|with|of ..1 @pills
    @want|think-|thought|plan-|going|try|tried|tempted|took|taken|take|attempted ..3 overdose|overdosing|od|od_on
    overdosed|overdose last_night|yesterday|again|on_purpose|this_morning|on_sunday|on_monday|at_the_weekend
    drank|drunk|drink|swallow|swallowed|drinking ..1 bleach|antifreeze|weedkiller|poison|petrol|pesticide|acid|rat_poison
    i ..2 self harm-|harmed
    i ..4 sh|self_harm|selfharm|cutting again|tonight|last_night|today|relapse|relapsed
    relapsed on|with|into|and ..1 sh|self_harm|cutting|cut|selfharm
    i|have|am|been|started|start|back|went ..2 cutting|self_harming|selfharming|harming_myself|hurting_myself|burning_myself again|myself|my_arms|to|tonight|$ !hair|down|back|out|carbs|sugar|onions|ties|grass
    been|am|started|back_to|again cutting|self_harming|hurting_myself|harming_myself $
    i|ive|have|and ..1 cut|slashed|sliced|burned|burnt|carved|slit|cutting ..1 my arms|arm|wrists|wrist|thighs|legs|thigh|leg|skin|stomach !shaving|on|off|open_by|at
    cut|burned|hurt|burnt|cutting|burning|scratched|hitting|hit|bruised myself ..4 on_purpose|deliberately|again_tonight|deep|deeper|last_night|with_a_razor|with_a_blade|to_feel|so_i_could|again|to_cope|badly_tonight
    i cut|cutting myself|my_self $
    i cut|cutting myself|my_self to|tonight|last|because|with|again|yesterday|when_i_feel|deep
    scratch-|pick- ..3 skin|myself|arms ..3 bleed-|blood|raw
    hit-|punch-|bang-|head ..4 my head|hands|hand|face|wall ..5 bleed|stop|deserve|purpose|bleeds|pain|quiet
    ~knife|skills|new blade|blades|razor ..4 out|wrist|bath|bathroom|wrists|skin|arm|again|drawer_is_calling|in_my_hand|thigh
    knife|blade|razor|scissors|glass ..3 to|against|at|on|in|across my wrist|wrists|throat|arm|arms|skin|thigh|hand_and|neck|veins|chest
    gun|shotgun|pistol|barrel|rifle ..4 to|in|at|against|on my|me head|mouth|temple|lap|chin|chest|hand
    loaded|load|loading ..2 gun|shotgun|pistol|rifle|revolver
    gun|shotgun|pistol|rifle ..4 code|loaded|key|wardrobe|know|ready|lap|bullets|bedside
    bought|got|have|found|tied|tie|made|tying|ordered ..2 rope|noose !ladder|climbing|bridge|course|skipping|swing
    noose ..4 neck|ready|tied|garage|waiting|beam|ceiling
    ~@neg|picked|counted|sort|grandmas|dads|mums saving|saved|stockpil-|collecting|hoarding|counting|hoarded|stashed|stash|counted|stored ..3 my? @pills
    @pills ..4 lined_up|next_to_me|in_front_of_me|in_my_hand|beside_me|on_the_table|calling|saved_up|ready|by_the_bed|counted_out|in_my_drawer|in_my_bag|waiting|staring
    holding|looking_at|staring_at|clutching|thinking_about|thought_about|sat_with|sitting_with|thought_of|think_about|lined_up|eyeing ..2 bottle|box|packet|knife|pills|tablets|blade|razor|rope|gun|noose|paracetamol|bleach|scissors ..1 of? ..1 @pills?
    ~not taking|take|took all? the|these|my|them pills $
    enough ..1 @pills ..4 finish|kill|end|die|do|sleep|never|do_it|it
    ~cleaned hose ..3 exhaust|tailpipe|car
    charcoal ..3 car|bathroom|burner|tent
    helium|nitrogen ..3 bag|tank|exit_bag
    @wantto ..3 @throwself ..4 off|from|over|out_of ..4 @high
    @wantto ..3 @throwself ..4 into|under|in_front_of|in_to|infront|before|in ..4 @ahead
    think-|thought|imagin-|picture|picturing|going|urge|considered|easy|easier|want|wanted|nearly|almost|tempted|might|about|seems|seem|wonder|feel|keep|simply|just|to ..5 @throwself ..3 off|from|over|under|in_front_of|into|out_of|infront ..4 @high|@ahead|edge|a_car|cars|it
    @throwself ..3 off|from|over|under|in_front_of|into|infront ..3 @high|@ahead ..3 seems|easier|would|not_coming|keeps|until|and_end|and_not|never
    jump|jumping|going|jumped off|from the|a|this|that balcony|roof|bridge|cliff|building|ninth|window|flyover|terrace !diving|bungee|into_the_pool|with_a_bungee|with_a_rope
    i will|would|might|could jump $
    walk|walking|go|swim ..1 into|in|out_to|out the sea|ocean|river|water|lake ..4 not|never|come|coming|keep
    ~opened|closed|beautiful|cross|photo|drove i|^|been|was|stood|stand|am|went|sat|keep|looking|staring|look ..4 on|at|over|near|by|to|off|which ..2 bridge|railing|rooftop|tracks|train_tracks|ledge|parapet|train_line|railway_line ..5 nearly|almost|think|easy|edge|thought|over|would|easier|drop|how|jump
    i @very? keep looking|staring|going ..3 tracks|bridge|edge|cliff|river|train|water|rope|pills|knife
    which bridge|train|beam|tree_i|platform
    wrong side of ..1 railing|rail|barrier|railings|fence|bridge
    stood|stand|sat|standing|sitting|hour ..6 edge|ledge|top_level|rooftop|parapet|platform ..5 hour|easy|jump|think|over|step|down|drop|courage|there
    top level|floor|deck ..4 stood|hour|stand
    ~used|club|on edge literally|of_the_roof|of_the_cliff|of_the_bridge|of_the_building|and_ready
    on the edge literally|now_and|and_nobody|of_jumping|of_ending
    platform ..6 step|jump|easy|off
    i|have|i_have|and|picked|chosen|set|chose|know ..1 a? the? my? date|day|place|method|spot|time|tree|beam|bridge|way_out ..3 to|for|set|when|it_is|and|i_will|$ ..2 do|die|end|dead|14th|go|kill|13th|friday|ready|chosen|method
    i ..1 chosen|picked|set|decided ..1 the|a|my|on day|date|method|place|spot|way $
    i have a plan and|for|to ..3 means|end|die|kill|date|do_it|method|it|dying !weekend|holiday|course|diet
    have ..1 the means
    i know @very? how|where|when i would|will|want_to|am_going_to|i_will @very? do it|die|end|go
    i|have|the|had ..1 plan|planned ..3 suicide|death|funeral|kill|own_death|die
    i ..1 planned ..2 my funeral|death|suicide
    ~their|his|her|how i ..2 attempted|made_an_attempt|attempt @very? again? last|on|suicide|yesterday|today|tonight|twice|and|at $
    my ..1 second|third|last|first|latest|suicide|next attempt
    attempted|attempt last weekend|night|week|sunday|month|year?
    it did|pills|tablets|rope|overdose|they not|did_not ..1 work ..6 woke|wake|alive|still|should|enough
    woke|waking up ..9 not_work|had_worked|worst|disappointed|gutted|angry|still_here|still_alive|wish|hoping|again_sadly|devastated|furious
    hoping it had worked
    the pills|tablets|rope|overdose did not work
    next time|attempt ..5 work|works|succeed|fail|mess_it|properly|enough|not_be_found|do_it_right
    should have ..1 taken|took|cut|jumped|done more|deeper|higher|from
    not ..4 safe|trust|keep ..1 with|on|by|alone|to|myself ..2 myself|my_own|alone|safe|be_alone ..1 tonight|right_now|any_more?
    not trust|safe|keep myself tonight|alone|with|around|right|to_be|safe|not|any_more|$ !around_cake|with_chocolate|to_cook
    scared|afraid|terrified|worried|frightened|fear ..4 might|may|will|could|going_to|am_going_to|to ..2 do|hurt|harm ..2 to_myself|myself|something_stupid|it_tonight|something_to_myself
    what i might|will|could|would|may do to myself|tonight|alone|if_i_am_alone
    do|done|did|doing something @very? stupid|silly|bad|drastic|permanent|i_cannot|terrible|reckless ..3 myself|tablets|pills|tonight|take_back|last_night|undo|alone|knife|soon|to_me|irreversible|if_i|and_i|come_back_from|back
    voices|they|something|voice|head ..3 tell-|say-|scream- me|to ..3 jump|kill|die|do_it|hurt|cut|end|take_the|myself
    crisis_line|samaritans|hotline|helpline|988|lifeline ..6 still|want|hung_up|pills|die|do_it|not_help|me
    only reason|thing ..2 am|keeping|keeps|stopping|stops|i|have ..2 alive|me_here|here|me|not_dead|not_done_it|not_killed|living ..1 is|alive|from|the !sane|up|awake|in_bed|going_to
    what|thing|nothing|nobody|only|cat|dog|kids|son|daughter ..1 stops|stopping|stopped|keeps|keep|keeping|is_keeping|is_stopping me|i here|alive|is|from|now|any_more|going_on|tied|in_this !coming|at|awake|warm|buying|applying|eating|running
    nothing|nobody|anything ..2 keep|keeping|keeps|hold|holding me here|alive|on_this_earth
    too scared|coward|cowardly|much ..4 to|of ..2 do_it|kill_myself|die|jump|end_it|go_through_with_it|coward
    only here|alive|living because|for|cos
    for|if ..5 kids|dog|cat|mum|son|daughter|children|mother|you ..2 i would ..1 be? gone|dead|have_done_it|have_gone|be_gone|already|have_ended|not_be_here|have_killed
    would|will|should have done it already|years_ago|by_now|long_ago|ages_ago
    feel|feeling|am|been|felt|was|very|so|really|getting|become|becoming|passively|actively|im|a_bit|n|still|be ~@neg suicidal
    ^ suicidal
    suicidal thoughts|thought|ideation|feelings|urges|again|rn|tonight|all|since|and|today|over
    thinking_about|think_about|thought_about|thought_of|thoughts_of|considering|considered|contemplat-|thinking_of|attempt|attempted|googled|googling|researching|tempted_by|think_of|research|fantasise_about|want|commit|committing suicide
    suicide is|feels|seems|would|looks|sounds|plan|note_for|again|crosses|attempt_last|on_my_mind|keeps ~career|political|social
    my suicide
    ~his|her|their|read|found i|my|wrote|written|writing|left|drafted ..2 suicide note|letter
    only|one|other|no|any ..2 way|option|solution|choice|exit ..2 out|left|of_this ..2 of|i|that|is|except|but ..2 this|it_all|all|death|die|see|one|suicide|me|end_it|kill
    see ..2 no|only other|way|one way|out ..1 out
    there is ..1 no|one|only|not way|one|a out for_me|of_this|for|but|except|any
    death ..2 would|is|seems|feels|looks|sounds ..3 relief|release|peace|peaceful|comfort|comforting|easier|answer|option|better|freedom|kind|only|escape
    think|thinking|thoughts|thought|obsessed|fantasis-|fantasiz-|dream|dreaming|daydream-|imagin-|ideas ..1 @very? about|of|with @very? death|dying|being_dead|ending_it|ending_it_all|not_being_here|not_existing|not_being_alive|my_death|ending_things|not_waking_up|disappearing_forever|jumping|hanging|slitting|drowning !in|of_my|penalty|metal|star|him|her|them|my_hair
    not ..1 afraid|scared|frightened of|to ..1 die|dying|death
    dying|death does not scare|frighten|bother me
    thought|idea|image of ..1 being|dying|death|not_being|ending ..1 dead|comfort-|calm-|alive|here|keeps|is
    knowing ..2 i can|could ..1 end|leave|die|kill ..1 it|whenever|any_time|myself
    """

  /// Goodbyes, things that are given away, threats of one's own death.
  private static let farewells = """
    goodbye|bye|farewell|adieu|goodby ..2 everyone|everybody|all|world|forever|cruel_world|to_all|for_ever|life ..4 sorry|tried|love|loved|$|i ~said|say
    goodbye|bye|farewell|this_is ..2 forever|cruel_world|world
    this|that is goodbye|it|my_goodbye|my_last|the_last|the_end_for|where_it|my_final ..1 for|tell|message|note|post|night|i|me|letter ..5 me|mum|love|loved|write|alive|sorry|ever
    this is goodbye $
    i|am done|out|finished . out|done|goodbye|bye . goodbye|bye
    i am done i am out . goodbye?
    done . i am out . goodbye
    i|have|ive|had|am|been ..1 written|wrote|writing|left|drafted|finished|penned ..2 letters|letter|notes|note|goodbyes ..3 for|to one|mum|everyone|kids|each|them|my_mum|my_kids|the_kids|my_family|my_parents|say_goodbye|everybody|when|find|you_to_find|open|my_son|my_daughter|goodbye !santa|council|landlord|teacher|school
    written|wrote|left the|my|goodbye|a letters|goodbyes|goodbye|note|final ..2 mum|everyone|kids|family|ready|one|$ !him|to_him|council|school
    said|say|saying|made|and ..1 my ..1 goodbyes|farewells
    made my peace ..1 and ..2 goodbyes|ready|goodbye|now
    made my peace with death|dying|god|leaving
    made ..1 my mind up?  . nobody|no_one ..4 out
    nobody|no_one can|will ..1 talk|stop ..1 me ..1 out|now
    at peace with death|dying|leaving_this|going_now
    ~she|grandma|he|nan i ..1 ready|prepared to ..1 go|leave|die|meet|let ..1 now|$|this|my_maker|for_good|be_with ..2 peace|world|it|$ !home|out|to_bed
    ready to go . i am ..1 at peace
    so|that nobody|no_one|you|mum|they ..1 blame|blames ..1 themselves|himself|yourself|herself|anyone
    blame|blaming yourself|yourselves|yourselfs ..9 look_after|everything_you_could|take_care|did_nothing|nothing_you|not_your_fault|when_i|gone|could_have_done|my_decision|my_choice
    do not|please|dont blame yourself|yourselves|themselves . you did everything|all|nothing ..4
    forgive|sorry ..2 me? for ..1 what ..1 i|you|will am|will|going|have_to|must|about|find ..1 about|find|do|going|to|$
    sorry|forgive ..3 mess|what you|i_leave ..2 find|will_find|have_to_find
    who|nobody|no_one|they|you|her|him ..2 find|finds|found|discover|finding me|my_body|the_body ..1 until|first|when|like|$|tomorrow|monday|dead|hanging|in|cold
    not ..4 you|her|him|mum|kids|them who finds|find|found me
    i|have|ive ..2 made ..1 sure|certain ..3 not|nobody|someone|police|it ..3 finds|find me
    look|take|care|feed|hug|kiss|mind|be_good ..5 after|care|for|of|to ..4 dog|mum|kids|cat|mother|her|him|them|children|baby|each_other|dad ..2 when|once|for_me|after|if|now_that i|me|happens|$ ..1 am|go|anything|die|leave|was|can ..1 gone|dead|not|happens|no_longer|not_here|here|$ !holiday|away|work|back
    look after ..2 mum|dog|kids|cat|mother ..2 when i am gone|dead
    who will|would|is_going_to ..1 look_after|take|feed|have|care_for|mind|want ..2 dog|cat|kids|children|mum|them|her|him ..2 when|if|once|after i
    left|leave|leaving|here_are|wrote ..1 instructions|passwords|instruction|password|details|will|keys|everything ..9 desk|drawer|because|funeral|envelope|organised|when_i|gone|passwords|not_be_here|after
    made|written|changed|updated|signed|wrote my|the will ..5 week|brother|sister|transferred|everything|ready|because|signed_over
    gave|given|giving|give|handed|gifted ..2 away|my|all ..3 guitar|records|things|stuff|belongings|cat|dog|everything|jewellery|watch|ring|books|clothes|car|collection|possessions|bike|camera ..9 not_need|sorted|no_need|good_home|never|ready|where_i_am_going|wont_be_needing|not_want|longer_need|anyway|not_be_needing|no_use
    not|never need|be_needing|want|use them|it|those|any_of_it|that|anything|money where_i_am_going|any_more|soon|after|now|$ . bye|goodbye|sorry|love
    have given ..2 records|things|cat|dog|guitar|stuff ..9 . i will not need
    where i am going
    because|since|as|cos i will|am|would not|no_longer|never be|going_to_be ..1 here|around|alive|needed !next_week|holiday|until|on
    tell|let|remind|make_sure ..3 kids|children|son|daughter|mum|mom|dad|boys|girls|family|mother|her|him|them|everyone|parents|dog|baby|wife|husband|sister|brother ..3 i|daddy|mummy|dad|mum|mommy|know ..2 loved|love|sorry|i_loved|always_loved ..1 her|them|him|it|very|always|to|so|$
    tell ..2 mum|mom|dad|kids|children|mother|parents|family|son|daughter|everyone ..1 i|that ..2 love|loved|am_sorry
    kiss|hug|hold ..2 baby|kids|her|him|children|them|dog ..2 for_me|not_see|never|again
    not|never see|hold|hear|be_seeing ..1 her|them|him|you|my_kids|anyone ..1 again|grow_up|no_more ..4 goodbye|loved|sorry|bye|kiss
    see you ..1 on|in the other|next|another|heaven side|life|world !exams|of_the|of_exams|of_this
    i will|am_going_to|want_to|wish_to|need_to ..1 see you|her|him|mum|dad|nan in heaven|on_the_other_side|in_the_next_life|when_you_get_here
    other side ..3 better|peace|waiting|hope !exams
    better on the other side
    @wantto|ready|wait|going|be|back|hope|hoping|able ..3 be|join|see|with|joining|meet ..2 with? ..1 my? dad|mum|mother|nan|grandad|gran|father|brother|sister|baby|son|daughter|him|her|them|husband|wife|god|jesus|lord|grandma|nana ..3 in_heaven|again_soon|up_there|on_the_other_side|who_passed|who_died|who_is_dead|in_the_grave|tonight_in|dead|in_the_next|to_her_tonight|in_the_sky|for_good
    wait to be with ..2 again ..4 tonight|soon|going
    leaving|leave|exit|exiting|depart|departing|quit|quitting ..1 this|the world|earth|life|planet|existence ~not|behind
    my time|clock|number|story|life is|has ..1 up|come|coming|over|finished|run_out|done|ending|ends|at_an_end !at_work|here_at|on
    my life ..1 is|has ..1 ended|over|finished|done|end|not_worth !since|sorted
    checking|check|checked|bowing|clocking|signing|logging|tapping|log|opting|dipping|bow|logoff ..1 out|off ..1 for_good|of_life|of_this_life|permanently|forever|of_this_world|from_life|from_existence
    permanently|forever|for_good log|logging|logged off|out
    pull|pulling|pulled ..1 plug|trigger on ..1 myself|life|this_life|my_life|me
    game over ..1 for_me|me $
    yeet|yeeting|delete|remove|erase|deleting|removing|erasing ..1 myself|me|my_existence|my_life ..2 out|off|from|existence|$
    catch|catching|ctb|caught the_bus|soon|tonight|a_bus ..2 soon|which|forever|$ !to|home|into|from|at|work|number|for|back
    ctb
    i go splat
    splat off ..3 floor|roof|building
    let|letting me ..1 die|go_to_god|end_it|fall_asleep_forever|bleed|drown !down|laughing
    please let me die|go_and_die
    let me go . i want to die
    me out of my misery ..3 serious-|mean|please|$
    kill|shoot|end|murder me ..3 serious|mean_it|please_i|not_joking|beg|for_real|not_a_joke
    please|somebody|someone|god|lord|just ..1 kill|end|smother me !when|if|for|at|before|with
    you|they|everyone|u|people ..2 sorry|regret|happy|care|cry|miss|love ..4 when|once|if|after|that i ..1 dead|gone|die|in_the_ground|in_my_coffin|am_gone|am_dead|kill|jump|not_here|no_more
    my|have_my blood ..4 hands
    my death ..4 conscience|hands|you|fault
    live with ..1 my death|my_blood|that_i_died|my_suicide
    take|come|call|answer|love|reply|talk|speak ..2 me|back|home|to_me or|else|otherwise i|else ..1 will|am|going|would ..1 going_to? jump|die|kill_myself|end_it|take_the_pills|drive_off|do_it|cut
    or|otherwise|else|if|unless ..9 i|then|will ..2 taking|take|swallow|swallowing ..3 pills|tablets|my_life
    one more ..5 going|go|jump off|over ..2 balcony|bridge|roof|cliff|edge
    without you|him|her|them ..2 i ..2 end|die|kill|not_live|have_nothing_to_live|am_nothing_and_want ..2 life|myself|to_live|$ !inside
    cannot|not live without you|him|her|them . i mean
    can not live without you|him|her|them ..1 i_mean|and_i_will_not|so_i_will_not|mean_it
    not be alive|living|breathing ..1 to|for|when|by|long|next|tomorrow|if|much
    leave|left|have|gives|give|leaving me ..1 no|little|other choice|option|way ..1 but|than|except to ..1 end|die|kill|go ..1 it|my_life|myself|everything|for_good|$
    no life for me
    there|this|world|place is ..1 not|no place|world|room|for|point ..2 for|in me|this|here ..3 world|earth|life|leaving
    no place|room|space for me ..1 in|on ..1 this world|earth|life|planet|anywhere
    not|never belong|fit|meant|made|cut_out|built ..1 in|for|on|to|here ..1 this|the|life|be|exist|living ..1 world|earth|life|planet|here|alive|living|$
    world|life|earth|existence is not ..1 for me
    taking|take|took|wasting|waste|using ..2 up? space|oxygen|air ..2 oxygen|and|space|air|that|everybody|up
    i ..1 waste|useless ..1 of ..1 space|oxygen|air|skin ..6 glad|see_me|everybody|everyone|go|gone|better|$
    already|inside|basically dead ..4 official|anyway|so_why|make|may_as_well|body|waiting|catch
    what if|wish|if i @very? did not exist|wake_up|be_here
    stopped|stop|cease|ceased|quit|ceasing|stopping existing|to_exist|breathing|living|being_alive|to_live
    nobody|no_one|not ..2 want|need|wants|needs me ..1 alive|in_this_world|to_live|on_this_earth|here_any_more
    not ..1 need|want me . they ..1 do better with
    not ..1 needed|wanted|useful in|on ..1 this? world|earth|life
    ~such|mum|carry|it|is|this|shopping i|me|being|feel|just|only|a|am|nothing_but ..1 a|like|such|such_a|only? @very? burden ..1 to|on|for|and|$ ..2 everyone|everybody|all|family|them|you|others|people|world|my_kids|my_parents|kids|parents|friends|mum|anyone|better|nothing|nobody|dad|die|wife|husband|earth|other_people|society
    i am ..1 a|such burden $
    cry|sad|upset|grieve|mourn for|a ..1 week|bit|day|while|month ..3 relieved|over|move|fine|forget|better|get
    mar jaana|marna|jeena|jana chahiye|chahta|chahti|nahi|hai
    give|giving|given up on|my|this|on_this|on_my ..1 life|living|everything|my_life|the_will|world ~not|never
    give up|giving_up my life
    not|cannot|never ..2 see|have|imagine|picture|am|feel ..1 a|any|my|for|no? future ..2 for|in|me|myself|world|at_all|any_more|here|without|worth|$ !of_this|together|us|him|her|them|with|job|you_and|company
    no|not|without ..1 future for me|myself|left
    waste away ..1 $
    i|ive|have|not|having ..4 eaten|food|eating|drunk ..3 days|week|weeks ..5 die|waste|fade|disappear|starve
    how|quickly|fast|easily ..4 all be over|end|finished ..2 like|switch|then
    like a switch
    how easy|simple|quick|peaceful ..3 would|it ..4 be ..2 to ..2 die|step|jump|end|go|stop|over|disappear|let|fall|slip|just|end_it
    how i|she would|wouldnt|will not|would|could|never ..1 have_to ..2 do|face|see|go_through ..1 another|one_more|any ..1 evening|day|night|morning
    tablets|pills in the cupboard|cabinet|drawer|bathroom ..4 how|and|think|keep|call|would
    ~exams|wont will not be bothering|troubling|disturbing you after tonight|today|this|tomorrow
    not be bothering you|anyone after tonight|this
    hands ..1 shaking|full ..3 pills|tablets|blade
    ~@neg my last day|night|breath|words|message|post|sunrise|entry on|alive|ever|here|is|to_you|before ..1 earth|me|this|the|i !at_work|of_work|school|job|term
    last ..1 thing|time|words|message|note|goodbye ..1 i ..1 ever ..1 write|say|send|do|hear|see|post
    anything|something happens|happened to me ..4 tell|love|dog|kids|want|password|letter
    """

  /// What may mean it, and may mean less.
  private static let soft = """
    not @very? @want to be|b here any_more|no_more
    @want ..1 to? ..1 disappear|vanish|fade_away|not_be_here|not_be_around|cease|be_nothing|feel_nothing_forever !for_a|to_a|into_my|from_the|under_the|into_a|for_the
    @want ..1 it|everything|this ..1 all? to ..1 stop|end|be_over $
    i just|@very? @want ..1 to|2? stop $
    want to stop . i want
    want it all to stop
    ~@neg life|world|it ..1 is ..2 not ..1 worth it $
    not care|bothered ..1 what happens to me
    could|couldnt not care less ..2 happens to me
    not ..2 needed|wanted by anyone|anybody
    i am no use|good to|for anyone|anybody|myself
    hate|loathe being alive|my_existence|existing !at|on_a|monday
    hate my life ..3 end|so_much|want|stop|over
    cannot|not face|see|imagine|do|handle|survive tomorrow|another_day|waking_up|the_future|one_more_day|life|another_night|this_life
    cannot|not do|take|handle|stand this|it|life|living any_more ..5 goodbye|sorry|life|die|end|done_with_life|world
    not ..1 know ..1 how much longer ..1 i ..1 can|will|could ..2 on|this|last|hold
    ~used i am|was|feel ..1 like? dead already|inside_and|anyway
    no one|nobody would|will ..2 miss|notice|care|look_for|cry_for me $
    nobody would|will miss me
    would|will|does anyone|anybody|somebody ..1 miss|notice|cry_for|remember me $
    no|without ..1 hope ..1 left|any_more|for_me
    i have|ive nothing|nobody left|anymore ..1 $ ..1 i? give|sorry|tired
    ~@neg|will i ..1 give up ..1 on_everything|on_it_all|for_good|living|life
    i do not want to ..2 fight|try|survive any_more|this
    too tired to ..1 live|exist|go_on|carry_on|keep_going|fight_anymore
    not|cannot ..1 hold|hang|fight|keep|go on any_more|much_longer|any_longer
    i was never meant|supposed to be|exist here|born|alive|at_all
    """

  /// Violence, whoever it is against, in words that say so.
  private static let threat = """
    ~@neg @iwill ..3 @hurt ..2 @target ..1 both?
    ~@neg @iwill ..3 @hurt ..1 your|his|her|both|their|that|you|them|all ..3 @thing
    ~@neg|cake|funeral @iwill ..2 have|get|send ..2 someone|people|my_brothers|my_mates|lads|friends|you ..2 to|beaten|killed|hurt|sorted|deported|fired|sacked|arrested|evicted|you|him|removed|struck
    ~@neg i am going|coming to? ..1 for|after|get you|him|her|both|them
    ~@neg i|we|my_brothers|they will|would|can|am_going_to ..1 always? ..1 hunt|find|track|get|come_for|come_after|catch|reach you|him|her|both|ya ..1 down|wherever|and|one_day|sooner|eventually|anyway|no_matter|$ !a_job|something|some
    wherever|anywhere|nowhere|no_place you|on_earth|to ..2 go|run|move|hide|is ..4 find|come|follow|will|be_there
    you can run|not_hide|hide|never_hide|try_to_hide|not_run
    can|could not hide from me
    still|always|will|would find you
    you|he|she|they|both are|is|will_be @very? a? dead ..1 man|woman|meat|$|if|both|to_the_world_soon !right|serious|to_me|funny|good|tired|on|beautiful|sweet
    you are @very? a? dead man|woman|meat
    watch|mind|guard ..1 your|his|her|himself|herself ..1 back|backs|step|mouth|tongue|$ !stairs|on_the|wet|ice
    tell|told|warn ..4 boyfriend|girlfriend|him|her|man|jake|he|she|partner|husband|mate|friend ..2 to? watch|careful|stay_away|back_off|look_out|himself|sleep|run
    boyfriend|girlfriend|he|she|man|partner|husband|you had? better ..1 watch|run|hide|pray|be_careful|look|not_walk|keep|stay|back ..2 out|over|himself|away|home|back|alone|off|herself|it|shoulder|your|$
    she|he|you had? better not walk|sleep|show|come|turn|go|step|be|think|try|tell|dare
    sleep with one|your ..2 eye|eyes|door open|locked
    watch my? ..1 step|back|out if|boy
    ~meet smash|break|knock|kick|beat|punch|stamp|cave|rearrange ..1 his|her|your|that ..1 face|teeth|head|legs|jaw|skull|nose|ribs|door|windows|car|arms|lights|fucking
    put|putting|leave|send him|her|you|them|both ..2 in ..1 hospital|wheelchair|ground|coffin|a_and_e|icu|grave|casualty|intensive|bodybag|morgue|box|stretches
    put a bullet|knife|brick ..3 him|her|you|them|window|head|back
    bullet with ..2 name
    throw|chuck|pour|fling ..1 acid|petrol|bleach|paint|boiling|brick ..3 you|face|car|him|her|window|over|through|letterbox|door
    acid ..2 face
    drag you|her|him ..4 hair|out|home|court|mud|by|down|through
    burn|torch|set_fire ..2 down? ..1 your|his|everything|the|that|to ..2 house|flat|own|car|things|stuff|place|down|van|shop|everything|apartment
    on fire|the_fire|the_bonfire ..3 if|unless|or|answer|by|tonight
    stuff|things|clothes|records|letters ..1 going|go|goes|will ..2 fire|bin|skip|canal|river|bonfire|tip|dump|curb ..2 if|unless|or|by_tonight
    key|scratch|torch|slash|puncture|trash|wreck|smash|brick|petrol|egg|let_down|flatten your|his|her|that|those ..2 car|tyres|tires|flat|windows|house|van|place|bike|motorbike|windscreen|garden
    tyres|tires|car|brakes|windows|windscreen|house|windscreens ..1 will|might|may|wont|could|would ..1 not? ..1 last|survive|be|get|fail|see|smashed|slashed ..2 week|night|safe|smashed|longer|there|morning|weekend|slashed|keyed
    throw|chuck|dump|sell|burn|smash|bin|destroy|cut|shred|drown|torch|pawn|trash ..1 all? ..1 your ..3 if|unless|or_else|until|otherwise
    ~@neg|had|vet have|take|get|put|taking|leave|give|drop|drown|poison|strangle|turn ..1 the|your|that ..1 dog|cat|puppy|kitten|rabbit|mutt|pet|horse|hamster ..2 put|pound|shelter|killed|street|motorway|down|outside|gone|away|in_the|rescue ..5 if|unless|or|down
    i will have the|your dog|cat|puppy|horse put down
    dog|cat|puppy|pet|horse|rabbit ..1 goes|go|gets|will|is_going|might ..2 shelter|pound|missing|put_down|vet|hurt|disappear|run_over|poisoned|lost|street ..3 if|unless|or|$
    taking the|your|her|his dog|cat to the pound|shelter|vet_to
    hope ..2 you ..2 like|enjoy|have|has|good|got ..3 hospital|insurance|teeth|hospitals|wheelchair|stitches|life_insurance|funeral
    ~@neg hope ..2 brakes ..2 work-|fail|ok|fine
    check ..1 your brakes|under_your_car|car|locks|doors|tyres ..2 before|tonight|every|drive|$
    check under your car|bed
    enjoy|make_the_most|say_goodbye ..2 your|his|to_your ..1 teeth|face|legs|job|freedom|car|peace|dog|cat|house|career|kids ..2 while|last|before|to
    ~@neg you|he|she|they|both|youll|u will|are|is|gonna|going|would|shall|wil ..2 going_to? ..1 @sorry ..3 this|that|for|day|it|what|did|leaving|me|crossing|you|dearly|with|not|$ !missing|trying|the_ramen|buying|for_your_loss
    make|making|made ..2 you|him|her|them|both|sure_you ..2 pay|suffer|sorry|regret|bleed|beg|crawl|wish !attention|rent|the_bill
    pay|paying|suffer|sorry for|dearly ..1 what|this|it|that you|he|she|one|$ ..2 did|done|have_done|way|put
    pay for this|what_you
    will ..1 wish you ..1 had|were|never|was|stayed
    ~@neg regret ..1 the|ever ..1 day|moment|meeting|crossing|leaving ..2 met|crossed|left|me|you
    get you|him|her|them|both|u|my_own back
    get|getting|have|take|want|taking|plan|exact|need my|our? revenge|payback|own_back|vengeance|pound_of_flesh
    ~watch|film revenge|payback|karma|reckoning|judgement ..1 is|will ..1 coming|be_mine|sweet|come|a_bitch ..3 you|for|and|$ !of|sith
    get|getting|be even with you|him|her|them
    what|whats ..1 is? coming to you|him|her|ya
    what you|he|she deserve|deserves|have_coming ..3 see|make|sure|it_happens|myself|soon
    deserve ..3 slap|kicking|beating|hiding|smack|thrashing|punch|lesson ..3 get|will|give|going|one
    teach|taught|teaching|learn ..1 you|him|her|a|both a? lesson
    needs|need to be taught|shown|put a|in ..1 lesson|place
    ruin|destroy|wreck|trash|end|finish|tank|sink|torpedo|bury|tarnish ..1 you|your|him|his|her|both ..2 life|career|reputation|business|name|marriage|with|chances|wedding|job|$|overnight|relationship
    your ..1 life|career|reputation|job|name|marriage|business ..1 hell|misery|over|gone|history|ruined|finished|destroyed|toast !still|years
    make ..2 life ..1 hell|misery|unbearable|living_hell|miserable|nightmare|impossible
    make ..2 sure|certain ..1 that? ..1 you|he|she|they|nobody|everyone|your|everybody|the_kids|no_one ..1 never|lose|cannot|can|regret|will_never|hates|knows|are|end|suffer|pay|get|loses|lose|not|rot|hear|hire|sees|hate|find|see|remember|find_out ..4 job|work|happy|knows|again|are|it|see|kids|hire|you|everything|with|what|nothing|home|alone|$ !safe|home_safe|off_ok|your_things
    will|would never|not be happy|free|rid|safe|left ..2 make_sure|of_me|from_me|again|i_will|in_peace|while_i|as_long_as
    never let you|him|her ..1 be|go|forget|have|live|leave|see ..2 anyone|happy|with|peace|else|them|alive|kids|him|free|$ !down
    if|when i can|could not have you ..1 nobody|no_one|then|neither|noone
    nobody|no_one ..1 else ..1 can|will|gets|get|is_going_to|is_allowed have|to_have|touch you !helped
    you ..1 belong|are_mine|will_always_be_mine|are_my_property|are_still_mine|are_my_wife ..1 to? ..1 me|and|mine|whether|until|forever
    you belong to me
    what i|we am|are ..1 capable of|going_to_do_to
    no idea|know|understand|find_out what ..1 i ..1 am ..1 capable|prepared|able|willing
    find|see|know|learn out? ..1 what ..1 happens|happened|i_do|i_can_do|i_am|will|it_is|kind ..4 when|if|to|of|cross|people|capable|me|$ ..1 you|me|people|next|try|last !film|book|series|show
    do not|never|dont|please_do_not|not|stop make|force|push|test|tempt|try|cross|provoke|making|forcing|pushing|testing ..1 me ..1 do|to|come|any|again|on|show|hurt|angry|because|into|further|or|$|post|send|tell|use|choose|go|drive|regret|ask !laugh|cry|smile|tea|eat|watch|rush|sing
    do not make|push|test|tempt|cross|provoke|try me $
    force|forcing my hand
    forcing|making|make|pushing|push|leave|leaving|force me to ..2 something|do|tell|post|use|hurt|act|things|extreme|drastic ..5 want|regret|would_rather|not
    leave|leaving|give|giving|left me no choice|option|alternative
    know|remember|recall|forget ..2 what ..1 happens|happened ..1 when|last|next|to ..3 angry|time|crossed|boyfriend|mad|drunk|last|bloke|guy|man|girl|temper|made|lied|left !holiday|we_laughed|in_season|to_the_cake
    what happened to ..2 last ..1 boyfriend|one|man|person|girl|guy|who|bloke
    happened to the last
    if|when|whoever he|she|anyone|they|you ..1 touch|touches|comes|come|lay|lays|near|hurt|looks|go_near|see|sees ..2 my|near|a|his|her|your|hands|again ..5 i ..1 will|put|kill|swear|break|end|am
    beat|kick|batter|kicking|beating|knock|thrash|slap ..1 the|you|him|her|your|it ..1 shit|crap|living|out|up|head|black|hell|senseless|daylights|fuck ..2 of|you|out|blue|in|him|her|$
    @wantto|could|will|gonna|going ..2 strangle|stab|murder|shoot|throttle|batter|beat|rape|kill|hurt|punch|slap|choke|smash|destroy you|him|her|them|that|your|both !if_you_spoil|at_chess|at_mario|laughing|in_the_game|haha|lol|in_scrabble|for_that_pun|for_eating|for_a|he_forgot|she_forgot
    i ..1 have|got|bought|own|keep|bring|bringing|sharpened a|my|the ..1 knife|gun|bat|machete|crowbar|hammer|shotgun|weapon|blade|axe|petrol|baseball ..4 you|your|his|know|and|address|him|name|boot|her|afraid|use !him_a
    """

  /// What is to come out, be taken away, or happen, unless …
  private static let blackmail = """
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

  /// What is friendly in other company.
  private static let veiled = """
    i ..1 know ..1 where|what_time|when|which|who|exactly_where|how|the_way ..1 you|your|he|she|they|his|her|gym|new|school ..3 live|lives|park|parks|finish|work|works|sleep|sleeps|boyfriend|drink|gym|run|goes|go|stay|walk|shop|lock|kids|mum|school|train|hide|keep|girlfriend|parents|bus|staying|leave|home|car|sister|eat|train|jog|are ..2 !so|drop|met|left_it|send|met|thanks|keys|feel|coming_from
    know where you live|park|sleep|work|are $
    know where|what_time|when ..1 you|he|she|they|your|his|her ..3 $
    i will not be so|as|this|that|quite ..1 nice|polite|kind|friendly|gentle|patient|understanding|calm|forgiving|civil|easy|lenient|quiet
    next time ..4 not ..3 nice|polite|words|talk|gentle|kind|just_words|friendly|calm|patient|civil
    not stay|be|remain ..1 so|this|as|quite ..1 nice|polite|calm|patient|quiet|silent|friendly|civil|discreet forever|next|much|again|for|if|when|second
    patience ..2 running|wearing|run|has ..1 thin|out|limits ..4 answer|you|$ ~@neg|kids|queue
    nice ..1 car|house|dog|place|job|flat|family|girlfriend|curtains|windows|life|kids|little|car_you ..3 shame|pity|would_be|happened|careful|if|be_a
    i ..2 outside ..1 your|right_now|open|now|waiting|the|come|and ..2 door|house|flat|window|work|open|not|the|it|i|leaving|office|until|down|up ~station|exit
    i ..1 will ..1 be|come ..1 waiting ..1 for|outside|at|when ..2 you|your|work|finish|he|her|him ..2 when|after|at|every|tonight|work|outside|alone|door|five|finish|house|$ ~kids|train|boxes
    waiting|wait|parked|sat|sitting|standing|stand|stood|camp ..1 outside ..1 your|until|her|his ..2 work|house|flat|home|door|office|mums|gym|window|until|every|school|place !boxes|key|kids
    not|never leaving|going|moving|leave ..1 your|this|until|till|here|anywhere|away ..2 street|till|until|house|door|car|you|driveway|doorstep ..2 you|come|talk|down|answer|see|$
    outside your ..2 every|until|tonight|right|each
    see you soon|there|tonight|around|at_home|at_your ~hope|hello|love|lunch|exam ..1 whether|like|or|door|second
    road|second_floor|flat|street|house|blue_door|number ..4 blue|door|second|floor|street ..2 . see you soon
    lets ..1 keep|see ..2 this|how|it|things ..2 friendly|civil|nice|they|who|between|like|that_way ..3 truth|$|shall|boss|then|it
    let us|lets keep this|it|things friendly|civil|nice|between|quiet|private
    photos|pictures|videos|messages ..8 lets|let|keep ..2 friendly|civil|nice|quiet
    public|truth|known|out ..2 make|made|making|go|going|things|it ..1 public|known ~company
    make|making|go|going|made things|it|this|public|everything|all ..1 public
    scheduled|drafted|ready|written|queued|saved ..1 the|a|to|my ..1 post|email|message|send|tweet|video|video_to ..2 . only|i|just|one|you
    only i can stop it|this|that
    somebody|someone ought|should|needs|has to ..1 tell|warn|show|teach|stop ..1 him|her|jake|your|you|them|that ..3
    how would|will|do|might ..1 your|the|her|his ..1 kids|boss|mum|dad|parents|children|colleagues|wife|husband|family|church ..1 feel|react|like|think|take ..2 if|when|to|about ..2 saw|knew|read|find|they|see|found|heard|learn
    what|imagine ..2 your|the ..1 dad|mum|boss|kids|parents|wife|husband|colleagues|family|church ..1 will|would|might|is_going_to ..1 say|think|do|feel ..1 when|if|about ..2 sees|saw|see|find|knows|reads|hears|knew|it|that|finds
    """

  /// What people say every day with such words.
  private static let idioms = """
    dying|die|died|dies to see|meet|know|hear|try|go|tell|get|watch|eat|read|find|have|ask|visit|show|taste|start|use|be_asked
    dying|die|died for a|some|the|your|that|those|this|more|news|these|another
    to die for
    dying|die|died|dead of|from|with embarrassment|shame|laughter|boredom|laughing|cringe|curiosity|heat|cold|hunger|thirst|cuteness|happiness|excitement|embarassment|old_age
    dying|die|died|dead|dyin|dies laughing|inside|lol|haha|at_this|at_that|from_the|hahaha|lmao|down|on_the_last|on_level|in_the_game|in_minecraft|in_game|on_my_phone|and_respawned|on_me|out|hard_battery|on_level_-
    i am|was @very? dead lol|haha|hahaha|lmao|tired|on_my_feet|serious|chuffed|excited|bored|sure|good|proud|set|set_on|nervous|hungry|keen|certain|broke|beat|asleep|pleased|jealous|lucky|wrong|right|curious|pan|to_the_world|funny|inside|happy
    dead tired|on|line|end|beat|heat|ringer|weight|good|easy|set|serious|chuffed|funny|cert|posh|simple|nice|lovely|sea|pool|poets|battery|lift|bored|quick|lucky|keen|asleep|proud|sure|pan|sad|cute|excited|hungry|certain|boring|cheap|jealous|on_time|nervous|stop|wood|centre|quiet|wrong|right|straight|slow
    drop dead gorgeous
    back from the dead
    be|caught|seen dead in|with|wearing|at|without
    like the dead
    kill|killing|killed|kills time|two|it|for|the_lights|the_engine|the_mood|the_vibe|my_vibe|the_weeds|off|with_kindness|off_the|that_presentation|the_presentation
    is|are|was|were|be|been @very? killing me|my_back|my_feet|my_eyes|us
    could|would|i_would kill for|a
    @wantto|could|would|will kill|murder for|a|this|some|that_burger|that_pizza|an
    could|going_to|would|want_to|will murder|demolish|smash|destroy|kill|annihilate a|this|that|some|the|my_dinner|my_lunch burger|curry|pizza|coffee|pint|kebab|sandwich|cake|tea|steak|bacon|roast|wine|takeaway|chinese|cheeseburger|drink|beer|biscuit|pint|chips|exam|workout
    kill|kills|killed me when|if|with|for|later|lol|haha|at_level|at_work
    boss|mum|mom|dad|she|he|they|wife|husband|sister|brother|coach|teacher|landlord|mother|cat|doctor|trainer ..3 kill|murder|strangle me
    kill|shoot|end me now|lol|already|please_lol|another|haha
    kill me now
    will|would|gonna|going kill you|him|her if|he|she|for ..2 spoil|forgot|eat|ate|tell|haha|forgets|finish_the|eating|leaving_the|late|lol
    could kill him|her|them|you he|she|they|for|lol|haha
    nearly|almost|practically|virtually|basically ..1 killed|died|killing|die|kill|drowned|hung ..1 myself|me|laughing|of|on|from|at|when|tripping|in|lol|a !with|pills
    killed|hurt|kill|hurt myself laughing|tripping|slipping|on_the|at_the_gym|in_the_gym|lol|haha|at_yoga|running|falling_over|playing|skiing|moving|lifting|carrying|on_a|climbing|over_the_cat
    tripped|slipped|fell|stumbled ..8 killed|hurt|kill|cut|break|broke myself
    cut|burnt|burned|hurt|cutting myself|my|my_finger ..2 shaving|chopping|cooking|gym|slicing|peeling|washing|oven|opening|gardening|paper|onions|knife_chopping|some_slack|a_slice|a_piece|short|off|out
    cut myself|me a|some|off|short|out|loose|another
    burned|burnt myself out|on
    if looks could kill
    end it with|there|here|by_saying|on_a_high|between|amicably|over_text|and_move|all_with|nicely
    end things with|on_a|between|amicably|nicely|well|there|here
    ready to end it with
    ended|end|ending it|things with|between|on|over
    @want ..1 this|the|my|it|exams|that ..1 course|exam|exams|week|winter|meeting|lecture|job|term|shift|degree|dissertation|day|month|thesis|divorce|lockdown|year|match|film|placement|renovation|move|interview|flu|cold|summer ..2 over|end|done|finished|stop
    lost|losing|lose ..1 will to live ..2 in|halfway|with|at|during|waiting|after|reading|on|queue|trying|doing ..1 that|the|this|through|queue|meeting|hold|phone|traffic|spreadsheet|admin|a|ikea
    @want ..1 to? ..1 die|scream lol|haha|of|every_time_he|inside|when_my|when_the
    makes|made|making|make me want|wanna ..1 to? ..1 die|scream|cry|kill|jump|vomit|hide
    rather|sooner ..2 die|be_dead|dead ..1 than ..1 eat|wear|watch|listen|go_to|go_camping|cook|work|drive|admit|see_that|support|do_karaoke|call_customer|miss_the|read|use|share|drink
    hang|hanging|hung out|on|up|around|in|there|the|my|with|pictures|washing|tight|loose|over|about|onto|fire
    drowning|drown|buried|drowned in|under work|emails|paperwork|debt|laundry|washing|tears|deadlines|homework|boxes|admin|marking|sauce|syrup|assignments|stuff|gravy|to
    overdosed|overdose|overdosing|od|oded|ods|odd|overdosed ..1 on|of ..2 chocolate|cake|sugar|romcoms|caffeine|coffee|netflix|cheese|tv|carbs|nostalgia|ice_cream|vitamin|crisps|sun|pizza|christmas|glitter|biscuits|mince|easter|podcasts|telly
    took|take|taking|taken|had|popped ..2 pill|pills|tablets|tablet|aspirin|paracetamol|ibuprofen|antibiotics|meds|medication ..3 for|with|cold|headache|breakfast|doctor|flu|migraine|back|hayfever|allergies|period|as_prescribed|on_time|after_food|like_the|sick
    shoot me|you|us|her|him|them a|an|over|your|the_details
    shoot|shot for|in|of|some|hoops|glass|tequila|an_email|the_breeze|a
    suicide squad|prevention|helpline|awareness|watch|hotline|bomber|drinks|wings|training|door|burnout|policy|bereavement|rates|statistics|vest|note_was|charity|is_painless|pass|blonde
    career|political|social|commercial|fashion|professional|financial suicide
    film|movie|book|song|novel|episode|series|play|album|lyrics|lyric|documentary|poem|character|game|podcast|read|reading|watched|watching|listening|track|chapter|story|article|class|lecture|essay|course|training|paper|scene|band|band_called|club|chose|opera|musical|sings|sang|playing|plot|ending|season|finale|killers|title|titled|called|report|news|exhibition|show|drama|seminar ..9 suicide|suicidal|die|dies|dying|kill|killing|dead|death|jumps|jump|overdose|overdoses|kms|self_harm|hang|hangs|kills|murder|drown|myself|blade|end_it_all|my_own_death|goodbye
    @throwself ..3 off|into|in|on|at|from ..2 diving|board|pool|bed|sofa|lake|bus|work|train_to|swing|trampoline|new|swim|studies|hobbies|lovely|bandwagon|bath|party|bungee|plane|parachute|wagon|deep_end|project|the_deep
    walk|walked|swam|walking|went|swim|jumped|swimming|ran|running ..2 in|into|to|along|from ..2 sea|lake|water|river|cliffs|pier|bridge ..2 with|lovely|swim|freezing|sister|before|dog|kids|and_back|friends|morning|cold_but|eating|photos
    jump|jumped|jumping|hop ..1 on|in ..1 a|the|my|next ..1 train|bus|call|bike|tube|bed|car|shower|taxi|tram|ferry
    for|catch|catching|missed|miss|caught|get|took ..2 the ..1 bus|train ..1 to|home|into|from|at|again|back|work|number
    @anymore yet
    over my dead body
    love|loved|worried|bored|scared|sick|tickled|freezing|frozen|starving|thrilled|tired|work|working|worked|bore|scare|boring|chat|worry|dance|talk ..3 to death
    death by|in|of_a|metal|star|note|stare|penalty|valley|certificate|duties|taxes|eaters|row|eater
    the death of me
    life and|or death
    till|until death do
    matter of life
    you are dead|finished to_me|at|when_mum|lol|haha|right|meat_lol|at_monopoly|good|funny
    will|would|am_going_to|gonna|going_to end|destroy|kill|crush|annihilate|beat|bury|murder|batter|smash|slaughter you|him|her|them ..2 at|in|on|next_round|with_kindness ..1 chess|mario|fifa|tennis|scrabble|monopoly|uno|poker|squash|the_quiz|cards|golf|the_game|game|darts|kart|catan|badminton|pool|quiz|minecraft|bowling
    hit me up|with|baby
    hit the road|gym|shops|town|hay|sack
    wish|want|wanted|wanna ..1 i|to ..2 could|to ..1 disappear|vanish|sleep|hide|run_away ..1 for|to|in|into|under|up ..1 a|the|my|ten|bed ..2 weekend|week|day|holiday|somewhere|hole|ground|floor|duvet|month|beach|cabin|woods|forest|while|signal|mountains|hours
    i ..1 will|would not be here|around|in next_week|this_weekend|on|at|when|until|for|tomorrow|friday|monday ..2 i_am_on|holiday|away|i_am_in|off|going_to|in_wales|visiting|work
    not be around|here this|next|on|at weekend|week|friday|the ..1 !because|ever
    not|never @want to ..1 be here ..1 the|it|at|office|on|in|for|with
    not @want to ..1 live|exist ..1 here|in|with|there|at|near|next|on|together|apart|alone|like_strangers|like_flatmates|like_students|under|abroad
    not @want to ..1 wake|get up ..1 at|early|in|to_an|alone|next|so
    not @want to ..1 wake him|her|the|them|up_the|my
    do not @want to die|kill ..1 $ ~any_more|but
    not @want to die|kill_myself|hurt_myself !but|i_just|though
    never|not|wouldnt|nor ..2 kill|hurt|harm|cut|do|attempt|hanging|killing|hurting ..1 myself|anything_stupid|suicide ..3 over|promise|worry|do_not_worry|$ ~if|can
    not @very? suicidal|a_burden
    not ..2 actually|really|going_to ..1 do|kill|hurt|die ..1 anything_stupid|it|myself|of_this
    glad|happy|good|great|lucky|grateful|thankful|wonderful|nice|blessed|relieved|love ..3 alive
    make|making|made|updated|wrote ..1 my|a|our will|wills ..2 at_last|adult|with_the|solicitor|finally|before_the_baby|sensible|because_the_bank
    life insurance ..2 sorted|with|bank|premium
    goodbye|bye|farewell ..2 to|and|party|letter|drinks|for_now|summer|winter|my_colleagues|my_old|my_job|sugar|carbs|old|london|my_twenties ..2 colleagues|luck|good|old|flat|him|job|team|house|hair|debt|carbs|sugar|$ !world|everyone|all|mum|cruel|life
    see you|everyone|all on the other side of|exams
    other side of ..2 exams|this|the_hill|street|road|town|bed|world|room|it|summer
    i want|need ..1 out of ..1 this|the|my ..1 lease|contract|group|relationship|marriage|job|meeting|chat|deal|flat|course|house|city|town
    """

  /// More of that.
  private static let everyday = """
    taking my ..1 own? life back|in
    his|her|their|found|bought|sold|new razor|blade|knife|rope|gun|pills|tablets
    never|not want|wish ..2 to see|hear|speak|meet|talk ..1 him|her|you|them|from ..1 again
    love|like|happy|glad|want|nice|free ..1 to see|have you|the_kids ..1 on|at|for|this|again
    not|cannot|never imagine|live|picture ..1 life? without my|a|the|coffee ..1 dog|cat|phone|coffee|sister|mum|kids|friends|bike|job
    burden ..1 on|to ..1 my mum|mother|parents ..4 operation|laughs|shopping|move
    wish ..2 never met|moved|dated|trusted|texted|said|bought|married|come|left|written|started|moved_here|loved|told
    future ..1 with|for ..1 him|her|us|them|you
    burn|burned|make you|him|her a copy|cd|disc
    miss|misses|missed him|her|them|my|grandad|nan|dad|mum ..5 died|dead|death|passed|dying
    grandad|grandma|nan|dad|mum|granny|uncle|aunt|dog|cat|father|mother|husband|wife|brother|sister|friend|gran|plant|plants|phone|battery|car|laptop|fish|hamster has|is|just|are|was|keep|keeps|finally|had|would|might|will? ..1 died|dead|dying|passed|die|dies|been_dead !me|i
    death|died|dying of ..1 my|his|her|their|a|the
    her|his|their|dads|mums|nans|grandads death
    sorry|love|condolences ..3 your|for_your loss|dad|mums
    right|wise|brave|smart|decision|glad|good|best|sensible|decided|choice|call ..1 to|that|when|we|you ..1 we|you|i? end|ended|ending it|things
    meant to be ..1 together|friends|a_couple|with
    my ..1 body weight|clock|lotion
    disappear|vanish|escape into|in ..2 book|books|game|series|music|work
    doctor|nurse|gp|therapist|counsellor|they|midwife|form ..1 asked|asks|asking ..1 me? ..1 whether|if|about ...6 suicidal|suicide|self_harm|hurt|myself|die|thoughts|dead|alive
    lol|haha|lmao|omg|hahaha ..2 i am @very? dead|dying|dying_here|deceased
    over the edge with|of_the_sofa|of_the_pool|on_sugar
    end the|on|my ..1 evening|day|night|week|call|month|year|conversation|note|high|list
    he|she|they is|are ..1 better off without me
    not want to hurt you|him|her|anyone|anybody !but|again_but
    call|phone|ring ..2 police|solicitor|bailiff
    """

  /// What is past, and said to be, and what is about somebody else.
  private static let past = """
    used to ..3 want|think|wish|cut|hurt|harm|self_harm|feel|be|plan|hope|cry|pray|dream|wonder|kill|drink|be_so|imagine|take|say|believe|hate|fantasise ...5 die|suicide|dead|myself|suicidal|self_harm|dying|existing|alive|death|live|born|arms|it|end|wake|suicidal_thoughts|cutting|anymore|burden|disappear|point
    @ago ...8 die|suicide|dead|myself|suicidal|dying|my_life|overdose|pills|attempt|attempted|live|tablets|death|wake|alive|self_harm|cut|jump|cutting|ending_it|end_it|exist|self_harmed|overdosed|burden|bridge|point|it_all|born ~tonight|again|still|today
    ago|then|teenager|school|teen|past|2009|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023 ..1 i ...6 die|suicide|dead|myself|suicidal|dying|my_life|overdose|pills|tablets|self_harm|live|alive|wake|end_it|attempted|exist|bridge|existing|death
    wanted|tried|attempted|thought|took|was|felt|planned|wished|overdosed|cut|hurt|cutting|self_harmed|had|been ..7 die|suicide|myself|suicidal|dead|overdose|overdosed|pills|live|my_life|attempted|attempt|self_harm|arms|suicidal_thoughts|tablets|alive|exist|be_here|death|end_it|it ...3 years_ago|back_then|at_school|as_a|in_20-|in_19-|when_i_was|months_ago|year_ago|decades_ago|long_ago|at_the_time|in_my|once|at_fifteen|at_17|in_college|at_uni|last_year|a_decade
    i wanted|tried|attempted|thought|felt|was ...7 die|suicide|myself|suicidal|dead|end_it|exist|be_here ..1 and|but|then|now|until ...2 not|glad|so_glad|happy|now|do_not|survived|better|got_help|recovered|safe
    my friend|mum|mom|dad|brother|sister|uncle|aunt|cousin|neighbour|nan|grandad|son|daughter|colleague|mate|ex|boss|flatmate|boyfriend|girlfriend|best_friend|roommate|grandma|nephew|niece|patient|wife|husband|partner ..3 said|says|told|wants|tried|wanted|attempted|took|self|cut|cuts|has|is|threatened|overdosed|killed|died|was|keeps|thinks|talks|texted|once|used|committed|taken ...6 die|suicide|suicidal|himself|herself|themselves|harms|harm|overdose|pills|dead|dying|myself|alive|live|his_own|her_own|life|cutting|tablets|death|jump|od|end_it|exist|burden|go
    he|she|they|someone|somebody|people|client|student|pupil|caller|man|woman|teenager|boy|girl|grandma|grandad ..2 said|says|told|wants|tried|wanted|attempted|took|cut|cuts|is|was|threatened|overdosed|killed|thinks|talks|texted|keeps|would|will|ready|harms|self|had|has|wrote|admitted|hung|committed|jumped|shouted|screamed ...5 die|suicide|suicidal|himself|herself|themselves|harm|overdose|overdosed|pills|dead|dying|harms|cutting|tablets|alive|live|life|go_and_see|jump|end_it|kill_myself|be_here|exist|burden ~i|me|want|if|makes|wish
    his|her|their|somebodys|nephews|nieces|sons|daughters|sisters|brothers|friends|dads|mums|my_friends ..2 suicide|overdose|self_harm|suicidal|death|attempt|suicide_note|own_life|funeral
    self harm policy|awareness|training|meeting|unit
    overdose risk|awareness|training|prevention
    funeral for|of|on|is_on|was|service|director|flowers|tea|yesterday|home
    planned|planning|organised|organising|arrange|arranging ..1 the|his|her|mums|dads|nans funeral
    pills|tablets|meds|medication|insulin|prescription|painkillers ..2 for ..2 mum|dad|grandma|nan|week|dog|cat|colds|headache|mums|dads|the_dog|my_cold|my_back
    grandmas|mums|dads|nans|grandads|dogs|cats|his|her|their|moms ..1 pills|tablets|meds|insulin|medication|prescription|funeral
    those days are ..1 behind|over|gone|past
    """

  /// What two people have to tell each other.
  private static let ordinary = """
    know where you live|work so|and_can|we_met|i_can_drop|i_will_drop|i_could_drop|we|we_work
    post|send|forward|return|give|leave|drop|collect|bring|email ..2 your ..1 key|keys|letters|post|things|mail|coat|stuff|parcel|books|passport
    send|share|email|post ..2 photos|pictures|pics|videos|link|messages ..1 from|of|to|if ..2 the|trip|wedding|party|holiday|weekend|you_want|christening|dog|kids|cottage|nan
    have|got ..2 photos|pictures|pics|videos ..1 of|from the ..1 trip|wedding|holiday|party|weekend|dog|garden|kids|cottage|old
    tell|told|telling your|everyone|everybody|the ..2 i|hello|that|we|said ..1 said|say|says|send|am ..1 hello|hi|merry|happy|love|congratulations|thanks|happy_birthday|sorry
    will|would|to|already|may|might|can|shall|have go|speak|call|report|ring|talk|file|apply|ask|going|contact|tell ..2 the|to ..1 police|council|landlord|court|letting|agent|small_claims|solicitor|lawyer|citizens|gas|insurance|bank ..1 if|about|for|when|because|$|with|again|to ..3 you_write|noise|contact|write|keep|come|rent|deposit|message|turn_up|boiler|call|harass|threaten|it|leak|lift|bike|bond|again|$
    will|shall have to|need_to ..1 speak|talk|write|go ..1 to the ..1 landlord|council|court|agent|solicitor|letting
    stop|do_not|never|leave ..2 contacting|writing|messaging|calling|texting|contact|call|come|me ..3 me|alone|my_family|flat|again|or ..1 or i will|shall ..1 go|call|report|block|contact|have_to ..3 police
    my solicitor|lawyer|barrister|attorney will|is|has|says|advises|would|may
    or|otherwise|else|unless ..1 i|they|we|it will|am|would|can|charge|shall|have ..1 to? ..1 drop|give|take|leave|donate|bring|cancel|book|sell|charge|post|bus|miss|get_the|keep|put_them|put_it|eat|go_without|assume|start|buy|find_someone ..3 mums|charity|off|bus|fee|skip|tip|without|it|them|storage|shed|parents|train|$ ..3 ~your_dog|burn
    or else i|we|they will|have take|get|miss|go|charge|starve|book|to
    you will|would not|never regret
    regret|regretting ..1 missing|not_coming|not_trying|this_tattoo|eating|that_kebab ~leaving|crossing
    not be so late|early|busy|tired
    revenge of the|body
    payback for|time ..2 losing|cards|quiz|last_week
    take|have|bring|pick|collect|drop|keep ..1 the|up|back|our ..1 kids|children|boys|girls|dog ..2 to|from|at|on|up|back|until|for|by|if|this ..3 mums|school|six|park|easter|football|dentist|weekend|sunday|works|you_would|dinner|five|holiday|vet|swimming|monday|nursery|class|easter
    watch|mind|careful ..1 your|on|out ..1 step|for|the|out ..2 stairs|wet|ice|road|roads|steps|floor|black_ice|driving|weather|hot|mat
    be careful on|with|driving_home_in|in_the|of_the|lifting
    think ..1 carefully about ..2 job|offer|house|colour|names|university|course
    we|us|and|they ..1 met there|work_there
    """
}
