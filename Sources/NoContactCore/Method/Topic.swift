/// A piece of guidance beside the steps: for a situation, or on a question of its own.
public struct Topic: Hashable, Sendable, Identifiable {
  /// The word it is typed by.
  public let id: String
  /// Its name, a few words without a full stop.
  public let title: String
  /// The whole of its guidance.
  public let guidance: Guidance

  /// All of them, in the order in which they are listed.
  public static let all: [Topic] = [
    text, encounter, dating, urge, exceptions, relapse, safety, evidence,
  ]

  /// The topic of that id; nil where there is none.
  public static func named(_ id: String) -> Topic? {
    all.first { $0.id == id }
  }
}
