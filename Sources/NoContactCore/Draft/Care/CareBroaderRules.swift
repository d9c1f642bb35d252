extension CareRules {
  /// More rules for what no other rule has foreseen, of care.
  static let broaderCare = """
    if|when|after|once|before|should|whether|until i ..1 died|die|am_dead|was_dead|was_gone|were_gone|jumped|ended ..1 today|tomorrow|tonight|who|would|will|nobody|no_one|what|it|everyone|you|they|do|i|the
    if|what i ..1 was|were|am not alive|around|here|breathing|in_this_world ..2 tomorrow|any_more|next|would|what|$
    ways|way|easiest|quickest|quietest|painless|methods|method|how ..1 to|of|for ..1 die|dying|kill_myself|end_my|end_it|death|suicide|not_be_here|stop_existing
    i ..3 @took ..2 fifteen|ten|twelve|eleven|thirteen|fourteen|eighteen|nine|eight|handful|dozen|month|load|all|whole|rest|10|12|14|15|18|28|56|200|10-|500|1000 ..4 @pills
    will|reason|desire|wish|strength|courage|urge to live|exist|go_on ..2 gone|left|went|is|has|vanished|died
    not|never|no @want ..1 a|any|to_have_a|to_see_the|my future|tomorrow|next_year $
    not|never|no ..1 good|use|worth|value|point|reason ..2 alive|living|being_here|to_live
    waste|waster of oxygen|air|skin|space|a_life
    nobody|no_one|nothing ..2 needs|need|wants|want|loves|here ..1 me ..1 here|alive|around
    feel_like|want_to|ready_to|need_to|time_to|about_to ..1 jump|jumping|leap|leaping ..2 and|$|off|now|done|be|being|from
    let|letting go of ..1 the ..1 railing|rail|rope|ledge|steering|wheel|edge
    i ..4 scratch-|carve-|cut|slice-|etched ..3 into|in|on|across|down ..1 my|me arm|arms|skin|wrist|leg|thigh|wrists|legs|thighs|stomach
    not ..2 stop|resist|help|quit ..1 hurting|cutting|harming|burning|starving|scratching|punching ..1 myself|me|my
    had|have|got|hold|took|put|keep|hid|bought ..1 the|a|my blade|blades|razor|noose|knife ..1 in|to|at|against|near|under|by ..1 my|me hand|wrist|bed|pillow|throat|arm|bag|skin|neck
    i ..3 razor|blade|noose|scalpel ..2 and|in|$
    razor|blade|scalpel|stanley_knife ..1 blade? ..2 in|and|with|bath|ready|wrist
    sitting|sat|lying|alone ..4 razor|blade|pills|noose|rope|gun|knife|tablets
    gun|rifle|shotgun ..3 safe|drawer|cupboard|loft|closet|house|attic ..4 code|know|key|i
    took|taken|swallowed|had ..1 40|30|20|50|60|100|24|32|16|25|48|15|10|12|18|thirty|forty|twenty|fifty|sixty ..1 of ..1 the|my? pills|tablets|paracetamol|them
    take|taken|took|swallowed ..1 40|30|20|50|60|100|thirty|forty|twenty|fifty|sixty|fifteen|ten pills|tablets
    not be needing|using|wanting|requiring ..1 my|it|this|the|them|that|any ..3 after|any_more|tonight|where|soon|so|now|$
    years|lifetime ..2 was|is|were|are|of ..2 enough|plenty|life|this ..3 me
    only|just|nothing_but darkness|dark|blackness|black ..2 left|and|ahead|now|in_front ..3
    on her|his|our|my|the birthday|anniversary|wedding_day ..1 . ..1
    i am|will|shall|have_decided|going ..1 going to ..1 do it on|tonight|at|this|when|tomorrow|before|friday|sunday|saturday|monday
    do it tonight|tomorrow|properly|this_time|on_friday|on_her|on_his|on_our|before_christmas ~he|she|they|you
    my turn|time to go|die|join|leave|be_with|now
    it is my turn $
    hotel|motel|cabin|airbnb ..6 find|deal|mess|so_nobody|so_no_one|so_my|alone_to|flatmate|clean_up
    so ..3 does|do|will not have_to|find|deal|need_to ..2 find|deal|clean|see|me|with|identify
    see|find|remember me like|in that|this|the_bath ..1 $
    with|to|join|among the angels|stars|dead|lord
    what|wondering|wonder ..3 be|feel like to ..1 just? stop|die|not_exist|end|be_dead|drown|not_be_here
    just stop|end . ..1
    i am ..1 leaving|leave|left ..3 this_world|the_world|this_life|this_earth|planet
    this world i mean
    trains|train|bridge|river|roof|cliff|tablets|pills|rope|knife ..7 all|only|keep ..1 i ..1 think|about|can
    all i ..1 think|can_think|dream about|of is ..1 dying|death|ending|the|not|jumping|how ..1 !him|her
    thought|think|thinking|thoughts ..2 of|about|if ..1 ending|killing|hurting|harming|jumping|hanging|overdosing|dying|not_being|leaving_this|slitting|drowning|suicide ..1 !the|my_lease|my_contract|things_with|our|this_relationship|of
    having|have|had ..1 thoughts|urges|ideas|dreams|visions of|about|to ..2 ending|end|killing|harming|hurting|dying|death|jumping|suicide|myself|die
    ending|end myself|my_self|me
    neck|top|off|end|kill|drown|hang|delete|harm|hurt|cut|burn myself|mesel $ ~not|never|nearly|almost|wouldnt
    i ..4 hit|hitting|bang|banging|punch|punching|slap|slapping|scratch|scratching ..1 my|me head|face|legs|myself|thighs|arms ..3
    pulling|pull the plug on ..1 myself|me|life|it_all|my_life
    family|kids|mum|they|everyone|parents|children|wife|husband ..2 better_off|richer|fine|happier ..2 insurance|payout|when_i|without
    better off with the ..1 insurance|money|payout
    gave|given|giving|give ..1 away ..1 my ..3 sorted|sort|ready|done|nothing|relief|empty
    burned|burnt|cut|hurt|scratched|hit myself ..4 purpose|deliberately|again|tonight|iron|lighter|cigarette|$ ~nearly|almost|oven|shaving
    i want|need|wish to ..1 drown|vanish|bleed|rot|disappear|drop_dead|stop_existing ..1 $
    wanna|want_to die
    do|doing|done something ..1 i ..2 cannot|not|never take|undo|come|regret ..1 back
    not be alive|here|around to ..1 see|watch|hear|know|celebrate|find
    my death|suicide|blood ..3 conscience|hands|fault|head
    not|cannot take|bear|stand|handle ..1 this|the|my pain|life|hurt|agony ..3 want|out|end|any_longer|any_more|$
    join|joining|follow|following|reunited ..1 with? ..1 my? mother|dad|mum|mam|father|brother|sister|son|daughter|nan|wife|husband|baby ..2 who|passed|in|soon|wherever|died|heaven|dead
    who will|would|is_going_to ..1 take|look|feed|have|mind|walk ..2 dog|cat|kids|him|her|them ..1 when|if|once|after i
    miss me if|when i ..1 died|die|was|were|am|disappeared|went
    """

  /// The same, of threats.
  static let broaderThreat = """
    i ..1 will|am_going_to|would|might|must|shall|could|may|can|have_to|want_to|need_to ..2 be? speaking|speak|talk|talking|write|writing|tell|telling|report|reporting|call|calling|inform|going ..1 to|with? ..1 your|the|his|her|all @who ..6 unless|if|about_your|about_the|until|otherwise|or_you ..5 !dog|deposit|noise|boiler|rent|party|kids_school|invite|lift|leak
    would|i_would hate|loathe|regret ..1 for|to|it|if ..1 be|her|his|him|your|them|anything|the|you|that|it ..4 ~miss|late|ruin_it
    playing|play|messing with fire
    no reason|reasons ..1 to|for ..1 play|be|hold|keep|stay|behave ..1 fair|nice|back|quiet|polite|silent|kind
    have|get|want ..1 your|his|her ..1 legs|arms|house|car|face|windows|knees|head|throat ..1 broken|smashed|burned|torched|done|cut|kicked|slashed|put_through
    get|gets|getting what ..1 is? yours|his|hers|you_deserve|he_deserves|she_deserves|coming|you_have_coming|you_are_owed
    not ..2 forgotten|forgot|forget|lost|deleted ..1 about|that ..2 video|photos|pictures|money|tape|did|messages|nudes|owe|said ~i_was
    call|word|text|message ..1 and|to|from ..1 my|the|your boys|lads|brothers|mates|cousins|uncle ..4
    the boys|lads ..2 round|over|visit|pay
    not|dont ..1 be ..1 surprised|shocked if|when ..1 your|you|the|he|she|something|they|it ..5 !late|sleepy|rains|tired
    good mind|half_a_mind|tempted|ready|this_close|about to ..1 put|tell|post|send|call|come|ring|report|show|smash|burn|go ..4 ~@neg
    @iwill ..1 fuck|mess|screw|cut|beat|do|smash|kick|finish|bash|rough|smack you|him|her|them|your_head ..1 up|over|in|off|$
    we|you ..1 both? know|knows|remember what ..3 happen|happens|do|think|say ..3 if|when ..2 your|he|she|they|you|dad|i
    your|sams|his|her|the ..1 new? address|number|house|flat|place|car|gym|school ..1 was|is|not ..2 hard|difficult|easy|tricky ..1 to find|trace|get|track
    hard to find you|him|her|out|where
    ~look|happy|glad hear|hearing from ..1 some|my|a people|lads|lawyers|brothers|friends|someone|mates
    hate|not_like|not_want to be you|him|her|in_your_shoes ..1 on|when|if|tomorrow|$
    bad|terrible|nasty|funny|strange|awful things|stuff|accidents ..2 happen|happens ..2 to|when|if ..2 people|you|girls|those|men|anyone
    stop ignoring me ..1 bad|or|because|before
    flammable|burns|combustible|petrol|matches|lighter ..6 house|salon|flat|car|place|shop|you|your|door|letterbox ~@neg
    hope ..3 knows|know|knew how flammable|fragile|easily|thin|close|quickly
    i will|am_going_to|would|gonna ..1 kill|hurt|poison|drown|skin|strangle|sell|rehome|shoot the|your|his|her|that dog|cat|pup|puppy|horse|rabbit|hamster|bird|parrot ..1 !a|some
    your ..1 family|parents|mum|dad|mother|boss|wife|husband|church|people|friends|kids ..2 in|at|back ..2 will|going|gonna ..2 hear|know|see|learn|get ..2 every|everything|all|about|what|exactly|it
    will hear every|all|about_every ..1 detail|word|thing
    wait|just_wait|wait_until|wait_till ..1 until|till|for ..2 your|she|he|they|you|everyone|boss|mum|dad ..3 opens|sees|finds|hears|reads|knows|see|gets|find|get ..4 !surprise|cake|baby|kitchen|new_kitchen
    make|making sure everybody|everyone|all|they|your ..3 sees|see|knows|know|hears|hear
    cannot|not|never|nobody ..2 stop|get_rid_of|escape|avoid|get_away_from ..1 me|us ..2 !laughing|smiling|from_eating
    never ..1 get|be rid|free|shot of me|us
    not escape|outrun me
    you ..3 come|came back or|otherwise
    say sorry|you_are_sorry|please by|before|or|until ..6 or|goes|will|else
    @target marry|marries|touch|love|date|leave|sleep ..3 and i ..1 will ..1 burn|kill|smash|ruin|destroy|stop|tell|make
    marry|touch|date|leave|see|go|do|try|say|tell|take|keep|move ..4 and i ..1 will ..1 burn|kill|smash|ruin|destroy|tell|make|hurt|end|come|find|break|put ..1 !dinner|tea|sure_you_get
    you ..1 do that|this and|then|i
    better ..1 reply|answer|call|come|ring|text|pick_up|open|respond ..2 before|or|now|fast|quick|soon|quickly ..2 i|else|something|it|$
    he|she|you|they is|are ..1 a? dead man|woman|meat|person
    people|lads|men|eyes|someone|friends watching|following|on|outside you|her|him|your|the_house
    payback|revenge|reckoning|justice|karma ..2 coming|come
    kill|hurt|strangle|murder you for|because|over this|that|what|it|doing|leaving
    put|putting a bullet|knife in|through him|her|you|them|his|your
    petrol|matches|acid|hammer|bat|machete|axe|sledgehammer ..3 garden|car|house|door|you|face|there|windows|him|her ~your_car_needs|station|cricket
    there with|the|a petrol|matches|hammer|bat
    i will throw|chuck|burn|smash|dump|sell|bin|cut your ..1 things|stuff|clothes|records|guitar ..5 unless|if|until|or_you ~collect|want
    tell|call|ring|report|write ..1 to? the tax|benefits|immigration|licensing ..1 office|board|authority|people|man|line
    not|never want to ..1 have to hurt|harm|tell|show|use|do|make|send|break|expose|involve ..1 anyone|you|him|her|them|your|that|this|it|anybody
    against you|him ..2 court|lawyers|use ..1
    """

  /// Deeds that somebody is sorry for, and others that sound like a threat and are none.
  static let apologies = """
    sorry|apologise|apologize|apologies|regret|ashamed|forgive|regretted ..2 for|about|i|that|if|when ..1 i|-ing|how|being|never|ever|made|the ...10
    wise|smart|sensible|right to call it
    took|take|taking|taken it|that|things out on you
    called|call it a|quits day|off
    @neg ..1 without a word
    without a word ..3
    love|like|happy|glad|pleased to ..1 talk|speak|chat|see|have ..1 to|with ..2 your
    hate to ruin|miss|spoil|waste|bother it|the|your_evening|you|this
    standing|stood|sat outside your|the favourite|old|office|chippy|bookshop|cafe|pub
    see|seen|saw|look_at|looked_at|delete|deleted|kept the|our|old|his|her|all photos|pictures
    it hurts to ..6 photos|pictures
    i will tell your|the ..1 mum|dad|nan|sister|brother|boss ..1 you said hello|hi
    watching your show|team|series|favourite|old_show
    letter to the council|bank|editor|landlord|school
    for every time i ..1 made you pay
    sees|see you|them|us happy|well|again
    """
}
