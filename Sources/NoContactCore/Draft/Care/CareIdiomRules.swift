extension CareRules {
  /// What people say every day with such words.
  static let idioms = """
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
}
