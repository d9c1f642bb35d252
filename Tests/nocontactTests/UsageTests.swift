import Foundation
import Testing

/// What the program refuses, with which status and words, and that nothing changes by it.
@Suite struct UsageTests {
  /// Words that are wrong, and what the message says of them.
  static let wrong: [(words: [String], message: String)] = [
    (["stauts"], "unknown command 'stauts'; did you mean 'status'?"),
    (["slpi", "text"], "did you mean 'slip'?"), (["banana"], "help"), (["stat"], "unknown command"),
    (["--json", "status"], "stands before the command"),
    (["--color", "never", "status"], "--color"), (["-x"], "-x"),
    (["status", "--jsn"], "did you mean '--json'?"), (["status", "--jso"], "'--jso'"),
    (["slip", "text", "--neccessary"], "did you mean '--necessary'?"),
    (["slip", "txet"], "did you mean 'text'?"),
    (["slip", "banana"], "'nocontact help slip' lists them"),
    (["slip"], "replied"), (["slip", "--no-input"], "replied"),
    (["status", "more"], "'more'"), (["status", "--json=yes"], "--json"),
    (["slip", "text", "--on"], "--on"),
    (["slip", "text", "--on", "today", "--on", "today"], "twice"),
    (["slip", "text", "--at", "24:00"], "24:00"), (["slip", "text", "--at", "9.30"], "9.30"),
    (["slip", "text", "--at", "21:00"], "future"), (["slip", "text", "--color", "red"], "red"),
    (["checkin"], "MOOD"), (["checkin", "6"], "5 (good)"), (["checkin", "0"], "5 (good)"),
    (["checkin", "3", "--urge", "11"], "from 0 to 10"), (["checkin", "3.5"], "3.5"),
    (["note"], "words"), (["edit"], "ID"), (["edit", "last"], "--note"),
    (["edit", "last", "--kind", "tekst"], "tekst"), (["edit", "zzzz", "--note", "x"], "zzzz"),
    (["delete"], "ID"), (["delete", "zzzz"], "zzzz"), (["end"], "moved-on"),
    (["end", "moved-no"], "did you mean 'moved-on'?"), (["undo", "0"], "0"), (["undo", "x"], "x"),
    (["settings", "nam"], "did you mean 'name'?"), (["settings", "days", "29"], "30"),
    (["settings", "days", "3651"], "3650"), (["settings", "goal", "heel"], "did you mean 'heal'?"),
    (["settings", "from", "tomorrow"], "is in the future"),
    (["settings", "day-starts", "24"], "23"),
    (["settings", "breakup", "2026-11-04"], "2026-11-04"), (["steps", "--done", "15"], "15"),
    (["guide", "urg"], "did you mean 'urge'?"), (["guide", "0"], "0"),
    (["log", "--kind", "texxt"], "text"),
    (["log", "--last", "0"], "0"), (["log", "--since", "soon"], "soon"), (["restore", "0"], "0"),
    (["erase"], "--yes"), (["erase", "--no-input"], "--yes"),
    (["help", "stauts"], "did you mean 'status'?"),
    (["--version", "x"], "'x'"),
  ]

  @Test func takesTheOptionsOfTheStatusWithoutACommand() throws {
    let home = try Home(slips: ["1"])
    #expect(try home.run(["--json"]).succeeded().output == home.run("status --json").output)
    #expect(try home.run("--color always").succeeded().output.contains(0x1B))
    #expect(try home.run("-V").succeeded().output == home.run("--version").output)
    try home.run("-V x").refused(2, "'x'")
  }

  @Test(arguments: wrong) func refusesWrongWords(_ words: [String], _ message: String) throws {
    let home = try Home(slips: ["1"])
    let (before, files) = (home.bytes, home.files)
    try home.run(words).refused(2, message)
    #expect(home.bytes == before)
    #expect(home.files == files)
  }

  static let dates: [(date: String, message: String)] = [
    ("2026-11-23", "future"), ("9999-12-31", "future"), ("2026-02-30", "does not exist"),
    ("2026-13-01", "does not exist"), ("2025-02-29", "does not exist"),
    ("2026-11-02", "2026-11-03"),
    ("1900-01-01", "before"), ("0000-01-01", "0000-01-01"), ("10000-01-01", "10000-01-01"),
    ("2026-1-1", "2026-1-1"), ("20 days ago", "before"), ("-1", "-1"), ("", "''"), (" ", "' '"),
    ("99999999999999999999 days ago", "days ago"), ("-99999999999999999999d", "d"),
    ("2026-11-05T10:00", "2026-11-05T10:00"), ("11/05/2026", "11/05/2026"),
  ]

  @Test(arguments: dates) func refusesDates(_ date: String, _ message: String) throws {
    let home = try Home(slips: ["1"])
    let (before, files) = (home.bytes, home.files)
    for words in [
      ["slip", "text", "--on"], ["note", "x", "--on"], ["restart", "--on"],
      ["edit", "last", "--on"],
    ] {
      try home.run(words + [date]).refused(2, message)
    }
    #expect(home.bytes == before)
    #expect(home.files == files)
  }

  @Test(arguments: dates.filter { !["2026-11-02", "1900-01-01", "20 days ago"].contains($0.date) })
  func beginsOnNoSuchDate(_ date: String, _ message: String) throws {
    let home = try Home()
    try home.run(["start", date]).refused(2, message)
    try home.run(["start", "--breakup", date]).refused(2, message)
    #expect(home.files == [])
  }

  @Test func beginsWithSensibleSettingsOnly() throws {
    let home = try Home()
    for words in [
      ["--days", "29"], ["--days", "3651"], ["--days", "many"], ["--goal", "win"], ["--name", " "],
      ["--day-starts", "24"], ["2026-11-01", "--breakup", "2026-11-02"], ["--name"],
    ] {
      try home.run(["start"] + words).refused(2)
    }
    #expect(home.files == [])
  }

  @Test(arguments: [
    ("today", "2026-11-22"), ("yesterday", "2026-11-21"), ("3 days ago", "2026-11-19"),
    ("-3d", "2026-11-19"), ("2026-11-03", "2026-11-03"), ("monday", "2026-11-16"),
    ("sunday", "2026-11-15"), ("Saturday", "2026-11-21"), ("-0d", "2026-11-22"),
  ])
  func understandsDates(_ words: String, _ day: String) throws {
    let home = try Home(slips: [])
    let entry = try home.run(["slip", "text", "--json", "--on", words]).succeeded().json()["entry"]
    #expect((entry as? [String: Any])?["day"] as? String == day)
    let log = try home.run(["log", "--json", "--since=\(words)", "--until=\(words)"]).succeeded()
      .json()
    #expect((log["entries"] as? [Any])?.count == 1)
  }

  @Test func takesOptionsAnywhereUntilTheDashes() throws {
    let home = try Home(slips: [])
    try home.run(["slip", "--on", "yesterday", "text", "--at=10:00", "a", "--json", "b"])
      .succeeded()
    try home.run(["slip", "text", "--", "--on", "--json", "-h", "--help"]).succeeded()
    try home.run(["note", "-5", "degrees"]).succeeded()
    #expect(try home.notes() == ["--on --json -h --help", "-5 degrees", "a b"])
    try home.run(["status", "--help", "--nonsense"]).succeeded()
  }

  @Test(arguments: [
    "", "now", "2026-11-22", "2026-11-22T20:00:00", "2026-02-30T20:00:00Z", "2026-11-22T24:00:00Z",
    "2026-11-22T20:00:00+24:00", "2026-11-22 20:00:00Z", " 2026-11-22T20:00:00Z",
    "0001-01-01T00:00:00Z",
  ])
  func refusesAClockThatIsNone(_ now: String) throws {
    let home = try Home()
    for words in [["start"], ["status"], ["guide", "urge"], ["help"]] {
      try home.spawn(words, ["NOCONTACT_NOW": now]).refused(2, "NOCONTACT_NOW")
    }
    #expect(home.files == [])
  }

  @Test func takesTheDataFolderFromTheEnvironment() throws {
    func place(_ changes: [String: String?]) throws -> [String] {
      let home = try Home()
      let changes = changes.mapValues { $0?.replacing("HOME", with: home.path) }
      try home.spawn(["start"], changes, folder: home.path).succeeded()
      return home.files.filter { $0.hasSuffix("journal.json") }
    }
    let usual = [".local/share/nocontact/journal.json"]
    #expect(try place([:]) == usual)
    #expect(try place(["NOCONTACT_DIR": ""]) == usual)
    #expect(try place(["NOCONTACT_DIR": "relative", "XDG_DATA_HOME": "./x"]) == usual)
    #expect(try place(["XDG_DATA_HOME": ""]) == usual)
    #expect(try place(["XDG_DATA_HOME": "HOME/x"]) == ["x/nocontact/journal.json"])
    #expect(
      try place(["NOCONTACT_DIR": "HOME/d/e", "XDG_DATA_HOME": "HOME/x"]) == ["d/e/journal.json"])
    #expect(
      try place(["NOCONTACT_DIR": "HOME/with space 你/", "HOME": nil]) == [
        "with space 你/journal.json"
      ])
    let home = try Home()
    for directory: String? in [nil, "", "relative"] {
      let changes = ["HOME": directory, "NOCONTACT_DIR": "", "XDG_DATA_HOME": "x"]
      try home.spawn(["start"], changes, folder: home.path).refused(1, "NOCONTACT_DIR")
      try home.spawn(["help"], changes, folder: home.path).succeeded()
    }
    #expect(home.files == [])
  }

  @Test func keepsItsFilesPrivate() throws {
    let home = try Home()
    try home.run(command: [
      "bash", "-c", "umask 0; \"$0\" start && \"$0\" slip text", Shell.program,
    ]).succeeded()
    var status = stat()
    for (name, mode) in [
      ("", 0o700), ("/history", 0o700), ("/journal.json", 0o600), ("/journal.lock", 0o600),
    ] {
      #expect(stat(home.data + name, &status) == 0)
      #expect(Int(status.st_mode & 0o777) == mode, "\(name)")
    }
    for version in home.versions {
      #expect(stat(version, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600, "\(version)")
    }
  }
}
