extension CareRules {
  /// What was done, is at hand, or is being made ready.
  static let deeds = """
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
}
