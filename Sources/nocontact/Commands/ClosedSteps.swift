import NoContactCore

extension Progress {
  /// Refuses what belongs to a step that is closed still, or while a hazard stands; what has happened
  /// can be told of a time in touch all the same.
  ///
  /// - Throws: `Failure`, which says what opens it.
  func requireOpen(_ step: Step, hasHappened: Bool = false, instead: String) throws {
    guard path.steps.contains(step) else {
      throw Failure.failed("this belongs to reaching out, and your goal is to heal; \(instead)")
    }
    if practice.isUnsafe && !(hasHappened && state == .reachingOut) {
      throw Failure.failed(
        """
        you've said that it isn't safe, so this stays closed; 'nocontact guide safety' shows who can \
        help; \(instead)
        """)
    }
    if case .stepDone(let number) = step.opening, !isOpen(step) {
      throw Failure.failed("step \(step.number) opens when step \(number) is done; \(instead)")
    }
  }
}
