/// Contact, or something close to it: `"what":"replied"`, `"necessary":true`.
public struct Slip: Hashable, Sendable {
  /// What it was.
  public var kind: SlipKind
  /// Whether it had to be; only contact of the user's own can.
  public var isNecessary: Bool

  /// A slip of that kind.
  public init(_ kind: SlipKind, isNecessary: Bool = false) {
    self.kind = kind
    self.isNecessary = isNecessary
  }

  /// Whether a new run starts on its day.
  package var breaksCountdown: Bool { kind.breaksCountdown && !isNecessary }
}

extension Slip: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let kind: SlipKind? = try members.word("what", &reader) { $0.word() }
    guard let kind else { return nil }
    self.init(kind, isNecessary: try members.flag("necessary", &reader))
  }

  func write(to members: inout MemberList) {
    if isNecessary { members.add("necessary", true) }
    members.add("what", kind.rawValue)
  }
}
