import NoContactCore

/// Something the user did for themselves.
struct DidAnswer: RecordedAnswer {
  let recording: Recording
  /// What it was.
  let activities: [String]

  var page: Page {
    let tally = recording.after.practice.activities
    var page = Page()
    if activities.contains(where: Vocabulary.mayHarm) {
      page.lead("If that hurt you, you're not in trouble. Look after yourself first.")
      page.text(
        """
        A wound needs washing and covering, and a doctor if it's deep. You can talk to someone about \
        it: \(crisisNumbers(recording.territory)). 'nocontact guide safety' has more.
        """)
    } else {
      page.lead("Good. That was for you.")
    }
    page.blank()
    page.rows(
      activities.map { id in
        let count = tally[id]?.count ?? 1
        let words = count == 1 ? "the first time you've saved it" : "\(count) times now"
        return ("\(id, .command)", Text(words))
      }, indent: 2)
    page.blank()
    page.text(recording.receipt)
    page.next([("did", "all of them, and what's been missing"), ("status", "where you are")])
    return page
  }
}
