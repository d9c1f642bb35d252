/// What came of the talk about trying again: `"what":"not-yet"`.
public enum TalkOutcome: String, CaseIterable, Sendable {
  /// Both want to.
  case yes
  /// One of the two does not.
  case no
  /// It is still open.
  case notYet = "not-yet"
}

extension TalkOutcome: EntryValue {}
