extension CareRules {
  /// What is friendly in other company.
  static let veiled = """
    i ..1 know ..1 where|what_time|when|which|who|exactly_where|how|the_way ..1 you|your|he|she|they|his|her|gym|new|school ..3 live|lives|park|parks|finish|work|works|sleep|sleeps|boyfriend|drink|gym|run|goes|go|stay|walk|shop|lock|kids|mum|school|train|hide|keep|girlfriend|parents|bus|staying|leave|home|car|sister|eat|train|jog|are ..2 !so|drop|met|left_it|send|met|thanks|keys|feel|coming_from
    know where you live|park|sleep|work|are $
    know where|what_time|when ..1 you|he|she|they|your|his|her ..3 $
    i will not be so|as|this|that|quite ..1 nice|polite|kind|friendly|gentle|patient|understanding|calm|forgiving|civil|easy|lenient|quiet
    next time ..4 not ..3 nice|polite|words|talk|gentle|kind|just_words|friendly|calm|patient|civil
    not stay|be|remain ..1 so|this|as|quite ..1 nice|polite|calm|patient|quiet|silent|friendly|civil|discreet forever|next|much|again|for|if|when|second
    patience ..2 running|wearing|run|has ..1 thin|out|limits ..4 answer|you|$ ~@neg|kids|queue
    nice ..1 car|house|dog|place|job|flat|family|girlfriend|curtains|windows|life|kids|little|car_you ..3 shame|pity|would_be|happened|careful|if|be_a
    i ..2 outside ..1 your|right_now|open|now|waiting|the|come|and ..2 door|house|flat|window|work|open|not|the|it|i|leaving|office|until|down|up ~station|exit
    i ..1 will ..1 be|come ..1 waiting ..1 for|outside|at|when ..2 you|your|work|finish|he|her|him ..2 when|after|at|every|tonight|work|outside|alone|door|five|finish|house|$ ~kids|train|boxes
    waiting|wait|parked|sat|sitting|standing|stand|stood|camp ..1 outside ..1 your|until|her|his ..2 work|house|flat|home|door|office|mums|gym|window|until|every|school|place !boxes|key|kids
    not|never leaving|going|moving|leave ..1 your|this|until|till|here|anywhere|away ..2 street|till|until|house|door|car|you|driveway|doorstep ..2 you|come|talk|down|answer|see|$
    outside your ..2 every|until|tonight|right|each
    see you soon|there|tonight|around|at_home|at_your ~hope|hello|love|lunch|exam ..1 whether|like|or|door|second
    road|second_floor|flat|street|house|blue_door|number ..4 blue|door|second|floor|street ..2 . see you soon
    lets ..1 keep|see ..2 this|how|it|things ..2 friendly|civil|nice|they|who|between|like|that_way ..3 truth|$|shall|boss|then|it
    let us|lets keep this|it|things friendly|civil|nice|between|quiet|private
    photos|pictures|videos|messages ..8 lets|let|keep ..2 friendly|civil|nice|quiet
    public|truth|known|out ..2 make|made|making|go|going|things|it ..1 public|known ~company
    make|making|go|going|made things|it|this|public|everything|all ..1 public
    scheduled|drafted|ready|written|queued|saved ..1 the|a|to|my ..1 post|email|message|send|tweet|video|video_to ..2 . only|i|just|one|you
    only i can stop it|this|that
    somebody|someone ought|should|needs|has to ..1 tell|warn|show|teach|stop ..1 him|her|jake|your|you|them|that ..3
    how would|will|do|might ..1 your|the|her|his ..1 kids|boss|mum|dad|parents|children|colleagues|wife|husband|family|church ..1 feel|react|like|think|take ..2 if|when|to|about ..2 saw|knew|read|find|they|see|found|heard|learn
    what|imagine ..2 your|the ..1 dad|mum|boss|kids|parents|wife|husband|colleagues|family|church ..1 will|would|might|is_going_to ..1 say|think|do|feel ..1 when|if|about ..2 sees|saw|see|find|knows|reads|hears|knew|it|that|finds
    """
}
