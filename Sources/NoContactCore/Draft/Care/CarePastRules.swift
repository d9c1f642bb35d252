extension CareRules {
  /// What is past, and said to be, and what is about somebody else.
  static let past = """
    used to ..3 want|think|wish|cut|hurt|harm|self_harm|feel|be|plan|hope|cry|pray|dream|wonder|kill|drink|be_so|imagine|take|say|believe|hate|fantasise ...5 die|suicide|dead|myself|suicidal|self_harm|dying|existing|alive|death|live|born|arms|it|end|wake|suicidal_thoughts|cutting|anymore|burden|disappear|point
    @ago ...8 die|suicide|dead|myself|suicidal|dying|my_life|overdose|pills|attempt|attempted|live|tablets|death|wake|alive|self_harm|cut|jump|cutting|ending_it|end_it|exist|self_harmed|overdosed|burden|bridge|point|it_all|born ~tonight|again|still|today
    ago|teenager|school|teen|past|2009|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023 ..1 i ...6 die|suicide|dead|myself|suicidal|dying|my_life|overdose|pills|tablets|self_harm|live|alive|wake|end_it|attempted|exist|bridge|existing|death
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
}
