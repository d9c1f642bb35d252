import NoContactCore

/// A meeting with the other machines.
struct SyncAnswer: BriefAnswer {
  /// What came from them.
  let changes: [Difference]
  /// Where they meet.
  let remote: String
  /// Where the user is now.
  let standing: StatusAnswer
  /// Whether the remote has forgotten what it held before.
  var isAfresh = false
  /// What is wrong with copies beside the journal.
  var warnings: [String] = []

  var progress: Progress? { standing.progress }
  var brief: String {
    let came =
      changes.isEmpty ? "nothing new came in" : "\(counted(changes.count, "change")) came in"
    return isAfresh
      ? "The remote has begun afresh, and \(came)" : "In step with the remote, \(came)"
  }

  var page: Page {
    var page = Page()
    page.text("\("\(brief).", .strong)")
    page.news(changes, today: standing.today)
    if isAfresh {
      page.text(
        """
        What was there before is in no history any more, there or here. Machines that haven't synced \
        since still have it, as do backups. A server may keep what nothing leads to for some weeks: if \
        that's too long, delete the repository there, and name a new one here.
        """)
    }
    page.standing(progress)
    page.next([("status", "where you are")])
    return page
  }

  static var members: [Member<SyncAnswer>] {
    [
      Member("changes", "What came from other machines.", \.changes),
      Member("remote", "Where they meet.", \.remote),
      Member("afresh", "Whether the remote has forgotten what it held.", \.isAfresh),
      Member("status", "Where the journey stands with it.", \.standing),
    ]
  }
}

/// Where this machine meets others.
struct SyncStatusAnswer: Answer {
  /// The remote; nil where there is none.
  let remote: String?
  /// Whether the journal as it is was sent.
  let isSent: Bool

  var page: Page {
    var page = Page()
    guard let remote else {
      page.text("\("This machine doesn't sync yet.", .strong)")
      page.next([("sync REMOTE", "begins, with a git repository of your own")])
      return page
    }
    page.text(
      "\(isSent ? "Everything has been sent." : "Something hasn't been sent yet.", .strong)")
    page.text("The remote is \(remote).")
    if !isSent { page.next([("sync", "sends it, and takes in what's new")]) }
    return page
  }

  static var members: [Member<SyncStatusAnswer>] {
    [
      Member("remote", "The remote; null where there is none.", \.remote),
      Member("sent", "Whether the journal as it is was sent.", \.isSent),
    ]
  }
}

/// No meeting any more.
struct SyncOffAnswer: Answer {
  /// Whether there was one.
  let wasOn: Bool

  var page: Page {
    var page = Page()
    page.text(
      wasOn
        ? "This machine doesn't sync any more. The remote stays as it is."
        : "This machine isn't set up to sync.")
    return page
  }

  static var members: [Member<SyncOffAnswer>] {
    [Member("wasOn", "Whether it was on.", \.wasOn)]
  }
}
