import CommandTable
import NoContactCore

let syncCommand = Command<World, any Answer>(
  "sync", "Keep your machines the same", group: Group.data,
  details: """
    Through a git repository of your own. The first time, name it: an ssh address, or a folder on a USB stick. After that, sync alone fetches, puts both sides together and sends. Nothing is lost, \
    whoever was offline. Whoever can read that repository can read the journal, so keep it to \
    yourself, or use an encrypting remote such as git-remote-gcrypt. --afresh makes the remote \
    forget what it held before.
    """,
  parameters: [
    remote.parameter, status.parameter, off.parameter, afresh.parameter, yes.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("sync --status", "where it goes, and what hasn't been sent"),
    ("sync --off", "stop; the remote stays as it is"),
  ]
) { arguments, world in
  let flags = [status, off, afresh].filter { arguments.has($0) }
  if flags.count > 1 || arguments[remote] != nil && (arguments.has(status) || arguments.has(off)) {
    throw Failure.usage("--status, --off and --afresh are each for themselves")
  }
  let store = try world.store
  let sync = Sync(world: world, store: store)
  if arguments.has(off) {
    let was = store.isSynced
    try store.removeSync()
    return SyncOffAnswer(wasOn: was)
  }
  if arguments.has(status) { return try sync.status() }
  do {
    try sync.prepare(arguments[remote])
    if arguments.has(afresh) { try confirm(arguments, world) }
    return try arguments.has(afresh) ? sync.afresh() : sync.run()
  } catch let error as Git.Complaint {
    throw Failure.failed("git: \(error.words); everything is kept here, so try again later")
  }
}

private let remote = Key(
  "remote", .argument("REMOTE", required: false), help: "The repository, the first time."
).offering(.files)
private let status = Key(flag: "status", help: "Where it goes, and what hasn't been sent.")
private let off = Key(flag: "off", help: "Stop; the remote stays as it is.")
private let afresh = Key(flag: "afresh", help: "Have the remote forget what it held before.")
private let yes = Key(flag: "yes", help: "Do it without asking.")

private func confirm(_ arguments: Arguments, _ world: World) throws {
  if arguments.has(yes) { return }
  guard world.terminal.isInteractive else {
    throw Failure.usage("to have the remote forget what it held before, add --yes")
  }
  guard
    try Prompt(world: world, loss: "nothing was changed").yesOrNo(
      "Make the remote forget everything but the journal as it is now?")
  else { throw Failure.failed("nothing was changed") }
}

/// One meeting of this machine with the others.
struct Sync {
  let world: World
  let store: Store

  private var git: Git { Git(folder: store.syncFolder, asks: world.terminal.isInteractive) }
  private static let file = "journal.json"
  private static let idFile = "id"
  private static let idSetting = "sync.id"
  private static let urlSetting = "sync.remote"

  /// Sets the repository up, the first time or for another remote.
  func prepare(_ remote: String?) throws {
    guard let remote else {
      if try store.isSynced && git.setting(Sync.urlSetting) != nil { return }
      throw Failure.usage("name the repository the first time: nocontact sync REMOTE")
    }
    if remote.hasPrefix("-") || remote.isEmpty {
      throw Failure.usage("'\(remote)' is no repository")
    }
    // What cannot be reached is not set up.
    let place = absolute(remote)
    if store.isSynced {
      _ = try git.fetch(place)
    } else {
      try store.makeFolderForSync()
      do {
        try git.make()
        _ = try git.fetch(place)
      } catch {
        try? store.removeSync()
        throw error
      }
    }
    try git.set(Sync.urlSetting, place)
  }

  /// A folder by its whole path: git would look for it from where the repository is.
  private func absolute(_ remote: String) -> String {
    if remote.hasPrefix("/") || remote.contains(":") { return remote }
    return absolutePath(remote)
  }

  private func remote() throws -> String {
    try git.setting(Sync.urlSetting) ?? ""
  }

  /// Fetches, puts both sides together, and sends, until nobody was faster.
  func run() throws -> SyncAnswer {
    let remote = try remote()
    var first: Journal?
    var seen: [String] = []
    for _ in 0..<12 {
      let theirs = try git.fetch(remote)
      try follow(theirs)
      let other = try theirs.map { try journal(of: $0) }
      let (bytes, before, after) = try store.takeIn(other, at: world.now)
      if first == nil { first = before }
      if let theirs, !seen.contains(theirs) { seen.append(theirs) }
      let own = try git.tip().map { [$0] } ?? []
      let parents = try heads(own + seen)
      let commit = try git.commit(
        try files(bytes), beside: theirs ?? own.first, parents: parents)
      if commit == theirs {
        try git.setTip(commit)
        return answer(first ?? before, after, remote)
      }
      guard try git.push(commit, to: remote) else { continue }
      try git.setTip(commit)
      // Some remotes let the slower one push over the faster one: look whether it is there.
      guard let now = try git.fetch(remote) else { continue }
      if now == commit { return answer(first ?? before, after, remote) }
    }
    throw Failure.failed("other machines kept being faster; everything is kept here, so try again")
  }

  /// Where a remote was made afresh, what this machine knew of its history goes as well.
  private func follow(_ theirs: String?) throws {
    guard let theirs, let id = try git.file(Sync.idFile, of: theirs) else { return }
    let known = try git.setting(Sync.idSetting)
    let text = String(decoding: id.prefix { $0 != 0x0A }, as: UTF8.self)
    if text == known { return }
    if known != nil { try begin(again: theirs) }
    try git.set(Sync.idSetting, text)
  }

  /// Forgets what the repository here keeps of earlier states; the remote, nil where there is none.
  func forget() throws -> String? {
    guard store.isSynced, let remote = try git.setting(Sync.urlSetting) else { return nil }
    let id = try git.setting(Sync.idSetting)
    try begin(again: nil)
    if let id { try git.set(Sync.idSetting, id) }
    return remote
  }

  /// A repository without what came before.
  private func begin(again theirs: String?) throws {
    let remote = try remote()
    try store.removeSync()
    try git.make()
    try git.set(Sync.urlSetting, remote)
    if theirs != nil { _ = try git.fetch(remote) }
  }

  /// Those commits that are part of no other one's history.
  private func heads(_ commits: [String]) throws -> [String] {
    var heads: [String] = []
    for commit in commits where !heads.contains(commit) {
      if try heads.contains(where: { try git.isAncestor(commit, of: $0) }) { continue }
      heads = try heads.filter { try !git.isAncestor($0, of: commit) }
      heads.append(commit)
    }
    return heads
  }

  private func files(_ journal: [UInt8]) throws -> [(name: String, content: [UInt8])] {
    var id = try git.setting(Sync.idSetting)
    if id == nil {
      var generator = SystemRandomNumberGenerator()
      id = Identifier.make(using: &generator)
      try git.set(Sync.idSetting, id ?? "")
    }
    return [(Sync.file, journal), (Sync.idFile, Array("\(id ?? "")\n".utf8))]
  }

  private func journal(of commit: String) throws -> Journal {
    guard let bytes = try git.file(Sync.file, of: commit) else { return Journal() }
    do throws(JournalError) {
      return try Journal(parsing: bytes)
    } catch {
      let problem: StoreError =
        switch error {
        case .newer(let schema): .newer(path: "the remote's journal", schema: schema)
        case .damaged(let fault): .damaged(path: "the remote's journal", fault)
        }
      throw Failure.failed("\(problem); nothing was changed")
    }
  }

  private func answer(_ before: Journal, _ after: Journal, _ remote: String) -> SyncAnswer {
    SyncAnswer(
      changes: Difference.all(from: before, to: after), remote: remote,
      standing: StatusAnswer(after, in: world))
  }

  /// Has the remote hold one commit without parents, under a new id, and forgets here what came before.
  func afresh() throws -> SyncAnswer {
    let remote = try remote()
    var answer = try run()
    var generator = SystemRandomNumberGenerator()
    let theirs = try git.tip()
    try git.set(Sync.idSetting, Identifier.make(using: &generator))
    let (bytes, _, _) = try store.takeIn(nil, at: world.now)
    let commit = try git.commit(try files(bytes), beside: theirs, parents: [])
    guard try git.push(commit, to: remote, replacing: theirs) else {
      throw Failure.failed("another machine was faster; nothing was forgotten, so try again")
    }
    let id = try git.setting(Sync.idSetting) ?? ""
    try begin(again: commit)
    try git.set(Sync.idSetting, id)
    try git.setTip(commit)
    answer.isAfresh = true
    return answer
  }

  /// Where it goes, and whether something has not gone yet.
  func status() throws -> SyncStatusAnswer {
    guard store.isSynced, let remote = try git.setting(Sync.urlSetting) else {
      return SyncStatusAnswer(remote: nil, isSent: false)
    }
    let sent = try git.tip().flatMap { try git.file(Sync.file, of: $0) }
    let journal = try world.journal()
    return SyncStatusAnswer(remote: remote, isSent: sent == journal.encoded())
  }
}
