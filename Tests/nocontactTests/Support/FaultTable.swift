import Foundation
import Synchronization
import Testing

/// What the suites of faults have tried, and how often that was survived.
///
/// `NOCONTACT_FAULT_TABLE` names a file that gets a line for each attempt; `.ci/faults` makes the table of
/// it, and compares it with the README's.
enum FaultTable {
  /// A fault, in the words of the table.
  enum Row: String, CaseIterable {
    case refused = "A system call fails"
    case interrupted = "A system call is interrupted or cut short"
    case killed = "The program is killed at a system call"
    case power = "The power fails, and what was not synced is lost"
    case full = "The disk is full, or the file may not grow"
    case readOnly = "The disk is read-only"
    case writers = "Two hundred write at once, and twenty read"
    case locked = "The lock is never released"
    case damaged = "The journal is damaged"
    /// What `.ci/fuzz` makes up.
    case input = "Something random is read or typed"
  }

  /// What is being tried.
  final class Attempt: Sendable {
    private let state = Mutex(false)

    /// Whether anything that must hold did not.
    var hasFailed: Bool { state.withLock(\.self) }
    /// Notes that something did not hold.
    func fail() { state.withLock { $0 = true } }
  }

  @TaskLocal static var current: Attempt?

  /// Tries something, and counts it as survived where no issue comes of it; the suite needs the trait
  /// `.countsFaults`.
  static func attempt(_ row: Row, _ body: () throws -> Void) rethrows {
    let attempt = Attempt()
    defer { add(row, isSurvived: !attempt.hasFailed) }
    do {
      try $current.withValue(attempt, operation: body)
    } catch {
      attempt.fail()
      throw error
    }
  }

  private static let file: Int32? = ProcessInfo.processInfo.environment["NOCONTACT_FAULT_TABLE"]
    .map { open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }

  private static func add(_ row: Row, isSurvived: Bool) {
    guard let file else { return }
    // Each is one call, so that lines of several processes do not mix.
    let line = Array("\(row.rawValue)\t1\t\(isSurvived ? 1 : 0)\n".utf8)
    #expect(write(file, line, line.count) == line.count)
  }
}

extension Trait where Self == IssueHandlingTrait {
  /// Has attempts that come to an issue be counted as not survived.
  static var countsFaults: Self {
    .compactMapIssues { issue in
      FaultTable.current?.fail()
      return issue
    }
  }
}
