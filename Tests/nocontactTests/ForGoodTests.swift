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
    try home.run(["delete"] + ids.prefix(count)).succeeded()
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
}
