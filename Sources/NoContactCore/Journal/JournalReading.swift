extension Journal {
  /// The journal that a document holds.
  ///
  /// Takes time in proportion to the size of the document.
  /// - Throws: `JournalError` where it is not JSON, of a newer schema, or breaks a rule of the format.
  public init(parsing bytes: [UInt8]) throws(JournalError) {
    do throws(JSONError) {
      self = try JSONReader.reading(bytes) { reader throws(JSONFault) in
        try Journal(&reader)
      }
    } catch {
      // The parts of a newer schema may be anything: only the number itself tells.
      if let newer = Journal.newerSchema(bytes) { throw .newer(schema: newer) }
      throw .damaged(error)
    }
  }

  private init(_ reader: inout JSONReader) throws(JSONFault) {
    var fields = Fields(at: reader.start())
    var ids: Set<String> = []
    var journeys: [Journey]?
    try reader.object { reader, name, place throws(JSONFault) in
      if "journeys" ~= name {
        if journeys != nil { throw reader.twice(name) }
        var list: [Journey] = []
        try reader.array { reader throws(JSONFault) in list.append(try Journey(&reader, &ids)) }
        journeys = list
      } else {
        try fields.add(name, place, from: &reader)
      }
    }
    guard try fields.integer("schema", in: 1...Journal.schema) != nil else {
      throw fields.missing("schema")
    }
    guard let journeys else { throw fields.missing("journeys") }
    self.journeys = journeys
    other = fields.rest
  }

  /// The schema of a document that a newer version wrote; nil where it is not one.
  private static func newerSchema(_ bytes: [UInt8]) -> String? {
    guard case .object(let members) = try? JSON(parsing: bytes),
      case .number(let digits) = members.first(where: { $0.name == "schema" })?.value,
      let number = Int(digits), number > Journal.schema
    else { return nil }
    return digits
  }
}

/// Why a document is no journal that this program can read.
public enum JournalError: Error, Hashable {
  /// It was written by a newer version of the program.
  case newer(schema: String)
  /// It is damaged, at the place that the error tells.
  case damaged(JSONError)
}

extension Set<String> {
  mutating func claim(_ id: String, at place: Int) throws(JSONFault) {
    if id.isEmpty { throw JSONFault(place: place, problem: "the id is empty") }
    if !insert(id).inserted {
      throw JSONFault(place: place, problem: "the id '\(id)' stands in the journal twice")
    }
  }
}

extension Journey {
  fileprivate init(_ reader: inout JSONReader, _ ids: inout Set<String>) throws(JSONFault) {
    var fields = Fields(at: reader.start())
    var countdown: Fields?
    var changed: Moment?
    var records: Records?
    try reader.object { reader, name, place throws(JSONFault) in
      switch name {
      case "entries" where records == nil: records = try Records(&reader, &ids)
      case "countdown" where countdown == nil: countdown = try Fields(&reader)
      case "changed" where changed == nil: changed = try reader.moment()
      case "entries", "countdown", "changed": throw reader.twice(name)
      default: try fields.add(name, place, from: &reader)
      }
    }
    guard let id = try fields.string("id") else { throw fields.missing("id") }
    try ids.claim(id, at: fields.place)
    guard let changed else { throw fields.missing("changed") }
    guard let records else { throw fields.missing("entries") }
    if try fields.flag("deleted") {
      self.init(deleted: id, at: changed)
    } else {
      guard var countdown else { throw fields.missing("countdown") }
      guard let from = try countdown.day("from") else { throw countdown.missing("from") }
      guard let days = try countdown.integer("days", in: Journey.lengths) else {
        throw countdown.missing("days")
      }
      guard let breakup = try fields.day("breakup") else { throw fields.missing("breakup") }
      if breakup > from {
        throw JSONFault(
          place: fields.place, problem: "the breakup lies after the countdown's start")
      }
      self.init(
        id: id, changed: changed, breakup: breakup, from: from, days: days,
        goal: try fields.word("goal", Goal.init) ?? .reconnect, name: try fields.string("name"),
        dayStarts: try fields.integer("dayStarts", in: Journey.turns) ?? 0)
      otherOfCountdown = countdown.rest
    }
    fill(records.entries, records.tombstones)
    foreign = records.foreign
    other = fields.rest
  }
}
