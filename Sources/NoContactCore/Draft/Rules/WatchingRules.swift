extension DraftTable {
  /// A sign of having watched them.
  static let watching = DraftTable(
    (
      .all,
      """
      ~sorry|apologise|regret saw|see|seen|noticed your lights|light|curtains|window
      ~sorry|apologise|apologies|regret|for|should parked|sat|stood|waited|drove|walked|cycled ..1 outside|past|by|near|opposite your ..5 last|yesterday|tonight|today|again|just
      i @very* sit|park|stand|wait|drive ..4 outside|opposite yours
      i @very* sit|park|stand|wait ..4 outside|opposite|near your !old|favourite
      looking|look up at your window|windows|light|lights|flat|balcony
      """
    ),
    (
      [.first, .overIt],
      """
      parked|sat|stood|waited outside|near|opposite your house|place|flat|apartment|home|window|work|office
      your car ..3 home|outside|there|parked|drive|gone
      drove|drive|walked|cycled|went|passed|came by|past|to your house|place|flat|apartment|home|window
      saw|noticed|seen on|from your? instagram|insta|facebook|tiktok|snapchat|snap|stories|story|strava|tinder|hinge ..4 you ..2 were|are|at|with|in
      follow|following you|your ..1 on|around|instagram|insta
      i ..2 watching you|your !team|favourite|show|film|series|movie|favorite|dog
      watched your story|stories|reel|reels|video|videos|posts
      through your profile|photos|pictures|feed|instagram|posts|stories|phone|messages
      your location
      you are|were|been @very* online
      see|saw|noticed|notice|know you ..3 online
      saw|seen|noticed|loved|liked|watched|enjoyed|viewed ..1 your !wedding|baby|graduation ..2 story|stories|post|posts|reel|reels|selfie|selfies|status|tweet|tweets|pics|photos !about|of|in
      looks|looked like you ..1 had|have|having ..4 time|fun|blast|ball
      your last seen
      saw|seen|showed|see|looked|checked ..4 your profile|instagram|insta|facebook|tiktok|feed
      i ..1 checked|check|checking your|you !recipe|advice|list|out
      stalk|stalking|stalked your|you
      ~@negation|if i know where|who you ..2 are|live|were|with|go
      your ..1 stories|profile|status|instagram|insta|facebook|feed|linkedin|tiktok|strava|selfies|photos ..8 gorgeous|lovely|great|amazing|happy|looked|look|saw|seen|looks|says
      saw|seen|noticed|see|notice|looked|looking|checked|check|scrolling|liked|watched ..4 your !wedding|baby|graduation ..2 story|stories|profile|photos|photo|picture|pictures|pics|status|instagram|insta|facebook|feed|linkedin|tiktok|strava|selfie|post|posts|bio|spotify|playlist !of|about|by
      saw|noticed|see|notice you ..1 changed|deleted|unfollowed|followed|liked|posted|removed|updated|uploaded ..1 your|me|about|a|on|the
      saw|noticed|see|notice you ..1 were|are|was ..1 online|active|up
      online at|until|late|last|again
      ~@negation on insta|instagram|facebook|tiktok|whatsapp|snap|snapchat|hinge|tinder ..8 ?
      user not found
      i see|saw|seen your car|light|lights|bike|house|window ..4 outside|on|gym|parked|every|when|there|still
      whenever|when|every|each ..1 i|time ..1 see|saw|pass|passed your car|light|lights|house|window|flat
      your ..3 lights|light were|was|are|is on
      the lights|light were|was|are|is on ..3 your
      drove|drive|cycled|walked|walk|ran|went|driving|passed past|by yours|your !old|favourite|nan|gran|mum|school|dad
      you look|looked|looking ..1 so|very|really|well|happy|good|great|gorgeous|amazing ..1 on|in|happy|well|good|that|saturday ..1 saturday|photo|photos|picture|dress|there !last|when|the
      looks|looked like ..1 you|portugal|spain|your|it ..3 was|sunny|having|had|fun|amazing|holiday|lovely
      you ..1 seem|seemed|look|looked ..1 so|very|really happy|well|good|sad|tired ..2 $
      saw|seen|found your ..1 new ..1 place|flat|house|car|job ..1 on|and
      drove|drive|cycled|walked|went by|past ..2 once|to see|check|if
      check my insta|instagram|facebook|stories|story
      you ..1 have taken|took|removed|deleted|put|changed ..2 our|your|my|the ..1 picture|photo|pictures|photos|status|name|profile
      liked|viewed|watched|saw|seen|looked my ..1 post|story|photo|stories|profile|picture
      saw|seen|watched you ..1 getting|get|walking|leaving|coming ..1 in|into|out|home|to
      love|loving|like ..1 your new hair|haircut|profile|picture|photo|look|car|beard
      checking if|whether|that|you ..1 you|are|were|got ..1 are|online|home|safe|got
      saw|see|seen|noticed on facebook|instagram|insta|tiktok|strava|snapchat|whatsapp|linkedin|twitter ..3 you|your
      looks|looked like a|such ..2 night|party|holiday|trip
      green dot
      saw|see|noticed|notice you ..2 awake|up at|until|late|most
      saw|noticed|see|spotted you were|are ..1 at|in|out|with|back|off
      saw|see|seen|noticed on facebook|instagram|insta|tiktok|strava|snapchat|whatsapp|linkedin|twitter ..6 you|your
      photos|pictures|pics from|of your ..1 trip|holiday|night|party|wedding|weekend
      still follow|following you|your
      i ..2 following you|your !advice|recipe
      saw|see|noticed you ..1 got|bought|have ..1 new ..1 car|hair|haircut|flat|place|house|phone|bike|coat|jacket|tattoo
      notice|noticed|noticing|see|saw|gather|gathered|know|learned|learnt from|on|via|by your? facebook|instagram|insta|linkedin|strava|tiktok|twitter
      your ..1 flat|house|window|windows|curtains ..1 looked|looks|look|seemed ..2 cosy|cozy|nice|lovely|dark|empty|warm|quiet|so|different|bright
      i|have ..1 left|put|hung|pushed ..4 on|at|by|outside|through your ..1 step|doorstep|door|car|windscreen|desk|porch|gate|wall
      ~umbrella|packed|took|brought|coat waited|hung|stood|hid|stayed ..7 in case $
      coat|dress|shirt|jacket|hat|hair|haircut|beard|scarf|suit|glasses suits|suited you
      ~i posting ..1 pictures|photos|selfies|pics
      see|saw|seen how happy|well|good|busy you are|were|look|looked
      you ..1 post|posted|posting|viewed ..2 times|constantly|daily
      you ..2 viewed|watched|liked|viewing|watching ..2 my stories|story|posts|profile|photos
      saw|see|noticed|notice|clocked you ..3 blocked|unfollowed|deleted|changed|removed|muted|archived|posted|liked
      you ..1 liked|like|commented|follow|followed|tagged ..3 photo|photos|post|picture|video|reel|his|her
      scrolling|scrolled ..2 your
      saw|see|noticed ..1 you ..1 paid|visited|joined|follow|added|matched
      i ..1 see|saw|know|notice you ..1 looking|watching|viewing|lurking
      look|looked|looking|watch|watching at? my ..1 stories|story|profile|page|photos|instagram
      how happy i am
      your _ posted|shared the|some|your|pics|photos
      """
    ),
    (
      [.apology],
      """
      i ..1 still|have|check|see|saw|looked ..1 your profile|instagram|insta|facebook|story|stories|photos
      i ..2 look|check ..1 at? your instagram|insta|facebook|profile|stories|story|feed|photos
      """
    )
  )
}
