import NoContactCore

/// A day of a streak that is worth a word: while the countdown runs by its number, from its end on by
/// the days without contact.
struct Milestone {
  /// How many days come before it in the streak.
  let offset: Int
  /// How many days the countdown has.
  private let days: Int
  /// What there is to say of it.
  let sentence: String

  /// The day of a streak that has so many days before it; nil where it is one like others.
  init?(at offset: Int, of days: Int) {
    (self.offset, self.days) = (offset, days)
    let number = offset < days ? offset + 1 : offset
    switch number {
    case _ where offset == days: sentence = "All \(days) days are behind you."
    case 1: sentence = "Day 1 counts too: you've begun."
    case 3: sentence = "Day 3 already. That took some doing."
    case 7: sentence = "Day 7 already, one day at a time."
    case 14: sentence = "Day 14 already. That's a lot of evenings."
    case 21: sentence = "Day 21 already. Look how far you've come."
    case 30: sentence = "Day 30 already. Take a moment to notice it."
    case let number where number > 30 && number.isMultiple(of: 30):
      sentence =
        offset < days
        ? "Day \(number) already. Take a moment to notice it."
        : "\(number) days without contact. You kept going."
    default: return nil
    }
  }

  /// What it is called, in a word or two that give nothing away.
  var title: String {
    if offset == days { return "All \(days) days" }
    return offset < days ? "Day \(offset + 1)" : "\(offset) days"
  }

  /// From that level on, an urge is called a strong one.
  fileprivate static let strong = 7

  /// Those of a countdown of so many days, up to the one that has so many days before it.
  static func all(upTo last: Int, of days: Int) -> [Milestone] {
    last < 0 ? [] : (0...last).compactMap { Milestone(at: $0, of: days) }
  }
}

extension Progress {
  /// A sentence for a day that is worth a word; nil for every other day, and while a hazard stands.
  var milestone: String? {
    guard !practice.isUnsafe, state == .counting || state == .complete else { return nil }
    guard let milestone = Milestone(at: clean, of: journey.days) else { return nil }
    return beginsAgain(at: milestone) ? nil : milestone.sentence
  }

  /// Whether a milestone of the current streak is the first day of one that is not the first: whoever
  /// begins once more knows that it counts.
  func beginsAgain(at milestone: Milestone) -> Bool {
    milestone.offset == 0 && runs.starts.count > 1
  }

  /// The next one of the countdown; nil where there is none, and while a hazard stands.
  var nextMilestone: Milestone? {
    guard !practice.isUnsafe, state == .counting else { return nil }
    return (day...journey.days).lazy.compactMap { Milestone(at: $0, of: journey.days) }.first
  }

  /// What happened on this day of an earlier streak, the latest of which there is something to say; nil
  /// where there is nothing, or no earlier one.
  var lastTime: String? {
    guard state == .counting, !practice.isUnsafe, day > 1 else { return nil }
    for index in runs.starts.indices.dropLast().reversed() {
      let then = runs.starts[index].advanced(by: day - 1)
      let next = runs.starts[index + 1]
      if then > next { continue }
      let entries = journey.entries.filter { $0.day == then }
      if then == next {
        guard entries.contains(where: \.isOwnContact) else { continue }
        return """
          Day \(day) has been hard before. Plan something now for the hour you find hardest.
          """
      }
      if let words = entries.reversed().compactMap(words).first {
        return "On an earlier day \(day): \(words). You got through it."
      }
    }
    return nil
  }

  private func words(_ entry: Entry) -> String? {
    switch entry.kind {
    case .urge(let urge) where urge.outcome == .passed:
      (urge.level ?? 0) >= Milestone.strong ? "a strong urge" : "an urge"
    case .slip(let slip) where !slip.kind.isYours:
      spoken(slip.title, of: journey)
    default: nil
    }
  }
}

extension Entry {
  /// Whether it is contact that broke the countdown.
  fileprivate var isOwnContact: Bool {
    if case .slip(let slip) = kind { slip.breaksCountdown } else { false }
  }
}
