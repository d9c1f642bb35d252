extension Journal {
  /// The journal that a document holds.
  ///
  /// Takes time in proportion to the size of the document.
  /// - Throws: `JournalError` where it is not JSON, of a newer schema, or breaks a rule of the format.
  package init(parsing bytes: [UInt8]) throws(JournalError) {
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
    var members = Members(at: reader.start())
    // An entry takes some 250 bytes; a few places too many cost nothing, growing step by step does.
    var ids = TextSet(capacity: min(reader.remaining / 256, 1 << 14))
    var journeys: [Journey]?
    try reader.enterObject()
    while let name = try reader.nextName() {
      switch name {
      case "journeys" where journeys == nil:
        var list: [Journey] = []
        try reader.enterArray()
        while try reader.nextElement() { list.append(try Journey(&reader, &ids)) }
        journeys = list
      case "journeys": throw name.twice
      default: try members.add(name, &reader)
      }
    }
    guard try members.integer("schema", in: 1...Journal.schema, &reader) != nil else {
      throw members.missing("schema")
    }
    guard let journeys else { throw members.missing("journeys") }
    self.journeys = journeys
    unknown = try members.rest(&reader)
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
package enum JournalError: Error, Hashable {
  /// It was written by a newer version of the program.
  case newer(schema: String)
  /// It is damaged, at the place that the error tells.
  case damaged(JSONError)
}

extension Journey {
  fileprivate init(_ reader: inout JSONReader, _ ids: inout TextSet) throws(JSONFault) {
    var members = Members(at: reader.start())
    var countdown: Members?
    var changed: Moment?
    var records: Records?
    try reader.enterObject()
    while let name = try reader.nextName() {
      switch name {
      case "entries" where records == nil: records = try Records(&reader, &ids)
      case "countdown" where countdown == nil: countdown = try Members(&reader)
      case "changed" where changed == nil: changed = try reader.moment()
      case "entries", "countdown", "changed": throw name.twice
      default: try members.add(name, &reader)
      }
    }
    guard let id = try members.string("id", &reader) else { throw members.missing("id") }
    try ids.claim(id, at: members.place)
    guard let changed else { throw members.missing("changed") }
    guard let records else { throw members.missing("entries") }
    if try members.flag("deleted", &reader) {
      self.init(deleted: id, at: changed)
    } else {
      guard var countdown else { throw members.missing("countdown") }
      try self.init(id: id, changed: changed, &members, &countdown, &reader)
    }
    fill(records.entries, records.tombstones)
    unknownEntries = records.unknown
    unknown = try members.rest(&reader)
  }

  /// Reads the fields of a journey that is not deleted.
  private init(
    id: String, changed: Moment, _ members: inout Members, _ countdown: inout Members,
    _ reader: inout JSONReader
  ) throws(JSONFault) {
    guard let from = try countdown.day("from", &reader) else { throw countdown.missing("from") }
    guard let days = try countdown.integer("days", in: Journey.lengths, &reader) else {
      throw countdown.missing("days")
    }
    guard let breakup = try members.day("breakup", &reader) else {
      throw members.missing("breakup")
    }
    if breakup > from {
      throw JSONFault(
        place: members.place, problem: "the breakup lies after the countdown's start")
    }
    self.init(
      id: id, changed: changed, breakup: breakup, from: from, days: days,
      goal: try members.word("goal", &reader, { $0.word() }) ?? .reconnect,
      name: try members.string("name", &reader),
      dayStarts: try members.integer("dayStarts", in: Journey.turns, &reader) ?? 0)
    person = try members.string("person", &reader)
    necessary = try members.string("necessary", &reader)
    unknownOfCountdown = try countdown.rest(&reader)
  }
}
