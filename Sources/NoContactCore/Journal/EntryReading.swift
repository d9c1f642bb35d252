/// What stands in the list of a journey's entries.
struct Records {
  var entries: [Entry] = []
  var tombstones: [String: Tombstone] = [:]
  var foreign: [String: JSON] = [:]

  init(_ reader: inout JSONReader, _ ids: inout Set<String>) throws(JSONFault) {
    var records = self
    // An entry takes some 250 bytes; too many places cost nothing, growing step by step does.
    records.entries.reserveCapacity(min(reader.remaining / 128, 1 << 14))
    ids.reserveCapacity(ids.count + min(reader.remaining / 256, 1 << 14))
    try reader.array { reader throws(JSONFault) in
      var record = try Record(&reader)
      guard let id = record.id else { throw record.fields.missing("id") }
      try ids.claim(id, at: record.fields.place)
      guard let kind = record.kind else { throw record.fields.missing("kind") }
      if kind == "deleted" {
        guard let revision = record.revision else { throw record.fields.missing("revision") }
        guard let changed = record.changed else { throw record.fields.missing("changed") }
        records.tombstones[id] = Tombstone(
          id: id, revision: revision, changed: changed, other: record.fields.rest)
      } else if record.isComplete || Entry.Kind.names.contains(kind) {
        records.entries.append(try Entry(&record, id: id, kind: kind))
      } else {
        records.foreign[id] = record.json
      }
    }
    self = records
  }

  init() {}
}

/// An entry as it stands there: the members that every kind has, and the others.
private struct Record {
  var id: String?
  var kind: String?
  var at: Moment?
  var day: Day?
  var changed: Moment?
  var revision: Int?
  var note: String?
  var fields: Fields

  init(_ reader: inout JSONReader) throws(JSONFault) {
    fields = Fields(at: reader.start())
    var record = self
    try reader.object { reader, name, place throws(JSONFault) in
      switch name {
      case "id" where record.id == nil: record.id = try reader.string()
      case "kind" where record.kind == nil: record.kind = try reader.string()
      case "at" where record.at == nil: record.at = try reader.moment()
      case "day" where record.day == nil: record.day = try reader.day()
      case "changed" where record.changed == nil: record.changed = try reader.moment()
      case "note" where record.note == nil: record.note = try reader.string()
      case "revision" where record.revision == nil: record.revision = try reader.positive()
      case "id", "kind", "at", "day", "changed", "note", "revision": throw reader.twice(name)
      default: try record.fields.add(name, place, from: &reader)
      }
    }
    self = record
  }

  /// Whether the members that every known kind has are here.
  var isComplete: Bool {
    at != nil && day != nil && changed != nil && revision != nil
  }

  /// The whole record again.
  var json: JSON {
    guard
      case .object(let members) = JSON.object(of: [
        "at": .text(at), "changed": .text(changed), "day": .text(day), "id": .text(id),
        "kind": .text(kind), "note": .text(note), "revision": revision.map(JSON.integer),
      ])
    else { return .null }
    return .object(members + fields.rest)
  }
}

extension Entry {
  fileprivate init(_ record: inout Record, id: String, kind: String) throws(JSONFault) {
    guard let at = record.at else { throw record.fields.missing("at") }
    guard let day = record.day else { throw record.fields.missing("day") }
    guard let changed = record.changed else { throw record.fields.missing("changed") }
    guard let revision = record.revision else { throw record.fields.missing("revision") }
    let kind = try Kind(kind, &record.fields)
    self.init(id: id, at: at, day: day, changed: changed, kind: kind, note: record.note)
    self.revision = revision
    if !record.fields.isEmpty { other = record.fields.rest }
  }
}

private func known(_ words: [String]) -> (String) -> String? {
  { words.contains($0) ? $0 : nil }
}

extension Entry.Kind {
  fileprivate static let names: Set = [
    "slip", "checkin", "note", "urge", "did", "answer", "readiness", "draft", "boundary",
    "meeting", "talk", "restart", "step", "ended",
  ]

  /// Reads the members that belong to the kind; words unknown here leave it to a newer version.
  fileprivate init(_ name: String, _ fields: inout Fields) throws(JSONFault) {
    switch name {
    case "slip":
      guard let what = try fields.word("what", SlipKind.init(rawValue:)) else { break }
      self = .slip(what, necessary: try fields.flag("necessary"))
      return
    case "checkin":
      let mood = try fields.integer("mood", in: 1...5)
      self = .checkin(mood: mood, urge: try fields.integer("urge", in: 0...10))
      return
    case "note":
      self = .note(unsent: try fields.flag("unsent"))
      return
    case "restart":
      self = .restart
      return
    case "step":
      guard let step = try fields.word("what", { Step.named($0) }) else { break }
      self = .step(step.id, done: try fields.flag("done"))
      return
    case "ended":
      guard let outcome = try fields.word("what", Outcome.init(rawValue:)) else { break }
      self = .ended(outcome)
      return
    default:
      if let practice = try Entry.Kind(ofPractice: name, &fields) {
        self = practice
        return
      }
    }
    self = .other(name)
  }

  /// The kinds that belong to the practice of single steps.
  private init?(ofPractice name: String, _ fields: inout Fields) throws(JSONFault) {
    switch name {
    case "urge":
      self = .urge(
        Urge(
          level: try fields.integer("level", in: 0...10), trigger: try fields.string("trigger"),
          waited: try fields.integer("wait", in: 0...1440),
          outcome: try fields.word("outcome", UrgeOutcome.init)))
    case "did": self = .did(try fields.strings("activities"))
    case "answer":
      guard let id = try fields.word("what", known(Vocabulary.questions)) else { return nil }
      self = .answer(id)
    case "readiness":
      self = .readiness(
        Readiness(signs: try fields.strings("signs"), isSafe: try fields.flag("safe")))
    case "draft":
      guard let kind = try fields.word("what", DraftKind.init) else { return nil }
      self = .draft(kind)
    case "boundary":
      switch try fields.word("what", known(["agree", "add", "remove"])) {
      case "agree": self = .boundary(.agree(try fields.strings("ids")))
      case "add": self = .boundary(.add)
      case "remove": self = .boundary(.remove(try fields.strings("ids").first ?? ""))
      default: return nil
      }
    case "meeting":
      switch try fields.word("what", known(["plan", "log"])) {
      case "plan":
        guard let day = try fields.day("on") else { throw fields.missing("on") }
        self = .meeting(.planned(day))
      case "log": self = .meeting(.held(signs: try fields.strings("signs")))
      default: return nil
      }
    case "talk":
      guard let outcome = try fields.word("what", TalkOutcome.init) else { return nil }
      self = .talk(outcome)
    default: return nil
    }
  }
}
