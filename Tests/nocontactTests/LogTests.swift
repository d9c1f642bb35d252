import Testing

/// Which entries the log shows.
@Suite struct LogTests {
  @Test(arguments: [
    ("", ["a", "b", "c", "d", "e"]), ("--since 2026-11-12", ["b", "c", "d", "e"]),
    ("--since 2026-11-13", ["d", "e"]), ("--until 2026-11-12", ["a", "b", "c"]),
    ("--until 2026-11-11", ["a"]), ("--since 2026-11-12 --until 2026-11-12", ["b", "c"]),
    ("--kind slip", ["a", "c"]), ("--kind looked", ["c"]), ("--kind note", ["b", "d", "e"]),
    ("--kind unsent", ["d"]), ("--kind talk", []), ("--last 1", ["e"]), ("--last 2", ["d", "e"]),
    ("--last 9", ["a", "b", "c", "d", "e"]), ("--last 1 --kind slip", ["c"]),
    ("--last 1 --until 2026-11-12", ["c"]), ("--all", ["z", "a", "b", "c", "d", "e"]),
    ("--all --kind note --last 4", ["z", "b", "d", "e"]),
  ])
  func showsThoseThatAreAskedFor(_ options: String, _ notes: [String]) throws {
    let home = try Home()
    for line in [
      "start 2026-10-01", "note z --on 2026-10-02", "end stopped", "start 2026-11-03",
      "slip text a --on 2026-11-11", "note b --on 2026-11-12", "slip looked c --on 2026-11-12",
      "note --unsent d --on 2026-11-13", "note e --on 2026-11-14",
    ] {
      try home.run(line).succeeded()
    }
    let json = try home.run("log --json \(options)").succeeded().json()
    let entries = try #require(json["entries"] as? [[String: Any]])
    #expect(entries.compactMap { $0["note"] as? String } == notes)
  }
}
