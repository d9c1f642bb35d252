/// What the user did for themselves: `"activities":["exercise","pottery"]`.
public struct Did: Hashable, Sendable {
  /// Ids of activities, or words of the user's own.
  public var activities: [String]

  /// Those activities.
  public init(_ activities: [String]) {
    self.activities = activities
  }
}

extension Did: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    self.init(try members.strings("activities", &reader))
  }

  func write(to members: inout MemberList) {
    members.add("activities", activities)
  }
}
