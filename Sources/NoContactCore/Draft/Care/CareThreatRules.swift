extension CareRules {
  /// Violence, whoever it is against, in words that say so.
  static let threat = """
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
}
