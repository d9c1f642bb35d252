import NoContactCore

/// How the journal and all that belongs to it is.
struct DoctorAnswer: Answer {
  /// What was found, after any mending.
  let examination: Examination
  /// What was mended.
  let mended: [Examination.Trouble]
  /// Why something could not be mended.
  let failures: [String]
  /// What is wrong with the clock or the time zone.
  let clock: [String]
  /// What has been set up around the program.
  let installed: Installed
  /// Where the journal is.
  let path: String
  /// The number of the latest kept version that reads well, where the journal does not.
  let readable: Int?

  private var isWell: Bool { count == 0 }
  private var count: Int {
    examination.troubles.count + clock.count + installed.problems.count
  }
  var status: Int32 { isWell ? 0 : 1 }
  var warnings: [String] { failures }

  var page: Page {
    var page = Page()
    for trouble in mended {
      page.text("\("Mended:", .good) \(trouble.problem)", hanging: 2)
    }
    if isWell {
      page.text("\("All's well.", .strong) \(summary)")
      return page
    }
    page.text("\("\(counted(count, "thing")) to look at.", .strong)")
    for trouble in examination.troubles {
      page.blank()
      page.text(Text(trouble.problem), hanging: 2)
      page.text(Text(mend(trouble)), indent: 2, hanging: 2)
    }
    for problem in clock {
      page.blank()
      page.text(Text(problem.prefix(1).uppercased() + problem.dropFirst() + "."), hanging: 2)
    }
    for problem in installed.problems {
      page.blank()
      page.text(Text(problem.words), hanging: 2)
      page.text(Text(problem.mend), indent: 2, hanging: 2)
    }
    if examination.troubles.contains(where: \.kind.isMendable) {
      page.next([("doctor --fix", "mends what it can, and loses nothing")])
    }
    return page
  }

  private var summary: String {
    guard let journal = examination.journal else { return "There's no journal yet." }
    let entries = journal.journeys.reduce(0) { $0 + $1.entries.count }
    let size = max(1, examination.size >> 10)
    return """
      \(counted(entries, "entry", "entries")) in \(path), with \
      \(counted(examination.versions, "earlier version")), \(size) KiB in all.\(around)
      """
  }

  /// What has been set up; nothing of what has not, which nobody needs.
  private var around: String {
    let reminder = installed.reminder.map { reminder in
      let day = reminder.weekday.map { capitalized($0.rawValue) } ?? "day"
      return reminder.time.map { " A reminder comes every \(day) at \($0)." }
        ?? " A reminder is set."
    }
    let shells = installed.shells
    return (reminder ?? "") + (shells.isEmpty ? "" : " The Tab key is set up in \(listed(shells)).")
  }

  /// What to do about a trouble.
  private func mend(_ trouble: Examination.Trouble) -> String {
    switch trouble.kind {
    case .unreadable:
      readable.map { "'nocontact restore \($0)' brings back the latest version that reads well." }
        ?? "It's left as it is. Check the place it's in, or a backup."
    case .owner: "'sudo chown -R \"$USER\" FOLDER' makes it yours again."
    case .exposed: "'nocontact doctor --fix' leaves it to you alone."
    case .locked: "If that process hangs, end it. Otherwise wait a moment."
    case .leftover: "'nocontact doctor --fix' sets it aside. It does no harm."
    case .unfinished:
      "'nocontact note --edit' goes on with it; 'nocontact doctor --fix' keeps it as an unsent note."
    case .version: "'nocontact doctor --fix' sets it aside. The others are fine."
    case .copy: "'nocontact import' takes in what's new in it, and sets it aside."
    case .space: "Make some room, or saving may fail soon."
    }
  }

  static var members: [Member<DoctorAnswer>] {
    [
      Member("well", "Whether nothing is wrong.", \.isWell),
      Member("path", "Where the journal is.", \.path),
      Member("versions", "How many versions are kept.", \.examination.versions).from(0),
      Member("size", "How large the journal and they are, in bytes.", \.examination.size).from(0),
      Member("troubles", "What is wrong.", \.examination.troubles),
      Member("mended", "What was mended.", \.mended),
      Member("clock", "What is wrong with the clock or the time zone.", \.clock),
      Member("reminder", "The reminder; null where there is none.", \.installed.reminder),
      Member("reminderTroubles", "What is wrong with the reminder.") {
        $0.installed.problems.map(\.words)
      },
      Member("completions", "The shells in which the Tab key is set up.", \.installed.shells),
    ]
  }
}

/// Where the journal is, and nothing else.
struct PathAnswer: Answer {
  /// The path.
  let path: String

  var bytes: [UInt8]? { Array("\(path)\n".utf8) }
  var page: Page { Page() }

  static var members: [Member<PathAnswer>] {
    [Member("path", "Where the journal is.", \.path)]
  }
}

extension Examination.Trouble: ObjectShaped {
  static var members: [Member<Examination.Trouble>] {
    [
      Member("kind", "What it is.", \.kind),
      Member("path", "The file or folder.", \.path),
      Member("detail", "What else there is to know.", \.detail),
    ]
  }

  /// What is wrong, in a sentence.
  var problem: String {
    switch kind {
    case .unreadable: "\(detail.prefix(1).uppercased())\(detail.dropFirst())."
    case .owner: "\(path) belongs to another user."
    case .exposed: "Others can look at \(path)."
    case .locked: "Another process is changing the journal right now."
    case .leftover: "\(path) is left from a save that was cut off."
    case .unfinished: "Words you didn't finish are in \(path)."
    case .version: "A kept version can't be read: \(detail)."
    case .copy: "\(path) is a copy from another machine."
    case .space: "There's little room left on the disk: \(detail)."
    }
  }
}
