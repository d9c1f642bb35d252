import NoContactCore

extension Progress {
  /// Refuses what belongs to a step that is closed still.
  ///
  /// - Throws: `Failure`, which says what opens it.
  func requireOpen(_ id: String, instead: String) throws {
    guard let step = path.steps.first(where: { $0.id == id }) else {
      throw Failure.failed("this belongs to reaching out, which the goal to heal leaves aside")
    }
    if case .stepDone(let number) = step.opening, !isOpen(id) {
      throw Failure.failed("step \(step.number) opens when step \(number) is done; \(instead)")
    }
  }
}
