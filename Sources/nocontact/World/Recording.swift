import NoContactCore

/// One entry that was added to the running journey: the way of every command that takes something
/// down.
struct Recording {
  /// The entry as it was taken down.
  let entry: Entry
  /// Where the journey stood before.
  let before: Progress
  /// Where it stands with the entry.
  let after: Progress
  /// The shortest way to name the entry.
  let shortID: String
  /// The country whose help lines come first; nil where it is not known.
  let territory: String?

  /// Adds an entry to the journey that runs in a journal being changed.
  ///
  /// What it is, `kind` says, seen from where the journey stands.
  /// - Throws: `Failure.noJourney` where no journey runs, what `kind` throws where the entry may not
  ///   be, or what is wrong with the day or the time.
  init(
    into journal: inout Journal, _ world: World, note: String? = nil, on day: String? = nil,
    at time: TimeOfDay? = nil, kind: (Progress) throws -> Entry.Kind
  ) throws {
    guard let journey = journal.running else { throw Failure.noJourney }
    before = world.progress(journey)
    let kind = try kind(before)
    let when = try world.when(journey, on: day, at: time)
    entry = try journal.record(
      kind, note: note, at: when.moment, on: when.day, isTimed: when.isTimed, now: world.now)
    after = world.progress(journal.journeys.first { $0.id == journey.id } ?? journey)
    shortID = journal.shortID(of: entry.id)
    territory = world.territory
  }
}

extension World {
  /// Records an entry under the command's name, in one change.
  ///
  /// What it is, `kind` says, seen from where the journey stands; it throws where it may not be.
  func record(
    _ command: String, _ words: WordSource = .none, needsWords: Bool = false,
    on day: String? = nil, at time: TimeOfDay? = nil, kind: (Progress) throws -> Entry.Kind
  ) throws -> Recording {
    // Nobody is to write in an editor for nothing.
    if case .editor = words { _ = try kind(running()) }
    return try withWords(words) { note, world in
      try world.change(command) { journal in
        try Recording(into: &journal, world, note: note, on: day, at: time) { progress in
          let kind = try kind(progress)
          if note == nil && needsWords {
            throw Failure.usage("there are no words in it; nothing was saved")
          }
          return kind
        }
      }
    }
  }
}
