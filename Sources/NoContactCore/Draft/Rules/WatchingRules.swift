extension DraftTable {
  /// A sign of having watched them.
  static let watching = DraftTable(
    (
      .all,
      """
      ~sorry|apologise|regret saw|see|seen|noticed your lights|light|curtains|window
      ~sorry|apologise|apologies|regret|for|should parked|sat|stood|waited|drove|walked|cycled ..1 outside|past|by|near|opposite your ..5 last|yesterday|tonight|today|again|just
      """
    ),
    (
      [.first, .overIt],
      """
      parked|sat|stood|waited outside|near|opposite your house|place|flat|apartment|home|window|work|office
      your car ..3 home|outside|there|parked|drive|gone
      drove|drive|walked|cycled|went|passed|came by|past|to your house|place|flat|apartment|home|window
      saw|noticed|seen on|from your? instagram|insta|facebook|tiktok|snapchat|snap|stories|story|strava|tinder|hinge ..4 you ..2 were|are|at|with|in
      follow|following|followed you|your !advice|recipe|recommendation|lead|example
      watch|watching|watched you|your !team|favourite|show|film|series|movie|favorite|dog
      went|looked|going|looking through your
      your location
      you are|were|been @very* online
      see|saw|noticed|notice|know you ..3 online
      saw|seen|noticed|loved|liked|watched|enjoyed|viewed ..1 your ..2 story|stories|post|posts|reel|reels|selfie|selfies|status|tweet|tweets|pics|photos !about|of|in
      looks|looked like you ..1 had|have|having ..4 time|fun|blast|ball
      last seen
      saw|seen|showed|see|looked|checked ..4 your profile|instagram|insta|facebook|tiktok|feed
      checked|check|checking|stalk|stalking|stalked your|you !recipe|advice|list|out
      ~@negation|if i know where|who you ..2 are|live|were|with|go
      """
    )
  )
}
