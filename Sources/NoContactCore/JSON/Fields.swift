/// The members of an object, taken one after the other by name; what nobody takes is left over.
struct Fields {
  private var members: [(member: JSON.Member, place: Int)] = []
  /// Where the object stands in the document.
  let place: Int

  init(at place: Int) {
    self.place = place
  }

  /// Reads a whole object.
  init(_ reader: inout JSONReader) throws(JSONFault) {
    self.init(at: reader.start())
    var fields = self
    try reader.object { reader, name, place throws(JSONFault) in
      try fields.add(name, place, from: &reader)
    }
    self = fields
  }

  /// Reads the value of one more member.
  mutating func add(
    _ name: JSONName, _ place: Int, from reader: inout JSONReader
  ) throws(JSONFault) {
    let name = try reader.text(of: name)
    if members.contains(where: { $0.member.name.utf8.elementsEqual(name.utf8) }) {
      throw JSONReader.twice(name, at: place)
    }
    members.append((JSON.Member(name, try reader.value()), place))
  }

  /// Whether all members were taken.
  var isEmpty: Bool { members.isEmpty }

  /// The members that were not taken.
  var rest: JSON.Members { members.map(\.member) }

  /// That a member which must be there is missing.
  func missing(_ name: String) -> JSONFault {
    JSONFault(place: place, problem: "'\(name)' is missing from what begins here")
  }

  /// Takes and converts a value; nil where it is missing or null.
  ///
  /// The problem is what is wrong with a value that cannot be converted.
  mutating func optional<Value>(
    _ name: String, _ problem: @autoclosure () -> String, _ convert: (JSON) -> Value?
  ) throws(JSONFault) -> Value? {
    guard let index = members.firstIndex(where: { $0.member.name == name }) else { return nil }
    let (member, place) = members.remove(at: index)
    if member.value == .null { return nil }
    guard let value = convert(member.value) else {
      throw JSONFault(place: place, problem: "'\(name)' \(problem())")
    }
    return value
  }

  mutating func string(_ name: String) throws(JSONFault) -> String? {
    try optional(name, "must be a text", \.text)
  }

  /// Takes a list of texts; none where it is missing.
  mutating func strings(_ name: String) throws(JSONFault) -> [String] {
    try optional(name, "must be a list of texts") { value -> [String]? in
      guard case .array(let values) = value else { return nil }
      let texts = values.compactMap(\.text)
      return texts.count == values.count ? texts : nil
    } ?? []
  }

  mutating func flag(_ name: String) throws(JSONFault) -> Bool {
    try optional(name, "must be true or false") { value in
      if case .bool(let bool) = value { bool } else { nil }
    } ?? false
  }

  mutating func integer(
    _ name: String, in range: ClosedRange<Int>
  ) throws(JSONFault) -> Int? {
    func bounds() -> String { "from \(range.lowerBound) to \(range.upperBound)" }
    return try optional(name, "must be a whole number \(bounds())") { value in
      guard case .number(let digits) = value, let number = Int(digits) else { return nil }
      return range.contains(number) ? number : nil
    }
  }

  mutating func day(_ name: String) throws(JSONFault) -> Day? {
    try optional(name, "must be a day that exists, as YYYY-MM-DD") { $0.text.flatMap { Day($0) } }
  }

  /// Takes a word of a vocabulary; nil, and it is left where it is, where the vocabulary lacks it.
  mutating func word<Word>(
    _ name: String, _ convert: (String) -> Word?
  ) throws(JSONFault) -> Word? {
    guard let (member, place) = members.first(where: { $0.member.name == name }) else { return nil }
    guard let text = member.value.text else {
      throw JSONFault(place: place, problem: "'\(name)' must be a text")
    }
    guard let word = convert(text) else { return nil }
    members.removeAll { $0.member.name == name }
    return word
  }
}

extension JSON {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension JSONReader {
  /// Reads a whole number from 1 up.
  mutating func positive() throws(JSONFault) -> Int {
    let start = start()
    guard case .number(let digits) = try value(), let number = Int(digits),
      (1...1 << 53).contains(number)
    else {
      throw fault("a whole number from 1 to 2^53 was expected here", at: start)
    }
    return number
  }

  mutating func moment() throws(JSONFault) -> Moment {
    try digits("a moment that exists, as RFC 3339") { Moment(&$0) }
  }

  mutating func day() throws(JSONFault) -> Day {
    try digits("a day that exists, as YYYY-MM-DD") { Day(&$0) }
  }
}
