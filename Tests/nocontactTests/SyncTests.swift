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
          export GIT_DIR="$0/sync/repository"
          git cat-file --batch-all-objects --batch | grep -c secretword
          """, machine.data,
        ])
      #expect(found.text == "0\n")
    }
  }

  @Test func keepsWhatWasAddedWhereTheBeginningWasTakenBack() throws {
    let (home, other) = (try Home(), try Home())
    let remote = try remote(home)
    try home.run("start 2026-11-03 --name Sam").succeeded()
    try home.spawn(["sync", remote]).succeeded()
    try other.spawn(["sync", remote]).succeeded()
    // Neither has seen what the other one does.
    try other.run("note theirs").succeeded()
    try home.run("undo").succeeded()
    for machine in [home, other, home] { try machine.spawn(["sync"]).succeeded() }
    #expect(home.bytes == other.bytes)
    let log = try home.run("log").succeeded().text
    #expect(log.contains("theirs"))
    #expect(try home.run("status").succeeded().text.contains("Sam"))
    // Now it has: what is another machine's is not for this one to take back.
    let third = try Home()
    try third.run("start 2026-11-03").succeeded()
    try third.run(["import", other.journal]).expect(0)
    try third.run("undo 2").succeeded()
    #expect(try third.run("log").expect(3).text == "")
  }

  @Test func undoDoesNotHideWhatCameFromElsewhere() throws {
    let (home, other) = (try Home(), try Home())
    let remote = try remote(home)
    try home.run("start 2026-11-03").succeeded()
    try home.spawn(["sync", remote]).succeeded()
    try other.spawn(["sync", remote]).succeeded()
    try other.run("note theirs").succeeded()
    for machine in [other, home] { try machine.spawn(["sync"]).succeeded() }
    try home.run("undo").refused(1, "nothing to undo")
    #expect(try home.run("log").succeeded().text.contains("theirs"))
  }

  @Test func goesByAnySshCommandAndAsksNothing() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    // What stands in for ssh runs what it is told to on this machine.
    try home.bash(
      """
      mkdir "$HOME/bin"
      cat >"$HOME/bin/ssh" <<'END'
      #!/bin/sh
      echo "$SSH_ASKPASS_REQUIRE $*" >>"$HOME/called"
      while [ $# -gt 1 ]; do shift; done
      exec sh -c "$1"
      END
      chmod +x "$HOME/bin/ssh"
      """
    ).expect(0)
    let path = ["PATH": "\(home.path)/bin:\(Shell.searchPath)"]
    try home.spawn(["sync", "robin@example.org:\(remote)"], path).succeeded()
    try home.run("note more").succeeded()
    try home.spawn(["sync", "--no-input"], path).succeeded()
    let called = try String(contentsOfFile: "\(home.path)/called", encoding: .utf8)
    #expect(called.split(separator: "\n").allSatisfy { $0.hasPrefix("force ") })
    #expect(called.contains("robin@example.org git-receive-pack"))
    // A command of the user's own is the one that is taken.
    try home.write(".gitconfig", "[core]\n  sshCommand = \(home.path)/bin/ssh -i key\n")
    try home.spawn(["sync", "ssh://robin@example.org\(remote)"]).succeeded()
    #expect(try String(contentsOfFile: "\(home.path)/called", encoding: .utf8).contains("-i key"))
    for name in ["file://\(remote)", remote] { try home.spawn(["sync", name]).succeeded() }
    try home.spawn(["sync", "remote.git"], folder: home.path).succeeded()
    try home.spawn(["sync"], folder: "/").succeeded()
  }

  @Test func takesNoNoticeOfWhatGitWasToldElsewhere() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    try home.write(
      "other.gitconfig", "[core]\n  autocrlf = true\n[init]\n  defaultObjectFormat = sha256\n")
    try home.write(
      ".gitconfig",
      """
      [includeIf "gitdir/i:**"]
        path = \(home.path)/other.gitconfig
      [i18n]
        commitEncoding = UTF-16
      [gc]
        auto = 1
      """)
    // As one of git's own hooks has it, in a repository of something else.
    let hook = [
      "GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere", "GIT_INDEX_FILE": "/nowhere",
      "GIT_OBJECT_DIRECTORY": "/nowhere", "GIT_CONFIG_PARAMETERS": "'core.bare=false'",
      "GIT_NAMESPACE": "other", "GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z",
    ]
    try home.spawn(["sync", remote], hook).succeeded()
    try home.run("note more").succeeded()
    try home.spawn(["sync"], hook).succeeded()
    let stored = try git(home, ["--git-dir", remote, "cat-file", "blob", "journal:journal.json"])
    #expect(stored.output == home.bytes)
    let commit = try git(home, ["--git-dir", remote, "cat-file", "commit", "journal"]).text
    #expect(!commit.contains("UTF-16") && !commit.contains("2001"))
  }

  @Test func saysWhyARemoteRefuses() throws {
    let home = try Home(slips: ["one"])
    let work = "\(home.path)/work"
    try git(home, ["init", "--quiet", "--initial-branch=journal", work])
    try home.spawn(["sync", work]).refused(1, "branch is currently checked out", "kept here")
    let remote = try remote(home)
    try git(home, ["--git-dir", remote, "config", "receive.denyNonFastForwards", "true"])
    try home.spawn(["sync", remote]).succeeded()
    try home.spawn(["sync", "--afresh", "--yes"]).refused(1)
    try home.spawn(["sync"]).succeeded()
  }

  @Test func saysWhyNobodyCouldBeReached() {
    func said(_ errors: String, output: String = "") -> String {
      Git.said(Child(status: 128, output: Array(output.utf8), errors: Array(errors.utf8)))
    }
    let advice = "Please make sure you have the correct access rights\nand the repository exists.\n"
    let ssh = "ssh: connect to host example.org port 22: Connection refused"
    let fatal = "fatal: Could not read from remote repository.\n\n"
    #expect(said("\(ssh)\r\n\(fatal)\(advice)") == ssh)
    #expect(said("\(fatal)\(advice)") == "Could not read from remote repository.")
    #expect(said("fatal: '/x' does not exist\n\(fatal)") == "'/x' does not exist")
    #expect(said("hint: x\nerror: failed to push\n") == "failed to push")
    #expect(said("gpg: no secret key\nerror: failed to push some refs to 'x'\n").hasPrefix("gpg:"))
    #expect(said("odd\nwords\n") == "words" && said("") == "it failed (128)")
    let refused = "To x\n!\ta:b\t[remote rejected] (hook declined)\nDone\n"
    #expect(said("error: failed to push", output: refused) == "hook declined")
  }

  @Test func makesABrokenRepositoryAgain() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    try home.run("note more").succeeded()
    let before = home.bytes
    for script in [
      "find objects -type f -delete", "rm -rf objects", "rm -f HEAD", "rm -f config",
      "echo nonsense >HEAD", "echo nonsense >refs/heads/journal", ": >refs/heads/journal",
      "touch HEAD.lock config.lock packed-refs.lock refs/heads/journal.lock shallow.lock",
      "rm -rf refs", "touch gc.pid",
    ] {
      try home.bash("cd \"$1\" && \(script)", ["\(home.data)/sync/repository"]).expect(0)
      try home.spawn(["sync"]).succeeded()
      #expect(home.bytes == before, "\(script)")
      #expect(try home.spawn(["sync", "--status"]).text.contains("has been sent"), "\(script)")
    }
  }

  @Test func goesOnWhereAPushWasCutOff() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    for place in [remote, "file://\(remote)"] {
      let lock = "\(remote)/refs/heads/journal.lock"
      try Data().write(to: URL(fileURLWithPath: lock))
      try home.run("note more").succeeded()
      try home.spawn(["sync", place]).succeeded()
      #expect(!FileManager.default.fileExists(atPath: lock))
      #expect(try home.spawn(["sync", "--status"]).text.contains("has been sent"))
    }
  }

  @Test func manyAtOnceLoseNothing() throws {
    let home = try Home(slips: ["one"])
    let remote = try remote(home)
    let machines = try (0..<5).map { _ in try Home(copying: home) }
    for machine in machines { try machine.spawn(["sync", remote]).succeeded() }
    for (place, machine) in machines.enumerated() {
      try machine.run(["note", "\(place)"]).succeeded()
    }
    // Twice on one of them: the second waits for the first.
    let running = try (machines + [machines[0]]).map {
      try Shell.start([Shell.program, "sync"], environment: $0.environment())
    }
    for one in running { one.wait().succeeded() }
    for machine in machines { try machine.spawn(["sync"]).succeeded() }
    #expect(Set(machines.map(\.bytes)).count == 1)
    #expect(try machines[0].notes().count == 6)
  }

  @Test func takesInTheCopiesOfFileSync() throws {
    let home = try Home(slips: ["one"])
    let other = try Home(copying: home)
    try other.run("note theirs").succeeded()
    let copies = ["journal.sync-conflict-1.json", "journal.sync-conflict-2.json"]
    try home.put(try #require(other.bytes), as: copies[0])
    try home.put(Array("{ damaged".utf8), as: copies[1])
    let told = try home.spawn(["sync", remote(home)]).expect(0)
    #expect(told.warnings.contains(copies[1]) && told.warnings.contains("damaged"))
    #expect(try home.notes() == ["one", "theirs"])
    #expect(home.files.filter { $0.hasSuffix(copies[0]) }.allSatisfy { $0.contains("/merged/") })
    #expect(home.files.contains { $0.hasSuffix("nocontact/\(copies[1])") })
    // What came that way is a change of this machine's.
    try home.run("undo").succeeded()
    #expect(try home.notes() == ["one"])
  }

  @Test func saysWhatCannotBeReached() throws {
    let home = try Home(slips: ["secret"])
    let remote = try remote(home)
    try home.spawn(["sync", remote]).succeeded()
    let deleted = try home.spawn(["delete", "last", "--for-good"]).expect(0)
    #expect(deleted.warnings.contains("\(remote) still has the words in its history"))
    #expect(deleted.warnings.contains("sync --afresh"))
    for words in ["backups of your disk", "shell's history"] {
      #expect(deleted.text.contains(words))
    }
    let erased = try home.spawn(["erase", "--yes"]).succeeded().text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in ["\(remote) still has the journal and its history", "backups", "shell's history"] {
      #expect(erased.contains(words), "\(erased)")
    }
    // What was removed does not come back through a sync that was under way.
    try home.spawn(["sync"]).refused(2, "sync REMOTE")
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }
}

extension Home {
  /// Puts a file beside the journal.
  fileprivate func put(_ bytes: [UInt8], as name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(data)/\(name)"))
  }
}
