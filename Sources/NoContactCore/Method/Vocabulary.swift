/// The ids that users type and the journal holds, as the guidance lists them, in its order.
public enum Vocabulary {
  /// The behaviours to avoid (step 2).
  public static let behaviours = ids("emotions")
  /// What one can do for oneself (step 3), and `date` (step 8).
  public static let activities = ids("yourself", "options")
  /// The questions of steps 5 to 7.
  public static let questions = ids("honest", "own-part", "reasons")
  /// The signs of being ready (step 9), without the gate.
  public static let signs = ids("ready").filter { $0 != "safe" }
  /// The four boundaries (step 11).
  public static let boundaries = ids("boundaries")
  /// The signs of interest (step 12).
  public static let meetingSigns = ids("meet")

  // Loops, and no `flatMap`: each status asks for the questions and the activities.
  private static func ids(_ steps: String...) -> [String] {
    var ids: [String] = []
    for step in Step.all where steps.contains(step.id) {
      for list in step.guidance.lists {
        for item in list.items { if let id = item.id { ids.append(id) } }
      }
    }
    return ids
  }

  /// The step that has an item of that id in one of its lists, and the item; nil for none.
  package static func item(_ id: String) -> (item: GuidanceItem, step: Step)? {
    for step in Step.all {
      for item in step.guidance.lists.flatMap(\.items) where item.id == id { return (item, step) }
    }
    return nil
  }
}
