extension Journal {
  /// The journal as a document: UTF-8, names sorted, two spaces of indent, one trailing newline.
  ///
  /// Takes time in proportion to its size.
  package func encoded() -> [UInt8] {
    let count = journeys.reduce(0) { $0 + $1.entries.count }
    var writer = JSONWriter(pretty: true, capacity: 4096 + count * 320)
    var members = MemberList()
    members.add("journeys") { writer in
      writer.open("[")
      for journey in journeys {
        writer.element()
        journey.write(to: &writer)
      }
      writer.close("]")
    }
    members.add("schema", Journal.schema)
    members.write(to: &writer, with: unknown)
    return writer.finished()
  }
}

extension Journey {
  /// The journey as it stands in the journal.
  package var json: JSON { JSON { write(to: &$0) } }

  fileprivate func write(to writer: inout JSONWriter) {
    var members = MemberList()
    members.add("id", id)
    members.add("changed", changed)
    members.add("entries", writing: writeEntries)
    if isDeleted {
      members.add("deleted", true)
    } else {
      members.add("breakup", breakup)
      members.add("countdown") { writer in
        var countdown = MemberList()
        countdown.add("days", days)
        countdown.add("from", from)
        countdown.write(to: &writer, with: unknownOfCountdown)
      }
      members.add("dayStarts", dayStarts)
      // A goal from a newer version is among the unknown members.
      if !unknown.contains(where: { $0.name == "goal" }) { members.add("goal", goal.rawValue) }
      members.add("name", name)
      members.add("necessary", necessary)
      members.add("person", person)
    }
    members.write(to: &writer, with: unknown)
  }

  private func writeEntries(to writer: inout JSONWriter) {
    var members = MemberList()
    writer.open("[")
    for entry in entries {
      writer.element()
      entry.write(to: &writer, by: &members)
    }
    for tombstone in tombstones.values.sorted(by: { $0.id < $1.id }) {
      writer.element()
      tombstone.write(to: &writer, by: &members)
    }
    for (_, record) in unknownEntries.sorted(by: { $0.key < $1.key }) {
      writer.element()
      writer.write(record)
    }
    writer.close("]")
  }
}

extension Entry {
  /// The entry as it stands in the journal.
  package var json: JSON {
    JSON { writer in
      var members = MemberList()
      write(to: &writer, by: &members)
    }
  }

  fileprivate func write(to writer: inout JSONWriter, by members: inout MemberList) {
    members.removeAll()
    members.add("at", at)
    members.add("changed", changed)
    members.add("day", day)
    members.add("id", id)
    members.add("kind", kind.word)
    members.add("note", note)
    members.add("revision", revision)
    if let isTimed { members.add("timed", isTimed) }
    if let typed { members.add("typed", typed) }
    if !corrections.isEmpty { members.add("corrections", writing: writeCorrections) }
    kind.write(to: &members)
    members.write(to: &writer, with: unknown)
  }
}

extension Entry.Kind {
  /// Takes away the members of a newer version that have the names of its own.
  func takePlace(in unknown: inout JSON.Members) {
    var members = MemberList()
    write(to: &members)
    for name in members.names { unknown.remove(name) }
  }
}

extension Entry {
  private func writeCorrections(to writer: inout JSONWriter) {
    writer.open("[")
    for correction in corrections {
      writer.element()
      var members = MemberList()
      members.add("at", correction.at)
      members.add("fields", correction.fields)
      members.write(to: &writer, with: correction.unknown)
    }
    writer.close("]")
  }
}

extension Tombstone {
  /// The tombstone as it stands in the journal.
  package var json: JSON {
    JSON { writer in
      var members = MemberList()
      write(to: &writer, by: &members)
    }
  }

  fileprivate func write(to writer: inout JSONWriter, by members: inout MemberList) {
    members.removeAll()
    members.add("changed", changed)
    members.add("id", id)
    members.add("kind", "deleted")
    members.add("revision", revision)
    members.write(to: &writer, with: unknown)
  }
}

extension JSON {
  /// The value that is written.
  fileprivate init(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(pretty: false)
    write(&writer)
    // What this program has written, it reads.
    self = (try? JSON(parsing: writer.finished())) ?? .null
  }
}
