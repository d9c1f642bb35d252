/// One of the fourteen steps of the method.
public struct Step: Hashable, Sendable, Identifiable {
  /// Where it stands in the method, 1…14.
  public let number: Int
  /// The word it is typed and stored by.
  public let id: String
  /// Its name, a few words without a full stop.
  public let title: String
  /// The part of the method it belongs to.
  public let stage: Stage
  /// When it opens.
  public let opening: Opening
  /// What makes it done.
  public let completion: Completion
  /// The commands it is practised with.
  package let practice: [String]
  /// The whole of its guidance.
  public let guidance: Guidance
  /// Its guidance in pieces for single days, in their fixed order: each names one thing to do.
  package let daily: [String]

  /// When a step opens.
  public enum Opening: Hashable, Sendable {
    /// Open from the first day, and suggested from that day of a 30-day countdown on (from 1).
    case pace(day: Int)
    /// Open once the countdown is complete.
    case countdownComplete
    /// Open once the step of that number is done.
    case stepDone(Int)
  }

  /// What makes a step done.
  public enum Completion: Hashable, Sendable {
    /// The countdown's last day is over.
    case countdown
    /// The user says so.
    case mark
    /// The questions with these ids have an answer, or the user says so.
    case answers([String])
    /// The signs say that the user is ready.
    case readiness
    /// The three texts are recorded as sent, or the user says so.
    case texts
    /// The four boundaries are agreed to.
    case boundaries
    /// A meeting is recorded.
    case meeting
    /// The outcome of the talk is recorded.
    case talk
  }

  /// The fourteen, in order.
  public static let all: [Step] = [
    .noContact, .emotions, .yourself, .accept, .honest, .ownPart, .reasons, .options, .ready, .text,
    .boundaries, .meet, .walkAway, .together,
  ]

  /// The nine of someone who wants to be well: the same steps by number and id, in other words.
  package static let healing: [Step] = [
    .healNoContact, .healEmotions, .healYourself, .healAccept, .healHonest, .healOwnPart,
    .healReasons, .healOptions, .healReady,
  ]

  /// The same step in other words.
  func turned(
    title: String, completion: Completion? = nil, guidance: Guidance, daily: [String]
  ) -> Step {
    Step(
      number: number, id: id, title: title, stage: stage, opening: opening,
      completion: completion ?? self.completion, practice: practice, guidance: guidance,
      daily: daily)
  }

  /// Whether the two are the same step: its number tells, whatever the goal.
  public static func == (one: Step, other: Step) -> Bool { one.number == other.number }

  /// Adds what tells it apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// Whether the user may mark it as done.
  public var canBeMarked: Bool {
    switch completion {
    case .mark, .answers, .texts: true
    case .countdown, .readiness, .boundaries, .meeting, .talk: false
    }
  }

  /// The step of that number (1…14) or id; nil where there is none.
  public static func named(_ name: String) -> Step? {
    all.first { $0.id == name || String($0.number) == name }
  }
}

/// The four parts of the method.
public enum Stage: String, CaseIterable, Sendable {
  /// Steps 1–4.
  case noContact = "no-contact"
  /// Steps 5–8.
  case lookBack = "look-back"
  /// Step 9.
  case decide = "decide"
  /// Steps 10–14.
  case reachOut = "reach-out"

  /// Its name, for people.
  public var title: String {
    switch self {
    case .noContact: "No contact"
    case .lookBack: "Look back"
    case .decide: "Decide"
    case .reachOut: "Reach out"
    }
  }
}
