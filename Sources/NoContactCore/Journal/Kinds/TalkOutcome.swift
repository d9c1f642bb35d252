/// What came of the talk about trying again: `"what":"not-yet"`.
public enum TalkOutcome: String, CaseIterable, Sendable {
  /// Both want to.
  case yes
  /// One of the two does not.
  case no
  /// It is still open.
  case notYet = "not-yet"
}

extension TalkOutcome: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    guard let outcome = try members.word("what", &reader, TalkOutcome.init(rawValue:)) else {
      return nil
    }
    self = outcome
  }

  func write(to members: inout MemberList) {
    members.add("what", rawValue)
  }
}
