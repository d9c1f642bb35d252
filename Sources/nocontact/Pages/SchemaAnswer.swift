import NoContactCore

/// The JSON Schema of what a command answers with `--json`, or the commands that have one.
struct SchemaAnswer: Answer {
  /// The command; nil for the list of them.
  let command: String?

  var page: Page {
    var page = Page()
    page.text("\("Name a command: nocontact help schema status.", .strong)")
    page.text(
      "Each prints the JSON Schema of its --json: \(Schemas.names.joined(separator: ", ")).")
    return page
  }

  var bytes: [UInt8]? {
    command.flatMap { Schemas.schema(of: $0) }?.encoded()
  }
}

/// What each command can answer: the schemas are read from the rows of these.
enum Schemas {
  /// The commands that answer in JSON.
  static var names: [String] { answers.map(\.command) }

  /// The types of the answers of a command; nil where it answers nobody in JSON.
  static func types(of command: String) -> [any Answer.Type]? {
    answers.first { $0.command == command }?.types
  }

  /// The JSON Schema (2020-12) of what a command answers.
  static func schema(of command: String) -> JSON? {
    guard let types = types(of: command) else { return nil }
    let schemas = types.map { $0.shape.schema }
    var members: [JSON.Member] = []
    if schemas.count == 1, case .object(let only) = schemas[0] {
      members = Array(only)
    } else {
      members = [JSON.Member("anyOf", .array(schemas))]
    }
    return .object(
      JSON.Members(
        members + [
          JSON.Member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
          JSON.Member("$id", .string("urn:nocontact:\(command):1")),
          JSON.Member("title", .string("nocontact \(command) --json")),
        ]))
  }

  private static var answers: [(command: String, types: [any Answer.Type])] {
    [
      ("status", [StatusAnswer.self]), ("slip", [SlipAnswer.self]),
      ("urge", [UrgeAnswer.self]), ("checkin", [CheckinAnswer.self]),
      ("did", [DidAnswer.self, ActivitiesAnswer.self]), ("note", [NoteAnswer.self]),
      ("reasons", [ReasonsAnswer.self, ReasonAnswer.self, RemovedReasonAnswer.self]),
      ("start", [StartAnswer.self]), ("restart", [RestartAnswer.self]), ("end", [EndAnswer.self]),
      ("guide", [GuidanceAnswer.self, GuideListAnswer.self, ItemAnswer.self]),
      ("steps", [StepsAnswer.self]),
      ("reflect", [QuestionsAnswer.self, QuestionAnswer.self, ReflectAnswer.self]),
      ("ready", [ReadyAnswer.self]), ("draft", [DraftAnswer.self, SentAnswer.self]),
      ("boundaries", [BoundariesAnswer.self, BoundaryChangeAnswer.self]),
      ("meet", [MeetAnswer.self, PlannedAnswer.self, HeldAnswer.self]),
      ("talk", [TalkAnswer.self]), ("log", [LogAnswer.self]), ("undo", [UndoAnswer.self]),
      ("redo", [UndoAnswer.self]), ("edit", [EditAnswer.self]), ("delete", [DeleteAnswer.self]),
      ("settings", [SettingsAnswer.self, ChangedSettingAnswer.self]),
      ("restore", [VersionsAnswer.self, RestoreAnswer.self]), ("import", [ImportAnswer.self]),
      ("sync", [SyncAnswer.self, SyncStatusAnswer.self, SyncOffAnswer.self]),
      ("doctor", [DoctorAnswer.self, PathAnswer.self]), ("erase", [EraseAnswer.self]),
      ("remind", [RemindAnswer.self, ReminderPlanAnswer.self, RemindOffAnswer.self]),
      ("calendar", [CalendarAnswer.self]),
      ("stats", [StatsAnswer.self]), ("report", [ReportAnswer.self]),
      ("export", [ExportAnswer.self]), ("guard", [GuardAnswer.self, PassedAnswer.self]),
    ]
  }
}

extension Shape {
  /// The shape as a JSON Schema: members may be added in later versions, and none is taken away.
  var schema: JSON {
    switch self {
    case .text: .object(of: ["type": .string("string")])
    case .day: .object(of: ["type": .string("string"), "format": .string("date")])
    case .word(let words): .object(of: ["enum": .array(words.map(JSON.string))])
    case .moment: .object(of: ["type": .string("string"), "format": .string("date-time")])
    case .time:
      .object(of: [
        "type": .string("string"), "pattern": .string("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
      ])
    case .integer(let bounds):
      .object(of: [
        "type": .string("integer"),
        "minimum": bounds.lowerBound == .min ? nil : .integer(bounds.lowerBound),
        "maximum": bounds.upperBound == .max ? nil : .integer(bounds.upperBound),
      ])
    case .flag: .object(of: ["type": .string("boolean")])
    case .orNull(let shape):
      .object(of: ["anyOf": .array([shape.schema, .object(of: ["type": .string("null")])])])
    case .list(let shape): .object(of: ["type": .string("array"), "items": shape.schema])
    case .object(let properties, let kinds): Shape.schema(of: properties, kinds)
    }
  }

  private static func schema(of properties: [Property], _ kinds: [Kind]) -> JSON {
    let members = properties.map { property in
      guard case .object(let schema) = property.shape.schema else { return JSON.Member("", .null) }
      return JSON.Member(
        property.key,
        .object(JSON.Members(schema + [JSON.Member("description", .string(property.meaning))])))
    }
    let required = properties.filter { !$0.isOptional }.map { JSON.string($0.key) }
    // A kind from a newer version brings along what it likes.
    let choices = kinds.map { kind in
      let word = JSON.object(of: ["const": .string(kind.name)])
      return JSON.object(of: [
        "if": .object(of: ["properties": .object(of: ["kind": word])]),
        "then": schema(of: kind.properties, []),
      ])
    }
    return .object(of: [
      "type": .string("object"), "properties": .object(JSON.Members(members)),
      "required": .array(required), "allOf": choices.isEmpty ? nil : .array(choices),
    ])
  }
}
