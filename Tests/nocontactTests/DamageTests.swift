import Foundation
import Testing

/// A journal that cannot be read or written is left as it is, and the person is told what to do.
@Suite(.countsFaults) struct DamageTests {
  /// A way in which a journal can be spoilt.
  enum Damage: String, CaseIterable, Sendable {
    case cut, empty, newer, doubled, impossibleDay, invalidText, oversized, folder, brackets

    /// The words that show the way out.
    var wayOut: String {
      switch self {
      case .newer: "update"
      case .folder: "check"
      default: "nocontact restore"
      }
    }

    func apply(to home: Home) throws {
      let bytes = try #require(home.bytes)
      func replacing(_ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
      }
      switch self {
      case .cut: try home.put(Array(bytes.prefix(bytes.count / 2)))
      case .empty: try home.put([])
      case .newer: try home.put(replacing("\"schema\" : 1", "\"schema\" : 2"))
      case .doubled:
        let id = try #require(home.entries()[0]["id"] as? String)
        let other = try #require(home.entries()[1]["id"] as? String)
        try home.put(replacing(other, id))
      case .impossibleDay: try home.put(replacing("2026-11-22\"", "2026-02-30\""))
      case .invalidText:
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "S")))
        try home.put(bytes[..<place] + [0xFF] + bytes[(place + 1)...])
      case .oversized: #expect(truncate(home.journal, (64 << 20) + 1) == 0)
      case .folder:
        #expect(unlink(home.journal) == 0)
        #expect(mkdir(home.journal, 0o700) == 0)
      case .brackets: try home.put(Array(repeating: UInt8(ascii: "["), count: 1 << 20))
      }
    }
  }

  /// Commands that read the journal.
  static let reading = [
    ["status"], ["status", "--json"], ["log"], ["log", "--json"], ["steps"], ["settings"],
    ["settings", "name"], [],
  ]
  /// Commands that change it.
  static let changing = [
    ["start"], ["slip", "text"], ["checkin", "3"], ["note", "x"], ["undo"], ["redo"],
    ["edit", "last", "--note", "x"], ["delete", "last"], ["delete", "last", "--for-good"],
    ["settings", "name", "Kim"], ["restart"], ["end", "stopped"], ["steps", "--done", "4"],
  ]

  /// Whether the journal is a file with these bytes, or none.
  private func stands(_ home: Home, as before: [UInt8]?) -> Bool {
    // Comparing 64 MiB of zeros takes long in a build for debugging.
    home.bytes.map { Data($0) } == before.map { Data($0) }
  }

  @Test(arguments: Damage.allCases) func leavesADamagedJournalAlone(_ damage: Damage) throws {
    let home = try Home(slips: ["1", "2"])
    try damage.apply(to: home)
    let (before, files) = (home.bytes, home.files)
    for words in DamageTests.reading + DamageTests.changing {
      try FaultTable.attempt(.damaged) {
        try home.run(words).refused(1, home.journal, damage.wayOut)
      }
    }
    #expect(stands(home, as: before))
    #expect(home.files == files)
    let guide = try home.run(["guide", "urge"]).expect(0)
    #expect(guide.text.contains("urge"))
    #expect(guide.warnings.contains(home.journal))
    let list = try home.run(["restore", "--json"]).succeeded().json()
    #expect((list["versions"] as? [[String: Any]])?.count == 3)
    try home.run(["restore"]).succeeded()
    try home.run(["help"]).succeeded()
    #expect(stands(home, as: before))
  }

  @Test(arguments: Damage.allCases.filter { ![.folder, .newer].contains($0) })
  func bringsTheLastVersionBack(_ damage: Damage) throws {
    let home = try Home(slips: ["1", "2"])
    try damage.apply(to: home)
    let damaged = home.bytes
    try home.run(["restore", "1"]).succeeded()
    #expect(try home.notes() == ["1"])
    // What was there may be worth a look by hand: it is kept as well.
    let kept = try #require(home.versions.last)
    #expect(FileManager.default.contents(atPath: kept) == damaged.map { Data($0) })
    try home.run(["slip", "text", "3"]).succeeded()
    #expect(try home.notes() == ["1", "3"])
    try home.run(["undo"]).succeeded()
    #expect(try home.notes() == ["1"])
    #expect(home.leftovers == [])
  }

  @Test func doesNotPutAnOldVersionOverANewerSchema() throws {
    let home = try Home(slips: ["1", "2"])
    try Damage.newer.apply(to: home)
    let before = home.bytes
    try home.run(["restore", "1"]).refused(1, home.journal, "update")
    #expect(home.bytes == before)
  }

  @Test(arguments: ["cut", "gone"]) func refusesAVersionThatIsDamaged(_ way: String) throws {
    let home = try Home(slips: ["1", "2"])
    let version = try #require(home.versions.last)
    if way == "cut" { #expect(truncate(version, 10) == 0) } else { #expect(unlink(version) == 0) }
    let before = home.bytes
    try home.run(["restore"]).succeeded()
    if way == "cut" { try home.run(["restore", "1"]).refused(1, version) }
    #expect(home.bytes == before)
    try home.run(["status"]).succeeded()
  }
}
