import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Machines that meet through a git repository of the user's own.
@Suite(.enabled(if: Shell.has("git"))) struct SyncTests {
  private func remote(_ home: Home) throws -> String {
    let path = "\(home.path)/remote.git"
    try git(home, ["init", "--quiet", "--bare", path])
    return path
  }

  @discardableResult
  private func git(_ home: Home, _ words: [String]) throws -> Ended {
    try home.run(command: ["/usr/bin/env", "git"] + words).expect(0)
  }

  @Test func twoMachinesMeet() throws {
    let (home, other) = (try Home(slips: ["one"]), try Home())
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    let told = try other.spawn(["sync", remote]).succeeded()
    #expect(told.text.contains("came in"))
    #expect(other.bytes == home.bytes)
    try home.spawn(["note", "from this one"]).succeeded()
    try other.spawn(["note", "from that one"]).succeeded()
    try home.spawn(["sync"]).succeeded()
    try other.spawn(["sync"]).succeeded()
    try home.spawn(["sync"]).succeeded()
    #expect(other.bytes == home.bytes)
    #expect(try home.entries().count == 3)
    let status = try home.spawn(["sync", "--status", "--json"]).succeeded().json()
    #expect(status["sent"] as? Bool == true)
    // Undo takes back what this machine did last, and travels.
    try home.spawn(["undo"]).succeeded()
    #expect(try home.spawn(["log"]).text.contains("from that one"))
    #expect(!(try home.spawn(["log"]).text.contains("from this one")))
    try home.spawn(["sync"]).succeeded()
    try other.spawn(["sync"]).succeeded()
    #expect(other.bytes == home.bytes)
    let log = try git(home, ["--git-dir", remote, "log", "--format=%an %ae %s", "journal"]).lines
    #expect(Set(log.filter { !$0.isEmpty }) == ["sync sync@localhost sync"])
  }

  @Test func staysWithTheOwnerAndOutOfTheWay() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    // Hooks, signing and templates of the user's have no part in it.
    try home.write(
      ".gitconfig",
      """
      [commit]
        gpgsign = true
      [init]
        templateDir = \(home.path)/template
      [core]
        hooksPath = \(home.path)/hooks
      """)
    for folder in ["template/hooks", "hooks"] {
      let path = "\(home.path)/\(folder)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try "#!/bin/sh\ntouch \(home.path)/canary\nexit 1\n".write(
        toFile: "\(path)/pre-push", atomically: true, encoding: .utf8)
      chmod("\(path)/pre-push", 0o755)
    }
    try home.run(
      command: ["/bin/sh", "-c", "umask 000; exec \"$0\" sync \"$1\"", Shell.program, remote]
    ).succeeded()
    #expect(!home.files.contains("canary"))
    let enumerator = FileManager.default.enumerator(atPath: home.data)
    while let name = enumerator?.nextObject() as? String {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(home.data)/\(name)")[
        .posixPermissions]
      #expect((mode as? Int ?? 0) & 0o077 == 0, "\(name)")
    }
    try home.spawn(["erase", "--yes"]).succeeded()
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }

  @Test func leavesOtherFilesOfTheRemoteAlone() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    let work = "\(home.path)/work"
    try git(home, ["clone", "--quiet", remote, work])
    try "mine".write(toFile: "\(work)/mine.txt", atomically: true, encoding: .utf8)
    let name = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    try git(home, ["-C", work, "checkout", "--quiet", "-b", "journal"])
    try git(home, ["-C", work, "add", "mine.txt"])
    try git(home, ["-C", work] + name + ["commit", "--quiet", "-m", "mine"])
    try git(home, ["-C", work, "push", "--quiet", "origin", "journal"])
    try home.spawn(["sync", remote]).succeeded()
    try home.spawn(["note", "more"]).succeeded()
    try home.spawn(["sync"]).succeeded()
    let names = try git(home, ["--git-dir", remote, "ls-tree", "--name-only", "journal"]).lines
    #expect(names.contains("mine.txt") && names.contains("journal.json"))
  }

  @Test func keepsEverythingWhereTheRemoteIsOutOfReach() throws {
    let home = try Home(slips: ["one"])
    try home.spawn(["sync"]).refused(2, "sync REMOTE")
    try home.spawn(["sync", "/nowhere/at/all"]).refused(1, "git")
    #expect(!home.files.contains { $0.contains("sync") })
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    try FileManager.default.moveItem(atPath: remote, toPath: "\(remote).away")
    try home.spawn(["note", "offline"]).succeeded()
    let before = home.bytes
    try home.spawn(["sync"]).refused(1, "kept here")
    #expect(home.bytes == before)
    #expect(try home.spawn(["sync", "--status"]).succeeded().text.contains("hasn't been sent"))
    try FileManager.default.moveItem(atPath: "\(remote).away", toPath: remote)
    try home.spawn(["sync"]).succeeded()
    try home.spawn(["sync", "--off"]).succeeded()
    #expect(try home.spawn(["sync", "--status"]).succeeded().text.contains("doesn't sync yet"))
    #expect(home.bytes == before)
  }

  @Test func beginsAfresh() throws {
    let (home, away) = (try Home(slips: ["secretword", "two"]), try Home())
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    try away.spawn(["sync", remote]).succeeded()
    try away.spawn(["note", "written while away"]).succeeded()
    let id = try #require(home.entries().first { $0["note"] as? String == "secretword" }?["id"])
    try home.spawn(["delete", "\(id)", "--for-good"]).expect(0)
    try home.spawn(["sync", "--afresh"]).refused(2, "--yes")
    try home.spawn(["sync", "--afresh", "--yes"]).succeeded()
    let count = try git(home, ["--git-dir", remote, "rev-list", "--count", "journal"]).text
    #expect(count == "1\n")
    // The one that was away merges, drops what it knew of the history, and follows.
    try away.spawn(["sync"]).succeeded()
    try home.spawn(["sync"]).succeeded()
    #expect(home.bytes == away.bytes)
    #expect(try home.spawn(["log"]).text.contains("written while away"))
    for machine in [home, away] {
      let found = try machine.run(
        command: [
          "/bin/sh", "-c",
          """
          export GIT_DIR="$0/sync"
          git cat-file --batch-all-objects --batch | grep -c secretword
          """, machine.data,
        ])
      #expect(found.text == "0\n")
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func machinesThatChangeAtRandomEndTheSame(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let first = try Home(slips: ["one"])
    let remote = try remote(first)
    let machines = [first, try Home(), try Home()]
    let skews = [0, 86_400, -86_400]
    for machine in machines { try machine.spawn(["sync", remote]).expect(0) }
    var ids = Set(try first.ids())
    for round in 0..<25 {
      let place = Int.random(in: 0..<3, using: &random)
      let machine = machines[place]
      let clock = Moment("2026-11-22T12:00:00+01:00").flatMap {
        Moment(seconds: $0.instant + round * 600 + skews[place], offset: 60)
      }
      let now = ["NOCONTACT_NOW": clock?.description]
      switch Int.random(in: 0..<8, using: &random) {
      // An undo may have taken the beginning back: then there is nothing to add to.
      case 0, 1: _ = try machine.spawn(["note", "round \(round)"], now)
      case 2:
        _ = try machine.spawn(["slip", Bool.random(using: &random) ? "text" : "replied"], now)
      case 3: _ = try machine.spawn(["edit", "last", "--note", "edited \(round)"], now)
      case 4: _ = try machine.spawn(["delete", "last"], now)
      case 5: _ = try machine.spawn(["undo"], now)
      default: try machine.spawn(["sync"], now).expect(0)
      }
      ids.formUnion(try machine.ids())
    }
    for _ in 0..<2 { for machine in machines { try machine.spawn(["sync"]).expect(0) } }
    #expect(machines[1].bytes == machines[0].bytes && machines[2].bytes == machines[0].bytes)
    #expect(ids.subtracting(try first.ids()) == [])
  }
}

extension Home {
  /// The ids of all that is or was in the journal.
  fileprivate func ids() throws -> [String] {
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    return text.split(separator: "\n").filter { $0.contains("\"id\" :") }.map { line in
      line.filter { $0.isLetter || $0.isNumber }
    }
  }
}
