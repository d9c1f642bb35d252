extension DraftTable {
  /// More of longing, in what is left empty, remembered, or wished for.
  static let longing = """
    if only you knew
    can not|could not sleep ..4 you|us|without|thinking|wondering
    you looked|smelled|smelt|felt ..1 so|the|like|exactly ..1 good|lovely|beautiful|home
    two ..1 plates|mugs|cups ..4 habit|habits|out|still|one
    your ..1 cuddles|hugs|kisses
    heart skipped|jumped|stopped|melted ..6 you|your
    i ..1 wish ..1 you|it|we|things could|were|was ..2 here|me|different|back|with|us|together
    part|piece of me ..3 you|us|with
    what i would ..1 give to
    ~@negation turn|wind|take back time
    ~@negation turn|wind back the clock
    ~@negation turn|wind the clock back
    smell|smells|smelled|smelling of|like you
    our old|favourite|usual|little|own ..1 bench|table|spot|cafe|song|place|show|view|kind? ..4 without|alone|sad|hard|miss|hurts|cry
    read|reread|reading|rereading|scroll|scrolling ..2 our|your|old ..1 old? messages|texts|letters|photos|chats|emails
    i @very* keep|kept turning|looking|checking ..2 to|for|your|my|at ..3 you|your
    your empty chair|seat|side
    empty chair|seat|side ..3 you|your
    you mean ..1 everything|so|the ..1 to|much|world
    wish you were|was here|with|beside|home
    think|thinking|thought|reminded !well|highly|fondly|kindly|better|nothing|less|no ..1 of you $
    everything ..1 makes|reminds|reminding me
    i can not|never seem to enjoy|sleep|settle|smile|forget|focus !the
    look|looks|looking at the door|window|phone ..1 for|waiting ..1 you
    he|she|they|nobody|anyone|but|it is|are not you $
    heart|stomach ..1 did|skipped|flips|flipped|leapt|jumps|jumped ..6 you|your
    ~@negation when your name|face ..1 popped|came|pops|comes|lights|lit|flashed
    like we used to
    our thing
    hugs|kisses and kisses|hugs
    just because you are you
    ~sorry|@negation|used i ..1 worry|worrying about you
    my only|one|true|great|last love
    you ..3 my first love
    you will be my last
    will|would ..1 wait forever
    would have waited
    only think of you
    every breath i|you take
    i would do ..2 it|things|that|so|everything ..1 differently|again|over|better
    your|my|other|empty|the half|side of the bed ..3 empty|cold|still|you|yours
    your|other|empty half|side of the bed
    my heart|soul ..3 yours|us $
    my heart|mind is|beats|was ..2 you $
    a car|voice|laugh|step|coat like yours
    sets|set|setting|laid|lays a place for
    house|place|flat|home|bed|it is not|never the same without
    ~@negation|forgot|forgotten|missed|on our anniversary
    ~@negation|stopped|used can not|never stop listening|looking|playing|reading|rereading|going|checking ..3 our|your ..1 old? song|songs|photos|messages|texts|letters
    you are|were the ..1 light|love|sunshine|air|joy of|in my
    reason i smile|wake|live|breathe
    i ..1 have? ..1 written|wrote|made|recorded you a|another ..1 poem|song|playlist
    poem|song|playlist|letter for|about you|us ..1 $
    playlist i ..1 made|sent
    take my eyes off
    thought|think|thinking of you again|all|tonight|constantly ..1 $
    i do ..1 think of|about you
    i do get|feel lonely
    never|not love anyone|anybody|someone|another
    you ..3 my best friend
    lost|missed|miss|missing my best friend
    miss|missing ..1 hearing|talking|being|having|seeing|waking|cooking|laughing|our|your|us ..2 your|you|with|from|to|about|up|friend|talks
    no matter what|where|how ..4 love
    should not be ..1 texting|writing|messaging but|and|this|you
    ~@negation come|came|coming home to you
    first|last thing i ..1 think|see|want|do ..3 you|us
    get you out|off of? my
    ~@negation|peace|joy|love|place you|are|still|always|forever ..1 in my dreams|heart
    can not ..1 let you|us go
    can not ..1 let go of you|us
    i have not been|felt the? same|myself since|without
    hollow|numb without|since|inside
    ~@negation|used it hurts|hurt ..1 when|that|to|seeing|how|so|every ..3 you|us
    be like old times
    the way we were
    our first date|kiss|anniversary|night|dance
    stop myself ..1 from|texting|calling|ringing
    wish i could ..1 hold|hug|kiss you
    wished|wishing you were
    you should have been ..1 here|there with me
    you are|were @very* missed
    it has|is been ..1 _ days|weeks|months ..1 since we|you ..2 spoke|left|kissed|held|broke
    want|need|without|like ..1 you in my life
    part of your|my life again
    ~@negation stay|keep|be in your|my life|world
    my other|missing half|piece
    ~@negation|stopped|longer|used hold|holding|hang|hanging|cling|clinging on|onto ..1 to? hope|us
    fate|destiny ..3 us|we|you
    universe|sign ..2 telling|sending|trying|wants|from|that ..2 us|we
    all my|our love $
    love always|forever
    always|forever yours
    never stop|stopped|forget|forgotten|replace|be ..1 loving|caring|you|us|over|thinking|missing
    can not|never replace|forget|unlove you|us
    i am not|never okay|alright|coping|fine ..1 without|since you|we|us
    eats|eating me up
    up all night ..3 thinking|crying|wondering|you|us
    awake ..2 thinking|wondering ..2 you|us
    ~team|band|choir|quiz|class|league without you $
    would have loved to ..2 with|share|show|tell ..2 you
    only person|one for me
    only person|one i ..2 love|loved|want|wanted|need|needed !to
    as much as i ..1 miss|love you|us
    it is|was|been|felt not the same without
    longing|yearn|yearning|pining|ache|aching for ..1 you|us
    """
}
