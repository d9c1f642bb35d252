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

  /// A version that is kept.
  struct Kept {
    /// The version.
    let version: History.Version
    /// The journal in it; nil where it cannot be read.
    let journal: Journal?

    /// How many entries it has; nil where it cannot be read.
    var entries: Int? { journal?.journeys.reduce(0) { $0 + $1.entries.count } }
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
        return (
          "\(index + 1, .command)",
          "\(content), until \(DateWords.full(time.day)) at \(time.time) (\(kept.version.command))"
        )
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
      ]
    }
  }
}
