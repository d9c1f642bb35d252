/// An objective of a message, with the words that may answer it.
public struct DraftAim: Sendable {
  /// What the text is to do.
  public let objective: DraftObjective
  /// Words of the message that may do it, as they stand there; at most two, and none where the
  /// objective is met by leaving something out.
  public let words: [String]
  /// Whether words that may answer it are there; of one that is met by leaving something out,
  /// whether no fault was found that is against it.
  public let isMet: Bool
}
