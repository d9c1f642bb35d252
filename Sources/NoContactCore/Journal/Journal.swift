/// All journeys of one person: what the file holds.
public struct Journal: Hashable, Sendable {
  /// The journeys, in the order in which they were begun.
  public var journeys: [Journey] = []
  /// Members from a newer version of the program, kept as they are.
  var unknown: JSON.Members = []

  /// The version of the format that this program reads and writes.
  public static let schema = 1

  /// A journal without journeys.
  public init() {}

  /// The position of the journey that counts: the one that runs, else the last one; nil for none.
  ///
  /// Where two machines began one each, it is the one with the later first day.
  private var currentIndex: Int? {
    var current: Int?
    for index in journeys.indices where !journeys[index].isDeleted {
      if let other = current, !counts(index, before: other) { continue }
      current = index
    }
    return current
  }

  private func counts(_ index: Int, before other: Int) -> Bool {
    let (end, otherEnd) = (journeys[index].end, journeys[other].end)
    if (end == nil) != (otherEnd == nil) { return end == nil }
    // The end that was recorded last, whatever the clock did: its day may lie ahead.
    if let end, let otherEnd, end.changed.instant != otherEnd.changed.instant {
      return end.changed.instant > otherEnd.changed.instant
    }
    let days = (end?.day ?? journeys[index].from, otherEnd?.day ?? journeys[other].from)
    if days.0 != days.1 { return days.0 > days.1 }
    return (journeys[index].changed.instant, journeys[index].id)
      > (journeys[other].changed.instant, journeys[other].id)
  }

  /// The journey that runs, else the last one that ended; nil where there is none.
  public var current: Journey? {
    currentIndex.map { journeys[$0] }
  }

  /// The journey that runs; nil where none does.
  public var running: Journey? {
    current.flatMap { $0.end == nil ? $0 : nil }
  }

  /// The journeys that run besides the current one, as where two machines began one each.
  package var alsoRunning: [Journey] {
    guard let running else { return [] }
    return journeys.filter { $0.id != running.id && !$0.isDeleted && $0.end == nil }
  }

  /// The moment to take for that of a change: never before the latest there was, whatever the clock did.
  ///
  /// That keeps what was changed last the last, and a change on one machine newer than what it saw.
  package func stamp(_ now: Moment) -> Moment {
    var latest: Moment?
    func see(_ moment: Moment) {
      if moment.instant > latest?.instant ?? Int.min { latest = moment }
    }
    for journey in journeys {
      see(journey.changed)
      for entry in journey.entries { see(entry.changed) }
      for tombstone in journey.tombstones.values { see(tombstone.changed) }
    }
    guard let latest, latest.instant >= now.instant else { return now }
    return Moment(seconds: latest.instant + 1, offset: now.offset) ?? latest
  }

  /// Changes the journey with that id, if there is one.
  public mutating func update(_ id: String, _ change: (inout Journey) -> Void) {
    guard let index = journeys.firstIndex(where: { $0.id == id }) else { return }
    change(&journeys[index])
  }

  /// Deletes entries, wherever they are, keeping what other machines need to delete them too.
  ///
  /// Takes time in proportion to the journal.
  package mutating func delete(_ ids: [String], at clock: Moment) {
    let now = stamp(clock)
    for index in journeys.indices { journeys[index].delete(ids, at: now) }
  }

  /// The entry whose id begins with those characters, in any case, and the journey it is in.
  ///
  /// `last`, which no id begins with, is the one that was recorded or changed last.
  /// - Throws: `LookupError` where no id or more than one begins so.
  public func entry(_ beginning: String) throws(LookupError) -> (entry: Entry, journey: Journey) {
    let wanted = beginning.lowercased()
    if wanted == "last", let last { return last }
    var found: [(entry: Entry, journey: Journey)] = []
    for journey in journeys {
      for entry in journey.entries where entry.id.hasPrefix(wanted) {
        if entry.id == wanted { return (entry, journey) }
        found.append((entry, journey))
      }
    }
    guard !wanted.isEmpty, let match = found.first else { throw .unknown(beginning) }
    if found.count > 1 { throw .ambiguous(beginning, found.map(\.entry.id)) }
    return match
  }

  private var last: (entry: Entry, journey: Journey)? {
    let entries = journeys.flatMap { journey in journey.entries.map { ($0, journey) } }
    // Of two in one second, as earlier versions of the program wrote them, the later one.
    var last: (entry: Entry, journey: Journey)?
    for found in entries where found.0.changed.instant >= last?.entry.changed.instant ?? Int.min {
      last = found
    }
    return last
  }

  /// The shortest beginning of each entry's id that no other entry shares, four characters at least.
  package func shortIDs() -> [String: String] {
    let ids = journeys.flatMap { $0.entries.map(\.id) }.sorted()
    var short: [String: String] = [:]
    short.reserveCapacity(ids.count)
    var before = 0
    for (index, id) in ids.enumerated() {
      let after = index + 1 < ids.count ? Journal.shared(id, ids[index + 1]) : 0
      short[id] = Journal.beginning(of: id, sharing: max(before, after))
      before = after
    }
    return short
  }

  /// The same for one entry, without a look at what the others share among themselves.
  package func shortID(of id: String) -> String {
    var shared = 0
    for journey in journeys {
      for entry in journey.entries where entry.id != id {
        shared = max(shared, Journal.shared(id, entry.id))
      }
    }
    return Journal.beginning(of: id, sharing: shared)
  }

  /// How many characters two ids have in common at their beginnings.
  private static func shared(_ one: String, _ other: String) -> Int {
    // Most differ in the first one.
    if one.utf8.first != other.utf8.first { return 0 }
    var count = 0
    for (letter, other) in zip(one.unicodeScalars, other.unicodeScalars) {
      if letter != other { break }
      count += 1
    }
    return count
  }

  private static func beginning(of id: String, sharing shared: Int) -> String {
    String(Substring(id.unicodeScalars.prefix(max(4, shared + 1))))
  }
}

/// Why a beginning of an id names no entry.
public enum LookupError: Error, Equatable, CustomStringConvertible {
  /// No id begins so.
  case unknown(String)
  /// More than one id begins so.
  case ambiguous(String, [String])

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unknown(let text):
      "no entry has an id that begins with '\(text)'; the log shows the ids"
    case .ambiguous(let text, let ids):
      "'\(text)' could be \(ids.prefix(4).joined(separator: ", ")); add a character or two"
    }
  }
}
