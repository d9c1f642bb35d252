import NoContactCore

/// What entries and journeys look like to scripts: as in the journal, where they are described.
///
/// Members from a newer version of the program may stand beside these.
extension Entry: Shaped {
  static var shape: Shape {
    func optional(_ key: String, _ shape: Shape, _ meaning: String) -> Shape.Property {
      Shape.Property(key, shape, meaning, isOptional: true)
    }
    return .object([
      Shape.Property(
        "at", .moment, "When it happened; where only the day is known, when it was taken down."),
      Shape.Property("changed", .moment, "When it was last changed."),
      Shape.Property("day", .day, "The civil day it happened on."),
      Shape.Property("id", .text, "A short random id."),
      Shape.Property("kind", .text, "What it is: slip, checkin, note ..."),
      Shape.Property("revision", .integer, "How often it was written, from 1."),
      optional("note", .text, "The user's own words."),
      optional("timed", .flag, "Whether the time of day is that of what happened."),
      optional("typed", .moment, "The clock when it was first recorded."),
      optional(
        "corrections",
        .list(
          .object([
            Shape.Property("at", .moment, "When it was corrected."),
            Shape.Property("fields", .list(.text), "In which of its fields."),
          ])), "When it was corrected; the earlier words are not kept."),
      optional("what", .text, "Which one it is, of its kind."),
      optional("necessary", .flag, "Whether the contact had to be."),
      optional("mood", .integer, "From 1 (awful) to 5 (good)."),
      optional("urge", .integer, "How strong the urge to get in touch is, 0 to 10."),
      optional("unsent", .flag, "Whether it is a letter that is never sent."),
      optional("level", .integer, "How strong an urge was, 0 to 10."),
      optional("trigger", .text, "What set an urge off."),
      optional("wait", .integer, "How long the user waited, in minutes."),
      optional("outcome", .text, "How an urge ended: passed, still-there or gave-in."),
      optional("activities", .list(.text), "What the user did for themselves."),
      optional("signs", .list(.text), "The signs that were true, or were seen."),
      optional("safe", .flag, "Whether it is safe to be in touch."),
      optional("hazards", .list(.text), "What makes it unsafe: asked, order, afraid."),
      optional("ids", .list(.text), "The boundaries it is about."),
      optional("on", .day, "The day a meeting is planned for."),
      optional("done", .flag, "Whether a step is marked as done."),
    ])
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
          Shape.Property("days", .integer, "How long it is."),
          Shape.Property("from", .day, "The first day without contact."),
        ]), "The countdown."),
      Shape.Property("dayStarts", .integer, "The hour at which a day turns, 0 to 23."),
      Shape.Property("entries", .list(Entry.shape), "What happened in it."),
      Shape.Property(
        "goal", .text, "What the user hopes for: reconnect or heal.", isOptional: true),
      Shape.Property("id", .text, "A short random id."),
      Shape.Property("name", .text, "What the other person is called.", isOptional: true),
      Shape.Property("necessary", .text, "What contact has to be about.", isOptional: true),
      Shape.Property("person", .text, "Who to call.", isOptional: true),
    ])
  }
}
