/// Words that come before everything else that could be said about a text.
package struct CareFinding: Hashable, Sendable {
  /// What such words are about.
  package enum Kind: String, CaseIterable, Sendable {
    /// The writer may hurt themselves, or has done so.
    case care
    /// Somebody is threatened or blackmailed.
    case threat
  }

  /// What they are about.
  package let kind: Kind
  /// Whether they leave little room for another meaning; where they do not, ask ("If you mean
  /// yourself: …").
  package let isSure: Bool
  /// The words as they stand in the text; never empty.
  package let words: String
  /// Whether they may tell of something taken already, for which there is an ambulance.
  package var isDone = false
}
