import Testing

/// The list of kept versions, and what a number that is not in it is answered.
@Suite struct RestoreTests {
  @Test func countsTheVersionsFromTheLatest() throws {
    let home = try Home(slips: ["first", "second"])
    let page = try home.run("restore").succeeded()
    let rows = page.lines.filter { $0.dropFirst(2).first?.isNumber == true }.prefix(3)
    #expect(rows.map { $0.prefix(12) } == ["  1  1 entry", "  2  0 entri", "  3  0 entri"])
    let json = try home.run("restore --json").succeeded().json()
    let versions = try #require(json["versions"] as? [[String: Any]])
    #expect(versions.map { $0["number"] as? Int } == [1, 2, 3])
    #expect(versions.map { $0["entries"] as? Int } == [1, 0, 0])
    // What was changed then is told, from one version to the next and to the journal.
    let text = page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("(slip, new: a text from Sam, today at 20:00)"))
    #expect(text.contains("(start, new: no contact from 3 November 2026 on)"))
    let first = (versions[0]["changes"] as? [[String: Any]])?.first
    #expect((first?["entry"] as? [String: Any])?["note"] as? String == "second")
    // The number in the list is the one to bring back.
    try home.run("restore 1").succeeded()
    #expect(try home.notes() == ["first"])
  }

  @Test func saysHowManyAreKeptWhereTheNumberIsBeyondThem() throws {
    let home = try Home(slips: ["first", "second"])
    let before = home.bytes
    try home.run("restore 4").refused(2, "there is no version 4; 3 are kept, and 1 is the latest")
    #expect(home.bytes == before)
    try home.run("restore 3").succeeded()
  }

  @Test func saysWhetherAnythingCameBack() throws {
    let home = try Home(slips: ["first"])
    try home.run("undo").succeeded()
    let before = home.bytes
    // The second is how it was before the slip, and the first how it was with it.
    let same = try home.run("restore 2").succeeded().text
    #expect(same.hasPrefix("It's the same as now; nothing was changed.\n"))
    #expect(home.bytes == before)
    let other = try home.run("restore 1").succeeded().text
    #expect(other.hasPrefix("Brought back.\n") && other.contains("nocontact undo"))
    #expect(try home.notes() == ["first"])
    // What could not be read cannot be brought back in turn.
    try home.put([0x7B])
    let whole = try home.run("restore 1").succeeded().text
    #expect(whole.hasPrefix("Brought back.\n") && !whole.contains("nocontact undo"))
  }

  @Test func failsWhereNothingIsKept() throws {
    let home = try Home()
    try home.run("restore 5").refused(1, "no earlier versions are kept yet")
    #expect(home.files == [])
  }

  @Test func undoSaysHowFarItReaches() throws {
    let home = try Home(slips: [])
    for place in 0..<61 { try home.run("note \(place)").succeeded() }
    for _ in 0..<25 { try home.run("undo").succeeded() }
    try home.run("undo").refused(1, "reaches back 25 changes", "nocontact restore")
    // Where everything is taken back, that is another matter.
    let short = try Home()
    try short.run("start").succeeded()
    try short.run("undo").succeeded()
    try short.run("undo").refused(1, "nothing to undo")
  }
}
