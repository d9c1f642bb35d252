/// Which of the behaviours to avoid (step 2) an urge is likely to end in, by what sets it off.
package enum Triggers {
  /// Words people use for what sets them off, and the behaviours that lie near.
  private static let behaviours: [String: [String]] = [
    "lonely": ["clingy", "begging"], "alone": ["clingy", "begging"],
    "night": ["clingy", "begging"],
    "weekend": ["clingy"], "bed": ["clingy"], "missing": ["clingy", "begging"],
    "drunk": ["begging", "angry"], "drinking": ["begging", "angry"],
    "alcohol": ["begging", "angry"],
    "song": ["clingy"], "music": ["clingy"], "memory": ["clingy"], "place": ["clingy"],
    "anniversary": ["clingy", "guilt"], "birthday": ["clingy", "guilt"], "dream": ["clingy"],
    "photo": ["stalking", "clingy"], "photos": ["stalking", "clingy"],
    "profile": ["stalking", "jealous"], "instagram": ["stalking", "jealous"],
    "facebook": ["stalking", "jealous"], "social": ["stalking", "jealous"],
    "dating": ["jealous", "interrogating"], "rebound": ["jealous", "interrogating"],
    "friends": ["interrogating"], "curious": ["interrogating", "stalking"],
    "evening": ["clingy", "begging"], "bored": ["clingy"], "tired": ["clingy", "begging"],
    "scared": ["clingy", "begging"], "anxious": ["clingy", "begging"],
    "party": ["clingy", "angry"],
    "wedding": ["clingy", "guilt"], "fight": ["angry", "guilt"], "unfair": ["angry", "guilt"],
    "anger": ["angry"],
    "money": ["angry"], "guilty": ["begging"], "regret": ["begging"],
    "text": ["begging", "clingy"],
  ]

  /// The words that are known, in alphabetical order.
  package static var words: [String] { behaviours.keys.sorted() }

  /// The behaviours that lie near those triggers, nearest first; those that urges most often end in
  /// where none of the words is known.
  ///
  /// A trigger may be the id of a behaviour.
  package static func behaviours(for triggers: [String]) -> [String] {
    var found: [String] = []
    for trigger in triggers.map({ $0.lowercased() }) {
      let near = Vocabulary.behaviours.contains(trigger) ? [trigger] : behaviours[trigger] ?? []
      found += near.filter { !found.contains($0) }
    }
    return found.isEmpty ? ["clingy", "begging"] : found
  }
}
