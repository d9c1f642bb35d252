import CommandTable
import NoContactCore

let syncCommand = Command<World, any Answer>(
  "sync", "Keep your machines in sync", group: Group.data,
  details: """
    Through a git repository of your own. The first time, name it: an ssh address, or a folder on \
    a USB stick. After that, sync alone fetches, puts both sides together and sends. It also takes \
    in copies that file-sync left. Nothing is lost, whichever machine was offline. Anyone who can \
    read that repository can read the journal, so keep it to yourself, or use an encrypting remote \
    such as git-remote-gcrypt. --afresh makes the remote forget what it held before.
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
    let was = try store.syncSettings() != nil
    try store.removeSync()
    return SyncOffAnswer(wasOn: was)
  }
  if arguments.has(status) { return try sync.status() }
  if try arguments[remote] == nil && store.syncSettings() == nil {
    throw Failure.usage("name the repository the first time: nocontact sync REMOTE")
  }
  if arguments.has(afresh) { try confirm(arguments, world) }
  do {
    return try store.syncing {
      try sync.prepare(arguments[remote])
      let problems = try takeInCopies(world)
      var answer = try arguments.has(afresh) ? sync.afresh() : sync.run()
      answer.warnings = problems
      return answer
    }
  } catch let error as Git.Complaint {
    let advice =
      arguments[remote] == nil
      ? "everything is kept here, so try again later"
      : "everything is kept here; check the address, and try again"
    throw Failure.failed("git: \(error.words); \(advice)")
  } catch is SyncStopped {
    throw Failure.failed("sync was turned off meanwhile; nothing was taken in")
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

  private var git: Git { Git(folder: store.repository, asks: world.terminal.isInteractive) }
  private static let file = "journal.json"
  private static let idFile = "id"

  /// Sets the repository up, the first time or for another remote, and clears up what an interrupted sync
  /// has left of it.
  func prepare(_ remote: String?) throws {
    let settings = try store.syncSettings()
    try store.sweepRepository()
    try git.make()
    guard let remote else { return }
    if remote.hasPrefix("-") || remote.isEmpty {
      throw Failure.usage("'\(remote)' is no repository")
    }
    // What cannot be reached is not set up.
    let place = absolute(remote)
    do {
      _ = try git.fetch(place)
    } catch {
      if settings == nil { try? store.removeSync() }
      throw error
    }
    try store.setSync(SyncSettings(remote: place, id: settings?.id))
  }

  /// A folder by its whole path: git would look for it from where the repository is.
  private func absolute(_ remote: String) -> String {
    let colon = remote.firstIndex(of: ":") ?? remote.endIndex
    let isPlace = colon == remote.endIndex || remote[..<colon].contains("/")
    return remote.hasPrefix("/") || !isPlace ? remote : absolutePath(remote)
  }

  private func settings() throws -> SyncSettings {
    guard let settings = try store.syncSettings() else { throw SyncStopped() }
    return settings
  }

  /// Fetches, puts both sides together, and sends, until nobody was faster.
  ///
  /// The repository here is no more than a copy: where it is broken, it is made again.
  func run() throws -> SyncAnswer {
    do {
      return try meet()
    } catch let error as Git.Complaint {
      if try git.isWhole() { throw error }
      try begin()
      return try meet()
    }
  }

  private func meet() throws -> SyncAnswer {
    var first: Journal?
    var seen: [String] = []
    for attempt in 0..<12 {
      // Whoever was faster shall not be so for ever.
      if attempt > 1 { Git.pause(upTo: 100 * attempt) }
      let remote = try settings().remote
      let theirs = try git.fetch(remote)
      try follow(theirs)
      let other = try theirs.map { try journal(of: $0) }
      let (bytes, before, after) = try store.takeIn(other, at: world.now)
      if first == nil { first = before }
      if let theirs, !seen.contains(theirs) { seen.append(theirs) }
      let own = try git.tip().map { [$0] } ?? []
      let parents = try heads(own + seen)
      let commit = try git.commit(
        try files(bytes, id: id()), beside: theirs ?? own.first, parents: parents)
      let isThere = commit == theirs
      guard try isThere || git.push(commit, to: remote) else { continue }
      try git.setTip(commit)
      // Some remotes let the slower one push over the faster one: look whether it is there.
      if try isThere || git.fetch(remote) == commit {
        try git.tidy()
        return answer(first ?? before, after, remote)
      }
    }
    throw Failure.failed("other machines kept being faster; everything is kept here, so try again")
  }

  /// The id of the history, a new one where there is none yet.
  private func id() throws -> String {
    var settings = try settings()
    if let id = settings.id { return id }
    let id = Sync.newID()
    settings.id = id
    try store.setSync(settings)
    return id
  }

  private static func newID() -> String {
    var generator = SystemRandomNumberGenerator()
    return Identifier.make(using: &generator)
  }

  /// Where a remote was made afresh, what this machine knew of its history goes as well.
  private func follow(_ theirs: String?) throws {
    guard let theirs, let id = try git.file(Sync.idFile, of: theirs) else { return }
    var settings = try settings()
    let text = String(decoding: id.prefix { $0 != 0x0A }, as: UTF8.self)
    if text == settings.id { return }
    if settings.id != nil {
      try begin()
      _ = try git.fetch(settings.remote)
    }
    // Last: where this is cut off, it is done again.
    settings.id = text
    try store.setSync(settings)
  }

  /// Forgets what the repository here keeps of earlier states; the remote, nil where there is none.
  func forget() throws -> String? {
    guard let settings = try store.syncSettings() else { return nil }
    try store.syncing { try store.removeRepository() }
    return settings.remote
  }

  /// A repository without what came before.
  private func begin() throws {
    try store.removeRepository()
    try git.make()
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

  private func files(_ journal: [UInt8], id: String) -> [(name: String, content: [UInt8])] {
    [(Sync.file, journal), (Sync.idFile, Array("\(id)\n".utf8))]
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
    var answer = try run()
    var settings = try settings()
    let theirs = try git.tip()
    let (bytes, _, _) = try store.takeIn(nil, at: world.now)
    let id = Sync.newID()
    let commit = try git.commit(files(bytes, id: id), beside: theirs, parents: [])
    guard try git.push(commit, to: settings.remote, replacing: theirs) else {
      throw Failure.failed("another machine was faster; nothing was forgotten, so try again")
    }
    // The id last: until it is known here, the next sync forgets in its turn.
    try begin()
    if let there = try git.fetch(settings.remote) { try git.setTip(there) }
    settings.id = id
    try store.setSync(settings)
    answer.isAfresh = true
    return answer
  }

  /// Where it goes, and whether something has not gone yet.
  func status() throws -> SyncStatusAnswer {
    guard let remote = try store.syncSettings()?.remote else {
      return SyncStatusAnswer(remote: nil, isSent: false)
    }
    let sent = try git.tip().flatMap { try git.file(Sync.file, of: $0) }
    let journal = try world.journal()
    return SyncStatusAnswer(remote: remote, isSent: sent == journal.encoded())
  }
}
