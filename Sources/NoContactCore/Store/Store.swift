/// The journal on disk: read without a lock, changed under one, replaced all at once.
///
/// Reading writes nothing. A change waits for the lock, keeps the version it replaces, and has the
/// disk confirm it; where it fails, the journal is as it was.
public struct Store: Sendable {
  /// The folder with the journal, its lock and its kept versions.
  public let folder: String
  /// How long a change waits for the lock at most, in seconds.
  public var patience = 10.0
  /// The size beyond which a journal is neither read nor written, in bytes.
  package static let limit = 64 << 20

  /// The store in that folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Where the journal is kept, by the variables of an environment; nil where none of them says.
  ///
  /// `NOCONTACT_DIR`, else `nocontact` in `XDG_DATA_HOME`, else `.local/share/nocontact` in `HOME`; one
  /// that is empty or no absolute path counts as not set.
  public static func folder(in environment: [String: String]) -> String? {
    folder(by: { environment[$0] })
  }

  /// The same where a variable's value is asked for by its name.
  package static func folder(by variable: (String) -> String?) -> String? {
    func path(_ name: String) -> String? {
      variable(name).flatMap { Files.isAbsolute($0) ? $0 : nil }
    }
    return path("NOCONTACT_DIR") ?? path("XDG_DATA_HOME").map { "\($0)/nocontact" }
      ?? path("HOME").map { "\($0)/.local/share/nocontact" }
  }

  /// The journal's path, which may be a symbolic link.
  public var path: String { "\(folder)/journal.json" }

  var history: History { History(folder: "\(folder)/history") }

  /// The journal; nil where there is none.
  public func load() throws(StoreError) -> Journal? {
    try contents()?.journal
  }

  /// The same without a look at what was kept: nil too where a journal was lost.
  package func loadAlone() throws(StoreError) -> Journal? {
    guard let bytes = try bytes(of: path) else { return nil }
    return try Store.journal(in: bytes, at: path)
  }

  func contents() throws(StoreError) -> (journal: Journal, bytes: [UInt8])? {
    guard let bytes = try bytes(of: path) else {
      try checkThatNoneIsLost()
      return nil
    }
    return (try Store.journal(in: bytes, at: path), bytes)
  }

  /// Refuses to take a journal that is out of reach for one that was never there.
  func checkThatNoneIsLost() throws(StoreError) {
    try checkThatItLeadsSomewhere()
    // A first start that was interrupted leaves a version with nothing in it.
    let kept = try versions().count { version in
      (try? journal(of: version))?.journeys.isEmpty != true
    }
    if kept > 0 { throw .missing(path: path, kept: kept) }
  }

  /// Refuses a journal, or a folder of it, that is a link to what is not there.
  package func checkThatItLeadsSomewhere() throws(StoreError) {
    let dead: (path: String, target: String)?
    do throws(SystemError) {
      dead = try Files.deadLink(path)
    } catch {
      throw .cannotRead(error)
    }
    if let dead { throw .danglingLink(path: dead.path, target: dead.target) }
  }

  /// The bytes of a file; nil where there is none.
  func bytes(of path: String) throws(StoreError) -> [UInt8]? {
    do throws(SystemError) {
      return try Files.read(path, limit: Store.limit)
    } catch {
      if error.isMissing { return nil }
      throw .cannotRead(error)
    }
  }

  static func journal(in bytes: [UInt8], at path: String) throws(StoreError) -> Journal {
    if bytes.isEmpty { throw .empty(path: path) }
    if bytes.count > limit { throw .oversized(path: path, limit: limit) }
    do throws(JournalError) {
      return try Journal(parsing: bytes)
    } catch {
      switch error {
      case .newer(let schema): throw .newer(path: path, schema: schema)
      case .damaged(let error): throw .damaged(path: path, error)
      }
    }
  }

  /// The versions that were kept, the latest first.
  package func versions() throws(StoreError) -> [History.Version] {
    do throws(SystemError) {
      return try history.versions(beside: path).reversed()
    } catch {
      throw .cannotRead(error)
    }
  }

  /// The journal as it stood in a kept version.
  package func journal(of version: History.Version) throws(StoreError) -> Journal {
    guard let bytes = try bytes(of: version.path) else {
      throw .cannotRead(.missing(version.path))
    }
    return try Store.journal(in: bytes, at: version.path)
  }
}
