extension Vocabulary {
  /// Everyday words for what one can do for oneself, each of which means one activity.
  private static let wordsByActivity: [(id: String, words: String)] = [
    (
      "exercise",
      """
      exercised exercising gym workout training run ran running jog jogged jogging swim swam \
      swimming bike biked cycle cycled cycling yoga pilates sport sports football tennis weights \
      lifting dance danced dancing boxing climbing stretching
      """
    ),
    ("fitness", "fit shape doctor dentist checkup physio"),
    (
      "outdoors",
      """
      outside walk walked walking hike hiked hiking park nature woods forest beach garden \
      gardening sun dog
      """
    ),
    ("therapist", "therapy counsellor counselor counselling counseling psychologist"),
    ("journal", "journaling journalling diary write writing wrote"),
    (
      "friend",
      """
      friends family mum mom mother dad father sister brother talk talked talking
      """
    ),
    ("food", "eat ate eating cook cooked cooking meal breakfast lunch dinner baked baking"),
    ("sleep", "slept sleeping nap napped rest rested bedtime"),
    (
      "meditation",
      "meditate meditated meditating mindfulness breathe breathed breathing pray prayed prayer"
    ),
    ("style", "haircut hair clothes shower showered bath shave"),
    (
      "hobby",
      """
      music guitar piano sing singing paint painting draw drawing drew craft crafts knit knitting \
      sew sewing read reading book books game games gaming photography cinema film movie
      """
    ),
    ("confidence", "affirmation affirmations"),
    ("goals", "goal planning study studied studying course learn learning career budget"),
    ("out", "party concert museum theatre theater club coffee trip travel"),
    ("date", "dates dating"),
  ]

  /// Words for what hurts whoever does it: it may stand in the record, and is never praised or proposed.
  private static let harmful: Set<Substring> = Set(
    """
    cut cutting cuts burn burned burnt burning scratched scratching selfharm self-harm sh bleeding \
    bled blade razor purge purged purging vomit vomited vomiting throwing-up starve starved starving \
    fast fasted fasting binge binged bingeing drink drank drinking drunk wasted hammered pills od \
    overdose overdosed high coke cocaine weed heroin ket stalk stalked stalking followed punched hit
    """
    .split(separator: " "))

  /// Whether an activity of the user's own may be one that hurts.
  package static func mayHarm(_ activity: String) -> Bool {
    guard !activities.contains(activity) else { return false }
    return activity.lowercased().split { !$0.isLetter && $0 != "-" }.contains {
      harmful.contains($0)
    }
  }

  /// Everyday words for activities.
  package static var activityWords: [String] {
    wordsByActivity.flatMap { $0.words.split(separator: " ").map(String.init) }
  }

  /// The activity with that id, or the one that an everyday word means; nil where none does.
  package static func activity(_ word: String) -> String? {
    if activities.contains(word) { return word }
    return wordsByActivity.first { row in
      row.words.split(separator: " ").contains { $0 == word }
    }?.id
  }
}
