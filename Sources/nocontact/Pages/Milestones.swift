import NoContactCore

extension Progress {
  /// A sentence for a day that is worth a word: while counting by its number, from completion on by the
  /// days without contact; nil for every other day, and while a hazard stands.
  var milestone: String? {
    guard !practice.isUnsafe, state == .counting || state == .complete else { return nil }
    let number = state == .counting ? day : clean
    return switch number {
    case 1 where runs.starts.count == 1: "Day 1 counts too: you've begun."
    case 3: "Three days. They're yours now."
    case 7: "A whole week, one day at a time."
    case 14: "Two weeks. That's a lot of evenings."
    case 21: "Three weeks. Think back to the first night for a moment, and see how far you've come."
    case 30: "Thirty. A whole month of days that are yours."
    case let number where number > 30 && number.isMultiple(of: 30):
      "\(number) days. Another thirty that are yours."
    default: nil
    }
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
          Last time, day \(day) was hard. Plan something now for the hour you find hardest.
          """
      }
      if let words = entries.reversed().compactMap(words).first {
        return "Last time, on day \(day): \(words). You got through it."
      }
    }
    return nil
  }

  private func words(_ entry: Entry) -> String? {
    switch entry.kind {
    case .urge(let urge) where urge.outcome == .passed: "a strong urge"
    case .slip(let slip) where !slip.kind.isYours:
      spoken(slip.kind.title, of: journey)
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
