import NoContactCore

/// What entries and journeys look like to scripts: as in the journal, where they are described.
///
/// Members from a newer version of the program may stand beside these.
extension Entry: Shaped {
  static var shape: Shape {
    .object(
      [
        Shape.Property(
          "at", .moment, "When it happened; where only the day is known, when it was taken down."),
        Shape.Property("changed", .moment, "When it was last changed."),
        Shape.Property("day", .day, "The civil day it happened on."),
        Shape.Property("id", .text, "A short random id."),
        Shape.Property("kind", .text, "What it is: slip, checkin, note ..."),
        Shape.Property("revision", .integer(in: 1 ... .max), "How often it was written, from 1."),
        .optional("note", .text, "The user's own words."),
        .optional("timed", .flag, "Whether the time of day is that of what happened."),
        .optional("typed", .moment, "The clock when it was first recorded."),
        .optional(
          "corrections",
          .list(
            .object([
              Shape.Property("at", .moment, "When it was corrected."),
              Shape.Property("fields", .list(.text), "In which of its fields."),
            ])), "When it was corrected; the earlier words are not kept."),
      ],
      kinds: Entry.Kind.Name.allCases.map { Shape.Kind(name: $0.rawValue, properties: $0.members) }
    )
  }
}

extension Entry.Kind.Name {
  /// The members that come with the kind.
  fileprivate var members: [Shape.Property] {
    switch self {
    case .slip:
      [
        Shape.Property("what", SlipKind.shape, "What happened."),
        .optional("necessary", .flag, "Whether the contact had to be."),
      ]
    case .checkin:
      [
        .optional("mood", .integer(in: Checkin.moods), "From 1 (awful) to 5 (good)."),
        .optional(
          "urge", .integer(in: Checkin.levels), "How strong the urge to get in touch is, 0 to 10."),
      ]
    case .note: [.optional("unsent", .flag, "Whether it is a letter that is never sent.")]
    case .urge:
      [
        .optional("level", .integer(in: Checkin.levels), "How strong the urge was, 0 to 10."),
        .optional("trigger", .text, "What set it off."),
        .optional("wait", .integer(in: Urge.waits), "How long the user waited, in minutes."),
        .optional("outcome", UrgeOutcome.shape, "How it ended."),
      ]
    case .did: [Shape.Property("activities", .list(.text), "What the user did for themselves.")]
    case .answer: [Shape.Property("what", .word(Vocabulary.questions), "The question.")]
    case .readiness:
      [
        Shape.Property("signs", .list(.word(Vocabulary.signs)), "The signs that were true."),
        Shape.Property("safe", .flag, "Whether it is safe to be in touch."),
        .optional("hazards", .list(Hazard.shape), "What makes it unsafe."),
      ]
    case .draft: [Shape.Property("what", DraftKind.shape, "What the text was for.")]
    case .boundary:
      [
        Shape.Property("what", .word(["agree", "add", "remove"]), "What was changed."),
        .optional("ids", .list(.text), "The boundaries it is about."),
      ]
    case .meeting:
      [
        Shape.Property("what", .word(["plan", "log"]), "Planned, or held."),
        .optional("on", .day, "The day it is planned for."),
        .optional("signs", .list(.word(Vocabulary.meetingSigns)), "The signs that were seen."),
      ]
    case .talk: [Shape.Property("what", TalkOutcome.shape, "How it ended.")]
    case .step:
      [
        Shape.Property("what", .word(Step.all.map(\.id)), "The step."),
        Shape.Property("done", .flag, "Whether it is marked as done."),
      ]
    case .ended: [Shape.Property("what", Outcome.shape, "How the journey ended.")]
    case .reason, .restart: []
    }
  }
}

extension Shape.Property {
  /// A member that may be left out.
  fileprivate static func optional(_ key: String, _ shape: Shape, _ meaning: String) -> Self {
    Shape.Property(key, shape, meaning, isOptional: true)
  }
}

extension Journey: Shaped {
  static var shape: Shape {
    .object([
      Shape.Property("breakup", .day, "The day of the breakup."),
      Shape.Property("changed", .moment, "When the journey itself was last changed."),
      Shape.Property(
        "countdown",
        .object([
          Shape.Property("days", .integer(in: Journey.lengths), "How long it is."),
          Shape.Property("from", .day, "The first day without contact."),
        ]), "The countdown."),
      Shape.Property(
        "dayStarts", .integer(in: Journey.turns), "The hour at which a day turns, 0 to 23."),
      Shape.Property("entries", .list(Entry.shape), "What happened in it."),
      .optional("goal", Goal.shape, "What the user hopes for: reconnect or heal."),
      Shape.Property("id", .text, "A short random id."),
      .optional("name", .text, "What the other person is called."),
      .optional("necessary", .text, "What contact has to be about."),
      .optional("person", .text, "Who to call."),
    ])
  }
}
