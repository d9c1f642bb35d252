/// A text that was sent, in the entry's note: `"what":"apology"`.
extension DraftKind: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    guard let kind = try members.word("what", &reader, DraftKind.init(rawValue:)) else {
      return nil
    }
    self = kind
  }

  func write(to members: inout MemberList) {
    members.add("what", rawValue)
  }
}
