/// How often and when last each activity was recorded in a journey.
public struct ActivityTally: Sendable {
  /// Counts and last days, by activity.
  public private(set) var counts: [String: (count: Int, last: Day)] = [:]
  /// The user's own activities, in the order in which they came up.
  public private(set) var own: [String] = []

  /// The counts of a journey, in time in proportion to its entries.
  public init(_ journey: Journey) {
    for entry in journey.entries {
      guard case .did(let activities) = entry.kind else { continue }
      for id in activities {
        if !Vocabulary.activities.contains(id) && !own.contains(id) { own.append(id) }
        counts[id] = ((counts[id]?.count ?? 0) + 1, entry.day)
      }
    }
  }

  /// All that can be recorded, in the method's order, then the user's own.
  public var all: [String] { Vocabulary.activities + own }

  /// The one recorded most often; nil where there is none.
  public var favourite: String? {
    all.filter { counts[$0] != nil }.max { (counts[$0]?.count ?? 0) < (counts[$1]?.count ?? 0) }
  }

  /// What is worth trying next: the first that was never recorded, else the one longest ago.
  public var missing: String? {
    let own = Vocabulary.activities.filter { $0 != "date" }
    return own.first { counts[$0] == nil }
      ?? own.min { (counts[$0]?.last ?? .latest) < (counts[$1]?.last ?? .latest) }
  }
}
