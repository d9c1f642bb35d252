/// A change to the user's boundaries: `"what":"agree"`, `"ids":["commitment"]`.
public enum BoundaryChange: Hashable, Sendable {
  /// Those with these ids are agreed to.
  case agree([String])
  /// One of the user's own, which the note words.
  case add
  /// The one with this id, of the four or of an entry, is no longer agreed to.
  case remove(String)
}

extension BoundaryChange: EntryValue {
  private enum What: String, CaseIterable {
    case agree
    case add
    case remove
  }

  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    switch try members.word("what", &reader, { $0.word() as What? }) {
    case .agree: self = .agree(try members.strings("ids", &reader))
    case .add: self = .add
    case .remove: self = .remove(try members.strings("ids", &reader).first ?? "")
    case nil: return nil
    }
  }

  func write(to members: inout MemberList) {
    switch self {
    case .agree(let ids):
      members.add("ids", ids)
      members.add("what", What.agree.rawValue)
    case .add: members.add("what", What.add.rawValue)
    case .remove(let id):
      members.add("ids", [id])
      members.add("what", What.remove.rawValue)
    }
  }
}
