/// What someone hopes for at the end.
public enum Goal: String, CaseIterable, Sendable {
  /// To be able to reach out again, well.
  case reconnect
  /// To be well without them: the steps end with the ninth.
  case heal

  /// The steps that lead there, in order: fourteen, or nine with words of their own.
  public var steps: [Step] {
    switch self {
    case .reconnect: Step.all
    case .heal: Step.healing
    }
  }

  /// The step of that number or id among them; nil where there is none.
  public func step(_ name: String) -> Step? {
    steps.first { $0.id == name || String($0.number) == name }
  }
}
