/// Whether someone is ready to end no contact, by the signs and the gate of step 9.
public struct Readiness: Hashable, Sendable {
  /// The ids of the signs that are true, in the method's order; then those of a newer version.
  public let signs: [String]
  /// Whether nothing stands in the way: no request to stay away, no court order, no threat, no fear.
  public let isSafe: Bool

  /// The signs without which nobody is ready.
  public static let required = ["no-anger", "calm-around", "at-peace"]
  /// How many signs it takes.
  public static let threshold = 5

  /// The result of these signs.
  public init(signs: some Sequence<String>, isSafe: Bool) {
    let given = Array(signs)
    self.signs =
      Vocabulary.signs.filter(given.contains)
      + given.filter { !Vocabulary.signs.contains($0) }
    self.isSafe = isSafe
  }

  /// Whether the verdict is *ready*: five of the seven, the required three among them, and safe.
  public var isReady: Bool {
    isSafe && count >= Readiness.threshold && Readiness.required.allSatisfy(signs.contains)
  }

  /// How many of the seven signs are true.
  public var count: Int { signs.count(where: Vocabulary.signs.contains) }

  /// The signs that are not true yet, the required ones first.
  public var missing: [String] {
    let missing = Vocabulary.signs.filter { !signs.contains($0) }
    return missing.filter(Readiness.required.contains)
      + missing.filter { !Readiness.required.contains($0) }
  }

  /// The step that works on a sign.
  package static func step(for sign: String) -> Step? {
    let names = [
      "quiet-mind": "yourself", "no-anger": "own-part", "calm-around": "emotions",
      "positive-change": "yourself", "excited": "reasons", "dated-others": "options",
      "at-peace": "accept",
    ]
    return names[sign].flatMap(Step.named)
  }
}
