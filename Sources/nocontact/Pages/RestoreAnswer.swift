import NoContactCore

/// A kept version that was brought back.
struct RestoreAnswer: BriefAnswer {
  /// What is different now.
  let changes: [Difference]
  /// Whether the way it was before can be brought back in turn.
  let canBeUndone: Bool
  /// Where the user is now.
  let standing: StatusAnswer

  var progress: Progress? { standing.progress }
  var brief: String {
    changes.isEmpty
      ? "The same as now, nothing was changed"
      : "Brought back (\(changesLine(changes, today: standing.today)))"
  }

  var page: Page {
    var page = changesPage(
      changes.isEmpty ? "It's the same as now; nothing was changed." : "Brought back.", changes,
      today: standing.today)
    page.standing(progress)
    page.next(
      [("status", "where you are")] + (canBeUndone ? [("undo", "as it was before")] : []))
    return page
  }

  static var members: [Member<RestoreAnswer>] {
    [
      Member("changes", "What is different now.", \.changes),
      Member("status", "Where the journey stands now.", \.standing),
    ]
  }
}

/// The versions that are kept.
struct VersionsAnswer: Answer {
  /// The versions, the latest first, each with the journal in it where it can be read.
  let versions: [Kept]

  /// Today, from which days are named.
  let today: Day

  /// A version that is kept.
  struct Kept {
    /// The version.
    let version: History.Version
    /// How many entries it has; nil where it cannot be read.
    let entries: Int?
    /// What was changed then; nil where that cannot be told.
    let changes: [Difference]?

    /// A version with the journal in it, and what came of that: nil where one cannot be read.
    init(version: History.Version, journal: Journal?, next: Journal?) {
      self.version = version
      entries = journal?.journeys.reduce(0) { $0 + $1.entries.count }
      changes = journal.flatMap { journal in next.map { Difference.all(from: journal, to: $0) } }
    }

    /// What was changed, in a line.
    func words(today: Day) -> String {
      guard let changes, let first = changes.first else { return version.command }
      let more = changes.count > 1 ? ", and \(changes.count - 1) more" : ""
      // Not the words themselves: a list for repairs is no place to meet them again.
      return "\(version.command), \(first.news): \(first.title(today: today))\(more)"
    }
  }

  var page: Page {
    var page = Page()
    guard !versions.isEmpty else {
      page.text("There are no earlier versions yet. Each change keeps the one it replaces.")
      return page
    }
    page.text(
      "\("Earlier versions, the latest first. 'nocontact restore N' brings one back.", .strong)")
    page.rows(
      versions.enumerated().map { index, kept in
        let content = kept.entries.map { counted($0, "entry", "entries") } ?? "unreadable"
        let time = kept.version.replaced
        let until = "until \(DateWords.full(time.day)) at \(time.time)"
        return ("\(index + 1, .command)", "\(content), \(until) (\(kept.words(today: today)))")
      }, indent: 2)
    return page
  }

  static var members: [Member<VersionsAnswer>] {
    [
      Member("versions", "The kept versions, the latest first.") { answer in
        answer.versions.enumerated().map { Row(number: $0 + 1, kept: $1) }
      }
    ]
  }

  private struct Row: ObjectShaped {
    let number: Int
    let kept: Kept

    static var members: [Member<Row>] {
      [
        Member("number", "What 'restore' takes, from 1.", \.number).from(1),
        Member("replaced", "When a change replaced it.", \.kept.version.replaced),
        Member("by", "The command that made the change.", \.kept.version.command),
        Member("path", "Its file.", \.kept.version.path),
        Member("entries", "How many it has; null where it cannot be read.", \.kept.entries).from(0),
        Member("changes", "What was changed; null where that can't be told.", \.kept.changes),
      ]
    }
  }
}
