import Foundation
import Testing

/// Permissions that are missing; for root they are not binding, so that another user has to try.
@Suite(.enabled(if: Shell.unprivileged != nil)) struct PermissionTests {
  private func run(_ home: Home, _ words: [String]) throws -> Ended {
    let prefix = try #require(Shell.unprivileged)
    return try home.run(command: prefix + [Shell.program] + words)
  }

  /// Gives the home to the user who tries.
  private func home() throws -> Home {
    let home = try Home(slips: ["1", "2"])
    if geteuid() == 0 { try home.run(command: ["chown", "-R", "65534", home.path]).succeeded() }
    return home
  }

  @Test func namesAJournalThatIsNotReadable() throws {
    let home = try home()
    let before = home.bytes
    #expect(chmod(home.journal, 0) == 0)
    for words in DamageTests.reading + DamageTests.changing {
      try run(home, words).refused(1, home.journal, "Permission denied", "check")
    }
    #expect(try run(home, ["guide", "urge"]).expect(0).text.contains("urge"))
    try run(home, ["restore"]).succeeded()
    try run(home, ["restore", "1"]).refused(1, home.journal)
    #expect(chmod(home.journal, 0o600) == 0)
    #expect(home.bytes == before)
    #expect(home.leftovers == [])
  }

  @Test(arguments: ["", "/history"])
  func namesAFolderThatIsNotWritable(_ folder: String) throws {
    let home = try home()
    let (before, files) = (home.bytes, home.files)
    #expect(chmod(home.data + folder, 0o500) == 0)
    for words in DamageTests.changing where words.first != "redo" && words.first != "start" {
      try run(home, words).refused(1, home.data, "Permission denied", "NOCONTACT_DIR")
    }
    for words in DamageTests.reading { try run(home, words).succeeded() }
    #expect(try run(home, ["guide", "urge"]).succeeded().text.contains("urge"))
    #expect(home.bytes == before)
    #expect(home.files == files)
  }

  @Test(arguments: ["", "/.."]) func callsNothingGoneInAFolderThatCannotBeEntered(
    _ place: String
  ) throws {
    let home = try home()
    #expect(chmod(home.data + place, 0) == 0)
    for words in [
      ["erase", "--yes"], ["delete", "last", "--for-good"], ["restore", "1"], ["restore"],
      ["start"], ["edit", "last", "--note", "x"], ["status"],
    ] {
      let ended = try run(home, words)
      ended.refused(1, home.data, "Permission denied")
      #expect(ended.text == "")
    }
    #expect(chmod(home.data + place, 0o700) == 0)
    #expect(try home.notes() == ["1", "2"])
  }

  @Test(.enabled(if: geteuid() == 0)) func whatRootRecordsInSomebodysHomeIsTheirs() throws {
    let home = try Home()
    #expect(chown(home.path, 65534, 65534) == 0)
    for words in [["start"], ["note", "words"], ["delete", "last", "--for-good"]] {
      try home.run(words).succeeded()
    }
    for name in home.files + [".local", ".local/share/nocontact/history"] {
      var status = stat()
      #expect(lstat("\(home.path)/\(name)", &status) == 0)
      #expect(status.st_uid == 65534, "\(name)")
    }
  }

  @Test func namesAFolderThatCannotBeMade() throws {
    let home = try Home()
    try home.run(command: ["chmod", "555", home.path]).succeeded()
    try run(home, ["start"]).refused(1, home.path, "Permission denied")
    #expect(home.files == [])
  }
}

extension Shell {
  /// What to put before a command for permissions to bind it; nil where that cannot be done.
  static let unprivileged: [String]? = {
    if geteuid() != 0 { return [] }
    let prefix = ["setpriv", "--reuid=65534", "--clear-groups"]
    let command = prefix + [program, "--version"]
    let ended = try? start(command, environment: ["PATH": searchPath]).wait()
    return ended?.way == .exit(0) ? prefix : nil
  }()
}
