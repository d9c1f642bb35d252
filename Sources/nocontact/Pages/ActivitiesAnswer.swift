import NoContactCore

/// All that one can do for oneself, how often it was done, and what has been missing.
struct ActivitiesAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress

  private var tally: ActivityTally { progress.practice.activities }

  var page: Page {
    var page = Page()
    if let missing = tally.missing {
      page.text("\("Try '\(missing)' next.", .strong) \(itemText(missing, of: progress.journey))")
      page.blank()
    }
    let rows = tally.all.map { id -> (Text, Text) in
      guard let (count, last) = tally[id] else { return ("\(id, .command)", "") }
      let when = DateWords.distance(of: last, from: progress.today)
      return ("\(id, .command)", count == 1 ? "once, \(when)" : "\(count) times, last \(when)")
    }
    page.rows(rows, indent: 2)
    page.next([
      ("did \(tally.missing ?? "friend")", "when you've done it"),
      ("guide yourself", "what each of them means"),
    ])
    return page
  }

  static var members: [Member<ActivitiesAnswer>] {
    [
      Member("missing", "What is worth trying next.") { $0.tally.missing },
      Member("activities", "All that can be recorded.") { answer in
        answer.tally.all.map { Row(id: $0, counts: answer.tally[$0]) }
      },
    ]
  }

  private struct Row: ObjectShaped {
    let id: String
    let counts: (count: Int, last: Day)?

    static var members: [Member<Row>] {
      [
        Member("id", "The word it is typed by.", \.id),
        Member("count", "How often it was recorded.") { $0.counts?.count ?? 0 }.from(0),
        Member("last", "The day it was recorded last.") { $0.counts?.last },
      ]
    }
  }
}
