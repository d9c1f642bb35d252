import NoContactCore

/// What stands in the way of a text that the record itself tells of; nil where nothing does, or none may be
/// sent anyway.
func pleaWords(_ progress: Progress) -> String? {
  let isNear = [.complete, .reachingOut].contains(progress.state)
  guard isNear, let day = progress.pleaDay else { return nil }
  return """
    On \(DateWords.short(day)) you saved words that sound as if \(progress.journey.ex) asked you to stop. \
    Did they? Then please don't write, and save it with 'nocontact ready --hazard asked'. If it was \
    something else, go through 'nocontact ready' once more.
    """
}

extension Progress {
  /// The last day on which what came from them, or what the user wrote, says that the user was asked to
  /// stop; nil where nothing does, or it was answered: by whoever has seen it said, and says once more
  /// that it is safe.
  fileprivate var pleaDay: Day? {
    var answers = 0
    for entry in journey.entries.reversed() {
      if case .readiness(let result) = entry.kind, result.isSafe { answers += 1 }
      if answers > 1 { return nil }
      if entry.tellsOfAPlea { return entry.day }
    }
    return nil
  }
}

extension Entry {
  fileprivate var tellsOfAPlea: Bool {
    guard let note else { return false }
    switch kind {
    case .slip(let slip) where !slip.kind.isYours:
      return Concern.asksToStop(note) || Concern.tellsOfAPlea(note)
    case .slip, .note: return Concern.tellsOfAPlea(note)
    default: return false
    }
  }
}
