/// What stands in the list of a journey's entries, read straight from its bytes.
struct Records {
  private(set) var entries: [Entry] = []
  private(set) var tombstones: [String: Tombstone] = [:]
  private(set) var unknown: [String: JSON] = [:]

  init(_ reader: inout JSONReader, _ ids: inout TextSet) throws(JSONFault) {
    entries.reserveCapacity(min(reader.remaining / 192, 1 << 14))
    var members = Members(at: reader.place)
    try reader.enterArray()
    while try reader.nextElement() { try read(&members, &reader, &ids) }
  }

  private mutating func read(
    _ members: inout Members, _ reader: inout JSONReader, _ ids: inout TextSet
  ) throws(JSONFault) {
    var common = CommonMembers()
    try common.read(&reader, rest: &members)
    guard let id = common.id else { throw members.missing("id") }
    try ids.claim(id, at: members.place)
    guard let kind = common.kind else { throw members.missing("kind") }
    if "deleted" ~= kind {
      guard let revision = common.revision else { throw members.missing("revision") }
      guard let changed = common.changed else { throw members.missing("changed") }
      tombstones[id] = Tombstone(
        id: id, revision: revision, changed: changed, unknown: try members.rest(&reader))
      return
    }
    let name = Entry.Kind.Name(kind)
    if name == nil && !common.isComplete {
      // What a newer version keeps in a form of its own stays as it is.
      unknown[id] = try reader.at(members.place) { reader throws(JSONFault) in
        try reader.value()
      }
      return
    }
    guard let at = common.at else { throw members.missing("at") }
    guard let day = common.day else { throw members.missing("day") }
    guard let changed = common.changed else { throw members.missing("changed") }
    guard let revision = common.revision else { throw members.missing("revision") }
    let value: Entry.Kind =
      if let name { try Entry.Kind(name, &members, &reader) } else { .other(try kind.text()) }
    let entry = Entry(
      id: id, at: at, day: day, isTimed: common.timed, typed: common.typed,
      corrections: common.corrections ?? [], changed: changed, revision: revision, kind: value,
      note: common.note, unknown: try members.rest(&reader))
    entries.append(consume entry)
  }
}

/// The members that every kind of entry has.
private struct CommonMembers {
  var id: String?
  var kind: JSONName?
  var at: Moment?
  var day: Day?
  var changed: Moment?
  var revision: Int?
  var note: String?
  var timed: Bool?
  var typed: Moment?
  var corrections: [Correction]?

  /// Reads an entry, and leaves the places of its other members.
  mutating func read(_ reader: inout JSONReader, rest: inout Members) throws(JSONFault) {
    rest.begin(at: reader.start())
    try reader.enterObject()
    // What this program wrote stands in this order, and need not be looked for.
    if reader.passes("\n          \"at\" : ") { at = try reader.moment() }
    if reader.passes(",\n          \"changed\" : ") { changed = try reader.moment() }
    if reader.passes(",\n          \"day\" : ") { day = try reader.day() }
    if reader.passes(",\n          \"id\" : ") { id = try reader.string() }
    if reader.passes(",\n          \"kind\" : ") { kind = try reader.quoted() }
    if reader.passes(",\n          \"note\" : ") { note = try reader.string() }
    if reader.passes(",\n          \"revision\" : ") { revision = try reader.positive() }
    if reader.passes(",\n          \"timed\" : ") { timed = try reader.flag() }
    if reader.passes(",\n          \"typed\" : ") { typed = try reader.moment() }
    while let name = try reader.nextName() {
      switch name {
      case "id" where id == nil: id = try reader.string()
      case "kind" where kind == nil: kind = try reader.quoted()
      case "at" where at == nil: at = try reader.moment()
      case "day" where day == nil: day = try reader.day()
      case "changed" where changed == nil: changed = try reader.moment()
      case "note" where note == nil: note = try reader.string()
      case "revision" where revision == nil: revision = try reader.positive()
      case "timed" where timed == nil: timed = try reader.flag()
      case "typed" where typed == nil: typed = try reader.moment()
      case "corrections" where corrections == nil: corrections = try reader.corrections()
      case "id", "kind", "at", "day", "changed", "note", "revision", "timed", "typed",
        "corrections":
        throw name.twice
      default: try rest.add(name, &reader)
      }
    }
  }

  /// Whether those are here that every kind known today has.
  var isComplete: Bool {
    at != nil && day != nil && changed != nil && revision != nil
  }
}

extension JSONReader {
  fileprivate mutating func corrections() throws(JSONFault) -> [Correction] {
    var corrections: [Correction] = []
    try enterArray()
    while try nextElement() {
      var members = Members(at: start())
      var at: Moment?
      try enterObject()
      while let name = try nextName() {
        switch name {
        case "at" where at == nil: at = try moment()
        case "at": throw name.twice
        default: try members.add(name, &self)
        }
      }
      guard let at else { throw members.missing("at") }
      let fields = try members.strings("fields", &self)
      corrections.append(Correction(at: at, fields: fields, unknown: try members.rest(&self)))
    }
    return corrections
  }
}

extension Entry.Kind.Name {
  /// The kind of that name; nil for one from a newer version.
  fileprivate init?(_ name: JSONName) {
    switch name {
    case "slip": self = .slip
    case "checkin": self = .checkin
    case "note": self = .note
    case "urge": self = .urge
    case "did": self = .did
    case "answer": self = .answer
    default:
      guard let kind: Entry.Kind.Name = name.word() else { return nil }
      self = kind
    }
  }
}

extension TextSet {
  /// Adds an id of the journal.
  ///
  /// - Throws: `JSONFault` at that place where it is empty or stands in the journal already.
  mutating func claim(_ id: String, at place: Int) throws(JSONFault) {
    if id.isEmpty { throw JSONFault(place: place, problem: "the id is empty") }
    if !insert(id) {
      throw JSONFault(place: place, problem: "the id '\(id)' stands in the journal twice")
    }
  }
}
