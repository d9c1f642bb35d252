/// How often and when last each activity was recorded in a journey.
public struct ActivityTally: Sendable {
  /// How often one was recorded, and when last; nil where it never was.
  public typealias Count = (count: Int, last: Day)

  private var names = TextSet()
  private var counts: [Count] = []

  init() {}

  /// Takes what was done on a day, in time in proportion to its length.
  mutating func take(_ did: Did, on day: Day) {
    for name in did.activities {
      let (place, isNew) = names.place(of: name)
      if isNew { counts.append((0, day)) }
      counts[place] = (counts[place].count + 1, day)
    }
  }

  /// The count of an activity; nil where it was never recorded.
  public subscript(activity: String) -> Count? {
    names.find(activity).map { counts[$0] }
  }

  /// The user's own activities, in the order in which they came up.
  public var own: [String] {
    let known = Vocabulary.activities
    return names.texts.filter { !known.contains($0) }
  }

  /// All that can be recorded, in the method's order, then the user's own.
  public var all: [String] { Vocabulary.activities + own }

  /// How many were recorded in all.
  public var total: Int { counts.reduce(0) { $0 + $1.count } }

  /// Whether it is known: from the method's list, or recorded before.
  package func knows(_ activity: String) -> Bool {
    Vocabulary.activities.contains(activity) || names.find(activity) != nil
  }

  /// The one recorded most often, of several the first in the method's order; nil where there is none.
  public var favourite: String? {
    var best: (name: String, count: Int)?
    for name in all {
      guard let count = self[name]?.count, count > best?.count ?? 0 else { continue }
      best = (name, count)
    }
    return best?.name
  }

  /// What is worth trying next: the first of the method's that was never recorded, else the one longest
  /// ago.
  public var missing: String? {
    let suggested = Vocabulary.activities.filter { $0 != "date" }
    return suggested.first { self[$0] == nil }
      ?? suggested.min { (self[$0]?.last ?? .latest) < (self[$1]?.last ?? .latest) }
  }
}
