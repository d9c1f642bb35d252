/// A JSON value (RFC 8259) that loses nothing between reading and writing: numbers keep the digits
/// they were written with, objects every member.
///
/// The toolchain's decoder is not used for the journal: it takes the first of two members of one
/// name in silence, and took several times as long to read 10,000 entries.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as its digits stand in the text.
  case number(String)
  /// A text.
  case string(String)
  /// Values in a row.
  case array([JSON])
  /// Members, no two of one name.
  case object(Members)

  /// The members of an object, in the order in which they stand.
  public typealias Members = [Member]

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// What the value is called.
    public let name: String
    /// The value.
    public let value: JSON

    /// A member of an object.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object of those members, leaving out the ones without a value.
  public static func object(of pairs: KeyValuePairs<String, JSON?>) -> JSON {
    .object(pairs.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// A text, or nil for none.
  public static func text(_ text: (some CustomStringConvertible)?) -> JSON? {
    text.map { .string($0.description) }
  }

  /// A whole number.
  public static func integer(_ number: Int) -> JSON {
    .number(String(number))
  }
}

/// Why a text is not the JSON it should be, and where.
public struct JSONError: Error, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The byte within the line, from 1.
  public let column: Int
  /// What is wrong there.
  public let problem: String

  init(_ fault: JSONFault, in bytes: [UInt8]) {
    let before = bytes.prefix(fault.place)
    let newline = UInt8(ascii: "\n")
    line = before.count { $0 == newline } + 1
    column = before.count - (before.lastIndex(of: newline) ?? -1)
    problem = fault.problem
  }

  /// The place and the problem.
  public var description: String {
    "line \(line), column \(column): \(problem)"
  }
}

/// The same while reading, when the place is just a number of bytes.
struct JSONFault: Error {
  let place: Int
  let problem: String
}
