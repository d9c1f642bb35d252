extension Journey {
  /// The first of the three texts that was not sent yet, since the last restart; the first again where
  /// all were.
  public var nextDraft: DraftKind {
    var sent: [DraftKind] = []
    for entry in entries {
      switch entry.kind {
      case .draft(let kind): sent.append(kind)
      case .restart: sent = []
      default: break
      }
    }
    return DraftKind.allCases.first { !sent.contains($0) } ?? .first
  }
}
