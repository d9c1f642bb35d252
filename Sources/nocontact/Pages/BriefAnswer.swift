import NoContactCore

/// The answer of a command that changed something: with `-q` it is one line.
protocol BriefAnswer: Answer {
  /// What was changed, in a few words.
  var brief: String { get }
  /// Where the journey stands now; nil where there is none any more.
  var progress: Progress? { get }
  /// Where to talk to somebody, which is said on stderr where the page is not shown; nil where nothing
  /// asks for it.
  var help: String? { get }
}

extension BriefAnswer {
  var help: String? { nil }

  /// The whole answer in a line: what was changed, and where the count stands.
  var line: String {
    let words = "\(brief); \(progress?.standing ?? "nothing is running")."
    return String(words.map { $0.isNewline ? " " : $0 })
  }
}

extension Progress {
  /// Where the journey stands, in a few words.
  var standing: String {
    switch state {
    case .counting, .complete: count
    case .reachingOut: "reaching out"
    case .ended: "the end"
    }
  }
}

extension Page {
  /// Where the count stands after a change that may have moved it.
  mutating func standing(_ progress: Progress?) {
    guard let progress else { return }
    text("Now: \(progress.standing).")
  }
}
