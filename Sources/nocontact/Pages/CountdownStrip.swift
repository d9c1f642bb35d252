import NoContactCore

extension Progress {
  /// The days of the countdown, each with the sign it has in the calendar and today in brackets, and
  /// behind them the day on which it is complete; nil where no screen has room for so many.
  var strip: Strip? {
    guard journey.days < Terminal.widestText else { return nil }
    let days = DayStrip(self, since: runs.current)
    var strip = Strip()
    // Whoever has reached out counts no further.
    for place in 0...(runs.reachedOut == nil ? journey.days : min(clean, journey.days)) {
      let day = runs.current.advanced(by: place)
      let kind = place == journey.days ? .complete : days.kind(of: day)
      let isToday = day == today && runs.reachedOut == nil
      if isToday { strip.add("[", .strong) }
      strip.add(kind.mark, kind.role)
      if isToday { strip.add("]", .strong) }
      if kind.needsWords, place < journey.days { strip.tell(kind, on: place + 1) }
    }
    return strip
  }
}

extension Strip {
  /// Takes down what happened on a day of the countdown.
  fileprivate mutating func tell(_ kind: DayStrip.Kind, on place: Int) {
    let words = kind == .contact ? "from you" : kind.words
    for index in meanings.indices where meanings[index].words == words {
      meanings[index].places.append(place)
      return
    }
    meanings.append(
      Meaning(sign: kind.mark, role: kind.role, words: words, unit: "Day", places: [place]))
  }
}

extension DayStrip.Kind {
  /// Whether something happened, so that a sign for it has to be explained.
  fileprivate var needsWords: Bool {
    switch self {
    case .theirs, .looked, .contact, .necessary, .reachingOut: true
    case .clean, .before, .ahead, .complete, .after: false
    }
  }
}
