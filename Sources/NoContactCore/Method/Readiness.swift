/// Whether someone is ready to end no contact, by the signs and the gate of step 9.
public struct Readiness: Hashable, Sendable {
  /// The ids of the signs that are true, in the method's order; then those of a newer version.
  public let signs: [String]
  /// Whether nothing stands in the way: no request to stay away, no court order, no threat, no fear.
  public let isSafe: Bool
  /// What stands in the way, by the ids of `Hazard`; none where it is safe, or not named.
  public let hazards: [String]

  /// The signs without which nobody is ready.
  public static let required = ["no-anger", "calm-around", "at-peace"]
  /// How many signs it takes: five of the seven, or four of the five of someone who wants to be well.
  public static func threshold(for goal: Goal) -> Int {
    goal == .heal ? 4 : 5
  }

  /// The result of these signs; with a hazard it is not safe, whatever is said.
  public init(signs: some Sequence<String>, isSafe: Bool, hazards: some Sequence<String> = []) {
    let (given, named) = (Array(signs), Array(hazards))
    let known = Hazard.allCases.map(\.rawValue)
    self.hazards = known.filter(named.contains) + named.filter { !known.contains($0) }
    self.signs =
      Vocabulary.signs.filter(given.contains)
      + given.filter { !Vocabulary.signs.contains($0) }
    self.isSafe = isSafe && named.isEmpty
  }

  /// Whether the verdict is *ready* for someone with that goal: enough of its signs, the required three
  /// among them, and safe; where nothing follows it, being well does not depend on the gate.
  public func isReady(for goal: Goal) -> Bool {
    (isSafe || goal == .heal) && count(for: goal) >= Readiness.threshold(for: goal)
      && Readiness.required.allSatisfy(signs.contains)
  }

  /// How many of the goal's signs are true.
  public func count(for goal: Goal) -> Int {
    Vocabulary.signs(for: goal).count(where: signs.contains)
  }

  /// The signs of the goal that are not true yet, the required ones first.
  public func missing(for goal: Goal) -> [String] {
    let missing = Vocabulary.signs(for: goal).filter { !signs.contains($0) }
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
