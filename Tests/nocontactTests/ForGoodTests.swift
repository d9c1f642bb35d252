import Foundation
import Testing

/// Naming what was deleted, to be forgotten for good.
@Suite struct ForGoodTests {
  /// A home with two slips of these ids, of which the first so many are deleted.
  private func home(_ ids: [String], deleted count: Int) throws -> Home {
    let home = try Home(slips: ["one", "two"])
    var text = String(decoding: try #require(home.bytes), as: UTF8.self)
    let given = try home.entries().compactMap { $0["id"] as? String }
    for (old, new) in zip(given, ids) { text = text.replacing(old, with: new) }
    try home.put(Array(text.utf8))
    if count > 0 { try home.run(["delete"] + ids.prefix(count)).succeeded() }
    return home
  }

  @Test func refusesABeginningThatTwoDeletedEntriesShare() throws {
    let home = try home(["aaaa11111111", "aaaa22222222"], deleted: 2)
    let before = home.bytes
    try home.run("delete AAAA --for-good").refused(
      2, "'AAAA' could be aaaa11111111, aaaa22222222; add a character or two")
    #expect(home.bytes == before)
    // A character more names one of them.
    let json = try home.run("delete aaaa2 --for-good --json").succeeded().json()
    #expect(json["deleted"] as? [String] == ["aaaa22222222"])
  }

  @Test func takesWhatIsNotDeletedFirst() throws {
    let home = try home(["aaaa11111111", "aaaa22222222"], deleted: 1)
    let json = try home.run("delete aaaa --for-good --json").succeeded().json()
    #expect(json["deleted"] as? [String] == ["aaaa22222222"])
    #expect(try home.entries().isEmpty)
  }

  @Test func refusesABeginningOfNone() throws {
    let home = try home(["aaaa11111111", "bbbb22222222"], deleted: 2)
    for beginning in ["c", ""] {
      try home.run(["delete", beginning, "--for-good"]).refused(2, "no entry has an id that begins")
    }
  }

  /// Nothing is called forgotten that may still be there.
  @Test func namesWhatMayStillHoldTheWords() throws {
    let home = try home(["aaaa11111111", "bbbb22222222"], deleted: 0)
    let version = try #require(home.versions.last)
    try Data("{ damaged".utf8).write(to: URL(fileURLWithPath: version))
    let ended = try home.run("delete bbbb --for-good")
    ended.expect(1)
    #expect(ended.warnings.contains("\(version) may still hold the words"))
    #expect(ended.warnings.contains("delete --for-good bbbb22222222"))
    #expect(!ended.text.contains("hold it any more"))
    #expect(try home.notes() == ["one"])
    let json = try home.run("delete bbbb --for-good --json").expect(1).json()
    #expect(json["remaining"] as? [String] == [version])
    try FileManager.default.removeItem(atPath: version)
    #expect(try home.run("delete bbbb --for-good").succeeded().text.contains("hold it any more"))
  }

  /// Whoever is afraid is not told to make the gap larger.
  @Test(arguments: [("--hazard afraid", true), ("--unsafe", true), ("--hazard asked", false)])
  func saysOfTheShellsHistoryWhatIsSafe(_ hazard: String, _ isWatched: Bool) throws {
    let home = try Home(slips: [])
    try home.run("ready \(hazard)").succeeded()
    let words = try home.run("erase --yes").succeeded().text.split { $0.isWhitespace }
    let text = words.joined(separator: " ")
    #expect(text.contains("A sudden gap can tip somebody off") == isWatched, "\(text)")
    #expect(text.contains("so clear it too") != isWatched)
  }

  @Test func erasesAndNamesWhatIsNotTheJournals() throws {
    let home = try Home(slips: ["1"])
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(home.data)/mine.txt"))
    let text = try home.run("erase --yes").succeeded().text
    #expect(text.contains("mine.txt") && text.contains("backups"))
    #expect(home.files.last == ".local/share/nocontact/mine.txt" && home.files.count == 4)
    #expect(try home.run("erase --yes").succeeded().text.contains("nothing of the journal's"))
    try home.run("status").expect(3)
  }

  @Test func refusesAFolderThatIsNoText() throws {
    let home = try Home()
    try home.bash("HOME=$(printf '/tmp/x\\351') exec \"$0\" start").refused(1, "UTF-8")
    try home.bash("NOCONTACT_DIR=$(printf '/tmp/x\\351') exec \"$0\" status").refused(1, "UTF-8")
    #expect(home.files == [])
  }
}
