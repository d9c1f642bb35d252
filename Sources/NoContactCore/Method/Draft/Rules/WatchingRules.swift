extension DraftTable {
  /// A sign of having watched them.
  static let watching = DraftTable(
    (
      [.first, .overIt],
      """
      your car ..3 home|outside|there|parked|drive|gone
      drove|drive|walked|cycled|went|passed|came by|past|to your house|place|flat|apartment|home|window
      saw|noticed|seen on|from your? instagram|insta|facebook|tiktok|snapchat|snap|stories|story|strava|tinder|hinge ..4 you ..2 were|are|at|with|in
      follow|following|followed you|your !advice|recipe|recommendation|lead|example
      watch|watching|watched you|your !team|favourite|show|film|series|movie|favorite|dog
      went|looked|going|looking through your
      your location
      you were online
      last seen
      checked|check|checking|stalk|stalking|stalked your|you !recipe|advice|list|out
      ~@negation|if i know where|who you ..2 are|live|were|with|go
      """
    )
  )
}
