/// The members of an object that is about to be written.
///
/// They are added in any order and written in that of their names. Names and values are kept as they
/// are, so that writing an object makes no tree of it first.
struct MemberList {
  private var members: [Member] = []

  private struct Member {
    let name: StaticString
    let value: Value
  }

  /// What the members are called.
  var names: [String] { members.map(\.name.description) }

  /// What a member can hold.
  fileprivate enum Value {
    case text(String)
    case number(Int)
    case flag(Bool)
    case texts([String])
    case day(Day)
    case moment(Moment)
    case nested((inout JSONWriter) -> Void)
  }

  /// Adds a text, if there is one.
  mutating func add(_ name: StaticString, _ text: String?) {
    if let text { members.append(Member(name: name, value: .text(text))) }
  }

  /// Adds a whole number, if there is one.
  mutating func add(_ name: StaticString, _ number: Int?) {
    if let number { members.append(Member(name: name, value: .number(number))) }
  }

  /// Adds a truth value.
  mutating func add(_ name: StaticString, _ flag: Bool) {
    members.append(Member(name: name, value: .flag(flag)))
  }

  /// Adds texts in a row.
  mutating func add(_ name: StaticString, _ texts: [String]) {
    members.append(Member(name: name, value: .texts(texts)))
  }

  /// Adds a day, written as `YYYY-MM-DD`.
  mutating func add(_ name: StaticString, _ day: Day) {
    members.append(Member(name: name, value: .day(day)))
  }

  /// Adds a moment, written in RFC 3339.
  mutating func add(_ name: StaticString, _ moment: Moment) {
    members.append(Member(name: name, value: .moment(moment)))
  }

  /// Adds a value that writes itself.
  mutating func add(_ name: StaticString, writing value: @escaping (inout JSONWriter) -> Void) {
    members.append(Member(name: name, value: .nested(value)))
  }

  /// Takes all members away, and keeps the storage for the next object.
  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
  }

  /// Writes the object, with members of a newer version where they belong.
  mutating func write(to writer: inout JSONWriter, with unknown: JSON.Members) {
    sort()
    var rest = unknown.startIndex
    writer.open("{")
    for index in members.indices {
      let name = members[index].name
      while rest < unknown.endIndex, name.isAfter(unknown[rest].name) {
        writer.write(unknown[rest])
        rest += 1
      }
      writer.name(name)
      members[index].value.write(to: &writer)
    }
    for member in unknown[rest...] { writer.write(member) }
    writer.close("}")
  }

  /// There are a dozen at most, and nearly in order: insertion is quickest.
  private mutating func sort() {
    for index in members.indices.dropFirst() {
      var place = index
      while place > 0, members[place].name.isBefore(members[place - 1].name) {
        members.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

extension MemberList.Value {
  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.write(text)
    case .number(let number): writer.write(number)
    case .flag(let flag): writer.write(flag)
    case .texts(let texts):
      writer.open("[")
      for text in texts {
        writer.element()
        writer.write(text)
      }
      writer.close("]")
    case .day(let day): writer.write(day)
    case .moment(let moment): writer.write(moment)
    case .nested(let write): write(&writer)
    }
  }
}

extension StaticString {
  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }

  fileprivate func isBefore(_ other: StaticString) -> Bool {
    let (one, two) = (bytes, other.bytes)
    for index in 0..<min(one.count, two.count) where one[index] != two[index] {
      return one[index] < two[index]
    }
    return one.count < two.count
  }

  fileprivate func isAfter(_ other: String) -> Bool {
    other.utf8.lexicographicallyPrecedes(bytes)
  }
}
