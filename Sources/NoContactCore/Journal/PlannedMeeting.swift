extension Journey {
  /// The day of the meeting that is planned, or was and has no record yet; nil for none.
  public var plannedMeeting: Day? {
    var planned: Day?
    for entry in entries {
      switch entry.kind {
      case .meeting(.planned(let day)): planned = day
      case .meeting(.held), .restart: planned = nil
      default: break
      }
    }
    return planned
  }
}
