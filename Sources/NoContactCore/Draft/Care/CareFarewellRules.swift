extension CareRules {
  /// Goodbyes, things that are given away, threats of one's own death.
  static let farewells = """
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
}
