/// A meeting, before it (`"what":"plan"`, `"on":"2026-12-05"`) or after it (`"what":"log"`,
/// `"signs":["smiling"]`).
public enum Meeting: Hashable, Sendable {
  /// It is planned for that day.
  case planned(Day)
  /// It took place, and these signs of interest were seen.
  case held(signs: [String])
}

extension Meeting: EntryValue {
  private enum What: String, CaseIterable {
    case plan
    case log
  }

  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    switch try members.word("what", &reader, { $0.word() as What? }) {
    case .plan:
      guard let day = try members.day("on", &reader) else { throw members.missing("on") }
      self = .planned(day)
    case .log: self = .held(signs: try members.strings("signs", &reader))
    case nil: return nil
    }
  }

  func write(to members: inout MemberList) {
    switch self {
    case .planned(let day):
      members.add("on", day)
      members.add("what", What.plan.rawValue)
    case .held(let signs):
      members.add("signs", signs)
      members.add("what", What.log.rawValue)
    }
  }
}
