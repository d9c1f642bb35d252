import CommandTable
import NoContactCore

/// Adding one entry to the running journey: the way of every command that takes something down.
struct Recording {
  /// The entry as it was taken down.
  let entry: Entry
  /// Where the journey stood before.
  let before: Progress
  /// Where it stands with the entry.
  let after: Progress
  /// The shortest way to name the entry.
  let shortID: String

  /// Records an entry under the command's name.
  ///
  /// - Throws: `Failure.noJourney` where no journey runs, or why the journal cannot be changed.
  init(
    _ world: World, _ command: String, _ kind: Entry.Kind, note: String? = nil,
    on day: String? = nil, at time: TimeOfDay? = nil
  ) throws {
    var generator = SystemRandomNumberGenerator()
    let id = Identifier.make(using: &generator)
    let now = world.clock.now()
    // Looking first: where no journey runs, nothing is to be made.
    if try world.journal().running == nil { throw Failure.noJourney }
    self = try world.store.change(command, at: now) { journal in
      guard let journey = journal.running else { throw Failure.noJourney }
      let (moment, happened) = try world.when(journey, on: day, at: time)
      let entry = Entry(
        id: id, at: moment, day: happened, changed: now, kind: kind, note: note)
      journal.update(journey.id) { $0.put(entry) }
      let today = world.today(journey)
      return Recording(
        entry: entry, before: Progress(journey, today: today),
        after: Progress(journal.journeys.first { $0.id == journey.id } ?? journey, today: today),
        shortID: journal.shortIDs()[id] ?? id)
    }
  }

  private init(entry: Entry, before: Progress, after: Progress, shortID: String) {
    self.entry = entry
    self.before = before
    self.after = after
    self.shortID = shortID
  }

  /// The entry and where the journey stands now.
  var json: JSON {
    .object(of: [
      "schema": .integer(1), "entry": entry.json, "status": statusJSON(after, today: after.today),
    ])
  }

  /// The line that says what was taken down, and how to mend it.
  var receipt: Text {
    let place = EntryWords.when(entry, in: after.journey, today: after.today)
    return """
      Taken down as \(shortID, .strong): \(EntryWords.title(entry, in: after.journey)), \(place). \
      \("nocontact undo", .command) takes it back.
      """
  }
}
