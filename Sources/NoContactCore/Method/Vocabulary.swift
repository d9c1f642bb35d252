/// The ids that users type and the journal holds, as the guidance lists them, in its order.
public enum Vocabulary {
  /// The behaviours to avoid (step 2).
  public static let behaviours = ids("emotions", of: .reconnect)
  /// What one can do for oneself (step 3), and `date` (step 8).
  public static let activities = ids("yourself", "options", of: .reconnect)
  /// The questions of steps 5 to 7, all of them.
  public static let questions = questions(for: .reconnect)
  /// The signs of being ready (step 9), all of them, without the gate.
  public static let signs = signs(for: .reconnect)
  /// The hazards of the gate (step 9): each asked as a question that yes answers badly.
  public static let hazards = Hazard.allCases.map(\.rawValue)
  /// The four boundaries (step 11).
  public static let boundaries = ids("boundaries", of: .reconnect)
  /// The signs of interest (step 12).
  public static let meetingSigns = ids("meet", of: .reconnect)

  /// The questions of steps 5 to 7 that someone with that goal is asked.
  public static func questions(for goal: Goal) -> [String] {
    ids("honest", "own-part", "reasons", of: goal)
  }

  /// The signs of step 9 that someone with that goal is asked about.
  public static func signs(for goal: Goal) -> [String] {
    ids("ready", of: goal).filter { $0 != "safe" && !hazards.contains($0) }
  }

  // Loops, and no `flatMap`: each status asks for the questions and the activities.
  private static func ids(_ steps: String..., of goal: Goal) -> [String] {
    var ids: [String] = []
    for step in goal.steps where steps.contains(step.id) {
      for list in step.guidance.lists {
        for item in list.items { if let id = item.id { ids.append(id) } }
      }
    }
    return ids
  }

  /// The step that has an item of that id in one of its lists, and the item, in the words of that
  /// goal where it has them; nil for none.
  package static func item(
    _ id: String, for goal: Goal = .reconnect
  ) -> (item: GuidanceItem, step: Step)? {
    for step in goal.steps + Step.all {
      for item in step.guidance.lists.flatMap(\.items) where item.id == id { return (item, step) }
    }
    return nil
  }
}
