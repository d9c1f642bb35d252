/// How many slips there were, by whose they were.
public struct Slips: Hashable, Sendable {
  /// All of them.
  public var total: Int { theirs + yours }
  /// The other person's, or chance's.
  public private(set) var theirs = 0
  /// The user's own, the necessary ones and looks at a profile included.
  public private(set) var yours = 0
  /// Those of the user's own that had to be.
  public private(set) var necessary = 0
  /// Looks at a profile that did not have to be.
  public private(set) var looks = 0
  /// The latest one.
  public internal(set) var last: Entry?

  init() {}

  /// Counts one.
  mutating func take(_ slip: Slip) {
    if slip.kind.isYours { yours += 1 } else { theirs += 1 }
    if slip.kind.isYours && slip.isNecessary { necessary += 1 }
    if slip.kind == .looked && !slip.isNecessary { looks += 1 }
  }
  /// These without the others, which are some of them.
  package func without(_ others: Slips) -> Slips {
    var left = self
    left.theirs -= others.theirs
    left.yours -= others.yours
    left.necessary -= others.necessary
    left.looks -= others.looks
    return left
  }
}
