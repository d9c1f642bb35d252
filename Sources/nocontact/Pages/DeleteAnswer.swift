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
  /// The files that may still hold them, with the reason.
  var remainders: [Remainder] = []
  /// Where other machines are met, which may hold them too; nil for nowhere.
  var remote: String?

  var status: Int32 { remainders.isEmpty ? 0 : 1 }

  var progress: Progress? { standing.progress }
  var brief: String {
    let names = titles.isEmpty ? "" : ": \(titles.joined(separator: "; "))"
    let how = isForGood ? " for good" : ""
    return "Deleted \(counted(ids.count, "entry", "entries"))\(how)\(names)"
  }

  var warnings: [String] {
    let elsewhere =
      remote.map {
        [
          "\($0) still has the words in its history, and so have the machines that sync with it: "
            + "'nocontact sync --afresh' has it forget them"
        ]
      } ?? []
    if remainders.isEmpty { return elsewhere }
    return elsewhere + remainders.map { "\($0.path) may still hold the words: \($0.reason)" } + [
      "remove what you don't need, then type 'nocontact delete --for-good "
        + "\(ids.joined(separator: " "))' again"
    ]
  }

  var page: Page {
    let how: String
    switch (isForGood, remainders.isEmpty) {
    case (true, true):
      how =
        " for good. The kept versions don't hold it any more, and 'undo' doesn't bring it back"
    case (true, false): how = ", but it may still be in the files named here"
    case (false, _): how = ". 'nocontact undo' brings it back"
    }
    var page = Page()
    page.text("\("Deleted \(counted(ids.count, "entry", "entries"))\(how).", .strong)")
    for title in titles { page.text(Text(title), indent: 2, hanging: 2) }
    if isForGood {
      let words = "It can't reach backups of your disk, or what you typed in your shell's history."
      page.text("\(words, .faint)")
    }
    page.standing(progress)
    page.next([("log", "what's left"), ("status", "where you are")])
    return page
  }

  static var members: [Member<DeleteAnswer>] {
    [
      Member("deleted", "The ids of the entries.", \.ids),
      Member("status", "Where the journey stands without them.", \.standing),
      Member(optional: "remaining", "Files that may still hold the words.") { answer in
        answer.isForGood ? answer.remainders.map(\.path) : nil
      },
    ]
  }
}
