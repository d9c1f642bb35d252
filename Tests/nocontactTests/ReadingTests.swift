import Foundation
import Testing

/// Commands that only show something leave everything as it is, and wait for nobody.
@Suite struct ReadingTests {
  private static let commands = [
    [], ["status"], ["status", "--json"], ["log"], ["log", "--all", "--json"], ["guide"],
    ["guide", "urge"], ["guide", "--list"], ["steps"], ["steps", "--json"], ["settings"],
    ["settings", "days"], ["restore"], ["restore", "--json"], ["help"], ["help", "slip"],
    ["slip", "--help"], ["--version"],
  ]

  /// Every time stamp, size and mode of what is in a folder; reading a folder may touch its own.
  private func stamps(_ home: Home) throws -> [String: [Int]] {
    var stamps: [String: [Int]] = [:]
    for name in home.files {
      var status = stat()
      #expect(stat("\(home.path)/\(name)", &status) == 0)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec, status.st_ctimespec]
      #else
      let times = [status.st_atim, status.st_mtim, status.st_ctim]
      #endif
      stamps[name] =
        times.dropFirst(isFolder ? 1 : 0).flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
        + [Int(status.st_size), Int(status.st_mode), Int(status.st_ino)]
    }
    return stamps
  }

  @Test func leavesNoTrace() throws {
    let home = try Home(slips: ["1", "2"])
    let before = try stamps(home)
    // Time stamps of a coarse clock would be the same again.
    usleep(20_000)
    for words in ReadingTests.commands {
      try home.run(words).succeeded()
      #expect(try stamps(home) == before, "\(words)")
    }
  }

  @Test func makesNothingWhereNothingIs() throws {
    let home = try Home()
    for words in ReadingTests.commands {
      let ended = try home.run(words)
      #expect([.exit(0), .exit(3)].contains(ended.way), "\(words): \(ended.warnings)")
      #expect(home.files == [], "\(words)")
    }
  }

  @Test func waitsForNoLock() throws {
    let home = try Home(slips: ["1"])
    for name in ["journal.lock", "journal.json"] {
      let file = open("\(home.data)/\(name)", O_RDWR | O_CLOEXEC)
      defer { close(file) }
      #expect(flock(file, LOCK_EX) == 0)
      let begin = ContinuousClock.now
      for words in ReadingTests.commands { try home.run(words).succeeded() }
      #expect(begin.duration(to: .now) < .seconds(9))
    }
  }

  @Test(.enabled(if: Shell.canMount)) func readsFromAFileSystemThatCannotBeWritten() throws {
    let home = try Home(slips: ["1"])
    let script = """
      mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME" || exit 99
      ! touch "$HOME/probe" 2> /dev/null || exit 98
      exec "$@"
      """
    let prefix = ["unshare", "-rm", "bash", "-c", script, "bash", Shell.program]
    for words in ReadingTests.commands {
      try home.run(command: prefix + words).succeeded()
    }
    try home.run(command: prefix + ["slip", "text"])
      .refused(1, home.data, "Read-only file system")
  }

  /// The journal may live in a folder that is shared or kept elsewhere.
  @Test func readsThroughASymbolicLinkAndKeepsIt() throws {
    let home = try Home(slips: ["1"])
    let elsewhere = "\(home.path)/elsewhere.json"
    #expect(rename(home.journal, elsewhere) == 0)
    #expect(symlink(elsewhere, home.journal) == 0)
    try home.run(["status"]).succeeded()
    try home.run(["slip", "text", "2"]).succeeded()
    #expect(try home.notes() == ["1", "2"])
    var status = stat()
    #expect(lstat(home.journal, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(elsewhere, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try home.run(["undo"]).succeeded()
    #expect(try home.notes() == ["1"])
  }
}
