import NoContactCore

/// What was taken in.
struct ImportAnswer: BriefAnswer {
  /// What is different now.
  let changes: [Difference]
  /// The lines that were left out.
  let skipped: [String]
  /// Whether nothing was changed, and this is what would be.
  let isDryRun: Bool
  /// The files.
  let files: [String]
  /// Where the user is now.
  let standing: StatusAnswer

  var progress: Progress? { standing.progress }
  // A whole journal was looked at where it was written.
  var words: [String] { changes.count > 200 ? [] : changes.flatMap(\.addedWords) }
  var warnings: [String] {
    skipped.isEmpty ? [] : ["left out: \(skipped.joined(separator: "; "))"]
  }

  var brief: String {
    if files.isEmpty { return "No copy lies beside the journal" }
    if changes.isEmpty { return "Nothing new in \(listed(files))" }
    let added = changes.count { if case .added = $0 { true } else { false } }
    let counts = listed([
      added > 0 ? counted(added, "new entry", "new entries") : "",
      changes.count > added ? "\(counted(changes.count - added, "other change"))" : "",
    ])
    return isDryRun ? "Would take in: \(counts)" : "Taken in: \(counts)"
  }

  var page: Page {
    var page = Page()
    page.text("\("\(brief).", .strong)")
    if files.isEmpty {
      page.text("Name a file to take one in, such as an export from another machine.")
      page.next([("help import", "what it takes")])
      return page
    }
    page.news(changes, today: standing.today)
    if !isDryRun { page.standing(progress) }
    page.next(
      isDryRun || changes.isEmpty
        ? [("status", "where you are")]
        : [("status", "where you are"), ("undo", "take all of it back")])
    return page
  }

  static var members: [Member<ImportAnswer>] {
    [
      Member("changes", "What is different, or would be.", \.changes),
      Member("skipped", "The lines that were left out.", \.skipped),
      Member("dryRun", "Whether nothing was changed.", \.isDryRun),
      Member("status", "Where the journey stands with it.", \.standing),
    ]
  }
}
