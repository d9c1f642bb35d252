extension Journal {
  /// The journal as a document: UTF-8, names sorted, two spaces of indent, one trailing newline.
  public func encoded() -> [UInt8] {
    let members: KeyValuePairs<String, JSON?> = [
      "journeys": .array(journeys.map(\.json)), "schema": .integer(Journal.schema),
    ]
    return JSON.object(of: members, and: other).encoded()
  }
}

extension JSON {
  fileprivate static func object(
    of pairs: KeyValuePairs<String, JSON?>, and other: Members
  ) -> JSON {
    guard case .object(let members) = object(of: pairs) else { return .null }
    return .object(members + other)
  }
}

extension Journey {
  /// The journey as it stands in the journal.
  public var json: JSON {
    let records =
      entries.map(\.json) + tombstones.values.sorted { $0.id < $1.id }.map(\.json)
      + foreign.sorted { $0.key < $1.key }.map(\.value)
    if isDeleted {
      return .object(
        of: [
          "changed": .text(changed), "deleted": .bool(true), "entries": .array(records),
          "id": .string(id),
        ], and: other)
    }
    let countdown = JSON.object(
      of: ["days": .integer(days), "from": .text(from)], and: otherOfCountdown)
    // A goal from a newer version is among the other members.
    let isGoalKept = other.contains { $0.name == "goal" }
    return .object(
      of: [
        "breakup": .text(breakup), "changed": .text(changed), "countdown": countdown,
        "dayStarts": .integer(dayStarts), "entries": .array(records),
        "goal": isGoalKept ? nil : .string(goal.rawValue), "id": .string(id), "name": .text(name),
      ], and: other)
  }
}

extension Entry {
  /// The entry as it stands in the journal.
  public var json: JSON {
    var members = [
      JSON.Member("at", .string(at.description)),
      JSON.Member("changed", .string(changed.description)),
      JSON.Member("day", .string(day.description)), JSON.Member("id", .string(id)),
      JSON.Member("kind", .string(kind.name)), JSON.Member("revision", .integer(revision)),
    ]
    if let note { members.append(JSON.Member("note", .string(note))) }
    return .object(members + kind.members + other)
  }
}

extension Entry.Kind {
  /// The members that belong to the kind.
  fileprivate var members: JSON.Members {
    func flag(_ name: String, _ isSet: Bool) -> JSON.Members {
      isSet ? [JSON.Member(name, .bool(true))] : []
    }
    func text(_ name: String, _ text: String?) -> JSON.Members {
      text.map { [JSON.Member(name, .string($0))] } ?? []
    }
    func list(_ name: String, _ texts: [String]) -> JSON.Members {
      [JSON.Member(name, .array(texts.map(JSON.string)))]
    }
    func number(_ name: String, _ number: Int?) -> JSON.Members {
      number.map { [JSON.Member(name, .integer($0))] } ?? []
    }
    switch self {
    case .slip(let kind, let necessary):
      return [JSON.Member("what", .string(kind.rawValue))] + flag("necessary", necessary)
    case .checkin(let mood, let urge): return number("mood", mood) + number("urge", urge)
    case .note(let unsent): return flag("unsent", unsent)
    case .step(let id, let done):
      return [JSON.Member("what", .string(id)), JSON.Member("done", .bool(done))]
    case .ended(let outcome): return [JSON.Member("what", .string(outcome.rawValue))]
    case .urge(let urge):
      return number("level", urge.level) + text("trigger", urge.trigger)
        + number("wait", urge.waited) + text("outcome", urge.outcome?.rawValue)
    case .did(let activities): return list("activities", activities)
    case .answer(let question): return text("what", question)
    case .readiness(let readiness):
      return list("signs", readiness.signs) + [JSON.Member("safe", .bool(readiness.isSafe))]
    case .draft(let kind): return text("what", kind.rawValue)
    case .boundary(.agree(let ids)): return text("what", "agree") + list("ids", ids)
    case .boundary(.add): return text("what", "add")
    case .boundary(.remove(let id)): return text("what", "remove") + list("ids", [id])
    case .meeting(.planned(let day)): return text("what", "plan") + text("on", day.description)
    case .meeting(.held(let signs)): return text("what", "log") + list("signs", signs)
    case .talk(let outcome): return text("what", outcome.rawValue)
    case .restart, .other: return []
    }
  }
}

extension Tombstone {
  fileprivate var json: JSON {
    .object(
      of: [
        "changed": .text(changed), "id": .string(id), "kind": .string("deleted"),
        "revision": .integer(revision),
      ], and: other)
  }
}
