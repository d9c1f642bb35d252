/// A step, marked as done or as not done: `"what":"accept"`, `"done":true`.
public struct StepMark: Hashable, Sendable {
  // A step holds all of its guidance: the number is enough to find it again.
  private let index: Int8
  /// Whether it is done.
  public var isDone: Bool

  /// A mark on a step.
  public init(_ step: Step, isDone: Bool) {
    index = Int8(step.number - 1)
    self.isDone = isDone
  }

  /// The step.
  public var step: Step { Step.all[Int(index)] }
}

extension StepMark: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let step = try members.word("what", &reader) { word in
      Step.all.first { word.isSame(as: $0.id) }
    }
    guard let step else { return nil }
    self.init(step, isDone: try members.flag("done", &reader))
  }

  func write(to members: inout MemberList) {
    members.add("done", isDone)
    members.add("what", step.id)
  }
}
