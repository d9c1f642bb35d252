import NoContactCore

/// How a day feels.
struct CheckinAnswer: RecordedAnswer {
  let recording: Recording
  /// What was recorded.
  let checkin: Checkin

  var page: Page {
    var page = Page()
    let isStrong = (checkin.urge ?? 0) >= 7
    page.lead(moodWords)
    if (checkin.urge ?? 0) >= 9, !isLow { page.text(Text(crisisLine(recording.territory))) }
    if let help { page.text(Text(help)) }
    if let mood = checkin.mood, mood > 1, mood < 4, isAfterDark {
      page.text("You can talk to someone, day and night: \(crisisNumbers(recording.territory)).")
    }
    if (checkin.mood ?? 0) >= 4, !isSudden, isAfterDark {
      page.text(
        "If it turns again, someone is there day and night: \(crisisNumbers(recording.territory)).")
    }
    if isSudden { page.text(Text(calmWords(recording.territory))) }
    if isStrong { page.text("The urge is strong. 'nocontact urge' gets you through ten minutes.") }
    page.blank()
    page.text(recording.receipt)
    page.next(
      (isLow || isBad || isAfterDark ? [("guide safety", "someone to talk to, right now")] : [])
        + (isStrong
          ? [("urge", "what to do in the next ten minutes")]
          : [("status", "where you are"), ("note", "write a little more")]))
    return page
  }

  /// Whether something very dark was written or felt in the two weeks before.
  private var isAfterDark: Bool { recording.before.darkDay(within: 14) != nil }
  private var isLow: Bool { checkin.mood == 1 }
  private var isBad: Bool { recording.after.practice.isBadStretch(on: recording.after.today) }

  var help: String? {
    if isBad { return badStretchWords }
    return isLow
      ? """
      Call someone now if you can. You don't have to be suicidal to call: \
      \(crisisNumbers(recording.territory)). 'nocontact guide safety' has more.
      """ : nil
  }

  /// Whether a good day comes straight after several of the worst: most often a relief, at times a
  /// decision.
  private var isSudden: Bool {
    guard let mood = checkin.mood, mood >= 4 else { return false }
    let before = recording.before.practice.moods.suffix(3)
    return before.count == 3
      && before.allSatisfy { $0.mood == 1 && recording.entry.day - $0.day < 7 }
  }

  /// A word on the mood, and on the one before it.
  private var moodWords: String {
    guard let mood = checkin.mood else {
      return "Thanks for checking in with yourself. That's enough for now."
    }
    let before = recording.before.practice.moods.last { recording.entry.day - $0.day < 4 }?.mood
    switch (mood, before) {
    case (1, _):
      return """
        That sounds like a really hard day. Nothing else has to happen today.
        """
    case (2, .some(3...)):
      return "A dip after a better day. It happens, and it doesn't undo anything."
    case (2, _): return "A low day. Be as gentle with yourself as you'd be with a friend."
    case (3, .some(...2)): return "A bit lighter than last time. Let that be enough for today."
    case (3, .some(4...)): return "Not as good as last time, and still all right."
    case (3, _): return "An in-between day. Those count too."
    case (_, .some(...2)): return "That's a lot lighter than last time. Notice what helped."
    case (4, _): return "Good to hear. Notice what helped."
    default: return "Lovely. Enjoy it."
    }
  }
}

/// For a calm that comes all at once.
private func calmWords(_ territory: String?) -> String {
  """
  If it's calm because you've decided something about your life, please tell someone today: \
  \(crisisNumbers(territory)).
  """
}
