import CommandTable
import NoContactCore

/// Why a command did not do what it was asked to.
enum Failure: Error {
  /// The words cannot be used as they are; nothing was changed. Exit 2.
  case usage(String)
  /// It could not be done. Exit 1.
  case failed(String)
  /// Words that were being typed were cut off, and lie at a path. Exit 1.
  case stopped(_ words: String, path: String)
  /// It needs a journey, and none is running. Exit 3.
  case noJourney
  /// It could not be recorded, because of that; its exit. Whether its page, and what calls for care
  /// before it, were shown all the same.
  indirect case unrecorded(any Error, wasShown: Bool)
  /// Another program could not be run in the place of this one; its exit, as a shell has it.
  case cannotRun(String, problem: String, status: Int32)
  /// The answer could not be written to stdout. Exit 1.
  case output(String)
}

extension Failure {
  /// What any error means to the person and to the shell: the one place that knows.
  static func report(of error: any Error) -> (message: String, status: Int32) {
    switch error {
    case let error as Failure: error.report
    case let error as UsageError: (error.description, 2)
    case let error as DateError: (error.description, 2)
    case let error as LookupError: (error.description, 2)
    case StoreError.noVersion(_, let kept) where kept > 0: (String(describing: error), 2)
    case StoreError.noJournal, JournalProblem.noJourney: Failure.noJourney.report
    case let error as JournalProblem: (error.description, 2)
    case let error as StoreError: (error.description + "; " + error.wayOut, 1)
    case let error as SystemError: ("\(error.path): \(error)", 1)
    default: (String(describing: error), 1)
    }
  }

  /// The same, and of a damaged journal which kept version brings it back.
  static func report(of error: any Error, in world: World) -> (message: String, status: Int32) {
    let problem: StoreError
    switch error {
    case let error as StoreError: problem = error
    case Failure.unrecorded(let error as StoreError, _): problem = error
    default: return report(of: error)
    }
    switch problem {
    case .damaged, .empty, .oversized:
      guard let (number, version) = try? world.store.latestReadableVersion() else { break }
      let nothing = if case Failure.unrecorded = error { "nothing was saved: " } else { "" }
      let moment = version.replaced
      return (
        """
        \(nothing)\(problem); it is left untouched: 'nocontact restore \(number)' brings back the \
        latest version that reads well, as it was until \(DateWords.short(moment.day)), \
        \(moment.time)
        """, 1
      )
    default: break
    }
    return report(of: error)
  }

  private var report: (message: String, status: Int32) {
    switch self {
    case .usage(let message): return (message, 2)
    case .failed(let message): return (message, 1)
    case .stopped(_, let path):
      return (
        """
        you stopped, so it isn't in your journal; what you wrote is in \(path): 'nocontact note \
        --edit' goes on with it
        """, 1
      )
    case .noJourney:
      return (
        """
        no countdown is running; 'nocontact start' begins one, and 'nocontact guide' is always there
        """, 3
      )
    case .unrecorded(let error, let wasShown):
      let (message, status) = Failure.report(of: error)
      // Whoever has seen the page has what they came for.
      let isWithoutJourney = wasShown && status == Failure.noJourney.report.status
      return isWithoutJourney
        ? (
          "no countdown is running, so this wasn't saved; you can still come here any time", status
        )
        : ("nothing was saved: \(message)", status)
    case .cannotRun(let program, let problem, let status):
      return ("cannot run '\(program)': \(problem)", status)
    case .output(let problem):
      return (
        "cannot write to standard output: \(problem); 'nocontact log' shows what's saved", 1
      )
    }
  }
}

extension StoreError {
  /// What to do about it.
  fileprivate var wayOut: String {
    switch self {
    case .cannotRead(let error) where error.isObstructed:
      "check what put it there, and move it away; 'nocontact restore' lists the versions kept"
    case .cannotRead: "nothing was changed: check that it's yours and readable, and try again"
    case .empty, .oversized, .damaged:
      "it is left untouched: 'nocontact restore' lists the versions kept before"
    case .newer: "update nocontact; the file is left untouched"
    case .locked: "nothing was changed: try again in a moment, or check whether that process hangs"
    case .cannotWrite(let error): "the journal is as it was: \(error.remedy)"
    case .wouldBeOversized: "nothing was changed: shorten the text"
    case .noJournal: "'nocontact start' begins"
    case .missing: "'nocontact restore 1' brings the latest one back"
    case .danglingLink: "check that its disk is there; nothing was changed"
    case .wrong: "nothing was changed"
    case .wouldNotReadBack: "nothing was changed: please report this"
    case .notDurable: "check the disk, and 'nocontact log' for the entry"
    case .nothingTo: "'nocontact log' shows what's saved"
    case .unreadableVersion: "nothing was changed: 'nocontact restore' lists the versions kept"
    case .outOfReach: "'nocontact restore' lists the versions that are kept"
    case .noVersion(_, let kept):
      kept == 0 ? "each change keeps one" : "'nocontact restore' lists them"
    }
  }
}

extension SystemError {
  fileprivate var remedy: String {
    if isOthers { return "call it without sudo, or as the user it belongs to" }
    if isFull { return "make room on the disk, and try again" }
    if isLimited { return "'ulimit -f' sets how large a file may be here; raise it, and try again" }
    return "check that the folder is yours and writable, or set NOCONTACT_DIR to one that is"
  }
}

/// Names the option in what is wrong with its date.
func named<Result>(_ option: String?, _ read: () throws -> Result) throws -> Result {
  do {
    return try read()
  } catch let error as DateError {
    throw UsageError.invalid(option, Complaint(error.description))
  }
}
