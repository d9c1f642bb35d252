/// The lists of words that the rules of care share, a line each: the name, and the phrases.
enum CareLists {
  /// All of them.
  static let all = """
    no not|never|no|nor|nobody|without|hardly
    neg not|never|no|nobody|without|hardly|nothing
    i i|me
    very so|very|really|just|still|truly|honestly|totally|completely|absolutely|actually|always|\
    also|quite|literally|simply|now|already|only|again|genuinely|all|kinda|kind_of|sort_of|\
    finally|both|much|even|properly|fucking|bloody|sometimes|often|constantly|probably|maybe|\
    fully|deeply|seriously|lowkey|fkn|fuckin|proper|well|dead|basically|currently|right_now|\
    a_bit|a_lot|ever|rather|pretty|too|almost|nearly|definitely|certainly|desperately|badly|sure
    anymore any_more|no_more|any_longer|no_longer|longer|now|again|at_all|ever|today|tonight|\
    tomorrow|this_week|full_stop|period|either|rn|right_now|lately
    want want|wants|wish|wanted|wanting|need|desire|crave|intend|plan|long|longing|desperate|\
    would_like|would_love|hope|hoping|yearn|wishing|fancy|feel_like|ache|prefer
    wantto want_to|wanted_to|wanting_to|need_to|would_like_to|would_love_to|long_to|wish_to|\
    wish_i_could|plan_to|planning_to|intend_to|desperate_to|feel_like|ready_to|urge_to|going_to|\
    about_to|will|would|might|may|could|should|gon|must|have_to|decided_to|tempted_to|\
    thinking_of|thinking_about|thought_about|thought_of|think_about|think_of|considering|\
    considered|contemplating|planning_on|imagine|imagining|dream_of|dreaming_of|fantasise_about|\
    fantasize_about|fantasising_about|close_to|tried_to|trying_to|try_to|prefer_to|try|tried|\
    thoughts_of|thoughts_about|urges_to|ideas_of|scared_of|swear_i_will|how_to|ways_to|way_to|\
    better_to|easier_to|best_to|want_2|keep_imagining|keep_picturing|hoping_to|itching_to|\
    obsessed_with|afraid_of|about
    killself kill_myself|killing_myself|killed_myself|kill_my_self|killing_my_self|end_myself|\
    ending_myself|end_my_life|ending_my_life|end_my_own_life|ending_my_own_life|end_this_life|\
    take_my_life|taking_my_life|take_my_own_life|taking_my_own_life|took_my_own_life|hang_myself|\
    hanging_myself|drown_myself|drowning_myself|shoot_myself|shooting_myself|gas_myself|\
    gassing_myself|top_myself|topping_myself|neck_myself|necking_myself|off_myself|\
    offing_myself|do_myself_in|doing_myself_in|finish_myself|finishing_myself|poison_myself|\
    poisoning_myself|suffocate_myself|stab_myself|stabbing_myself|delete_myself|\
    delete_my_existence|erase_myself|burn_myself_alive|starve_myself_to_death|drink_myself_to_death|\
    slit_my_wrists|slitting_my_wrists|slit_my_wrist|slash_my_wrists|cut_my_wrists|\
    cutting_my_wrists|open_my_wrists|open_my_veins|slit_my_throat|blow_my_brains|blow_my_head_off|\
    blowing_my_brains|put_a_bullet|commit_suicide|committing_suicide|committed_suicide|\
    commit_sucide|attempt_suicide|die_by_suicide|end_my_existence|end_my_days|\
    do_away_with_myself|doing_away_with_myself|make_away_with_myself|electrocute_myself|\
    end_my_own|euthanise_myself|kill_me_self|unalive_myself|take_myself_out|kys_myself
    harmself hurt_myself|hurting_myself|harm_myself|harming_myself|cut_myself|cutting_myself|\
    burn_myself|burning_myself|self_harm|self_harming|selfharm|selfharming|injure_myself|\
    injuring_myself|punish_myself|punishing_myself|mutilate_myself|bleed|cut_my_arms|cut_my_legs|\
    starve_myself|starving_myself|cut_my_arm|cut_my_thighs|cut_my_leg|cut_my_thigh
    throwself jump|jumping|leap|leaping|throw_myself|throwing_myself|chuck_myself|\
    chucking_myself|yeet_myself|yeeting_myself|fling_myself|flinging_myself|hurl_myself|step|\
    stepping|walk|walking|drive|driving|swerve|swerving|steer|steering|crash|crashing|jumped|\
    stepped|run|running|roll|lie|lying|fall|falling|wade|wading|swim|swimming|drop|crashed|\
    throw_my_self|drive_my_car|driving_my_car|run_my_car|turn_the_wheel|ride|drive_it|topple|sink|\
    plough|veer|veering|tip_myself|launch_myself|launching_myself
    high bridge|roof|rooftop|cliff|cliffs|balcony|building|window|overpass|ledge|multi_storey|\
    tower|viaduct|multistorey|pier|flyover|car_park|height|tracks|platform|railing|railings|\
    block|storey|floor|terrace
    ahead train|trains|traffic|lorry|truck|bus|tree|wall|oncoming|tube|river|sea|ocean|lake|\
    canal|water|track|tracks|rails|railway|metro|truck|hgv|barrier|motorway|dual_carriageway|dam
    pills pills|tablets|pill|tablet|paracetamol|ibuprofen|co_codamol|cocodamol|codeine|meds|\
    medication|medicine|antidepressants|sertraline|xanax|valium|diazepam|insulin|sleepers|\
    sleeping_pills|sleeping_tablets|painkillers|panadol|tylenol|advil|morphine|oxy|fentanyl|\
    aspirin|amitriptyline|zopiclone|tramadol|prozac|crocin|capsules|benzos|barbiturates|\
    nembutal|temazepam|propranolol|beta_blockers|poison|bleach|antifreeze|pesticide|weedkiller
    took took|taken|swallowed|downed|necked|popped|ate|gulped|drank|had|swallow|taking|take|\
    swallowing|down|neck|drinking|drunk|drink|overdosed_on|consumed|ingested
    toomany all|whole|lot|load|loads|bunch|handful|handfuls|packet|packets|box|bottle|pack|packs|\
    entire|every|40|30|20|50|60|100|24|32|16|25|48|thirty|forty|twenty|fifty|sixty|hundred|strip|\
    strips|too_many|everything|rest|last|blister|dozens|all_of|half|several|boxes|bottles|\
    fistful|cabinet|loads_of|lots|tub|double|month
    everyone everyone|everybody|they|you|people|family|kids|children|mum|mom|world|friends|\
    parents|nobody|all|anyone|anybody|us|wife|husband|son|daughter|sister|brother|the_lot_of_you|\
    others|them|dad|boys|girls|partner|planet|place|folks|she|he|whole_world|mam|ma|amma|universe|\
    house|life|lives|things|it
    gone gone|dead|not_here|not_around|no_longer_here|no_longer_around|out_of_the_way|\
    out_of_the_picture|in_the_ground|in_my_grave|no_more|buried|six_feet_under|under_the_ground|\
    six_foot_under|in_a_box|in_a_coffin|off_this_earth|in_the_grave|out_of_this_world
    gonner gone|dead|died|die|vanished|disappeared|not_here|not_around|not_alive|not_exist|\
    did_not_exist|stopped_existing|was_never_born|had_never_been_born|never_existed|not_born|\
    was_not_here|was_not_around|were_not_here|were_not_around|was_not_alive|were_not_alive|\
    in_the_ground|am_not_here|am_not_around|were_not_in_it|was_not_in_it|just_went|was_no_longer|\
    not_have_me|in_the_grave|ceased_to_exist|had_not_been_born|was_no_more|did_not_wake_up|\
    left_this_world|left_this_earth|was_out_of_the_picture|was_out_of_the_way|never_been_born
    live live|living|be_alive|being_alive|exist|existing|life|existence|staying_alive|\
    breathing|carrying_on|going_on|be_here|being_here|breathe|stay_alive|my_life|this_life
    die die|dying|be_dead|death|dead|being_dead|stop_existing|cease_to_exist|not_exist|\
    not_be_alive|not_be_here|not_wake_up|never_wake_up|dye|my_death|kick_the_bucket|croak|dieing|\
    suicide|perish|not_live|not_existing|stop_living|stop_breathing|be_no_more|be_gone_forever
    another another|one_more|a_single|even_one_more
    time day|days|night|morning|hour|minute|week|month|year|tomorrow|winter|second|evening|sunrise|\
    birthday|christmas|summer|breath|spring|moment|dawn
    death dying|death|my_death|being_dead|my_own_death|suicide|suicidal_thoughts|\
    ending_it|ending_it_all|killing_myself|self_harm|ending_things|ending_everything
    ago years_ago|months_ago|year_ago|back_then|long_ago|used_to|when_i_was|in_my_teens|\
    as_a_teenager|as_a_teen|as_a_kid|in_my_twenties|last_year|in_20-|in_19-|at_school|at_uni|\
    in_college|growing_up|at_one_point|decade_ago|decades_ago|once|ages_ago
    hurt kill|hurt|harm|strangle|stab|shoot|rape|beat|batter|destroy|ruin|end|break|smash|punch|\
    bury|choke|murder|cripple|slap|burn|torture|hit|attack|crush|poison|drown|throttle|kick|bash|\
    thump|deck|finish|wreck|skin|gut|cut|maim|hospitalise|wring|knock|slit|crack|snap|kneecap|\
    expose|out|hunt|haunt|flatten|deal_with|sort_out|do_you_in|do_him_in|make_you_suffer|\
    make_you_pay|fuck_up|mess_up|hang|scar|bankrupt|mark|disfigure|get_you|get_him|get_her|run_over
    thing car|house|flat|windows|window|tyres|tires|things|stuff|clothes|door|tv|laptop|phone|\
    bike|garden|records|belongings|shed|apartment|place|van|guitar|cat|dog|mutt|pets|puppy|\
    rabbit|horse|everything|face|legs|teeth|neck|jaw|nose|head|skull|arms|fingers|bones|throat|\
    kneecaps|knees|business|career|life|reputation|name|marriage|wedding|family|restaurant|shop|\
    salon|motorbike|scooter|brakes|boat|plants|books|dress|instruments|property|home|kids|hair
    target you|him|her|them|he|she|your|yourself|both|that_bitch|that_bastard|that_prick|that_man|\
    that_cat|that_dog|his|himself|herself|ya|that_woman|that_slut|that_whore|that_guy|that_bloke|\
    that_scumbag|that_twat|that_mutt|that_lad|this_guy|someone|somebody|your_-|anyone
    iwill i_will|i_am_going_to|i_am_gon|i_would|i_could|i_might|i_can|i_shall|i_swear_i_will|\
    we_will|going_to|i_have_half_a_mind_to|i_want_to|i_have_a_good_mind_to|i_may|will_have_to|\
    i_should|i_must|i_would_like_to|i_am_about_to|maybe_i_will|maybe_i_should|then_i|and_i|or_i|\
    i_need_to|i_am_gonna|forced_to|have_no_choice_but_to|i_promise_i_will|i_have_to|i_plan_to|\
    gon|i_am_planning_to|i_intend_to|i_am_tempted_to|so_i|i_would_love_to|think_i_will
    media photos|photo|pictures|picture|pics|pic|nudes|nude|videos|video|vids|screenshots|\
    screenshot|recordings|recording|messages|chat|chats|texts|emails|images|tape|tapes|secret|\
    secrets|selfies|voicemails|voice_notes|dms|letters|diary|files|footage|evidence|snaps|clip|\
    clips|conversations|content|folder|sexts|search_history|medical_records
    who boss|manager|work|employer|hr|job|colleagues|coworkers|co_workers|mum|mom|mother|dad|\
    father|parents|family|wife|husband|girlfriend|boyfriend|fiance|fiancee|partner|friends|\
    police|cops|court|judge|immigration|home_office|ice|uscis|visa_office|landlord|church|pastor|\
    school|university|uni|principal|head_teacher|headteacher|social_services|cps|tax_office|hmrc|\
    irs|revenue|benefits_office|dwp|centrelink|everyone|everybody|world|kids|children|son|\
    daughter|sister|brother|clients|customers|press|papers|newspaper|internet|relatives|in_laws|\
    village|community|mosque|temple|neighbours|neighbors|authorities|border_force|gp|board|\
    regulator|council|professor|ex|embassy|the_department|gran|nan|grandmother|team|office|imam|\
    priest|vicar|rabbi|coach|aunties|aunt|uncle|company|workplace|people|town|director|ceo|nmc|\
    licensing|gmc|garda|guards|fraud_line|bank|lawyer|dean|tusla|whole_world|new_man|new_woman
    or or|unless|otherwise|or_else|until
    bad bad|terrible|awful|nasty|unfortunate|unpleasant|happens|happened|happen
    sorry sorry|regret|pay|suffer
    """
}
