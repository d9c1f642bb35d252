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
    guard child.status == 0 else { throw Complaint(words: Git.said(child.errors)) }
    return child.output
  }

  /// The same, with the exit status for an answer.
  func call(_ words: [String], input: [UInt8] = []) throws -> Child {
    var environment = [
      "GIT_DIR": folder, "GIT_AUTHOR_NAME": "sync", "GIT_AUTHOR_EMAIL": "sync@localhost",
      "GIT_COMMITTER_NAME": "sync", "GIT_COMMITTER_EMAIL": "sync@localhost", "LC_ALL": "C",
    ]
    if !asks {
      environment["GIT_TERMINAL_PROMPT"] = "0"
      environment["GIT_ASKPASS"] = "true"
      environment["SSH_ASKPASS"] = "true"
      environment["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes"
    }
    // What git makes is for the owner alone, whatever the mask.
    let options = [
      "-c", "core.hooksPath=/dev/null", "-c", "core.sharedRepository=0600", "-c", "gc.auto=0",
      "-c", "push.gpgSign=false", "-c", "core.fsync=all",
    ]
    let command = ["sh", "-c", "umask 077; exec git \"$@\"", "sh"] + options + words
    guard let child = try? Child(command, input: input, environment: environment),
      child.status != 127
    else { throw Failure.failed("sync needs git, which isn't installed here") }
    return child
  }

  private static func said(_ errors: [UInt8]) -> String {
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n")
    let faults = lines.filter { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") }
    let line = (faults.first ?? lines.last).map(String.init) ?? "git failed"
    return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
  }

  private func line(_ words: [String], input: [UInt8] = []) throws -> String {
    String(decoding: try run(words, input: input).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  // MARK: The repository here

  /// Makes the repository, empty.
  func make() throws {
    try run(["init", "--quiet", "--bare", "--template=", folder])
  }

  /// A setting of its own; nil where it has none.
  func setting(_ name: String) throws -> String? {
    let child = try call(["config", "--local", "--get", name])
    let value = String(decoding: child.output.prefix { $0 != 0x0A }, as: UTF8.self)
    return child.status == 0 && !value.isEmpty ? value : nil
  }

  /// Sets one.
  func set(_ name: String, _ value: String) throws {
    try run(["config", "--local", name, value])
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

  /// The content of a file of a commit; nil where it has none of that name.
  func file(_ name: String, of commit: String) throws -> [UInt8]? {
    let child = try call(["cat-file", "blob", "\(commit):\(name)"])
    return child.status == 0 ? child.output : nil
  }

  /// A commit with these files in the place of those of the same names in an earlier one, whose other
  /// files stay; the earlier one itself where nothing would be different and `parents` says no more.
  func commit(
    _ files: [(name: String, content: [UInt8])], beside other: String?, parents: [String]
  ) throws -> String {
    var entries: [UInt8] = []
    if let other {
      let names = files.map(\.name)
      for entry in try run(["ls-tree", "-z", other]).split(separator: 0) {
        let name = entry.drop { $0 != 0x09 }.dropFirst()
        if names.contains(where: { name.elementsEqual($0.utf8) }) { continue }
        entries += entry + [0]
      }
    }
    for file in files {
      let blob = try line(["hash-object", "-w", "--stdin"], input: file.content)
      entries += Array("100644 blob \(blob)\t\(file.name)".utf8) + [0]
    }
    let tree = try line(["mktree", "-z"], input: entries)
    if let other, parents == [other], try line(["rev-parse", "\(other)^{tree}"]) == tree {
      return other
    }
    return try line(
      ["commit-tree", tree, "-m", "sync"] + parents.flatMap { ["-p", $0] })
  }

  // MARK: The remote

  /// Fetches the branch of the remote; its commit, nil where the remote has no such branch.
  func fetch(_ remote: String) throws -> String? {
    let found = try run(["ls-remote", "--quiet", "--", remote, Git.branch])
    guard !found.isEmpty else { return nil }
    try run([
      "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", remote,
      "+\(Git.branch):\(Git.tracked)",
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
    where told.contains(word) { return false }
    throw Complaint(words: Git.said(child.errors))
  }
}

/// The path of a file that is named from the current folder.
func absolutePath(_ path: String) -> String {
  guard let here = getcwd(nil, 0) else { return path }
  defer { free(here) }
  return String(cString: here) + "/" + path
}
