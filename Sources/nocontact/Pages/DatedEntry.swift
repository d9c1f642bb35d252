import NoContactCore

/// An entry as scripts read it: as it stands in the journal, and the time it happened at.
struct DatedEntry: Shaped {
  private let entry: Entry
  private let dayStarts: Int

  /// An entry of a journey, whose turn of the day says which time is known in older entries.
  init(_ entry: Entry, in journey: Journey) {
    self.entry = entry
    dayStarts = journey.dayStarts
  }

  static var shape: Shape {
    guard case .object(let properties, let kinds) = Entry.shape else { return Entry.shape }
    let time = Shape.Property(
      "time", .orNull(.time), "The time it happened at, HH:MM; null where only the day is known.")
    return .object(properties + [time], kinds: kinds)
  }

  var json: JSON {
    guard case .object(var members) = entry.json else { return entry.json }
    let time = entry.time(dayStarts: dayStarts)?.description
    // What a newer version may have written under that name says something else.
    members.remove("time")
    return .object(JSON.Members(members + [JSON.Member("time", time.json)]))
  }
}
