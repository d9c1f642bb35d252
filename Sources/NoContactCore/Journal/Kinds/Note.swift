/// A line in the journal, in the entry's note, or a letter that is never sent: `"unsent":true`.
public struct Note: Hashable, Sendable {
  /// Whether it is a letter to the other person that stays here.
  public var isUnsent: Bool

  /// A note, or a letter.
  public init(isUnsent: Bool = false) {
    self.isUnsent = isUnsent
  }
}

extension Note: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    self.init(isUnsent: try members.flag("unsent", &reader))
  }

  func write(to members: inout MemberList) {
    if isUnsent { members.add("unsent", true) }
  }
}
