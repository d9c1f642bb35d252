/// A JSON value (RFC 8259) that loses nothing between reading and writing: numbers keep the digits
/// they were written with, objects every member.
///
/// The toolchain's decoder is not used for the journal: it takes the first of two members of one
/// name in silence, and took several times as long to read 10,000 entries.
package enum JSON: Hashable, Sendable {
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

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    /// What the value is called.
    package let name: String
    /// The value.
    package let value: JSON

    /// A member of an object.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object of those members, leaving out the ones without a value.
  package static func object(of pairs: KeyValuePairs<String, JSON?>) -> JSON {
    var members: [Member] = []
    for (name, value) in pairs { if let value { members.append(Member(name, value)) } }
    return .object(Members(members))
  }

  /// A text, or nil for none.
  package static func text(_ text: (some CustomStringConvertible)?) -> JSON? {
    text.map { .string($0.description) }
  }

  /// A whole number.
  package static func integer(_ number: Int) -> JSON {
    .number(String(number))
  }
}

extension JSON {
  /// The members of an object, in the order of their names' bytes, whatever order they came in: two
  /// objects of the same members are equal.
  package struct Members: Hashable, Sendable {
    private var sorted: [Member] = []

    /// No members.
    package init() {}

    /// Those members, no two of one name.
    package init(_ members: [Member]) {
      sorted = members
      let inOrder = sorted.indices.dropFirst().allSatisfy { sorted[$0 - 1].isBefore(sorted[$0]) }
      if !inOrder { sorted.sort { $0.isBefore($1) } }
    }

    /// Takes the member of that name away, if there is one.
    package mutating func remove(_ name: String) {
      sorted.removeAll { $0.name == name }
    }
  }
}

extension JSON.Members: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// Those members, no two of one name.
  package init(arrayLiteral members: JSON.Member...) {
    self.init(members)
  }

  /// The position of the first one.
  package var startIndex: Int { 0 }
  /// The position after the last one.
  package var endIndex: Int { sorted.count }
  /// The member at a position.
  package subscript(position: Int) -> JSON.Member { sorted[position] }
}

extension JSON.Member {
  fileprivate func isBefore(_ other: JSON.Member) -> Bool {
    name.utf8.lexicographicallyPrecedes(other.name.utf8)
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
  /// What stands there where something else was expected: its beginning; nil for nothing.
  public let found: String?

  init(_ fault: JSONFault, in bytes: [UInt8]) {
    let before = bytes.prefix(fault.place)
    let newline = UInt8(ascii: "\n")
    line = before.count { $0 == newline } + 1
    column = before.count - (before.lastIndex(of: newline) ?? -1)
    problem = fault.problem
    let isOther = problem.hasSuffix("expected here") || problem.contains(" must be ")
    found = isOther ? JSONError.found(in: bytes[min(fault.place, bytes.count)...]) : nil
  }

  /// The value that a text begins with, or the value behind the name that it begins with.
  private static func found(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    var token = self.token(in: rest)
    if token.first == UInt8(ascii: "\"") {
      let value = rest.dropFirst(token.count).drop { $0 == 0x20 }
      if value.first == UInt8(ascii: ":") {
        rest = value.dropFirst().drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
        token = self.token(in: rest)
      }
    }
    if token.isEmpty { return nil }
    let beginning = token.prefix(24)
    return String(decoding: beginning, as: UTF8.self) + (beginning.count < token.count ? "..." : "")
  }

  private static func token(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.first else { return [] }
    let ends: [UInt8] = [0x20, 0x0A, 0x0D, 0x09] + Array(",:]}".utf8)
    if first < 0x20 || ends.contains(first) || "[{".utf8.contains(first) { return bytes.prefix(1) }
    guard first == UInt8(ascii: "\"") else {
      return bytes.prefix { $0 >= 0x20 && !ends.contains($0) }
    }
    // A text, up to its end or that of the line.
    let text = bytes.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != 0x0A }
    let isWhole = text.endIndex < bytes.endIndex && bytes[text.endIndex] == UInt8(ascii: "\"")
    return bytes.prefix(text.count + (isWhole ? 2 : 1))
  }

  /// The place, the problem, and what stands there instead.
  public var description: String {
    "line \(line), column \(column): \(problem)" + (found.map { ", not \($0)" } ?? "")
  }
}

/// The same while reading, when the place is just a number of bytes.
struct JSONFault: Error {
  let place: Int
  let problem: String
}
