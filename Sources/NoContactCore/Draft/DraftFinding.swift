/// A fault of a message, with the words that caused it.
public struct DraftFinding: Hashable, Sendable {
  /// What was found.
  public let fault: DraftFault
  /// The words of the message that caused it, exactly as they stand there; never empty.
  public let words: String
  /// Why it often goes wrong, with the count and the limit where something was counted.
  public let reason: String
}
