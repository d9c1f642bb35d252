extension DraftTable {
  /// More of longing, in what is left empty, remembered, or wished for.
  static let longing = """
    if only you knew
    can not|could not sleep
    you looked|smelled|smelt|felt|tasted ..1 so|the|like|exactly ..1 same|good|lovely|beautiful|home
    two ..1 plates|mugs|cups ..4 habit|habits|out|still|one
    cuddle|cuddles|snuggle|your hugs|your kisses
    counting the days|hours
    feels|felt like home|forever|yesterday ..2 with|you|since
    heart skipped|jumped|stopped|sank|melted
    i ..1 wish ..1 you|it|we|i|things could|were|was|had|would ..2 you|here|me|different|back|see|with|us
    it would|is not ..1 same|feel|be ..2 you|same $
    part|piece|bit of me
    what i would|will ..1 give|not
    take|wipe|turn ..1 back time|the|clock
    smelling|smell ..2 your|of you
    our old|favourite|usual|little|own|bench|table|spot|cafe|song|place|kind|shows|show ..4 without|alone|again|sad|hard|miss|hurts|cry|still|view
    read|reread|reading|rereading|scroll|scrolling through|back|our|your|old ..1 old|your|our|messages|texts|letters|photos
    i @very* keep|kept turning|looking|checking ..2 to|for|your|my|at ..3 you|your
    show|tell you things
    left|leave|leaving|kept|laid|set ..1 an|your|a|empty|the ..1 empty|chair|place|seat|plate ..1 chair|seat|for|at ..1 you|the
    empty chair|seat|side
    you mean|meant ..1 everything|so|the|more ..1 to|much|world|than
    at our ..1 spot|place|bench|bar|table|cafe|beach ..2 $
    force of habit
    for two|us again
    wish you were|was here|with|beside|home
    think|thinking|thought|reminded ..1 of you $
    makes|make|making me think of you
    something|everything ..1 making|makes|reminds|reminding me
    i can not|never seem to enjoy|sleep|settle|smile|move|forget|get|stop|focus
    look|looks|looking at the door|window|phone ..1 for|waiting ..1 you
    not you $
    heart|stomach ..1 did|does|skipped|flips|flipped|leapt|jumps|jumped ..1 a|when|flip|at
    ~@negation when your name|face ..1 popped|came|pops|comes|lights|lit|flashed
    like we used to
    the way ..1 you|we like|liked|used|loved it|to|them ..1 $
    that was our thing|place|song|plan|dream|day
    our thing
    without me
    biggest|massive|huge|tight|long hug|hugs|kiss|squeeze
    hugs|kisses|kiss and|to|from|for you|kisses|hugs
    just because you are you
    worry|worried|worrying about you !for
    ~sorry i ..1 worry|worrying about you
    i used to ..2 fall|wake|lie ..3 you|your
    my first|last|only|one|true|great love
    you will be my last
    waited|wait for ever|forever
    would have waited
    only think of you
    when|every i|time|breath ..1 breathe|take|wake
    i would do ..2 it|things|that|so|everything ..1 differently|again|over|better
    do|done it all|differently again|now
    not fair ..3 without
    half|side of the bed
    my heart|head|mind|soul ..3 you|yours|us $
    since we ..1 spoke|talked|met|saw|broke|split|ended
    feels like a ..1 year|lifetime|forever|age|eternity
    a car|voice|laugh|step|coat like yours
    sets|set|setting|laid|lays a place for
    house|place|flat|it is not|never the same
    ~@negation|forgot|forgotten|missed|on our anniversary
    ~@negation|stopped|used can not|never stop listening|watching|looking|playing|reading|rereading|going|checking ..2 our|your|the|to|at|through ..1 our|your|old|song|photos|messages
    had to sit|pull|stop down|over|and
    you are|were the ..1 light|reason|love|sunshine|air|joy|star
    reason i smile|wake|live|breathe|get|laugh
    i ..1 have ..1 written|wrote|made|recorded|painted|drawn you ..1 a|something|poem|song|playlist|letter
    poem|song|playlist|letter for|about you|us ..1 $
    playlist i ..1 made|sent
    song on it
    could not take my eyes off
    take my eyes off
    thought|think|thinking of you ..1 today|yesterday|again|all|tonight|constantly|and $
    i do ..1 think of|about you
    i do get|feel lonely
    never|not love anyone|anybody|someone|another
    my best friend
    miss|missing ..1 hearing|talking|being|having|seeing|waking|cooking|laughing|our|your|us ..2 your|you|with|from|to|about|up|friend|talks
    no matter what|where|how ..4 love|here|you
    should not be ..1 texting|writing|messaging but|and|this|you
    ~@negation come|came|coming home to you
    first|last thing i ..1 think|see|want|do
    crosses|crossed|crossing|cross my mind
    get you out|off of? my
    ~@negation|peace|joy|love|place you|are|still|always|forever ..1 in my thoughts|dreams|heart|prayers
    can|could not ..1 let|get go|over ..1 of|you|us|it|this ..1 you|us
    hard to let|say|be|move|breathe|accept|see|believe ..2 go|goodbye|without|on|you|gone
    not been|felt|feeling the|myself ..1 same|since|without|lately
    have not ..2 the same since
    hollow|numb without|since|inside
    ~@negation|used it hurts|hurt ..1 when|that|to|seeing|how|so|every ..3 you|us
    memories of us|you
    flooded|flooding|rushing|came|brought ..1 it? ..1 back ..2 memories|of|all ..2 us|you|memories
    like old times
    the way we were
    when we were ..1 happy|us|together|still|good
    our first date|kiss|anniversary|night|christmas|weekend|holiday|dance|meeting
    our love|wedding|bed|dream|dreams
    i catch|caught myself
    nearly|almost|went|go|goes|started to? rang|ring|text|called|call|phoned|texted|wrote|tell|message you
    stop myself ..1 from|texting|calling|ringing
    wish i|you could ..1 tell|share|show|see|have|be|hear|hold|turn ..3 you|this|it|me|with|here|been|seen|there
    wished|wishing you were|had|could
    you should have ..1 been|seen ..1 there|here|with|it|me ..1 with
    someone|something|somebody was|is missing
    you are|were @very* missed
    so missed
    gone from my
    it has|is been ..1 _ days|weeks|months ..1 since we|you|i ..2 spoke|left|heard|saw|kissed|held|broke|last
    you in my life
    part of your|my life ..1 again|any
    stay|keep|be in your|my life|world
    my|your rock|home|other|missing|soul ..1 half|piece
    hold|holding|hang|hanging|cling|clinging on|onto ..1 to? ..1 hope|us|you|what
    fate|destiny
    universe|sign ..2 telling|sending|trying|wants|from|that ..2 us|we|me|you
    took|take it|that as a sign
    all my|our love $
    love always|forever
    always|forever yours
    never stop|stopped|forget|forgotten|replace|be ..1 loving|caring|you|us|over|thinking|missing
    can not|never replace|forget|unlove you|us
    i am not|never okay|alright|coping|fine|myself|right ..2 without|since|with|about ..2 you|us|this
    eats|eating me up|alive
    up all night
    awake ..2 thinking|wondering|at ..2 you|us|of
    tear|tears|teary|welled|choked up ..3 you|us|our|your
    i ..1 stood|sat|waited|stayed there ..1 longer|for|thinking|until|like
    one of us $
    without you $
    loved to ..2 with|share|show|tell|come ..2 you
    wanted|want|longed to ..1 tell|share|show|call|ring ..1 you|it|this|with ..1 you|with|first|so !about|that|how
    only person|one i|for ..1 me|ever|love|want|could|need
    anyone|someone|anybody to ..1 share|tell ..1 it|this|with
    as much as i ..1 miss|love|want|try
    more than i|anything|ever|words ..1 should|can|could|expected|ever|in|else
    it is|was|been|felt not the same
    not the same $
    still ..2 hurts|sting|stings|ache|aches ..1 when|to|that
    longing|yearn|yearning|pining|ache|aching for|to
    """
}
