extension CareRules {
  /// The wish not to live, in its many ways.
  static let care = """
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
    ^ can not @very? go|carry on $
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
}
