import NoContactCore

/// Entries that were deleted.
struct DeleteAnswer: BriefAnswer {
  /// Their ids.
  let ids: [String]
  /// What they were, a line each.
  let titles: [String]
  /// Whether the kept versions no longer hold them either.
  let isForGood: Bool
  /// Where the user is now.
  let standing: StatusAnswer
  /// The kept versions that cannot be read, and may still hold them.
  var unread: [String] = []

  var progress: Progress? { standing.progress }
  var brief: String {
    let names = titles.isEmpty ? "" : ": \(titles.joined(separator: "; "))"
    let how = isForGood ? " for good" : ""
    return "Deleted \(counted(ids.count, "entry", "entries"))\(how)\(names)"
  }

  var warnings: [String] {
    unread.map {
      "\($0) cannot be read and may still hold the words; remove it if it should not"
    }
  }

  var page: Page {
    let how =
      isForGood
      ? " for good. The kept versions no longer hold it either, and 'undo' does not bring it back"
      : ". 'nocontact undo' brings it back"
    var page = Page()
    page.text("\("Deleted \(counted(ids.count, "entry", "entries"))\(how).", .strong)")
    for title in titles { page.text(Text(title), indent: 2, hanging: 2) }
    page.standing(progress)
    page.next([("log", "what is left"), ("status", "where you are")])
    return page
  }

  static var members: [Member<DeleteAnswer>] {
    [
      Member("deleted", "The ids of the entries.", \.ids),
      Member("status", "Where the journey stands without them.", \.standing),
    ]
  }
}
