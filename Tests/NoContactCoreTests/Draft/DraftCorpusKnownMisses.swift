extension DraftCorpus {
  /// Messages that the check misjudges, with what would be right.
  ///
  /// What would bring them right is a rule for one sentence, which helps nobody else, or, for the
  /// apology that says "You asked for space", would let through what the check is there to stop.
  static let knownMisses = messages(
    heldOut: true,
    """
    good apology
    I'm sorry for begging you to come back and for turning up at your work. You asked for space
    and I ignored it. It won't happen again.

    bad first guilt
    Happy birthday. I'm spending it alone with the cake I'd already ordered for you, so thanks
    for that.

    bad first clinging
    I drove through our town today and had to pull over because all of it is you. Hope you had a
    good day.

    bad apology blaming-apology
    I'm sorry I snapped at dinner. You do have a way of pushing people to that point.
    """)
}
