/// How a journey ended: `"what":"moved-on"`.
public enum Outcome: String, CaseIterable, Sendable {
  /// The two are together again.
  case backTogether = "back-together"
  /// The user is well without them.
  case movedOn = "moved-on"
  /// The journey is left where it is.
  case stopped
}

extension Outcome: EntryValue {}
