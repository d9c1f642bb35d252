/// The members of one object of a document by their places, to be read by name in any order; what
/// nobody takes is left over.
///
/// It must not outlive the reading of the document.
struct Members {
  private var members: [Member] = []
  private var names = TextSet()
  /// Where the object stands in the document.
  private(set) var place: Int

  /// A name, and where its value stands; a tuple would cost the start of the program more.
  private struct Member {
    let name: JSONName
    let value: Int
  }

  /// No members yet of an object at that place.
  init(at place: Int) {
    self.place = place
  }

  /// The members of the object that is next.
  init(_ reader: inout JSONReader) throws(JSONFault) {
    place = reader.start()
    try reader.enterObject()
    while let name = try reader.nextName() { try add(name, &reader) }
  }

  /// Begins anew, for an object at that place, in the storage that is there already.
  mutating func begin(at place: Int) {
    self.place = place
    members.removeAll(keepingCapacity: true)
  }

  /// Passes over the value of one more member.
  mutating func add(_ name: JSONName, _ reader: inout JSONReader) throws(JSONFault) {
    if !members.isEmpty { try checkNew(name) }
    members.append(Member(name: name, value: reader.start()))
    try reader.skipValue()
  }

  /// A few names are compared one by one; many are looked up.
  private mutating func checkNew(_ name: JSONName) throws(JSONFault) {
    if members.count < 8 {
      for index in members.indices where members[index].name.isSame(as: name) {
        throw twice(try name.text(), name)
      }
      return
    }
    if members.count == 8 {
      names = TextSet()
      for member in members { names.insert(try member.name.text()) }
    }
    let text = try name.text()
    if !names.insert(text) { throw twice(text, name) }
  }

  private func twice(_ text: String, _ name: JSONName) -> JSONFault {
    JSONFault(place: name.place, problem: "'\(text)' stands here twice")
  }

  /// Whether all members were taken.
  var isEmpty: Bool { members.isEmpty }

  /// The members that were not taken.
  func rest(_ reader: inout JSONReader) throws(JSONFault) -> JSON.Members {
    if members.isEmpty { return JSON.Members() }
    var rest: [JSON.Member] = []
    for member in members {
      let value = try reader.at(member.value) { reader throws(JSONFault) in try reader.value() }
      rest.append(JSON.Member(try member.name.text(), value))
    }
    return JSON.Members(rest)
  }

  /// That a member which must be there is missing.
  func missing(_ name: String) -> JSONFault {
    JSONFault(place: place, problem: "'\(name)' is missing from what begins here")
  }

  private func index(of name: StaticString) -> Int? {
    for index in members.indices where name ~= members[index].name { return index }
    return nil
  }

  /// Takes and converts a value; nil where it is missing or null.
  ///
  /// The problem is what is wrong with a value that cannot be converted.
  private mutating func optional<Value>(
    _ name: StaticString, _ reader: inout JSONReader, _ problem: @autoclosure () -> String,
    _ convert: (JSON) -> Value?
  ) throws(JSONFault) -> Value? {
    guard let index = index(of: name) else { return nil }
    let value = try reader.at(members[index].value) { reader throws(JSONFault) in
      try reader.value()
    }
    let place = members.remove(at: index).name.place
    if value == .null { return nil }
    guard let converted = convert(value) else {
      throw JSONFault(place: place, problem: "'\(name)' \(problem())")
    }
    return converted
  }

  /// Takes a text.
  mutating func string(
    _ name: StaticString, _ reader: inout JSONReader
  ) throws(JSONFault) -> String? {
    guard let index = index(of: name) else { return nil }
    let text = try reader.at(members[index].value) { reader throws(JSONFault) in
      reader.isAtText ? try reader.string() : nil
    }
    guard let text else { return try optional(name, &reader, "must be a text") { _ in nil } }
    members.remove(at: index)
    return text
  }

  /// Takes a list of texts; none where it is missing.
  mutating func strings(
    _ name: StaticString, _ reader: inout JSONReader
  ) throws(JSONFault) -> [String] {
    guard let index = index(of: name) else { return [] }
    // On a copy, as it may give up anywhere.
    var ahead = reader
    ahead.place = members[index].value
    guard let texts = try ahead.texts() else {
      return try optional(name, &reader, "must be a list of texts") { _ in nil } ?? []
    }
    members.remove(at: index)
    return texts
  }

  /// Takes a truth value; false where it is missing.
  mutating func flag(_ name: StaticString, _ reader: inout JSONReader) throws(JSONFault) -> Bool {
    try optional(name, &reader, "must be true or false") { value in
      if case .bool(let bool) = value { bool } else { nil }
    } ?? false
  }

  /// Takes a whole number within bounds.
  mutating func integer(
    _ name: StaticString, in range: ClosedRange<Int>, _ reader: inout JSONReader
  ) throws(JSONFault) -> Int? {
    guard let index = index(of: name) else { return nil }
    let number = try reader.at(members[index].value) { reader throws(JSONFault) in
      try reader.integer()
    }
    if let number, range.contains(number) {
      members.remove(at: index)
      return number
    }
    return try optional(
      name, &reader, "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { _ in nil }
  }

  /// Takes a day.
  mutating func day(_ name: StaticString, _ reader: inout JSONReader) throws(JSONFault) -> Day? {
    try optional(name, &reader, "must be a day that exists, as YYYY-MM-DD") {
      $0.text.flatMap { Day($0) }
    }
  }

  /// Takes a word of a vocabulary; nil, and it is left where it is, where the vocabulary lacks it.
  mutating func word<Word>(
    _ name: StaticString, _ reader: inout JSONReader, _ convert: (JSONName) -> Word?
  ) throws(JSONFault) -> Word? {
    guard let index = index(of: name) else { return nil }
    let text = try reader.at(members[index].value) { reader throws(JSONFault) -> JSONName? in
      if reader.isAtText { return try reader.quoted() }
      _ = try reader.value()
      return nil
    }
    guard let text else {
      throw JSONFault(place: members[index].name.place, problem: "'\(name)' must be a text")
    }
    guard let word = convert(text) else { return nil }
    members.remove(at: index)
    return word
  }
}

extension JSON {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension JSONName {
  /// Whether the two mean the same text; one that is not valid means none.
  fileprivate func isSame(as other: JSONName) -> Bool {
    if !isEscaped && !other.isEscaped { return bytes.elementsEqual(other.bytes) }
    guard let one = try? text(), let two = try? other.text() else { return false }
    return one.utf8.elementsEqual(two.utf8)
  }
}
