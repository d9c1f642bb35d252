import NoContactCore

/// A program that was kept from starting: the first thing of an urge, and the way round it.
struct GuardAnswer: Answer {
  /// Where the count stands.
  let progress: Progress
  /// The program, and what it gets.
  let command: [String]

  var status: Int32 { 4 }

  var page: Page {
    var page = Page()
    switch progress.practice.hazardVoice {
    case .afraid where !progress.practice.mustKeepAway:
      page.lead("You don't have to answer anything. Please leave it closed, and call someone.")
    case .some: page.lead(spoken(distance, of: progress.journey))
    case nil:
      page.lead(
        "\("You're keeping no contact: \(progress.standing).", .strong) Wait ten minutes first.")
    }
    if let person = progress.journey.person {
      page.text("Call \(person).")
    }
    if let reason {
      page.text("You wrote: \u{201C}\(reason)\u{201D}")
    }
    var next: [(Text, Text)] = [("urge", "help with the next ten minutes")]
    if progress.practice.isUnsafe { next.append(("guide safety", "who can help")) }
    page.next(next)
    if let program = command.first {
      page.blank()
      page.text("To open it this once all the same: \("'command \(program)'", .command)")
    }
    return page
  }

  /// What to do first where distance was asked for, or ordered.
  private var distance: String {
    progress.practice.hazards?.contains(Hazard.asked.rawValue) == true
      ? "{Ex} has asked for distance. Please leave the chat closed, and call a friend instead."
      : "Keep your distance. Please leave the chat closed, and call a friend instead."
  }

  static var members: [Member<GuardAnswer>] {
    [
      Member("guarded", "Whether no contact is on.") { _ in true },
      Member("person", "Who to call.", \.progress.journey.person),
      Member("reason", "The latest reason of the user's own.", \.reason),
      Member("status", "Where the count stands.") { StatusAnswer($0.progress) },
    ]
  }

  private var reason: String? { progress.practice.reasons.last?.note }
}

/// Nothing stands in the way.
struct PassedAnswer: Answer {
  var page: Page { Page() }

  static var members: [Member<PassedAnswer>] {
    [Member("guarded", "Whether no contact is on.") { _ in false }]
  }
}
