extension CareRules {
  /// More of what people say every day with such words.
  static let everyday = """
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
}
