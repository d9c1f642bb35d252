import CommandTable
import NoContactCore

let importCommand = Command<World, any Answer>(
  "import", "Read in a file, or another machine's copy", group: Group.data,
  details: """
    Takes journals, exports and kept versions, and puts them together with what's here. Nothing \
    is lost and nothing is duplicated. It also takes plain lines, each with a date, a word for what \
    happened, and your words: 2026-11-05 text he wrote. Lines it can't read are named, and then \
    nothing is taken in unless you add --skip. Without a file it takes the copies that file-sync \
    left beside the journal, and sets them aside. 'undo' takes all of it back.
    """,
  parameters: [
    files.parameter, dryRun.parameter, skip.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("import backup.json", "what another machine has"),
    ("import notes.txt --dry-run", "what would change"),
  ]
) { arguments, world in
  let store = try world.store
  let copies = try store.conflictCopies()
  let given = arguments.list(files)
  let sources = try (given.isEmpty ? copies : given).map { ($0, try content(of: $0, world)) }
  func takeIn(_ journal: inout Journal) throws -> ImportAnswer {
    let before = journal
    var skipped: [String] = []
    for (path, bytes) in sources {
      let imported = try reading(path, bytes, journal, world)
      skipped += imported.problems.map { "\(shown(path)), \($0)" }
      journal = journal.joined(with: imported.journal, at: world.now)
    }
    if !skipped.isEmpty && !arguments.has(skip) { throw Failure.lines(skipped) }
    return ImportAnswer(
      changes: Difference.all(from: before, to: journal), skipped: skipped,
      isDryRun: arguments.has(dryRun), files: sources.map(\.0),
      standing: StatusAnswer(journal, in: world))
  }
  if arguments.has(dryRun) || sources.isEmpty {
    var journal = try world.journal()
    return try takeIn(&journal)
  }
  let answer = try store.change("import", at: world.now, begins: true) { try takeIn(&$0) }
  for (path, _) in sources where copies.contains(path) { try store.setAside(path) }
  return answer
}

/// Takes in the copies that file-sync left beside the journal, as one change, and sets them aside.
///
/// - Returns: what is wrong with those that cannot be read; they stay where they are.
func takeInCopies(_ world: World) throws -> [String] {
  let store = try world.store
  var (journals, problems): ([(path: String, journal: Journal)], [String]) = ([], [])
  for path in try store.conflictCopies() {
    do {
      journals.append((path, try journal(in: content(of: path, world), path)))
    } catch {
      problems.append(Failure.report(of: error).message)
    }
  }
  if journals.isEmpty { return problems }
  try store.change("import", at: world.now, begins: true) { journal in
    for (_, other) in journals { journal = journal.joined(with: other, at: world.now) }
  }
  for (path, _) in journals { try store.setAside(path) }
  return problems
}

/// The journal in a file.
private func journal(in bytes: [UInt8], _ path: String) throws -> Journal {
  do throws(JournalError) {
    return try Journal(parsing: bytes)
  } catch {
    throw damage(error, path)
  }
}

private func damage(_ error: JournalError, _ path: String) -> Failure {
  let problem: StoreError =
    switch error {
    case .newer(let schema): .newer(path: path, schema: schema)
    case .damaged(let fault): .damaged(path: path, fault)
    }
  return Failure.failed("\(problem); nothing was changed")
}

private let files = Key(
  "file", .list("FILE", required: false), help: "What to take in; - reads standard input."
)
.offering(.files)
private let dryRun = Key(flag: "dry-run", help: "Only say what would change.")
private let skip = Key(flag: "skip", help: "Leave out lines that can't be read.")

/// What a file is called where something in it is named.
private func shown(_ path: String) -> String { path == "-" ? "standard input" : path }

private func content(of path: String, _ world: World) throws -> [UInt8] {
  if path == "-" {
    let (bytes, isCut) = try world.console.readAll(Store.limit)
    if isCut { throw Failure.failed("you left; nothing was taken in") }
    return bytes
  }
  do throws(SystemError) {
    guard let bytes = try Store.content(of: path) else {
      throw SystemError.tooLarge(path)
    }
    return bytes
  } catch {
    throw Failure.failed("cannot read \(path): \(error); nothing was changed")
  }
}

private func reading(
  _ path: String, _ bytes: [UInt8], _ journal: Journal, _ world: World
) throws -> Import {
  do {
    return try Import(bytes, for: journal, at: world.now) { world.clock.moment(on: $0, at: $1) }
  } catch let error as JournalError {
    throw damage(error, path)
  } catch let error as ExchangeError {
    throw Failure.usage("\(shown(path)), \(error); nothing was changed")
  }
}

extension Failure {
  /// Lines that cannot be read: each of them, on a line of its own.
  fileprivate static func lines(_ problems: [String]) -> Failure {
    .usage(
      """
      \(counted(problems.count, "line")) can't be read, so nothing was taken in; correct them, or add \
      --skip:
      \(problems.map { "  \($0)" }.joined(separator: "\n"))
      """)
  }
}
