import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The repository of the user's own through which machines meet: a bare one beside the journal, used by
/// git's plumbing alone, so that hooks, signing and templates of the user's have no part in it.
struct Git {
  /// The bare repository.
  let folder: String
  /// Whether git may ask for a password.
  let asks: Bool

  /// The branch, there and here.
  static let branch = "refs/heads/journal"
  /// Where the remote's branch is kept here.
  private static let tracked = "refs/remotes/origin/journal"

  /// What git said.
  struct Complaint: Error {
    let words: String
  }

  /// Runs git in the repository.
  ///
  /// - Throws: `Failure` where there is no git, `Complaint` where it fails.
  @discardableResult
  func run(_ words: [String], input: [UInt8] = []) throws -> [UInt8] {
    let child = try call(words, input: input)
    guard child.status == 0 else { throw Complaint(words: Git.said(child)) }
    return child.output
  }

  /// The same, with the exit status for an answer.
  func call(_ words: [String], input: [UInt8] = []) throws -> Child {
    var environment = [
      "GIT_DIR": folder, "GIT_AUTHOR_NAME": "sync", "GIT_AUTHOR_EMAIL": "sync@localhost",
      "GIT_COMMITTER_NAME": "sync", "GIT_COMMITTER_EMAIL": "sync@localhost", "LC_ALL": "C",
    ]
    // What git makes is for the owner alone, whatever the mask; it stays in the foreground, and what it
    // was told elsewhere holds for another repository.
    var options = [
      "-c", "core.hooksPath=/dev/null", "-c", "core.sharedRepository=0600", "-c", "core.fsync=all",
      "-c", "gc.auto=500", "-c", "gc.autoDetach=false", "-c", "maintenance.auto=false",
      "-c", "push.gpgSign=false", "-c", "i18n.commitEncoding=UTF-8",
    ]
    if !asks {
      for (name, value) in silence { environment[name] = value }
      options += [
        "-c", "credential.interactive=false",
        "-c", "gcrypt.gpg-args=--batch --pinentry-mode error",
      ]
    }
    let script = "unset \(Git.strays.joined(separator: " ")); umask 077; exec git \"$@\""
    guard
      let child = try? Child(
        ["sh", "-c", script, "sh"] + options + words, input: input, environment: environment),
      child.status != 127
    else { throw Failure.failed("sync needs git, which isn't installed here") }
    return child
  }

  /// What keeps git, and the ssh it calls, from asking anything.
  private var silence: [String: String] {
    [
      "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "GCM_INTERACTIVE": "never",
      "SSH_ASKPASS": "true", "SSH_ASKPASS_REQUIRE": "force",
    ]
  }

  /// Variables that tell git of a repository, as one of its hooks has them.
  private static let strays = [
    "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
    "GIT_REPLACE_REF_BASE", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT",
    "GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE", "GIT_DEFAULT_HASH", "GIT_TRACE", "GIT_QUARANTINE_PATH",
  ]

  /// Why it failed, in the words that say most.
  static func said(_ child: Child) -> String {
    // ! refs/heads/journal:refs/heads/journal\t[remote rejected] (why)
    if let line = lines(child.output).first(where: { $0.hasPrefix("!") }), line.hasSuffix(")"),
      let reason = line.firstIndex(of: "(")
    {
      return String(line[reason...].dropFirst().dropLast())
    }
    let told = lines(child.errors)
    guard
      let place = told.firstIndex(where: { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") })
    else { return told.last ?? "it failed (\(child.status))" }
    let fault = String(told[place].dropFirst(7))
    // Then whoever was to carry it has said why, before.
    let carriers = ["Could not read from remote repository", "failed to push some refs"]
    let isCarriers = place > 0 && carriers.contains { fault.hasPrefix($0) }
    return isCarriers ? told[place - 1] : fault
  }

  /// The lines of what was written, some of which end as on a terminal.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func line(_ words: [String], input: [UInt8] = []) throws -> String {
    String(decoding: try run(words, input: input).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  // MARK: The repository here

  /// Makes the repository, or what of it an interrupted call has not made.
  func make() throws {
    try run(["init", "--quiet", "--bare", "--template=", "--object-format=sha1", folder])
  }

  /// Whether everything is in it that something in it refers to.
  func isWhole() throws -> Bool {
    try call(["fsck", "--connectivity-only", "--no-dangling", "--no-progress"]).status == 0
  }

  /// Puts what has gathered in it together, now and then.
  func tidy() throws {
    _ = try call(["gc", "--auto", "--quiet", "--prune=now"])
  }

  /// The commit that this machine pushed or saw last; nil for none.
  func tip() throws -> String? { try commit(Git.branch) }

  /// Remembers a commit as that.
  func setTip(_ commit: String) throws {
    try run(["update-ref", Git.branch, commit])
  }

  private func commit(_ name: String) throws -> String? {
    let child = try call(["rev-parse", "--quiet", "--verify", "\(name)^{commit}"])
    let id = String(decoding: child.output.prefix { $0 != 0x0A }, as: UTF8.self)
    return child.status == 0 && !id.isEmpty ? id : nil
  }

  /// Whether one commit is part of another one's history.
  func isAncestor(_ one: String, of other: String) throws -> Bool {
    try call(["merge-base", "--is-ancestor", one, other]).status == 0
  }

  /// The names in a commit, each with how git writes it down.
  private func entries(of commit: String) throws -> [(name: ArraySlice<UInt8>, line: [UInt8])] {
    try run(["ls-tree", "-z", commit]).split(separator: 0).map { entry in
      (entry.drop { $0 != 0x09 }.dropFirst(), Array(entry))
    }
  }

  /// The content of a file of a commit; nil where it has none of that name.
  ///
  /// - Throws: `Complaint` where it has one that cannot be read: that is not the same.
  func file(_ name: String, of commit: String) throws -> [UInt8]? {
    guard
      let entry = try entries(of: commit).first(where: { $0.name.elementsEqual(name.utf8) }),
      let id = entry.line.prefix(while: { $0 != 0x09 }).split(separator: 0x20).last
    else { return nil }
    return try run(["cat-file", "blob", String(decoding: id, as: UTF8.self)])
  }

  /// A commit with these files in the place of those of the same names in an earlier one, whose other
  /// files stay; the earlier one itself where nothing would be different and `parents` says no more.
  func commit(
    _ files: [(name: String, content: [UInt8])], beside other: String?, parents: [String]
  ) throws -> String {
    var lines: [UInt8] = []
    for entry in try other.map(entries) ?? [] {
      if files.contains(where: { entry.name.elementsEqual($0.name.utf8) }) { continue }
      lines += entry.line + [0]
    }
    for file in files {
      let blob = try line(["hash-object", "-w", "--stdin"], input: file.content)
      lines += Array("100644 blob \(blob)\t\(file.name)".utf8) + [0]
    }
    let tree = try line(["mktree", "-z"], input: lines)
    if let other, parents == [other], try line(["rev-parse", "\(other)^{tree}"]) == tree {
      return other
    }
    return try line(
      ["commit-tree", tree, "-m", "sync"] + parents.flatMap { ["-p", $0] })
  }

  // MARK: The remote

  /// Waits a while, of so many milliseconds at most.
  static func pause(upTo milliseconds: Int) {
    usleep(UInt32.random(in: 0...UInt32(1000 * milliseconds)))
  }

  /// Fetches the branch of the remote; its commit, nil where the remote has no such branch.
  func fetch(_ remote: String) throws -> String? {
    let found = try run(["ls-remote", "--quiet", "--", remote, Git.branch])
    let id = String(decoding: found.prefix { $0 != 0x09 }, as: UTF8.self)
    if id.isEmpty { return nil }
    // What leads to one of these is whole; a commit alone may be what a fetch that was cut off has left.
    for own in [try tip(), try commit(Git.tracked)] {
      if let own, try id == own || isAncestor(id, of: own) { return id }
    }
    try run([
      "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--",
      remote, "+\(Git.branch):\(Git.tracked)",
    ])
    return try commit(Git.tracked)
  }

  /// Pushes a commit; false where somebody was faster.
  func push(_ commit: String, to remote: String, replacing seen: String? = nil) throws -> Bool {
    let lease = seen.map { ["--force-with-lease=\(Git.branch):\($0)"] } ?? []
    let child = try call(
      ["push", "--quiet", "--porcelain"] + lease + ["--", remote, "\(commit):\(Git.branch)"])
    if child.status == 0 { return true }
    let told = String(decoding: child.output + child.errors, as: UTF8.self)
    for word in [
      "[rejected]", "fetch first", "non-fast-forward", "stale info", "cannot lock ref",
      "failed to update ref",
    ]
    where told.contains(word) {
      removeLock(in: remote)
      return false
    }
    throw Complaint(words: Git.said(child))
  }

  /// Removes the lock that a push which was cut off has left in a repository on this machine or a stick,
  /// where it would keep everybody out for ever.
  ///
  /// git holds it for as long as it takes to write a line: one that stays is nobody's.
  private func removeLock(in remote: String) {
    let path = remote.hasPrefix("file://") ? String(remote.dropFirst(7)) : remote
    guard path.hasPrefix("/") else { return }
    for lock in ["\(path)/\(Git.branch).lock", "\(path)/.git/\(Git.branch).lock"] {
      var (before, after) = (stat(), stat())
      guard stat(lock, &before) == 0 else { continue }
      for _ in 0..<30 {
        usleep(100_000)
        guard stat(lock, &after) == 0, after.st_ino == before.st_ino else { return }
      }
      unlink(lock)
    }
  }
}

/// The path of a file that is named from the current folder.
func absolutePath(_ path: String) -> String {
  guard let here = getcwd(nil, 0) else { return path }
  defer { free(here) }
  return String(cString: here) + "/" + path
}
