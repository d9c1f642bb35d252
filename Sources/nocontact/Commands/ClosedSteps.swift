import NoContactCore

extension Progress {
  /// Refuses what belongs to a step that is closed still.
  ///
  /// - Throws: `Failure`, which says what opens it.
  func requireOpen(_ step: Step, instead: String) throws {
    guard path.steps.contains(step) else {
      throw Failure.failed("this belongs to reaching out, which the goal to heal leaves aside")
    }
    if case .stepDone(let number) = step.opening, !isOpen(step) {
      throw Failure.failed("step \(step.number) opens when step \(number) is done; \(instead)")
    }
  }
}
