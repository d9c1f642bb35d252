/// The boundaries someone keeps in mind: those of the four that are agreed to, and their own.
public struct Boundaries: Hashable, Sendable {
  /// The ids of those of the four that are agreed to.
  public private(set) var agreed: Set<String> = []
  /// The user's own: the entry that added each, in order.
  public private(set) var own: [Entry] = []

  init() {}

  /// Takes a change, and the entry that it stands in.
  mutating func take(_ change: BoundaryChange, _ entry: Entry) {
    switch change {
    case .agree(let ids): agreed.formUnion(ids)
    case .add: own.append(entry)
    case .remove(let id):
      agreed.remove(id)
      own.removeAll { $0.id == id }
    }
  }

  /// Whether the four of the method are agreed to.
  public var areComplete: Bool { agreed.isSuperset(of: Vocabulary.boundaries) }
}
