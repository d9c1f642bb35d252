#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a look at the journal and all that belongs to it has found.
package struct Examination: Sendable {
  /// What is wrong, the worst first.
  package fileprivate(set) var troubles: [Trouble] = []
  /// The journal; nil where there is none that can be read.
  package fileprivate(set) var journal: Journal?
  /// How many versions are kept.
  package fileprivate(set) var versions = 0
  /// How large they and the journal are, in bytes.
  package fileprivate(set) var size = 0

  /// One thing that is wrong.
  package struct Trouble: Hashable, Sendable {
    /// What it is.
    package let kind: Kind
    /// The file or folder it is about.
    package let path: String
    /// What else there is to know of it, such as the system's words.
    package let detail: String
  }

  /// What can be wrong.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The journal cannot be read, or is damaged; the detail says how.
    case unreadable
    /// It belongs to another user.
    case owner
    /// Others than the owner may look at it.
    case exposed
    /// Another process holds the lock.
    case locked
    /// What an interrupted save has left.
    case leftover
    /// Words that somebody began to write, and that are not in the journal.
    case unfinished
    /// A kept version that cannot be read.
    case version
    /// A copy of another machine's, not taken in yet.
    case copy
    /// There is little room on the disk; the detail is how much.
    case space

    /// Whether it can be mended without losing a byte.
    package var isMendable: Bool {
      switch self {
      case .exposed, .leftover, .unfinished, .version: true
      case .unreadable, .owner, .locked, .copy, .space: false
      }
    }
  }
}

extension Store {
  /// Looks at the journal, the folder and whatever belongs to it; nothing is changed.
  package func examine() -> Examination {
    var found = Examination()
    func add(_ kind: Examination.Kind, _ path: String, _ detail: String = "") {
      found.troubles.append(Examination.Trouble(kind: kind, path: path, detail: detail))
    }
    do throws(StoreError) {
      found.journal = try load()
    } catch {
      add(.unreadable, path, error.description)
    }
    do throws(SystemError) {
      guard let target = try? Files.resolved(path) else { return found }
      for place in [folder, target, history.folder, history.merged] {
        guard let facts = try Files.facts(place, followsLinks: place == folder) else { continue }
        if facts.owner != geteuid(), geteuid() != 0 { add(.owner, place) }
        if facts.isExposed, facts.kind == .folder || facts.kind == .file { add(.exposed, place) }
        if place == target { found.size += facts.size }
      }
      if isLocked { add(.locked, "\(folder)/journal.lock") }
      for file in try AtomicFile.leftovers(in: folder) + leftovers(beside: target) {
        if !found.troubles.contains(where: { $0.path == file }) { add(.leftover, file) }
      }
      for text in try EditedFile.paths(in: folder) { add(.unfinished, text) }
      let versions = try history.versions(beside: target)
      found.versions = versions.count
      for version in versions {
        found.size += version.facts.size
        if version.facts.isExposed { add(.exposed, version.path) }
        do throws(StoreError) {
          _ = try journal(of: version)
        } catch {
          add(.version, version.path, error.description)
        }
      }
    } catch {
      add(.unreadable, error.path, error.description)
    }
    for copy in (try? conflictCopies()) ?? [] { add(.copy, copy) }
    if let free = Files.freeSpace(folder), free < max(1 << 24, found.size) {
      add(.space, folder, "\(free >> 20) MiB")
    }
    return found
  }

  /// Whether somebody else holds the lock.
  private var isLocked: Bool {
    guard let file = try? Descriptor(opening: "\(folder)/journal.lock", O_RDONLY | O_NONBLOCK)
    else {
      return false
    }
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 {
      flock(file.number, LOCK_UN)
      return false
    }
    return errno == EWOULDBLOCK
  }

  /// Mends one trouble, as far as that loses nothing.
  ///
  /// Words that were not finished become a letter that stays unsent; what is no use any more is set
  /// aside, and never removed.
  /// - Throws: why it cannot be mended.
  package func mend(_ trouble: Examination.Trouble, at now: Moment) throws {
    switch trouble.kind {
    case .exposed:
      try writing { () throws(SystemError) in try Files.close(trouble.path) }
    case .leftover, .version: try setAside(trouble.path)
    case .unfinished:
      let draft = EditedFile(path: trouble.path)
      let bytes = try draft.read()
      guard let text = String(validating: bytes, as: UTF8.self),
        text.contains(where: { !$0.isWhitespace })
      else { return try setAside(trouble.path) }
      try record(.note(Note(isUnsent: true)), note: text, at: now)
      draft.remove()
    case .unreadable, .owner, .locked, .copy, .space: break
    }
  }

  /// The number, for `restore`, of the latest kept version that reads well; nil where none does.
  package func latestReadableVersion() -> (number: Int, version: History.Version)? {
    guard let versions = try? versions() else { return nil }
    for (index, version) in versions.enumerated() {
      if let journal = try? journal(of: version), !journal.journeys.isEmpty {
        return (index + 1, version)
      }
    }
    return nil
  }

  /// The words that somebody began to write, and that were left.
  package func unfinishedTexts() -> [EditedFile] {
    ((try? EditedFile.paths(in: folder)) ?? []).map(EditedFile.init(path:))
  }
}
